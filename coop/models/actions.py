"""Who does what by when: the action items of a programme and the agencies and places they concern."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from accounts.scoping import Layer, Own, Scope, Shared
from coop.models.areas import AnnualPlan, CooperationArea
from coop.models.base import Record, kept, same_programme, shared_paper
from coop.models.fields import Line, Passage, search_column, search_index
from coop.models.guards import NotKeptOutside, SameProgramme
from coop.models.guards_of_items import AgreedWordsStay, ItemKeepsItsPast, NumberItem
from coop.models.guards_of_layers import SharedPaper
from coop.models.meetings import Meeting
from coop.models.papers import Document, Letter
from coop.models.programmes import CooperationProgramme, ProgrammeParty
from coop.models.timeliness import TimedQuerySet, dates_plausible

# What the sides agree to. While they are agreeing, it stays as soon as one has said yes, until the item is taken back
# to draft; afterwards it changes only with the paper that states the change.
AGREED_WORDS = (
    "plan",
    "title",
    "description",
    "strength",
    "recurrence",
    "lead",
    "lead_party",
    "host_party",
    "deliverable",
    "start_date",
    "due_date",
    "funding_planned",
    "funding_borne_by",
    "evidence_required",
)


class ActionItemQuerySet(TimedQuerySet):
    scope = Scope(
        layer=Layer.SHARED,
        seen=(Shared("programme__parties__province"),),
        edited=(
            Own("lead_party__province"),
            Own("programme__parties__province", when=~Q(lead="one_side")),
            Own("entered_by__province"),
        ),
    )

    def counted(self):
        return super().counted().exclude(strength="idea")


# Whoever keeps an item keeps its places, its turns and what is counted for it.
KEPT_WITH_ITEM = (
    Own("item__lead_party__province"),
    Own("item__programme__parties__province", when=~Q(item__lead="one_side")),
    Own("item__entered_by__province"),
)


@kept
class ActionItem(Record):
    """One thing the sides undertook to do: who leads, what comes out of it, by when, and how far it is."""

    class Strength(models.TextChoices):
        COMMITMENT = "commitment", _("commitment")
        ORIENTATION = "orientation", _("orientation")
        IDEA = "idea", _("idea")

    class Lead(models.TextChoices):
        ONE_SIDE = "one_side", _("one side")
        JOINT = "joint", _("jointly")
        UNDETERMINED = "undetermined", _("not yet determined")

    class Basis(models.TextChoices):
        STATED = "stated", _("stated")
        IMPLIED = "implied", _("implied")

    class Recurrence(models.TextChoices):
        ONE_OFF = "one_off", _("one-off")
        CONTINUOUS = "continuous", _("continuous")
        ON_DEMAND = "on_demand", _("on request")
        ANNUAL = "annual", _("annual")
        QUARTERLY = "quarterly", _("quarterly")
        NOT_STATED = "not_stated", _("not stated")

    class Status(models.TextChoices):
        DRAFT = "draft", _("draft")
        PENDING_AGREEMENT = "pending_agreement", _("awaiting agreement")
        ASSIGNED = "assigned", _("assigned")
        IN_PROGRESS = "in_progress", _("in progress")
        PENDING_CONFIRMATION = "pending_confirmation", _("awaiting confirmation")
        COMPLETED = "completed", _("completed")
        SUSPENDED = "suspended", _("suspended")
        DISCONTINUED = "discontinued", _("discontinued")
        WITHDRAWN = "withdrawn", _("withdrawn")

    class BorneBy(models.TextChoices):
        NOT_STATED = "not_stated", _("not stated")
        LEAD_SIDE = "lead_side", _("the lead side")
        HOST_SIDE = "host_side", _("the host side")
        EACH_ITS_PART = "each_its_part", _("each side its part")
        OTHER = "other", _("other source")

    OUTSIDE_STATUSES = ("draft", "suspended", "discontinued", "withdrawn")

    programme = models.ForeignKey(
        CooperationProgramme, on_delete=models.PROTECT, related_name="items", verbose_name=_("programme")
    )
    area = models.ForeignKey(
        CooperationArea,
        on_delete=models.PROTECT,
        related_name="items",
        verbose_name=_("area"),
        null=True,
        blank=True,
        help_text=_("Only an idea may stand outside the areas."),
    )
    plan = models.ForeignKey(
        AnnualPlan,
        on_delete=models.PROTECT,
        related_name="items",
        verbose_name=_("annual plan"),
        null=True,
        blank=True,
    )
    # Both given by a trigger from the area's counter; an import may bring a number it reserved.
    number = models.PositiveIntegerField(_("number"), db_default=0, editable=False)
    code = models.CharField(_("item code"), max_length=40, db_default="", editable=False)

    title = Line(_("action item"), max_length=500)
    description = Passage(_("description"), blank=True)
    strength = models.CharField(_("strength"), max_length=15, choices=Strength.choices, default=Strength.COMMITMENT)
    basis = models.CharField(_("basis"), max_length=10, choices=Basis.choices, default=Basis.STATED)
    recurrence = models.CharField(
        _("recurrence"), max_length=15, choices=Recurrence.choices, default=Recurrence.ONE_OFF
    )

    lead = models.CharField(_("lead"), max_length=15, choices=Lead.choices, default=Lead.UNDETERMINED)
    lead_party = models.ForeignKey(
        ProgrammeParty,
        on_delete=models.PROTECT,
        related_name="led_items",
        verbose_name=_("lead side"),
        null=True,
        blank=True,
    )
    host_party = models.ForeignKey(
        ProgrammeParty,
        on_delete=models.PROTECT,
        related_name="hosted_items",
        verbose_name=_("host side"),
        null=True,
        blank=True,
    )

    deliverable = Passage(_("deliverable"), blank=True)
    start_date = models.DateField(_("start date"), null=True, blank=True)
    due_date = models.DateField(
        _("due date"), null=True, blank=True, help_text=_("The last permitted day; empty: no deadline set.")
    )
    original_due_date = models.DateField(_("original due date"), null=True, editable=False)

    funding_source = Line(_("source of funding"), max_length=300, blank=True)
    funding_decision = Line(_("funding decision"), max_length=300, blank=True)
    funding_planned = models.DecimalField(
        _("planned (million đồng)"), max_digits=15, decimal_places=3, null=True, blank=True
    )
    funding_spent = models.DecimalField(
        _("spent (million đồng)"), max_digits=15, decimal_places=3, null=True, blank=True
    )
    funding_borne_by = models.CharField(
        _("borne by"), max_length=15, choices=BorneBy.choices, default=BorneBy.NOT_STATED
    )

    status = models.CharField(_("status"), max_length=25, choices=Status.choices, default=Status.DRAFT, editable=False)
    status_reason = Passage(_("reason"), blank=True, editable=False)
    agreed_on = models.DateField(_("agreed on"), null=True, editable=False)
    started_on = models.DateField(_("started on"), null=True, editable=False)
    completed_on = models.DateField(_("completed on"), null=True, editable=False)
    result = Passage(_("result"), blank=True, editable=False)
    evidence_required = models.BooleanField(_("evidence required to complete"), default=False)

    raised_at = models.ForeignKey(
        Meeting,
        on_delete=models.PROTECT,
        related_name="items",
        verbose_name=_("concluded at"),
        null=True,
        blank=True,
    )
    document = models.ForeignKey(
        Document,
        on_delete=models.PROTECT,
        related_name="items",
        verbose_name=_("document"),
        null=True,
        blank=True,
    )
    source_letter = models.ForeignKey(
        Letter,
        on_delete=models.PROTECT,
        related_name="items",
        verbose_name=_("entered after the letter"),
        null=True,
        blank=True,
        help_text=_("Needed when another side leads: its letter that says so."),
    )
    # The side that entered an item of another side, and keeps it until that side does so itself.
    entered_by = models.ForeignKey(
        ProgrammeParty,
        on_delete=models.PROTECT,
        related_name="entered_items",
        verbose_name=_("entered by the side"),
        null=True,
        editable=False,
    )
    note = Passage(_("note"), blank=True)

    search_text = search_column("code", "title", "description", "deliverable")

    objects = ActionItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("action item")
        verbose_name_plural = _("action items")
        ordering = ["programme", F("area__ordinal").asc(nulls_last=True), "number"]
        indexes = [
            search_index("item_search"),
            models.Index(name="item_due", fields=["programme", "due_date"]),
        ]
        triggers = [
            NumberItem(),
            ItemKeepsItsPast(),
            AgreedWordsStay(*AGREED_WORDS),
            SameProgramme(
                "area", "plan", "lead_party", "host_party", "raised_at", "document", "source_letter", "entered_by"
            ),
            SharedPaper("document", "source_letter"),
            NotKeptOutside(),
        ]
        constraints = [
            models.UniqueConstraint(
                name="item_code_once",
                fields=["code"],
                violation_error_message=_("Two action items have the same code."),
            ),
            models.CheckConstraint(
                name="item_area_unless_idea",
                condition=Q(area__isnull=False) | Q(strength="idea"),
                violation_error_message=_("Only an idea may stand outside the areas."),
            ),
            models.CheckConstraint(
                name="item_lead_side_named",
                condition=Q(lead="one_side", lead_party__isnull=False)
                | (~Q(lead="one_side") & Q(lead_party__isnull=True)),
                violation_error_message=_("Name the lead side when one side leads, and only then."),
            ),
            models.CheckConstraint(
                name="item_entered_after_letter",
                condition=Q(entered_by__isnull=True) | Q(source_letter__isnull=False, lead="one_side"),
                violation_error_message=_("What is entered for another side names its letter."),
            ),
            models.CheckConstraint(
                name="item_due_after_start",
                condition=Q(start_date__isnull=True) | Q(due_date__isnull=True) | Q(due_date__gte=F("start_date")),
                violation_error_message=_("The due date must not be before the start date."),
            ),
            dates_plausible("item_dates_plausible"),
            models.CheckConstraint(
                name="item_completed_after_start",
                condition=Q(started_on__isnull=True)
                | Q(completed_on__isnull=True)
                | Q(completed_on__gte=F("started_on")),
                violation_error_message=_("The work was not completed before it began."),
            ),
            models.CheckConstraint(
                name="item_completed_with_date",
                condition=Q(status__in=["completed", "pending_confirmation"], completed_on__isnull=False)
                | (~Q(status__in=["completed", "pending_confirmation"]) & Q(completed_on__isnull=True)),
                violation_error_message=_(
                    "A completed action item needs its completion date, and only a completed one has it."
                ),
            ),
            models.CheckConstraint(
                name="item_completed_with_result",
                condition=~Q(status__in=["completed", "pending_confirmation"]) | ~Q(result=""),
                violation_error_message=_("A completed action item says what came out of it."),
            ),
            models.CheckConstraint(
                name="item_ended_with_reason",
                condition=~Q(status__in=["suspended", "discontinued", "withdrawn"]) | ~Q(status_reason=""),
                violation_error_message=_("To suspend, discontinue or withdraw an item, give the reason."),
            ),
            models.CheckConstraint(
                name="item_idea_is_not_assigned",
                condition=~Q(strength="idea") | Q(status__in=["draft", "discontinued", "withdrawn"]),
                violation_error_message=_("An idea becomes a commitment or an orientation before it is assigned."),
            ),
            models.CheckConstraint(
                name="item_funding_not_negative",
                condition=(Q(funding_planned__isnull=True) | Q(funding_planned__gte=0))
                & (Q(funding_spent__isnull=True) | Q(funding_spent__gte=0)),
                violation_error_message=_("An amount is not negative."),
            ),
        ]

    def __str__(self):
        return f"{self.code} {self.title}"

    def clean(self):
        same_programme(self, "area", "plan", "lead_party", "host_party", "raised_at", "document", "source_letter")
        shared_paper(self, "document", "source_letter")

    @property
    def is_open(self):
        """Still to be worked on, whatever the day."""
        return self.status in ("assigned", "in_progress", "pending_confirmation")
