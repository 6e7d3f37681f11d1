"""How the Vice-Chair's desk is set: matters, directives, inspections, urging, and who is assigned."""

from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coop.models import ActionItem
from coop.vietnamese import padded, short_date
from reports.base import Column, Kind, Row, RowKind, Table, row_of
from reports.catalogue.programme.areas import neutral_words
from reports.catalogue.programme.item_table import when
from reports.catalogue.programme.links import Links, item_address_for
from reports.cells import Badge, Figure, Lines, Link, Prose
from reports.paging import ALL


class Tables:
    """Draws the tables of one question: knows the day, the reader and the agencies' names."""

    def __init__(self, report, question, agencies):
        self.as_of, self.agencies = question.as_of, agencies
        self.whole = question.link(report, page=ALL)
        self.item_address = item_address_for(question.user, question.as_of)
        self.awaits_assignment = question.user.sees_drafting_desk

    def cells(self, decisions, directives, overdue):
        """The big figures at the head of the page, each above its list further down."""

        def listed(rows, table, tone, label):
            return Figure(len(rows), f"{self.whole}#{table}", tone, label)

        return [
            listed(decisions, "decisions", "", _("matters that need a decision")),
            listed(directives, "directives", "", _("directives not yet done")),
            listed(overdue, "urging", "overdue", _("overdue at the own side")),
        ]

    def decisions(self, updates, was_reported):
        columns = (
            Column(_("Code"), lambda update: self.code(update.item), Kind.CODE),
            Column(_("Matter that needs a decision"), _matter),
            Column(_("Options and proposals"), _options),
            Column(_("Decided by"), "decided_by"),
            Column(_("Reported by"), self.reported),
        )
        empty = (
            _("Nothing awaits a decision: no newest report of the own side asks for one.")
            if was_reported
            else _("No report has asked for a decision yet.")
        )
        return Table.of(_("Matters that need a decision"), columns, updates, empty=empty)

    def directives(self, directives, was_directed):
        columns = (
            Column(_("Directive"), lambda one: Lines(Prose(one.words), (one.item.code,) if one.item else ())),
            Column(_("Given by, on"), lambda one: Lines(one.given_by, (short_date(one.given_on),))),
            Column(_("Age"), lambda one: _days((self.as_of - one.given_on).days), Kind.NUMBER),
            Column(_("Carried out by"), lambda one: self.agencies.get(one.agency_id, "")),
            Column(_("Due date"), self.directive_due, Kind.DATE),
            Column(_("Status"), lambda one: one.get_status_display() if one.status != "done" else _("in progress")),
        )
        empty = (
            _("Every directive that was given has been reported back as done.")
            if was_directed
            else _("No directive is recorded yet.")
        )
        return Table.of(_("Directives not yet done"), columns, directives, empty=empty)

    def inspections(self, areas, without_area):
        columns = (
            Column(_("Area of cooperation"), _area_name),
            Column(_("Last inspection"), lambda area: _held(area.last_inspection) or _("never inspected")),
            Column(_("Planned inspection"), lambda area: _held(area.next_inspection)),
        )
        rows, programme = [], None
        for area in areas:
            if area.programme_id != programme:
                programme = area.programme_id
                rows.append(Row((area.programme.name,), RowKind.GROUP))
            if area.kept_outside:
                rows.append(Row((_area_name(area), neutral_words(area)), RowKind.LINE))
            else:
                rows.append(row_of(columns, area))
        others = list(without_area)
        if others:
            rows.append(Row((_("Not tied to one area"),), RowKind.GROUP))
            rows.extend(self.inspection(one) for one in others)
        return Table.of(
            _("Inspections of the areas"), columns, rows, empty=_("No area of cooperation is recorded yet.")
        )

    def inspection(self, one):
        was_held = one.inspected_on and one.inspected_on <= self.as_of
        return Row(
            (
                Lines(one.title, (one.led_by,) if one.led_by else ()),
                short_date(one.inspected_on) if was_held else "",
                "" if was_held else short_date(one.planned_on),
            )
        )

    def urging(self, overdue):
        columns = (
            Column(_("Code"), lambda row: self.code(item_of(row)), Kind.CODE),
            Column(_("Item, occurrence"), _work),
            Column(_("Lead agency"), self.leads),
            Column(_("Due date"), lambda row: row.due_date, Kind.DATE),
            Column(_("Timeliness"), self.overdue_by, Kind.STATUS),
            Column(_("Times urged"), lambda row: padded(row.urgings or 0), Kind.NUMBER),
            Column(_("Last urged"), lambda row: row.last_urged or "", Kind.DATE),
        )
        empty = _("Nothing that the own side leads is overdue.")
        return Table.of(_("Overdue at the own side"), columns, overdue, empty=empty)

    def assigned(self, parties, programmes):
        columns = (
            Column(
                _("Programme"),
                lambda party: Link(
                    programmes[party.programme_id].name, Links(programmes[party.programme_id].code, self.as_of).page
                ),
            ),
            Column(_("Vice-Chair"), self.vice_chair),
        )
        empty = _("The own province keeps no programme yet.")
        return Table.of(_("Who is assigned"), columns, parties, empty=empty)

    def vice_chair(self, party):
        """Only the own secretariat is told that a post is still to be filled."""
        name = " – ".join(filter(None, (party.vice_chair_name, party.vice_chair_title)))
        return name or (_("Assignment being updated") if self.awaits_assignment else "")

    def code(self, item):
        return Link(item.code, self.item_address(item))

    def reported(self, update):
        return Lines(self.agencies[update.agency_id], (short_date(update.reported_on),))

    def directive_due(self, one):
        if one.due_date is None or one.due_date >= self.as_of:
            return one.due_date or ""
        return Lines(short_date(one.due_date), (self.overdue_by(one),))

    def overdue_by(self, row):
        return Badge("overdue", _("overdue by %(days)s") % {"days": _days((self.as_of - row.due_date).days)})

    def leads(self, row):
        return "; ".join(self.agencies[agency] for agency in row.leads)


def item_of(row):
    return row if isinstance(row, ActionItem) else row.item


def _days(count):
    return ngettext("%(count)s day", "%(count)s days", count) % {"count": padded(count)}


def _matter(update):
    under = [Prose(text, before=label) for label, text in _obstacles(update) if text]
    return Lines(update.item.title, (update.item.programme.name, *under))


def _obstacles(update):
    return ((_("Obstacle:"), update.obstacles), (_("Cause:"), update.cause))


def _options(update):
    lines = [Prose(text) for text in (update.options, update.proposals) if text]
    return Lines(lines[0], tuple(lines[1:])) if lines else ""


def _area_name(area):
    return f"{area.ordinal}. {area.name}"


def _held(found):
    if not found:
        return ""
    under = tuple(filter(None, (found["title"], found["by"])))
    return Lines(short_date(date.fromisoformat(found["day"])), under)


def _work(row):
    item = item_of(row)
    words = [item.programme.name]
    if item.lead == ActionItem.Lead.JOINT:
        words.append(_("led jointly"))
    title = row.title or item.title
    return Lines(title if row is item else f"{title} – {when(row)}", (" · ".join(words),))
