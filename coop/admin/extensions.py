"""Later due dates: asked for here, decided through their doors."""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from coop import workflow
from coop.admin.base import CoopAdmin
from coop.admin.day_range import between
from coop.admin.occurring import by
from coop.admin.site import register
from coop.models import DueDateExtension


@register(DueDateExtension)
class DueDateExtensionAdmin(CoopAdmin):
    list_display = ["item", "old_due_date", "new_due_date", "requested_on", "agency", "status", "decided_on"]
    list_select_related = ["item__programme", "agency", "party__province"]
    list_filter = [*by("item__programme", "agency"), "status", between("requested_on", _("day asked for"))]
    search_fields = ["item__search_text", "agency__search_text"]
    ordering = ["-requested_on", "-pk"]
    fieldsets = [
        (None, {"fields": ["item", "party", "agency", "new_due_date", "reason", "requested_on", "letter"]}),
        (_("Decision"), {"fields": ["old_due_date", "status", "decided_by", "decided_on", "decision_note"]}),
    ]
    readonly_fields = ["old_due_date", "status", "decided_by", "decided_on", "decision_note"]

    def get_fieldsets(self, request, obj=None):
        fieldsets = super().get_fieldsets(request, obj)
        return fieldsets if obj is not None else fieldsets[:1]

    def get_readonly_fields(self, request, obj=None):
        given = super().get_readonly_fields(request, obj)
        # What was asked for stays with the item and the side it was asked for.
        return [*given, *(name for name in ("item", "party", "agency") if obj and name not in given)]

    def initial_for(self, request):
        initial = super().initial_for(request)
        if request.user.is_officer:
            initial["agency"] = request.user.seat_held.agency_id
        return initial | {"requested_on": timezone.localdate()}

    def save_model(self, request, obj, form, change):
        if change:
            super().save_model(request, obj, form, change)
            return
        asked = ("item", "party", "agency", "new_due_date", "reason", "requested_on", "letter")
        made = workflow.extensions.request_extension(
            **{name: getattr(obj, name) for name in asked}, by=request.user, on=timezone.localdate()
        )
        obj.__dict__.update(made.__dict__)
