"""A programme on one sheet of paper, for the leader who reads it before a meeting and writes an opinion on it."""

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coop.models import ActionItem, Agency, Occurrence
from coop.models.names import names_on
from coop.models.tally import tally_by_part, total
from coop.vietnamese import short_date
from reports.base import Answer, Report
from reports.catalogue.one_page import areas as on_sheet
from reports.catalogue.one_page import deadlines, in_file, matters, printed, sentences
from reports.catalogue.one_page.sheet import Texts, fitted
from reports.catalogue.programme import areas as area_part
from reports.catalogue.programme import sides, wording
from reports.catalogue.programme.links import Links
from reports.catalogue.programme.next_step import first_steps
from reports.catalogue.programme.parties import parties_of


class OnePageReport(Report):
    slug = "one-page"
    address = "mot-trang"
    title = gettext_lazy("Programme on one page")
    menu = gettext_lazy("One page")
    about = gettext_lazy("How a programme stands on one A4 sheet: the state, what needs a decision, what comes next.")
    template = "reports/one_page.html"
    in_pages = False
    permission = "coop.view_cooperationprogramme"
    has_partner_copy = True

    def answer(self, question) -> Answer:
        return Contents(question, self.rows(question)).answer()

    def one_sheet(self, question, answer, figures_of):
        return printed.one_sheet(question.programme, answer, figures_of)

    def rows(self, question):
        """The count by area and lead side: {(area, side): Tally}."""
        items = question.rows(ActionItem).filter(programme=question.programme)
        occurrences = question.rows(Occurrence).filter(item__programme=question.programme)
        parts = tally_by_part(items, occurrences, question.as_of)
        return {(part.area, part.side): tally for part, tally in parts.items()}


class Contents:
    """Everything the sheet may say, asked for once; then set as far as it finds room."""

    def __init__(self, question, parts):
        user, as_of, programme = question.user, question.as_of, question.programme
        self.question, self.parts = question, parts
        self.parties = parties_of([programme], user, as_of)
        self.areas = area_part.areas_of(programme, user, as_of)
        self.figures = on_sheet.newest_figures(question)
        self.matters = matters.matters_of(question)
        self.proposals = matters.proposals_of(question, self.parties)
        self.overdue, self.coming = deadlines.overdue_work(question), deadlines.next_work(question)
        rows = (*self.overdue.rows, *self.coming.rows)
        self.agencies = names_on(Agency, deadlines.agencies_of(rows), as_of)
        self.tally = total(parts.values())
        where = area_part.overdue_by_area(self.areas, parts)
        self.in_short = sentences.state_in_short(
            self.tally, where, len(self.matters), not question.for_partner, **day_in_words(as_of)
        )
        self.basis = " · ".join(filter(None, (wording.basis_of(programme), wording.state_of(programme, as_of))))
        self.version = version_of(question, self.parties)

    @property
    def texts(self):
        return Texts(
            name=self.question.programme.name,
            basis=self.basis,
            version=self.version,
            is_another_day="as_of" in self.question.standing,
            sentences=" ".join(self.in_short),
            is_sample=self.question.programme.is_sample,
            sides=[column.label for column in on_sheet.side_columns(self.parties, {}, None)],
            areas=[on_sheet.words_of(area, self.figures) for area in self.areas],
            matters=[matters.words_of(one) for one in self.matters],
            overdue=[deadlines.words_of(row, self.agencies) for row in self.overdue.rows],
            proposals=[f"{one['text'].opening} {one['standing']}" for one in self.proposals],
            coming=[
                f"{short_date(row.due_date)} – {deadlines.title_of(row)} {deadlines.turn_of(row)}"
                for row in self.coming.rows
            ],
            asks_for_opinion=not self.question.for_partner,
        )

    def answer(self):
        programme, as_of = self.question.programme, self.question.as_of
        links, fit = Links(programme.code, as_of), fitted(self.texts)
        lengths = {area.pk: length for area, length in zip(self.areas, fit.results, strict=True)}
        overdue, coming = self.overdue.cut_to(fit.overdue), self.coming.cut_to(fit.coming)
        words = {
            "is_sample": programme.is_sample,
            "basis": self.basis,
            "version": self.version,
            "for_partner": self.question.for_partner,
            "notices": [
                *filter(None, [wording.before_it_began(programme, as_of)]),
                *first_steps(self.question, self.areas, self.tally.items),
            ],
            "in_short": self.in_short,
            "tally": self.tally,
            "cells": sides.tally_cells(self.tally, links),
            "further": sides.further_counts(self.tally, links),
            "matters": self.matters[: fit.matters],
            "matters_beyond": self.matters[fit.matters :],
            "annex_from": fit.matters + 1,
            "more_matters": sentences.and_other_matters(len(self.matters) - fit.matters),
            "proposals_of": matters.heading_of_proposals(self.question, self.parties),
            "proposals": self.proposals[: fit.proposals],
            "more_proposals": sentences.and_other_proposals(len(self.proposals) - fit.proposals),
            "more_overdue": sentences.and_others(overdue.more),
            "overdue_url": links.items(timeliness="overdue"),
            "more_coming": sentences.and_others(coming.more),
            "coming_url": links.items(timeliness="in_time", due_to=coming.until),
            "coming_until": short_date(coming.until),
            "next_days": deadlines.NEXT_DAYS,
        }
        tables = {
            "areas": on_sheet.area_table(self.areas, self.parties, self.parts, links, self.figures, lengths),
            "overdue": deadlines.deadline_table(_("Overdue"), overdue, self.agencies, as_of, is_late=True),
            "coming": deadlines.deadline_table(_("Next period"), coming, self.agencies, as_of),
        }
        return Answer(tables, words, filed=in_file.sheet(self.matters, tables, words))


def day_in_words(as_of):
    """Which of the two the sentences speak of, where it is not today: a day that is over, or one to come."""
    today = timezone.localdate()
    return {"past": as_of} if as_of < today else {"ahead": as_of} if as_of > today else {}


def version_of(question, parties):
    if question.for_partner:
        return _("version for the other side, from shared data only")
    own = next((party.label for party in parties if party.is_own), "")
    return _("copy of %(province)s") % {"province": own} if own else ""
