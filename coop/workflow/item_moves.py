"""The legal moves of an action item, in one table: from which statuses, to which, and what each asks for."""

from dataclasses import replace

from django.utils.translation import gettext_lazy as _

from coop.models import ActionItem, Document
from coop.workflow.authority import leads, letters_between, may_move, own_parties
from coop.workflow.doors import Door, DoorField, has_doors

Status = ActionItem.Status


def sides_of_programme(item, user):
    return item.programme.parties.order_by("ordinal")


def documents_of_agreement(item, user):
    """What can state that the sides agreed: a shared document that stands, but not what a newspaper wrote."""
    return (
        Document.objects.visible_to(user)
        .filter(programme=item.programme_id, party__isnull=True, withdrawn_on__isnull=True)
        .exclude(kind=Document.Kind.PRESS)
    )


def may_move_unless_idea(item, user):
    return item.strength != ActionItem.Strength.IDEA and may_move(item, user)


def may_speak_for_a_side(item, user):
    return user.has_perm("coop.change_itemparty") and bool(own_parties(user, item.programme))


LETTER = DoorField(
    "letter",
    "row",
    _("letter that says so"),
    required=lambda item, user: not leads(item, user),
    help_text=_("Needed when the step belongs to another side."),
    choices=letters_between,
)
# Which side speaks is chosen on the same page; the door asks for the letter once it is known.
LETTER_OF_SIDE = replace(LETTER, required=False)
PARTY = DoorField("party", "row", _("side"), choices=sides_of_programme)
REASON = DoorField("reason", "passage", _("reason"))


def day(name, label):
    return DoorField(name, "date", label, required=False, help_text=_("Empty: the day of the letter, or today."))


MOVES = has_doors(
    ActionItem,
    "item",
    Door(
        name="propose",
        label=_("Propose for agreement"),
        refusal=_("An item that is %(status)s cannot be proposed."),
        leaves=(Status.DRAFT,),
        reaches=(Status.PENDING_AGREEMENT,),
        fields=(LETTER,),
        open_to=may_move_unless_idea,
    ),
    Door(
        name="agree",
        label=_("Record a side's agreement"),
        refusal=_("An item that is %(status)s cannot be agreed to."),
        leaves=(Status.PENDING_AGREEMENT,),
        reaches=(Status.PENDING_AGREEMENT, Status.ASSIGNED),
        fields=(PARTY, day("agreed_on", _("agreed on")), LETTER_OF_SIDE),
        open_to=may_speak_for_a_side,
    ),
    Door(
        name="take_back",
        label=_("Take back to draft"),
        refusal=_("An item that is %(status)s cannot be taken back to draft."),
        leaves=(Status.PENDING_AGREEMENT,),
        reaches=(Status.DRAFT,),
        fields=(REASON, LETTER),
        open_to=may_move,
    ),
    Door(
        name="assign",
        label=_("Assign after a document"),
        refusal=_("An item that is %(status)s cannot be assigned."),
        leaves=(Status.DRAFT, Status.PENDING_AGREEMENT),
        reaches=(Status.ASSIGNED,),
        fields=(
            DoorField(
                "document",
                "row",
                _("document that states the agreement"),
                required=False,
                help_text=_("Empty: the document, the minutes of the meeting or the signed plan that the item names."),
                choices=documents_of_agreement,
            ),
            DoorField(
                "agreed_on", "date", _("agreed on"), required=False, help_text=_("Empty: the day of the document.")
            ),
            LETTER,
        ),
        open_to=may_move_unless_idea,
    ),
    Door(
        name="start",
        label=_("Start"),
        refusal=_("An item that is %(status)s cannot be started."),
        leaves=(Status.ASSIGNED,),
        reaches=(Status.IN_PROGRESS,),
        fields=(day("started_on", _("started on")), LETTER),
        open_to=may_move,
    ),
    Door(
        name="complete",
        label=_("Complete"),
        refusal=_("An item that is %(status)s cannot be completed."),
        leaves=(Status.ASSIGNED, Status.IN_PROGRESS),
        reaches=(Status.COMPLETED, Status.PENDING_CONFIRMATION),
        fields=(
            DoorField(
                "completed_on",
                "date",
                _("completed on"),
                help_text=_("The day the work was finished, not the day it is entered."),
            ),
            DoorField("result", "passage", _("result")),
            LETTER,
        ),
        open_to=may_move,
    ),
    Door(
        name="confirm",
        label=_("Record a side's confirmation"),
        refusal=_("An item that is %(status)s cannot be confirmed."),
        leaves=(Status.PENDING_CONFIRMATION,),
        reaches=(Status.PENDING_CONFIRMATION, Status.COMPLETED),
        fields=(PARTY, day("confirmed_on", _("confirmed on")), LETTER_OF_SIDE),
        open_to=may_speak_for_a_side,
    ),
    Door(
        name="suspend",
        label=_("Suspend"),
        refusal=_("An item that is %(status)s cannot be suspended."),
        leaves=(Status.ASSIGNED, Status.IN_PROGRESS),
        reaches=(Status.SUSPENDED,),
        fields=(REASON, LETTER),
        open_to=may_move,
    ),
    Door(
        name="resume",
        label=_("Resume"),
        refusal=_("An item that is %(status)s cannot be resumed."),
        leaves=(Status.SUSPENDED,),
        reaches=(Status.IN_PROGRESS, Status.ASSIGNED),
        fields=(LETTER,),
        open_to=may_move,
    ),
    Door(
        name="discontinue",
        label=_("Discontinue"),
        refusal=_("An item that is %(status)s cannot be discontinued."),
        leaves=(Status.ASSIGNED, Status.IN_PROGRESS, Status.SUSPENDED),
        reaches=(Status.DISCONTINUED,),
        fields=(REASON, LETTER),
        open_to=may_move,
    ),
    Door(
        name="reopen",
        label=_("Reopen"),
        refusal=_("An item that is %(status)s cannot be reopened."),
        leaves=(Status.PENDING_CONFIRMATION, Status.COMPLETED, Status.DISCONTINUED),
        reaches=(Status.IN_PROGRESS, Status.ASSIGNED),
        fields=(REASON, LETTER),
        open_to=may_move,
    ),
    Door(
        name="withdraw",
        label=_("Withdraw the item"),
        refusal=_("An item that is %(status)s cannot be withdrawn."),
        leaves=(Status.DRAFT, Status.PENDING_AGREEMENT),
        reaches=(Status.WITHDRAWN,),
        fields=(REASON, LETTER),
        open_to=may_move,
        follows=_(
            "The item leaves every list, count and report of all sides. It cannot be brought back; its code is not "
            "used again. It stays in the books with the reason and its history."
        ),
    ),
)
