"""What holds for the repository as a whole: where things go, how long they are, what never gets in."""

import json
import re
import subprocess
import tokenize
import unicodedata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CATCH_ALL = {"utils", "util", "helpers", "helper", "common", "services", "service", "misc", "tools"}
LINES_AT_MOST = 400
NOT_OURS = ("var", ".venv", ".git", "node_modules", "staticfiles", "__pycache__")
GENERATED = ("migrations",)
TEXT = {".py", ".html", ".css", ".js", ".json", ".md", ".toml", ".txt", ".po", ".cfg", ".sh", ".yml", ".service", ""}


def kept_files():
    """What git keeps or would keep; in an unpacked archive, everything there is."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode == 0 and listed.stdout:
        paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    else:
        paths = [path for path in ROOT.rglob("*") if not set(path.relative_to(ROOT).parts) & set(NOT_OURS)]
    return sorted(path for path in paths if path.is_file())


FILES = kept_files()
PYTHON = [path for path in FILES if path.suffix == ".py"]


def short(path):
    return str(path.relative_to(ROOT))


def text_of(path):
    return path.read_text(encoding="utf-8")


def test_no_room_for_whatever_fits_nowhere():
    parts = {part for path in PYTHON for part in path.relative_to(ROOT).with_suffix("").parts}
    assert parts & CATCH_ALL == set()


def test_a_file_is_as_long_as_one_reads_at_once():
    long = {short(path): len(text_of(path).splitlines()) for path in PYTHON if not set(path.parts) & set(GENERATED)}
    assert {name: lines for name, lines in long.items() if lines > LINES_AT_MOST} == {}


def test_what_is_left_to_do_has_a_number():
    """A note for later names the issue that keeps it: `TODO(#12)`; words in strings are not notes."""
    open_ends = []
    for path in PYTHON:
        if set(path.parts) & set(GENERATED):
            continue
        with tokenize.open(path) as source:
            comments = [token for token in tokenize.generate_tokens(source.readline) if token.type == tokenize.COMMENT]
        open_ends += [
            f"{short(path)}:{comment.start[0]}"
            for comment in comments
            if re.search(r"\b(TODO|FIXME|XXX|HACK)\b", comment.string) and not re.search(r"#\d+", comment.string)
        ]
    assert open_ends == []


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_requirement_is_pinned(name):
    lines = [line.split("#")[0].strip() for line in text_of(ROOT / name).splitlines()]
    wanted = [line for line in lines if line and not line.startswith("-r")]
    assert wanted
    assert [line for line in wanted if not re.fullmatch(r"[A-Za-z0-9._-]+(\[[a-z,]+\])?==[^\s;]+( ?;.*)?", line)] == []


def test_no_requirement_is_named_twice():
    names = [
        re.split(r"[\[=]", line)[0].lower().replace("_", "-")
        for name in ("requirements.txt", "requirements-dev.txt")
        for line in text_of(ROOT / name).splitlines()
        if "==" in line.split("#")[0]
    ]
    assert sorted(names) == sorted(set(names))


def test_text_is_utf_8_in_nfc_with_unix_lines():
    wrong = []
    for path in FILES:
        if path.suffix not in TEXT or (not path.suffix and b"\0" in path.read_bytes()):
            continue
        text = path.read_bytes().decode("utf-8")
        if "\r" in text or (path.suffix in (".json", ".po", ".html") and not unicodedata.is_normalized("NFC", text)):
            wrong.append(short(path))
    assert wrong == []


def test_json_can_be_read():
    for path in FILES:
        if path.suffix == ".json":
            json.loads(text_of(path))


def test_no_file_is_empty_but_what_makes_a_package():
    # An empty template silences a message of a package.
    empty = [path for path in FILES if not path.stat().st_size and "templates" not in path.parts]
    assert [short(path) for path in empty if path.name not in ("__init__.py", ".gitkeep")] == []


def test_scripts_can_be_started():
    scripts = [path for path in FILES if path.read_bytes().startswith(b"#!")]
    assert scripts
    assert [short(path) for path in scripts if not path.stat().st_mode & 0o100] == []


def test_no_database_no_upload_and_no_secret_is_kept():
    names = [short(path) for path in FILES]
    forbidden = re.compile(r"(^|/)(\.env|.*\.(sqlite3?|dump|pem|key|pyc|mo\.bak)|var/.*|id_rsa.*)$")
    assert [name for name in names if forbidden.search(name)] == []


def test_settings_are_short_enough_to_read():
    assert len(text_of(ROOT / "coop" / "settings.py").splitlines()) <= LINES_AT_MOST


def test_tests_never_mock_our_own_code():
    """Frozen time and replaced functions prove nothing: dates are given, and the real thing is asked."""
    mocking = re.compile(r"\bpatch\(|patch\.object|Mock\(|freezegun|time_machine|\bmocker\b")
    own = Path(__file__).name
    assert [short(path) for path in PYTHON if path.name != own and mocking.search(text_of(path))] == []
