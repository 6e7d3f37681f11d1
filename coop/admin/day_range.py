"""A filter between two days, typed as people write them."""

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import DateTimeField
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coop.vietnamese import short_date


class DayRangeFilter(admin.ListFilter):
    """Rows from one day to another, both included; either may be left open."""

    template = "admin/coop/day_range.html"
    field = ""
    parameters = ()

    def __init__(self, request, params, model, model_admin):
        super().__init__(request, params, model, model_admin)
        is_moment = isinstance(model._meta.get_field(self.field), DateTimeField)
        self.lookup = f"{self.field}__date" if is_moment else self.field
        self.typed = {name: (params.pop(name, None) or [""])[-1].strip() for name in self.parameters}
        self.mistakes = []
        self.first, self.last = (self._day(self.typed[name]) for name in self.parameters)
        if self.first and self.last and self.first > self.last:
            said = _("The range “%(filter)s” ends before it begins; it was left out.")
            self.mistakes.append(said % {"filter": self.title})
            self.first = self.last = None

    def _day(self, typed):
        try:
            return forms.DateField(input_formats=["%d/%m/%Y", "%Y-%m-%d"], required=False).clean(typed)
        except ValidationError:
            said = _("“%(typed)s” is not a date. Write day/month/year, such as 30/06/2026; it was left out.")
            self.mistakes.append(said % {"typed": typed[:40]})
            return None

    def has_output(self):
        return True

    def expected_parameters(self):
        return list(self.parameters)

    def queryset(self, request, queryset):
        if self.first:
            queryset = queryset.filter(**{f"{self.lookup}__gte": self.first})
        if self.last:
            queryset = queryset.filter(**{f"{self.lookup}__lte": self.last})
        return queryset

    def choices(self, changelist):
        """One: the form with what was typed, and every other filter, so that none is lost by asking."""
        left_out = {*self.parameters, "p", "e"}
        others = [(name, value) for name, values in changelist.filter_params.items() for value in values]
        yield {
            "others": [(name, value) for name, value in others if name not in left_out],
            "days": [
                {"name": name, "label": label, "typed": self.typed[name]}
                for name, label in zip(self.parameters, (_("From the day"), _("until the day")), strict=True)
            ],
            "said": self._said(),
            "without": changelist.get_query_string(remove=self.parameters),
        }

    def _said(self):
        days = {"first": self.first and short_date(self.first), "last": self.last and short_date(self.last)}
        if self.first and self.last:
            return _("from %(first)s to %(last)s") % days
        if self.first:
            return _("from %(first)s on") % days
        return _("until %(last)s") % days if self.last else ""


def between(field, title, name=None):
    """Such a filter on a field; in addresses its days are called `name`_from and `name`_to."""
    name = name or field.removesuffix("_on")
    parameters = (f"{name}_from", f"{name}_to")
    return type("Between", (DayRangeFilter,), {"field": field, "title": title, "parameters": parameters})


DUE_RANGE = between("due_date", gettext_lazy("due range"), "due")
