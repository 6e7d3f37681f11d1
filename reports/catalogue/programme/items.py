"""The list of action items, by area, each with its occurrences, and the ideas apart."""

from dataclasses import dataclass, field

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, CharField, Count, F, IntegerField, OuterRef, Q, Subquery, When
from django.db.models.functions import Cast, Coalesce, JSONObject

from coop.models import ActionItem, DueDateExtension, ItemAgency, Occurrence
from coop.models.tally import Cell, items_with_cell, occurrences_with_cell
from reports.catalogue.programme.areas import accepted_updates
from reports.filters import ItemFilter
from reports.paging import ALL, asked_page, in_pages

ROWS = 60  # the list shares its page with the areas and the sides
OUTSIDE = (Cell.DRAFT, Cell.SUSPENDED, Cell.DISCONTINUED, Cell.WITHDRAWN)


@dataclass
class ItemList:
    """The items a reader asked for: what stands on this page of the list, and how much there is in all."""

    filter: ItemFilter
    items: list = field(default_factory=list)  # of this page, each with its `turns`
    ideas: list = field(default_factory=list)
    units: int = 0  # pieces of work in the whole list: an item without occurrences, or one occurrence
    found: int = 0  # items in the whole list
    turns: int = 0  # occurrences in the whole list
    pages: int = 1
    page: int = 1

    @property
    def count(self):
        """As large as the figure that leads here: pieces of work where one was asked for, otherwise items."""
        return self.units if self.filter.asks_of_pieces else self.found

    @property
    def is_of_one(self):
        """One item was asked for by its code, and is here."""
        return bool(self.filter.asked.get("item") and self.items)

    @property
    def is_whole(self):
        """Nothing was narrowed and everything is on this page."""
        return not self.filter.asked and self.pages == 1


def items_of(programme, user, as_of, *, query, areas, parties, units=None, updates=None):
    """Read the items with two queries: one for items and ideas, one for occurrences.

    `units`: which agencies and places may be asked for. `updates`: what the latest word on each item may come from,
    unless it is all that the reader sees.
    """
    turns = occurrences_with_cell(
        Occurrence.objects.visible_to(user).filter(item__programme=programme).with_timeliness(as_of), as_of
    )
    everything = items_with_cell(
        ActionItem.objects.visible_to(user).filter(programme=programme).with_timeliness(as_of), as_of
    )
    offered = {"areas": areas, "parties": parties, "units": units, "turns": turns}
    narrowed = ItemFilter(query, everything.exclude(strength="idea"), user=user, **offered)
    wanted = narrowed.qs
    if not {"status", "item"} & set(narrowed.asked):
        wanted = wanted.exclude(cell__in=OUTSIDE)
    everything = everything.annotate(is_asked=narrowed.answers)
    found = _with_details(everything.filter(Q(pk__in=wanted.values("pk")) | Q(strength="idea")), user, as_of, updates)
    listed, ideas = [], []
    for item in found:
        (ideas if item.cell == Cell.IDEA else listed).append(item)
    by_item = _turns_by_item(narrowed)
    result = ItemList(narrowed, ideas=[idea for idea in ideas if idea.status not in OUTSIDE[1:]])
    result.units = sum(_units(item, by_item.get(item.pk, ())) for item in listed)
    result.found, result.turns = len(listed), sum(len(by_item.get(item.pk, ())) for item in listed)
    result.items = _page_of(result, listed, by_item, query.get("page", ""))
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


def _turns_by_item(narrowed):
    """Occurrences by item; when a question is asked of pieces of work, only those that answer it."""
    by_item = {}
    turns = narrowed.turns_asked.select_related("source")
    for turn in turns.order_by("item", "year", F("quarter").asc(nulls_last=True), "turn"):
        by_item.setdefault(turn.item_id, []).append(turn)
    return by_item


def _units(item, turns):
    """How many pieces of work of the count this item brings into the list."""
    counted = sum(1 for turn in turns if turn.cell)
    if item.cell == Cell.BY_TURNS:
        return counted
    return counted + item.is_asked


def _page_of(result, listed, by_item, asked):
    """The items of one page; their occurrences never part from them."""
    if asked == ALL:
        return listed
    pages = in_pages(listed, lambda item: 1 + len(by_item.get(item.pk, ())), ROWS)
    result.pages, result.page = len(pages), asked_page(asked, len(pages))
    return pages[result.page - 1]
