"""How work stands against its due date, asked about on a day: the day before, the day itself, the day after."""

from datetime import date, timedelta

import pytest

from coop.models import ActionItem, Occurrence, Timeliness
from coop.models.timeliness import DUE_SOON_DAYS
from tests import make

pytestmark = pytest.mark.django_db

DUE = date(2026, 3, 31)
ONE = timedelta(days=1)
BEFORE, AFTER = DUE - ONE, DUE + ONE
FIRST_SOON = DUE - timedelta(days=DUE_SOON_DAYS)

# Status and dates of the work, the day it is asked about, and how it stands.
CASES = [
    # Open, with a due date: a week before it is due soon; it is kept until the end of the day.
    ("in_progress", {"due_date": DUE}, FIRST_SOON - ONE, "on_time"),
    ("in_progress", {"due_date": DUE}, FIRST_SOON, "due_soon"),
    ("in_progress", {"due_date": DUE}, BEFORE, "due_soon"),
    ("in_progress", {"due_date": DUE}, DUE, "due_soon"),
    ("in_progress", {"due_date": DUE}, AFTER, "overdue"),
    # Not to be begun yet: not due, whatever else; from the first day on it is.
    ("in_progress", {"start_date": BEFORE, "due_date": DUE}, BEFORE - ONE, "not_due"),
    ("in_progress", {"start_date": BEFORE, "due_date": DUE}, BEFORE, "due_soon"),
    ("in_progress", {"start_date": DUE, "due_date": DUE}, DUE, "due_soon"),
    ("in_progress", {"start_date": DUE, "due_date": DUE}, AFTER, "overdue"),
    # Completed on time up to the due date, late from the day after; open on every day before it was completed.
    ("completed", {"due_date": DUE, "completed_on": BEFORE}, AFTER, "done_on_time"),
    ("completed", {"due_date": DUE, "completed_on": DUE}, AFTER, "done_on_time"),
    ("completed", {"due_date": DUE, "completed_on": DUE}, DUE, "done_on_time"),
    ("completed", {"due_date": DUE, "completed_on": DUE}, BEFORE, "due_soon"),
    ("completed", {"due_date": DUE, "completed_on": AFTER}, AFTER, "done_late"),
    ("completed", {"due_date": DUE, "completed_on": AFTER + ONE}, AFTER, "overdue"),
    # Without a due date.
    ("in_progress", {}, DUE, "no_deadline"),
    ("in_progress", {"start_date": AFTER}, DUE, "no_deadline"),
    ("completed", {"completed_on": DUE}, DUE, "done"),
    ("completed", {"completed_on": DUE}, BEFORE, "no_deadline"),
]
ITEM_CASES = [
    *CASES,
    ("assigned", {"due_date": DUE}, AFTER, "overdue"),
    ("pending_agreement", {"due_date": DUE}, AFTER, "overdue"),
    # Waiting for the other side's word is not yet done.
    ("pending_confirmation", {"due_date": DUE, "completed_on": BEFORE}, DUE, "due_soon"),
    ("pending_confirmation", {"due_date": DUE, "completed_on": BEFORE}, AFTER, "overdue"),
    *((status, {"due_date": DUE}, AFTER, "outside") for status in ActionItem.OUTSIDE_STATUSES),
]
OCCURRENCE_CASES = [
    *CASES,
    ("planned", {"due_date": DUE}, AFTER, "overdue"),
    ("not_held", {"due_date": DUE}, AFTER, "outside"),
]
OPEN = {"on_time", "due_soon", "overdue", "not_due", "no_deadline", "orientation"}
# A direction is worked towards and counted apart: its date is neither kept nor missed.
ORIENTATION_CASES = [
    ("in_progress", {"due_date": DUE}, BEFORE, "orientation"),
    ("in_progress", {"due_date": DUE}, AFTER, "orientation"),
    ("in_progress", {}, DUE, "orientation"),
    ("completed", {"due_date": DUE, "completed_on": AFTER}, AFTER, "done"),
    ("completed", {"due_date": DUE, "completed_on": AFTER}, DUE, "orientation"),
]


def item(status, **dates):
    return make.make_item(status=status, **dates)


def occurrence(status, **dates):
    return make.make_occurrence(make.make_item(recurrence="annual", status="in_progress"), status=status, **dates)


def assert_stands(row, as_of, wanted):
    rows = type(row).objects.filter(pk=row.pk)
    assert rows.with_timeliness(as_of).get().timeliness == wanted
    assert rows.open(as_of).exists() == (wanted in OPEN)
    assert rows.overdue(as_of).exists() == (wanted == "overdue")
    # What need not be begun yet may be due within the week all the same.
    is_held_to_it = row.due_date is not None and wanted in OPEN - {"orientation"}
    assert rows.due_soon(as_of).exists() == (is_held_to_it and soon(row, as_of))
    assert rows.completed_by(as_of).exists() == wanted.startswith("done")
    assert rows.counted().exists() == (wanted != "outside")


def soon(row, as_of):
    return as_of <= row.due_date <= as_of + timedelta(days=DUE_SOON_DAYS)


@pytest.mark.parametrize(("status", "dates", "as_of", "wanted"), ITEM_CASES)
def test_an_item_stands(status, dates, as_of, wanted):
    assert_stands(item(status, **dates), as_of, wanted)


@pytest.mark.parametrize(("status", "dates", "as_of", "wanted"), OCCURRENCE_CASES)
def test_a_turn_of_a_recurring_item_stands(status, dates, as_of, wanted):
    assert_stands(occurrence(status, **dates), as_of, wanted)


@pytest.mark.parametrize(("status", "dates", "as_of", "wanted"), ORIENTATION_CASES)
def test_an_orientation_and_its_turns_are_held_to_no_date(status, dates, as_of, wanted):
    assert_stands(item(status, strength="orientation", **dates), as_of, wanted)
    recurring = make.make_item(strength="orientation", recurrence="annual", status="in_progress")
    assert_stands(make.make_occurrence(recurring, status=status, **dates), as_of, wanted)


def test_an_idea_is_not_counted_even_with_a_date():
    idea = make.make_item(strength="idea", due_date=DUE)
    assert not ActionItem.objects.filter(pk=idea.pk).counted().exists()
    assert not ActionItem.objects.overdue(AFTER).exists()


@pytest.mark.parametrize("status", ActionItem.OUTSIDE_STATUSES)
def test_turns_of_an_item_that_is_not_counted_are_not_counted(status):
    turn = make.make_occurrence(make.make_item(recurrence="annual", status=status), due_date=DUE)
    assert not Occurrence.objects.filter(pk=turn.pk).counted().exists()
    assert not Occurrence.objects.overdue(AFTER).exists()


def test_every_row_has_one_of_the_known_words():
    area = make.make_area()
    for status, dates, _as_of, _wanted in ITEM_CASES:
        make.make_item(area=area, status=status, **dates)
    words = set(ActionItem.objects.with_timeliness(DUE).values_list("timeliness", flat=True))
    assert words <= set(Timeliness.values)


def test_a_later_date_after_an_extension_is_what_counts():
    late = item("in_progress", due_date=DUE)
    make.make_extension(late, new_due_date=AFTER, status="approved")
    ActionItem.objects.filter(pk=late.pk).update(due_date=AFTER)
    late.refresh_from_db()
    assert_stands(late, AFTER, "due_soon")
    assert late.original_due_date == DUE


def test_the_words_follow_from_the_sets():
    """Over many days at once: each row is in the set its word says, counted in one query each."""
    make.make_items(20, status="in_progress", due_date=lambda i: DUE + timedelta(days=i - 10))
    rows = ActionItem.objects.with_timeliness(DUE)
    assert rows.filter(timeliness="overdue").count() == ActionItem.objects.overdue(DUE).count() == 10
    assert rows.filter(timeliness="due_soon").count() == ActionItem.objects.due_soon(DUE).count() == 8
    assert rows.filter(timeliness="on_time").count() == 2
