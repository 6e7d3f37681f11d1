"""Sentences of the programme page: how a programme stands, what the figures say, what they leave out."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coop.models import ActionItem, CooperationProgramme
from coop.models.tally import COUNTED_STATUSES
from coop.vietnamese import padded, short_date

Status = CooperationProgramme.Status
UNSIGNED = (Status.DRAFTING, Status.CONSULTATION)


def state_of(programme):
    """How the programme stands, in words. A long draft is never called one: work goes on under the conference."""
    if programme.status in UNSIGNED and programme.conference_on:
        sentence = _("Its contents are being completed and agreed after the conference of %(day)s.")
        return sentence % {"day": short_date(programme.conference_on)}
    sentence = {
        Status.DRAFTING: _("Its contents are being completed and agreed."),
        Status.CONSULTATION: _("Its contents are being completed and agreed."),
        Status.AGREED: _("Agreed; being prepared for signature."),
        Status.SIGNED: _("Signed on %(day)s."),
        Status.IN_FORCE: _("In force; signed on %(day)s."),
        Status.CONCLUDED: _("Concluded."),
    }[Status(programme.status)]
    return sentence % {"day": short_date(programme.signed_on) if programme.signed_on else ""}


def basis_of(programme):
    """The form of the document and its years, as far as they are known."""
    parts = []
    if programme.instrument != CooperationProgramme.Instrument.NOT_STATED:
        parts.append(programme.get_instrument_display())
    start, end = programme.period_start, programme.period_end
    if start and end:
        parts.append(_("period %(start)s–%(end)s") % {"start": start.year, "end": end.year})
    elif start or end:
        parts.append(
            _("from %(day)s") % {"day": short_date(start)} if start else _("to %(day)s") % {"day": short_date(end)}
        )
    return " · ".join(parts)


def in_short(tally, areas_overdue):
    """What a leader can repeat: how many items and how they stand, how much is done, how much overdue and where."""
    if not tally.items:
        return _("No action item is counted yet.")
    statuses = ((ActionItem.Status(status).label, getattr(tally, status)) for status in COUNTED_STATUSES)
    sentences = [
        ngettext("%(count)s action item: %(statuses)s.", "%(count)s action items: %(statuses)s.", tally.items)
        % {
            "count": padded(tally.items),
            "statuses": ", ".join(f"{padded(count)} {label}" for label, count in statuses if count),
        },
        _dated_work(tally),
    ]
    if tally.overdue:
        overdue = ngettext("%(count)s is overdue: %(areas)s.", "%(count)s are overdue: %(areas)s.", tally.overdue)
        where = ", ".join(f"{name} ({padded(count)})" for name, count in areas_overdue)
        sentences.append(overdue % {"count": padded(tally.overdue), "areas": where})
    elif tally.dated:
        sentences.append(_("None is overdue."))
    return " ".join(sentences)


def _dated_work(tally):
    if not tally.dated:
        return _("None of them has a deadline yet.")
    return _("%(done)s of %(dated)s items and occurrences with a deadline are completed.") % {
        "done": padded(tally.done),
        "dated": padded(tally.dated),
    }


def outside_words(tally):
    """What the count leaves out: the word, how many, and the status by which the list shows them."""
    named = (
        (_("ideas"), tally.idea, ""),
        (_("drafts"), tally.draft, "draft"),
        (_("suspended"), tally.suspended, "suspended"),
        (_("discontinued"), tally.discontinued, "discontinued"),
        (_("withdrawn"), tally.withdrawn, "withdrawn"),
    )
    return [(word, padded(count), status) for word, count, status in named if count]
