"""The first page: the programmes a person sees, how each stands, what needs attention, what is new."""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from coop.models import ActionItem, Occurrence
from coop.models.tally import Tally, tally_by, tally_by_part
from reports.base import Answer, Column, Kind, Level, Report, Table
from reports.catalogue.attention import attention_table
from reports.catalogue.news import news_table
from reports.catalogue.programme import programmes_for
from reports.catalogue.programme.links import Links
from reports.catalogue.programme.parties import parties_of
from reports.catalogue.programme.wording import basis_of, before_it_began, not_counted, state_of
from reports.cells import Figure, Lines, Link, Share, Tag


def _name(programme):
    under = [programme.sides, programme.basis]
    if programme.is_sample:
        under.append(Tag(_("SAMPLE DATA")))
    return Lines(Link(programme.name, programme.links.address()), tuple(filter(None, under)))


def _state(programme, as_of):
    notice, state = before_it_began(programme, as_of), state_of(programme, as_of)
    if programme.is_not_counted:
        return notice
    return Lines(state, (notice,)) if notice else state


def _items(programme):
    if programme.is_not_counted:
        return ""
    return Figure(programme.tally.items, programme.links.items())


def _share(programme):
    """What is overdue stands in its own column."""
    if programme.is_not_counted:
        return ""
    return Share(programme.tally, programme.links.items(timeliness="dated"), tells_overdue=False)


def _figure(name, tone):
    def value(programme):
        if programme.is_not_counted:
            return ""
        return Figure(getattr(programme.tally, name), programme.links.items(timeliness=name), tone)

    return value


class ProgrammesReport(Report):
    slug = "home"
    title = _("Cooperation programmes")
    about = _("Every programme that you see, how it stands, and what needs attention.")
    level = Level.EVERYTHING
    template = "reports/home.html"
    in_pages = False
    columns = (
        Column(_("Programme"), _name),
        Column(_("State"), "state"),
        Column(_("Number of action items"), _items, Kind.NUMBER),
        Column(_("Completed, of those with a deadline"), _share, Kind.SHARE),
        Column(_("Completed on time"), _figure("done_on_time", "done"), Kind.NUMBER),
        Column(_("Completed late"), _figure("done_late", "late"), Kind.NUMBER),
        Column(_("In progress, on time"), _figure("in_time", "on-time"), Kind.NUMBER),
        Column(_("In progress, overdue"), _figure("overdue", "overdue"), Kind.NUMBER),
    )

    def rows(self, question):
        user, as_of = question.user, question.as_of
        programmes = list(programmes_for(user))
        parties = parties_of(programmes, user, as_of)
        parts = tally_by_part(question.rows(ActionItem), question.rows(Occurrence), as_of)
        tallies = tally_by("programme", parts)
        for programme in programmes:
            programme.links = Links(programme.code, as_of)
            programme.is_not_counted = bool(not_counted(programme, as_of, timezone.localdate()))
            counted = tallies.get(programme.pk, Tally())
            programme.tally = Tally() if programme.is_not_counted else counted
            programme.sides = " – ".join(party.full_name for party in parties if party.programme_id == programme.pk)
            programme.state, programme.basis = _state(programme, as_of), basis_of(programme)
        return programmes

    def answer(self, question):
        programmes = self.rows(question)
        table = Table.of(self.title, self.columns, programmes, empty=_("No programme is open to you."))
        sample = bool(programmes) and all(programme.is_sample for programme in programmes)
        tables = {"programmes": table}
        if any(not programme.is_not_counted for programme in programmes):
            tables["attention"] = attention_table(question, programmes)
        if programmes:
            tables["news"] = news_table(question)
        return Answer(tables, {"is_sample": sample})
