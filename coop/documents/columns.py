"""A table as a workbook wants it: what can be reckoned with and what is said about it stand in columns of their own.

On a page and on paper "30/09/2026" and "quá hạn 55 ngày" stand one over the other; in a workbook the one can then be
sorted as a day.
"""

from dataclasses import replace

from django.utils.translation import gettext as _

from coop.documents.paper import Cell, Heading, Sheet


def apart(sheet: Sheet) -> Sheet:
    """The table with a further column behind each whose values have words beneath them. A stream stays as it is."""
    if not isinstance(sheet.lines, tuple):
        return sheet
    width = len(sheet.headings)
    doubled = {column for line in sheet.lines for column, cell in enumerate(line.cells) if cell.under}
    if not doubled:
        return sheet
    headings = []
    for column, one in enumerate(sheet.headings):
        headings.append(one)
        if column in doubled:
            headings.append(Heading(_("%(column)s: further") % {"column": one.label}))
    lines = tuple(replace(line, cells=tuple(_cells(line.cells, doubled, width))) for line in sheet.lines)
    return replace(sheet, headings=tuple(headings), lines=lines)


def _cells(cells, doubled, width):
    last = len(cells) - 1
    for column, cell in enumerate(cells):
        if column not in doubled or (column == last and len(cells) < width):
            yield cell
        elif not cell.under:
            yield from (cell, Cell(None, ""))
        else:
            of_value = cell.toned < 1
            yield Cell(cell.value, cell.text.split("\n")[0], cell.tone if of_value else "")
            yield Cell(cell.under, cell.under, "" if of_value else cell.tone)
