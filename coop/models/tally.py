"""The official count: how much of the work was done by when, by area and by lead side."""

from collections import defaultdict
from dataclasses import dataclass, fields
from datetime import date
from typing import NamedTuple

from django.db import models
from django.db.models import Case, CharField, Count, Exists, F, OuterRef, Q, Value, When
from django.utils.translation import gettext_lazy as _

from coop.models.actions import ActionItem
from coop.models.occurrences import Occurrence
from coop.models.participants import ItemParty

DATED = Q(due_date__isnull=False)
# What is not said to recur is one piece of work until somebody says otherwise.
COUNTED_STATUSES = ("pending_agreement", "assigned", "in_progress", "pending_confirmation", "completed")
RECURRING = ("continuous", "on_demand", "annual", "quarterly")


class Cell(models.TextChoices):
    """Where one action item or one occurrence stands in the count of a day `as_of`; each stands in exactly one.

    The four official cells hold commitments with a deadline: one-off items by their own due date, recurring ones by
    each of their occurrences that has a due date. A due date lasts to the end of its day.

    - done on time: completed ≤ as_of and completed ≤ due date; done late: completed ≤ as_of, after the due date;
    - in progress on time: not completed, or completed after as_of, and due date ≥ as_of (not yet due and due soon are
      part of it); overdue: the same with due date < as_of.

    In columns of their own stand one-off items without a due date, recurring ones without a dated occurrence (counted
    as one item each) and orientations, whatever their dates. Ideas, drafts and what was suspended, discontinued or
    withdrawn are outside, with all their occurrences; so is an occurrence that was not held.
    """

    DONE_ON_TIME = "done_on_time", _("completed on time")
    DONE_LATE = "done_late", _("completed late")
    IN_TIME = "in_time", _("in progress, on time")
    OVERDUE = "overdue", _("in progress, overdue")
    NO_DEADLINE = "no_deadline", _("no deadline")
    RECURRING = "recurring", _("continuous, recurring or on request, without a dated occurrence")
    ORIENTATION = "orientation", _("orientation")
    BY_TURNS = "by_turns", _("counted by its occurrences")
    IDEA = "idea", _("idea")
    DRAFT = "draft", _("draft")
    SUSPENDED = "suspended", _("suspended")
    DISCONTINUED = "discontinued", _("discontinued")
    WITHDRAWN = "withdrawn", _("withdrawn")


@dataclass(frozen=True)
class Tally:
    """How many pieces of work stand in each cell; tallies of parts add up to the tally of the whole."""

    done_on_time: int = 0
    done_late: int = 0
    in_time: int = 0
    overdue: int = 0
    no_deadline: int = 0
    recurring: int = 0
    orientation: int = 0
    by_turns: int = 0
    idea: int = 0
    draft: int = 0
    suspended: int = 0
    discontinued: int = 0
    withdrawn: int = 0
    # The counted items once more, by their status: each item once, whatever its occurrences.
    pending_agreement: int = 0
    assigned: int = 0
    in_progress: int = 0
    pending_confirmation: int = 0
    completed: int = 0

    def __add__(self, other):
        return Tally(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))

    @property
    def done(self):
        return self.done_on_time + self.done_late

    @property
    def dated(self):
        """All that has a deadline: the sum of the four official cells."""
        return self.done + self.in_time + self.overdue

    @property
    def items(self):
        """All counted items: with and without a deadline, recurring, orientations."""
        return sum(getattr(self, status) for status in COUNTED_STATUSES)

    @property
    def beside(self):
        """Counted in columns of their own."""
        return self.no_deadline + self.recurring + self.orientation

    @property
    def outside(self):
        return self.idea + self.draft + self.suspended + self.discontinued + self.withdrawn


class Part(NamedTuple):
    """A part of the count: a programme, one of its areas (None: outside them), the side that leads (None: jointly)."""

    programme: int
    area: int | None
    side: int | None


def items_with_cell(items, as_of: date):
    """Annotate each item with its `cell` of that day and with `status_then`, as far as its own days say it."""
    dated_turns = Occurrence.objects.filter(item=OuterRef("pk"), due_date__isnull=False).exclude(
        status__in=Occurrence.OUTSIDE_STATUSES
    )
    return items.annotate(
        cell=Case(
            When(strength="idea", then=Value(Cell.IDEA)),
            *(When(status=status, then=Value(status)) for status in ActionItem.OUTSIDE_STATUSES),
            When(strength="orientation", then=Value(Cell.ORIENTATION)),
            When(Q(recurrence__in=RECURRING) & Exists(dated_turns), then=Value(Cell.BY_TURNS)),
            When(recurrence__in=RECURRING, then=Value(Cell.RECURRING)),
            *_official_cells(as_of),
            default=Value(Cell.NO_DEADLINE),
            output_field=CharField(),
        ),
        status_then=_status_then(as_of),
    )


def _status_then(as_of):
    """The status of that day: agreed, started, completed later means awaiting agreement, assigned, in progress.

    What was completed by then stays so, as in the four cells, also where its agreement was put down afterwards. The
    day of suspending, discontinuing or withdrawing is not kept in the row, nor is a day that nobody noted: there the
    status stays the present one.
    """
    a_side_later = ItemParty.objects.filter(item=OuterRef("pk"), agreed_on__gt=as_of)
    return Case(
        When(status__in=(*ActionItem.OUTSIDE_STATUSES, "pending_agreement"), then=F("status")),
        When(completed_on__lte=as_of, then=F("status")),
        When(
            Q(agreed_on__gt=as_of) | (Q(agreed_on__isnull=True) & Exists(a_side_later)), then=Value("pending_agreement")
        ),
        When(started_on__gt=as_of, then=Value("assigned")),
        When(completed_on__gt=as_of, then=Value("in_progress")),
        default=F("status"),
        output_field=CharField(),
    )


def occurrences_with_cell(occurrences, as_of: date):
    """Annotate each occurrence with its `cell`, empty for what is not counted by itself, and with `status_then`.

    Counted are dated occurrences, other than those not held, of commitments that are themselves counted. What was
    held later was planned then.
    """
    return occurrences.annotate(
        cell=Case(
            When(~Q(item__strength="commitment"), then=Value("")),
            When(item__status__in=ActionItem.OUTSIDE_STATUSES, then=Value("")),
            When(status__in=Occurrence.OUTSIDE_STATUSES, then=Value("")),
            *_official_cells(as_of),
            default=Value(""),
            output_field=CharField(),
        ),
        status_then=Case(
            When(status="completed", completed_on__gt=as_of, then=Value("planned")),
            default=F("status"),
            output_field=CharField(),
        ),
    )


def _official_cells(as_of):
    done = DATED & Q(status="completed", completed_on__lte=as_of)
    return (
        When(done & Q(completed_on__lte=F("due_date")), then=Value(Cell.DONE_ON_TIME)),
        When(done, then=Value(Cell.DONE_LATE)),
        When(due_date__gte=as_of, then=Value(Cell.IN_TIME)),
        When(due_date__lt=as_of, then=Value(Cell.OVERDUE)),
    )


def tally_by_part(items, occurrences, as_of: date) -> dict[Part, Tally]:
    """The tally of each programme × area × lead side, in one query; parts with nothing in them are absent."""
    of_items = (
        items_with_cell(items.order_by(), as_of)
        .values_list("programme_id", "area_id", "lead_party_id", "cell", "status_then")
        .annotate(count=Count("pk"))
    )
    of_occurrences = (
        occurrences_with_cell(occurrences.order_by(), as_of)
        .exclude(cell="")
        .annotate(of_no_item=Value("", output_field=CharField()))
        .values_list("item__programme_id", "item__area_id", "item__lead_party_id", "cell", "of_no_item")
        .annotate(count=Count("pk"))
    )
    parts = defaultdict(Tally)
    for programme, area, side, cell, status, count in of_items.union(of_occurrences, all=True):
        tally = Tally(**{cell: count})
        if status in COUNTED_STATUSES and cell != Cell.IDEA:
            tally += Tally(**{status: count})
        parts[Part(programme, area, side)] += tally
    return dict(parts)


def tally_by(name: str, parts: dict[Part, Tally]) -> dict[int | None, Tally]:
    """The tally of each programme, area or side alone, whichever of a part is named: {its id: Tally}."""
    found = defaultdict(Tally)
    for part, tally in parts.items():
        found[getattr(part, name)] += tally
    return dict(found)


def total(tallies) -> Tally:
    return sum(tallies, Tally())
