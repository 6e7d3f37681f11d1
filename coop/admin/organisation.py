"""Provinces, localities, agencies, sectors and the calendar: the reference data of every programme."""

from django.utils.translation import gettext_lazy as _

from coop.admin.base import CoopAdmin
from coop.admin.day_range import between
from coop.admin.filters import TodayFilter
from coop.admin.inlines import CoopTabular
from coop.admin.occurring import by
from coop.admin.site import register
from coop.models import (
    Agency,
    AgencySuccession,
    CalendarDay,
    Locality,
    LocalitySuccession,
    Province,
    ProvinceSuccession,
    Sector,
)

NAMES = (None, {"fields": ["code", "name", "short_name", "kind"]})
VALIDITY = (_("Validity"), {"fields": ["valid_from", "valid_to", "legal_basis", "display_order"]})


class SuccessorInline(CoopTabular):
    """Who took over from this unit."""

    fk_name = "predecessor"
    fields = ["successor", "kind", "effective_on", "legal_basis"]
    show_change_link = False


class ProvinceSuccessorInline(SuccessorInline):
    model = ProvinceSuccession


class LocalitySuccessorInline(SuccessorInline):
    model = LocalitySuccession


class AgencySuccessorInline(SuccessorInline):
    model = AgencySuccession


@register(Province)
class ProvinceAdmin(CoopAdmin):
    list_display = ["name", "code", "kind", "valid_from", "valid_to"]
    list_filter = [TodayFilter, "kind"]
    search_fields = ["search_text"]
    ordering = ["display_order", "sort_key", "pk"]
    fieldsets = [NAMES, VALIDITY]
    inlines = [ProvinceSuccessorInline]


@register(Locality)
class LocalityAdmin(CoopAdmin):
    list_display = ["name", "kind", "code", "province", "parent", "valid_from", "valid_to"]
    list_select_related = ["province", "parent"]
    list_filter = [TodayFilter, "kind", *by("province")]
    search_fields = ["search_text", "parent__search_text"]
    ordering = ["sort_key", "pk"]
    fieldsets = [(None, {"fields": ["code", "name", "short_name", "kind", "province", "parent"]}), VALIDITY]
    inlines = [LocalitySuccessorInline]


@register(Agency)
class AgencyAdmin(CoopAdmin):
    list_display = ["name", "kind", "province", "short_name", "valid_from", "valid_to"]
    list_select_related = ["province"]
    list_filter = [TodayFilter, "kind", *by("province")]
    search_fields = ["search_text", "province__search_text"]
    ordering = ["province__display_order", "display_order", "sort_key", "pk"]
    fieldsets = [(None, {"fields": ["code", "name", "short_name", "kind", "province", "parent"]}), VALIDITY]
    inlines = [AgencySuccessorInline]


class SuccessionAdmin(CoopAdmin):
    list_display = ["predecessor", "kind", "successor", "effective_on", "legal_basis"]
    list_select_related = ["predecessor", "successor"]
    list_filter = ["kind", between("effective_on", _("effective on"))]
    search_fields = ["predecessor__search_text", "successor__search_text"]
    fields = ["predecessor", "kind", "successor", "effective_on", "legal_basis"]


@register(ProvinceSuccession)
class ProvinceSuccessionAdmin(SuccessionAdmin):
    pass


@register(LocalitySuccession)
class LocalitySuccessionAdmin(SuccessionAdmin):
    pass


@register(AgencySuccession)
class AgencySuccessionAdmin(SuccessionAdmin):
    pass


@register(Sector)
class SectorAdmin(CoopAdmin):
    list_display = ["name", "display_order"]
    search_fields = ["search_text"]
    ordering = ["display_order", "sort_key", "pk"]
    fields = ["code", "name", "display_order"]


@register(CalendarDay)
class CalendarDayAdmin(CoopAdmin):
    list_display = ["date", "kind", "name", "legal_basis"]
    list_filter = ["kind", between("date", _("day"))]
    fields = ["date", "kind", "name", "legal_basis"]
