import json
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from coop.periods import (
    LAST_DAY_OF_MONTH,
    DeadlineRules,
    Deadlines,
    DueRule,
    PeriodKind,
    period,
    period_collected,
    period_for,
    periods_of,
    thematic,
)
from coop.workdays import WorkingCalendar

CALENDAR_FILE = Path(__file__).parent.parent / "fixtures" / "reference" / "calendar_days.json"
VIETNAM = WorkingCalendar.from_days(
    (date.fromisoformat(row["date"]), row["kind"]) for row in json.loads(CALENDAR_FILE.read_text(encoding="utf-8"))
)
ONE_DAY = timedelta(days=1)
TILING_KINDS = ["month", "quarter", "six_months", "year"]


def window(kind, year, index=1, cutoff=14):
    found = period(kind, year, index, cutoff)
    return f"{found.data_from:%d/%m/%Y}–{found.data_to:%d/%m/%Y}"


class TestWindowsOfTheDecree:
    @pytest.mark.parametrize(
        ("month", "expected"),
        [
            (1, "15/12/2025–14/01/2026"),
            (2, "15/01/2026–14/02/2026"),
            (3, "15/02/2026–14/03/2026"),
            (4, "15/03/2026–14/04/2026"),
            (5, "15/04/2026–14/05/2026"),
            (6, "15/05/2026–14/06/2026"),
            (7, "15/06/2026–14/07/2026"),
            (8, "15/07/2026–14/08/2026"),
            (9, "15/08/2026–14/09/2026"),
            (10, "15/09/2026–14/10/2026"),
            (11, "15/10/2026–14/11/2026"),
            (12, "15/11/2026–14/12/2026"),
        ],
    )
    def test_months_of_2026(self, month, expected):
        assert window("month", 2026, month) == expected

    @pytest.mark.parametrize("month", range(1, 13))
    def test_months_of_2027_are_those_of_2026_a_year_later(self, month):
        before = period("month", 2026, month)
        later = period("month", 2027, month)
        assert later.data_to == before.data_to.replace(year=2027)
        assert later.data_from == before.data_from.replace(year=before.data_from.year + 1)

    @pytest.mark.parametrize("year", [2026, 2027])
    def test_longer_periods(self, year):
        assert window("quarter", year, 1) == f"15/12/{year - 1}–14/03/{year}"
        assert window("quarter", year, 2) == f"15/03/{year}–14/06/{year}"
        assert window("quarter", year, 3) == f"15/06/{year}–14/09/{year}"
        assert window("quarter", year, 4) == f"15/09/{year}–14/12/{year}"
        assert window("six_months", year, 1) == f"15/12/{year - 1}–14/06/{year}"
        assert window("six_months", year, 2) == f"15/06/{year}–14/12/{year}"
        assert window("nine_months", year) == f"15/12/{year - 1}–14/09/{year}"
        assert window("year", year) == f"15/12/{year - 1}–14/12/{year}"


class TestOtherCutoffs:
    def test_the_last_day_of_the_month_gives_calendar_periods(self):
        assert window("month", 2028, 2, LAST_DAY_OF_MONTH) == "01/02/2028–29/02/2028"
        assert window("month", 2027, 2, LAST_DAY_OF_MONTH) == "01/02/2027–28/02/2027"
        assert window("quarter", 2026, 4, LAST_DAY_OF_MONTH) == "01/10/2026–31/12/2026"
        assert window("year", 2026, 1, LAST_DAY_OF_MONTH) == "01/01/2026–31/12/2026"

    def test_day_30_closes_february_on_its_last_day(self):
        assert window("month", 2026, 2, 30) == "31/01/2026–28/02/2026"
        assert window("month", 2026, 3, 30) == "01/03/2026–30/03/2026"

    def test_day_20(self):
        assert window("quarter", 2026, 1, 20) == "21/12/2025–20/03/2026"

    def test_a_leap_day_is_an_ordinary_day_of_its_month(self):
        assert window("month", 2028, 3) == "15/02/2028–14/03/2028"
        assert date(2028, 2, 29) in period("month", 2028, 3)

    @pytest.mark.parametrize("cutoff", [0, 32])
    def test_a_day_no_month_has_is_refused(self, cutoff):
        with pytest.raises(ValueError):
            period("month", 2026, 1, cutoff)

    @pytest.mark.parametrize(("kind", "index"), [("month", 13), ("quarter", 5), ("year", 2), ("month", 0)])
    def test_a_period_no_year_has_is_refused(self, kind, index):
        with pytest.raises(ValueError):
            period(kind, 2026, index)


class TestFindingThePeriodOfADay:
    def test_either_side_of_a_closing(self):
        assert period_for("month", date(2026, 11, 14)) == period("month", 2026, 11)
        assert period_for("month", date(2026, 11, 15)) == period("month", 2026, 12)

    def test_the_second_half_of_december_belongs_to_the_next_year(self):
        assert period_for("month", date(2026, 12, 15)) == period("month", 2027, 1)
        assert period_for("year", date(2026, 12, 14)) == period("year", 2026)
        assert period_for("year", date(2026, 12, 31)) == period("year", 2027)

    def test_nine_months_leave_the_last_quarter_out(self):
        assert period_for("nine_months", date(2026, 9, 14)) == period("nine_months", 2026)
        assert period_for("nine_months", date(2026, 9, 15)) is None
        assert period_for("nine_months", date(2026, 12, 15)) == period("nine_months", 2027)

    def test_thematic_periods_follow_no_rule(self):
        assert period_for("thematic", date(2026, 9, 14)) is None
        assert periods_of(2026, "thematic") == []

    @given(
        st.sampled_from(TILING_KINDS),
        st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 12, 31)),
        st.integers(min_value=1, max_value=31),
    )
    def test_periods_of_a_kind_tile_the_time_line(self, kind, day, cutoff):
        found = period_for(kind, day, cutoff)
        assert day in found
        assert period_for(kind, found.data_to + ONE_DAY, cutoff).previous() == found
        assert found.previous().data_to + ONE_DAY == found.data_from

    @given(st.sampled_from(TILING_KINDS), st.integers(1990, 2100), st.integers(1, 31))
    def test_the_periods_of_a_year_follow_each_other_without_gap_or_overlap(self, kind, year, cutoff):
        periods = periods_of(year, kind, cutoff)
        for earlier, later in pairwise(periods):
            assert earlier.data_to + ONE_DAY == later.data_from
        assert periods[0].data_from == period("year", year, cutoff=cutoff).data_from
        assert periods[-1].data_to == period("year", year, cutoff=cutoff).data_to


@pytest.mark.parametrize(
    ("day", "since"),
    [
        ((2026, 11, 9), (2026, 9, 15)),
        ((2026, 11, 10), (2026, 10, 15)),
        ((2026, 11, 14), (2026, 10, 15)),
        ((2026, 11, 24), (2026, 10, 15)),
        ((2026, 12, 10), (2026, 11, 15)),
        ((2026, 12, 20), (2026, 11, 15)),
        ((2027, 1, 9), (2026, 11, 15)),
    ],
)
def test_the_month_collected_is_the_one_closed_last_until_the_tenth(day, since):
    assert period_collected(date(*day)).data_from == date(*since)


class TestNeighbours:
    def test_the_period_before(self):
        assert period("quarter", 2026, 1).previous() == period("quarter", 2025, 4)
        assert period("month", 2026, 12).previous() == period("month", 2026, 11)
        assert period("year", 2026).previous() == period("year", 2025)
        assert period("nine_months", 2026).previous() == period("nine_months", 2025)

    def test_the_same_period_last_year(self):
        assert period("quarter", 2026, 4).same_period_last_year() == period("quarter", 2025, 4)

    def test_neighbours_keep_the_cutoff(self):
        assert period("month", 2026, 1, 31).previous() == period("month", 2025, 12, 31)
        assert period("month", 2026, 1, 31).same_period_last_year() == period("month", 2025, 1, 31)

    def test_thematic_periods_compare_with_the_days_right_before_and_with_the_same_dates(self):
        asked = thematic(date(2028, 2, 20), date(2028, 2, 29))
        assert asked.previous() == thematic(date(2028, 2, 10), date(2028, 2, 19))
        assert asked.same_period_last_year() == thematic(date(2027, 2, 20), date(2027, 2, 28))

    def test_a_thematic_period_cannot_end_before_it_begins(self):
        with pytest.raises(ValueError):
            thematic(date(2026, 2, 2), date(2026, 2, 1))

    def test_a_thematic_period_has_no_number_in_the_year(self):
        with pytest.raises(ValueError, match="thematic"):
            period(PeriodKind.THEMATIC, 2026)


class TestLabels:
    @pytest.mark.parametrize(
        ("one", "english"),
        [
            (period("month", 2026, 11), "Month 11/2026"),
            (period("month", 2026, 2), "Month 02/2026"),
            (period("month", 2026, 3), "Month 3/2026"),
            (period("quarter", 2026, 4), "Quarter IV of 2026"),
            (period("six_months", 2026, 1), "First six months of 2026"),
            (period("six_months", 2026, 2), "Last six months of 2026"),
            (period("nine_months", 2026), "First nine months of 2026"),
            (period("year", 2026), "Year 2026"),
            (thematic(date(2026, 1, 5), date(2026, 3, 1)), "From 05/01/2026 to 01/03/2026"),
        ],
    )
    def test_label(self, one, english):
        with translation.override("en"):
            assert str(one) == english


class TestDueRules:
    @pytest.mark.parametrize(
        ("one", "closes", "one_day_later", "two_days_later", "day_25"),
        [
            (period("month", 2026, 11), (2026, 11, 14), (2026, 11, 16), (2026, 11, 17), (2026, 11, 25)),
            (period("quarter", 2026, 4), (2026, 12, 14), (2026, 12, 15), (2026, 12, 16), (2026, 12, 25)),
            (period("year", 2026), (2026, 12, 14), (2026, 12, 15), (2026, 12, 16), (2026, 12, 25)),
            # Friday 16/4/2027 is Giỗ Tổ, 25/4 a Sunday.
            (period("month", 2027, 4), (2027, 4, 14), (2027, 4, 15), (2027, 4, 19), (2027, 4, 26)),
            # 25/9/2027 is a Saturday.
            (period("nine_months", 2027), (2027, 9, 14), (2027, 9, 15), (2027, 9, 16), (2027, 9, 27)),
        ],
    )
    def test_worked_examples(self, one, closes, one_day_later, two_days_later, day_25):
        assert one.data_to == date(*closes)
        assert DueRule.after_cutoff(1).due(one, VIETNAM) == date(*one_day_later)
        assert DueRule.after_cutoff(2).due(one, VIETNAM) == date(*two_days_later)
        assert DueRule.on_day(25).due(one, VIETNAM) == date(*day_25)

    def test_a_rule_may_refuse_to_roll_forward(self):
        rule = DueRule.on_day(25, roll_forward=False)
        assert rule.due(period("month", 2027, 4), VIETNAM) == date(2027, 4, 25)

    def test_a_fixed_day_the_data_have_not_closed_by_falls_into_the_next_month(self):
        november = period("month", 2026, 11, LAST_DAY_OF_MONTH)
        assert DueRule.on_day(25).due(november, VIETNAM) == date(2026, 12, 25)
        december = period("month", 2026, 12, LAST_DAY_OF_MONTH)
        assert DueRule.on_day(5).due(december, VIETNAM) == date(2027, 1, 5)

    def test_a_day_a_short_month_lacks_is_its_last_day(self):
        assert DueRule.on_day(31).due(period("month", 2026, 9), VIETNAM) == date(2026, 9, 30)

    def test_one_working_day_lies_after_the_closing_whatever_the_rule(self):
        # Closes Saturday 14/11/2026: Sunday the 15th would leave no working day.
        rule = DueRule.on_day(15, roll_forward=False)
        assert rule.due(period("month", 2026, 11), VIETNAM) == date(2026, 11, 16)

    @pytest.mark.parametrize(
        "wrong",
        [{}, {"fixed_day": 25, "working_days": 2}, {"fixed_day": 0}, {"fixed_day": 32}, {"working_days": 0}],
    )
    def test_rules_that_say_nothing_or_two_things_are_refused(self, wrong):
        with pytest.raises(ValueError):
            DueRule(**wrong)


class TestDeadlinesOfTheTiers:
    def test_defaults(self):
        assert DeadlineRules().deadlines(period("month", 2026, 11), VIETNAM) == Deadlines(
            to_collecting_office=date(2026, 11, 16),
            to_standing_agency=date(2026, 11, 17),
            to_office=date(2026, 11, 20),
            to_standing_committee=date(2026, 11, 25),
        )

    def test_a_long_tet_pushes_the_tiers_above(self):
        # The data close on Saturday 14/02/2026; the first working day after is Monday 23/02.
        assert DeadlineRules().deadlines(period("month", 2026, 2), VIETNAM) == Deadlines(
            to_collecting_office=date(2026, 2, 23),
            to_standing_agency=date(2026, 2, 24),
            to_office=date(2026, 2, 24),
            to_standing_committee=date(2026, 2, 25),
        )

    def test_own_rules(self):
        rules = DeadlineRules(to_standing_agency=DueRule.after_cutoff(3), to_office=DueRule.on_day(22))
        found = rules.deadlines(period("month", 2026, 11), VIETNAM)
        assert found.to_standing_agency == date(2026, 11, 18)
        assert found.to_office == date(2026, 11, 23)

    @pytest.mark.parametrize("year", range(2023, 2028))
    def test_tiers_follow_each_other_in_every_month(self, year):
        for one in periods_of(year, "month"):
            found = DeadlineRules().deadlines(one, VIETNAM)
            tiers = [
                found.to_collecting_office,
                found.to_standing_agency,
                found.to_office,
                found.to_standing_committee,
            ]
            assert tiers == sorted(tiers)
            assert tiers[0] > one.data_to
