"""What is overdue and what falls due next: items and occurrences, the oldest deadline first, as a sheet holds them."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import BooleanField, Count, Exists, F, OuterRef, Q, Subquery, Value, Window
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

MOST = 8  # rows of a list; how many of them find room, the sheet decides
NEXT_DAYS = 30
REASON = 110  # letters of a reason that a row shows at once


@dataclass(frozen=True)
class Work:
    """The first pieces of work by deadline, and how many there are in all."""

    rows: tuple
    whole: int
    until: date

    def cut_to(self, shown):
        return replace(self, rows=self.rows[:shown])

    @property
    def more(self):
        return self.whole - len(self.rows)


def overdue_work(question):
    return _work(question, question.as_of, cell=Cell.OVERDUE)


def next_work(question):
    until = question.as_of + timedelta(days=NEXT_DAYS)
    return _work(question, until, cell=Cell.IN_TIME, due_date__lte=until)


def _work(question, until, **standing):
    items = items_with_cell(question.rows(ActionItem).filter(programme=question.programme), question.as_of)
    turns = occurrences_with_cell(question.rows(Occurrence).filter(item__programme=question.programme), question.as_of)
    found = [
        *_with_details(items.filter(**standing), question, "pk").order_by("due_date", "pk")[:MOST],
        *_with_details(turns.filter(**standing), question, "item")
        .select_related("item")
        .order_by("due_date", "pk")[:MOST],
    ]
    # How many there are of each kind stands in each of its rows.
    whole = sum({type(row): row.whole for row in found}.values())
    rows = tuple(sorted(found, key=lambda row: row.due_date)[:MOST])
    return Work(rows, whole, until)


def _with_details(rows, question, item):
    # The agency that answers for it: of the lead side, of each side where they lead jointly.
    of_lead_side = Q(item__lead_party__isnull=True) | Q(party=F("item__lead_party"))
    leading = (
        question.rows(ItemAgency)
        .filter(of_lead_side, item=OuterRef(item), role=ItemAgency.Role.LEAD)
        .order_by("party__ordinal", "agency__display_order", "pk")
    )
    reports = reported(question).filter(item=OuterRef(item))
    latest = reports.filter(nothing_new=False).order_by("-reported_on", "-pk")
    return rows.annotate(
        whole=Window(Count("pk")),
        agencies=ArraySubquery(leading.values("agency")),
        latest=Subquery(latest.values(words=JSONObject(cause=F("cause"), obstacles=F("obstacles")))[:1]),
        was_reported=Value(None, BooleanField()) if question.for_partner else Exists(reports),
    )


def agencies_of(rows):
    return {agency for row in rows for agency in row.agencies}


def deadline_table(title, work, agencies, as_of, is_late=False):
    def content(row):
        turn = turn_of(row)
        return Lines(title_of(row), (turn,)) if turn else title_of(row)

    def due(row):
        return Lines(row.due_date, (Badge("overdue", _days_late(as_of - row.due_date)),)) if is_late else row.due_date

    columns = (
        Column(_("Due date"), due, Kind.DATE),
        Column(_("Action item"), content),
        Column(_("Lead agency"), lambda row: agency_of(row, agencies)),
        *((Column(_("Reason"), reason_of),) if is_late else ()),
    )
    empty = _("None is overdue.") if is_late else _("Nothing falls due in this period.")
    return Table.of(title, columns, work.rows, empty=empty)


def words_of(row, agencies):
    """What an overdue row says on paper beside its day, with the word that names the reason."""
    return ". ".join((f"{title_of(row)} {turn_of(row)}", agency_of(row, agencies), _("Reason"), reason_of(row).opening))


def agency_of(row, agencies):
    return "; ".join(agencies[one] for one in row.agencies)


def title_of(row):
    return (row.title or row.item.title) if isinstance(row, Occurrence) else row.title


def turn_of(row):
    return when(row) if isinstance(row, Occurrence) else ""


def reason_of(row):
    words = row.latest and (row.latest["cause"] or row.latest["obstacles"])
    return Prose(words or _no_reason(row.was_reported), length=REASON)


def _no_reason(was_reported):
    """Where no cause is told. A copy for the other side does not say whether the own side holds a report."""
    if was_reported is None:
        return _("no reason stated")
    return _("the reports state no reason") if was_reported else _("not reported yet")


def _days_late(late):
    days = ngettext("%(count)s day", "%(count)s days", late.days) % {"count": padded(late.days)}
    return _("overdue by %(days)s") % {"days": days}
