"""Typst, in a process of its own: it keeps what it once set for the next time, and a web process would grow by that.

What people wrote goes in as data only. Nothing but the sources beside it and our letters can be read from there.
"""

import resource
import subprocess
import sys
import threading
from pathlib import Path

import typst

SOURCES = Path(__file__).parent / "pdf"
FONTS = Path(__file__).parent / "fonts"
SECONDS, PATIENCE = 60, 20
# One paper takes a second and 200 MB; what would take far more is not for paper.
MOST_MEMORY = 2 * 2**30
PLACES = threading.BoundedSemaphore(2)


class CannotBeSet(Exception):
    """The paper is too long, or too many are being set at once."""


def typeset(source: str, data: str, form: str = "pdf") -> bytes:
    """The bytes of a source worked with its data: "pdf", or "png" of one page. Raises `CannotBeSet`."""
    command = [sys.executable, "-I", __file__, source, form]
    if not PLACES.acquire(timeout=PATIENCE):
        raise CannotBeSet("Others are being set.")
    try:
        # No word of a user is among the arguments, and no secret of the web process in its environment.
        done = subprocess.run(  # noqa: S603
            command, input=data.encode(), capture_output=True, timeout=SECONDS, check=False, env={}
        )
    except subprocess.TimeoutExpired as error:
        raise CannotBeSet(f"{source} took more than {SECONDS} seconds.") from error
    finally:
        PLACES.release()
    if done.returncode:
        raise CannotBeSet(f"{source}: {done.stderr.decode(errors='replace')[-2000:]}")
    return done.stdout


def compiled(source, data, form):
    """Tinos is read first; typst's own letters only for a sign that Tinos does not have."""
    compiler = typst.Compiler(
        input=SOURCES / source,
        root=SOURCES,
        font_paths=typst.Fonts(include_system_fonts=False, font_paths=[FONTS]),
        ignore_system_fonts=True,
        sys_inputs={"data": data},
    )
    return compiler.compile(format=form, ppi=150)


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    sys.stdout.buffer.write(compiled(sys.argv[1], sys.stdin.buffer.read().decode(), sys.argv[2]))
