"""The legal moves of a progress update, in one table, and who takes them."""

from django.utils.translation import gettext_lazy as _

from coop.models import ProgressUpdate
from coop.workflow.authority import speaks_for
from coop.workflow.doors import Door, DoorField, has_doors

Status = ProgressUpdate.Status


def enters_for(update, user):
    """The secretariat of the side that entered what another side wrote to it."""
    return (
        update.entered_by is not None
        and user.has_perm("coop.change_progressupdate")
        and speaks_for(user, update.entered_by)
    )


def reports_for(update, user):
    """Officers of the reporting agency; in its place, after a letter, its side's secretariat or another side's."""
    if not user.has_perm("coop.change_progressupdate"):
        return False
    if enters_for(update, user):
        return True
    own_agency = update.agency_id in user.agency_reach and update.party.province_id in user.reach
    return own_agency or speaks_for(user, update.party)


def hands_in(update, user):
    """Offered to whoever can: an officer's own draft is not handed in over the officer's head without a letter."""
    in_its_place = update.agency_id not in user.agency_reach and update.entered_by is None
    return reports_for(update, user) and not (in_its_place and update.source_letter is None)


def collects(update, user):
    """The side's own secretariat: not the officer who reports, and nobody of another side."""
    return user.has_perm("coop.change_progressupdate") and speaks_for(user, update.party)


def withdraws(update, user):
    """An accepted update is taken back by those who collect; before that also by those who report."""
    if update.withdrawn_on is not None:
        return False
    if enters_for(update, user):
        return True
    return collects(update, user) or (update.status != Status.ACCEPTED and reports_for(update, user))


def standing(rule):
    return lambda update, user: update.withdrawn_on is None and rule(update, user)


def unshared(rule):
    return lambda update, user: update.shared_at is None and standing(rule)(update, user)


COMMENT = DoorField("comment", "passage", _("comment"), required=False)

MOVES = has_doors(
    ProgressUpdate,
    "progress_update",
    Door(
        name="submit",
        label=_("Submit"),
        refusal=_("An update that is %(status)s cannot be submitted."),
        leaves=(Status.DRAFT, Status.ASKED_FOR_MORE),
        reaches=(Status.SUBMITTED,),
        fields=(COMMENT,),
        open_to=standing(hands_in),
        told=_("The update was handed in to the standing agency."),
    ),
    Door(
        name="accept",
        label=_("Accept"),
        refusal=_("An update that is %(status)s cannot be accepted."),
        leaves=(Status.SUBMITTED,),
        reaches=(Status.ACCEPTED,),
        fields=(COMMENT,),
        open_to=standing(collects),
    ),
    Door(
        name="ask_for_more",
        label=_("Ask for more"),
        refusal=_("Nothing more can be asked for in an update that is %(status)s."),
        leaves=(Status.SUBMITTED,),
        reaches=(Status.ASKED_FOR_MORE,),
        fields=(DoorField("reason", "passage", _("what is missing")),),
        open_to=standing(collects),
    ),
    Door(
        name="share",
        label=_("Share with the other side"),
        refusal=_("An update that is %(status)s cannot be shared."),
        leaves=(Status.ACCEPTED,),
        reaches=(Status.ACCEPTED,),
        open_to=unshared(collects),
        follows=_(
            "The other side reads this report from now on, and so do its leaders. It cannot be unshared, only "
            "withdrawn with a reason."
        ),
    ),
    Door(
        name="withdraw",
        label=_("Withdraw the report"),
        refusal=_("An update that is %(status)s cannot be withdrawn."),
        leaves=tuple(Status),
        reaches=tuple(Status),
        fields=(DoorField("reason", "passage", _("reason")),),
        open_to=withdraws,
        follows=_(
            "The report counts no longer, for nobody. It cannot be brought back; it stays in the books with the reason"
            ", and its item keeps its status and due date."
        ),
    ),
)
