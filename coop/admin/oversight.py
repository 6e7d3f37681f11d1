"""Inspections, contacts and notes of one side."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from coop.admin.awaited import InspectionHeld
from coop.admin.base import CoopAdmin
from coop.admin.cells import short
from coop.admin.day_range import between
from coop.admin.file_columns import in_file, text_of
from coop.admin.filters import WithdrawnFilter
from coop.admin.inlines import CoopTabular
from coop.admin.occurring import by
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
    list_filter = [
        *by("programme", "area", "agency"),
        InspectionHeld,
        between("planned_on", _("planned day")),
        WithdrawnFilter,
    ]
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
    list_display = ["contacted_on", "agency", "whom", "channel", "matter", "promised", "promised_for"]
    list_select_related = ["agency", "focal_point", "province"]
    list_filter = [
        *by("programme", "agency"),
        "channel",
        between("contacted_on", _("day of the contact")),
        between("promised_for", _("promised for")),
        WithdrawnFilter,
    ]
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

    @admin.display(description=_("focal point"), ordering="focal_point__sort_key")
    def whom(self, contact):
        """The person alone; the agency stands beside it."""
        return contact.focal_point.full_name if contact.focal_point else None


@register(InternalNote)
class InternalNoteAdmin(CoopAdmin):
    list_display = ["short_text", "programme", "item", "created_at"]
    list_select_related = ["programme", "item", "province"]
    list_filter = [*by("programme"), between("created_at", _("day written"), "created"), WithdrawnFilter]
    search_fields = ["search_text"]
    fields = ["text", "programme", "item", "province"]

    @in_file(text_of("text"))
    @admin.display(description=_("note"))
    def short_text(self, note):
        return short(note.text, 90)
