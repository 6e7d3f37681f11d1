"""Provinces, localities and agencies as versions in time, and who took over from whom."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from accounts.scoping import Everyone, Layer, Own, Scope, ScopedQuerySet
from coop.models.base import Dated, DatedQuerySet, Record, ends_after_start, kept, named, own_side
from coop.models.fields import Line, search_column, search_index, sort_column
from coop.models.guards import OwnSide


class UnitQuerySet(DatedQuerySet):
    scope = Scope(layer=Layer.REFERENCE, seen=(Everyone(),), edited=(Everyone(),))

    def in_official_order(self):
        return self.order_by("display_order", "sort_key", "pk")


class NaturalKeyManager(models.Manager):
    """Finds a version of a unit by its natural key, whose empty start means "from the beginning"."""

    def get_by_natural_key(self, code, valid_from):
        return self.get(code=code, valid_from=valid_from)


class Unit(Dated, Record):
    """One version of an administrative unit or agency. It is never renamed in place: a change makes a new version."""

    code = Line(_("code"), max_length=20, help_text=_("Text with its leading zeros; other units reuse it."))
    name = Line(_("name"), max_length=200)
    short_name = Line(_("short name"), max_length=80, blank=True)
    legal_basis = Line(_("legal basis"), max_length=300, blank=True)
    display_order = models.PositiveIntegerField(_("official order"), default=1000)
    is_sample = models.BooleanField(_("sample data"), default=False, editable=False)

    search_text = search_column("code", "name", "short_name")
    sort_key = sort_column("name")

    class Meta:
        abstract = True

    def __str__(self):
        return self.name

    def natural_key(self):
        return (self.code, self.valid_from)

    @property
    def label(self):
        """Short where there is a short name."""
        return self.short_name or self.name


def versions_do_not_share_a_start(name):
    return models.UniqueConstraint(
        name=name,
        fields=["code", "valid_from"],
        nulls_distinct=False,
        violation_error_message=_("A unit with this code and first day is already there."),
    )


@kept
class Province(Unit):
    """A province or centrally-run city, in one of its versions (Resolution 202/2025/QH15 and earlier)."""

    class Kind(models.TextChoices):
        PROVINCE = "province", pgettext_lazy("kind of unit", "province")
        CITY = "city", _("centrally-run city")

    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices)

    objects = NaturalKeyManager.from_queryset(UnitQuerySet)()

    class Meta:
        verbose_name = _("province")
        verbose_name_plural = _("provinces")
        ordering = ["display_order", "code", "valid_from"]
        indexes = [search_index("province_search")]
        constraints = [
            versions_do_not_share_a_start("province_code_and_start"),
            ends_after_start("province_ends_after_start"),
        ]


@kept
class Locality(Unit):
    """A commune, ward, special zone or former district, in one of its versions."""

    class Kind(models.TextChoices):
        DISTRICT = "district", _("district (former)")
        TOWN = "town", _("township (former)")
        COMMUNE = "commune", _("commune")
        WARD = "ward", _("ward")
        SPECIAL_ZONE = "special_zone", _("special zone")

    kind = models.CharField(_("kind"), max_length=15, choices=Kind.choices)
    province = models.ForeignKey(
        Province, on_delete=models.PROTECT, related_name="localities", verbose_name=_("province")
    )
    parent = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        related_name="parts",
        verbose_name=_("part of"),
        null=True,
        blank=True,
        help_text=_("The former district, for a commune of before 01/7/2025."),
    )

    objects = NaturalKeyManager.from_queryset(UnitQuerySet)()

    class Meta:
        verbose_name = _("locality")
        verbose_name_plural = _("localities")
        ordering = ["display_order", "sort_key", "valid_from"]
        indexes = [search_index("locality_search")]
        constraints = [
            # A district and a commune may carry the same digits: the kind belongs to the key.
            models.UniqueConstraint(
                name="locality_code_and_start",
                fields=["code", "kind", "valid_from"],
                nulls_distinct=False,
                violation_error_message=_("A unit with this code and first day is already there."),
            ),
            ends_after_start("locality_ends_after_start"),
        ]


class AgencyQuerySet(UnitQuerySet):
    scope = Scope(layer=Layer.REFERENCE, seen=(Everyone(),), edited=(Own("province"),))


@kept
class Agency(Unit):
    """A body that leads or supports work: department, office, Party board, the Front, press, a centre."""

    class Kind(models.TextChoices):
        PARTY_COMMITTEE = "party_committee", _("Party committee")
        PARTY_BODY = "party_body", _("Party board or office")
        PEOPLES_COUNCIL = "peoples_council", _("People's Council")
        PEOPLES_COMMITTEE = "peoples_committee", _("People's Committee")
        OFFICE = "office", _("office")
        DEPARTMENT = "department", _("department")
        FRONT = "front", _("Fatherland Front and mass organisation")
        FORCE = "force", _("police or military command")
        PRESS = "press", _("press agency")
        UNIT = "unit", _("public service unit")
        LOCAL = "local", _("authority of a locality")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices)
    province = models.ForeignKey(
        Province, on_delete=models.PROTECT, related_name="agencies", verbose_name=_("province")
    )
    parent = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        related_name="children",
        verbose_name=_("superior body"),
        null=True,
        blank=True,
    )

    objects = NaturalKeyManager.from_queryset(AgencyQuerySet)()

    class Meta:
        verbose_name = _("agency")
        verbose_name_plural = _("agencies")
        ordering = ["province__display_order", "display_order", "sort_key", "valid_from"]
        indexes = [search_index("agency_search")]
        constraints = [
            versions_do_not_share_a_start("agency_code_and_start"),
            ends_after_start("agency_ends_after_start"),
        ]


class SuccessionKind(models.TextChoices):
    """What became of a unit (domain words of the reorganisation acts)."""

    MERGE = "merge", _("merged into a new unit")
    ABSORB = "absorb", _("absorbed by another")
    DIVIDE = "divide", _("divided")
    SEPARATE = "separate", _("separated from another")
    RENAME = "rename", _("renamed")
    BOUNDARY = "boundary", _("boundary adjusted")
    DISSOLVE = "dissolve", _("dissolved")
    TRANSFER = "transfer", _("functions transferred")
    STATUS = "status", _("change of status")


class Succession(Record):
    """Who took over from whom, when, by which act. A dissolved unit may have no successor."""

    kind = models.CharField(_("kind"), max_length=10, choices=SuccessionKind.choices)
    effective_on = models.DateField(_("effective on"))
    legal_basis = Line(_("legal basis"), max_length=300)

    class Meta:
        abstract = True
        ordering = ["effective_on", "pk"]

    def __str__(self):
        return f"{self.predecessor} → {self.successor or '—'} ({self.effective_on:%d/%m/%Y})"


def succession_constraints(noun):
    return [
        models.UniqueConstraint(
            name=f"{noun}_succession_once",
            fields=["predecessor", "successor", "effective_on"],
            nulls_distinct=False,
            violation_error_message=_("This succession is already recorded."),
        ),
        models.CheckConstraint(
            name=f"{noun}_succession_not_itself",
            condition=Q(successor__isnull=True) | ~Q(successor=F("predecessor")),
            violation_error_message=_("A unit does not succeed itself."),
        ),
        models.CheckConstraint(
            name=f"{noun}_succession_has_successor",
            condition=Q(successor__isnull=False) | Q(kind="dissolve"),
            violation_error_message=_("Only a dissolved unit may be without a successor."),
        ),
    ]


class ReferenceQuerySet(ScopedQuerySet):
    scope = Scope(layer=Layer.REFERENCE, seen=(Everyone(),), edited=(Everyone(),))


@kept
class ProvinceSuccession(Succession):
    """A province's rows pass to whoever took over from it."""

    predecessor = models.ForeignKey(
        Province, on_delete=models.PROTECT, related_name="successions", verbose_name=_("predecessor")
    )
    successor = models.ForeignKey(
        Province,
        on_delete=models.PROTECT,
        related_name="origins",
        verbose_name=_("successor"),
        null=True,
        blank=True,
    )

    objects = ReferenceQuerySet.as_manager()

    class Meta(Succession.Meta):
        verbose_name = _("succession of a province")
        verbose_name_plural = _("successions of provinces")
        constraints = succession_constraints("province")


@kept
class LocalitySuccession(Succession):
    """What a locality of before is called today; a split one has several successors."""

    predecessor = models.ForeignKey(
        Locality, on_delete=models.PROTECT, related_name="successions", verbose_name=_("predecessor")
    )
    successor = models.ForeignKey(
        Locality,
        on_delete=models.PROTECT,
        related_name="origins",
        verbose_name=_("successor"),
        null=True,
        blank=True,
    )

    objects = ReferenceQuerySet.as_manager()

    class Meta(Succession.Meta):
        verbose_name = _("succession of a locality")
        verbose_name_plural = _("successions of localities")
        constraints = succession_constraints("locality")


class AgencySuccessionQuerySet(ScopedQuerySet):
    scope = Scope(layer=Layer.REFERENCE, seen=(Everyone(),), edited=(Own("predecessor__province"),))


@kept
class AgencySuccession(Succession):
    """An agency's work passes to whoever took over its functions."""

    predecessor = models.ForeignKey(
        Agency, on_delete=models.PROTECT, related_name="successions", verbose_name=_("predecessor")
    )
    successor = models.ForeignKey(
        Agency,
        on_delete=models.PROTECT,
        related_name="origins",
        verbose_name=_("successor"),
        null=True,
        blank=True,
    )

    objects = AgencySuccessionQuerySet.as_manager()

    class Meta(Succession.Meta):
        verbose_name = _("succession of an agency")
        verbose_name_plural = _("successions of agencies")
        triggers = [OwnSide("successor")]
        constraints = succession_constraints("agency")

    def clean(self):
        super().clean()
        before, after = named(self, "predecessor"), named(self, "successor")
        if before and after:
            own_side(self, before.province_id, "successor")


@kept
class Sector(Record):
    """A field of cooperation by which programmes are compared, whatever their own areas are called."""

    code = models.SlugField(_("code"), max_length=40, unique=True)
    name = Line(_("name"), max_length=160)
    display_order = models.PositiveIntegerField(_("official order"), default=1000)

    search_text = search_column("name")
    sort_key = sort_column("name")

    objects = ReferenceQuerySet.as_manager()

    class Meta:
        verbose_name = _("sector")
        verbose_name_plural = _("sectors")
        ordering = ["display_order", "sort_key"]
        indexes = [search_index("sector_search")]

    def __str__(self):
        return self.name

    def natural_key(self):
        return (self.code,)


@kept
class CalendarDay(Record):
    """A holiday, a day off in lieu or a working Saturday: not what the week says (Labour Code, Article 112)."""

    class Kind(models.TextChoices):
        HOLIDAY = "holiday", _("holiday")
        COMPENSATORY = "compensatory", _("compensatory day off")
        MAKE_UP = "make_up", _("make-up working day")

    date = models.DateField(_("day"), unique=True)
    kind = models.CharField(_("kind"), max_length=15, choices=Kind.choices)
    name = Line(_("name"), max_length=160)
    legal_basis = Line(_("legal basis"), max_length=300, blank=True)

    objects = ReferenceQuerySet.as_manager()

    class Meta:
        verbose_name = _("calendar day")
        verbose_name_plural = _("calendar days")
        ordering = ["date"]

    def __str__(self):
        return f"{self.date:%d/%m/%Y} {self.name}"
