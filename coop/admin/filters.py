"""Filters above lists that belong to no single field: timeliness, taking part, what was withdrawn or has ended."""

from collections import defaultdict

from django.contrib import admin
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from coop.admin import choices
from coop.admin.cells import timeliness_word
from coop.models import Agency, ItemAgency, Timeliness
from coop.models.names import in_their_place


class TimelinessFilter(admin.SimpleListFilter):
    """How work stands today against its due date."""

    title = _("timeliness")
    parameter_name = "timeliness"

    def lookups(self, request, model_admin):
        return [(code, timeliness_word(code)) for code in Timeliness.values]

    def queryset(self, request, queryset):
        if self.value() in Timeliness.values:
            if "timeliness" not in queryset.query.annotations:
                queryset = queryset.with_timeliness(timezone.localdate())
            return queryset.filter(timeliness=self.value())
        return queryset


class TakingPartFilter(admin.SimpleListFilter):
    """Agencies that take part in the items a person sees, each by what it is today; an officer's own one first."""

    title = _("agency")
    parameter_name = "agency"
    OWN = "own"

    def __init__(self, request, params, model, model_admin):
        self.user = request.user
        self.behind = present_units(ItemAgency.objects.visible_to(self.user))
        super().__init__(request, params, model, model_admin)

    def lookups(self, request, model_admin):
        own = [(self.OWN, _("items of my agency"))] if self.user.is_officer else []
        agencies = Agency.objects.filter(pk__in=self.behind).select_related("province")
        first = agencies.order_by("display_order", "sort_key", "pk")
        by_side = sorted(first, key=lambda agency: (agency.province_id not in self.user.reach, agency.province_id))
        return own + [(str(agency.pk), choices.label(agency)) for agency in by_side]

    def queryset(self, request, queryset):
        if self.value() == self.OWN and self.user.is_officer:
            return queryset.filter(pk__in=_items_of(self.user.agency_reach))
        wanted = {str(pk): agencies for pk, agencies in self.behind.items()}.get(self.value())
        return queryset if wanted is None else queryset.filter(pk__in=_items_of(wanted))


def _items_of(agencies):
    return ItemAgency.objects.filter(agency__in=agencies).values("item")


def present_units(rows):
    """The agencies that `rows` name, under those in whose place they stand today: id of today's → ids in the rows."""
    named = set(rows.order_by().values_list("agency", flat=True).distinct())
    found = defaultdict(set)
    for agency, standing in in_their_place(Agency, named, timezone.localdate()).items():
        for present in standing:
            found[present].add(agency)
    return dict(found)


class WithdrawnFilter(admin.SimpleListFilter):
    """Rows taken back stay; lists show those that stand unless asked otherwise."""

    title = _("withdrawn")
    parameter_name = "withdrawn"

    def lookups(self, request, model_admin):
        return [("yes", _("withdrawn ones")), ("all", _("all"))]

    def choices(self, changelist):
        for choice in super().choices(changelist):
            if choice["query_string"] == changelist.get_query_string(remove=[self.parameter_name]):
                choice["display"] = _("not withdrawn")
            yield choice

    def queryset(self, request, queryset):
        if self.value() == "yes":
            return queryset.filter(withdrawn_on__isnull=False)
        if self.value() == "all":
            return queryset
        return queryset.filter(withdrawn_on__isnull=True)


class TodayFilter(admin.SimpleListFilter):
    """Units that exist today, or that came to an end."""

    title = _("validity")
    parameter_name = "validity"

    def lookups(self, request, model_admin):
        return [("today", _("valid today")), ("ended", _("ended"))]

    def queryset(self, request, queryset):
        if self.value() == "today":
            return queryset.valid_on(timezone.localdate())
        if self.value() == "ended":
            return queryset.filter(valid_to__lt=timezone.localdate())
        return queryset
