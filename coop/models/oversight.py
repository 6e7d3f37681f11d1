"""Inspections, contacts and notes of one side: its own business."""

from textwrap import shorten

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from accounts.scoping import Addressed, Layer, Own, Scope, ScopedQuerySet
from coop.models.actions import ActionItem
from coop.models.areas import CooperationArea
from coop.models.base import Record, kept, named, own_paper, own_side, party_to, withdrawn_with_reason
from coop.models.directives import OversightQuerySet, SecretariatQuerySet, SideRecord
from coop.models.fields import Line, Passage, search_column, search_index
from coop.models.guards import Frozen, OwnSide
from coop.models.guards_of_layers import OwnPaper, PartyTo
from coop.models.offices import FocalPoint
from coop.models.organisation import Agency
from coop.models.papers import Document


@kept
class Inspection(SideRecord):
    """A check of an own agency's work on the spot: planned, carried out, with its findings."""

    area = models.ForeignKey(
        CooperationArea,
        on_delete=models.PROTECT,
        related_name="inspections",
        verbose_name=_("area"),
        null=True,
        blank=True,
    )
    agency = models.ForeignKey(
        Agency,
        on_delete=models.PROTECT,
        related_name="inspections",
        verbose_name=_("agency"),
        null=True,
        blank=True,
    )
    title = Line(pgettext_lazy("inspection", "subject"), max_length=300)
    planned_on = models.DateField(_("planned on"), null=True, blank=True)
    inspected_on = models.DateField(_("inspected on"), null=True, blank=True)
    led_by = Line(_("led by (office)"), max_length=200, blank=True)
    conclusion = Passage(_("conclusion"), blank=True)
    document = models.ForeignKey(
        Document,
        on_delete=models.PROTECT,
        related_name="inspections",
        verbose_name=_("document"),
        null=True,
        blank=True,
    )

    search_text = search_column("title", "conclusion")

    objects = OversightQuerySet.as_manager()

    class Meta:
        verbose_name = _("inspection")
        verbose_name_plural = _("inspections")
        ordering = ["-inspected_on", "-planned_on", "-pk"]
        indexes = [search_index("inspection_search")]
        triggers = [
            Frozen("province"),
            OwnSide("agency"),
            OwnPaper("document"),
            PartyTo("programme", "area", "document"),
        ]
        constraints = [
            models.CheckConstraint(
                name="inspection_has_a_day",
                condition=Q(planned_on__isnull=False) | Q(inspected_on__isnull=False),
                violation_error_message=_("An inspection is planned for a day or was held on one."),
            ),
            withdrawn_with_reason("inspection_withdrawn_with_reason"),
        ]

    def __str__(self):
        return self.title

    def clean(self):
        own_side(self, self.province_id, "agency")
        own_paper(self, self.province_id, "document")
        party_to(self, self.province_id, "programme", "area", "document")


class InspectionFindingQuerySet(ScopedQuerySet):
    scope = Scope(
        layer=Layer.INTERNAL,
        seen=(Own("inspection__province"), Addressed("inspection__agency")),
        edited=(Own("inspection__province"),),
    )


@kept
class InspectionFinding(Record):
    """One thing an inspection found, and the item that came of it."""

    inspection = models.ForeignKey(
        Inspection, on_delete=models.CASCADE, related_name="findings", verbose_name=_("inspection")
    )
    text = Passage(_("finding"))
    item = models.ForeignKey(
        ActionItem,
        on_delete=models.PROTECT,
        related_name="findings",
        verbose_name=_("action item"),
        null=True,
        blank=True,
    )

    objects = InspectionFindingQuerySet.as_manager()

    class Meta:
        verbose_name = _("finding")
        verbose_name_plural = _("findings")
        ordering = ["inspection", "pk"]
        triggers = [PartyTo("item")]

    def __str__(self):
        return shorten(self.text, 80, placeholder="…")

    def clean(self):
        if inspection := named(self, "inspection"):
            party_to(self, inspection.province_id, "item")


@kept
class ContactLog(SideRecord):
    """A call or message to an agency, and what was promised."""

    class Channel(models.TextChoices):
        TELEPHONE = "telephone", _("telephone")
        MESSAGE = "message", _("message")
        IN_PERSON = "in_person", _("in person")

    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="contacts", verbose_name=_("agency"))
    focal_point = models.ForeignKey(
        FocalPoint,
        on_delete=models.PROTECT,
        related_name="contacts",
        verbose_name=_("focal point"),
        null=True,
        blank=True,
    )
    item = models.ForeignKey(
        ActionItem,
        on_delete=models.PROTECT,
        related_name="contacts",
        verbose_name=_("action item"),
        null=True,
        blank=True,
    )
    channel = models.CharField(_("channel"), max_length=10, choices=Channel.choices, default=Channel.TELEPHONE)
    contacted_on = models.DateField(_("day"))
    matter = Line(_("matter"), max_length=300)
    promised = Line(_("what was promised"), max_length=300, blank=True)
    promised_for = models.DateField(_("promised for"), null=True, blank=True)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="contacts_recorded",
        verbose_name=_("recorded by"),
        null=True,
        editable=False,
    )

    search_text = search_column("matter", "promised")

    objects = SecretariatQuerySet.as_manager()

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
        ordering = ["-contacted_on", "-pk"]
        indexes = [search_index("contact_search")]
        triggers = [Frozen("province"), OwnSide("agency", "focal_point"), PartyTo("programme", "item")]
        constraints = [
            withdrawn_with_reason("contact_withdrawn_with_reason"),
        ]

    def __str__(self):
        return f"{self.agency} {self.contacted_on:%d/%m/%Y}"

    def clean(self):
        own_side(self, self.province_id, "agency", "focal_point")
        party_to(self, self.province_id, "programme", "item")


@kept
class InternalNote(SideRecord):
    """A note of one side to itself, on a programme or an item."""

    item = models.ForeignKey(
        ActionItem,
        on_delete=models.PROTECT,
        related_name="internal_notes",
        verbose_name=_("action item"),
        null=True,
        blank=True,
    )
    text = Passage(_("note"))

    search_text = search_column("text")

    objects = SecretariatQuerySet.as_manager()

    class Meta:
        verbose_name = _("internal note")
        verbose_name_plural = _("internal notes")
        ordering = ["-pk"]
        indexes = [search_index("internal_note_search")]
        triggers = [Frozen("province"), PartyTo("programme", "item")]
        constraints = [withdrawn_with_reason("internal_note_withdrawn_with_reason")]

    def __str__(self):
        return shorten(self.text, 80, placeholder="…")

    def clean(self):
        party_to(self, self.province_id, "programme", "item")
