"""Who takes part in an item: its sides, their agencies, the places it concerns."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.scoping import Layer, Own, Scope, ScopedQuerySet, Shared
from coop.models.actions import KEPT_WITH_ITEM, ActionItem
from coop.models.base import Record, kept, own_side, same_programme, shared_paper
from coop.models.fields import Passage
from coop.models.guards import Frozen, OwnSide, SameProgramme
from coop.models.guards_of_layers import SharedPaper
from coop.models.organisation import Agency, Locality
from coop.models.papers import Letter
from coop.models.programmes import ProgrammeParty


class ItemRowQuerySet(ScopedQuerySet):
    scope = Scope(
        layer=Layer.SHARED,
        seen=(Shared("item__programme__parties__province"),),
        edited=(Own("party__province"),),
    )


@kept
class ItemParty(Record):
    """What one side does for an item, and the days it agreed to it and confirmed it, or the letters that say so."""

    item = models.ForeignKey(
        ActionItem, on_delete=models.CASCADE, related_name="item_parties", verbose_name=_("action item")
    )
    party = models.ForeignKey(
        ProgrammeParty, on_delete=models.PROTECT, related_name="item_parties", verbose_name=_("side")
    )
    contribution = Passage(_("what this side does"), blank=True)
    agreed_on = models.DateField(_("agreed on"), null=True, editable=False)
    agreed_letter = models.ForeignKey(
        Letter,
        on_delete=models.PROTECT,
        related_name="agreements",
        verbose_name=_("agreed by letter"),
        null=True,
        editable=False,
    )
    confirmed_on = models.DateField(_("confirmed on"), null=True, editable=False)
    confirmed_letter = models.ForeignKey(
        Letter,
        on_delete=models.PROTECT,
        related_name="confirmations",
        verbose_name=_("confirmed by letter"),
        null=True,
        editable=False,
    )

    objects = ItemRowQuerySet.as_manager()

    class Meta:
        verbose_name = _("side of an item")
        verbose_name_plural = _("sides of items")
        ordering = ["item", "party__ordinal"]
        triggers = [
            Frozen("item", "party"),
            SameProgramme("item", "party", "agreed_letter", "confirmed_letter"),
            SharedPaper("agreed_letter", "confirmed_letter"),
        ]
        constraints = [
            models.UniqueConstraint(
                name="item_party_once",
                fields=["item", "party"],
                violation_error_message=_("This side already has its row in the item."),
            ),
            models.CheckConstraint(
                name="item_party_letter_with_date",
                condition=(Q(agreed_letter__isnull=True) | Q(agreed_on__isnull=False))
                & (Q(confirmed_letter__isnull=True) | Q(confirmed_on__isnull=False)),
                violation_error_message=_("A letter of agreement or confirmation goes with its day."),
            ),
        ]

    def __str__(self):
        return f"{self.item.code} — {self.party}"

    def clean(self):
        same_programme(self, "item", "party")
        shared_paper(self, "agreed_letter", "confirmed_letter")


@kept
class ItemAgency(Record):
    """An agency that leads or supports an item for its side; each side names its own, also on the other side's item."""

    class Role(models.TextChoices):
        LEAD = "lead", _("lead agency")
        SUPPORTING = "supporting", _("supporting agency")

    item = models.ForeignKey(
        ActionItem, on_delete=models.CASCADE, related_name="item_agencies", verbose_name=_("action item")
    )
    party = models.ForeignKey(
        ProgrammeParty, on_delete=models.PROTECT, related_name="item_agencies", verbose_name=_("side")
    )
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="item_agencies", verbose_name=_("agency"))
    role = models.CharField(_("role"), max_length=10, choices=Role.choices, default=Role.LEAD)

    objects = ItemRowQuerySet.as_manager()

    class Meta:
        verbose_name = _("agency of an item")
        verbose_name_plural = _("agencies of items")
        ordering = ["item", "party__ordinal", "role", "agency__display_order"]
        triggers = [Frozen("item", "party"), OwnSide("agency"), SameProgramme("item", "party")]
        constraints = [
            models.UniqueConstraint(
                name="item_agency_once",
                fields=["item", "agency"],
                violation_error_message=_("This agency is already named in the item."),
            ),
            models.UniqueConstraint(
                name="item_agency_one_lead_a_side",
                fields=["item", "party"],
                condition=Q(role="lead"),
                violation_error_message=_("Each side has one lead agency in an item."),
            ),
        ]

    def __str__(self):
        return f"{self.agency} ({self.get_role_display()})"

    def clean(self):
        same_programme(self, "item", "party")
        own_side(self, self.party.province_id if self.party_id else None, "agency")


class ItemLocalityQuerySet(ScopedQuerySet):
    scope = Scope(
        layer=Layer.SHARED,
        seen=(Shared("item__programme__parties__province"),),
        edited=KEPT_WITH_ITEM,
    )


@kept
class ItemLocality(Record):
    """A place an item concerns, by its name of that time."""

    item = models.ForeignKey(
        ActionItem, on_delete=models.CASCADE, related_name="item_localities", verbose_name=_("action item")
    )
    locality = models.ForeignKey(
        Locality, on_delete=models.PROTECT, related_name="item_localities", verbose_name=_("locality")
    )

    objects = ItemLocalityQuerySet.as_manager()

    class Meta:
        verbose_name = _("locality of an item")
        verbose_name_plural = _("localities of items")
        ordering = ["item", "locality__display_order"]
        constraints = [
            models.UniqueConstraint(
                name="item_locality_once",
                fields=["item", "locality"],
                violation_error_message=_("This locality is already named in the item."),
            ),
        ]

    def __str__(self):
        return str(self.locality)
