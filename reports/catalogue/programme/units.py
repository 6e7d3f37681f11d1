"""Which agencies and places a reader may narrow a list to, each under what it is called on the day or was before."""

from dataclasses import dataclass, field
from datetime import date

from django.db.models import BigIntegerField, F, Q, Value
from django.db.models.functions import Cast
from django.utils.translation import gettext as _

from accounts.models import User
from coop.models import Agency, ItemAgency, ItemLocality
from coop.models.localities import BACK, FORTH, lines_each_way
from coop.models.names import Lines, lines_on
from reports.filters import NOWHERE, OURS

FORMER = "truoc-"  # goes before the id of a place that is asked for by its name of before


def place_word(unit, way=FORTH):
    """How an address names a place: by today's line of it, or by that of before the reorganisation."""
    return f"{FORMER if way == BACK else ''}{unit.pk}"


def has_ended(unit, as_of):
    return unit.valid_to is not None and unit.valid_to < as_of


def place_name(unit, as_of):
    if has_ended(unit, as_of):
        return _("%(unit)s (before the reorganisation)") % {"unit": unit.name}
    return unit.name


def former_names(lines, row):
    """What those were called whose place an agency took, where that is another name."""
    own = lines.plain[row]
    return tuple(sorted({lines.plain[origin] for origin, kept in lines.rows.items() if kept == row} - {own}))


@dataclass
class Units:
    """The agencies and localities that the items of one programme name, as one reader may ask for them.

    Every id of a line leads to all that stands in it: an agency with those whose place it took, a place with those it
    was formed from; one that was split stays one.
    """

    user: User
    as_of: date
    agencies: Lines
    sides: dict = field(default_factory=dict)  # {side: the lines of its agencies, in the official order}
    places: dict = field(default_factory=dict)  # {way: {locality: (unit, others)}}

    def agency_choices(self, parties):
        groups = []
        for party in parties:
            if rows := self.sides.get(party.pk):
                groups.append((party.label, [(str(row), self.agency_name(row)) for row in rows]))
        ours = any(party.is_own and party.pk in self.sides for party in parties)
        return [*([(OURS, _("any agency of our side"))] if ours else []), *groups]

    def agency_name(self, row):
        name, former = self.agencies.heading(row), former_names(self.agencies, row)
        return f"{name} ({_('formerly %(names)s') % {'names': '; '.join(former)}})" if former else name

    def place_choices(self):
        """Each place once where both ways lead to the same rows; one that has ended stands among the former names."""
        headings = {FORTH: _("today's names"), BACK: _("names before the reorganisation")}
        groups = {FORTH: [], BACK: []}
        units = {(unit, way): None for way, lines in self.places.items() for unit, _others in lines.values()}
        for unit, way in sorted(units, key=lambda one: (one[0].display_order, one[0].sort_key, one[0].pk)):
            word, name = place_word(unit, way), place_name(unit, self.as_of)
            if word != self.place_offered(word):
                continue
            if way == BACK and (unit, FORTH) in units:
                name = _("%(unit)s and what was formed from it") % {"unit": name}
            groups[BACK if has_ended(unit, self.as_of) else way].append((word, name))
        offered = [(headings[way], choices) for way, choices in groups.items() if choices]
        return [*offered, (NOWHERE, _("No locality named"))]

    def place_offered(self, asked):
        """How the list of choices names a place: by its plain id where its name of before means the same rows."""
        plain, rows = asked.removeprefix(FORMER), self._rows_of(asked)
        return plain if rows and self._rows_of(plain) == rows else asked

    def _rows_of(self, asked):
        lines = self.places.get(BACK if asked.startswith(FORMER) else FORTH, {})
        word = asked.removeprefix(FORMER)
        return {named for named, (unit, _others) in lines.items() if str(unit.pk) == word}

    def of_agency(self, asked):
        """Which rows of who takes part belong to an agency that was asked for."""
        if asked == OURS:
            return Q(party__province__in=self.user.reach)
        return Q(agency__in=[origin for origin, row in self.agencies.rows.items() if str(row) == asked])

    def of_place(self, asked):
        """Which rows of places belong to the one that was asked for."""
        return Q(locality__in=self._rows_of(asked))


def units_of(programme, user, as_of, also=()):
    """What the items name, in four queries. `also`: further agencies whose names the page needs."""
    named, places = {}, set()
    for unit, is_place, side in _named_in_items(programme, user):
        if is_place:
            places.add(unit)
        else:
            named[unit] = side
    agencies = lines_on(Agency, {*named, *also}, as_of)
    order = {unit: number for number, unit in enumerate(agencies.plain)}
    sides = {}
    for origin in sorted(named, key=lambda origin: order[agencies.rows[origin]]):
        rows = sides.setdefault(named[origin], [])
        if agencies.rows[origin] not in rows:
            rows.append(agencies.rows[origin])
    return Units(user, as_of, agencies, sides, lines_each_way(places, as_of, FORTH, BACK) if places else {})


def _named_in_items(programme, user):
    def distinct(model, unit, **said):
        rows = model.objects.visible_to(user).filter(item__programme=programme).order_by()
        return rows.annotate(unit=F(unit), **said).values_list("unit", "is_place", "side").distinct()

    nobody = Cast(Value(None), BigIntegerField())
    agencies = distinct(ItemAgency, "agency_id", is_place=Value(False), side=F("party_id"))
    return agencies.union(distinct(ItemLocality, "locality_id", is_place=Value(True), side=nobody), all=True)
