"""The doors of a later due date: asked for by the side that leads, decided by a named office, kept with the old one."""

from datetime import date

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from coop.models import ActionItem, Agency, DueDateExtension, ItemAgency, Letter, ProgrammeParty
from coop.workflow.authority import (
    NOT_YOURS,
    check_letter,
    demand,
    demand_letter,
    letters_between,
    may_move,
    speaks_for,
)
from coop.workflow.doors import Door, DoorField, as_one_step, day_of, goes_through, has_doors, keep, lock, words

Status = DueDateExtension.Status
# A suspended item keeps its date, and may get a later one before it goes on.
MOVABLE = (ActionItem.Status.ASSIGNED, ActionItem.Status.IN_PROGRESS, ActionItem.Status.SUSPENDED)


def decides(extension, user):
    """The own side's secretariat records what the named office decided; the officer who asks does not."""
    return user.has_perm("coop.change_duedateextension") and speaks_for(user, extension.party)


def asked(extension, user):
    own_agency = extension.agency_id is not None and extension.agency_id in user.agency_reach
    return user.has_perm("coop.change_duedateextension") and (own_agency or speaks_for(user, extension.party))


DECIDING = (
    DoorField("decided_by", "line", _("decided by (office)")),
    DoorField("decided_on", "date", _("decided on"), required=False, help_text=_("Empty: today.")),
    DoorField("note", "passage", _("note on the decision"), required=False),
)

MOVES = has_doors(
    DueDateExtension,
    "extension",
    Door(
        name="approve",
        label=_("Approve"),
        refusal=_("A request that is %(status)s cannot be approved."),
        leaves=(Status.REQUESTED,),
        reaches=(Status.APPROVED,),
        fields=(
            *DECIDING,
            DoorField(
                "letter",
                "row",
                _("letter"),
                required=False,
                help_text=_("The other side's agreement, for a joint item."),
                choices=letters_between,
            ),
        ),
        open_to=decides,
        follows=_(
            "The item is due on the new day for all sides, who then read this decision. It is not taken back; the "
            "original due date stays beside the new one."
        ),
    ),
    Door(
        name="refuse",
        label=_("Refuse"),
        refusal=_("A request that is %(status)s cannot be refused."),
        leaves=(Status.REQUESTED,),
        reaches=(Status.REFUSED,),
        fields=DECIDING,
        open_to=decides,
        follows=_("The request is closed and the due date stays. For a later date a new request is needed."),
    ),
    Door(
        name="withdraw",
        label=_("Withdraw the request"),
        refusal=_("A request that is %(status)s cannot be withdrawn."),
        leaves=(Status.REQUESTED,),
        reaches=(Status.WITHDRAWN,),
        open_to=asked,
        follows=_("The request is closed undecided and the due date stays. For a later date a new request is needed."),
    ),
)


@as_one_step
def request_extension(
    *,
    item: ActionItem,
    party: ProgrammeParty,
    new_due_date: date,
    reason: str,
    by: User,
    on: date,
    agency: Agency | None = None,
    requested_on: date | None = None,
    letter: Letter | None = None,
    version: int | None = None,
) -> DueDateExtension:
    """Ask for a later due date. An officer asks for the own agency, the secretariat for any of its side."""
    demand("coop.add_duedateextension", by)
    item = lock(item, by, version)
    _refuse_unless_movable(item)
    _refuse_unless_leading(item, party)
    if not speaks_for(by, party) and not _asks_for_own_agency(item, party, agency, by):
        raise PermissionDenied(NOT_YOURS)
    if letter is not None:
        check_letter(letter, by, on, item.programme_id)
    return keep(
        DueDateExtension(
            item=item,
            party=party,
            agency=agency,
            old_due_date=item.due_date,
            new_due_date=new_due_date,
            reason=words("reason", reason, _("Say why the date cannot be kept.")),
            requested_on=day_of("requested_on", requested_on, on),
            letter=letter,
        )
    )


@as_one_step
def extend_by_letter(
    *,
    item: ActionItem,
    new_due_date: date,
    reason: str,
    decided_by: str,
    letter: Letter,
    by: User,
    on: date,
    version: int | None = None,
) -> DueDateExtension:
    """Record that the other side moved the date of an item it leads, with the letter in which it says so."""
    demand("coop.add_duedateextension", by)
    item = lock(item, by, version)
    if not may_move(item, by) or item.lead_party is None or speaks_for(by, item.lead_party):
        raise PermissionDenied(NOT_YOURS)
    _refuse_unless_movable(item)
    demand_letter(letter, item.lead_party, by, on)
    extension = DueDateExtension(
        item=item,
        party=item.lead_party,
        old_due_date=item.due_date,
        new_due_date=new_due_date,
        reason=words("reason", reason, _("Say why the date cannot be kept.")),
        requested_on=letter.issued_on,
        letter=letter,
    )
    return _approved(extension, item, decided_by, letter.issued_on)


def decide_extension(*, extension: DueDateExtension, approved: bool, by: User, on: date, **decision):
    """Record a named office's decision; see `approve` and `refuse`."""
    return (approve if approved else refuse)(extension=extension, by=by, on=on, **decision)


@goes_through(DueDateExtension, "approve")
def approve(
    *,
    extension: DueDateExtension,
    decided_by: str,
    by: User,
    on: date,
    decided_on: date | None = None,
    note: str = "",
    letter: Letter | None = None,
    version: int | None = None,
) -> DueDateExtension:
    """The request is granted and the item's date moves with it; a joint item needs the other side's letter."""
    extension, item = _entered("approve", extension, by, decides, version)
    _refuse_unless_movable(item)
    _refuse_unless_leading(item, extension.party)
    if item.due_date != extension.old_due_date:
        raise ValidationError(_("The due date has changed since this was asked for; ask again."), code="stale")
    extension.letter = letter or extension.letter
    if item.lead != ActionItem.Lead.ONE_SIDE:
        _demand_word_of_another_side(extension, by, on)
    elif letter is not None:
        check_letter(letter, by, on, item.programme_id)
    extension.decision_note = note
    return _approved(extension, item, decided_by, day_of("decided_on", decided_on, on))


@goes_through(DueDateExtension, "refuse")
def refuse(
    *,
    extension: DueDateExtension,
    decided_by: str,
    by: User,
    on: date,
    decided_on: date | None = None,
    note: str = "",
    version: int | None = None,
) -> DueDateExtension:
    """The request is not granted; the due date stays."""
    extension, _item = _entered("refuse", extension, by, decides, version)
    extension.decision_note = note
    return _decided(extension, Status.REFUSED, decided_by, day_of("decided_on", decided_on, on))


@goes_through(DueDateExtension, "withdraw")
def withdraw_request(
    *, extension: DueDateExtension, by: User, on: date | None = None, version: int | None = None
) -> DueDateExtension:
    """Whoever asked takes the request back before it is decided."""
    extension, _item = _entered("withdraw", extension, by, asked, version)
    extension.status = Status.WITHDRAWN
    return keep(extension)


def _entered(name, extension, by, may, version):
    # The item first, as in every other door: two steps on one item wait for each other in one order.
    item = lock(extension.item, by)
    extension = lock(extension, by, version)
    if not may(extension, by):
        raise PermissionDenied(NOT_YOURS)
    MOVES[name].refuse_unless_open(extension)
    return extension, item


def _decided(extension, status, decided_by, decided_on):
    extension.status = status
    extension.decided_by = words("decided_by", decided_by, _("Name the office that decided."))
    extension.decided_on = decided_on
    return keep(extension)


def _approved(extension, item, decided_by, decided_on):
    # The decision before the date: the database lets a date move only after it.
    extension = _decided(extension, Status.APPROVED, decided_by, decided_on)
    item.due_date = extension.new_due_date
    extension.item = keep(item)
    return extension


def _refuse_unless_movable(item):
    if item.status not in MOVABLE:
        message = _("The due date of an item that is %(status)s is not extended.")
        raise ValidationError(message, code="status", params={"status": item.get_status_display()})
    if item.due_date is None:
        raise ValidationError(_("An item without a due date needs no extension."))


def _refuse_unless_leading(item, party):
    leads = item.lead_party_id == party.pk if item.lead_party_id else party.programme_id == item.programme_id
    if not leads:
        raise ValidationError({"party": _("The side that leads the item asks for a later date.")})


def _asks_for_own_agency(item, party, agency, by):
    return (
        agency is not None
        and party.province_id in by.reach
        and agency.pk in by.agency_reach
        and ItemAgency.objects.filter(item=item, agency__in=by.agency_reach).exists()
    )


def _demand_word_of_another_side(extension, by, on):
    letter = extension.letter
    if letter is None or letter.from_party_id == extension.party_id:
        raise ValidationError({"letter": _("The date of a joint item moves with the other side's letter.")})
    check_letter(letter, by, on, extension.item.programme_id)
