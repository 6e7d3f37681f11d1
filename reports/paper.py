"""An answer as it leaves the program: every finished value as a cell for paper and workbook.

The same answer is drawn on the page (`templatetags/drawing.py`), so whoever compares the two finds the same numbers.
"""

from datetime import date
from decimal import Decimal
from functools import singledispatch

from django.utils.translation import gettext as _

from coop.documents import figures
from coop.documents.figures import Drawing
from coop.documents.paper import Cell, Emphasis, Heading, Line, Paper, Setting, Sheet, TitleBlock
from coop.vietnamese import number, short_date
from reports.base import Kind, RowKind
from reports.cells import Badge, Bar, Figure, Lines, Link, OnPaper, Prose, Share, Tag, Work

SETTINGS = {
    Kind.NUMBER: Setting.NUMBER,
    Kind.SHARE: Setting.NUMBER,
    Kind.CODE: Setting.CODE,
    Kind.DATE: Setting.DATE,
}
EMPHASES = {RowKind.PART: Emphasis.PART, RowKind.TOTAL: Emphasis.TOTAL, RowKind.GROUP: Emphasis.GROUP}


def paper_of(answer, block: TitleBlock, said=()) -> Paper:
    """Everything of an answer that is a sentence, a table or a chart, whole: nothing is cut into pages here.

    `said` stands above everything: that the day is still to come, or that the address was not understood.
    """
    filed = answer.in_file
    sheets = [sheet_of(table) for table in filed.tables.values()]
    if filed.figures:
        sheets.insert(0, _counts(filed.figures))
    charts = tuple(chart for chart in answer.charts.values() if isinstance(chart, Drawing))
    statements = (*said, *answer.words.get("notices", ()), *filed.sentences)
    return Paper(block, tuple(map(str, statements)), tuple(sheets), charts)


def sheet_of(table) -> Sheet:
    columns = table.columns
    headings = tuple(Heading(str(one.label), SETTINGS.get(one.kind, Setting.TEXT)) for one in columns)
    lines = tuple(
        Line(tuple(map(cell_in, columns, row.cells)), EMPHASES.get(row.kind, Emphasis.PLAIN)) for row in table.rows
    )
    return Sheet(str(table.title), headings, lines, str(table.empty))


def cell_in(column, value) -> Cell:
    """A value in its column: what is a number there stays one, also where the page writes "03"."""
    if column.kind == Kind.NUMBER and isinstance(value, str) and value.isascii() and value.isdigit():
        return Cell(int(value), value)
    return cell(value)


def _counts(figures) -> Sheet:
    """The big figures at the head of a page, a line for each."""
    headings = (Heading(_("Count")), Heading(_("Number"), Setting.NUMBER))
    lines = tuple(
        Line(
            (Cell(str(one.label), str(one.label), one.tone), Cell(one.count, one.shown, one.tone if one.count else ""))
        )
        for one in figures
    )
    return Sheet(_("In numbers"), headings, lines)


@singledispatch
def cell(value) -> Cell:
    """A text, or whatever reads as one."""
    text = str(value)
    return Cell(text or None, text)


@cell.register
def _nothing(value: None):
    return Cell(None, "")


@cell.register
def _day(value: date):
    return Cell(value, short_date(value))


@cell.register(int)
@cell.register(Decimal)
def _number(value):
    return Cell(value, number(value))


@cell.register
def _figure(value: Figure):
    return Cell(value.count, f"{value.shown} {value.label}".strip(), value.tone if value.count else "")


@cell.register
def _badge(value: Badge):
    return Cell(str(value), str(value), value.tone)


@cell.register(Link)
@cell.register(Tag)
def _words(value):
    return Cell(str(value), str(value))


@cell.register
def _only_without_its_column(value: OnPaper):
    return Cell(None, "")


@cell.register
def _share(value: Share):
    lines = [value.shown, value.overdue] if value.tally.dated else []
    return Cell(str(value), "\n".join(filter(None, lines)) or "–", "overdue" if value.overdue else "", toned=1)


@cell.register
def _work(value: Work):
    """As on the page: how many items; beneath, their statuses, or else how much is done and what is overdue."""
    lines = [value.items.shown, *(value.statuses if value.by_status else filter(None, [value.done, value.overdue]))]
    tone = "overdue" if value.overdue and not value.by_status else ""
    under = "\n".join(lines[1:])
    return Cell(value.items.count, "\n".join(lines), tone, toned=len(lines) - 1, under=under)


@cell.register
def _bar(value: Bar):
    segments = tuple(figures.Segment(one.tone, one.count, str(one.word)) for one in value.segments)
    return Cell(str(value), str(value), segments=segments, longest=value.longest or value.tally.dated)


@cell.register
def _prose(value: Prose):
    text = f"{value} ({_('own side, not shared')})" if value.is_internal and value.text else str(value)
    return Cell(text or None, text)


@cell.register
def _lines(value: Lines):
    """One over the other; a number or a day stays one, whatever is said beneath it."""
    main, *under = (cell(one) for one in (value.main, *value.under))
    said = [main, *(one for one in under if one.text)]
    if len(said) == 1:
        return main
    text = "\n".join(one.text for one in said)
    bar = next((one for one in said if one.segments), main)
    tone, line = _tone_of(said)
    is_text = main.value is None or isinstance(main.value, str)
    value, under = (text, "") if is_text else (main.value, "\n".join(one.text for one in said[1:]))
    return Cell(value, text, tone, bar.segments, bar.longest, line, under)


def _tone_of(said):
    """The tone of the first that has one, and in which line of the text its words stand."""
    above = 0
    for one in said:
        if one.tone:
            return one.tone, above + one.toned
        above += one.text.count("\n") + 1
    return "", 0
