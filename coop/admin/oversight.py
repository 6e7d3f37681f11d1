"""Inspections, contacts and notes of one side."""

from django.contrib import admin
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from coop.admin.base import CoopAdmin
from coop.admin.filters import WithdrawnFilter, by
from coop.admin.inlines import CoopTabular
from coop.admin.quick import QuickForm
from coop.admin.site import register
from coop.models import ContactLog, Inspection, InspectionFinding, InternalNote


class FindingInline(CoopTabular):
    model = InspectionFinding
    fields = ["text", "item"]
    show_change_link = False


@register(Inspection)
class InspectionAdmin(CoopAdmin):
    list_display = ["title", "agency", "area", "planned_on", "inspected_on", "led_by"]
    list_select_related = ["agency", "area__programme", "province"]
    list_filter = [*by("programme", "agency", "area"), WithdrawnFilter]
    date_hierarchy = "planned_on"
    days_past = ("inspected_on",)
    search_fields = ["search_text", "agency__search_text"]
    fieldsets = [
        (None, {"fields": ["title", "agency", "area", "planned_on", "inspected_on", "led_by"]}),
        (_("What came out"), {"fields": ["conclusion", "document"]}),
        (_("Belongs to"), {"fields": ["province", "programme"]}),
    ]
    inlines = [FindingInline]


@register(ContactLog)
class ContactLogAdmin(QuickForm, CoopAdmin):
    quick_fields = ("agency", "channel", "contacted_on", "matter", "promised", "promised_for")
    quick_today = ("contacted_on",)
    list_display = ["contacted_on", "agency", "focal_point", "channel", "matter", "promised", "promised_for"]
    list_select_related = ["agency", "focal_point__agency", "province"]
    list_filter = [*by("programme", "agency"), "channel", WithdrawnFilter]
    date_hierarchy = "contacted_on"
    days_past = ("contacted_on",)
    search_fields = ["search_text", "agency__search_text"]
    fieldsets = [
        (None, {"fields": ["agency", "focal_point", "channel", "contacted_on", "matter"]}),
        (_("Promise"), {"fields": ["promised", "promised_for"]}),
        (_("Belongs to"), {"fields": ["province", "programme", "item"]}),
    ]

    def save_model(self, request, obj, form, change):
        if not change:
            obj.recorded_by = request.user
        super().save_model(request, obj, form, change)


@register(InternalNote)
class InternalNoteAdmin(CoopAdmin):
    list_display = ["short_text", "programme", "item", "created_at"]
    list_select_related = ["programme", "item", "province"]
    list_filter = [*by("programme"), WithdrawnFilter]
    search_fields = ["search_text"]
    fields = ["text", "programme", "item", "province"]

    @admin.display(description=_("note"))
    def short_text(self, note):
        return Truncator(note.text).chars(90)
