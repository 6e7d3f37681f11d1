"""The programme page: how a programme stands on a day, what the sides share and nothing else."""

from django.db.models import OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coop.models import ActionItem, CooperationProgramme, Meeting, Occurrence
from coop.models.tally import tally_by_part, total
from reports.base import Answer, Report
from reports.catalogue.programme import areas as area_part
from reports.catalogue.programme import in_file, sides, wording
from reports.catalogue.programme.item_table import ItemRows, idea_table
from reports.catalogue.programme.item_updates import update_table
from reports.catalogue.programme.items import items_of
from reports.catalogue.programme.links import Links, edit_address_for, item_address_for
from reports.catalogue.programme.next_step import first_steps
from reports.catalogue.programme.parties import parties_of, party_cards
from reports.catalogue.programme.units import units_of

MEETINGS_SHOWN = 10


def programmes_for(user):
    """The programmes a person sees, each with the day of the conference it goes back to."""
    founding = Meeting.objects.visible_to(user).filter(
        programme=OuterRef("pk"), kind=Meeting.Kind.FOUNDING, withdrawn_on__isnull=True
    )
    return CooperationProgramme.objects.visible_to(user).annotate(
        conference_on=Coalesce("agreed_on", Subquery(founding.order_by("held_on").values("held_on")[:1]))
    )


class ProgrammeReport(Report):
    slug = "programme"
    title = gettext_lazy("Cooperation programme")
    menu = gettext_lazy("In detail")
    about = gettext_lazy("Areas, sides, every action item with its occurrences, meetings and their conclusions.")
    template = "reports/programme.html"
    in_pages = False  # the list of items is cut before its details are read
    permission = "coop.view_cooperationprogramme"

    def answer(self, question) -> Answer:
        user, as_of, programme, query = question.user, question.as_of, question.programme, question.query
        links = Links(programme.code, as_of)
        parties = parties_of([programme], user, as_of)
        areas = area_part.areas_of(programme, user, as_of)
        parts = self.rows(question)
        units = units_of(programme, user, as_of, also=agencies_named(parties, areas))
        agencies = units.agencies.names
        item_list = items_of(programme, user, as_of, query=query, areas=areas, parties=parties, units=units)
        rows = ItemRows(parties, agencies, item_list.items, as_of, item_address_for(user, as_of, programme))
        tally = total(parts.values())
        tables = {
            "sides": sides.side_table(parties, parts, links),
            "areas": area_part.area_table(areas, parties, parts, links),
            "items": rows.table(areas, item_list),
            "ideas": idea_table(item_list.ideas, areas),
        }
        if item_list.is_of_one:
            tables["updates"] = update_table(item_list.items, user, as_of)
        words = {
            "state": wording.state_of(programme, as_of),
            "notices": [
                *filter(None, [wording.before_it_began(programme, as_of)]),
                *first_steps(question, areas, tally.items),
            ],
            "basis": wording.basis_of(programme),
            "copy_of": (copy_of := next((party.label for party in parties if party.is_own), "")),
            "version": _("copy of %(province)s") % {"province": copy_of} if copy_of else "",
            "in_short": wording.in_short(tally, area_part.overdue_by_area(areas, parts), as_of),
            "tally": tally,
            "cells": sides.tally_cells(tally, links),
            "further": sides.further_counts(tally, links),
            "outside": [
                (word, count, links.items(status=status) if status else f"{links.page}#ideas")
                for word, count, status in wording.outside_words(tally)
            ],
            "parties": party_cards(parties, agencies, user, as_of),
            "item_list": item_list,
            "length": wording.length_of(item_list),
            "filter": item_list.filter,
            "pager": links.pager(item_list),
            "is_sample": programme.is_sample,
            "meetings": meetings_of(programme, user, as_of),
            "links": links,
            "edit_url": edit_address_for(user, "cooperationprogramme")(programme),
        }
        return Answer(tables, words, filed=in_file.page(programme, tables, words))

    def rows(self, question):
        """The count by area and lead side, of all that the reader sees: {(area, side): Tally}."""
        items = question.rows(ActionItem).filter(programme=question.programme)
        occurrences = question.rows(Occurrence).filter(item__programme=question.programme)
        parts = tally_by_part(items, occurrences, question.as_of)
        return {(part.area, part.side): tally for part, tally in parts.items()}


def agencies_named(parties, areas):
    """The agencies that the page names beside those of the items."""
    taking_part = {row["agency"] for area in areas for row in area.leads}
    return taking_part | {party.standing_agency for party in parties if party.standing_agency}


def meetings_of(programme, user, as_of):
    """The newest meetings up to that day, with what was concluded."""
    meetings = Meeting.objects.visible_to(user).filter(
        programme=programme, withdrawn_on__isnull=True, held_on__lte=as_of
    )
    return [
        {
            "subject": meeting.subject,
            "kind": meeting.get_kind_display(),
            "day": meeting.held_on,
            "place": meeting.place,
            "conclusions": meeting.conclusions,
            "paper": paper_words(meeting.document),
        }
        for meeting in meetings.select_related("document")[:MEETINGS_SHOWN]
    ]


def paper_words(paper):
    """A shared paper by its number and day, with where it can be checked; a paper of one side only is not named."""
    if paper is None or paper.party_id is not None or paper.withdrawn_on is not None:
        return ""
    words = str(paper)
    if paper.issued_on:
        words = _("%(paper)s, %(day)s") % {"paper": words, "day": f"{paper.issued_on:%d/%m/%Y}"}
    return f"{words} ({paper.source})" if paper.source else words
