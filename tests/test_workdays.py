import json
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop.workdays import (
    WorkingCalendar,
    add_working_days,
    end_of_day,
    is_reminder_day,
    is_working_day,
    last_permitted_day,
    next_working_day,
    overdue_reminder_days,
    previous_working_day,
    reminder_days,
    working_days_between,
)

CALENDAR_FILE = Path(__file__).parent.parent / "fixtures" / "reference" / "calendar_days.json"
ROWS = json.loads(CALENDAR_FILE.read_text(encoding="utf-8"))
VIETNAM = WorkingCalendar.from_days((date.fromisoformat(row["date"]), row["kind"]) for row in ROWS)
PLAIN = WorkingCalendar()

days = st.dates(min_value=date(2023, 1, 1), max_value=date(2027, 11, 1))


class TestTheCalendar:
    def test_it_is_built_from_days_and_kinds(self):
        calendar = WorkingCalendar.from_days(
            [
                (date(2026, 1, 1), "holiday"),
                (date(2026, 1, 2), "compensatory"),
                (date(2026, 1, 10), "make_up"),
            ]
        )
        assert calendar.days_off == {date(2026, 1, 1), date(2026, 1, 2)}
        assert calendar.make_up_days == {date(2026, 1, 10)}

    def test_an_unknown_kind_is_refused(self):
        with pytest.raises(ValueError, match="no kind of calendar day"):
            WorkingCalendar.from_days([(date(2026, 1, 1), "picnic")])

    def test_a_day_cannot_be_off_and_made_up(self):
        with pytest.raises(ValueError, match="2026-01-10"):
            WorkingCalendar(frozenset([date(2026, 1, 10)]), frozenset([date(2026, 1, 10)]))

    def test_a_year_without_rows_has_weekends_only(self):
        assert is_working_day(date(2031, 9, 2), VIETNAM)
        assert not is_working_day(date(2031, 9, 6), VIETNAM)


class TestTheReferenceRows:
    def test_they_are_sorted_and_each_day_stands_once(self):
        dates = [row["date"] for row in ROWS]
        assert dates == sorted(set(dates))

    def test_each_row_says_what_and_why(self):
        for row in ROWS:
            assert set(row) == {"date", "kind", "name", "legal_basis"}
            assert row["kind"] in ("holiday", "compensatory", "make_up")
            assert all(row.values())

    def test_every_year_has_the_eleven_holidays_and_the_day_of_culture_from_2026(self):
        for year in range(2023, 2028):
            holidays = [row for row in ROWS if row["date"].startswith(str(year)) and row["kind"] == "holiday"]
            assert len(holidays) == (12 if year >= 2026 else 11), year

    def test_uncertain_rows_say_so(self):
        for row in ROWS:
            if row["date"].startswith("2027") or row["date"].endswith("-11-24"):
                assert "kiểm tra" in row["legal_basis"], row

    @pytest.mark.parametrize(
        ("off", "worked"),
        [
            (date(2024, 4, 29), date(2024, 5, 4)),
            (date(2025, 5, 2), date(2025, 4, 26)),
            (date(2026, 1, 2), date(2026, 1, 10)),
            (date(2026, 8, 31), date(2026, 8, 22)),
        ],
    )
    def test_swapped_days(self, off, worked):
        assert not is_working_day(off, VIETNAM)
        assert worked.weekday() == 5
        assert is_working_day(worked, VIETNAM)

    @pytest.mark.parametrize(
        ("last_worked", "first_worked"),
        [
            (date(2022, 12, 30), date(2023, 1, 3)),
            (date(2023, 1, 19), date(2023, 1, 27)),
            (date(2023, 4, 28), date(2023, 5, 4)),
            (date(2023, 8, 31), date(2023, 9, 5)),
            (date(2024, 2, 7), date(2024, 2, 15)),
            (date(2024, 4, 17), date(2024, 4, 19)),
            (date(2024, 4, 26), date(2024, 5, 2)),
            (date(2024, 8, 30), date(2024, 9, 4)),
            (date(2025, 1, 24), date(2025, 2, 3)),
            (date(2025, 4, 29), date(2025, 5, 5)),
            (date(2025, 8, 29), date(2025, 9, 3)),
            (date(2025, 12, 31), date(2026, 1, 5)),
            (date(2026, 2, 13), date(2026, 2, 23)),
            (date(2026, 4, 24), date(2026, 4, 28)),
            (date(2026, 4, 29), date(2026, 5, 4)),
            (date(2026, 8, 28), date(2026, 9, 3)),
            (date(2027, 2, 3), date(2027, 2, 11)),
            (date(2027, 4, 29), date(2027, 5, 4)),
        ],
    )
    def test_long_breaks(self, last_worked, first_worked):
        assert is_working_day(last_worked, VIETNAM)
        assert add_working_days(last_worked, 1, VIETNAM) == first_worked


class TestCounting:
    def test_the_first_day_is_not_counted(self):
        assert add_working_days(date(2026, 11, 16), 1, PLAIN) == date(2026, 11, 17)

    def test_weekends_are_skipped_in_both_directions(self):
        assert add_working_days(date(2026, 11, 13), 1, PLAIN) == date(2026, 11, 16)
        assert add_working_days(date(2026, 11, 16), -1, PLAIN) == date(2026, 11, 13)

    def test_a_make_up_saturday_counts(self):
        assert add_working_days(date(2026, 8, 21), 1, VIETNAM) == date(2026, 8, 22)

    def test_no_days_added_rolls_forward(self):
        assert add_working_days(date(2026, 11, 14), 0, VIETNAM) == date(2026, 11, 16)

    def test_a_working_day_rolls_nowhere(self):
        assert next_working_day(date(2026, 11, 16), VIETNAM) == date(2026, 11, 16)
        assert previous_working_day(date(2026, 11, 16), VIETNAM) == date(2026, 11, 16)

    def test_days_off_roll_over_tet(self):
        assert next_working_day(date(2026, 2, 14), VIETNAM) == date(2026, 2, 23)
        assert previous_working_day(date(2026, 2, 22), VIETNAM) == date(2026, 2, 13)

    def test_days_between(self):
        assert working_days_between(date(2026, 2, 13), date(2026, 2, 23), VIETNAM) == 1
        assert working_days_between(date(2026, 2, 23), date(2026, 2, 13), VIETNAM) == -1
        assert working_days_between(date(2026, 2, 13), date(2026, 2, 13), VIETNAM) == 0

    @given(days, st.integers(min_value=-60, max_value=60).filter(bool))
    def test_counting_back_what_was_added_gives_the_number(self, day, count):
        assert working_days_between(day, add_working_days(day, count, VIETNAM), VIETNAM) == count

    @given(days, st.integers(min_value=-60, max_value=60))
    def test_what_is_reached_is_a_working_day(self, day, count):
        assert is_working_day(add_working_days(day, count, VIETNAM), VIETNAM)


class TestLastPermittedDay:
    def test_no_later_than_a_day_includes_it(self):
        assert last_permitted_day(date(2026, 11, 25), VIETNAM) == date(2026, 11, 25)

    def test_no_later_than_a_day_off_means_the_next_working_day(self):
        assert last_permitted_day(date(2027, 4, 25), VIETNAM) == date(2027, 4, 26)

    def test_before_a_day_excludes_it(self):
        assert last_permitted_day(date(2026, 11, 25), VIETNAM, before=True) == date(2026, 11, 24)

    def test_the_day_ends_at_midnight_in_vietnam(self):
        end = end_of_day(date(2026, 11, 25))
        assert end.isoformat() == "2026-11-25T23:59:59.999999+07:00"
        assert end < datetime(2026, 11, 26, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))


class TestReminders:
    def test_seven_three_and_one_working_days_before_and_on_the_day(self):
        assert reminder_days(date(2026, 11, 20), VIETNAM) == (
            date(2026, 11, 11),
            date(2026, 11, 17),
            date(2026, 11, 19),
            date(2026, 11, 20),
        )

    def test_tet_is_not_counted(self):
        assert reminder_days(date(2026, 2, 25), VIETNAM) == (
            date(2026, 2, 9),
            date(2026, 2, 13),
            date(2026, 2, 24),
            date(2026, 2, 25),
        )

    def test_a_due_date_on_a_day_off_is_reminded_of_on_the_last_working_day_before(self):
        assert reminder_days(date(2026, 11, 15), VIETNAM)[-1] == date(2026, 11, 13)

    def test_weekly_when_overdue(self):
        assert list(overdue_reminder_days(date(2026, 11, 4), date(2026, 11, 25), VIETNAM)) == [
            date(2026, 11, 11),
            date(2026, 11, 18),
            date(2026, 11, 25),
        ]

    def test_a_weekly_reminder_moves_off_a_day_off(self):
        assert list(overdue_reminder_days(date(2026, 11, 17), date(2026, 12, 1), VIETNAM)) == [
            date(2026, 11, 25),
            date(2026, 12, 1),
        ]

    def test_two_weekly_reminders_never_meet_on_one_day(self):
        fortnight_off = WorkingCalendar(frozenset(date(2026, 3, 2) + timedelta(n) for n in range(12)))
        reminders = list(overdue_reminder_days(date(2026, 2, 24), date(2026, 3, 31), fortnight_off))
        assert reminders == [date(2026, 3, 16), date(2026, 3, 17), date(2026, 3, 24), date(2026, 3, 31)]

    @given(days, st.integers(min_value=-20, max_value=60))
    def test_nobody_is_reminded_on_a_day_off(self, due, offset):
        day = due + timedelta(offset)
        if is_reminder_day(day, due, VIETNAM):
            assert is_working_day(day, VIETNAM)

    def test_is_reminder_day(self):
        due = date(2026, 11, 4)
        assert is_reminder_day(date(2026, 11, 3), due, VIETNAM)
        assert is_reminder_day(due, due, VIETNAM)
        assert not is_reminder_day(date(2026, 11, 2), due, VIETNAM)
        assert is_reminder_day(date(2026, 11, 18), due, VIETNAM)
        assert not is_reminder_day(date(2026, 11, 19), due, VIETNAM)
