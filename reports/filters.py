"""What a reader may narrow the list of action items to. The same words stand in the links behind each figure."""

import django_filters
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from coop.models import ActionItem, Timeliness
from coop.models.tally import Cell

JOINTLY = "chung"
OFFICIAL = (Cell.DONE_ON_TIME, Cell.DONE_LATE, Cell.IN_TIME, Cell.OVERDUE)
# Each choice is a set of cells of the count, so that a list is as long as the figure it stands behind.
CELLS = {
    "dated": OFFICIAL,
    "done": (Cell.DONE_ON_TIME, Cell.DONE_LATE),
    **{cell.value: (cell,) for cell in (*OFFICIAL, Cell.NO_DEADLINE, Cell.RECURRING, Cell.ORIENTATION)},
}
DUE_SOON = "due_soon"
TIMELINESS_CHOICES = [
    ("dated", _("with a deadline")),
    ("done", _("completed (on time or late)")),
    (Cell.DONE_ON_TIME.value, Cell.DONE_ON_TIME.label),
    (Cell.DONE_LATE.value, Cell.DONE_LATE.label),
    (Cell.IN_TIME.value, Cell.IN_TIME.label),
    (DUE_SOON, Timeliness.DUE_SOON.label),
    (Cell.OVERDUE.value, Cell.OVERDUE.label),
    (Cell.NO_DEADLINE.value, Cell.NO_DEADLINE.label),
    (Cell.RECURRING.value, Cell.RECURRING.label),
    (Cell.ORIENTATION.value, Cell.ORIENTATION.label),
]


class ItemFilter(django_filters.FilterSet):
    """Filters items that carry their `cell` and `timeliness`; an item stays also for the sake of one of its turns."""

    area = django_filters.ChoiceFilter(label=_("area"), field_name="area__ordinal", empty_label=_("all"))
    side = django_filters.ChoiceFilter(label=_("lead side"), method="led_by", empty_label=_("all"))
    status = django_filters.ChoiceFilter(
        field_name="status_then", label=_("status"), choices=ActionItem.Status.choices, empty_label=_("all")
    )
    timeliness = django_filters.ChoiceFilter(
        label=_("timeliness"), choices=TIMELINESS_CHOICES, method="standing", empty_label=_("all")
    )
    strength = django_filters.ChoiceFilter(
        label=_("strength"),
        choices=[choice for choice in ActionItem.Strength.choices if choice[0] != ActionItem.Strength.IDEA],
        empty_label=_("all"),
    )

    def __init__(self, data, queryset, *, areas, parties, turns):
        """`turns`: the occurrences that the reader may see, each with its `cell` and `timeliness`."""
        self.turns = turns
        super().__init__(data, queryset)
        self.filters["area"].extra["choices"] = [
            (str(area.ordinal), f"{area.ordinal}. {area.name}") for area in areas if not area.kept_outside
        ]
        self.filters["side"].extra["choices"] = [(str(party.ordinal), party.label) for party in parties] + [
            (JOINTLY, _("jointly"))
        ]

    @property
    def asked(self):
        """What was validly asked, empty choices left out."""
        return {name: value for name, value in self.form.cleaned_data.items() if value}

    def led_by(self, items, name, value):
        if value == JOINTLY:
            return items.filter(lead_party__isnull=True)
        return items.filter(lead_party__ordinal=value)

    def standing(self, items, name, value):
        return items.filter(self.own_standing(value) | Q(pk__in=self.turns_standing(value).values("item")))

    @staticmethod
    def own_standing(value):
        if value == DUE_SOON:
            return Q(cell=Cell.IN_TIME, timeliness=Timeliness.DUE_SOON)
        return Q(cell__in=CELLS[value])

    def turns_standing(self, value):
        return self.turns.filter(self.own_standing(value))

    @property
    def qs(self):
        """What cannot be read narrows nothing; the page says what it could not read."""
        self.form.full_clean()
        items = self.queryset
        for name, value in self.asked.items():
            items = self.filters[name].filter(items, value)
        return items
