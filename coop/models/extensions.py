"""Later due dates: asked for, decided, and kept with the date as it was."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from accounts.scoping import Addressed, Drafting, Layer, Own, Scope, ScopedQuerySet, Shared
from coop.models.actions import ActionItem
from coop.models.base import Record, kept, own_side, same_programme, shared_paper
from coop.models.fields import Line, Passage
from coop.models.guards import Frozen, OwnSide, SameProgramme
from coop.models.guards_of_layers import SharedPaper
from coop.models.organisation import Agency
from coop.models.papers import Letter
from coop.models.programmes import ProgrammeParty


class DueDateExtensionQuerySet(ScopedQuerySet):
    """A request is its side's own until it is decided; an approved new date is shared like the date itself."""

    scope = Scope(
        layer=Layer.INTERNAL,
        seen=(
            Drafting("party__province"),
            Own("party__province", when=~Q(status="requested")),
            Addressed("agency"),
            Shared("item__programme__parties__province", when=Q(status="approved")),
        ),
        edited=(
            Own("party__province", when=Q(status="requested")),
            Addressed("agency", when=Q(status="requested")),
        ),
    )


@kept
class DueDateExtension(Record):
    """A request for a later due date, with its reason, who decided, and the date as it was."""

    class Status(models.TextChoices):
        REQUESTED = "requested", _("requested")
        APPROVED = "approved", _("approved")
        REFUSED = "refused", _("refused")
        WITHDRAWN = "withdrawn", _("withdrawn")

    item = models.ForeignKey(
        ActionItem, on_delete=models.PROTECT, related_name="extensions", verbose_name=_("action item")
    )
    party = models.ForeignKey(
        ProgrammeParty, on_delete=models.PROTECT, related_name="extensions", verbose_name=_("side")
    )
    agency = models.ForeignKey(
        Agency,
        on_delete=models.PROTECT,
        related_name="extensions",
        verbose_name=_("requested by"),
        null=True,
        blank=True,
    )
    old_due_date = models.DateField(_("previous due date"), editable=False)
    new_due_date = models.DateField(_("new due date"))
    reason = Passage(_("reason"))
    requested_on = models.DateField(_("requested on"))
    letter = models.ForeignKey(
        Letter,
        on_delete=models.PROTECT,
        related_name="extensions",
        verbose_name=_("letter"),
        null=True,
        blank=True,
        help_text=_("The other side's agreement, for a joint item."),
    )
    status = models.CharField(
        _("status"), max_length=10, choices=Status.choices, default=Status.REQUESTED, editable=False
    )
    decided_by = Line(_("decided by (office)"), max_length=200, blank=True, editable=False)
    decided_on = models.DateField(_("decided on"), null=True, editable=False)
    decision_note = Passage(_("note on the decision"), blank=True, editable=False)

    objects = DueDateExtensionQuerySet.as_manager()

    class Meta:
        verbose_name = _("extension of a due date")
        verbose_name_plural = _("extensions of due dates")
        ordering = ["item", "requested_on", "pk"]
        triggers = [
            Frozen("item", "party", "old_due_date"),
            # The item's date may rest on it: an approval is not taken back to write another date in.
            Frozen("new_due_date", "status", when="OLD.status = 'approved'", name="frozen_once_approved"),
            OwnSide("agency"),
            SameProgramme("item", "party", "letter"),
            SharedPaper("letter"),
        ]
        constraints = [
            models.CheckConstraint(
                name="extension_is_later",
                condition=Q(new_due_date__gt=F("old_due_date")),
                violation_error_message=_("The new due date is later than the old one."),
            ),
            models.CheckConstraint(
                name="extension_decided_with_name",
                condition=(Q(status="requested", decided_on__isnull=True))
                | (Q(status="withdrawn"))
                | (Q(status__in=["approved", "refused"], decided_on__isnull=False) & ~Q(decided_by="")),
                violation_error_message=_("A decision has its day and who made it."),
            ),
            models.UniqueConstraint(
                name="extension_one_open_request",
                fields=["item", "party"],
                condition=Q(status="requested"),
                violation_error_message=_("The item already has an open request."),
            ),
        ]

    def __str__(self):
        return f"{self.item.code} → {self.new_due_date:%d/%m/%Y}"

    def clean(self):
        same_programme(self, "item", "party", "letter")
        shared_paper(self, "letter")
        own_side(self, self.party.province_id if self.party_id else None, "agency")
