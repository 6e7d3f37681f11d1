"""What script/server does once the packages are there: database, tables, data, and the web server in front of them."""

import contextlib
import hashlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import psycopg
from postgres import START_SECONDS, Server, Trouble, die_with_parent

ROOT = Path(__file__).resolve().parent.parent
HOST, PORT = os.environ.get("HOST") or "127.0.0.1", os.environ.get("PORT") or "8000"
ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
PREPARATIONS = (
    ("Building the tables", "migrate", "--verbosity=0"),
    ("Giving the roles their permissions", "sync_roles", "--verbosity=0"),
    ("Loading what is missing of reference and sample data", "seed", "--verbosity=0"),
)


class Stopped(BaseException):
    """Ctrl-C, or a signal that says the same."""


def main():
    for number in ENDING:
        signal.signal(number, stop)
    check_port()
    with database() as addresses:
        environment = os.environ | addresses | {"COOP_ENV": os.environ.get("COOP_ENV", "development")}
        if HOST in ("0.0.0.0", "::"):
            # Served to the neighbours on purpose, under whatever name they know this machine by.
            environment.setdefault("ALLOWED_HOSTS", "*")
        elif HOST not in ("127.0.0.1", "::1", "localhost"):
            environment.setdefault("ALLOWED_HOSTS", f"localhost,127.0.0.1,[::1],{HOST}")
        for name in ("DATABASE_URL", "DATABASE_OWNER_URL"):
            check_database(name, environment[name])
        prepare(environment)
        serve(environment)


def stop(number, frame):
    for ending in ENDING:  # one is enough; a second must not disturb the tidying up
        signal.signal(ending, signal.SIG_IGN)
    raise Stopped


def check_port():
    try:
        number = int(PORT)
        if not 0 < number < 65536:
            raise ValueError(number)
        family, kind, protocol, _, address = socket.getaddrinfo(HOST, number, type=socket.SOCK_STREAM)[0]
    except (ValueError, OverflowError, socket.gaierror):
        raise Trouble(f"{HOST}:{PORT} is no address to serve on. Set HOST and PORT, for example PORT=8001.") from None
    with socket.socket(family, kind, protocol) as attempt:
        attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            attempt.bind(address)
        except OSError as error:
            reason = "is taken by another program" if error.errno == 98 else f"cannot be used ({error.strerror})"
            raise Trouble(f"Port {PORT} {reason}. Choose another: PORT={number + 1} script/server") from None


@contextlib.contextmanager
def database():
    if os.environ.get("DATABASE_URL"):
        if not os.environ.get("DATABASE_OWNER_URL"):
            raise Trouble("DATABASE_OWNER_URL is not set: the tables are built in the owner's name.")
        yield {}
        return
    began = say("Starting PostgreSQL")
    with Server(ROOT / "var" / "postgres").borrowed() as addresses:
        done(began)
        yield addresses


def check_database(name, address):
    try:
        psycopg.connect(address, connect_timeout=5).close()
    except psycopg.Error as error:
        reason = str(error).strip().splitlines()[-1]
        raise Trouble(f"The database of {name} cannot be reached: {reason}") from None


def prepare(environment):
    """Tables, permissions and data, unless nothing they follow from has changed since the last start."""
    note = ROOT / "var" / "prepared"
    if note.exists() and note.read_text() == state(environment):
        return
    for step, *command in PREPARATIONS:
        began = say(step)
        if subprocess.run([sys.executable, "manage.py", *command], cwd=ROOT, env=environment).returncode:
            raise Trouble(f"This step failed: manage.py {' '.join(command)}")
        done(began)
    note.write_text(state(environment))


def state(environment):
    """The code and data files, and the database they were last loaded into."""
    digest = hashlib.sha256()
    files = [path for room in ("accounts", "coop", "reports") for path in (ROOT / room).rglob("*.py")]
    for path in sorted([*files, *(ROOT / "fixtures").rglob("*.*"), ROOT / "requirements.txt"]):
        digest.update(f"{path.relative_to(ROOT)} {path.stat().st_size}\n".encode() + path.read_bytes())
    with psycopg.connect(environment["DATABASE_URL"]) as connection:
        found = connection.execute(
            "SELECT oid, to_regclass('django_migrations') FROM pg_database WHERE datname = current_database()"
        ).fetchone()
        if found[1]:
            found += connection.execute("SELECT count(*), max(applied) FROM django_migrations").fetchone()
    return f"{digest.hexdigest()} {found}\n"


def serve(environment):
    where = f"[{HOST}]:{PORT}" if ":" in HOST else f"{HOST}:{PORT}"
    web = subprocess.Popen(
        [
            *(sys.executable, "-m", "gunicorn", "coop.wsgi", "--bind", where),
            *("--worker-class", "gthread", "--threads", "4", "--graceful-timeout", "3", "--log-level", "warning"),
        ],
        cwd=ROOT,
        env=environment,
        start_new_session=True,
        preexec_fn=lambda: die_with_parent(signal.SIGTERM),
    )
    try:
        wait_until_it_answers(web)
        say_welcome(environment)
        web.wait()
        raise Trouble("The web server ended by itself; its messages are above.")
    finally:
        web.terminate()
        web.wait()


def wait_until_it_answers(web):
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(HOST, HOST)
    address = f"http://[{host}]:{PORT}/readyz" if ":" in host else f"http://{host}:{PORT}/readyz"
    # Never by way of the proxy that the environment may name.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    limit = time.monotonic() + START_SECONDS
    while web.poll() is None:
        try:
            opener.open(address, timeout=5).close()
            return
        except urllib.error.HTTPError as error:
            raise Trouble(f"The web server is not ready: {error.read().decode(errors='replace').strip()}") from None
        except OSError:
            if time.monotonic() > limit:
                raise Trouble("The web server does not answer.") from None
            time.sleep(0.05)
    raise Trouble("The web server did not start; its messages are above.")


def say_welcome(environment):
    host = {"0.0.0.0": socket.gethostname(), "::": socket.gethostname()}.get(HOST, HOST)
    print(f"\nReady: http://{host}:{PORT}/    (Ctrl-C ends it)\n")
    with psycopg.connect(environment["DATABASE_URL"]) as connection:
        accounts = connection.execute(
            "SELECT username, full_name FROM accounts_user WHERE is_sample AND is_active ORDER BY id"
        ).fetchall()
    if accounts:
        word = "the one SAMPLE_PASSWORD gave" if os.environ.get("SAMPLE_PASSWORD") else "hop-tac-mau"
        print(f"Sample accounts (password: {word})")
        for username, full_name in accounts:
            print(f"  {username:<20} {full_name}")
    print(flush=True)


def say(step):
    print(f"→ {step} …", end=" ", flush=True)
    return time.monotonic()


def done(began):
    print(f"{time.monotonic() - began:.1f} s", flush=True)


if __name__ == "__main__":
    try:
        main()
    except Trouble as trouble:
        sys.exit(f"\nError: {trouble}" if sys.stdout.isatty() else f"Error: {trouble}")
    except Stopped:
        print("\nStopped.")
