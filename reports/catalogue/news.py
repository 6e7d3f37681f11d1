"""What happened in all programmes in the last thirty days: what was finished, where they met, what was proposed."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext as _

from coop.models import ActionItem, Meeting, Occurrence, Proposal
from reports.base import Column, Kind, Table
from reports.cells import Lines, Prose

DAYS = 30
SHOWN = 15


@dataclass(frozen=True)
class Event:
    day: date
    kind: str
    text: str
    programme: str
    more: str = ""


def news(question):
    """The newest events up to the day asked about; four queries."""
    since, until = question.as_of - timedelta(days=DAYS), question.as_of
    events = [*_finished(question, since), *_met(question, since, until), *_proposed(question, since, until)]
    return sorted(events, key=lambda event: (event.day, event.text), reverse=True)[:SHOWN]


def _finished(question, since):
    items = question.rows(ActionItem).counted().completed_by(question.as_of).filter(completed_on__gt=since)
    for item in items.select_related("programme").order_by("-completed_on")[:SHOWN]:
        yield Event(item.completed_on, _("completed"), f"{item.code} {item.title}", item.programme.name, item.result)
    turns = question.rows(Occurrence).counted().completed_by(question.as_of).filter(completed_on__gt=since)
    turns = turns.exclude(item__status__in=ActionItem.OUTSIDE_STATUSES).exclude(item__strength="idea")
    for turn in turns.select_related("item__programme").order_by("-completed_on")[:SHOWN]:
        name = f"{turn.item.code} {turn.item.title} ({turn.label})"
        yield Event(turn.completed_on, _("held"), name, turn.item.programme.name, turn.result)


def _met(question, since, until):
    meetings = question.rows(Meeting).filter(withdrawn_on__isnull=True, held_on__gt=since, held_on__lte=until)
    for meeting in meetings.select_related("programme")[:SHOWN]:
        yield Event(
            meeting.held_on, meeting.get_kind_display(), meeting.subject, meeting.programme.name, meeting.conclusions
        )


def _proposed(question, since, until):
    proposals = question.rows(Proposal).filter(withdrawn_on__isnull=True, raised_on__gt=since, raised_on__lte=until)
    for proposal in proposals.select_related("programme", "from_party__province")[:SHOWN]:
        kind = _("proposal of %(side)s") % {"side": proposal.from_party.province.label}
        yield Event(proposal.raised_on, kind, proposal.text, proposal.programme.name)


def news_table(question):
    columns = (
        Column(_("Day"), "day", Kind.DATE),
        Column(_("What happened"), lambda event: Lines(event.text, (event.programme,))),
        Column(_("Kind"), "kind"),
        Column(_("Result"), lambda event: Prose(event.more) if event.more else ""),
    )
    title = _("New in the last %(days)s days") % {"days": DAYS}
    return Table.of(title, columns, news(question), empty=_("Nothing new was recorded in these days."))
