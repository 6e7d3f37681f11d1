"""The history of a row as a page: day by day who did what, narrowed to a person or to days, in pages."""

from itertools import groupby

from django import forms
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from coop.admin.past import MOST, past_of, taken_together, tell
from coop.admin.wording import day_of_week

ON_A_PAGE = 40


class HistoryFilter(forms.Form):
    """Whose steps, and of which days; what cannot be read narrows nothing and is said."""

    who = forms.ChoiceField(label=pgettext_lazy("history", "Who"), required=False)
    since = forms.DateField(label=gettext_lazy("From the day"), required=False)
    until = forms.DateField(label=gettext_lazy("Until the day"), required=False)

    def __init__(self, data, people):
        super().__init__(data)
        self.fields["who"].choices = [("", _("everybody")), *((name, name) for name in people)]
        for name in ("since", "until"):
            self.fields[name].widget.attrs |= {"placeholder": _("dd/mm/yyyy"), "inputmode": "numeric", "size": 12}

    @property
    def asked(self):
        self.full_clean()
        return {name: value for name, value in self.cleaned_data.items() if value}

    def keeps(self, step):
        asked, day = self.asked, timezone.localdate(step.when)
        return (
            asked.get("who", step.who) == step.who and asked.get("since", day) <= day and asked.get("until", day) >= day
        )


class HistoryPage:
    def history_view(self, request, object_id, extra_context=None):
        obj = self.get_object(request, unquote(object_id))
        if obj is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if not self.has_view_or_change_permission(request, obj):
            raise PermissionDenied
        if not self.may_read_history(request, obj):
            raise PermissionDenied
        context = {
            **self.admin_site.each_context(request),
            **self.sample_context(obj),
            **page_of_past(obj, request.user, self.inlines, request.GET),
            "title": _("History"),
            "subtitle": str(obj),
            "opts": self.opts,
            "object": obj,
            "original": obj,
            "row_url": reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_change", args=[obj.pk]),
            **(extra_context or {}),
        }
        return TemplateResponse(request, "admin/coop/history.html", context)

    def may_read_history(self, request, obj):
        """Of what the sides share whoever sees it reads the past; of one side's own, those who keep it."""
        rows = self.model._default_manager.all()
        if rows.scope.rules_for_history() == rows.scope.seen:
            return True
        return rows.history_visible_to(request.user).filter(pk=obj.pk).exists()


def page_of_past(obj, user, inlines, query):
    """One page of the steps that were asked for, newest first, told and in days."""
    everything = past_of(obj, user, inlines)
    people = sorted({step.who for step in everything})
    narrowed = HistoryFilter(query, people)
    steps = [step for step in everything if narrowed.keeps(step)] if narrowed.asked else everything
    page = Paginator(taken_together(steps), ON_A_PAGE).get_page(query.get("page"))
    shown = tell([step for taken in page for step in taken.steps], user)
    return {
        "steps": shown,
        "days": [
            {"day": day, "said": day_of_week(day), "taken": list(taken)}
            for day, taken in groupby(page, key=lambda taken: timezone.localdate(taken.first.when))
        ],
        "page": page,
        "filter": narrowed,
        "is_narrowed": bool(narrowed.asked),
        "has_filter": len(everything) > 1,
        "is_cut": any(len(told.events) > MOST for told in {step.told for step in everything}),
        "kept": query_without_page(query),
    }


def query_without_page(query):
    query = query.copy()
    query.pop("page", None)
    return query.urlencode()
