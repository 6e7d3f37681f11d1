"""What a reader may narrow the list of action items to. The same words stand in the links behind each figure."""

from datetime import date

import django_filters
from django import forms
from django.db.models import Case, Exists, OuterRef, Q, Value, When
from django.utils.translation import gettext_lazy as _

from coop.models import ActionItem, ItemAgency, ItemLocality, Timeliness
from coop.models.tally import Cell

JOINTLY = "chung"
OURS = "ben-ta"  # any agency of the reader's own side
NOWHERE = NO_SECTOR = "khong"  # no place, no sector is named
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
# What is asked of a piece of work: an item without occurrences, or one occurrence of it.
OF_PIECES = ("timeliness", "due_from", "due_to", "month")
AT_HAND = ("area", "side", "agency", "status", "timeliness")


class DayFilter(django_filters.DateFilter):
    """A day as Vietnamese write it, or as computers do."""

    def __init__(self, **given):
        widget = forms.DateInput(format="%d/%m/%Y", attrs={"size": 10, "maxlength": 10, "inputmode": "numeric"})
        super().__init__(input_formats=["%d/%m/%Y", "%Y-%m-%d"], widget=widget, **given)


class MonthField(forms.CharField):
    """A month as "03/2026"."""

    widget = forms.TextInput(attrs={"size": 7, "maxlength": 7, "inputmode": "numeric"})
    default_error_messages = {"invalid": _("Enter a month such as 03/2026.")}

    def clean(self, value):
        text = super().clean(value)
        month, _slash, year = text.partition("/")
        if not text:
            return ""
        if not all(part.isascii() and part.isdigit() for part in (month, year)) or len(year) != 4:
            raise forms.ValidationError(self.error_messages["invalid"])
        if not 1 <= int(month) <= 12 or int(year) < 1:
            raise forms.ValidationError(self.error_messages["invalid"])
        return f"{int(month):02d}/{year}"


class MonthFilter(django_filters.Filter):
    field_class = MonthField


def month_word(day: date) -> str:
    return f"{day.month:02d}/{day.year}"


class ItemFilter(django_filters.FilterSet):
    """Filters items that carry their `cell` and `timeliness`; an item stays also for the sake of one of its turns."""

    area = django_filters.ChoiceFilter(label=_("area"), field_name="area__ordinal", empty_label=_("all"))
    side = django_filters.ChoiceFilter(label=_("lead side"), method="led_by", empty_label=_("all"))
    agency = django_filters.ChoiceFilter(label=_("agency"), method="of_agency", empty_label=_("all"))
    status = django_filters.ChoiceFilter(
        field_name="status_then", label=_("status"), choices=ActionItem.Status.choices, empty_label=_("all")
    )
    timeliness = django_filters.ChoiceFilter(label=_("timeliness"), choices=TIMELINESS_CHOICES, empty_label=_("all"))
    role = django_filters.ChoiceFilter(
        label=_("role"), choices=ItemAgency.Role.choices, method="in_role", empty_label=_("all")
    )
    place = django_filters.ChoiceFilter(label=_("locality"), method="at_place", empty_label=_("all"))
    due_from = DayFilter(label=_("due from"))
    due_to = DayFilter(label=_("due to"))
    month = MonthFilter(label=_("completed in month"))
    strength = django_filters.ChoiceFilter(
        label=_("strength"),
        choices=[choice for choice in ActionItem.Strength.choices if choice[0] != ActionItem.Strength.IDEA],
        empty_label=_("all"),
    )
    sector = django_filters.ChoiceFilter(label=_("sector"), method="of_sector", empty_label=_("all"))
    item = django_filters.CharFilter(field_name="code", label=_("item code"), max_length=40)

    def __init__(self, data, queryset, *, user, areas, parties, turns, units=None):
        """`turns`: the occurrences that the reader may see, each with its `cell` and `timeliness`; `units`: which
        agencies and places may be asked for.
        """
        self.turns, self.units, self.user = turns, units, user
        if units and data and data.get("place"):
            data = data.copy()
            data["place"] = units.place_offered(data["place"])
        super().__init__(data, queryset)
        areas = [area for area in areas if not area.kept_outside]
        choices = {
            "area": [(str(area.ordinal), f"{area.ordinal}. {area.name}") for area in areas],
            "side": [*((str(party.ordinal), party.label) for party in parties), (JOINTLY, _("jointly"))],
            "agency": units.agency_choices(parties) if units else [],
            "place": units.place_choices() if units else [],
            "sector": sectors_of(areas),
        }
        for name, offered in choices.items():
            self.filters[name].extra["choices"] = offered

    @property
    def asked(self):
        """What was validly asked, empty choices left out."""
        return {name: value for name, value in self.form.cleaned_data.items() if value}

    @property
    def at_hand(self):
        """The fields that stand in the bar at once; the others unfold."""
        return [self.form[name] for name in AT_HAND]

    @property
    def further(self):
        return [field for field in self.form if field.name not in AT_HAND]

    @property
    def is_unfolded(self):
        return any(field.errors or field.name in self.asked for field in self.further)

    def led_by(self, items, name, value):
        if value == JOINTLY:
            return items.filter(lead_party__isnull=True)
        return items.filter(lead_party__ordinal=value)

    def of_sector(self, items, name, value):
        if value == NO_SECTOR:
            return items.filter(area__sector__isnull=True)
        return items.filter(area__sector__code=value)

    def of_agency(self, items, name, value):
        """What the agency leads or supports; asked for what one agency supports, not what it leads itself besides."""
        rows = self.taking_part.filter(self.units.of_agency(value))
        role = self.asked.get("role")
        if role == ItemAgency.Role.SUPPORTING and value != OURS:
            items = items.exclude(Exists(rows.filter(role=ItemAgency.Role.LEAD)))
        return items.filter(Exists(rows.filter(role=role) if role else rows))

    def in_role(self, items, name, value):
        """Of an agency when one is asked for; of any otherwise."""
        return items if "agency" in self.asked else items.filter(Exists(self.taking_part.filter(role=value)))

    @property
    def taking_part(self):
        return ItemAgency.objects.visible_to(self.user).filter(item=OuterRef("pk"))

    def at_place(self, items, name, value):
        places = ItemLocality.objects.visible_to(self.user).filter(item=OuterRef("pk"))
        if value == NOWHERE:
            return items.exclude(Exists(places))
        return items.filter(Exists(places.filter(self.units.of_place(value))))

    @property
    def asks_of_pieces(self):
        return any(name in self.asked for name in OF_PIECES)

    @property
    def piece(self):
        """What was asked of a piece of work: the same of an item and of an occurrence, all of it of the same one."""
        asked = self.asked
        condition = Q()
        if "timeliness" in asked:
            condition &= stands(asked["timeliness"])
        if "due_from" in asked:
            condition &= Q(due_date__gte=asked["due_from"])
        if "due_to" in asked:
            condition &= Q(due_date__lte=asked["due_to"])
        if "month" in asked:
            month, year = map(int, asked["month"].split("/"))
            condition &= Q(status_then="completed", completed_on__year=year, completed_on__month=month)
        return condition

    @property
    def answers(self):
        """Whether an item itself, apart from its occurrences, is what was asked for."""
        return Case(When(self.piece, then=True), default=False) if self.asks_of_pieces else Value(True)

    @property
    def turns_asked(self):
        return self.turns.filter(self.piece)

    @property
    def qs(self):
        """What cannot be read narrows nothing; the page says what it could not read."""
        self.form.full_clean()
        items = self.queryset
        for name, value in self.asked.items():
            if name not in OF_PIECES:
                items = self.filters[name].filter(items, value)
        if self.asks_of_pieces:
            items = items.filter(self.piece | Q(pk__in=self.turns_asked.values("item")))
        return items


def stands(word):
    """The pieces of work behind a word of the filter."""
    if word == DUE_SOON:
        return Q(cell=Cell.IN_TIME, timeliness=Timeliness.DUE_SOON)
    return Q(cell__in=CELLS[word])


def sectors_of(areas):
    sectors = {area.sector.code: area.sector.name for area in areas if area.sector}
    missing = any(area.sector is None for area in areas)
    return [*sectors.items(), *([(NO_SECTOR, _("No sector stated yet"))] if missing else [])]
