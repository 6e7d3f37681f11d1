"""The official count: which cell a piece of work stands in, at each boundary, and that parts add up to the whole."""

import random
from datetime import date, timedelta

import pytest
from django.test import TestCase

from coop.models import ActionItem, Occurrence
from coop.models.tally import (
    COUNTED_STATUSES,
    Cell,
    Tally,
    items_with_cell,
    occurrences_with_cell,
    tally_by_part,
    total,
)
from tests import make
from tests.make import DAY

BEFORE, AFTER = DAY - timedelta(days=1), DAY + timedelta(days=1)
DONE = {"status": "completed"}
OPEN = {"status": "in_progress"}

# What an item is, and the cell it stands in on DAY.
ITEMS = [
    ("open, due the day before", {**OPEN, "due_date": BEFORE}, Cell.OVERDUE),
    ("open, due on the day: it lasts to the day's end", {**OPEN, "due_date": DAY}, Cell.IN_TIME),
    ("open, due the day after", {**OPEN, "due_date": AFTER}, Cell.IN_TIME),
    ("open, begins later", {**OPEN, "start_date": AFTER, "due_date": AFTER}, Cell.IN_TIME),
    ("done the day before its due date", {**DONE, "due_date": DAY, "completed_on": BEFORE}, Cell.DONE_ON_TIME),
    ("done on its due date", {**DONE, "due_date": DAY, "completed_on": DAY}, Cell.DONE_ON_TIME),
    ("done the day after its due date", {**DONE, "due_date": BEFORE, "completed_on": DAY}, Cell.DONE_LATE),
    ("done later than asked, not due yet", {**DONE, "due_date": AFTER, "completed_on": AFTER}, Cell.IN_TIME),
    ("done later than asked, due before", {**DONE, "due_date": BEFORE, "completed_on": AFTER}, Cell.OVERDUE),
    ("awaiting confirmation, due before", {"status": "pending_confirmation", "due_date": BEFORE}, Cell.OVERDUE),
    ("awaiting agreement, due before", {"status": "pending_agreement", "due_date": BEFORE}, Cell.OVERDUE),
    ("assigned, due after", {"status": "assigned", "due_date": AFTER}, Cell.IN_TIME),
    ("led jointly", {**OPEN, "due_date": DAY, "lead": "joint"}, Cell.IN_TIME),
    ("no due date", OPEN, Cell.NO_DEADLINE),
    ("no due date, done", DONE, Cell.NO_DEADLINE),
    ("nothing said about recurring", {**OPEN, "due_date": BEFORE, "recurrence": "not_stated"}, Cell.OVERDUE),
    ("continuous", {**OPEN, "recurrence": "continuous"}, Cell.RECURRING),
    ("continuous, with a date of its own", {**OPEN, "recurrence": "continuous", "due_date": BEFORE}, Cell.RECURRING),
    ("on request", {**OPEN, "recurrence": "on_demand"}, Cell.RECURRING),
    ("annual without a dated turn", {**OPEN, "recurrence": "annual"}, Cell.RECURRING),
    ("orientation", {**OPEN, "strength": "orientation"}, Cell.ORIENTATION),
    ("orientation, due before", {**OPEN, "strength": "orientation", "due_date": BEFORE}, Cell.ORIENTATION),
    ("orientation, suspended", {"status": "suspended", "strength": "orientation"}, Cell.SUSPENDED),
    ("idea", {"strength": "idea"}, Cell.IDEA),
    ("idea, withdrawn", {"strength": "idea", "status": "withdrawn"}, Cell.IDEA),
    ("draft, due before", {"status": "draft", "due_date": BEFORE}, Cell.DRAFT),
    ("suspended, due before", {"status": "suspended", "due_date": BEFORE}, Cell.SUSPENDED),
    ("discontinued", {"status": "discontinued", "due_date": BEFORE}, Cell.DISCONTINUED),
    ("withdrawn", {"status": "withdrawn", "due_date": BEFORE}, Cell.WITHDRAWN),
]
ANNUAL = {**OPEN, "recurrence": "annual"}
# What an item is, what its turns are, and the whole tally of the two on DAY (without the statuses).
TURNS = [
    ("held on time", ANNUAL, [{"due_date": DAY, **DONE, "completed_on": DAY}], {"done_on_time": 1, "by_turns": 1}),
    ("held late", ANNUAL, [{"due_date": BEFORE, **DONE}], {"done_late": 1, "by_turns": 1}),
    ("due on the day", ANNUAL, [{"due_date": DAY}], {"in_time": 1, "by_turns": 1}),
    ("due before", ANNUAL, [{"due_date": BEFORE}], {"overdue": 1, "by_turns": 1}),
    ("two turns", ANNUAL, [{"due_date": BEFORE}, {"due_date": AFTER}], {"overdue": 1, "in_time": 1, "by_turns": 1}),
    ("held, but never dated", ANNUAL, [DONE], {"recurring": 1}),
    ("dated, but not held", ANNUAL, [{"due_date": BEFORE, "status": "not_held"}], {"recurring": 1}),
    ("of an orientation", {**ANNUAL, "strength": "orientation"}, [{"due_date": BEFORE}], {"orientation": 1}),
    ("of a suspended item", {**ANNUAL, "status": "suspended"}, [{"due_date": BEFORE}], {"suspended": 1}),
    ("of an idea", {"recurrence": "annual", "strength": "idea"}, [{"due_date": BEFORE}], {"idea": 1}),
]


def tally_of(programme, as_of=DAY):
    return total(parts_of(programme, as_of).values())


def parts_of(programme, as_of=DAY):
    items = ActionItem.objects.filter(programme=programme)
    return tally_by_part(items, Occurrence.objects.filter(item__programme=programme), as_of)


def without_statuses(tally):
    return {name: count for name, count in vars(tally).items() if count and name not in COUNTED_STATUSES}


@pytest.mark.django_db
@pytest.mark.parametrize(("what", "fields", "cell"), ITEMS, ids=[case[0] for case in ITEMS])
def test_an_item_stands_in_one_cell(what, fields, cell):
    item = make.make_item(**fields)

    assert items_with_cell(ActionItem.objects.all(), DAY).get(pk=item.pk).cell == cell
    assert without_statuses(tally_of(item.programme)) == {cell: 1}


@pytest.mark.django_db
@pytest.mark.parametrize(("what", "fields", "turns", "expected"), TURNS, ids=[case[0] for case in TURNS])
def test_what_recurs_is_counted_by_its_dated_turns(what, fields, turns, expected):
    item = make.make_item(**fields)
    for turn in turns:
        make.make_occurrence(item, **turn)

    assert without_statuses(tally_of(item.programme)) == expected


@pytest.mark.django_db
def test_an_item_is_counted_once_by_status_whatever_its_turns():
    item = make.make_item(**ANNUAL)
    for year in (2024, 2025, 2026):
        make.make_occurrence(item, year=year, due_date=date(year, 3, 1))

    tally = tally_of(item.programme)

    assert (tally.items, tally.in_progress, tally.dated) == (1, 1, 3)


@pytest.mark.django_db
def test_what_was_completed_later_was_in_progress_then():
    item = make.make_item(**DONE, completed_on=AFTER)

    assert tally_of(item.programme, DAY).in_progress == 1
    assert tally_of(item.programme, AFTER).completed == 1


# What an item's own days say of its status on DAY.
STATUSES = [
    ("agreed later", {"status": "assigned", "agreed_on": AFTER}, "pending_agreement"),
    ("agreed later, whatever came after", {**DONE, "agreed_on": AFTER, "completed_on": AFTER}, "pending_agreement"),
    ("agreed on the day", {"status": "assigned", "agreed_on": DAY}, "assigned"),
    ("started later", {**OPEN, "agreed_on": BEFORE, "started_on": AFTER}, "assigned"),
    ("started on the day", {**OPEN, "agreed_on": BEFORE, "started_on": DAY}, "in_progress"),
    ("started on a day that nobody noted", OPEN, "in_progress"),
    ("completed later, begun", {**DONE, "started_on": DAY, "completed_on": AFTER}, "in_progress"),
    ("completed later, not begun", {**DONE, "started_on": AFTER, "completed_on": AFTER}, "assigned"),
    ("completed by then, agreed on paper later", {**DONE, "agreed_on": AFTER, "completed_on": DAY}, "completed"),
    ("finished later", {"status": "pending_confirmation", "completed_on": AFTER}, "in_progress"),
    ("finished by then", {"status": "pending_confirmation", "completed_on": DAY}, "pending_confirmation"),
    ("suspended, on a day that is not kept", {"status": "suspended", "agreed_on": AFTER}, "suspended"),
    ("draft", {"status": "draft"}, "draft"),
]


def status_then(item, as_of=DAY):
    return items_with_cell(ActionItem.objects.all(), as_of).get(pk=item.pk).status_then


@pytest.mark.django_db
@pytest.mark.parametrize(("what", "fields", "status"), STATUSES, ids=[case[0] for case in STATUSES])
def test_an_item_has_the_status_that_its_days_say(what, fields, status):
    item = make.make_item(**fields)

    assert status_then(item) == status
    if status in COUNTED_STATUSES:
        assert getattr(tally_of(item.programme), status) == tally_of(item.programme).items == 1


@pytest.mark.django_db
@pytest.mark.parametrize(("last", "status"), [(DAY, "assigned"), (AFTER, "pending_agreement")])
def test_an_item_without_a_day_of_agreement_waits_for_the_last_of_its_sides(last, status):
    item = make.make_item(status="assigned")
    first, second = item.programme.parties.order_by("ordinal")
    make.make_item_party(item, first, agreed_on=BEFORE)
    make.make_item_party(item, second, agreed_on=last)

    assert status_then(item) == status


@pytest.mark.django_db
def test_an_occurrence_held_later_was_planned_then():
    turn = make.make_occurrence(status="completed", completed_on=AFTER)
    at = {day: occurrences_with_cell(Occurrence.objects.all(), day).get(pk=turn.pk).status_then for day in (DAY, AFTER)}

    assert at == {DAY: "planned", AFTER: "completed"}


@pytest.mark.django_db
def test_sides_stand_apart_and_what_is_led_jointly_or_by_nobody_yet_has_its_own_part():
    area = make.make_area()
    first, second = area.programme.parties.order_by("ordinal")
    make.make_item(area=area, lead_party=first, **OPEN)
    make.make_item(area=area, lead_party=second, **OPEN)
    make.make_item(area=area, lead="joint", **OPEN)
    make.make_item(area=area, lead="undetermined", **OPEN)

    counts = {(part.area, part.side): tally.items for part, tally in parts_of(area.programme).items()}

    assert counts == {(area.pk, first.pk): 1, (area.pk, second.pk): 1, (area.pk, None): 2}


def a_random_programme(seed, programme=None):
    rng = random.Random(seed)
    programme = programme or make.make_programme()
    parties = [*programme.parties.all(), None]
    areas = [make.make_area(programme, ordinal=n) for n in (1, 2, 3)]
    for _ in range(40):
        strength = rng.choice(["commitment", "commitment", "commitment", "orientation", "idea"])
        status = rng.choice(["draft", "withdrawn"] if strength == "idea" else ActionItem.Status.values)
        item = make.make_item(
            area=rng.choice(areas),
            strength=strength,
            status=status,
            recurrence=rng.choice(ActionItem.Recurrence.values),
            lead_party=rng.choice(parties),
            due_date=rng.choice([None, a_day_near(rng)]),
            **days_of(rng, status),
        )
        for turn in range(rng.choice([0, 0, 1, 2])):
            status = rng.choice(Occurrence.Status.values)
            done = {"completed_on": a_day_near(rng)} if status == "completed" else {}
            make.make_occurrence(
                item, turn=turn + 1, status=status, due_date=rng.choice([None, a_day_near(rng)]), **done
            )
    return programme


def days_of(rng, status):
    """When it was agreed, started, completed, as far as that is noted at all; completed no earlier than started."""
    days = {"agreed_on": rng.choice([None, a_day_near(rng)]), "started_on": rng.choice([None, a_day_near(rng)])}
    if status in ("draft", "pending_agreement"):
        return {}
    if status in ("completed", "pending_confirmation"):
        days["completed_on"] = max(a_day_near(rng), days["started_on"] or date.min)
    return days


def a_day_near(rng):
    return DAY + timedelta(days=rng.randint(-3, 3))


def counted_naively(programme, as_of):
    """The rules once more, as a person would count with the list on the table."""
    counts = dict.fromkeys(vars(Tally()), 0)

    def cell_of(row):
        if row.status == "completed" and row.completed_on <= as_of:
            return "done_on_time" if row.completed_on <= row.due_date else "done_late"
        return "in_time" if row.due_date >= as_of else "overdue"

    def status_of(item):
        if item.status == "pending_agreement" or (item.completed_on and item.completed_on <= as_of):
            return item.status
        if item.agreed_on and item.agreed_on > as_of:
            return "pending_agreement"
        if item.started_on and item.started_on > as_of:
            return "assigned"
        return "in_progress" if item.completed_on else item.status

    for item in programme.items.prefetch_related("occurrences"):
        dated = [turn for turn in item.occurrences.all() if turn.due_date and turn.status != "not_held"]
        if item.strength == "idea":
            counts["idea"] += 1
            continue
        if item.status in ActionItem.OUTSIDE_STATUSES:
            counts[item.status] += 1
            continue
        counts[status_of(item)] += 1
        if item.strength == "orientation":
            counts["orientation"] += 1
            continue
        for turn in dated:
            counts[cell_of(turn)] += 1
        if item.recurrence not in ("one_off", "not_stated"):
            counts["by_turns" if dated else "recurring"] += 1
        elif item.due_date:
            counts[cell_of(item)] += 1
        else:
            counts["no_deadline"] += 1
    return Tally(**counts)


class RandomProgrammeTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.programmes = [a_random_programme(seed) for seed in range(3)]

    def test_the_database_counts_what_a_person_counts(self):
        for programme in self.programmes:
            for offset in range(-4, 5):
                as_of = DAY + timedelta(days=offset)
                assert tally_of(programme, as_of) == counted_naively(programme, as_of)

    def test_one_query_counts_all_programmes(self):
        with self.assertNumQueries(1):
            parts = tally_by_part(ActionItem.objects.all(), Occurrence.objects.all(), DAY)

        for programme in self.programmes:
            own = total(tally for part, tally in parts.items() if part.programme == programme.pk)
            assert own == tally_of(programme)
