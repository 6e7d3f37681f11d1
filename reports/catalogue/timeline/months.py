"""The months of a period: how much of each area is due in each, what of it is overdue, what was completed."""

from calendar import monthrange
from collections import Counter
from datetime import date

from django.utils.translation import gettext as _

from coop.models.tally import Cell
from reports.base import Column, Kind, Row, RowKind, Table
from reports.cells import Figure, Lines
from reports.filters import OFFICIAL, month_word

DONE = (Cell.DONE_ON_TIME, Cell.DONE_LATE)
TONES = {Cell.DONE_ON_TIME: "done", Cell.DONE_LATE: "late"}


def months_of(first, last):
    return [
        date(year, month, 1)
        for year in range(first.year, last.year + 1)
        for month in range(1, 13)
        if first <= date(year, month, 1) <= last
    ]


def month_table(months, work, areas, as_of, links, area=""):
    """One row for each area; beneath, all of them, and what was completed in the month, whenever it was due.

    `area`: the ordinal of the only one that was asked for.
    """
    due = Counter((one.item.area_id, _first(one.due)) for one in work if one.cell in OFFICIAL)
    late = Counter((one.item.area_id, _first(one.due)) for one in work if one.cell == Cell.OVERDUE)
    columns = (
        Column(_("Area of cooperation"), ""),
        *(Column(_("Month %(month)s") % {"month": f"{month.month:02d}"}, "", Kind.NUMBER) for month in months),
    )

    def cell(month, where, **narrowed):
        window = {"due_from": month, "due_to": _last(month), **narrowed}
        count, overdue = (sum(found[pk, month] for pk in where) for found in (due, late))
        figure = Figure(count, links.items(**window, timeliness="dated"))
        if not overdue:
            return figure
        return Lines(figure, (Figure(overdue, links.items(**window, timeliness="overdue"), "overdue", _("overdue")),))

    rows = [
        Row((f"{one.ordinal}. {one.name}", *(cell(month, [one.pk], area=one.ordinal) for month in months)))
        for one in areas
        if any(due[one.pk, month] for month in months)
    ]
    everywhere = [one.pk for one in areas]
    if len(rows) > 1:
        rows.append(Row((_("All areas"), *(cell(month, everywhere, area=area) for month in months)), RowKind.TOTAL))
    rows.extend(_completed(months, work, as_of, links, area))
    return Table.of(_("Due in each month"), columns, rows, empty=_("Nothing of this period has a deadline yet."))


def _completed(months, work, as_of, links, area):
    done = Counter((one.cell, _first(one.completed)) for one in work if one.cell in DONE)
    for cell, label in ((DONE[0], _("Completed on time in the month")), (DONE[1], _("Completed late in the month"))):
        if not any(done[cell, month] for month in months):
            continue
        figures = (
            Figure(
                done[cell, month],
                links.items(area=area, timeliness=cell.value, month=month_word(month)),
                TONES[cell],
            )
            for month in months
        )
        yield Row((label, *figures), RowKind.TOTAL)


def _first(day):
    return day.replace(day=1)


def _last(month):
    return month.replace(day=monthrange(month.year, month.month)[1])
