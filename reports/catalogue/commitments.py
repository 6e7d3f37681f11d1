"""Every commitment of a programme and where it stands on the day."""

from collections import Counter
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coop.models import ActionItem, Agency, Occurrence
from coop.models.names import names_on
from coop.models.tally import tally_by, tally_by_part, total
from coop.vietnamese import padded
from reports.base import Answer, Column, Kind, Report, Row, RowKind, Table, row_of
from reports.catalogue.area import AreaFilter, address_of_item
from reports.catalogue.programme.areas import areas_of, neutral_words, shared_updates
from reports.catalogue.programme.item_table import ItemRows, outcome_of
from reports.catalogue.programme.items import items_of
from reports.catalogue.programme.links import Links
from reports.catalogue.programme.next_step import first_steps
from reports.catalogue.programme.parties import parties_of
from reports.catalogue.programme.sides import tally_cells
from reports.catalogue.programme.wording import in_short
from reports.cells import Lines


class CommitmentRows(ItemRows):
    """Draws each commitment as one row, its occurrences summed up by year."""

    def __init__(self, parties, agencies, items, as_of, address):
        super().__init__(parties, agencies, items, as_of, address)
        self.has_turns = any(item.turns for item in items)

    @property
    def columns(self):
        return (
            Column(_("Code"), self.code, Kind.CODE),
            Column(_("Commitment"), "title"),
            Column(_("Lead"), self.lead),
            Column(_("Recurrence"), lambda item: str(item.get_recurrence_display())),
            Column(_("Due date"), self.due, Kind.DATE),
            Column(_("Status"), self.status),
            Column(_("Timeliness"), self.timeliness, Kind.STATUS),
            Column(_("Latest result"), self.newest_result),
            *((Column(_("Occurrences by year"), years_of),) if self.has_turns else ()),
        )

    def lead(self, item):
        """The side, and under it the agencies that lead for either side."""
        if item.lead == ActionItem.Lead.ONE_SIDE:
            side = self.sides[item.lead_party_id].label
        else:
            side = str(item.get_lead_display())
        leading = (self.agencies[row["agency"]] for row in item.agencies if row["role"] == "lead")
        return Lines(side, tuple(leading))

    def newest_result(self, item):
        """The newest of what is said of the item and of what came of its occurrences, which have no row here."""
        held = [turn for turn in item.turns if turn.status_then == Occurrence.Status.COMPLETED and turn.result]
        turn = max(held, key=lambda turn: turn.completed_on, default=None)
        if turn and turn.completed_on >= self.said_on(item):
            return outcome_of(turn)
        return self.result(item)

    def said_on(self, item):
        """The day of what `result` tells; long ago where it tells nothing."""
        if item.completed_on and item.completed_on <= self.as_of and item.result:
            return item.completed_on
        update = item.latest_update
        return date.fromisoformat(update["day"]) if update and not update["nothing_new"] else date.min

    def by_area(self, areas, items):
        rows = []
        for area in areas:
            rows.append(Row((f"{area.ordinal}. {area.name}",), RowKind.GROUP))
            here = [item for item in items if item.area_id == area.pk]
            if area.kept_outside:
                rows.append(Row((neutral_words(area),), RowKind.LINE))
            elif not here:
                rows.append(Row((_("No commitment yet."),), RowKind.LINE))
            rows.extend(row_of(self.columns, item) for item in here)
        empty = _("No area of cooperation is recorded yet.")
        return Table.of(_("Commitments by area"), self.columns, rows, empty=empty)


def years_of(item):
    """ "2026: 03 held, 01 not held, 01 not yet held", the newest year first."""
    found = Counter((turn.year, turn.status_then) for turn in item.turns)
    lines = []
    for year in sorted({year for year, _status in found}, reverse=True):
        held, not_held = found[year, Occurrence.Status.COMPLETED], found[year, Occurrence.Status.NOT_HELD]
        to_come = sum(count for (when, _status), count in found.items() if when == year) - held - not_held
        counts = ((held, _("held")), (not_held, _("not held")), (to_come, _("not yet held")))
        words = ", ".join(f"{padded(count)} {word}" for count, word in counts if count)
        lines.append(f"{year}: {words}")
    return Lines(lines[0], tuple(lines[1:])) if lines else ""


class CommitmentsReport(Report):
    slug = "commitments"
    address = "cam-ket"
    title = gettext_lazy("Commitments and where they stand")
    menu = gettext_lazy("Commitments")
    about = gettext_lazy("Every commitment with who leads, by when, how it stands and what came of it.")
    permission = "coop.view_cooperationprogramme"
    has_partner_copy = True

    def answer(self, question) -> Answer:
        programme, as_of = question.programme, question.as_of
        everything = areas_of(programme, question.user, as_of)
        narrowed = AreaFilter(question.query, question, everything)
        areas = narrowed.chosen(everything)
        parties = parties_of([programme], question.user, as_of)
        items = items_of(
            programme,
            question.user,
            as_of,
            query={"area": narrowed.ordinal, "strength": ActionItem.Strength.COMMITMENT, "page": "all"},
            areas=everything,
            parties=parties,
            updates=shared_updates(question.user, as_of),
        ).items
        names = names_on(Agency, {row["agency"] for item in items for row in item.agencies}, as_of)
        drawer = CommitmentRows(parties, names, items, as_of, address_of_item(question))
        counted = self.rows(question)
        overdue = [(area.name, counted[area.pk].overdue) for area in areas if area.pk in counted]
        tally = total(counted.get(area.pk, total(())) for area in areas)
        words = {
            "is_sample": programme.is_sample,
            "filter": narrowed,
            "notices": first_steps(question, everything, counted),
        }
        if not all(area.kept_outside for area in areas):  # of those nothing is counted, not even that there is none
            links = Links(programme.code, as_of)
            words |= {
                "tally": tally,
                "cells": tally_cells(tally, links, area=narrowed.ordinal, strength="commitment"),
                "in_short": in_short(tally, [(name, count) for name, count in overdue if count], as_of),
            }
        return Answer({"commitments": drawer.by_area(areas, items)}, words)

    def rows(self, question):
        """The count of the commitments of each area: {area: Tally}."""
        items = question.rows(ActionItem).filter(programme=question.programme, strength="commitment")
        turns = question.rows(Occurrence).filter(item__programme=question.programme)
        return tally_by("area", tally_by_part(items, turns, question.as_of))
