"""Areas of cooperation, who works on them, and the plan of each year."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from coop.admin.base import CoopAdmin
from coop.admin.filters import WithdrawnFilter
from coop.admin.inlines import CoopTabular
from coop.admin.occurring import by
from coop.admin.site import register
from coop.models import AnnualPlan, AreaSide, CooperationArea, OutsideMatter


class AreaSideInline(CoopTabular):
    model = AreaSide
    fields = ["party", "lead_agency", "collecting_office"]
    show_change_link = False


class OutsideMatterInline(CoopTabular):
    model = OutsideMatter
    fields = ["party", "agency", "line"]
    show_change_link = False


@register(CooperationArea)
class CooperationAreaAdmin(CoopAdmin):
    list_display = ["name", "ordinal", "programme", "sector", "state"]
    list_select_related = ["programme", "sector"]
    list_filter = [*by("programme"), "concretisation", *by("sector")]
    search_fields = ["search_text", "programme__search_text"]
    ordering = ["programme__code", "ordinal"]
    # Both sides write their own lines here, also where the other one leads.
    fieldsets = [
        (None, {"fields": ["programme", "ordinal", "name", "sector", "kept_outside"]}),
        (_("What was agreed"), {"fields": ["commitment", "concretisation", "concretised_by"]}),
    ]

    def get_fieldsets(self, request, obj=None):
        """Of an area kept outside nothing is asked but its name and its place."""
        fieldsets = super().get_fieldsets(request, obj)
        return fieldsets[:1] if obj is not None and obj.kept_outside else fieldsets

    @admin.display(description=_("state of concretisation"), ordering="concretisation")
    def state(self, area):
        """An area kept outside is not spoken of beyond its name."""
        return None if area.kept_outside else area.get_concretisation_display()

    def get_inlines(self, request, obj):
        if obj is None:
            return []
        return [OutsideMatterInline] if obj.kept_outside else [AreaSideInline]


@register(AnnualPlan)
class AnnualPlanAdmin(CoopAdmin):
    list_display = ["year", "programme", "status", "number_symbol", "signed_on"]
    list_select_related = ["programme"]
    list_filter = [*by("programme"), "year", "status", WithdrawnFilter]
    search_fields = ["programme__search_text"]
    fieldsets = [
        (None, {"fields": ["programme", "year", "note"]}),
        (_("Signature"), {"fields": ["status", "number_symbol", "signed_on"]}),
    ]
    # The signature is recorded through its door, which knows what follows from it.
    readonly_fields = ["status", "number_symbol", "signed_on"]

    def get_fieldsets(self, request, obj=None):
        """A new plan has no signature to show yet."""
        fieldsets = super().get_fieldsets(request, obj)
        return fieldsets if obj is not None else fieldsets[:1]
