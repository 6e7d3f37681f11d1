"""What asks for a word from above: matters of the reports that need a decision, and what the other side proposes."""

from django.db.models import Case, F, IntegerField, Value, When
from django.utils.translation import gettext as _

from coop.models import ActionItem, ProgressUpdate, Proposal
from coop.vietnamese import short_date
from reports.cells import Badge, Prose

PROPOSALS_SHOWN = 6
OBSTACLE, OPTIONS, PROPOSAL = 150, 220, 150  # letters of each that the sheet shows at once


def reported(question):
    """What was accepted up to the day: what nobody has looked through yet is not put before a leader."""
    return question.rows(ProgressUpdate).filter(
        item__programme=question.programme,
        status="accepted",
        withdrawn_on__isnull=True,
        reported_on__lte=question.as_of,
    )


def matters_of(question):
    """Of each item each side's latest report, where it asks for a decision: the matter in four parts."""
    latest = reported(question).order_by("item_id", "party_id", "-reported_on", "-pk").distinct("item_id", "party_id")
    asking = (
        ProgressUpdate.objects.filter(pk__in=latest.values("pk"), needs_decision=True)
        .exclude(item__status__in=ActionItem.OUTSIDE_STATUSES)
        .select_related("item", "party__province")
        .order_by(F("item__area__ordinal").asc(nulls_last=True), "item__number", "party__ordinal")
    )
    return [
        {
            "title": update.item.title,
            "side": update.party.province.label,
            "obstacle": Prose(update.obstacles or update.cause, length=OBSTACLE),
            "options": Prose(update.options or update.proposals, length=OPTIONS),
            "decided_by": update.decided_by,
        }
        for update in asking
    ]


def words_of(matter):
    """What a matter says on paper, with the words that name its parts."""
    parts = (
        (_("Obstacle"), matter["obstacle"].opening),
        (_("Options"), matter["options"].opening),
        (_("Decided by"), matter["decided_by"]),
    )
    said = [f"{label}: {text}" for label, text in parts if text]
    return " ".join((matter["title"], matter["side"], *said))


def proposals_of(question, parties):
    """What was proposed to the reader's side, what still waits for an answer first; to any side, for an observer."""
    own = [party.pk for party in parties if party.is_own] or [party.pk for party in parties]
    proposals = (
        question.rows(Proposal)
        .filter(
            programme=question.programme,
            to_party__in=own,
            withdrawn_on__isnull=True,
            raised_on__lte=question.as_of,
        )
        .order_by(
            Case(When(answered_on__lte=question.as_of, then=Value(1)), default=Value(0), output_field=IntegerField()),
            F("answer_due").asc(nulls_last=True),
            "-raised_on",
            "-pk",
        )[:PROPOSALS_SHOWN]
    )
    return [{"text": Prose(one.text, length=PROPOSAL), "standing": _standing(one, question.as_of)} for one in proposals]


def heading_of_proposals(question, parties):
    """Whose proposals they are: in the copy that the other side reads it is called by its name."""
    others = [_within(party.full_name) for party in parties if not party.is_own]
    if question.for_partner and len(others) < len(parties):
        return _("Proposals of %(sides)s") % {"sides": ", ".join(others)}
    return _("Proposals of the other side")


def _within(name):
    """The name of a province within a sentence: the word for its kind in small letters."""
    return name[:1].lower() + name[1:]


def _standing(proposal, as_of):
    if proposal.answered_on and proposal.answered_on <= as_of:
        return _("answered on %(day)s") % {"day": short_date(proposal.answered_on)}
    if proposal.answer_due is None:
        return _("awaiting an answer")
    words = _("answer due %(day)s") % {"day": short_date(proposal.answer_due)}
    return Badge("overdue", words) if proposal.answer_due < as_of else words
