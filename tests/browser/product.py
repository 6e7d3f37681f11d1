"""script/server as somebody meets it who has just got the product: a folder with its files, and an empty home."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time

from django.conf import settings

ROOT = settings.BASE_DIR
sys.path.append(str(ROOT / "script"))

from postgres import Server, die_with_parent  # noqa: E402 -- lies beside the scripts that use it

LEFT_OUT = (".venv", "var", ".git", "tests", "__pycache__", ".*_cache", ".hypothesis")
START_SECONDS = 240  # everything is built at the first start, and the rest of the suite runs beside it
PASSWORD = "hop-tac-mau"  # what the start prints


class Product:
    """A running copy with its own database, filled as the first start fills it."""

    def __init__(self, folder):
        self.folder = folder / "hop-tac"
        shutil.copytree(ROOT, self.folder, ignore=shutil.ignore_patterns(*LEFT_OUT))
        (self.folder / ".venv").symlink_to(ROOT / ".venv")  # so that nothing is downloaded
        home = folder / "home"
        home.mkdir()
        port = free_port()
        self.address = f"http://127.0.0.1:{port}"
        self.log_file = folder / "log"
        with open(self.log_file, "w") as log:
            self.process = subprocess.Popen(
                ["script/server"],
                cwd=self.folder,
                env={"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8", "PORT": port},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                preexec_fn=lambda: die_with_parent(signal.SIGINT),
            )
        self.wait_until_ready()

    @property
    def log(self):
        return self.log_file.read_text(errors="replace")

    def wait_until_ready(self):
        limit = time.monotonic() + START_SECONDS
        while "\nReady: " not in self.log:
            assert self.process.poll() is None, f"script/server ended by itself:\n{self.log}"
            assert time.monotonic() < limit, f"script/server did not get ready:\n{self.log}"
            time.sleep(0.1)

    def end(self):
        """Ctrl-C. Says what was wrong with the way it ran and ended, if anything was."""
        self.process.send_signal(signal.SIGINT)
        code = self.process.wait(60)
        said = self.log
        left = Server(self.folder / "var" / "postgres").processes()
        complaints = [line for line in said.splitlines() if "Traceback" in line or " ERROR " in line]
        assert not complaints, f"The server complained: {complaints}\n{said[-4000:]}"
        assert (code, said.rstrip().endswith("Stopped.")) == (0, True), said[-2000:]
        assert not left, f"PostgreSQL was left behind: {left}"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])
