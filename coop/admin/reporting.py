"""When each side reports."""

from django.utils.translation import gettext_lazy as _

from coop.admin.base import CoopAdmin
from coop.admin.occurring import by
from coop.admin.site import register
from coop.models import ReportingSchedule


@register(ReportingSchedule)
class ReportingScheduleAdmin(CoopAdmin):
    list_display = ["programme", "frequency", "cut_off_day", "agency_working_days", "committee_day", "valid_from"]
    list_select_related = ["programme"]
    list_filter = [*by("programme"), "frequency"]
    search_fields = ["programme__search_text"]
    fieldsets = [
        (None, {"fields": ["programme", "frequency", "cut_off_day"]}),
        (
            _("Deadlines"),
            {"fields": ["agency_working_days", "standing_agency_day", "committee_day", "rolls_forward"]},
        ),
        (_("Validity"), {"fields": ["valid_from", "valid_to"]}),
    ]
