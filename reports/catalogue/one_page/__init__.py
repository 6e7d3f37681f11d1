"""A programme on one sheet of paper, for the leader who reads it before a meeting and writes an opinion on it."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coop.models import ActionItem, Agency, Occurrence
from coop.models.names import names_on
from coop.models.tally import tally_by_part, total
from coop.vietnamese import short_date
from reports.base import Answer, Report
from reports.catalogue.one_page import sentences
from reports.catalogue.one_page.areas import area_table
from reports.catalogue.one_page.deadlines import NEXT_DAYS, agencies_of, deadline_table, next_work, overdue_work
from reports.catalogue.one_page.matters import matters_of, proposals_of
from reports.catalogue.programme import areas as area_part
from reports.catalogue.programme import sides, wording
from reports.catalogue.programme.links import Links
from reports.catalogue.programme.parties import parties_of


class OnePageReport(Report):
    slug = "one-page"
    address = "mot-trang"
    title = gettext_lazy("Programme on one page")
    menu = gettext_lazy("One page")
    about = gettext_lazy("How a programme stands on one A4 sheet: the state, what needs a decision, what comes next.")
    template = "reports/one_page.html"
    permission = "coop.view_cooperationprogramme"
    has_partner_copy = True

    def answer(self, question) -> Answer:
        user, as_of, programme = question.user, question.as_of, question.programme
        links = Links(programme.code, as_of)
        parties = parties_of([programme], user, as_of)
        areas = area_part.areas_of(programme, user, as_of)
        parts = self.rows(question)
        tally = total(parts.values())
        matters = matters_of(question)
        overdue, coming = overdue_work(question), next_work(question)
        agencies = names_on(Agency, agencies_of((*overdue.rows, *coming.rows)), as_of)
        where = area_part.overdue_by_area(areas, parts)
        words = {
            "is_sample": programme.is_sample,
            "state": wording.state_of(programme, as_of),
            "basis": wording.basis_of(programme),
            "notices": list(filter(None, [wording.before_it_began(programme, as_of)])),
            "version": version_of(question, parties),
            "in_short": sentences.state_in_short(tally, where, len(matters)),
            "tally": tally,
            "cells": sides.tally_cells(tally, links),
            "further": sides.further_counts(tally, links),
            "matters": matters,
            "proposals": proposals_of(question, parties),
            "more_overdue": sentences.and_others(overdue.more),
            "overdue_url": links.items(timeliness="overdue"),
            "more_coming": sentences.and_others(coming.more),
            "coming_url": links.items(timeliness="in_time"),
            "coming_until": short_date(coming.until),
            "next_days": NEXT_DAYS,
        }
        tables = {
            "areas": area_table(question, areas, parties, parts, links),
            "overdue": deadline_table(_("Overdue"), overdue, agencies, as_of, is_late=True),
            "coming": deadline_table(_("Next period"), coming, agencies, as_of),
        }
        return Answer(tables, words)

    def rows(self, question):
        """The count by area and lead side: {(area, side): Tally}."""
        items = question.rows(ActionItem).filter(programme=question.programme)
        occurrences = question.rows(Occurrence).filter(item__programme=question.programme)
        parts = tally_by_part(items, occurrences, question.as_of)
        return {(part.area, part.side): tally for part, tally in parts.items()}


def version_of(question, parties):
    if question.for_partner:
        return _("version for the other side, from shared data only")
    own = next((party.label for party in parties if party.is_own), "")
    return _("copy of %(province)s") % {"province": own} if own else ""
