"""The two commands as a person at a keyboard meets them, and the embedded server behind them."""

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from django.conf import settings

ROOT = settings.BASE_DIR
SERVER = ROOT / "script" / "postgres.py"
sys.path.append(str(SERVER.parent))

from postgres import Server  # noqa: E402 -- lies beside the scripts that use it

OURS = ("COOP_", "DATABASE_", "DJANGO_", "PYTEST_", "SECRET_KEY", "ALLOWED_HOSTS", "HOST", "PORT", "DEBUG")


@pytest.fixture
def environment():
    """A person's own: nothing of the tests' settings."""
    return {name: value for name, value in os.environ.items() if not name.startswith(OURS)}


@pytest.fixture
def checkout(tmp_path):
    """A copy of the product in a deep folder with a space in its name, with the packages already installed."""
    folder = tmp_path / "hợp tác" / ("deep" * 20)
    skipped = shutil.ignore_patterns(".venv", "var", ".git", "tests", "__pycache__", ".*_cache", ".hypothesis")
    shutil.copytree(ROOT, folder, ignore=skipped)
    (folder / ".venv").symlink_to(ROOT / ".venv")
    return folder


@pytest.fixture(autouse=True)
def homes_are_removed(tmp_path):
    """Root's servers live outside the test's own folder (script/postgres.py)."""
    yield
    for folder, names, _ in os.walk(tmp_path):
        data = Path(folder, "data")
        if "data" in names and data.is_symlink():
            shutil.rmtree(data.readlink().parent)


@pytest.fixture
def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])


def said(command, **options):
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, **options)
    return ended.returncode, (ended.stdout + ended.stderr).strip().splitlines()


# --- One line when something is missing ---


def serve(environment, **more):
    return said([sys.executable, ROOT / "script" / "serve.py"], env=environment | more)


def test_a_taken_port_is_named(environment):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        code, lines = serve(environment, PORT=str(port))
    assert code == 1
    assert lines == [f"Error: Port {port} is taken by another program. Choose another: PORT={port + 1} script/server"]


@pytest.mark.parametrize("port", ["many", "70000", "-1"])
def test_a_port_that_is_none_is_named(environment, port):
    code, lines = serve(environment, PORT=port)
    assert code == 1
    assert len(lines) == 1
    assert lines[0].startswith(f"Error: 127.0.0.1:{port} is no address to serve on.")


def test_a_database_out_of_reach_is_named(environment, free_port):
    address = "postgres://app@127.0.0.1:1/coop"
    code, lines = serve(environment, PORT=free_port, DATABASE_URL=address, DATABASE_OWNER_URL=address)
    assert code == 1
    assert len(lines) == 1
    assert lines[0].startswith("Error: The database of DATABASE_URL cannot be reached: ")


def test_a_database_without_its_owner_is_named(environment, free_port):
    code, lines = serve(environment, PORT=free_port, DATABASE_URL="postgres://app@127.0.0.1:1/coop")
    assert (code, len(lines)) == (1, 1)
    assert lines[0].startswith("Error: DATABASE_OWNER_URL is not set")


@pytest.fixture
def bare(tmp_path):
    """A checkout in which nothing has been made yet."""
    shutil.copytree(ROOT / "script", tmp_path / "bare" / "script")
    shutil.copy(ROOT / "requirements.txt", tmp_path / "bare")
    return tmp_path / "bare"


def fake_python(folder, refuses):
    """A python3 that lacks what `refuses` names."""
    program = folder / "python3"
    program.write_text(f'#!/bin/sh\ncase "$2" in *{refuses}*) exit 1 ;; esac\nexec {sys.executable} "$@"\n')
    program.chmod(0o755)
    return str(program)


@pytest.mark.parametrize("script", ["server", "test"])
def test_a_missing_venv_module_names_the_package(environment, bare, tmp_path, script):
    shutil.copy(ROOT / "requirements-dev.txt", bare)
    python = fake_python(tmp_path, "ensurepip")
    code, lines = said([bare / "script" / script], env=environment | {"PYTHON": python})
    assert (code, len(lines)) == (1, 1)
    assert lines[0].startswith("Error: Python's venv module is missing.")
    assert "apt install python3-venv" in lines[0]
    assert f"python3.{sys.version_info.minor}-venv" in lines[0]


@pytest.mark.parametrize("script", ["server", "test"])
def test_a_folder_that_cannot_be_written_to_is_named(environment, bare, script):
    user = {"user": 65534, "group": 65534, "extra_groups": []} if os.getuid() == 0 else {}
    for folder in [bare, *bare.parents]:
        if folder.owner() == bare.owner() and folder.is_relative_to("/tmp") and folder != Path("/tmp"):
            folder.chmod(0o755)
    bare.chmod(0o555)
    code, lines = said([bare / "script" / script], env=environment, **user)
    bare.chmod(0o755)
    assert (code, len(lines)) == (1, 1)
    assert lines[0].startswith(f"Error: Cannot write to {bare}")


# --- The embedded server ---


def borrow(folder, seconds):
    """Another process that uses the server for some seconds."""
    program = (
        f"import sys, time; sys.path.append({str(SERVER.parent)!r}); from postgres import Server\n"
        f"with Server({str(folder)!r}, careless=True).borrowed(): print('up', flush=True); time.sleep({seconds})"
    )
    return subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)


def eventually(happened, seconds=20):
    limit = time.monotonic() + seconds
    while not happened() and time.monotonic() < limit:
        time.sleep(0.05)
    return happened()


def test_users_share_a_server_and_the_last_one_sees_it_stop(tmp_path):
    server = Server(tmp_path / "of four users", careless=True)
    with contextlib.ExitStack() as users:
        started = [users.enter_context(borrow(server.folder, seconds)) for seconds in (0, 1, 1, 2)]
        assert [user.wait(60) for user in started] == [0, 0, 0, 0]
    assert server.processes() == []


def test_after_a_kill_of_its_user_the_server_stops_by_itself(tmp_path):
    server = Server(tmp_path / "pg", careless=True)
    with borrow(server.folder, 60) as user:
        assert user.stdout.readline() == "up\n"
        user.kill()
    assert eventually(lambda: not server.processes() and not server.is_kept())


def test_after_a_kill_of_everything_the_next_start_works_and_leaves_nothing(tmp_path):
    server = Server(tmp_path / "pg", careless=True)
    with borrow(server.folder, 60) as user:
        assert user.stdout.readline() == "up\n"
        for process in [user.pid, *keepers_of(server), *server.processes()]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
    with server.borrowed() as addresses:
        assert addresses["DATABASE_URL"].startswith("postgres://coop_app@")
        with server.connect("coop") as connection:
            encoding = connection.execute("SHOW server_encoding").fetchone()
            lowered = connection.execute("SELECT lower('ĐÀ LẠT')").fetchone()
    assert (encoding, lowered) == (("UTF8",), ("đà lạt",))
    assert server.processes() == []


def keepers_of(server):
    mark = f"keep\0{server.folder}".encode()
    return [
        int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit() and mark in command_line(entry)
    ]


def command_line(entry):
    try:
        return (entry / "cmdline").read_bytes()
    except OSError:
        return b""


def test_the_socket_has_a_short_path_that_nobody_else_may_enter(tmp_path):
    server = Server(tmp_path / ("x" * 120) / "pg", careless=True)
    with server.borrowed():
        assert len(str(server.sockets / ".s.PGSQL.5432")) < 108
        assert server.sockets.stat().st_mode & 0o077 == 0


# --- script/server from an empty folder to Ctrl-C ---


class Product:
    """script/server, started in a checkout."""

    def __init__(self, checkout, environment, port):
        began = time.monotonic()
        self.process = subprocess.Popen(
            ["script/server"],
            cwd=checkout,
            env=environment | {"PORT": port},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.lines = []
        for line in self.process.stdout:
            self.lines.append(line.rstrip())
            if line.startswith("Ready: "):
                break
        self.took = time.monotonic() - began
        self.output = "\n".join(self.lines)

    def end(self, number):
        self.process.send_signal(number)
        rest, _ = self.process.communicate(timeout=30)
        return self.process.returncode, rest


def answer(port, path):
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    return opener.open(f"http://127.0.0.1:{port}{path}", timeout=10).read().decode()


@pytest.mark.timeout(400)  # three starts, perhaps beside a busy neighbour
def test_the_server_starts_from_nothing_starts_again_quickly_and_leaves_nothing(checkout, environment, free_port):
    embedded = Server(checkout / "var" / "postgres")

    first = Product(checkout, environment, free_port)
    assert f"Ready: http://127.0.0.1:{free_port}/" in first.output, first.output
    assert re.search(r"→ Building the tables … [\d.]+ s", first.output)
    assert "form" in answer(free_port, "/tai-khoan/login/")
    code, rest = first.end(signal.SIGINT)
    assert (code, "Stopped." in rest) == (0, True), rest
    assert eventually(lambda: not embedded.processes())

    second = Product(checkout, environment, free_port)
    assert "Building the tables" not in second.output, second.output
    assert second.took < 10  # under 5 s on a machine that does nothing else
    second.process.kill()
    second.process.communicate()
    assert eventually(lambda: not embedded.processes())

    third = Product(checkout, environment, free_port)
    assert "Ready: " in third.output, third.output
    assert third.end(signal.SIGTERM)[0] == 0
    assert eventually(lambda: not embedded.processes())
