"""The handbook holds together: its pictures are those a script takes, its links lead somewhere, its names are true."""

import re
import sys
from pathlib import Path

import pytest
from django.conf import settings

from reports import handbook
from tests.test_language import PAIRS

ROOT = settings.BASE_DIR
sys.path.append(str(ROOT / "script"))

from screenshots import BYTES_AT_MOST, FOLDER, PICTURES  # noqa: E402 -- lies beside the scripts

PAGES = sorted(handbook.FOLDER.glob("*.md"))
# What is read where the source is kept; the handbook's pages among it.
READ = [*PAGES, *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"))]
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
# Emphasis, no name on a screen; and what the admin's own catalogue says.
OTHERWISE = {"dùng chung", "nội bộ", "lưu và tiếp tục chỉnh sửa"}


def links_of(path):
    return LINK.findall(path.read_text(encoding="utf-8"))


def name(path):
    return str(path.relative_to(ROOT))


def test_every_picture_is_declared_taken_and_shown():
    shown = {(path.parent / target).resolve() for path in READ for sign, _words, target in links_of(path) if sign}
    declared = {FOLDER / picture.file for picture in PICTURES}
    assert len(declared) == len(PICTURES)
    assert shown == declared == set(FOLDER.glob("*.png"))


def test_pictures_are_small_enough_for_a_slow_line():
    sizes = {path.name: path.stat().st_size for path in FOLDER.glob("*.png")}
    assert {file: size for file, size in sizes.items() if size > BYTES_AT_MOST} == {}
    assert sum(sizes.values()) < 3_000_000


def test_every_picture_says_in_words_what_it_shows():
    silent = [
        (name(path), target) for path in READ for sign, words, target in links_of(path) if sign and len(words) < 10
    ]
    assert silent == []


@pytest.mark.parametrize("path", READ, ids=name)
def test_every_link_leads_somewhere(path):
    for _sign, _words, target in links_of(path):
        if target.startswith("https://"):
            continue
        file, _mark, anchor = target.partition("#")
        other = (path.parent / file) if file else path
        assert other.exists(), target
        if anchor:
            headings = re.findall(r"^#+ (.+)$", other.read_text(encoding="utf-8"), re.MULTILINE)
            assert anchor in map(handbook.anchor_of, headings), target


def test_what_is_named_as_on_the_screen_is_said_there():
    """In bold stands what the reader looks for on the screen: a menu, a button, a heading, a status."""
    said = {squeezed(words) for _domain, _context, _english, vietnamese in PAIRS for words in vietnamese}
    unknown = [
        (path.name, words)
        for path in PAGES
        for words in map(squeezed, BOLD.findall(path.read_text(encoding="utf-8")))
        if words not in said and words not in OTHERWISE and not is_add_button(words)
    ]
    assert unknown == []


def squeezed(words):
    return " ".join(words.split()).rstrip(":").lower()


def is_add_button(words):
    """“Thêm” and the name of what is added."""
    return words.startswith("thêm ")


def test_the_contents_name_every_page():
    assert {path.name for path in PAGES} == {handbook.file_of(page).name for page in handbook.PAGES}
    contents = [target for _sign, _words, target in links_of(handbook.FOLDER / "README.md")]
    for path in set(PAGES) - {handbook.FOLDER / "README.md"}:
        assert path.name in contents


def test_nothing_of_the_folder_stays_behind_when_the_program_is_copied():
    assert Path(handbook.FOLDER).is_relative_to(ROOT)
    assert ("handbook", FOLDER) in settings.STATICFILES_DIRS
