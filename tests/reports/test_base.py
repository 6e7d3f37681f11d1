"""A report declares its columns once, and every cell of its table is a finished value."""

from types import SimpleNamespace

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.utils.safestring import SafeString

from coop.models.tally import Tally
from reports.base import Column, Report, Row, RowKind, Table
from reports.catalogue import IN_MENUS, ProgrammeReport
from reports.cells import Badge, Bar, Figure, Lines, Link, Prose, Share, Tag
from reports.templatetags.drawing import drawn

COLUMNS = (Column("Name", "name"), Column("Twice", lambda row: row.number * 2))


def test_a_repeated_slug_is_refused():
    with pytest.raises(ImproperlyConfigured):
        type("Again", (Report,), {"slug": ProgrammeReport.slug, "title": "Again"})


def test_every_report_has_its_place_in_the_menus():
    assert set(IN_MENUS) == set(Report.registry.values())
    assert len(IN_MENUS) == len(set(IN_MENUS))


def test_rows_become_finished_values_and_ready_rows_stay():
    line = Row(("Everything", "one sentence"), RowKind.LINE)
    table = Table.of("Numbers", COLUMNS, [SimpleNamespace(name="one", number=1), line])

    assert [row.cells for row in table.rows] == [("one", 2), ("Everything", "one sentence")]
    assert table.rows[1] is line


def test_the_last_cell_of_a_short_row_takes_the_rest():
    table = Table.of("Numbers", COLUMNS, [Row(("across",), RowKind.GROUP)])
    assert [span for _row, _cells, span in table.drawn] == [2]


UNSAFE = "<b>&"
TALLY = Tally(done_on_time=1, done_late=2, in_time=3, overdue=4)


@pytest.mark.parametrize(
    "value",
    [
        UNSAFE,
        Badge("done", UNSAFE),
        Tag(UNSAFE),
        Link(UNSAFE, "/?a=<b>&b"),
        Figure(3, "/?a=<b>&b", label=UNSAFE),
        Prose(UNSAFE * 100, UNSAFE, UNSAFE),
        Lines(UNSAFE, (UNSAFE, Prose(UNSAFE))),
    ],
)
def test_whatever_is_drawn_is_escaped_and_without_inline_style(value):
    html = drawn(value)
    assert isinstance(html, SafeString)
    assert "<b>" not in html
    assert "style=" not in html


def test_a_bar_and_a_share_say_in_words_what_they_draw():
    assert drawn(Bar(TALLY, longest=20)).count("<rect") == 4
    assert len(str(Bar(TALLY, longest=20)).split(", ")) == 4
    assert Share(TALLY).shown == "03/10"
    assert Share(Tally()).shown == "–"


def test_counts_below_ten_have_two_digits_and_nothing_is_a_plain_0_everywhere():
    assert str(Figure(0)) == "0"
    assert str(Figure(3)) == "03"
    assert Share(Tally(in_time=1)).shown == "0/01"
