"""The areas of cooperation of a programme, who works on them for each side, and the plan of each year."""

from django.db import models
from django.db.models import Case, Q, Value, When
from django.utils.translation import gettext_lazy as _

from accounts.scoping import ScopedQuerySet
from coop.models.base import (
    Record,
    Withdrawable,
    kept,
    own_side,
    same_programme,
    shared_paper,
    withdrawn_with_reason,
)
from coop.models.fields import Line, Passage, VnFold, search_index
from coop.models.guards import (
    AreaKeepsItsPlace,
    Frozen,
    NotKeptOutside,
    OutsideAreaIsBare,
    OwnSide,
    SameProgramme,
)
from coop.models.guards_of_layers import SharedPaper
from coop.models.organisation import Agency, Sector
from coop.models.programmes import (
    CooperationProgramme,
    ProgrammeParty,
    ProgrammeRowQuerySet,
    shared_but_kept_by,
)


class CooperationAreaQuerySet(ProgrammeRowQuerySet):
    def inside(self):
        """Areas whose content is kept here; what is kept outside is one neutral line and never counted."""
        return self.filter(kept_outside=False)


@kept
class CooperationArea(Record):
    """One area of cooperation of a programme, with the commitment in its words and how far it is concretised."""

    class Concretisation(models.TextChoices):
        NOT_DISCUSSED = "not_discussed", _("not yet discussed")
        BEING_AGREED = "being_agreed", _("being agreed")
        CONCRETISED = "concretised", _("concretised")

    programme = models.ForeignKey(
        CooperationProgramme, on_delete=models.PROTECT, related_name="areas", verbose_name=_("programme")
    )
    ordinal = models.PositiveSmallIntegerField(_("ordinal"))
    name = Line(_("name"), max_length=200)
    sector = models.ForeignKey(
        Sector,
        on_delete=models.PROTECT,
        related_name="areas",
        verbose_name=_("sector"),
        null=True,
        blank=True,
    )
    commitment = Passage(_("commitment text"), blank=True, help_text=_("What the sides agreed in this area."))
    concretisation = models.CharField(
        _("state of concretisation"),
        max_length=15,
        choices=Concretisation.choices,
        default=Concretisation.NOT_DISCUSSED,
    )
    concretised_by = models.ForeignKey(
        "coop.Document",
        on_delete=models.PROTECT,
        related_name="areas",
        verbose_name=_("document that concretises it"),
        null=True,
        blank=True,
    )
    kept_outside = models.BooleanField(
        _("kept outside this system"),
        default=False,
        help_text=_("Security and defence: one neutral line stands in its place; nothing else is recorded."),
    )
    # Counts up only: a trigger takes the next item number from here, so that no number is ever used twice.
    last_item_number = models.PositiveIntegerField(default=0, db_default=0, editable=False)

    # What is kept outside is found by no search.
    search_text = models.GeneratedField(
        expression=Case(
            When(kept_outside=False, then=VnFold("name", "commitment")),
            default=Value(""),
            output_field=models.TextField(),
        ),
        output_field=models.TextField(),
        db_persist=True,
    )

    objects = CooperationAreaQuerySet.as_manager()

    class Meta:
        verbose_name = _("area of cooperation")
        verbose_name_plural = _("areas of cooperation")
        ordering = ["programme", "ordinal"]
        indexes = [search_index("area_search")]
        triggers = [
            Frozen("programme"),
            SameProgramme("concretised_by"),
            SharedPaper("concretised_by"),
            OutsideAreaIsBare(),
            AreaKeepsItsPlace(),
        ]
        constraints = [
            models.UniqueConstraint(
                name="area_ordinal_once",
                fields=["programme", "ordinal"],
                violation_error_message=_("Two areas have the same number."),
            ),
            models.CheckConstraint(
                name="area_kept_outside_is_empty",
                condition=Q(kept_outside=False)
                | Q(
                    commitment="",
                    concretisation="not_discussed",
                    concretised_by__isnull=True,
                    last_item_number=0,
                ),
                violation_error_message=_(
                    "An area kept outside this system has no commitment text, no document and no items."
                ),
            ),
            models.CheckConstraint(
                name="area_concretised_with_document",
                condition=~Q(concretisation="concretised") | Q(concretised_by__isnull=False),
                violation_error_message=_("A concretised area names the document that says so."),
            ),
        ]

    def __str__(self):
        return f"{self.ordinal}. {self.name}"

    def clean(self):
        same_programme(self, "concretised_by")
        shared_paper(self, "concretised_by")


class AreaRowQuerySet(ScopedQuerySet):
    scope = shared_but_kept_by("area__programme__parties__province", "party__province")


@kept
class AreaSide(Record):
    """Who works on an area for one side: the lead agency paired with the other side's, and who collects the results."""

    area = models.ForeignKey(CooperationArea, on_delete=models.PROTECT, related_name="sides", verbose_name=_("area"))
    party = models.ForeignKey(
        ProgrammeParty, on_delete=models.PROTECT, related_name="area_sides", verbose_name=_("party")
    )
    lead_agency = models.ForeignKey(
        Agency,
        on_delete=models.PROTECT,
        related_name="led_areas",
        verbose_name=_("lead agency"),
        null=True,
        blank=True,
    )
    collecting_office = models.ForeignKey(
        Agency,
        on_delete=models.PROTECT,
        related_name="collected_areas",
        verbose_name=_("collecting office"),
        null=True,
        blank=True,
        help_text=_("Who receives this side's results of the area; a Party office for Party work."),
    )

    objects = AreaRowQuerySet.as_manager()

    class Meta:
        verbose_name = _("side of an area")
        verbose_name_plural = _("sides of areas")
        ordering = ["area", "party__ordinal"]
        triggers = [
            OwnSide("lead_agency", "collecting_office"),
            SameProgramme("area", "party"),
            NotKeptOutside(),
        ]
        constraints = [
            models.UniqueConstraint(
                name="area_side_once",
                fields=["area", "party"],
                violation_error_message=_("This side already has its row in the area."),
            ),
        ]

    def __str__(self):
        return f"{self.area} — {self.party}"

    def clean(self):
        same_programme(self, "area", "party")
        own_side(self, self.party.province_id if self.party_id else None, "lead_agency", "collecting_office")


@kept
class OutsideMatter(Record):
    """Which agency of a side follows an area that is kept outside; nothing more is ever recorded of it.

    The line printed in its place is one of two fixed ones, so that no word can slip in (Law 117/2025/QH15).
    """

    class NeutralLine(models.TextChoices):
        FOLLOWED_APART = "followed_apart", _("Monitored separately under its own rules.")
        OWN_RULES = "own_rules", _("Carried out under its own rules, outside this system.")

    area = models.ForeignKey(
        CooperationArea, on_delete=models.PROTECT, related_name="outside_matters", verbose_name=_("area")
    )
    party = models.ForeignKey(
        ProgrammeParty, on_delete=models.PROTECT, related_name="outside_matters", verbose_name=_("party")
    )
    agency = models.ForeignKey(
        Agency,
        on_delete=models.PROTECT,
        related_name="outside_matters",
        verbose_name=_("agency"),
        null=True,
        blank=True,
    )
    line = models.CharField(
        _("neutral line"), max_length=20, choices=NeutralLine.choices, default=NeutralLine.FOLLOWED_APART
    )

    objects = AreaRowQuerySet.as_manager()

    class Meta:
        verbose_name = _("matter kept outside")
        verbose_name_plural = _("matters kept outside")
        ordering = ["area", "party__ordinal"]
        triggers = [OwnSide("agency"), SameProgramme("area", "party"), NotKeptOutside(inside=True)]
        constraints = [
            models.UniqueConstraint(
                name="outside_matter_once",
                fields=["area", "party"],
                violation_error_message=_("This side already has its row in the area."),
            ),
        ]

    def __str__(self):
        return self.get_line_display()

    def clean(self):
        same_programme(self, "area", "party")
        own_side(self, self.party.province_id if self.party_id else None, "agency")


@kept
class AnnualPlan(Withdrawable, Record):
    """The plan of one year under a programme: drafted, then signed; items belong to it or straight to an area."""

    class Status(models.TextChoices):
        DRAFT = "draft", _("draft")
        SIGNED = "signed", _("signed")

    programme = models.ForeignKey(
        CooperationProgramme, on_delete=models.PROTECT, related_name="plans", verbose_name=_("programme")
    )
    year = models.PositiveSmallIntegerField(_("year"))
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.DRAFT)
    number_symbol = Line(_("number and symbol"), max_length=80, blank=True)
    signed_on = models.DateField(_("signed on"), null=True, blank=True)
    note = Passage(_("note"), blank=True)

    objects = ProgrammeRowQuerySet.as_manager()

    class Meta:
        verbose_name = _("annual plan")
        verbose_name_plural = _("annual plans")
        ordering = ["programme", "-year"]
        triggers = [Frozen("programme")]
        constraints = [
            models.UniqueConstraint(
                name="plan_one_a_year",
                fields=["programme", "year"],
                condition=Q(withdrawn_on__isnull=True),
                violation_error_message=_("The programme already has a plan for this year."),
            ),
            models.CheckConstraint(
                name="plan_year_plausible",
                condition=Q(year__gte=2000, year__lte=2100),
                violation_error_message=_("The year lies between 2000 and 2100."),
            ),
            models.CheckConstraint(
                name="plan_signed_with_date",
                condition=Q(status="signed", signed_on__isnull=False) | Q(status="draft", signed_on__isnull=True),
                violation_error_message=_("A signed plan has its day of signature, and only a signed one."),
            ),
            withdrawn_with_reason("plan_withdrawn_with_reason"),
        ]

    def __str__(self):
        return f"{self.programme.code} · {self.year}"
