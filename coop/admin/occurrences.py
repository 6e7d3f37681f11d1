"""The turns of what recurs, and what is counted."""

from django.contrib import admin
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from coop.admin.base import CoopAdmin
from coop.admin.cells import timeliness_of
from coop.admin.day_range import DUE_RANGE
from coop.admin.file_columns import in_file, timeliness_cell
from coop.admin.filters import TimelinessFilter
from coop.admin.occurring import by
from coop.admin.site import register
from coop.documents.paper import Setting
from coop.models import Indicator, Occurrence
from coop.models.occurrences import Qualifier
from coop.vietnamese import number


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

    def get_fieldsets(self, request, obj=None):
        """Of a new turn nothing has happened yet."""
        fieldsets = super().get_fieldsets(request, obj)
        return fieldsets if obj is not None else fieldsets[:-1]

    def get_queryset(self, request):
        rows = super().get_queryset(request)
        return rows if request.method == "POST" else rows.with_timeliness(timezone.localdate())

    @admin.display(description=_("occurrence"), ordering="year")
    def label(self, occurrence):
        return occurrence.label

    @in_file((None, Setting.TEXT, lambda occurrence: timeliness_cell(occurrence.timeliness)))
    @admin.display(description=_("timeliness today"), ordering="due_date")
    def timeliness(self, occurrence):
        return timeliness_of(occurrence)


@register(Indicator)
class IndicatorAdmin(CoopAdmin):
    list_display = ["name", "aim", "unit_of_measure", "item"]
    list_select_related = ["item__programme"]
    list_filter = by("item__programme", "item__area")
    search_fields = ["item__search_text"]
    ordering = ["item__code", "pk"]
    fields = ["item", "name", "unit_of_measure", "target_qualifier", "target_value"]

    @admin.display(description=_("target"), ordering="target_value")
    def aim(self, indicator):
        """As the sides wrote it: "80", "more than 30", "about 300"."""
        if indicator.target_value is None:
            return None
        amount = number(indicator.target_value)
        if indicator.target_qualifier == Qualifier.EXACT:
            return amount
        return f"{indicator.get_target_qualifier_display()} {amount}"
