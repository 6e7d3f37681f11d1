"""Who leads how much: the cells of the count × lead sides. Sides stand apart, in the order given, never ranked."""

from django.utils.translation import gettext as _

from coop.models import ActionItem
from coop.models.tally import COUNTED_STATUSES, total
from reports.base import Column, Kind, Row, RowKind, Table, row_of
from reports.cells import Badge, Figure
from reports.filters import JOINTLY

TONES = {"done_on_time": "done", "done_late": "late", "in_time": "on-time", "overdue": "overdue"}


class Line:
    """One figure of the count, to be read across the sides."""

    def __init__(self, name, label, **narrowed):
        self.name, self.label, self.narrowed = name, str(label), narrowed
        self.heading = Badge(TONES[name], self.label) if name in TONES else self.label


def side_table(parties, parts, links):
    def figures(label, tally, **side):
        def value(line):
            url = links.items(**side, **line.narrowed)
            return Figure(getattr(tally, line.name), url, TONES.get(line.name, ""))

        return Column(label, value, Kind.NUMBER)

    columns = (
        Column(_("Lead side"), "heading"),
        *(figures(party.label, _led_by(parts, party.pk), side=party.ordinal) for party in parties),
        figures(_("Jointly"), _led_by(parts, None), side=JOINTLY),
        figures(_("Together"), total(parts.values())),
    )
    rows = []
    for title, lines, sum_of_them in _groups():
        rows.append(Row((title,), RowKind.GROUP))
        rows.extend(row_of(columns, line) for line in lines)
        rows.append(row_of(columns, sum_of_them, RowKind.TOTAL))
    rows.extend(row_of(columns, line) for line in _columns_of_their_own())
    return Table.of(_("By lead side"), columns, rows)


def _groups():
    statuses = [Line(status, ActionItem.Status(status).label, status=status) for status in COUNTED_STATUSES]
    yield _("Action items by status"), statuses, Line("items", _("All action items"))
    cells = [
        Line("done_on_time", _("completed on time"), timeliness="done_on_time"),
        Line("done_late", _("completed late"), timeliness="done_late"),
        Line("in_time", _("in progress, on time"), timeliness="in_time"),
        Line("overdue", _("in progress, overdue"), timeliness="overdue"),
    ]
    yield _("Items and occurrences with a deadline"), cells, Line("dated", _("All with a deadline"), timeliness="dated")


def _columns_of_their_own():
    return [
        Line("no_deadline", _("without a deadline"), timeliness="no_deadline"),
        Line("recurring", _("continuous, recurring or on request"), timeliness="recurring"),
        Line("orientation", _("orientations"), timeliness="orientation"),
    ]


def _led_by(parts, side):
    return total(tally for (_area, led_by), tally in parts.items() if led_by == side)


def tally_cells(tally, links, **narrowed):
    """The big figures at the head of a page: all dated work, then the four official cells, of what was narrowed."""
    lines = next(lines for title, lines, _sum in _groups() if lines[0].name in TONES)
    label = _("items and occurrences with a deadline")
    whole = Figure(tally.dated, links.items(**narrowed, timeliness="dated"), "", label)
    return [whole, *(_figure_of(line, tally, links, **narrowed) for line in lines)]


def further_counts(tally, links):
    """What is counted beside the four cells."""
    return [_figure_of(line, tally, links) for line in _columns_of_their_own()]


def _figure_of(line, tally, links, **narrowed):
    url = links.items(**narrowed, **line.narrowed)
    return Figure(getattr(tally, line.name), url, TONES.get(line.name, ""), line.label)
