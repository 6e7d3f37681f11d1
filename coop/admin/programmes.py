"""Programmes and their sides."""

from django.utils.translation import gettext_lazy as _

from coop.admin.base import CoopAdmin
from coop.admin.inlines import CoopStacked, CoopTabular
from coop.admin.occurring import by, called
from coop.admin.site import register
from coop.models import (
    AnnualPlan,
    CooperationArea,
    CooperationProgramme,
    PartyMandate,
    ProgrammeParty,
    ReportingSchedule,
    ViceChairAssignment,
)


class PartyInline(CoopStacked):
    model = ProgrammeParty
    fields = [
        ("ordinal", "province"),
        ("body", "standing_committee"),
        "signatory",
        ("number_symbol", "signed_on"),
    ]
    others_heading = _("Other sides")

    def may_have_written(self, request, row, parent):
        """Who sets up a programme names its sides; once it has items none joins, and each side keeps its own row."""
        is_new = row.events.count() == 1
        if is_new and parent.items.exists():
            return False
        return self.keeps(request, row) or (
            is_new and CooperationProgramme.objects.editable_by(request.user).contains(parent)
        )


class AreaInline(CoopTabular):
    model = CooperationArea
    fields = ["ordinal", "name", "sector", "concretisation", "kept_outside"]


class PlanInline(CoopTabular):
    model = AnnualPlan
    fields = ["year", "status", "number_symbol", "signed_on"]
    readonly_fields = ["status", "number_symbol", "signed_on"]


class ScheduleInline(CoopTabular):
    model = ReportingSchedule
    fields = ["frequency", "cut_off_day", "agency_working_days", "standing_agency_day", "committee_day", "valid_from"]


@register(CooperationProgramme)
class CooperationProgrammeAdmin(CoopAdmin):
    list_display = ["code", "name", "status", "agreed_on", "signed_on", "period_start", "period_end"]
    list_filter = ["status", "instrument", ("parties__province", called(_("side")))]
    search_fields = ["search_text"]
    ordering = ["code"]
    fieldsets = [
        (None, {"fields": ["code", "name", "instrument", "status"]}),
        (_("Dates"), {"fields": ["agreed_on", "signed_on", ("period_start", "period_end"), "predecessor"]}),
        (_("Content"), {"fields": ["purpose", "mechanism", "legal_basis", "territorial_scope", "note"]}),
    ]
    inlines = [PartyInline, AreaInline, PlanInline, ScheduleInline]


class MandateInline(CoopTabular):
    model = PartyMandate
    fields = ["kind", "agency", "basis", "valid_from", "valid_to"]
    show_change_link = False


class AssignmentInline(CoopTabular):
    model = ViceChairAssignment
    fields = ["vice_chair", "basis", "valid_from", "valid_to"]
    show_change_link = False


@register(ProgrammeParty)
class ProgrammePartyAdmin(CoopAdmin):
    list_display = ["province", "programme", "ordinal", "body", "standing_committee", "signed_on"]
    list_select_related = ["province", "programme", "standing_committee"]
    list_filter = by("programme", "province")
    search_fields = ["province__search_text", "programme__search_text"]
    fieldsets = [
        (None, {"fields": ["programme", "province", "ordinal", "body", "standing_committee"]}),
        (_("Signature"), {"fields": ["signatory", "number_symbol", "signed_on"]}),
    ]
    inlines = [MandateInline, AssignmentInline]
