"""What of all programmes needs a reader's attention on a day: work past its deadline, longest overdue first."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Window
from django.utils.translation import gettext as _

from coop.models import ActionItem, Occurrence
from coop.models.tally import Cell, items_with_cell, occurrences_with_cell
from coop.vietnamese import padded
from reports.base import Column, Kind, Row, RowKind, Table
from reports.catalogue.programme.links import Links
from reports.cells import Lines, Link

SHOWN = 10


@dataclass(frozen=True)
class Late:
    """A piece of work with a deadline that is over: an item, or one occurrence of a recurring one."""

    item: ActionItem
    name: str
    due: date


def overdue_work(question):
    """The pieces of work that the tally counts as overdue, longest first, and how many there are in all."""
    items = _longest(items_with_cell(question.rows(ActionItem), question.as_of), "")
    turns = _longest(occurrences_with_cell(question.rows(Occurrence), question.as_of), "item__")
    late = [Late(item, item.title, item.due_date) for item in items]
    late += [Late(turn.item, f"{turn.item.title} ({turn.label})", turn.due_date) for turn in turns]
    whole = sum(rows[0].whole for rows in (items, turns) if rows)
    return sorted(late, key=lambda one: (one.due, one.item.code))[:SHOWN], whole


def _longest(rows, item):
    found = rows.filter(cell=Cell.OVERDUE).annotate(whole=Window(Count("pk")))
    return list(
        found.select_related(f"{item}programme", f"{item}lead_party__province").order_by("due_date", "pk")[:SHOWN]
    )


def attention_table(question):
    late, whole = overdue_work(question)
    columns = (
        Column(_("Code"), lambda one: one.item.code, Kind.CODE),
        Column(_("Action item"), lambda one: Lines(_read_at(one, question), (one.item.programme.name,))),
        Column(_("Lead side"), lambda one: lead_of(one.item)),
        Column(_("Due date"), lambda one: one.due, Kind.DATE),
        Column(_("Days overdue"), lambda one: (question.as_of - one.due).days, Kind.NUMBER),
    )
    rest = [Row(("", _("and %(count)s more") % {"count": padded(whole - len(late))}), RowKind.LINE)]
    rows = [*late, *(rest if whole > len(late) else [])]
    return Table.of(_("Past the deadline"), columns, rows, empty=_("Nothing is past its deadline."))


def _read_at(late, question):
    return Link(late.name, Links(late.item.programme.code, question.as_of).items(item=late.item.code))


def lead_of(item):
    return item.lead_party.province.label if item.lead_party else item.get_lead_display()
