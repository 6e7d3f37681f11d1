"""A paper as an Excel workbook: a sheet for what is said, one for each table, ready to be filtered and printed.

Every sheet carries the title block, so that one sent on alone still says what it is. Nothing of it is ever a formula
or a link: a text stays a text whatever it looks like. Rows go to the disk as they come, so a list of any length needs
no more memory than a short one.
"""

import io
import re
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from itertools import chain, islice
from math import ceil
from typing import BinaryIO

import xlsxwriter
from django.utils.translation import gettext as _

from coop.documents.columns import apart
from coop.documents.paper import Cell, Line, Paper, Setting, Sheet, TitleBlock, in_words
from coop.documents.plain import plain
from coop.documents.xlsx_styles import Styles

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

A4, NARROW = 9, {"left": 0.4, "right": 0.4, "top": 0.55, "bottom": 0.6}
# Widths in letters. What is longer is wrapped; together they stay readable on an A4 sheet laid on its side.
LEAST = {Setting.TEXT: 12, Setting.CODE: 12, Setting.NUMBER: 9, Setting.DATE: 12}
MOST = {Setting.TEXT: 56, Setting.CODE: 18, Setting.NUMBER: 16, Setting.DATE: 17}
ACROSS, NARROWED = 165, 22
SENTENCES = 110
LOOKED_AT = 300  # lines whose texts say how wide the columns should be
LINE_HEIGHT = 14.5
LETTERS = 1.2  # of running text that stand in a column as wide as one digit
MOST_LINES = 26  # a row of Excel is no higher than 409 points
FIRST_DAY = date(1900, 3, 1)  # Excel takes 1900 for a leap year: earlier days would be off by one
MOST_ROWS = 1_048_000  # of a sheet, as Excel holds them, with room for the title block
LONGEST = 32_000  # letters that a cell of Excel holds
LONGEST_NAME = 31  # of a sheet, in units of UTF-16: a picture sign counts as two
DIGITS = 15  # of a number that Excel keeps exactly
NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")


def workbook(paper: Paper) -> bytes:
    with io.BytesIO() as file:
        write(paper, file)
        return file.getvalue()


def write(paper: Paper, file: BinaryIO) -> None:
    """The workbook into an open file, sheet after sheet and row after row."""
    with xlsxwriter.Workbook(
        file, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    ) as book:
        book.set_properties({"title": held(paper.block.title), "subject": held(paper.block.subject)})
        pages = Pages(book, paper.block)
        if paper.statements or not (paper.sheets or paper.charts):
            pages.sentences(paper.statements)
        for sheet in (*paper.sheets, *map(in_words, paper.charts)):
            pages.table(sheet)


def held(text: str) -> str:
    """A text as a cell may hold it."""
    text = plain(text)
    if len(text) > LONGEST:
        text = f"{text[:LONGEST]}…"
    # The library writes what it takes for its own marked-up text as it is; a blank at the end tells the two apart.
    return f"{text} " if text.startswith("<r>") and text.endswith("</r>") else text


class Pages:
    """The sheets of one workbook."""

    def __init__(self, book, block: TitleBlock):
        self.book, self.block, self.styles, self.names = book, block, Styles(book), set()

    def sentences(self, statements: Iterable[str]) -> None:
        page = self._new(_("In short"))
        page.set_column(0, 0, SENTENCES)
        row = self._title_block(page, [SENTENCES], "")
        for statement in statements:
            page.set_row(row, LINE_HEIGHT * _lines_of((Cell(statement, statement),), [SENTENCES]) + 4)
            page.write_string(row, 0, held(statement), self.styles.sentence)
            row += 1
        page.print_area(0, 0, max(row - 1, 0), 0)

    def table(self, sheet: Sheet) -> None:
        sheet = apart(sheet)
        lines = iter(sheet.lines)
        first, begun = list(islice(lines, LOOKED_AT)), False
        while first or not begun:
            # What is more than Excel holds on one sheet goes on on the next.
            self._table(sheet, first, islice(lines, MOST_ROWS - len(first)))
            first, begun = list(islice(lines, LOOKED_AT)), True

    def _table(self, sheet, first, further) -> None:
        widths = widths_of(sheet, first)
        page = self._new(sheet.title)
        for column, width in enumerate(widths):
            page.set_column(column, column, width)
        heading = self._title_block(page, widths, sheet.title)
        labels = tuple(Cell(one.label, one.label) for one in sheet.headings)
        page.set_row(heading, LINE_HEIGHT * _lines_of(labels, [width * 0.9 for width in widths]) + 3)
        for column, one in enumerate(sheet.headings):
            page.write_string(heading, column, held(one.label), self.styles.heading(one.setting))
        last = self._lines(page, sheet, chain(first, further), widths, heading + 1)
        page.freeze_panes(heading + 1, _kept_in_sight(sheet))
        page.repeat_rows(heading)
        if first:
            page.autofilter(heading, 0, last, len(widths) - 1)
        page.print_area(0, 0, last, len(widths) - 1)

    def _lines(self, page, sheet, lines, widths, row) -> int:
        """The last row written."""
        start = row
        for line in lines:
            self._line(page, row, sheet, line, widths)
            row += 1
        if row == start:
            page.write_string(row, 0, held(sheet.empty), self.styles.quiet)
            row += 1
        return row - 1

    def _line(self, page, row, sheet, line: Line, widths):
        # What was set of a row above is on the disk; kept, it would grow with the list.
        page.row_info.pop(row - 2, None)
        page.row_sizes.pop(row - 2, None)
        cells, shown = line.cells, len(line.cells)
        if shown < len(widths):
            cells = (*cells[:-1], self._across_the_rest(page, row, line, widths))
        height = _lines_of(cells, widths)
        if height > 1:
            page.set_row(row, LINE_HEIGHT * height)
        for column, cell in enumerate(cells[: None if shown == len(widths) else -1]):
            self._cell(page, row, column, cell, sheet.headings[column].setting, line.emphasis)

    def _across_the_rest(self, page, row, line, widths) -> Cell:
        """Words run on over the empty cells to their right. Nothing is merged: merged cells could not be sorted."""
        column, cell = len(line.cells) - 1, line.cells[-1]
        words = " – ".join(cell.text.split("\n"))
        runs = len(words) <= sum(widths[column:])
        style = self.styles.cell(Setting.TEXT, line.emphasis, cell.tone, "run" if runs else "wrap")
        page.write_string(row, column, held(words), style)
        for empty in range(column + 1, len(widths)):
            page.write_blank(row, empty, None, self.styles.cell(Setting.TEXT, line.emphasis))
        return Cell(words, words)

    def _cell(self, page, row, column, cell: Cell, setting, emphasis):
        value, style = cell.value, self.styles.cell
        tone = "" if "\n" in cell.text else cell.tone  # of several lines it would colour those it does not mean
        if value is None:
            page.write_blank(row, column, None, style(setting, emphasis))
        elif isinstance(value, date) and _is_day_of_excel(value):
            kind = "moment" if isinstance(value, datetime) else "day"
            page.write_datetime(row, column, value, style(setting, emphasis, tone, kind))
        elif isinstance(value, int | Decimal) and _is_number_of_excel(value):
            places = max(-value.normalize().as_tuple().exponent, 0) if isinstance(value, Decimal) else 0
            page.write_number(row, column, value, style(setting, emphasis, tone, places))
        else:
            page.write_string(row, column, held(cell.text), style(setting, emphasis, tone, "wrap"))

    def _title_block(self, page, widths, title) -> int:
        """What the sheet is, across its columns; answers the row after it."""
        said = [(self.block.mark, self.styles.mark), (self.block.title, self.styles.title)]
        said += [(line, self.styles.about) for line in self.block]
        if title and title != self.block.title:
            said.append((title, self.styles.subtitle))
        row = 0
        for text, style in said:
            if text:
                self._across(page, row, held(text), style, widths)
                row += 1
        return row + 1

    def _across(self, page, row, text, style, widths):
        lines = _lines_of((Cell(text, text),), [sum(widths) / style.size_of_letters])
        page.set_row(row, (LINE_HEIGHT + 1) * style.size_of_letters * lines)
        if len(widths) > 1:
            page.merge_range(row, 0, row, len(widths) - 1, "", style.format)
        page.write_string(row, 0, text, style.format)

    def _new(self, title):
        page = self.book.add_worksheet(self._name(title))
        page.set_landscape()
        page.set_paper(A4)
        page.set_margins(**NARROW)
        page.fit_to_pages(1, 0)
        page.hide_gridlines(2)
        # "&" begins an order to the printer.
        mark = f"{self.block.mark} · " if self.block.mark else ""
        page.set_footer(f"&L&8{mark}{held(self.block.title)[:120].replace('&', '&&')}&R&8&P/&N")
        return page

    def _name(self, title):
        """The name of a sheet as Excel allows it, each once."""
        name = NOT_IN_A_NAME.sub(" ", held(title)).strip(" '") or _("Table")
        shown, number = _cut(name, LONGEST_NAME).strip(" '"), 2
        while shown.casefold() in self.names:
            ending = f" {number}"
            shown, number = f"{_cut(name, LONGEST_NAME - len(ending)).rstrip()}{ending}", number + 1
        self.names.add(shown.casefold())
        return shown


def _cut(text, units):
    """The beginning of a text; a sign of two units is never cut in half."""
    return text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", errors="ignore")


def widths_of(sheet: Sheet, lines: Iterable[Line]) -> list[int]:
    """As wide as the texts ask for, between bounds; where that is too much for a sheet, the long texts give way."""
    asked = [max(map(len, re.split(r"[\s/]+", one.label)), default=0) + 2 for one in sheet.headings]
    for line in lines:
        # The last cell of a shorter line has all the rest of the width.
        alone = line.cells if len(line.cells) == len(sheet.headings) else line.cells[:-1]
        for column, cell in enumerate(alone):
            asked[column] = max(asked[column], *(len(part) + 2 for part in cell.text.split("\n")))
    settings = [one.setting for one in sheet.headings]
    widths = [min(max(wide, LEAST[one]), MOST[one]) for wide, one in zip(asked, settings, strict=True)]
    spare = sum(widths) - ACROSS
    give = sum(max(width - NARROWED, 0) for width in widths)
    if spare > 0 and give:
        part = min(spare / give, 1)
        widths = [width - int(max(width - NARROWED, 0) * part) for width in widths]
    return widths


def _lines_of(cells: Iterable[Cell], widths: list[float]) -> int:
    """How many lines of letters the row needs: not every program finds that out when it opens the file."""
    most, last = 1, len(cells) - 1
    for column, cell in enumerate(cells):
        room = widths[column] * LETTERS
        if column == last and len(cell.text) <= sum(widths[column:]) and "\n" not in cell.text:
            continue
        if len(cell.text) > room or "\n" in cell.text:
            most = max(most, sum(max(ceil(len(part) / room), 1) for part in cell.text.split("\n")))
    return min(most, MOST_LINES)


def _kept_in_sight(sheet):
    """The code or name by which a row is known stays in sight; a very wide one would leave no room for the rest."""
    return 1 if len(sheet.headings) > 4 and sheet.headings[0].setting is Setting.CODE else 0


def _is_day_of_excel(value):
    return (value.date() if isinstance(value, datetime) else value) >= FIRST_DAY


def _is_number_of_excel(value):
    exact = Decimal(value)
    return exact.is_finite() and len(exact.normalize().as_tuple().digits) <= DIGITS and abs(exact.adjusted()) <= DIGITS
