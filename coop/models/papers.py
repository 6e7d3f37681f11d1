"""What is on paper: documents, files, letters, proposals and meetings."""

from dataclasses import replace

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from accounts.scoping import Addressed, Layer, Own, Personal, Scope, ScopedQuerySet, Shared
from coop.models.base import (
    Record,
    Withdrawable,
    kept,
    named,
    own_file,
    own_paper,
    own_side,
    same_programme,
    withdrawn_with_reason,
)
from coop.models.fields import Line, search_column, search_index
from coop.models.guards import Frozen, SameProgramme
from coop.models.guards_of_layers import AgenciesOfLetter, LetterStays, OwnFile, OwnPaper
from coop.models.organisation import Agency, Province
from coop.models.programmes import CooperationProgramme, ProgrammeParty

BETWEEN_SIDES = Q(party__isnull=True)
WITHIN_A_SIDE = Q(party__isnull=False)


class StoredFileQuerySet(ScopedQuerySet):
    """A file is shared when what it is attached to is shared, and only then."""

    scope = Scope(
        layer=Layer.INTERNAL,
        seen=(
            Own("province"),
            Personal("uploaded_by"),
            Addressed("evidence__progress_update__agency"),
            Addressed("letters__from_agency", when=Q(letters__party__isnull=False)),
            Addressed("letters__to_agency", when=Q(letters__party__isnull=False)),
            Shared("documents__programme__parties__province", when=Q(documents__party__isnull=True)),
            Shared("letters__programme__parties__province", when=Q(letters__party__isnull=True)),
            Shared(
                "evidence__progress_update__item__programme__parties__province",
                when=Q(evidence__progress_update__shared_at__isnull=False),
            ),
        ),
        edited=(Own("province"), Personal("uploaded_by")),
    )


@kept
class StoredFile(Record):
    """A scan or file under a random name in the guarded store; its bytes never change."""

    province = models.ForeignKey(
        Province, on_delete=models.PROTECT, related_name="files", verbose_name=_("kept by"), editable=False
    )
    name = Line(_("file name"), max_length=200, editable=False)
    media_type = models.CharField(_("type"), max_length=100, editable=False)
    size = models.PositiveIntegerField(_("size in bytes"), editable=False)
    sha256 = models.CharField(_("SHA-256"), max_length=64, editable=False)
    stored_as = models.CharField(max_length=80, unique=True, editable=False)
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="files",
        verbose_name=_("uploaded by"),
        null=True,
        editable=False,
    )

    search_text = search_column("name")

    objects = StoredFileQuerySet.as_manager()

    class Meta:
        verbose_name = _("file")
        verbose_name_plural = _("files")
        ordering = ["-pk"]
        indexes = [search_index("file_search")]
        triggers = [Frozen()]
        constraints = [
            models.CheckConstraint(
                name="file_size_within_limit",
                condition=Q(size__gt=0, size__lte=20 * 1024 * 1024),
                violation_error_message=_("A file has between 1 byte and 20 MB."),
            ),
        ]

    def __str__(self):
        return self.name


# What rests on a letter between the sides: a step or a report of one of them, or an answer.
RESTS_ON_LETTER = (
    ("coop_actionitem", "source_letter_id"),
    ("coop_itemparty", "agreed_letter_id"),
    ("coop_itemparty", "confirmed_letter_id"),
    ("coop_progressupdate", "source_letter_id"),
    ("coop_duedateextension", "letter_id"),
    ("coop_proposal", "answered_by_id"),
)


def sides_of(paper):
    """Whose files a paper may carry: its own side's, or any side's where it is shared."""
    return [paper.party] if paper.party_id else ProgrammeParty.objects.filter(programme=paper.programme_id)


class PaperQuerySet(ScopedQuerySet):
    """Shared between the sides, unless a party is named: then it is that side's own."""

    scope = Scope(
        layer=Layer.INTERNAL,
        seen=(
            Shared("programme__parties__province", when=BETWEEN_SIDES),
            Own("party__province"),
        ),
        edited=(
            Own("programme__parties__province", when=BETWEEN_SIDES),
            Own("party__province"),
        ),
    )


@kept
class Document(Withdrawable, Record):
    """A document of a programme, shared, or one side's own when a party is named."""

    class Kind(models.TextChoices):
        MEMORANDUM = "memorandum", _("memorandum of understanding")
        AGREEMENT = "agreement", _("agreement")
        PROGRAMME = "programme", _("cooperation programme")
        PLAN = "plan", _("plan")
        MINUTES = "minutes", _("minutes")
        CONCLUSION = "conclusion", _("notice of conclusions")
        REPORT = "report", _("report")
        DECISION = "decision", _("decision")
        OFFICIAL_LETTER = "official_letter", _("official letter")
        PRESS = "press", _("press article")
        OTHER = "other", _("other")

    programme = models.ForeignKey(
        CooperationProgramme, on_delete=models.PROTECT, related_name="documents", verbose_name=_("programme")
    )
    party = models.ForeignKey(
        ProgrammeParty,
        on_delete=models.PROTECT,
        related_name="own_documents",
        verbose_name=_("only for the side"),
        null=True,
        blank=True,
        help_text=_("Leave empty for a document that all sides share."),
    )
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices)
    number_symbol = Line(_("number and symbol"), max_length=80, blank=True)
    subject = Line(_("subject"), max_length=500)
    issuer = Line(_("issued by"), max_length=200, blank=True)
    issued_on = models.DateField(_("issued on"), null=True, blank=True)
    effective_on = models.DateField(_("effective on"), null=True, blank=True)
    parent = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        related_name="children",
        verbose_name=_("belongs to"),
        null=True,
        blank=True,
    )
    file = models.ForeignKey(
        StoredFile,
        on_delete=models.PROTECT,
        related_name="documents",
        verbose_name=_("file"),
        null=True,
        blank=True,
    )
    source = Line(_("source"), max_length=500, blank=True, help_text=_("Where a reader can check it."))

    search_text = search_column("number_symbol", "subject", "issuer")

    objects = PaperQuerySet.as_manager()

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        ordering = ["-issued_on", "-pk"]
        indexes = [search_index("document_search")]
        triggers = [
            # What one side kept to itself is not shared with its past: a shared document is entered as one.
            Frozen("programme", "party"),
            SameProgramme("party", "parent"),
            OwnPaper("parent"),
            OwnFile(),
        ]
        constraints = [
            withdrawn_with_reason("document_withdrawn_with_reason"),
        ]

    def __str__(self):
        return f"{self.number_symbol} {self.subject}".strip()

    def clean(self):
        same_programme(self, "party", "parent")
        own_paper(self, self.party.province_id if self.party_id else None, "parent")
        own_file(self, sides_of(self))


class LetterQuerySet(PaperQuerySet):
    """A letter within a side is also open to the agency that wrote it and the one it is addressed to.

    A letter between the sides is kept by the side that sent it and the one that entered it, not by whoever reads it.
    """

    scope = replace(
        PaperQuerySet.scope,
        seen=(
            *PaperQuerySet.scope.seen,
            Addressed("from_agency", when=WITHIN_A_SIDE),
            Addressed("to_agency", when=WITHIN_A_SIDE),
        ),
        edited=(
            Own("from_party__province", when=BETWEEN_SIDES),
            Own("entered_by__province", when=BETWEEN_SIDES),
            Own("party__province"),
        ),
    )


@kept
class Letter(Withdrawable, Record):
    """An official letter between the sides, or within one side; with its answer due and what answered it."""

    programme = models.ForeignKey(
        CooperationProgramme, on_delete=models.PROTECT, related_name="letters", verbose_name=_("programme")
    )
    party = models.ForeignKey(
        ProgrammeParty,
        on_delete=models.PROTECT,
        related_name="own_letters",
        verbose_name=_("within the side"),
        null=True,
        blank=True,
        help_text=_("Leave empty for a letter between the sides."),
    )
    from_party = models.ForeignKey(
        ProgrammeParty,
        on_delete=models.PROTECT,
        related_name="letters_sent",
        verbose_name=_("from the side"),
        null=True,
        blank=True,
    )
    to_party = models.ForeignKey(
        ProgrammeParty,
        on_delete=models.PROTECT,
        related_name="letters_received",
        verbose_name=_("to the side"),
        null=True,
        blank=True,
    )
    from_agency = models.ForeignKey(
        Agency,
        on_delete=models.PROTECT,
        related_name="letters_sent",
        verbose_name=_("from the agency"),
        null=True,
        blank=True,
    )
    to_agency = models.ForeignKey(
        Agency,
        on_delete=models.PROTECT,
        related_name="letters_received",
        verbose_name=_("to the agency"),
        null=True,
        blank=True,
    )
    number_symbol = Line(_("number and symbol"), max_length=80)
    issued_on = models.DateField(_("issued on"))
    subject = Line(_("subject"), max_length=500)
    answer_due = models.DateField(_("answer due"), null=True, blank=True)
    answered_by = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        related_name="answers",
        verbose_name=_("answered by"),
        null=True,
        blank=True,
    )
    file = models.ForeignKey(
        StoredFile,
        on_delete=models.PROTECT,
        related_name="letters",
        verbose_name=_("scan"),
        null=True,
        blank=True,
    )
    # The side that entered a letter of another side to it.
    entered_by = models.ForeignKey(
        ProgrammeParty,
        on_delete=models.PROTECT,
        related_name="entered_letters",
        verbose_name=_("entered by the side"),
        null=True,
        editable=False,
    )

    search_text = search_column("number_symbol", "subject")

    objects = LetterQuerySet.as_manager()

    class Meta:
        verbose_name = _("letter")
        verbose_name_plural = _("letters")
        ordering = ["-issued_on", "-pk"]
        indexes = [search_index("letter_search")]
        triggers = [
            # A letter within a side is never made one between the sides, nor redirected: rows of the sides rest on it.
            Frozen("programme", "party", "from_party", "to_party"),
            LetterStays("issued_on", "withdrawn_on", rested_on_by=RESTS_ON_LETTER),
            SameProgramme("party", "from_party", "to_party", "answered_by", "entered_by"),
            OwnPaper("answered_by"),
            AgenciesOfLetter(),
            OwnFile(),
        ]
        constraints = [
            models.CheckConstraint(
                name="letter_between_or_within",
                condition=Q(party__isnull=True, from_party__isnull=False, to_party__isnull=False)
                | Q(party__isnull=False, from_party__isnull=True, to_party__isnull=True),
                violation_error_message=_(
                    "A letter goes from one side to another: name both. Or it stays within one side: name that one."
                ),
            ),
            models.CheckConstraint(
                name="letter_to_another_side",
                condition=Q(from_party__isnull=True) | ~Q(from_party=F("to_party")),
                violation_error_message=_("The letter goes to another side."),
            ),
            models.CheckConstraint(
                name="letter_answer_due_after_issue",
                condition=Q(answer_due__isnull=True) | Q(answer_due__gte=F("issued_on")),
                violation_error_message=_("The answer is not due before the letter."),
            ),
            models.CheckConstraint(
                name="letter_not_answered_by_itself",
                condition=Q(answered_by__isnull=True) | ~Q(answered_by=F("id")),
                violation_error_message=_("A letter does not answer itself."),
            ),
            withdrawn_with_reason("letter_withdrawn_with_reason"),
        ]

    def __str__(self):
        return f"{self.number_symbol} ({self.issued_on:%d/%m/%Y})"

    def clean(self):
        same_programme(self, "party", "from_party", "to_party", "answered_by")
        own_paper(self, self.party.province_id if self.party_id else None, "answered_by")
        for way in ("from", "to"):
            side = self.party if self.party_id else named(self, f"{way}_party")
            own_side(self, side.province_id if side else None, f"{way}_agency")
        own_file(self, sides_of(self))
