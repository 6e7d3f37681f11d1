"""Who does what by when: the action items of a programme and the agencies and places they concern."""

from datetime import timedelta

from django.db import models
from django.db.models import Case, F, Q, Value, When
from django.utils.translation import gettext_lazy as _

from accounts.scoping import Layer, Own, Scope, ScopedQuerySet, Shared
from coop.models.areas import AnnualPlan, CooperationArea
from coop.models.base import Record, kept, same_programme, shared_paper
from coop.models.fields import Line, Passage, search_column, search_index
from coop.models.guards import ItemKeepsItsPast, NotKeptOutside, NumberItem, SameProgramme
from coop.models.guards_of_layers import SharedPaper
from coop.models.meetings import Meeting
from coop.models.papers import Document
from coop.models.programmes import CooperationProgramme, ProgrammeParty

DUE_SOON_DAYS = 7


class Timeliness(models.TextChoices):
    """How a piece of work stands against its due date on a given day; computed, never stored."""

    DONE_ON_TIME = "done_on_time", _("completed on time")
    DONE_LATE = "done_late", _("completed late")
    NOT_YET_DUE = "not_due", _("not yet due")
    ON_TIME = "on_time", _("in progress, on time")
    DUE_SOON = "due_soon", _("due soon")
    OVERDUE = "overdue", _("in progress, overdue")
    NO_DEADLINE = "no_deadline", _("no deadline")
    DONE_WITHOUT_DEADLINE = "done", _("completed")
    OUTSIDE = "outside", _("not counted")


def dates_plausible(name):
    """A start and a due date of this century: a year with a digit too many or too few is a slip."""
    first, last = "2000-01-01", "2100-12-31"
    return models.CheckConstraint(
        name=name,
        condition=(Q(start_date__isnull=True) | Q(start_date__gte=first, start_date__lte=last))
        & (Q(due_date__isnull=True) | Q(due_date__gte=first, due_date__lte=last)),
        violation_error_message=_("The start date and the due date lie between 2000 and 2100."),
    )


class TimedQuerySet(ScopedQuerySet):
    """Work with a due date and a day of completion, asked about on a day `as_of`.

    Open on `as_of` is what was not completed, or completed after it. A due date lasts to the end of its day. Rows
    without a due date are in none of the sets on time, due soon, overdue.
    """

    def counted(self):
        """Work that is counted at all: neither draft nor suspended, discontinued, withdrawn; no ideas."""
        return self.exclude(status__in=self.model.OUTSIDE_STATUSES)

    def completed_by(self, as_of):
        return self.filter(status="completed", completed_on__lte=as_of)

    def open(self, as_of):
        return self.counted().exclude(status="completed", completed_on__lte=as_of)

    def overdue(self, as_of):
        return self.open(as_of).filter(due_date__lt=as_of)

    def due_soon(self, as_of):
        return self.open(as_of).filter(due_date__range=(as_of, as_of + timedelta(days=DUE_SOON_DAYS)))

    def with_timeliness(self, as_of):
        """Annotate `timeliness`, one `Timeliness` code for each row."""
        done = Q(status="completed", completed_on__lte=as_of)
        soon = as_of + timedelta(days=DUE_SOON_DAYS)
        return self.annotate(
            timeliness=Case(
                When(status__in=self.model.OUTSIDE_STATUSES, then=Value(Timeliness.OUTSIDE)),
                When(done & Q(due_date__isnull=True), then=Value(Timeliness.DONE_WITHOUT_DEADLINE)),
                When(done & Q(completed_on__lte=F("due_date")), then=Value(Timeliness.DONE_ON_TIME)),
                When(done, then=Value(Timeliness.DONE_LATE)),
                When(due_date__isnull=True, then=Value(Timeliness.NO_DEADLINE)),
                When(due_date__lt=as_of, then=Value(Timeliness.OVERDUE)),
                When(start_date__gt=as_of, then=Value(Timeliness.NOT_YET_DUE)),
                When(due_date__lte=soon, then=Value(Timeliness.DUE_SOON)),
                default=Value(Timeliness.ON_TIME),
                output_field=models.CharField(),
            )
        )


class ActionItemQuerySet(TimedQuerySet):
    scope = Scope(
        layer=Layer.SHARED,
        seen=(Shared("programme__parties__province"),),
        edited=(
            Own("lead_party__province"),
            Own("programme__parties__province", when=~Q(lead="one_side")),
        ),
    )

    def counted(self):
        return super().counted().exclude(strength="idea")


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
            SameProgramme("area", "plan", "lead_party", "host_party", "raised_at", "document"),
            SharedPaper("document"),
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
        same_programme(self, "area", "plan", "lead_party", "host_party", "raised_at", "document")
        shared_paper(self, "document")

    @property
    def is_open(self):
        """Still to be worked on, whatever the day."""
        return self.status in ("assigned", "in_progress", "pending_confirmation")
