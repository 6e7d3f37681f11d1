"""The turns of what recurs, and what is counted for an item."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.scoping import Layer, Scope, Shared
from coop.models.actions import KEPT_WITH_ITEM, ActionItem
from coop.models.base import Record, kept, same_programme, shared_paper
from coop.models.fields import Line, Passage, search_column, search_index
from coop.models.guards import Frozen, SameProgramme
from coop.models.guards_of_items import WholeWhileSidesAgree
from coop.models.guards_of_layers import SharedPaper
from coop.models.papers import Document
from coop.models.timeliness import TimedQuerySet, dates_plausible
from coop.periods import ROMAN


class Qualifier(models.TextChoices):
    """Officials estimate: "more than 30" and "about 300" are values."""

    EXACT = "exact", _("exactly")
    MORE_THAN = "more_than", _("more than")
    ABOUT = "about", _("about")


class ItemPartRowQuerySet(TimedQuerySet):
    strength = "item__strength"

    scope = Scope(
        layer=Layer.SHARED,
        seen=(Shared("item__programme__parties__province"),),
        edited=KEPT_WITH_ITEM,
    )


class OccurrenceQuerySet(ItemPartRowQuerySet):
    def counted(self):
        """Occurrences of items that are themselves counted, other than those that were not held."""
        return super().counted().exclude(item__strength="idea").exclude(item__status__in=ActionItem.OUTSIDE_STATUSES)


@kept
class Occurrence(Record):
    """One turn of an item that recurs: this year's festival, this quarter's fair, one stand given on request."""

    class Status(models.TextChoices):
        PLANNED = "planned", _("planned")
        IN_PROGRESS = "in_progress", _("in progress")
        COMPLETED = "completed", _("held")
        NOT_HELD = "not_held", _("not held")

    OUTSIDE_STATUSES = ("not_held",)

    item = models.ForeignKey(
        ActionItem, on_delete=models.PROTECT, related_name="occurrences", verbose_name=_("action item")
    )
    year = models.PositiveSmallIntegerField(_("year"))
    quarter = models.PositiveSmallIntegerField(_("quarter"), null=True, blank=True)
    turn = models.PositiveSmallIntegerField(
        _("turn"), default=1, help_text=_("For what is held on request several times a year.")
    )
    title = Line(_("title"), max_length=300, blank=True)
    place = Line(_("place"), max_length=200, blank=True)
    start_date = models.DateField(_("start date"), null=True, blank=True)
    due_date = models.DateField(_("due date"), null=True, blank=True)
    status = models.CharField(
        _("status"), max_length=15, choices=Status.choices, default=Status.PLANNED, editable=False
    )
    completed_on = models.DateField(_("held on (last day)"), null=True, blank=True, editable=False)
    result = Passage(_("result"), blank=True, editable=False)
    reason = Passage(_("reason for not holding it"), blank=True, editable=False)
    source = models.ForeignKey(
        Document,
        on_delete=models.PROTECT,
        related_name="occurrences",
        verbose_name=_("source"),
        null=True,
        blank=True,
    )

    search_text = search_column("title", "place", "result")

    objects = OccurrenceQuerySet.as_manager()

    class Meta:
        verbose_name = _("occurrence")
        verbose_name_plural = _("occurrences")
        ordering = ["item", "year", "quarter", "turn"]
        indexes = [
            search_index("occurrence_search"),
            models.Index(name="occurrence_due", fields=["item", "due_date"]),
        ]
        triggers = [
            Frozen("item"),
            SameProgramme("item", "source"),
            SharedPaper("source"),
            WholeWhileSidesAgree("year", "quarter", "turn", "title", "place", "start_date", "due_date"),
        ]
        constraints = [
            models.UniqueConstraint(
                name="occurrence_once",
                fields=["item", "year", "quarter", "turn"],
                nulls_distinct=False,
                violation_error_message=_("This occurrence is already there."),
            ),
            models.CheckConstraint(
                name="occurrence_quarter_known",
                condition=Q(quarter__isnull=True) | Q(quarter__gte=1, quarter__lte=4),
                violation_error_message=_("A quarter is a number from 1 to 4."),
            ),
            models.CheckConstraint(
                name="occurrence_year_plausible",
                condition=Q(year__gte=2000, year__lte=2100),
                violation_error_message=_("The year lies between 2000 and 2100."),
            ),
            models.CheckConstraint(
                name="occurrence_held_with_date_and_result",
                condition=(Q(status="completed", completed_on__isnull=False) & ~Q(result=""))
                | (~Q(status="completed") & Q(completed_on__isnull=True)),
                violation_error_message=_("What was held has its day and its result."),
            ),
            models.CheckConstraint(
                name="occurrence_not_held_with_reason",
                condition=~Q(status="not_held") | ~Q(reason=""),
                violation_error_message=_("Say why it was not held."),
            ),
            dates_plausible("occurrence_dates_plausible"),
            models.CheckConstraint(
                name="occurrence_due_after_start",
                condition=Q(start_date__isnull=True) | Q(due_date__isnull=True) | Q(due_date__gte=F("start_date")),
                violation_error_message=_("The due date must not be before the start date."),
            ),
        ]

    def __str__(self):
        return self.title or f"{self.item.code} · {self.label}"

    @property
    def label(self):
        """The year, the quarter, the turn: what tells it from the item's others."""
        parts = [str(self.year)]
        if self.quarter:
            parts = [gettext("Quarter %(quarter)s/%(year)s") % {"quarter": ROMAN[self.quarter - 1], "year": self.year}]
        if self.turn > 1:
            parts.append(f"({self.turn})")
        return " ".join(parts)

    def clean(self):
        same_programme(self, "item", "source")
        shared_paper(self, "source")


@kept
class Indicator(Record):
    """What is counted for an item, in which unit, and the target where there is one."""

    item = models.ForeignKey(
        ActionItem, on_delete=models.PROTECT, related_name="indicators", verbose_name=_("action item")
    )
    name = Line(_("indicator"), max_length=200)
    unit_of_measure = Line(_("unit of measure"), max_length=60)
    target_qualifier = models.CharField(
        _("target is"), max_length=10, choices=Qualifier.choices, default=Qualifier.EXACT
    )
    target_value = models.DecimalField(
        _("target"), max_digits=15, decimal_places=3, null=True, blank=True, help_text=_("Empty: no target.")
    )

    objects = ItemPartRowQuerySet.as_manager()

    class Meta:
        verbose_name = _("indicator")
        verbose_name_plural = _("indicators")
        ordering = ["item", "pk"]
        triggers = [
            Frozen("item"),
            WholeWhileSidesAgree("name", "unit_of_measure", "target_qualifier", "target_value"),
        ]
        constraints = [
            models.UniqueConstraint(
                name="indicator_once",
                fields=["item", "name"],
                violation_error_message=_("The item already has this indicator."),
            ),
            models.CheckConstraint(
                name="indicator_target_not_negative",
                condition=Q(target_value__isnull=True) | Q(target_value__gte=0),
                violation_error_message=_("A target is not negative."),
            ),
        ]

    def __str__(self):
        return f"{self.name} ({self.unit_of_measure})"
