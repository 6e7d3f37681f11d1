"""The list of action items, by area, each with its occurrences, and the ideas apart."""

from dataclasses import dataclass, field

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, CharField, Count, F, IntegerField, OuterRef, Q, Subquery, When
from django.db.models.functions import Cast, Coalesce, JSONObject

from coop.models import ActionItem, DueDateExtension, ItemAgency, Occurrence
from coop.models.tally import Cell, items_with_cell, occurrences_with_cell
from reports.catalogue.programme.areas import accepted_updates
from reports.filters import CELLS, DUE_SOON, ItemFilter

OUTSIDE = (Cell.DRAFT, Cell.SUSPENDED, Cell.DISCONTINUED, Cell.WITHDRAWN)
PAGE_SIZE = 100


@dataclass
class ItemList:
    """The items a reader asked for: what stands on this page of the list, and how much there is in all."""

    filter: ItemFilter
    items: list = field(default_factory=list)  # of this page, each with its `turns`
    ideas: list = field(default_factory=list)
    units: int = 0  # pieces of work in the whole list: as long as the figure that leads here
    pages: int = 1
    page: int = 1

    @property
    def is_whole(self):
        """Nothing was narrowed and everything is on this page."""
        return not self.filter.asked and self.pages == 1


def items_of(programme, user, as_of, *, query, areas, parties, updates=None):
    """Read the items with two queries: one for items and ideas, one for occurrences.

    `updates`: what the latest word on each item may come from, unless it is all that the reader sees.
    """
    turns = occurrences_with_cell(
        Occurrence.objects.visible_to(user).filter(item__programme=programme).with_timeliness(as_of), as_of
    )
    everything = items_with_cell(
        ActionItem.objects.visible_to(user).filter(programme=programme).with_timeliness(as_of), as_of
    )
    narrowed = ItemFilter(query, everything.exclude(strength="idea"), areas=areas, parties=parties, turns=turns)
    wanted = narrowed.qs
    if "status" not in narrowed.asked:
        wanted = wanted.exclude(cell__in=OUTSIDE)
    found = _with_details(everything.filter(Q(pk__in=wanted.values("pk")) | Q(strength="idea")), user, as_of, updates)
    listed, ideas = [], []
    for item in found:
        (ideas if item.cell == Cell.IDEA else listed).append(item)
    by_item = _turns_by_item(turns, narrowed)
    result = ItemList(narrowed, ideas=[idea for idea in ideas if idea.status not in OUTSIDE[1:]])
    result.units = sum(_units(item, by_item.get(item.pk, ()), narrowed) for item in listed)
    result.items = _page_of(result, listed, query.get("page", ""))
    for item in result.items:
        item.turns = by_item.get(item.pk, [])
    return result


def _with_details(items, user, as_of, updates=None):
    # Who leads before who supports, and of each the lead side's first.
    others_last = Case(When(party=F("item__lead_party"), then=0), default=1, output_field=IntegerField())
    agencies = (
        ItemAgency.objects.visible_to(user)
        .filter(item=OuterRef("pk"))
        .order_by("role", others_last, "party__ordinal", "agency__display_order", "pk")
    )
    approved = DueDateExtension.objects.visible_to(user).filter(item=OuterRef("pk"), status="approved")
    updates = accepted_updates(user, as_of) if updates is None else updates
    latest = updates.filter(item=OuterRef("pk")).order_by("-reported_on", "-pk")
    return (
        items.annotate(
            agencies=ArraySubquery(agencies.values(row=JSONObject(role=F("role"), agency=F("agency_id")))),
            extensions_approved=Coalesce(
                Subquery(
                    approved.order_by().values("item").annotate(n=Count("pk")).values("n"), output_field=IntegerField()
                ),
                0,
            ),
            latest_update=Subquery(
                latest.values(
                    update=JSONObject(
                        day=Cast("reported_on", CharField()),
                        done=F("done"),
                        nothing_new=F("nothing_new"),
                        shared_at=F("shared_at"),
                    )
                )[:1]
            ),
        )
        .defer("description", "note", "search_text")
        .order_by(F("area__ordinal").asc(nulls_last=True), "number")
    )


def _turns_by_item(turns, narrowed):
    """Occurrences by item; when the list is narrowed to a standing, only those that stand so."""
    standing = narrowed.asked.get("timeliness")
    wanted = narrowed.turns_standing(standing) if standing else turns
    by_item = {}
    for turn in wanted.select_related("source").order_by("item", "year", F("quarter").asc(nulls_last=True), "turn"):
        by_item.setdefault(turn.item_id, []).append(turn)
    return by_item


def _units(item, turns, narrowed):
    """How many pieces of work of the count this item brings into the list."""
    counted = sum(1 for turn in turns if turn.cell)
    if item.cell == Cell.BY_TURNS:
        return counted
    standing = narrowed.asked.get("timeliness")
    return counted + (standing is None or _stands(item, standing))


def _stands(item, standing):
    if standing == DUE_SOON:
        return item.cell == Cell.IN_TIME and item.timeliness == "due_soon"
    return item.cell in CELLS[standing]


def _page_of(result, listed, asked):
    if asked == "all":
        return listed
    result.pages = max(1, -(-len(listed) // PAGE_SIZE))
    number = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 6 else 1
    result.page = min(max(number, 1), result.pages)
    start = (result.page - 1) * PAGE_SIZE
    return listed[start : start + PAGE_SIZE]
