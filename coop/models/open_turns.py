"""By when is the next turn of what recurs due, and how does the item stand by it on a given day?"""

from datetime import timedelta

from django.db.models import Case, CharField, Exists, F, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import JSONObject

from coop.models.occurrences import Occurrence
from coop.models.tally import RECURRING
from coop.models.timeliness import DUE_SOON_DAYS, Timeliness


def with_open_turn(items, as_of):
    """Annotate `timeliness`, `due_now` and `turn` as the count of `coop.models.tally` sees the items.

    A commitment that recurs and has dated turns is counted by those, not by a date of its own: it stands as its
    earliest turn that is still open, which is overdue exactly where one of its turns is counted as overdue. `turn` is
    what names that turn; both are empty where no turn is open. Any other item stands by its own due date.
    """
    turns = Occurrence.objects.filter(item=OuterRef("pk"))
    dated, first_open = _dated(turns), open_turns(turns, as_of)
    named = JSONObject(year="year", quarter="quarter", turn="turn")
    return (
        items.with_timeliness(as_of)
        .annotate(
            is_by_turns=Exists(dated),
            turn=Subquery(first_open.annotate(named=named).values("named")[:1]),
            turn_start=Subquery(first_open.values("start_date")[:1]),
            turn_due=Subquery(first_open.values("due_date")[:1]),
        )
        .annotate(
            due_now=Case(When(is_by_turns=True, then=F("turn_due")), default=F("due_date")),
            timeliness=_by_turn(as_of),
        )
    )


def open_turns(turns, as_of):
    """Of these turns those that are counted and still open, the earliest first: the one their item waits for."""
    return _dated(turns).open(as_of).order_by("due_date", "year", "quarter", "turn")


def _dated(turns):
    commitments = turns.filter(item__strength="commitment", item__recurrence__in=RECURRING)
    return commitments.counted().filter(due_date__isnull=False)


def _by_turn(as_of):
    soon = as_of + timedelta(days=DUE_SOON_DAYS)
    is_done = Q(status="completed", completed_on__lte=as_of)
    return Case(
        When(is_by_turns=False, then=F("timeliness")),
        When(turn_due__lt=as_of, then=Value(Timeliness.OVERDUE)),
        When(is_done | Q(timeliness=Timeliness.OUTSIDE), then=F("timeliness")),
        When(turn_due__isnull=True, then=Value(Timeliness.NO_DEADLINE)),
        When(turn_start__gt=as_of, then=Value(Timeliness.NOT_YET_DUE)),
        When(turn_due__lte=soon, then=Value(Timeliness.DUE_SOON)),
        default=Value(Timeliness.ON_TIME),
        output_field=CharField(),
    )


def turn_shown(item):
    """Which turn the annotated item waits for: "Quarter III/2026"; nothing where it stands by its own date."""
    return Occurrence(**item.turn).label if item.turn else ""
