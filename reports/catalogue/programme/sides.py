"""Who leads how much: lead sides × the cells of the count. Sides stand apart, in the order given, never ranked."""

from django.utils.translation import gettext as _

from coop.models.tally import total
from reports.base import Column, Kind, RowKind, Table, row_of
from reports.cells import Figure
from reports.filters import JOINTLY

TONES = {"done_on_time": "done", "done_late": "late", "in_time": "on-time", "overdue": "overdue"}


class Side:
    """One line of the table: a side, what is led jointly, or all together."""

    def __init__(self, label, tally, word=""):
        self.label, self.tally, self.word = label, tally, word


def side_table(parties, parts, links):
    rows = [Side(party.label, _led_by(parts, party.pk), party.ordinal) for party in parties]
    rows.append(Side(_("Jointly or not yet determined"), _led_by(parts, None), JOINTLY))
    columns = (
        Column(_("Lead side"), "label"),
        _figures(_("With a deadline"), "dated", links),
        _figures(_("Completed on time"), "done_on_time", links),
        _figures(_("Completed late"), "done_late", links),
        _figures(_("In progress, on time"), "in_time", links),
        _figures(_("In progress, overdue"), "overdue", links),
        _figures(_("No deadline"), "no_deadline", links),
        _figures(_("Continuous, on request"), "recurring", links),
        _figures(_("Orientations"), "orientation", links),
        _figures(_("Of these awaiting agreement"), "awaiting_agreement", links, status="pending_agreement"),
    )
    everything = row_of(columns, Side(_("Together"), total(parts.values())), RowKind.TOTAL)
    return Table.of(_("By lead side"), columns, [*rows, everything])


def _led_by(parts, side):
    return total((tally for (_area, led_by), tally in parts.items() if led_by == side))


def _figures(label, name, links, **narrowed):
    narrowed = narrowed or {"timeliness": name}

    def value(side):
        return Figure(getattr(side.tally, name), links.items(side=side.word, **narrowed), TONES.get(name, ""))

    return Column(label, value, Kind.NUMBER)


def tally_cells(tally, links):
    """The big figures at the head of the page: all dated work, then the four official cells."""
    return [
        Figure(tally.dated, links.items(timeliness="dated"), "", _("pieces of work with a deadline")),
        Figure(tally.done_on_time, links.items(timeliness="done_on_time"), "done", _("completed on time")),
        Figure(tally.done_late, links.items(timeliness="done_late"), "late", _("completed late")),
        Figure(tally.in_time, links.items(timeliness="in_time"), "on-time", _("in progress, on time")),
        Figure(tally.overdue, links.items(timeliness="overdue"), "overdue", _("in progress, overdue")),
    ]


def further_counts(tally, links):
    """What is counted beside the four cells, and what of everything is not agreed yet."""
    return [
        Figure(tally.no_deadline, links.items(timeliness="no_deadline"), "", _("without a deadline")),
        Figure(tally.recurring, links.items(timeliness="recurring"), "", _("continuous, recurring or on request")),
        Figure(tally.orientation, links.items(timeliness="orientation"), "", _("orientations")),
    ]
