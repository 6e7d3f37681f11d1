"""Who holds which office in a province, from when to when, and whom to call."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.scoping import Addressed, Everyone, Layer, Own, Scope
from coop.models.base import Dated, DatedQuerySet, Record, ends_after_start, kept, own_side
from coop.models.fields import Line, Passage, VnPersonSort, search_column, search_index, sort_column
from coop.models.guards import OwnSide
from coop.models.organisation import Agency, Province


class OfficeQuerySet(DatedQuerySet):
    """Public offices of a province: everybody may know them, the own secretariat keeps them."""

    scope = Scope(layer=Layer.REFERENCE, seen=(Everyone(),), edited=(Own("province"),))


@kept
class StandingCommittee(Dated, Record):
    """The Thường trực of a province's Party committee: the recipient of periodic reports (not the Ban Thường vụ)."""

    province = models.ForeignKey(
        Province,
        on_delete=models.PROTECT,
        related_name="standing_committees",
        verbose_name=_("province"),
    )
    name = Line(_("name"), max_length=160, help_text=_("As reports are addressed to it."))

    search_text = search_column("name")

    objects = OfficeQuerySet.as_manager()

    class Meta:
        verbose_name = _("Standing Committee")
        verbose_name_plural = _("Standing Committees")
        ordering = ["province__display_order", "valid_from"]
        indexes = [search_index("standing_committee_search")]
        constraints = [
            models.UniqueConstraint(
                name="standing_committee_once",
                fields=["province", "valid_from"],
                nulls_distinct=False,
                violation_error_message=_("This Standing Committee is already recorded."),
            ),
            ends_after_start("standing_committee_ends_after_start"),
        ]

    def __str__(self):
        return self.name


@kept
class ViceChair(Dated, Record):
    """A Vice-Chair of a People's Committee with the term in office; a province has several at once."""

    province = models.ForeignKey(
        Province, on_delete=models.PROTECT, related_name="vice_chairs", verbose_name=_("province")
    )
    full_name = Line(_("full name"), max_length=120)
    office_title = Line(_("office title"), max_length=160)
    display_order = models.PositiveIntegerField(_("official order"), default=1000)

    search_text = search_column("full_name", "office_title")
    sort_key = sort_column("full_name", VnPersonSort)

    objects = OfficeQuerySet.as_manager()

    class Meta:
        verbose_name = _("Vice-Chair")
        verbose_name_plural = _("Vice-Chairs")
        ordering = ["province__display_order", "display_order", "sort_key"]
        indexes = [search_index("vice_chair_search")]
        constraints = [ends_after_start("vice_chair_ends_after_start")]

    def __str__(self):
        return self.full_name


class FocalPointQuerySet(DatedQuerySet):
    scope = Scope(layer=Layer.INTERNAL, seen=(Own("province"), Addressed("agency")), edited=(Own("province"),))


@kept
class FocalPoint(Dated, Record):
    """Whom to call at an agency: office contacts only, one side's own."""

    province = models.ForeignKey(
        Province,
        on_delete=models.PROTECT,
        related_name="focal_points",
        verbose_name=_("kept by"),
        help_text=_("The side whose contact list this is."),
    )
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="focal_points", verbose_name=_("agency"))
    full_name = Line(_("full name"), max_length=120)
    office_title = Line(_("office title"), max_length=160, blank=True)
    phone = Line(_("office telephone"), max_length=40, blank=True)
    email = models.EmailField(_("office e-mail"), blank=True)
    note = Passage(_("note"), blank=True)

    search_text = search_column("full_name", "office_title")
    sort_key = sort_column("full_name", VnPersonSort)

    objects = FocalPointQuerySet.as_manager()

    class Meta:
        verbose_name = _("focal point")
        verbose_name_plural = _("focal points")
        ordering = ["agency__display_order", "sort_key"]
        indexes = [search_index("focal_point_search")]
        triggers = [OwnSide("agency")]
        constraints = [ends_after_start("focal_point_ends_after_start")]

    def __str__(self):
        return f"{self.full_name} ({self.agency})"

    def clean(self):
        super().clean()
        own_side(self, self.province_id, "agency")
