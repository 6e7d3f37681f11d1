"""What leaders told their own side, and how its agencies were urged. That side's own business."""

from textwrap import shorten

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from accounts.scoping import Addressed, Layer, Own, Scope, ScopedQuerySet
from coop.models.actions import ActionItem
from coop.models.base import (
    Record,
    Withdrawable,
    kept,
    named,
    own_paper,
    own_side,
    party_to,
    same_programme,
    withdrawn_with_reason,
)
from coop.models.fields import Line, Passage, search_column, search_index
from coop.models.guards import Frozen, OwnSide, SameProgramme
from coop.models.guards_of_layers import OwnPaper, PartyTo
from coop.models.offices import ViceChair
from coop.models.organisation import Agency, Province
from coop.models.papers import Document, Letter
from coop.models.programmes import CooperationProgramme


class OversightQuerySet(ScopedQuerySet):
    scope = Scope(layer=Layer.INTERNAL, seen=(Own("province"), Addressed("agency")), edited=(Own("province"),))


class SecretariatQuerySet(ScopedQuerySet):
    scope = Scope(layer=Layer.INTERNAL, seen=(Own("province"),), edited=(Own("province"),))


class SideRecord(Withdrawable, Record):
    """A record of one side: `province` says whose. The programme may be named later."""

    province = models.ForeignKey(Province, on_delete=models.PROTECT, related_name="+", verbose_name=_("side"))
    programme = models.ForeignKey(
        CooperationProgramme,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("programme"),
        null=True,
        blank=True,
    )

    class Meta:
        abstract = True


@kept
class Directive(SideRecord):
    """A leader's word to the own side, as it was said; agency, item, date and the paper itself may follow later."""

    class Channel(models.TextChoices):
        MEETING = "meeting", _("at a meeting")
        TELEPHONE = "telephone", _("by telephone")
        NOTE = "note", _("note on a paper")
        DOCUMENT = "document", _("document")

    class Status(models.TextChoices):
        RECEIVED = "received", _("received")
        IN_PROGRESS = "in_progress", _("turned into work")
        DONE = "done", _("done and reported back")

    given_by = Line(_("given by (office)"), max_length=200)
    vice_chair = models.ForeignKey(
        ViceChair,
        on_delete=models.PROTECT,
        related_name="directives",
        verbose_name=_("Vice-Chair"),
        null=True,
        blank=True,
    )
    given_on = models.DateField(_("given on"))
    channel = models.CharField(_("channel"), max_length=10, choices=Channel.choices)
    words = Passage(_("words"))
    document = models.ForeignKey(
        Document,
        on_delete=models.PROTECT,
        related_name="directives",
        verbose_name=_("document"),
        null=True,
        blank=True,
        help_text=_("Empty: the paper is still awaited."),
    )
    agency = models.ForeignKey(
        Agency,
        on_delete=models.PROTECT,
        related_name="directives",
        verbose_name=_("agency"),
        null=True,
        blank=True,
    )
    item = models.ForeignKey(
        ActionItem,
        on_delete=models.PROTECT,
        related_name="directives",
        verbose_name=_("action item"),
        null=True,
        blank=True,
    )
    due_date = models.DateField(_("due date"), null=True, blank=True)
    status = models.CharField(_("status"), max_length=15, choices=Status.choices, default=Status.RECEIVED)
    result = Passage(_("result"), blank=True)
    reported_back_on = models.DateField(_("reported back on"), null=True, blank=True)

    search_text = search_column("words", "given_by", "result")

    objects = OversightQuerySet.as_manager()

    class Meta:
        verbose_name = _("directive")
        verbose_name_plural = _("directives")
        ordering = ["-given_on", "-pk"]
        indexes = [search_index("directive_search")]
        triggers = [
            Frozen("province"),
            OwnSide("agency", "vice_chair"),
            SameProgramme("item"),
            OwnPaper("document"),
            PartyTo("programme", "item", "document"),
        ]
        constraints = [
            models.CheckConstraint(
                name="directive_done_with_result",
                condition=(Q(status="done", reported_back_on__isnull=False) & ~Q(result=""))
                | (~Q(status="done") & Q(reported_back_on__isnull=True)),
                violation_error_message=_("A directive is done when its result was reported back, with the day."),
            ),
            models.CheckConstraint(
                name="directive_due_after_given",
                condition=Q(due_date__isnull=True) | Q(due_date__gte=F("given_on")),
                violation_error_message=_("The due date must not be before the directive."),
            ),
            withdrawn_with_reason("directive_withdrawn_with_reason"),
        ]

    def __str__(self):
        words = shorten(self.words, 60, placeholder="…")
        return f"{self.given_by}, {self.given_on:%d/%m/%Y}: {words}"

    def clean(self):
        own_side(self, self.province_id, "agency", "vice_chair")
        same_programme(self, "item")
        own_paper(self, self.province_id, "document")
        party_to(self, self.province_id, "programme", "item", "document")


@kept
class FollowUp(SideRecord):
    """A numbered record of urging an own agency, or of asking it to explain; with its answer."""

    class Kind(models.TextChoices):
        URGE = "urge", _("urging")
        EXPLANATION = "explanation", _("request for explanation")
        REMINDER = "reminder", _("reminder")

    kind = models.CharField(_("kind"), max_length=15, choices=Kind.choices, default=Kind.URGE)
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="follow_ups", verbose_name=_("agency"))
    number_symbol = Line(_("number and symbol"), max_length=80, blank=True)
    issued_on = models.DateField(_("issued on"))
    issued_by = Line(_("issued by (office)"), max_length=200, blank=True)
    text = Passage(_("text"))
    answer_due = models.DateField(_("answer due"), null=True, blank=True)
    answer = Passage(_("answer"), blank=True)
    answered_on = models.DateField(_("answered on"), null=True, blank=True)
    answer_letter = models.ForeignKey(
        Letter,
        on_delete=models.PROTECT,
        related_name="follow_ups",
        verbose_name=_("answered by letter"),
        null=True,
        blank=True,
    )

    search_text = search_column("number_symbol", "text", "answer")

    objects = OversightQuerySet.as_manager()

    class Meta:
        verbose_name = _("follow-up")
        verbose_name_plural = _("follow-ups")
        ordering = ["-issued_on", "-pk"]
        indexes = [search_index("follow_up_search")]
        triggers = [
            Frozen("province"),
            OwnSide("agency"),
            OwnPaper("answer_letter"),
            PartyTo("programme", "answer_letter"),
        ]
        constraints = [
            models.CheckConstraint(
                name="follow_up_answer_due_after_issue",
                condition=Q(answer_due__isnull=True) | Q(answer_due__gte=F("issued_on")),
                violation_error_message=_("The answer is not due before the letter."),
            ),
            models.CheckConstraint(
                name="follow_up_answered_with_words",
                condition=Q(answered_on__isnull=True) | ~Q(answer="") | Q(answer_letter__isnull=False),
                violation_error_message=_("An answer has its words or its letter."),
            ),
            withdrawn_with_reason("follow_up_withdrawn_with_reason"),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} {self.number_symbol} ({self.issued_on:%d/%m/%Y})"

    def clean(self):
        own_side(self, self.province_id, "agency")
        own_paper(self, self.province_id, "answer_letter")
        party_to(self, self.province_id, "programme", "answer_letter")


class FollowUpItemQuerySet(ScopedQuerySet):
    scope = Scope(
        layer=Layer.INTERNAL,
        seen=(Own("follow_up__province"), Addressed("follow_up__agency")),
        edited=(Own("follow_up__province"),),
    )


@kept
class FollowUpItem(Record):
    """An item that a follow-up speaks of."""

    follow_up = models.ForeignKey(FollowUp, on_delete=models.CASCADE, related_name="items", verbose_name=_("follow-up"))
    item = models.ForeignKey(
        ActionItem, on_delete=models.PROTECT, related_name="follow_up_items", verbose_name=_("action item")
    )

    objects = FollowUpItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("item of a follow-up")
        verbose_name_plural = _("items of follow-ups")
        ordering = ["follow_up", "item"]
        triggers = [PartyTo("item")]
        constraints = [
            models.UniqueConstraint(
                name="follow_up_item_once",
                fields=["follow_up", "item"],
                violation_error_message=_("This item is already named."),
            ),
        ]

    def __str__(self):
        return str(self.item)

    def clean(self):
        if follow_up := named(self, "follow_up"):
            party_to(self, follow_up.province_id, "item")
