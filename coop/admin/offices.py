"""Who holds which office, and whom to call."""

from django.utils.translation import gettext_lazy as _

from coop.admin.base import CoopAdmin
from coop.admin.filters import TodayFilter
from coop.admin.occurring import by
from coop.admin.site import register
from coop.models import FocalPoint, StandingCommittee, ViceChair


@register(StandingCommittee)
class StandingCommitteeAdmin(CoopAdmin):
    list_display = ["name", "province", "valid_from", "valid_to"]
    list_select_related = ["province"]
    list_filter = [TodayFilter, *by("province")]
    search_fields = ["search_text", "province__search_text"]
    fields = ["province", "name", "valid_from", "valid_to"]


@register(ViceChair)
class ViceChairAdmin(CoopAdmin):
    list_display = ["full_name", "office_title", "province", "valid_from", "valid_to"]
    list_select_related = ["province"]
    list_filter = [TodayFilter, *by("province")]
    search_fields = ["search_text", "province__search_text"]
    ordering = ["province__display_order", "display_order", "sort_key", "pk"]
    fieldsets = [
        (None, {"fields": ["province", "full_name", "office_title"]}),
        (_("Term of office"), {"fields": ["valid_from", "valid_to", "display_order"]}),
    ]


@register(FocalPoint)
class FocalPointAdmin(CoopAdmin):
    list_display = ["full_name", "office_title", "agency", "phone", "email"]
    list_select_related = ["agency", "province"]
    list_filter = [TodayFilter, *by("agency")]
    search_fields = ["search_text", "agency__search_text"]
    ordering = ["agency__display_order", "sort_key", "pk"]
    fieldsets = [
        (None, {"fields": ["agency", "full_name", "office_title", "phone", "email", "note"]}),
        (_("Validity"), {"fields": ["province", "valid_from", "valid_to"]}),
    ]
