"""The day a reader asks about."""

from datetime import date

import pytest
from django.utils import timezone

from reports.days import day_asked


@pytest.mark.parametrize("text", ["16/03/2026", "2026-03-16", "16/3/2026", " 16/03/2026 "])
def test_a_day_is_read_as_offices_write_it_and_as_machines_do(text):
    assert day_asked({"as_of": text}) == (date(2026, 3, 16), "")


@pytest.mark.parametrize("query", [{}, {"as_of": ""}, {"as_of": "  "}])
def test_without_a_day_it_is_today(query):
    assert day_asked(query) == (timezone.localdate(), "")


@pytest.mark.parametrize(
    "wrong",
    [
        "31/02/2026",
        "03/16/2026",
        "1e400",
        "\x00",
        "9999-12-31",
        "1999-12-31",
        "00/00/0000",
        "x" * 5000,
        "1/2",
        "²/³/2026",
    ],
)
def test_what_is_no_day_is_today_with_a_complaint_that_is_short(wrong):
    day, complaint = day_asked({"as_of": wrong})
    assert day == timezone.localdate()
    assert complaint
    assert len(complaint) < 250
