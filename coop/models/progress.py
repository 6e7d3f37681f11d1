"""How far the work is: progress updates with their figures, their rounds and their evidence."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.scoping import Addressed, Layer, Own, Scope, ScopedQuerySet, Shared
from coop.models.actions import ActionItem
from coop.models.base import (
    Record,
    Withdrawable,
    kept,
    letter_to_whoever_entered,
    own_file,
    own_paper,
    own_side,
    same_item,
    same_programme,
    withdrawn_with_reason,
)
from coop.models.fields import Line, Passage, search_column, search_index
from coop.models.guards import Frozen, NeverDeleted, OwnSide, SameItem, SameProgramme
from coop.models.guards_of_layers import LetterToWhoeverEntered, OwnFile, OwnPaper
from coop.models.occurrences import Indicator, Occurrence, Qualifier
from coop.models.organisation import Agency
from coop.models.papers import Letter, StoredFile
from coop.models.programmes import ProgrammeParty

SHARED_UPDATE = Q(shared_at__isnull=False)
UNDER_WAY = Q(status__in=["draft", "asked_for_more"])
UPDATE_UNDER_WAY = Q(progress_update__status__in=["draft", "asked_for_more"])


class ProgressUpdateQuerySet(ScopedQuerySet):
    """Its own side's. One entered by another side, after its letter, is kept by that side too."""

    scope = Scope(
        layer=Layer.INTERNAL,
        seen=(
            Own("party__province"),
            Addressed("agency"),
            Own("entered_by__province"),
            Shared("item__programme__parties__province", when=SHARED_UPDATE),
        ),
        edited=(
            Own("party__province", when=UNDER_WAY),
            Addressed("agency", when=UNDER_WAY),
            Own("entered_by__province", when=UNDER_WAY),
        ),
    )


@kept
class ProgressUpdate(Withdrawable, Record):
    """What an agency reports of an item. Its own side's business until it is accepted and shared."""

    class Status(models.TextChoices):
        DRAFT = "draft", _("draft")
        SUBMITTED = "submitted", _("submitted")
        ASKED_FOR_MORE = "asked_for_more", _("asked for more")
        ACCEPTED = "accepted", _("accepted")

    item = models.ForeignKey(
        ActionItem, on_delete=models.PROTECT, related_name="progress_updates", verbose_name=_("action item")
    )
    occurrence = models.ForeignKey(
        Occurrence,
        on_delete=models.PROTECT,
        related_name="progress_updates",
        verbose_name=_("occurrence"),
        null=True,
        blank=True,
    )
    party = models.ForeignKey(
        ProgrammeParty, on_delete=models.PROTECT, related_name="progress_updates", verbose_name=_("side")
    )
    agency = models.ForeignKey(
        Agency, on_delete=models.PROTECT, related_name="progress_updates", verbose_name=_("agency")
    )
    reported_on = models.DateField(_("data up to"), help_text=_("The last day the text and figures speak of."))

    nothing_new = models.BooleanField(_("nothing new in the period"), default=False)
    done = Passage(_("what was done"), blank=True)
    percent_complete = models.PositiveSmallIntegerField(
        _("percent complete"), null=True, blank=True, help_text=_("Only if it can honestly be said.")
    )
    obstacles = Passage(_("difficulties and obstacles"), blank=True)
    cause = Passage(_("cause"), blank=True)
    proposals = Passage(_("proposals and recommendations"), blank=True)
    needs_decision = models.BooleanField(_("needs a leader's decision"), default=False)
    options = Passage(_("options"), blank=True)
    decided_by = Line(_("who decides"), max_length=200, blank=True)

    source_letter = models.ForeignKey(
        Letter,
        on_delete=models.PROTECT,
        related_name="progress_updates",
        verbose_name=_("entered after the letter"),
        null=True,
        blank=True,
    )
    # Another side than the reporting one, which entered what that one wrote to it.
    entered_by = models.ForeignKey(
        ProgrammeParty,
        on_delete=models.PROTECT,
        related_name="entered_updates",
        verbose_name=_("entered by the side"),
        null=True,
        editable=False,
    )
    status = models.CharField(_("status"), max_length=15, choices=Status.choices, default=Status.DRAFT, editable=False)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="updates_recorded",
        verbose_name=_("recorded by"),
        null=True,
        editable=False,
    )
    submitted_at = models.DateTimeField(_("submitted at"), null=True, editable=False)
    reviewed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="updates_reviewed",
        verbose_name=_("reviewed by"),
        null=True,
        editable=False,
    )
    accepted_at = models.DateTimeField(_("accepted at"), null=True, editable=False)
    shared_at = models.DateTimeField(_("shared with the other side at"), null=True, editable=False)
    shared_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="updates_shared",
        verbose_name=_("shared by"),
        null=True,
        editable=False,
    )

    search_text = search_column("done", "obstacles", "proposals")

    objects = ProgressUpdateQuerySet.as_manager()

    class Meta:
        verbose_name = _("progress update")
        verbose_name_plural = _("progress updates")
        ordering = ["-reported_on", "-pk"]
        indexes = [
            search_index("update_search"),
            models.Index(name="update_latest", fields=["item", "-reported_on", "-id"]),
        ]
        triggers = [
            Frozen("item", "party", "entered_by"),
            OwnSide("agency"),
            SameProgramme("item", "party", "source_letter"),
            SameItem("occurrence"),
            OwnPaper("source_letter"),
            LetterToWhoeverEntered(),
        ]
        constraints = [
            models.CheckConstraint(
                name="update_percent_range",
                condition=Q(percent_complete__isnull=True) | Q(percent_complete__lte=100),
                violation_error_message=_("A percentage lies between 0 and 100."),
            ),
            models.CheckConstraint(
                name="update_accepted_with_time",
                condition=Q(status="accepted", accepted_at__isnull=False)
                | (~Q(status="accepted") & Q(accepted_at__isnull=True)),
                violation_error_message=_("An accepted update has its time of acceptance, and only an accepted one."),
            ),
            models.CheckConstraint(
                name="update_shared_after_acceptance",
                condition=Q(shared_at__isnull=True) | Q(status="accepted"),
                violation_error_message=_("Only an accepted update is shared with the other side."),
            ),
            models.CheckConstraint(
                name="update_submitted_with_time",
                condition=Q(submitted_at__isnull=False) | Q(status="draft"),
                violation_error_message=_("A submitted update has its time of submission."),
            ),
            models.CheckConstraint(
                name="update_says_something",
                condition=Q(status="draft") | Q(nothing_new=True) | ~Q(done=""),
                violation_error_message=_("Say what was done, or tick that nothing is new."),
            ),
            withdrawn_with_reason("update_withdrawn_with_reason"),
        ]

    def __str__(self):
        return f"{self.item.code} · {self.agency} · {self.reported_on:%d/%m/%Y}"

    def clean(self):
        same_programme(self, "item", "party", "source_letter")
        same_item(self, "occurrence")
        if self.party_id:
            own_side(self, self.party.province_id, "agency")
            own_paper(self, self.party.province_id, "source_letter")
            letter_to_whoever_entered(self)


class UpdateRowQuerySet(ScopedQuerySet):
    """What hangs on an update: its own side's, and the other side's as soon as the update is shared."""

    scope = Scope(
        layer=Layer.INTERNAL,
        seen=(
            Own("progress_update__party__province"),
            Addressed("progress_update__agency"),
            Own("progress_update__entered_by__province"),
            Shared(
                "progress_update__item__programme__parties__province",
                when=Q(progress_update__shared_at__isnull=False),
            ),
        ),
        edited=(
            Own("progress_update__party__province", when=UPDATE_UNDER_WAY),
            Addressed("progress_update__agency", when=UPDATE_UNDER_WAY),
            Own("progress_update__entered_by__province", when=UPDATE_UNDER_WAY),
        ),
    )


class UpdateRoundQuerySet(ScopedQuerySet):
    """The rounds of an update stay with its own side, also after it is shared."""

    scope = Scope(
        layer=Layer.INTERNAL,
        seen=(Own("progress_update__party__province"), Addressed("progress_update__agency")),
    )


@kept
class UpdateRound(Record):
    """One step of an update between agency and collecting office, kept with its words; never overwritten."""

    class Step(models.TextChoices):
        SUBMITTED = "submitted", _("submitted")
        ASKED_FOR_MORE = "asked_for_more", _("asked for more")
        ACCEPTED = "accepted", _("accepted")
        SHARED = "shared", _("shared with the other side")
        WITHDRAWN = "withdrawn", _("withdrawn")

    progress_update = models.ForeignKey(
        ProgressUpdate, on_delete=models.PROTECT, related_name="rounds", verbose_name=_("progress update")
    )
    step = models.CharField(_("step"), max_length=15, choices=Step.choices)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="update_rounds",
        verbose_name=_("by"),
        null=True,
    )
    comment = Passage(_("comment"), blank=True)
    text = Passage(_("text as it stood"), blank=True)

    objects = UpdateRoundQuerySet.as_manager()

    class Meta:
        verbose_name = _("round of an update")
        verbose_name_plural = _("rounds of updates")
        ordering = ["progress_update", "pk"]
        triggers = [Frozen(), NeverDeleted()]
        constraints = [
            models.CheckConstraint(
                name="round_asks_with_reason",
                condition=~Q(step__in=["asked_for_more", "withdrawn"]) | ~Q(comment=""),
                violation_error_message=_("Say what is missing."),
            ),
        ]

    def __str__(self):
        return f"{self.progress_update} · {self.get_step_display()}"


@kept
class IndicatorValue(Record):
    """A figure of an update: of the period, since January, since the start, or estimated for the year."""

    class Span(models.TextChoices):
        PERIOD = "period", _("this period")
        SINCE_JANUARY = "since_january", _("since January")
        SINCE_START = "since_start", _("since the start")
        YEAR_ESTIMATE = "year_estimate", _("estimate for the year")

    progress_update = models.ForeignKey(
        ProgressUpdate, on_delete=models.CASCADE, related_name="values", verbose_name=_("progress update")
    )
    indicator = models.ForeignKey(
        Indicator, on_delete=models.PROTECT, related_name="values", verbose_name=_("indicator")
    )
    span = models.CharField(_("span"), max_length=15, choices=Span.choices, default=Span.PERIOD)
    qualifier = models.CharField(_("value is"), max_length=10, choices=Qualifier.choices, default=Qualifier.EXACT)
    value = models.DecimalField(_("value"), max_digits=15, decimal_places=3)

    objects = UpdateRowQuerySet.as_manager()

    class Meta:
        verbose_name = _("indicator value")
        verbose_name_plural = _("indicator values")
        ordering = ["progress_update", "indicator", "span"]
        triggers = [Frozen("progress_update"), SameItem("progress_update", "indicator")]
        constraints = [
            models.UniqueConstraint(
                name="value_once",
                fields=["progress_update", "indicator", "span"],
                violation_error_message=_("This figure is already given."),
            ),
            models.CheckConstraint(
                name="value_not_negative",
                condition=Q(value__gte=0),
                violation_error_message=_("A figure is not negative."),
            ),
        ]

    def __str__(self):
        return f"{self.indicator}: {self.value}"

    def clean(self):
        same_item(self, "progress_update", "indicator")


@kept
class Evidence(Record):
    """A file that shows what an update reports."""

    progress_update = models.ForeignKey(
        ProgressUpdate, on_delete=models.PROTECT, related_name="evidence", verbose_name=_("progress update")
    )
    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, related_name="evidence", verbose_name=_("file"))
    caption = Line(_("caption"), max_length=300, blank=True)

    objects = UpdateRowQuerySet.as_manager()

    class Meta:
        verbose_name = _("evidence")
        verbose_name_plural = _("evidence")
        ordering = ["progress_update", "pk"]
        triggers = [Frozen("progress_update", "file"), OwnFile("progress_update")]

    def __str__(self):
        return self.caption or str(self.file)

    def clean(self):
        if self.file_id and self.progress_update_id:
            own_file(self, [self.progress_update.party])
