"""Sentences of the programme page: how a programme stands, what the figures say, what they leave out."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coop.models import ActionItem, CooperationProgramme
from coop.models.tally import COUNTED_STATUSES
from coop.vietnamese import padded, short_date
from reports.days import told_of

Status = CooperationProgramme.Status
UNSIGNED = (Status.DRAFTING, Status.CONSULTATION)


def state_of(programme, as_of):
    """How the programme stands, in words. A long draft is never called one: work goes on under the conference.

    What was signed after that day was still being completed; a conference held after it is not named.
    """
    if programme.status in UNSIGNED or (programme.signed_on and programme.signed_on > as_of):
        return _completed_and_agreed(programme.conference_on, as_of)
    sentence = {
        Status.AGREED: _("Agreed; being prepared for signature."),
        Status.SIGNED: _("Signed on %(day)s."),
        Status.IN_FORCE: _("In force; signed on %(day)s."),
        Status.CONCLUDED: _("Concluded."),
    }[Status(programme.status)]
    return sentence % {"day": short_date(programme.signed_on) if programme.signed_on else ""}


def _completed_and_agreed(conference_on, as_of):
    if conference_on is None or conference_on > as_of:
        return _("Its contents are being completed and agreed.")
    sentence = _("Its contents are being completed and agreed after the conference of %(day)s.")
    return sentence % {"day": short_date(conference_on)}


def before_it_began(programme, as_of):
    """What to say of a day before the sides agreed on the programme: figures of that day would mislead."""
    if programme.conference_on is None or as_of >= programme.conference_on:
        return ""
    sentence = _("%(day)s is before the day on which the sides agreed on the programme (%(agreed)s).")
    return sentence % {"day": short_date(as_of), "agreed": short_date(programme.conference_on)}


def not_counted(programme, as_of, today):
    """Why nothing of a programme is counted: the day is over, and the sides had not agreed on it then.

    What is to be agreed in days to come is in preparation today, and shown.
    """
    return before_it_began(programme, as_of) if as_of < today else ""


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


def in_short(tally, areas_overdue, as_of):
    """What a leader can repeat, in two statements that count different things: how the items stand, each once; how
    much of the work with a deadline is done, how much overdue and where.
    """
    if not tally.items:
        statements = [_("No action item is counted yet.")]
    else:
        statements = [_by_status(tally), _by_deadline(tally, areas_overdue)]
    return [told_of(one, as_of) for one in statements]


def _by_status(tally):
    statuses = ((ActionItem.Status(status).label, getattr(tally, status)) for status in COUNTED_STATUSES)
    sentence = ngettext("%(count)s action item: %(statuses)s.", "%(count)s action items: %(statuses)s.", tally.items)
    return sentence % {
        "count": padded(tally.items),
        "statuses": ", ".join(f"{padded(count)} {label}" for label, count in statuses if count),
    }


def _by_deadline(tally, areas_overdue):
    sentences = [_dated_work(tally)]
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
    if tally.by_turns:
        sentence = _(
            "By deadline, counting each occurrence of recurring work by itself and leaving out what has no deadline:"
            " %(done)s of %(dated)s items and occurrences are completed."
        )
    else:
        sentence = _("Of the items with a deadline, %(done)s of %(dated)s are completed.")
    return sentence % {"done": padded(tally.done), "dated": padded(tally.dated)}


def length_of(item_list):
    """How long a list is, in the figure that leads to it; occurrences that it shows besides are told apart."""
    if item_list.filter.asks_of_pieces and item_list.turns:
        pieces = ngettext("%(count)s item or occurrence", "%(count)s items and occurrences", item_list.count)
        return pieces % {"count": padded(item_list.count)}
    items = ngettext("%(count)s action item", "%(count)s action items", item_list.count)
    words = items % {"count": padded(item_list.count)}
    if item_list.turns:
        turns = ngettext("with %(count)s occurrence", "with %(count)s occurrences", item_list.turns)
        words = f"{words}; {turns % {'count': padded(item_list.turns)}}"
    return words


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
