"""How an action item, an occurrence and an idea are set as rows of a table."""

from datetime import date

from django.utils.translation import gettext as _

from coop.models import ActionItem, ItemAgency, Occurrence, Timeliness
from coop.models.tally import Cell
from coop.vietnamese import padded, short_date
from reports.base import Column, Kind, Row, RowKind, Table, row_of
from reports.catalogue.programme.areas import neutral_words
from reports.cells import Badge, Lines, Link, Prose

TONES = {
    Timeliness.DONE_ON_TIME: "done",
    Timeliness.DONE_LATE: "late",
    Timeliness.DONE_WITHOUT_DEADLINE: "done",
    Timeliness.ON_TIME: "on-time",
    Timeliness.NOT_YET_DUE: "on-time",
    Timeliness.DUE_SOON: "soon",
    Timeliness.OVERDUE: "overdue",
    Timeliness.NO_DEADLINE: "none",
    Timeliness.ORIENTATION: "none",
    Timeliness.OUTSIDE: "none",
}
COUNTED_BY_DATES = (Cell.DONE_ON_TIME, Cell.DONE_LATE, Cell.IN_TIME, Cell.OVERDUE, Cell.NO_DEADLINE)
QUARTERS = ("I", "II", "III", "IV")
PLAIN_RECURRENCE = (ActionItem.Recurrence.ONE_OFF, ActionItem.Recurrence.NOT_STATED)


class ItemRows:
    """Draws the rows of one list: knows the sides, the agencies' names, the day, and where an item is found."""

    def __init__(self, parties, agencies, items, as_of, address):
        self.agencies, self.as_of = agencies, as_of
        # While nobody has named an agency, a column for them would only take the room of the rest; while only leading
        # ones are named, its heading says so for all.
        roles = {row["role"] for item in items for row in item.agencies}
        self.has_agencies, self.says_roles = bool(roles), ItemAgency.Role.SUPPORTING in roles
        self.address = address
        self.sides = {party.pk: party for party in parties}

    @property
    def columns(self):
        return (
            Column(_("Code"), self.code, Kind.CODE),
            Column(_("Action item"), self.title),
            *self.agency_column,
            Column(_("Due date"), self.due, Kind.DATE),
            Column(_("Status"), self.status),
            Column(_("Timeliness"), self.timeliness, Kind.STATUS),
            Column(_("Result, progress"), self.result),
        )

    @property
    def agency_column(self):
        if not self.has_agencies:
            return ()
        return (Column(_("Agencies") if self.says_roles else _("Lead agency"), self.agencies_of),)

    def table(self, areas, item_list):
        """Items under the heading of their area; the whole list also shows areas without any."""
        by_area = {}
        for item in item_list.items:
            by_area.setdefault(item.area_id, []).append(item)
        rows = []
        for area in areas:
            here = by_area.get(area.pk, [])
            if not here and not item_list.is_whole:
                continue
            rows.append(Row((self.heading(area),), RowKind.GROUP))
            if area.kept_outside:
                rows.append(Row((neutral_words(area),), RowKind.LINE))
            elif not here:
                rows.append(Row((_("No action item yet."),), RowKind.LINE))
            rows.extend(self.rows_of(here))
        return Table.of(_("Action items"), self.columns, rows, empty=_("Nothing is in this list."))

    def heading(self, area):
        """The area with the agencies that are paired in it."""
        paired = [self.agencies[pair["agency"]] for pair in area.leads]
        name = f"{area.ordinal}. {area.name}"
        return Lines(name, (" – ".join(paired),)) if paired else name

    def rows_of(self, items):
        for item in items:
            yield row_of(self.columns, item)
            for turn in item.turns:
                yield Row(self.turn(item, turn), RowKind.PART)

    def code(self, item):
        return Link(item.code, self.address(item))

    def title(self, item):
        words = []
        if item.strength == ActionItem.Strength.ORIENTATION:
            words.append(item.get_strength_display())
        if item.recurrence not in PLAIN_RECURRENCE:
            words.append(item.get_recurrence_display())
        if item.lead == ActionItem.Lead.ONE_SIDE:
            words.append(_("led by %(province)s") % {"province": self.sides[item.lead_party_id].label})
        elif item.lead == ActionItem.Lead.JOINT:
            words.append(_("led jointly"))
        under = [" · ".join(map(str, words))] if words else []
        if item.deliverable:
            under.append(Prose(item.deliverable, before=_("Deliverable:")))
        return Lines(item.title, tuple(under))

    def agencies_of(self, item):
        lines = []
        for role, word in ((ItemAgency.Role.LEAD, _("lead:")), (ItemAgency.Role.SUPPORTING, _("supporting:"))):
            names = "; ".join(self.agencies[row["agency"]] for row in item.agencies if row["role"] == role)
            if names:
                lines.append(Prose(names, before=word if self.says_roles else ""))
        return Lines(lines[0], tuple(lines[1:])) if lines else ""

    def due(self, item):
        if item.due_date is None:
            return ""
        if not item.extensions_approved:
            return item.due_date
        times = _("(extended %(count)s times)") % {"count": padded(item.extensions_approved)}
        return Lines(short_date(item.due_date), (times,))

    def status(self, item):
        word = str(ActionItem.Status(item.status_then).label)
        # The reason is that of the present status, not of the one before.
        told = item.status_reason and item.status_then == item.status
        return Lines(word, (Prose(item.status_reason),)) if told else word

    def timeliness(self, item):
        """The same standing as in the count; what the count holds in a column of its own is named by that column."""
        if item.timeliness == Timeliness.DONE_WITHOUT_DEADLINE or item.cell in COUNTED_BY_DATES:
            return badge_of(item)
        if item.cell == Cell.BY_TURNS:
            return Badge("none", _("by occurrence"))
        if item.cell == Cell.RECURRING:
            return Badge("none", item.get_recurrence_display())
        if item.cell == Cell.ORIENTATION:
            return Badge("none", str(Cell.ORIENTATION.label))
        return Badge("none", str(Timeliness.OUTSIDE.label))

    def result(self, item):
        if item.completed_on and item.completed_on <= self.as_of and item.result:
            return Prose(item.result, before=f"{short_date(item.completed_on)}:")
        update = item.latest_update
        if not update:
            return ""
        return Prose(
            _("nothing new in the period") if update["nothing_new"] else update["done"],
            before=_("Up to %(day)s:") % {"day": short_date(date.fromisoformat(update["day"]))},
            is_internal=update["shared_at"] is None,
        )

    def turn(self, item, turn):
        return (
            when(turn),
            Lines(turn.title or item.title, (turn.place,) if turn.place else ()),
            *("" for _column in self.agency_column),
            turn.due_date or "",
            str(Occurrence.Status(turn.status_then).label),
            badge_of(turn) if turn.cell else "",
            outcome_of(turn),
        )


def outcome_of(turn):
    """What came of it by that day: its result once held, the reason where it was not."""
    if turn.status_then == Occurrence.Status.COMPLETED:
        return Prose(turn.result, f"{short_date(turn.completed_on)}:", source_of(turn))
    return turn.reason if turn.status_then == Occurrence.Status.NOT_HELD else ""


def badge_of(row):
    timeliness = Timeliness(row.timeliness)
    # The status beside it already says that the work is under way.
    word = {Timeliness.ON_TIME: _("in time"), Timeliness.OVERDUE: _("overdue")}.get(timeliness, timeliness.label)
    return Badge(TONES[timeliness], str(word))


def when(turn):
    """ "năm 2026", "Quý IV/2026", with the turn where there are several."""
    if turn.quarter:
        words = _("Quarter %(quarter)s/%(year)s") % {"quarter": QUARTERS[turn.quarter - 1], "year": turn.year}
    else:
        words = _("Year %(year)s") % {"year": turn.year}
    return f"{words} ({turn.turn})" if turn.turn > 1 else words


def source_of(turn):
    """Where the result can be checked; a paper of one side only is not named to both."""
    paper = turn.source
    if paper is None or paper.party_id is not None or paper.withdrawn_on is not None:
        return ""
    return _("(source: %(source)s)") % {"source": paper.source or str(paper)}


def idea_table(ideas, areas):
    named = {area.pk: area.name for area in areas}
    columns = (
        Column(_("Code"), "code", Kind.CODE),
        Column(_("Idea"), "title"),
        Column(_("Area of cooperation"), lambda idea: named.get(idea.area_id, _("outside the areas"))),
    )
    return Table.of(_("Ideas"), columns, ideas)
