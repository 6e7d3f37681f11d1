"""Which of the programme's items does the reader ask for?"""

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from coop.models import ActionItem, Timeliness
from coop.vietnamese import short_date


class DayInput(forms.DateInput):
    """A day as it is written here."""

    input_type = "text"

    def __init__(self):
        super().__init__(attrs={"placeholder": _("dd/mm/yyyy")})


class TrackingFilter(forms.Form):
    """What is not a choice is said, and the rest of the filter still counts."""

    area = forms.ChoiceField(label=_("Area"), required=False)
    side = forms.ChoiceField(label=_("Lead side"), required=False)
    agency = forms.ChoiceField(label=_("Agency"), required=False)
    plan = forms.ChoiceField(label=_("Annual plan"), required=False)
    status = forms.ChoiceField(label=_("Status"), required=False)
    timeliness = forms.ChoiceField(label=_("Timeliness"), required=False)
    due_from = forms.DateField(label=_("Due from"), required=False, widget=DayInput)
    due_to = forms.DateField(label=_("Due until"), required=False, widget=DayInput)

    def __init__(self, data, *, areas, parties, agencies, plans):
        super().__init__(data)
        offered = {
            "area": [(area.pk, f"{area.ordinal}. {area.name}") for area in areas],
            "side": [(party.pk, party.province.label) for party in parties],
            "agency": sorted({(each.agency_id, each.agency.label) for each in agencies}, key=lambda pair: pair[1]),
            "plan": [(plan.pk, str(plan.year)) for plan in plans],
            "status": [(code, capfirst(label)) for code, label in ActionItem.Status.choices],
            "timeliness": [(code, capfirst(label)) for code, label in Timeliness.choices],
        }
        for name, choices in offered.items():
            self.fields[name].choices = [("", "—"), *choices]

    def narrowed(self, items):
        self.is_valid()
        lookups = {
            "area": "area",
            "side": "lead_party",
            "agency": "item_agencies__agency",
            "plan": "plan",
            "status": "status",
            "timeliness": "timeliness",
            "due_from": "due_now__gte",
            "due_to": "due_now__lte",
        }
        asked = {lookups[name]: value for name, value in self.cleaned_data.items() if value}
        return items.filter(**asked)

    def in_words(self):
        """What the rows were narrowed to, as the page and the printed sheet say it."""
        for name, value in self.cleaned_data.items():
            if value:
                field = self.fields[name]
                chosen = dict(getattr(field, "choices", ())) or {value: value}
                said = next(label for key, label in chosen.items() if str(key) == str(value))
                yield f"{field.label.lower()}: {short_date(said) if hasattr(said, 'year') else said}"

    def plan_chosen(self):
        """The year of the plan that the table was narrowed to, if it was."""
        years = {str(pk): year for pk, year in self.fields["plan"].choices if pk}
        return years.get(self.cleaned_data.get("plan"))
