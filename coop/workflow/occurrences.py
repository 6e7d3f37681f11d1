"""The doors of an occurrence: it was held, or it was not."""

from datetime import date

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from coop.models import ActionItem, Letter, Occurrence
from coop.workflow.authority import demand, demand_item_step, leads, letters_between, may_move, with_letter
from coop.workflow.doors import Door, DoorField, goes_through, has_doors, keep, lock, words

Status = Occurrence.Status


def may_report(occurrence, user):
    return user.has_perm("coop.change_occurrence") and may_move(occurrence.item, user)


LETTER = DoorField(
    "letter",
    "row",
    _("letter that says so"),
    required=lambda occurrence, user: not leads(occurrence.item, user),
    help_text=_("Needed when the step belongs to another side."),
    choices=letters_between,
)

MOVES = has_doors(
    Occurrence,
    "occurrence",
    Door(
        name="hold",
        label=_("Record as held"),
        refusal=_("An occurrence that is %(status)s cannot be recorded as held."),
        leaves=(Status.PLANNED, Status.IN_PROGRESS),
        reaches=(Status.COMPLETED,),
        fields=(
            DoorField("completed_on", "date", _("held on (last day)")),
            DoorField("result", "passage", _("result")),
            LETTER,
        ),
        open_to=may_report,
    ),
    Door(
        name="not_held",
        label=_("Record as not held"),
        refusal=_("An occurrence that is %(status)s cannot be recorded as not held."),
        leaves=(Status.PLANNED, Status.IN_PROGRESS),
        reaches=(Status.NOT_HELD,),
        fields=(DoorField("reason", "passage", _("reason for not holding it")), LETTER),
        open_to=may_report,
    ),
    Door(
        name="reopen",
        label=_("Reopen"),
        refusal=_("An occurrence that is %(status)s cannot be reopened."),
        leaves=(Status.COMPLETED, Status.NOT_HELD),
        reaches=(Status.PLANNED,),
        fields=(LETTER,),
        open_to=may_report,
    ),
)


@goes_through(Occurrence, "hold")
def hold(
    *,
    occurrence: Occurrence,
    result: str,
    by: User,
    on: date,
    completed_on: date | None = None,
    letter: Letter | None = None,
    version: int | None = None,
) -> Occurrence:
    """It took place: its last day and what came out of it."""
    occurrence = _entered("hold", occurrence, by, on, letter, version)
    day, gaps = completed_on or on, {}
    if not (result or "").strip():
        gaps["result"] = _("Say what came out of it.")
    if day > on:
        gaps["completed_on"] = _("A day in the future cannot be recorded.")
    if gaps:
        raise ValidationError(gaps)
    occurrence.status, occurrence.completed_on = Status.COMPLETED, day
    occurrence.result = with_letter(result.strip(), letter)
    return keep(occurrence)


@goes_through(Occurrence, "not_held")
def not_held(
    *,
    occurrence: Occurrence,
    reason: str,
    by: User,
    on: date,
    letter: Letter | None = None,
    version: int | None = None,
) -> Occurrence:
    """It did not take place, and why; it is counted no longer."""
    occurrence = _entered("not_held", occurrence, by, on, letter, version)
    occurrence.status = Status.NOT_HELD
    occurrence.reason = with_letter(words("reason", reason, _("Say why it was not held.")), letter)
    return keep(occurrence)


@goes_through(Occurrence, "reopen")
def reopen(
    *, occurrence: Occurrence, by: User, on: date, letter: Letter | None = None, version: int | None = None
) -> Occurrence:
    """It was recorded as held, or as not held, by mistake: it is planned again."""
    occurrence = _entered("reopen", occurrence, by, on, letter, version)
    occurrence.status, occurrence.completed_on = Status.PLANNED, None
    occurrence.result = occurrence.reason = ""
    return keep(occurrence)


def _entered(name, occurrence, by, on, letter, version):
    demand("coop.change_occurrence", by)
    occurrence = lock(occurrence, by, version)
    demand_item_step(occurrence.item, by, on, letter)
    if occurrence.item.status == ActionItem.Status.WITHDRAWN:
        raise ValidationError(_("The item of this occurrence was withdrawn."), code="status")
    MOVES[name].refuse_unless_open(occurrence)
    return occurrence
