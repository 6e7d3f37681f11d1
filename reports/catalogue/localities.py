"""Where the work is done: items by locality, under today's names or the former ones, a split unit counted once."""

from types import SimpleNamespace

from django import forms
from django.db.models import F
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coop.models import ActionItem, ItemLocality, Occurrence
from coop.models.localities import BACK, FORTH, lines_of
from coop.models.tally import COUNTED_STATUSES, Cell, Tally, items_with_cell, occurrences_with_cell, total
from coop.vietnamese import padded
from reports.base import Answer, Column, Kind, Report, Row, RowKind, Table, row_of
from reports.catalogue.area import address_of_item
from reports.catalogue.programme.item_table import ItemRows, badge_of, when
from reports.catalogue.programme.links import Links
from reports.catalogue.programme.next_step import for_reader
from reports.catalogue.programme.units import place_name, place_word
from reports.cells import Figure, Lines, Link
from reports.filters import NOWHERE, OFFICIAL

TODAY, FORMER = "today", "former"
TONES = ("done", "late", "on-time", "overdue")


class NamesForm(forms.Form):
    """By which names places are called."""

    names = forms.ChoiceField(
        label=gettext_lazy("names of places"),
        choices=[(TODAY, gettext_lazy("today's names")), (FORMER, gettext_lazy("names before the reorganisation"))],
        required=False,
    )


class Place:
    """One line of the page: a unit under the name asked for, and the items that name it, each once.

    `word`: how the list behind its figures is asked for.
    """

    def __init__(self, name, note="", word="", items=()):
        self.name, self.note, self.word, self.items = name, note, word, dict(items)
        self.former = []  # what the items call it, where it was split

    def split_into(self, others, former):
        """By the names of those that took its place, with what it was called in brackets."""
        if former not in self.former:
            self.former.append(former)
        names = {"units": _together(others), "former": ", ".join(map(_within, self.former))}
        self.name = _("%(units)s (formerly %(former)s)") % names

    @property
    def tally(self):
        return total(item.tally for item in self.items.values())


class LocalitiesReport(Report):
    slug = "localities"
    address = "dia-ban"
    title = gettext_lazy("Work by locality")
    menu = gettext_lazy("Localities")
    about = gettext_lazy("Which items are carried out where, by the names of today or those of before.")
    permission = "coop.view_cooperationprogramme"
    has_partner_copy = True

    def answer(self, question):
        form = NamesForm({"names": question.query.get("names") or TODAY})
        names = form.cleaned_data["names"] if form.is_valid() else TODAY
        items = self.rows(question)
        named = list(
            question.rows(ItemLocality)
            .filter(item__programme=question.programme, item__in=items.keys())
            .order_by("locality__display_order", "locality__sort_key", "pk")
            .values_list("item", "locality", "locality__name")
        )
        places = _places(named, items, names, question.as_of)
        placed = {item for item, *_place in named}
        nowhere = {pk: item for pk, item in items.items() if pk not in placed}
        words = {"is_sample": question.programme.is_sample, "filter": SimpleNamespace(form=form)}
        words["in_short"] = [_in_short(places, nowhere)]
        tables = {"localities": _place_table(places, nowhere, items, question)}
        if places:
            tables["listed"] = _item_table(places, question)
        return Answer(tables, words)

    def rows(self, question):
        """The items that stand in the count, by id, each with its `turns` and its `tally`."""
        as_of = question.as_of
        items = question.rows(ActionItem).filter(programme=question.programme).counted().with_timeliness(as_of)
        turns = question.rows(Occurrence).filter(item__programme=question.programme).with_timeliness(as_of)
        found = {
            item.pk: item
            for item in items_with_cell(items, as_of)
            .defer("description", "note", "search_text")
            .order_by(F("area__ordinal").asc(nulls_last=True), "number")
        }
        for item in found.values():
            item.turns, item.tally = [], _tally_of(item)
        for turn in occurrences_with_cell(turns, as_of).exclude(cell="").order_by("due_date", "pk"):
            if item := found.get(turn.item_id):
                item.turns.append(turn)
                item.tally += Tally(**{turn.cell: 1})
        return found


def _tally_of(item):
    status = {item.status_then: 1} if item.status_then in COUNTED_STATUSES and item.cell != Cell.IDEA else {}
    return Tally(**{item.cell: 1}, **status)


def _places(named, items, names, as_of):
    """Who stands where: what has one successor (or predecessor) goes by its name, what was split stays one place."""
    way = BACK if names == FORMER else FORTH
    lines = lines_of({locality for _item, locality, _name in named}, as_of, way)
    places = {}
    for item, locality, name in named:
        unit, others = lines[locality]
        place = places.setdefault(unit.pk, Place(place_name(unit, as_of), word=place_word(unit, way)))
        place.items[item] = items[item]
        if others and names == FORMER:
            place.note = _("formed from: %(units)s") % {"units": ", ".join(one.name for one in others)}
        elif others:
            # What the items call it: the unit it was merged into meanwhile became further ones too.
            place.split_into(others, name)
    return list(places.values())


def _together(units):
    """ "Xã Mẫu Hạ, Mẫu Thượng": the word for the kind of unit once for those of one kind that follow each other."""
    words = []
    for before, unit in zip([None, *units], units, strict=False):
        is_like = before is not None and before.kind == unit.kind
        words.append(unit.label if is_like else unit.name)
    return ", ".join(words)


def _within(name):
    """The name of a unit within a sentence: the word for its kind in small letters."""
    return name[:1].lower() + name[1:]


def _place_table(places, nowhere, items, question):
    links = Links(question.programme.code, question.as_of)
    columns = (
        Column(_("Locality"), lambda place: Lines(place.name, (place.note,) if place.note else ())),
        Column(
            _("Number of action items"),
            lambda place: Figure(place.tally.items, links.items(place=place.word)),
            Kind.NUMBER,
        ),
        *(_cell_column(cell, tone, links) for cell, tone in zip(OFFICIAL, TONES, strict=True)),
    )
    rows = [row_of(columns, place) for place in places]
    if places:
        rows.append(row_of(columns, Place(_("No locality named"), word=NOWHERE, items=nowhere)))
        rows.append(row_of(columns, Place(_("All, each item counted once"), items=items), RowKind.TOTAL))
    empty = for_reader(
        question,
        _("No item names a locality yet."),
        _("Name the places in the items; they appear here."),
        _("The standing agency names the places in the items; they appear here."),
    )
    return Table.of(_("By locality"), columns, rows, empty=empty)


def _cell_column(cell, tone, links):
    label = str(cell.label)
    return Column(
        label[:1].upper() + label[1:],
        lambda place: Figure(
            getattr(place.tally, cell.value), links.items(place=place.word, timeliness=cell.value), tone
        ),
        Kind.NUMBER,
    )


def _item_table(places, question):
    address = address_of_item(question)
    columns = (
        Column(_("Code"), lambda item: Link(item.code, address(item)), Kind.CODE),
        Column(_("Action item"), lambda item: item.title),
        Column(_("Due date"), lambda item: item.due_date or "", Kind.DATE),
        Column(_("Timeliness"), ItemRows((), {}, (), question.as_of, None).timeliness, Kind.STATUS),
    )
    rows = []
    for place in places:
        rows.append(Row((place.name,), RowKind.GROUP))
        for item in place.items.values():
            rows.append(row_of(columns, item))
            rows.extend(
                Row((when(turn), turn.title or item.title, turn.due_date, badge_of(turn)), RowKind.PART)
                for turn in item.turns
            )
    return Table.of(_("Items of each locality"), columns, rows)


def _in_short(places, nowhere):
    sentence = _("Localities named: %(places)s. Items without a locality: %(nowhere)s.")
    return sentence % {"places": padded(len(places)), "nowhere": padded(len(nowhere))}
