"""What is overdue and what falls due next: items and occurrences, the oldest deadline first, as a sheet holds them."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count, F, OuterRef, Q, Subquery, Window
from django.db.models.functions import JSONObject
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coop.models import ActionItem, ItemAgency, Occurrence
from coop.models.tally import Cell, items_with_cell, occurrences_with_cell
from coop.vietnamese import padded
from reports.base import Column, Kind, Table
from reports.catalogue.one_page.matters import reported
from reports.catalogue.programme.item_table import when
from reports.cells import Badge, Lines, Prose

SHOWN = 5
NEXT_DAYS = 30


@dataclass(frozen=True)
class Work:
    """The pieces of work that the sheet shows, and how many there are beside them."""

    rows: tuple
    more: int
    until: date


def overdue_work(question):
    return _work(question, question.as_of, cell=Cell.OVERDUE)


def next_work(question):
    until = question.as_of + timedelta(days=NEXT_DAYS)
    return _work(question, until, cell=Cell.IN_TIME, due_date__lte=until)


def _work(question, until, **standing):
    items = items_with_cell(question.rows(ActionItem).filter(programme=question.programme), question.as_of)
    turns = occurrences_with_cell(question.rows(Occurrence).filter(item__programme=question.programme), question.as_of)
    found = [
        *_with_details(items.filter(**standing), question, "pk").order_by("due_date", "pk")[:SHOWN],
        *_with_details(turns.filter(**standing), question, "item")
        .select_related("item")
        .order_by("due_date", "pk")[:SHOWN],
    ]
    # How many there are of each kind stands in each of its rows.
    whole = sum({type(row): row.whole for row in found}.values())
    rows = tuple(sorted(found, key=lambda row: row.due_date)[:SHOWN])
    return Work(rows, whole - len(rows), until)


def _with_details(rows, question, item):
    # The agency that answers for it: of the lead side, of each side where they lead jointly.
    of_lead_side = Q(item__lead_party__isnull=True) | Q(party=F("item__lead_party"))
    leading = (
        question.rows(ItemAgency)
        .filter(of_lead_side, item=OuterRef(item), role=ItemAgency.Role.LEAD)
        .order_by("party__ordinal", "agency__display_order", "pk")
    )
    latest = reported(question).filter(item=OuterRef(item), nothing_new=False).order_by("-reported_on", "-pk")
    return rows.annotate(
        whole=Window(Count("pk")),
        agencies=ArraySubquery(leading.values("agency")),
        latest=Subquery(latest.values(words=JSONObject(cause=F("cause"), obstacles=F("obstacles")))[:1]),
    )


def agencies_of(rows):
    return {agency for row in rows for agency in row.agencies}


def deadline_table(title, work, agencies, as_of, is_late=False):
    def agency(row):
        return "; ".join(agencies[one] for one in row.agencies)

    def due(row):
        return Lines(row.due_date, (Badge("overdue", _days_late(as_of - row.due_date)),)) if is_late else row.due_date

    columns = (
        Column(_("Action item"), _title),
        Column(_("Lead agency"), agency),
        Column(_("Due date"), due, Kind.DATE),
        *((Column(_("Reason"), _reason),) if is_late else ()),
    )
    empty = _("None is overdue.") if is_late else _("Nothing falls due in this period.")
    return Table.of(title, columns, work.rows, empty=empty)


def _title(row):
    if isinstance(row, Occurrence):
        return Lines(row.title or row.item.title, (when(row),))
    return row.title


def _days_late(late):
    return ngettext("%(days)s day late", "%(days)s days late", late.days) % {"days": padded(late.days)}


def _reason(row):
    words = row.latest and (row.latest["cause"] or row.latest["obstacles"])
    return Prose(words) if words else _("not reported yet")
