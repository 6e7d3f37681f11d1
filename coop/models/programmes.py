"""What the sides agreed: programmes and their parties over time."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import F, Func, Q, Value
from django.utils.translation import gettext_lazy as _

from accounts.scoping import Layer, Own, Scope, ScopedQuerySet, Shared
from coop.models.base import Dated, DatedQuerySet, Record, ends_after_start, kept, own_side
from coop.models.fields import Line, Passage, search_column, search_index, sort_column
from coop.models.guards import Frozen, OwnSide, ProgrammeKeepsItsCode
from coop.models.guards_of_layers import PartyStays
from coop.models.offices import StandingCommittee, ViceChair
from coop.models.organisation import Agency, Province

INCLUSIVE = Value("[]")


def validity():
    """The days a dated row holds, both ends included, as PostgreSQL's range."""
    return Func(F("valid_from"), F("valid_to"), INCLUSIVE, function="daterange", output_field=DateRangeField())


def shared_by_parties(path):
    """The scope of a row that both sides see and both sides' secretariats keep."""
    return Scope(layer=Layer.SHARED, seen=(Shared(path),), edited=(Own(path),))


def shared_but_kept_by(path, owner):
    """The scope of a row that both sides see and the side it belongs to keeps."""
    return Scope(layer=Layer.SHARED, seen=(Shared(path),), edited=(Own(owner),))


class CooperationProgrammeQuerySet(ScopedQuerySet):
    scope = shared_by_parties("parties__province")

    def natural(self, code):
        return self.get(code=code)


@kept
class CooperationProgramme(Record):
    """What two or more provinces agreed to do together; work may begin while the document is still being drafted."""

    class Status(models.TextChoices):
        DRAFTING = "drafting", _("being drafted")
        CONSULTATION = "consultation", _("out for comments")
        AGREED = "agreed", _("agreed")
        SIGNED = "signed", _("signed")
        IN_FORCE = "in_force", _("in force")
        CONCLUDED = "concluded", _("concluded")

    class Instrument(models.TextChoices):
        NOT_STATED = "not_stated", _("not stated")
        MEMORANDUM = "memorandum", _("memorandum of understanding")
        AGREEMENT = "agreement", _("agreement")
        PROGRAMME = "programme", _("cooperation programme")
        PLAN = "plan", _("plan")

    code = Line(
        _("code"),
        max_length=20,
        unique=True,
        help_text=_("Neutral, such as HT01: it names no side. Item codes begin with it."),
    )
    name = Line(_("name"), max_length=300)
    instrument = models.CharField(
        _("form of the document"), max_length=15, choices=Instrument.choices, default=Instrument.NOT_STATED
    )
    status = models.CharField(_("status"), max_length=15, choices=Status.choices, default=Status.DRAFTING)

    agreed_on = models.DateField(
        _("agreed on"), null=True, blank=True, help_text=_("The day of the conference that agreed it.")
    )
    signed_on = models.DateField(_("signed on"), null=True, blank=True)
    period_start = models.DateField(_("period from"), null=True, blank=True)
    period_end = models.DateField(_("period to"), null=True, blank=True)
    predecessor = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        related_name="successors",
        verbose_name=_("continues"),
        null=True,
        blank=True,
    )

    purpose = Passage(_("purpose and principles"), blank=True)
    mechanism = Passage(_("how it is organised"), blank=True)
    legal_basis = Passage(_("legal basis"), blank=True)
    territorial_scope = Passage(
        _("territorial scope"),
        blank=True,
        help_text=_("The recorded decision on where it applies after units were rearranged."),
    )
    note = Passage(_("note"), blank=True)
    is_sample = models.BooleanField(_("sample data"), default=False, editable=False)
    # Numbers the ideas that belong to no area; areas count their own items.
    last_item_number = models.PositiveIntegerField(default=0, db_default=0, editable=False)

    search_text = search_column("code", "name")
    sort_key = sort_column("name")

    objects = CooperationProgrammeQuerySet.as_manager()

    class Meta:
        verbose_name = _("cooperation programme")
        verbose_name_plural = _("cooperation programmes")
        ordering = ["code"]
        indexes = [search_index("programme_search")]
        triggers = [ProgrammeKeepsItsCode()]
        constraints = [
            ends_after_start("programme_ends_after_start", "period_start", "period_end"),
            models.CheckConstraint(
                name="programme_signed_with_date",
                condition=Q(signed_on__isnull=False) | ~Q(status__in=["signed", "in_force"]),
                violation_error_message=_("A signed programme needs the day of signature."),
            ),
            models.CheckConstraint(
                name="programme_code_plain",
                condition=Q(code__regex=r"^[A-Z0-9][A-Z0-9.-]*$"),
                violation_error_message=_("The code is made of capitals A–Z, digits, points and hyphens."),
            ),
        ]

    def __str__(self):
        return self.name

    def natural_key(self):
        return (self.code,)

    def began_on(self):
        """The day the sides first agreed or met about it, as far as it is recorded."""
        days = [*self.meetings.filter(withdrawn_on__isnull=True).values_list("held_on", flat=True), self.agreed_on]
        return min(filter(None, days), default=None)


class ProgrammePartyQuerySet(ScopedQuerySet):
    scope = shared_but_kept_by("programme__parties__province", "province")

    def in_document_order(self, first=()):
        """Document order; the reader's own sides (province ids in `first`) come before the others."""
        own_first = models.Case(
            models.When(province__in=list(first), then=0), default=1, output_field=models.IntegerField()
        )
        return self.order_by(own_first, "ordinal")


@kept
class ProgrammeParty(Record):
    """One side of a programme, with the province row it agreed as and its own signature, number and date."""

    class Body(models.TextChoices):
        PARTY_COMMITTEE = "party_committee", _("Party committee")
        PEOPLES_COMMITTEE = "peoples_committee", _("People's Committee")
        BOTH = "both", _("Party committee and People's Committee")
        NOT_STATED = "not_stated", _("not stated")

    programme = models.ForeignKey(
        CooperationProgramme,
        on_delete=models.PROTECT,
        related_name="parties",
        verbose_name=_("programme"),
    )
    province = models.ForeignKey(Province, on_delete=models.PROTECT, related_name="parties", verbose_name=_("province"))
    ordinal = models.PositiveSmallIntegerField(_("order in the document"), help_text=_("An order, not a rank."))
    body = models.CharField(_("body"), max_length=20, choices=Body.choices, default=Body.NOT_STATED)
    standing_committee = models.ForeignKey(
        StandingCommittee,
        on_delete=models.PROTECT,
        related_name="parties",
        verbose_name=_("Standing Committee"),
        null=True,
        blank=True,
        help_text=_("To whom this side reports."),
    )
    signatory = Line(_("signed by (office)"), max_length=200, blank=True)
    number_symbol = Line(_("number and symbol"), max_length=80, blank=True)
    signed_on = models.DateField(_("signed on"), null=True, blank=True)

    objects = ProgrammePartyQuerySet.as_manager()

    class Meta:
        verbose_name = _("party to a programme")
        verbose_name_plural = _("parties to programmes")
        ordering = ["programme", "ordinal"]
        triggers = [
            Frozen("programme", "province"),
            OwnSide("standing_committee"),
            PartyStays("coop_directive", "coop_followup", "coop_inspection", "coop_contactlog", "coop_internalnote"),
        ]
        constraints = [
            models.UniqueConstraint(
                name="party_province_once",
                fields=["programme", "province"],
                violation_error_message=_("This province is already a party to the programme."),
            ),
            models.UniqueConstraint(
                name="party_ordinal_once",
                fields=["programme", "ordinal"],
                violation_error_message=_("Two parties have the same place in the document."),
            ),
        ]

    def __str__(self):
        return self.province.name

    def clean(self):
        own_side(self, self.province_id, "standing_committee")


class PartyOwnedQuerySet(DatedQuerySet):
    scope = shared_but_kept_by("party__programme__parties__province", "party__province")


@kept
class PartyMandate(Dated, Record):
    """What an agency does for its side in a programme, from when to when."""

    class Kind(models.TextChoices):
        STANDING_AGENCY = "standing_agency", _("standing agency")
        DRAFTING_OFFICE = "drafting_office", _("drafting office")
        REPORTING_OFFICE = "reporting_office", _("reporting office")

    party = models.ForeignKey(
        ProgrammeParty, on_delete=models.PROTECT, related_name="mandates", verbose_name=_("party")
    )
    kind = models.CharField(_("mandate"), max_length=20, choices=Kind.choices)
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="mandates", verbose_name=_("agency"))
    basis = Line(_("basis"), max_length=300, blank=True)

    objects = PartyOwnedQuerySet.as_manager()

    class Meta:
        verbose_name = _("mandate")
        verbose_name_plural = _("mandates")
        ordering = ["party", "kind", "valid_from"]
        triggers = [OwnSide("agency")]
        constraints = [
            ends_after_start("mandate_ends_after_start"),
            ExclusionConstraint(
                name="mandate_one_agency_at_a_time",
                expressions=[
                    ("party", RangeOperators.EQUAL),
                    ("kind", RangeOperators.EQUAL),
                    (validity(), RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("Another agency holds this mandate on some of these days."),
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()}: {self.agency}"

    def clean(self):
        super().clean()
        own_side(self, self.party.province_id if self.party_id else None, "agency")


@kept
class ViceChairAssignment(Dated, Record):
    """The Vice-Chair who directs, checks and urges for a side; work follows the post, old reports keep the name."""

    party = models.ForeignKey(
        ProgrammeParty,
        on_delete=models.PROTECT,
        related_name="vice_chair_assignments",
        verbose_name=_("party"),
    )
    vice_chair = models.ForeignKey(
        ViceChair, on_delete=models.PROTECT, related_name="assignments", verbose_name=_("Vice-Chair")
    )
    basis = Line(_("basis"), max_length=300, blank=True)

    objects = PartyOwnedQuerySet.as_manager()

    class Meta:
        verbose_name = _("assignment of a Vice-Chair")
        verbose_name_plural = _("assignments of Vice-Chairs")
        ordering = ["party", "valid_from"]
        triggers = [OwnSide("vice_chair")]
        constraints = [
            ends_after_start("assignment_ends_after_start"),
            ExclusionConstraint(
                name="assignment_one_vice_chair_at_a_time",
                expressions=[
                    ("party", RangeOperators.EQUAL),
                    (validity(), RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("Another Vice-Chair is assigned on some of these days."),
            ),
        ]

    def __str__(self):
        return f"{self.vice_chair} — {self.party}"

    def clean(self):
        super().clean()
        own_side(self, self.party.province_id if self.party_id else None, "vice_chair")


class ProgrammeRowQuerySet(ScopedQuerySet):
    scope = shared_by_parties("programme__parties__province")
