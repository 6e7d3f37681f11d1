"""Filters above lists. Those on a link to another row name only rows that occur in what the person sees."""

from django.contrib import admin
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from coop.models import Timeliness

Occurring = admin.RelatedOnlyFieldListFilter


def by(*names):
    """Filters on links to other rows."""
    return [(name, Occurring) for name in names]


class TimelinessFilter(admin.SimpleListFilter):
    """How work stands today against its due date."""

    title = _("timeliness")
    parameter_name = "timeliness"

    def lookups(self, request, model_admin):
        return Timeliness.choices

    def queryset(self, request, queryset):
        if self.value() in Timeliness.values:
            return queryset.with_timeliness(timezone.localdate()).filter(timeliness=self.value())
        return queryset


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
