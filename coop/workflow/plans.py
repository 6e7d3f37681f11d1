"""Signing the plan of a year, and taking back any row that is withdrawn instead of deleted."""

from datetime import date

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from coop.models import AnnualPlan, ProgressUpdate
from coop.models.base import Withdrawable
from coop.workflow import updates
from coop.workflow.authority import NOT_YOURS, demand
from coop.workflow.doors import Door, DoorField, as_one_step, day_of, goes_through, has_doors, keep, lock, words


def may_sign(plan, user):
    return (
        plan.withdrawn_on is None
        and user.has_perm("coop.change_annualplan")
        and AnnualPlan.objects.editable_by(user).filter(pk=plan.pk).exists()
    )


MOVES = has_doors(
    AnnualPlan,
    "plan",
    Door(
        name="sign",
        label=_("Record the signature"),
        refusal=_("A plan that is %(status)s cannot be signed."),
        leaves=(AnnualPlan.Status.DRAFT,),
        reaches=(AnnualPlan.Status.SIGNED,),
        fields=(
            DoorField("number_symbol", "line", _("number and symbol"), required=False),
            DoorField("signed_on", "date", _("signed on")),
        ),
        open_to=may_sign,
        follows=_(
            "The plan is signed for all sides; a signature is not taken back here. Its items stay as they are and can "
            "be assigned after it."
        ),
    ),
)


@goes_through(AnnualPlan, "sign")
def sign_plan(
    *,
    plan: AnnualPlan,
    by: User,
    on: date,
    signed_on: date | None = None,
    number_symbol: str = "",
    version: int | None = None,
) -> AnnualPlan:
    """The sides have signed the plan; its items can then be assigned after it."""
    plan = lock(plan, by, version)
    if not may_sign(plan, by):
        raise PermissionDenied(NOT_YOURS)
    MOVES["sign"].refuse_unless_open(plan)
    plan.status, plan.signed_on = AnnualPlan.Status.SIGNED, day_of("signed_on", signed_on, on)
    plan.number_symbol = number_symbol or plan.number_symbol
    return keep(plan)


@as_one_step
def withdraw_row(*, row: Withdrawable, reason: str, by: User, on: date, version: int | None = None) -> Withdrawable:
    """Take a row back with its reason, whatever it is: it stays in the books and counts no longer."""
    if not isinstance(row, Withdrawable):
        raise TypeError(f"{type(row).__name__} is not withdrawn.")
    if isinstance(row, ProgressUpdate):
        return updates.withdraw(progress_update=row, reason=reason, by=by, on=on, version=version)
    demand(f"coop.change_{row._meta.model_name}", by)
    row = lock(row, by, version)
    if not type(row).objects.editable_by(by).filter(pk=row.pk).exists():
        raise PermissionDenied(NOT_YOURS)
    if row.withdrawn_on is not None:
        raise ValidationError(_("This was withdrawn already."), code="already")
    row.withdrawn_on, row.withdrawn_reason = on, words("reason", reason, _("Say why this is withdrawn."))
    return keep(row)
