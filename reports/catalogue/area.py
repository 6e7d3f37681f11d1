"""The area page: what was agreed in an area, which agencies are paired in it, how far it is concretised, its work."""

import django_filters
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coop.models import ActionItem, Agency, AreaSide, CooperationArea, Occurrence
from coop.models.names import names_on
from coop.models.tally import tally_by, tally_by_part
from reports.base import Answer, Column, Kind, Report, Row, RowKind, Table
from reports.catalogue.programme.areas import accepted_updates, areas_of, latest_result, neutral_words, shared_updates
from reports.catalogue.programme.item_table import ItemRows
from reports.catalogue.programme.items import items_of
from reports.catalogue.programme.links import Links, item_address_for
from reports.catalogue.programme.next_step import first_steps
from reports.catalogue.programme.parties import parties_of
from reports.cells import Lines, Link, Prose, Work


class AreaFilter(django_filters.FilterSet):
    """One area of the programme, by its ordinal."""

    area = django_filters.ChoiceFilter(
        label=gettext_lazy("area"), field_name="ordinal", empty_label=gettext_lazy("all")
    )

    def __init__(self, query, question, areas):
        super().__init__(query, question.rows(CooperationArea).filter(programme=question.programme))
        self.filters["area"].extra["choices"] = [(str(area.ordinal), f"{area.ordinal}. {area.name}") for area in areas]

    def chosen(self, areas):
        """The area asked for, or all; what cannot be read narrows nothing and the page says so."""
        self.form.full_clean()
        asked = self.form.cleaned_data.get("area")
        return [area for area in areas if str(area.ordinal) == asked] if asked else areas

    @property
    def ordinal(self):
        return self.form.cleaned_data.get("area") or ""


def updates_for(question):
    """What the latest word on an item may come from: for the other side, only what was shared with it."""
    read = shared_updates if question.for_partner else accepted_updates
    return read(question.user, question.as_of)


def address_of_item(question):
    """Where an item is found; a copy for the other side leads nowhere into the own back office."""
    if question.for_partner:
        return lambda item: ""
    return item_address_for(question.user, question.as_of, question.programme)


class AreaReport(Report):
    slug = "area"
    address = "linh-vuc"
    title = gettext_lazy("Areas and their agencies")
    menu = gettext_lazy("Areas")
    about = gettext_lazy("What was agreed in each area, which agencies are paired in it, how far it is concretised.")
    permission = "coop.view_cooperationprogramme"
    has_partner_copy = True

    def answer(self, question) -> Answer:
        programme, as_of = question.programme, question.as_of
        everything = areas_of(programme, question.user, as_of)
        narrowed = AreaFilter(question.query, question, everything)
        areas = narrowed.chosen(everything)
        parties = parties_of([programme], question.user, as_of)
        item_list = items_of(
            programme,
            question.user,
            as_of,
            query={"area": narrowed.ordinal, "page": "all"},
            areas=everything,
            parties=parties,
            updates=updates_for(question),
        )
        pairs = pairs_of(areas, question)
        named = {agency for pair in pairs.values() for agency in pair if agency}
        names = names_on(Agency, named | {row["agency"] for item in item_list.items for row in item.agencies}, as_of)
        parts = self.rows(question)
        pairing = pairing_table(areas, parties, pairs, names, parts, Links(programme.code, as_of), question)
        drawer = ItemRows(parties, names, item_list.items, as_of, address_of_item(question))
        tables = {"pairing": pairing, **item_tables(areas, item_list.items, drawer)}
        steps = first_steps(question, everything, parts)
        return Answer(tables, {"is_sample": programme.is_sample, "filter": narrowed, "notices": steps})

    def rows(self, question):
        """The count of each area: {area: Tally}."""
        parts = tally_by_part(
            question.rows(ActionItem).filter(programme=question.programme),
            question.rows(Occurrence).filter(item__programme=question.programme),
            question.as_of,
        )
        return tally_by("area", parts)


def pairs_of(areas, question):
    """Who works on each area for each side: {(area, side): (lead agency, collecting office)}."""
    sides = question.rows(AreaSide).filter(area__in=[area.pk for area in areas if not area.kept_outside])
    return {
        (area, side): (lead, office)
        for area, side, lead, office in sides.values_list("area", "party", "lead_agency", "collecting_office")
    }


def pairing_table(areas, parties, pairs, names, parts, links, question):
    """One row for each area. Who collects the results is each side's own business: only the own office is named."""

    def agencies(party):
        def value(area):
            lead, office = pairs.get((area.pk, party.pk), (None, None))
            own = party.is_own and not question.for_partner
            under = (_("results collected by: %(office)s") % {"office": names[office]},) if own and office else ()
            return Lines(names.get(lead, ""), under) if under else names.get(lead, "")

        return Column(_("Lead agency, %(province)s") % {"province": party.label}, value)

    def work(area):
        where = {"area": area.ordinal}
        lists = [links.items(**where, timeliness=word) for word in ("dated", "overdue")]
        return Work(parts[area.pk], *lists, links.items(**where)) if area.pk in parts else ""

    columns = (
        Column(_("No."), lambda area: str(area.ordinal), Kind.NUMBER),
        Column(_("Area of cooperation"), lambda area: _named(area, question)),
        *(agencies(party) for party in parties),
        Column(_("State of concretisation"), _state),
        Column(_("Action items"), work, Kind.SHARE),
        Column(_("Latest result"), latest_result),
    )
    rows = [
        Row((str(area.ordinal), area.name, neutral_words(area)), RowKind.LINE) if area.kept_outside else area
        for area in areas
    ]
    return Table.of(_("Pairing of agencies"), columns, rows, empty=_("No area of cooperation is recorded yet."))


def _named(area, question):
    name = Link(area.name, question.link(AreaReport, area=area.ordinal))
    return Lines(name, (Prose(area.commitment),)) if area.commitment else name


def _state(area):
    """How far it is, with the document that says so; a paper of one side only is not named to both."""
    state, paper = str(area.get_concretisation_display()), area.concretised_by
    if paper is None or paper.party_id is not None or paper.withdrawn_on is not None:
        return state
    return Lines(state, (paper.number_symbol or paper.subject,))


def item_tables(areas, items, drawer):
    """The items of each area as a table of its own; what is kept outside has none."""
    tables = {}
    for area in areas:
        if area.kept_outside:
            continue
        here = drawer.rows_of(item for item in items if item.area_id == area.pk)
        empty = _("No action item yet.")
        tables[f"area-{area.ordinal}"] = Table.of(f"{area.ordinal}. {area.name}", drawer.columns, here, empty)
    return tables
