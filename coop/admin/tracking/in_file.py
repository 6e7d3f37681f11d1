"""The tracking table as a file: the columns that were chosen, the rows that were asked for, in their order."""

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from coop.admin.export import circumstances, file_of
from coop.admin.file_columns import cell, timeliness_cell
from coop.documents.paper import Cell, Heading, Line, Paper, Setting, Sheet, TitleBlock
from coop.models.open_turns import turn_shown

SETTINGS = {"code": Setting.CODE, "due_date": Setting.DATE}


def table(ending, user, programme, title, shown, found, narrowed):
    """The answer that sends it; every row, also where the page shows the first thousand."""
    headings = (Heading(pgettext("in a table", "No."), Setting.NUMBER), *(heading_of(column) for column in shown))
    lines = tuple(
        Line((Cell(place, str(place)), *(cell_of(column, row) for column in shown)))
        for place, row in enumerate(found, start=1)
    )
    block = TitleBlock(
        title=title,
        subject=f"{programme.name} ({programme.code})",
        mark=_("SAMPLE DATA") if programme.is_sample else "",
        **circumstances(user, narrowed),
    )
    sheet = Sheet(title, headings, lines, _("No row answers this question."))
    return file_of(Paper(block, (), (sheet,)), _("Tracking table"), ending, programme.code)


def heading_of(column):
    return Heading(str(column.label), SETTINGS.get(column.name, Setting.TEXT))


def cell_of(column, row) -> Cell:
    if column.name == "due_date":
        day, turn = cell(row.item.due_now), turn_shown(row.item)
        return Cell(day.value, f"{day.text}\n{turn}" if turn else day.text, under=turn) if day.value else day
    found = cell(column.text(row))
    if column.name == "state":
        return Cell(found.value, found.text, timeliness_cell(row.item.timeliness).tone)
    mark = column.mark(row)
    return cell(f"{found.text} ({mark})") if mark and found.text else found
