"""When the sides met, and what one proposed to the other."""

from textwrap import shorten

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from coop.models.areas import CooperationArea
from coop.models.base import Record, Withdrawable, kept, same_programme, shared_paper, withdrawn_with_reason
from coop.models.fields import Line, Passage, search_column, search_index
from coop.models.guards import Frozen, NotKeptOutside, SameProgramme
from coop.models.guards_of_layers import SharedPaper
from coop.models.papers import Document, Letter
from coop.models.programmes import CooperationProgramme, ProgrammeParty, ProgrammeRowQuerySet


@kept
class Meeting(Withdrawable, Record):
    """A conference, briefing or working visit between the sides, with its conclusions."""

    class Kind(models.TextChoices):
        FOUNDING = "founding", _("founding conference")
        BRIEFING = "briefing", _("regular briefing meeting")
        LAUNCH = "launch", _("conference on the plan of the year")
        INTERIM_REVIEW = "interim_review", _("interim review")
        FINAL_REVIEW = "final_review", _("final review")
        VISIT = "visit", _("working visit")

    programme = models.ForeignKey(
        CooperationProgramme, on_delete=models.PROTECT, related_name="meetings", verbose_name=_("programme")
    )
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices)
    subject = Line(pgettext_lazy("meeting", "subject"), max_length=300)
    held_on = models.DateField(_("day"))
    place = Line(_("place"), max_length=200, blank=True)
    host_party = models.ForeignKey(
        ProgrammeParty,
        on_delete=models.PROTECT,
        related_name="hosted_meetings",
        verbose_name=_("host"),
        null=True,
        blank=True,
    )
    conclusions = Passage(_("conclusions"), blank=True)
    document = models.ForeignKey(
        Document,
        on_delete=models.PROTECT,
        related_name="meetings",
        verbose_name=_("minutes or notice"),
        null=True,
        blank=True,
    )

    search_text = search_column("subject", "conclusions")

    objects = ProgrammeRowQuerySet.as_manager()

    class Meta:
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")
        ordering = ["-held_on", "-pk"]
        indexes = [search_index("meeting_search")]
        triggers = [Frozen("programme"), SameProgramme("host_party", "document"), SharedPaper("document")]
        constraints = [
            withdrawn_with_reason("meeting_withdrawn_with_reason"),
        ]

    def __str__(self):
        return f"{self.subject} ({self.held_on:%d/%m/%Y})"

    def clean(self):
        same_programme(self, "host_party", "document")
        shared_paper(self, "document")


@kept
class Proposal(Withdrawable, Record):
    """What one side proposes to another, and where it stands."""

    class State(models.TextChoices):
        RAISED = "raised", _("raised")
        CONSIDERED = "considered", _("under consideration")
        ACCEPTED = "accepted", _("taken up")
        DECLINED = "declined", _("not taken up")

    programme = models.ForeignKey(
        CooperationProgramme, on_delete=models.PROTECT, related_name="proposals", verbose_name=_("programme")
    )
    area = models.ForeignKey(
        CooperationArea,
        on_delete=models.PROTECT,
        related_name="proposals",
        verbose_name=_("area"),
        null=True,
        blank=True,
    )
    from_party = models.ForeignKey(
        ProgrammeParty,
        on_delete=models.PROTECT,
        related_name="proposals_made",
        verbose_name=_("from the side"),
    )
    to_party = models.ForeignKey(
        ProgrammeParty,
        on_delete=models.PROTECT,
        related_name="proposals_received",
        verbose_name=_("to the side"),
    )
    text = Passage(_("proposal"))
    raised_on = models.DateField(_("raised on"))
    letter = models.ForeignKey(
        Letter,
        on_delete=models.PROTECT,
        related_name="proposals",
        verbose_name=_("letter"),
        null=True,
        blank=True,
    )
    answer_due = models.DateField(_("answer due"), null=True, blank=True)
    state = models.CharField(_("where it stands"), max_length=15, choices=State.choices, default=State.RAISED)
    answer = Passage(_("answer"), blank=True)
    answered_on = models.DateField(_("answered on"), null=True, blank=True)
    answered_by = models.ForeignKey(
        Letter,
        on_delete=models.PROTECT,
        related_name="proposals_answered",
        verbose_name=_("answered by"),
        null=True,
        blank=True,
    )

    search_text = search_column("text", "answer")

    objects = ProgrammeRowQuerySet.as_manager()

    class Meta:
        verbose_name = _("proposal")
        verbose_name_plural = _("proposals")
        ordering = ["-raised_on", "-pk"]
        indexes = [search_index("proposal_search")]
        triggers = [
            Frozen("programme"),
            SameProgramme("area", "from_party", "to_party", "letter", "answered_by"),
            SharedPaper("letter", "answered_by"),
            NotKeptOutside(),
        ]
        constraints = [
            models.CheckConstraint(
                name="proposal_to_another_side",
                condition=~Q(from_party=F("to_party")),
                violation_error_message=_("The proposal goes to another side."),
            ),
            models.CheckConstraint(
                name="proposal_answered_with_date",
                condition=Q(state__in=["accepted", "declined"], answered_on__isnull=False)
                | Q(state__in=["raised", "considered"], answered_on__isnull=True),
                violation_error_message=_("An answered proposal has the day of the answer, and only an answered one."),
            ),
            withdrawn_with_reason("proposal_withdrawn_with_reason"),
        ]

    def __str__(self):
        return shorten(self.text, 80, placeholder="…")

    def clean(self):
        same_programme(self, "area", "from_party", "to_party", "letter", "answered_by")
        shared_paper(self, "letter", "answered_by")
