"""A CSV file as a Vietnamese Excel opens it by a double click."""

import csv as reader
import io
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop.documents import csv
from coop.documents.paper import Cell, Line, Paper, Sheet
from tests.documents.papers import BLOCK, HEADINGS, LINES, a_line, a_paper, word


def rows_of(paper):
    text = csv.text(paper).decode("utf-8-sig")
    return list(reader.reader(io.StringIO(text, newline=""), delimiter=";"))


def test_it_is_marked_as_utf_8_and_parted_by_semicolons():
    content = csv.text(a_paper(*LINES))
    assert content.startswith(b"\xef\xbb\xbf")
    assert '"HT01/04.02";"Tổ chức hội chợ";"30/09/2026";"1234";"quá hạn"\r\n'.encode() in content


def test_it_says_what_it_is_then_what_is_said_then_the_tables():
    rows = rows_of(a_paper(*LINES))
    said = [BLOCK.mark, BLOCK.title, *BLOCK, "Đã hoàn thành 05/12 nhiệm vụ."]
    assert rows[: len(said)] == [[line] for line in said]
    assert rows[len(said) : len(said) + 3] == [[], ["Cam kết theo lĩnh vực"], [one.label for one in HEADINGS]]


def test_days_and_numbers_are_read_as_such():
    line = Line(
        (Cell(date(2026, 9, 1), ""), Cell(datetime(2026, 9, 1, 7, 5, tzinfo=UTC), ""), Cell(-1234, ""), *amounts())
    )
    [row] = rows_of(Paper(BLOCK, (), (Sheet("Số", HEADINGS, (line,)),)))[-1:]
    assert row == ["01/09/2026", "01/09/2026 07:05", "-1234", "1234,5", "30", ""]


def amounts():
    return Cell(Decimal("1234.50"), "1.234,5"), Cell(Decimal("30.000"), "30"), Cell(None, "")


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+84 912", "-2+3", "- Đã tổ chức", "@SUM(A1)", "==1", "\t=1", " =1", "＝1+1", "=1\n=2", "\r=1", "\x00=1"],
)
def test_what_looks_like_a_formula_is_led_by_an_apostrophe(text):
    assert csv.guarded(text).startswith("'")


@pytest.mark.parametrize("text", ["05/12", "1-2", "01", "0912345678", "1E5", "7:30", "123456789012"])
def test_what_excel_would_make_a_day_or_a_number_of_stays_a_text(text):
    assert csv.guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["Tổ chức hội chợ", "15-KH/TU", "HT01/04.02", "-5", "1234,5", "30", "a=b", "1.000"])
def test_everything_else_stays_as_it_is(text):
    assert csv.guarded(text) == text


@given(st.text())
def test_no_text_begins_as_a_formula_and_none_is_lost(text):
    guarded = csv.guarded(text)
    assert not csv.FORMULA.match(guarded) or csv.NUMBER.fullmatch(guarded)
    assert not csv.FORMULA_INSIDE.search(guarded)
    assert guarded.replace("'", "") == csv.plain(text).replace("'", "")


@pytest.mark.parametrize("text", ["ATK,=1+41", "a; @SUM(1)", "a\t+1", "a\n=1", "Họp, -1"])
def test_nor_does_a_part_of_it_for_a_program_that_parts_at_commas(text):
    assert csv.FORMULA_INSIDE.search(text)
    assert not csv.FORMULA_INSIDE.search(csv.guarded(text))
    assert csv.guarded("Đã làm:\n- họp\n- ký") == "Đã làm:\n- họp\n- ký"


def test_every_cell_stands_in_quotes():
    raw = csv.text(a_paper(a_line(title="ATK,x"))).decode("utf-8-sig")
    assert all(line.startswith('"') and line.endswith('"') for line in raw.splitlines() if line)


def test_marks_of_the_format_within_a_text_are_quoted():
    [row] = rows_of(a_paper(a_line(title='Họp; ký "biên bản"\nvà in')))[-1:]
    assert row[1] == 'Họp; ký "biên bản"\nvà in'


def test_an_empty_table_says_so():
    assert rows_of(a_paper())[-1] == ["Chưa có nhiệm vụ."]


def test_a_word_beneath_a_day_stands_beside_it():
    words = Cell(date(2026, 9, 30), "30/09/2026\nquá hạn", "overdue", toned=1, under="quá hạn")
    [row] = rows_of(Paper(BLOCK, (), (Sheet("Hạn", HEADINGS[:2], (Line((words, word("Họp"))),)),)))[-1:]
    assert row == ["30/09/2026", "quá hạn", "Họp"]
