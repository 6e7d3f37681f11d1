"""What of all programmes needs a reader's attention on a day: work past its deadline, longest overdue first."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

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


def overdue_work(question, programmes):
    """The pieces of work that the tally counts as overdue, longest first; of a programme not counted that day none."""
    counted = [programme for programme in programmes if not programme.is_not_counted]
    items = question.rows(ActionItem).filter(programme__in=counted)
    turns = question.rows(Occurrence).filter(item__programme__in=counted)
    items = _longest(items_with_cell(items, question.as_of), "")
    turns = _longest(occurrences_with_cell(turns, question.as_of), "item__")
    late = [Late(item, item.title, item.due_date) for item in items]
    late += [Late(turn.item, f"{turn.item.title} ({turn.label})", turn.due_date) for turn in turns]
    return sorted(late, key=lambda one: (one.due, one.item.code))[:SHOWN]


def _longest(rows, item):
    found = rows.filter(cell=Cell.OVERDUE)
    return list(
        found.select_related(f"{item}programme", f"{item}lead_party__province").order_by("due_date", "pk")[:SHOWN]
    )


def attention_table(question, programmes):
    """`programmes`: those that the page counts, each with its tally and the addresses of its lists."""
    late = overdue_work(question, programmes)
    columns = (
        Column(_("Code"), lambda one: one.item.code, Kind.CODE),
        Column(_("Action item"), lambda one: Lines(_read_at(one, question), (one.item.programme.name,))),
        Column(_("Lead side"), lambda one: lead_of(one.item)),
        Column(_("Due date"), lambda one: one.due, Kind.DATE),
        Column(_("Days overdue"), lambda one: (question.as_of - one.due).days, Kind.NUMBER),
    )
    rows = [*late, *_rest(late, programmes)]
    return Table.of(_("Past the deadline"), columns, rows, empty=_("Nothing is past its deadline."))


def _rest(late, programmes):
    """How much more there is in each programme, with the list that holds it."""
    shown = Counter(one.item.programme_id for one in late)
    lines = []
    for programme in programmes:
        more = programme.tally.overdue - shown[programme.pk]
        if more:
            words = _("and %(count)s more in %(programme)s") % {"count": padded(more), "programme": programme.name}
            lines.append(Link(words, programme.links.items(timeliness="overdue")))
    return [Row(("", Lines(lines[0], tuple(lines[1:]))), RowKind.LINE)] if lines else []


def _read_at(late, question):
    return Link(late.name, Links(late.item.programme.code, question.as_of).items(item=late.item.code))


def lead_of(item):
    return item.lead_party.province.label if item.lead_party else item.get_lead_display()
