"""Filters on what a row still waits for: an answer, a result, the visit that was planned."""

from django.contrib import admin
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class AwaitedFilter(admin.SimpleListFilter):
    """Rows that wait, those of them whose day has passed, and those that wait no longer."""

    waits = Q()
    due = ""
    words = ()

    def lookups(self, request, model_admin):
        return list(zip(("waiting", "overdue", "settled"), self.words, strict=True))

    def queryset(self, request, queryset):
        if self.value() == "waiting":
            return queryset.filter(self.waits)
        if self.value() == "overdue":
            return queryset.filter(self.waits, **{f"{self.due}__lt": timezone.localdate()})
        if self.value() == "settled":
            return queryset.exclude(self.waits)
        return queryset


class LetterAnswer(AwaitedFilter):
    title = _("state of the answer")
    parameter_name = "answer"
    waits = Q(answered_by__isnull=True, answer_due__isnull=False)
    due = "answer_due"
    words = (_("awaits an answer"), _("answer overdue"), _("answered, or none is needed"))


class ProposalAnswer(AwaitedFilter):
    title = _("state of the answer")
    parameter_name = "answer"
    waits = Q(state__in=["raised", "considered"])
    due = "answer_due"
    words = (_("awaits an answer"), _("answer overdue"), _("answered"))


class FollowUpAnswer(AwaitedFilter):
    title = _("state of the answer")
    parameter_name = "answer"
    waits = Q(answered_on__isnull=True, answer_letter__isnull=True, answer_due__isnull=False)
    due = "answer_due"
    words = (_("awaits an answer"), _("answer overdue"), _("answered, or none is needed"))


class DirectiveResult(AwaitedFilter):
    title = _("result awaited")
    parameter_name = "result"
    waits = ~Q(status="done")
    due = "due_date"
    words = (_("not yet reported back"), _("reporting back overdue"), _("reported back"))


class InspectionHeld(AwaitedFilter):
    title = _("inspection held")
    parameter_name = "held"
    waits = Q(inspected_on__isnull=True)
    due = "planned_on"
    words = (_("not yet held"), _("planned day has passed"), _("held"))
