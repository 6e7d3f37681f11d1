"""Working days of state and Party offices: Monday to Friday, less holidays, plus make-up Saturdays.

Everything here is a pure function of its arguments; the calendar comes from the rows of `CalendarDay`.
Periods are counted after Điều 147 and 148 of the Bộ luật Dân sự 2015: the first day does not count, and a
period that ends on a day off ends at 24:00 of the next working day.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Self
from zoneinfo import ZoneInfo

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")

HOLIDAY = "holiday"
COMPENSATORY = "compensatory"
MAKE_UP = "make_up"

REMIND_WORKING_DAYS_BEFORE = (7, 3, 1)

_ONE_DAY = timedelta(days=1)
_ONE_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class WorkingCalendar:
    """The days that differ from an ordinary week. A year without rows has only its weekends off."""

    days_off: frozenset[date] = field(default_factory=frozenset)
    make_up_days: frozenset[date] = field(default_factory=frozenset)

    def __post_init__(self):
        both = self.days_off & self.make_up_days
        if both:
            raise ValueError(f"{min(both)} cannot be a day off and a make-up working day at once.")

    @classmethod
    def from_days(cls, days: Iterable[tuple[date, str]]) -> Self:
        """From (date, kind) pairs, kind being one of holiday, compensatory, make_up."""
        off, make_up = set(), set()
        for day, kind in days:
            if kind not in (HOLIDAY, COMPENSATORY, MAKE_UP):
                raise ValueError(f"{kind!r} is no kind of calendar day.")
            (make_up if kind == MAKE_UP else off).add(day)
        return cls(frozenset(off), frozenset(make_up))


def is_working_day(day: date, calendar: WorkingCalendar) -> bool:
    if day in calendar.make_up_days:
        return True
    return day.weekday() < 5 and day not in calendar.days_off


def next_working_day(day: date, calendar: WorkingCalendar) -> date:
    """The day itself when it is worked, otherwise the first working day after it."""
    while not is_working_day(day, calendar):
        day += _ONE_DAY
    return day


def previous_working_day(day: date, calendar: WorkingCalendar) -> date:
    """The day itself when it is worked, otherwise the last working day before it."""
    while not is_working_day(day, calendar):
        day -= _ONE_DAY
    return day


def add_working_days(day: date, count: int, calendar: WorkingCalendar) -> date:
    """The `count`-th working day after `day`, before it when negative.

    `day` is not counted; 0 rolls forward.
    """
    if count == 0:
        return next_working_day(day, calendar)
    step = _ONE_DAY if count > 0 else -_ONE_DAY
    for _ in range(abs(count)):
        day += step
        while not is_working_day(day, calendar):
            day += step
    return day


def working_days_between(start: date, end: date, calendar: WorkingCalendar) -> int:
    """How many working days `end` lies after `start` (negative: before). `start` is not counted, `end` is."""
    step = _ONE_DAY if end >= start else -_ONE_DAY
    count, day = 0, start
    while day != end:
        day += step
        count += is_working_day(day, calendar)
    return count if end >= start else -count


def last_permitted_day(stated: date, calendar: WorkingCalendar, *, before: bool = False) -> date:
    """The last day on which a thing is still in time.

    "chậm nhất ngày 25/11" and "đến hết ngày 25/11" include the 25th and roll forward over days off. "trước
    ngày 25/11" (`before`) ends with the 24th and does not roll: it would reach the very day that is excluded.
    """
    return stated - _ONE_DAY if before else next_working_day(stated, calendar)


def end_of_day(day: date) -> datetime:
    """The last instant of the day in Vietnam: a deadline lasts until midnight, not until office hours end."""
    return datetime.combine(day, time.max, tzinfo=VIETNAM)


def reminder_days(due: date, calendar: WorkingCalendar) -> tuple[date, ...]:
    """When to remind of something due: 7, 3 and 1 working days before, and on the day; ascending.

    The reminder of a due date on a day off comes on the last working day before: one that came after would be
    late.
    """
    before = {add_working_days(due, -count, calendar) for count in REMIND_WORKING_DAYS_BEFORE}
    return tuple(sorted(before | {previous_working_day(due, calendar)}))


def overdue_reminder_days(due: date, until: date, calendar: WorkingCalendar) -> Iterator[date]:
    """Weekly after the due date, `until` included; from a day off to the next working day."""
    week, last = due + _ONE_WEEK, due
    while (day := next_working_day(week, calendar)) <= until:
        # Over a Tết longer than a week two reminders would meet on one day.
        if day > last:
            yield day
        week, last = week + _ONE_WEEK, day


def is_reminder_day(day: date, due: date, calendar: WorkingCalendar) -> bool:
    if day <= due:
        return day in reminder_days(due, calendar)
    return day in overdue_reminder_days(due, day, calendar)
