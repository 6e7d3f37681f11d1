"""The turns of what recurs, and what is counted."""

from django.contrib import admin
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from coop.admin.base import CoopAdmin
from coop.admin.cells import timeliness_of
from coop.admin.day_range import DUE_RANGE
from coop.admin.filters import TimelinessFilter
from coop.admin.occurring import by
from coop.admin.site import register
from coop.models import Indicator, Occurrence


@register(Occurrence)
class OccurrenceAdmin(CoopAdmin):
    list_display = ["label", "item", "title", "due_date", "status", "timeliness"]
    list_select_related = ["item__programme"]
    list_filter = [*by("item__programme", "item__area"), "year", "status", TimelinessFilter, DUE_RANGE]
    search_fields = ["search_text", "item__search_text"]
    ordering = ["-year", "-quarter", "item__code", "turn"]
    fieldsets = [
        (None, {"fields": ["item", ("year", "quarter", "turn"), "title", "place"]}),
        (_("By when"), {"fields": ["start_date", "due_date", "source"]}),
        (_("How far it is"), {"fields": ["status", "completed_on", "result", "reason"]}),
    ]
    readonly_fields = ["status", "completed_on", "result", "reason"]

    def get_queryset(self, request):
        rows = super().get_queryset(request)
        return rows if request.method == "POST" else rows.with_timeliness(timezone.localdate())

    @admin.display(description=_("occurrence"), ordering="year")
    def label(self, occurrence):
        return occurrence.label

    @admin.display(description=_("timeliness today"), ordering="due_date")
    def timeliness(self, occurrence):
        return timeliness_of(occurrence)


@register(Indicator)
class IndicatorAdmin(CoopAdmin):
    list_display = ["name", "unit_of_measure", "item", "target_qualifier", "target_value"]
    list_select_related = ["item__programme"]
    list_filter = by("item__programme", "item__area")
    search_fields = ["item__search_text"]
    ordering = ["item__code", "pk"]
    fields = ["item", "name", "unit_of_measure", "target_qualifier", "target_value"]
