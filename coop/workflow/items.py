"""The doors of an action item. Its status is written here and nowhere else.

Each door takes the item, who goes through it (`by`) and the day of recording (`on`); what happened earlier has its own
day. `letter` is the letter between the sides with which a step of another side is recorded; `version` the one the
person read.
"""

from datetime import date

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from coop.models import ActionItem, Document, Evidence, ItemParty, Letter, ProgrammeParty
from coop.workflow.authority import (
    demand_item_step,
    demand_party_step,
    own_parties,
    with_letter,
)
from coop.workflow.doors import day_of, goes_through, keep, lock, words
from coop.workflow.item_moves import MOVES, Status, documents_of_agreement


def entered(name, item, by, on, letter=None, version=None):
    """The item, locked, at a door that is open for whoever leads it."""
    item = lock(item, by, version)
    demand_item_step(item, by, on, letter)
    MOVES[name].refuse_unless_open(item)
    return item


def moved(item, status, letter=None, reason=""):
    item.status = status
    item.status_reason = with_letter(reason, letter)
    return keep(item)


@goes_through(ActionItem, "propose")
def propose(
    *, item: ActionItem, by: User, on: date | None = None, letter: Letter | None = None, version: int | None = None
) -> ActionItem:
    """Lay a draft before the sides for their agreement. An idea is made a commitment or an orientation first."""
    item = entered("propose", item, by, on, letter, version)
    _refuse_idea(item)
    return moved(item, Status.PENDING_AGREEMENT, letter)


@goes_through(ActionItem, "agree")
def agree(
    *,
    item: ActionItem,
    party: ProgrammeParty,
    by: User,
    on: date,
    agreed_on: date | None = None,
    letter: Letter | None = None,
    version: int | None = None,
) -> ActionItem:
    """Record that a side agrees; with the last one's yes the item is assigned, agreed on the latest of their days."""
    item = lock(item, by, version)
    demand_party_step(item, party, by, on, letter)
    MOVES["agree"].refuse_unless_open(item)
    side = _side_of(item, party)
    if side.agreed_on:
        raise _said_already(_("%(side)s has agreed to this item already, on %(day)s."), party, side.agreed_on)
    side.agreed_on = day_of("agreed_on", agreed_on or (letter and letter.issued_on), on)
    _refuse_day_beside_letter("agreed_on", side.agreed_on, letter)
    _refuse_day_before_programme(item, side.agreed_on)
    side.agreed_letter = letter
    keep(side)
    if not _all_sides_said(item, "agreed_on"):
        return item
    item.agreed_on = item.item_parties.latest("agreed_on").agreed_on
    return moved(item, Status.ASSIGNED)


@goes_through(ActionItem, "assign")
def assign(
    *,
    item: ActionItem,
    by: User,
    on: date,
    document: Document | None = None,
    agreed_on: date | None = None,
    letter: Letter | None = None,
    version: int | None = None,
) -> ActionItem:
    """Assign an item that a document, a meeting of the sides or a signed annual plan states to be agreed."""
    item = entered("assign", item, by, on, letter, version)
    _refuse_idea(item)
    stated_on = _day_agreement_was_stated(item, document, by)
    if document is not None:
        item.document = document
    if agreed_on is None and stated_on is None:
        raise ValidationError({"agreed_on": _("The document has no day: say when this was agreed.")})
    item.agreed_on = day_of("agreed_on", agreed_on or stated_on, on)
    _refuse_day_before_programme(item, item.agreed_on)
    return moved(item, Status.ASSIGNED, letter)


@goes_through(ActionItem, "start")
def start(
    *,
    item: ActionItem,
    by: User,
    on: date,
    started_on: date | None = None,
    letter: Letter | None = None,
    version: int | None = None,
) -> ActionItem:
    """Work on an assigned item begins."""
    item = entered("start", item, by, on, letter, version)
    item.started_on = day_of("started_on", started_on or (letter and letter.issued_on), on)
    return moved(item, Status.IN_PROGRESS, letter)


@goes_through(ActionItem, "complete")
def complete(
    *,
    item: ActionItem,
    result: str,
    by: User,
    on: date,
    completed_on: date | None = None,
    letter: Letter | None = None,
    version: int | None = None,
) -> ActionItem:
    """The work is finished. One side's item is then completed; any other waits until each side has confirmed.

    Whoever completes it confirms for the own side; a letter confirms for the side it comes from.
    """
    item = entered("complete", item, by, on, letter, version)
    item.completed_on = completed_on or on
    item.result = result
    _refuse_gaps(_gaps_in_completion(item, on, letter))
    for party in _completing_sides(item, by, letter):
        _confirmed(_side_of(item, party), letter if letter and letter.from_party_id == party.pk else None, on)
    done = item.lead == ActionItem.Lead.ONE_SIDE or _all_sides_said(item, "confirmed_on")
    return moved(item, Status.COMPLETED if done else Status.PENDING_CONFIRMATION, letter)


@goes_through(ActionItem, "confirm")
def confirm(
    *,
    item: ActionItem,
    party: ProgrammeParty,
    by: User,
    on: date,
    confirmed_on: date | None = None,
    letter: Letter | None = None,
    version: int | None = None,
) -> ActionItem:
    """Record that a side confirms the completion; with the last one's yes the item is completed."""
    item = lock(item, by, version)
    demand_party_step(item, party, by, on, letter)
    MOVES["confirm"].refuse_unless_open(item)
    side = _side_of(item, party)
    if side.confirmed_on:
        raise _said_already(_("%(side)s has confirmed this item already, on %(day)s."), party, side.confirmed_on)
    day = day_of("confirmed_on", confirmed_on or (letter and letter.issued_on), on)
    if day < item.completed_on:
        raise ValidationError({"confirmed_on": _("A side confirms on the day of completion or later.")})
    _confirmed(side, letter, day)
    return moved(item, Status.COMPLETED) if _all_sides_said(item, "confirmed_on") else item


@goes_through(ActionItem, "suspend")
def suspend(
    *,
    item: ActionItem,
    reason: str,
    by: User,
    on: date | None = None,
    letter: Letter | None = None,
    version: int | None = None,
) -> ActionItem:
    """Work rests, for a reason; a suspended item is not counted."""
    item = entered("suspend", item, by, on, letter, version)
    return moved(item, Status.SUSPENDED, letter, words("reason", reason, _("Say why the item is suspended.")))


@goes_through(ActionItem, "resume")
def resume(
    *, item: ActionItem, by: User, on: date | None = None, letter: Letter | None = None, version: int | None = None
) -> ActionItem:
    """A suspended item goes on where it stood."""
    item = entered("resume", item, by, on, letter, version)
    return moved(item, Status.IN_PROGRESS if item.started_on else Status.ASSIGNED, letter)


@goes_through(ActionItem, "discontinue")
def discontinue(
    *,
    item: ActionItem,
    reason: str,
    by: User,
    on: date | None = None,
    letter: Letter | None = None,
    version: int | None = None,
) -> ActionItem:
    """The item will not be done any more; it stays in the books with its reason."""
    item = entered("discontinue", item, by, on, letter, version)
    return moved(item, Status.DISCONTINUED, letter, words("reason", reason, _("Say why the item is discontinued.")))


@goes_through(ActionItem, "withdraw")
def withdraw(
    *,
    item: ActionItem,
    reason: str,
    by: User,
    on: date | None = None,
    letter: Letter | None = None,
    version: int | None = None,
) -> ActionItem:
    """Take back what was not yet agreed."""
    item = entered("withdraw", item, by, on, letter, version)
    return moved(item, Status.WITHDRAWN, letter, words("reason", reason, _("Say why the item is withdrawn.")))


def _refuse_idea(item):
    if item.strength == ActionItem.Strength.IDEA:
        raise ValidationError(_("An idea becomes a commitment or an orientation before it is proposed or assigned."))


def _refuse_gaps(gaps):
    if gaps:
        raise ValidationError(gaps)


def _side_of(item, party):
    # The item is locked: two people who speak for the same side cannot make two rows.
    return ItemParty.objects.filter(item=item, party=party).first() or ItemParty(item=item, party=party)


def _all_sides_said(item, day):
    said = item.item_parties.filter(**{f"{day}__isnull": False}).values("party")
    return not item.programme.parties.exclude(pk__in=said).exists()


def _refuse_day_beside_letter(name, day, letter):
    if letter is not None and day > letter.issued_on:
        raise ValidationError({name: _("The letter is older than this day: it cannot speak of it.")})


def _refuse_day_before_programme(item, day):
    """A side agrees to an item no earlier than the sides first met about the programme, where that is known."""
    began = item.programme.began_on()
    if began and day < began:
        message = _("The sides began this programme on %(day)s.")
        raise ValidationError(
            {"agreed_on": ValidationError(message, code="early", params={"day": f"{began:%d/%m/%Y}"})}
        )


def _said_already(message, party, day):
    return ValidationError(message, code="already", params={"side": party, "day": f"{day:%d/%m/%Y}"})


def _confirmed(side, letter, on):
    side.confirmed_on = letter.issued_on if letter else on
    side.confirmed_letter = letter
    keep(side)


def _completing_sides(item, by, letter):
    if item.lead == ActionItem.Lead.ONE_SIDE:
        return [item.lead_party]
    sides = {party.pk: party for party in own_parties(by, item.programme)}
    if letter is not None:
        sides[letter.from_party_id] = letter.from_party
    return list(sides.values())


def _gaps_in_completion(item, on, letter):
    """Everything that stands in the way, said at once."""
    gaps = {}
    if not (item.result or "").strip():
        gaps["result"] = _("Say what came out of it.")
    if item.completed_on > on:
        gaps["completed_on"] = _("A day in the future cannot be recorded.")
    elif item.started_on and item.completed_on < item.started_on:
        gaps["completed_on"] = _("The work was not completed before it began.")
    if letter is not None and letter.issued_on < item.completed_on:
        gaps["letter"] = _("The letter is older than the day of completion.")
    if item.evidence_required and not _has_accepted_evidence(item):
        gaps["__all__"] = _("This item needs evidence: a progress update with a file, accepted by its side.")
    return gaps


def _has_accepted_evidence(item):
    return Evidence.objects.filter(
        progress_update__item=item,
        progress_update__status="accepted",
        progress_update__withdrawn_on__isnull=True,
    ).exists()


def _has_minutes(meeting, item, by):
    """A meeting states an agreement through its minutes or notice; that it took place is not enough."""
    minutes = documents_of_agreement(item, by).filter(pk=meeting.document_id)
    return meeting.withdrawn_on is None and minutes.exists()


def _day_agreement_was_stated(item, document, by):
    """The day of the document, the meeting or the signed plan on which the assignment rests; None if it has none."""
    paper = document or item.document
    if paper is not None and documents_of_agreement(item, by).filter(pk=paper.pk).exists():
        return paper.effective_on or paper.issued_on
    if document is None and item.raised_at is not None and _has_minutes(item.raised_at, item, by):
        return item.raised_at.held_on
    if document is None and item.plan is not None and item.plan.signed_on and item.plan.withdrawn_on is None:
        return item.plan.signed_on
    raise ValidationError(
        {"document": _("Name the document of the sides that states the agreement; the press does not state it.")}
    )
