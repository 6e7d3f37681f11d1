"""Charts are drawn from plain values, say all they show in words, and keep to the page's content policy."""

import re
from datetime import date
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.utils import translation

from coop.documents.figures import (
    PATTERNS,
    BarRow,
    Drawing,
    Segment,
    Series,
    TimelineRow,
    TrendPoint,
    stacked_bars,
    timeline,
    trend,
)
from reports.templatetags.drawing import drawn

FIRST, LAST, TODAY = date(2026, 1, 1), date(2026, 12, 31), date(2026, 7, 2)
UNSAFE = "<b>&"


@pytest.fixture(autouse=True)
def in_english():
    with translation.override("en"):
        yield


def bars():
    return stacked_bars([BarRow(UNSAFE, [Segment("done", 3, "done"), Segment("overdue", 1, "overdue")])])


def line_of_the_year(*rows, today=TODAY):
    return timeline(list(rows), FIRST, LAST, today)


def months():
    series = [Series("done", "completed", "done"), Series("late", UNSAFE, "overdue")]
    return trend([TrendPoint("01/2026", {"done": 2}), TrendPoint("02/2026", {"done": 4, "late": 1})], series)


@pytest.mark.parametrize(
    "drawing",
    [bars(), line_of_the_year(TimelineRow(UNSAFE, FIRST, LAST, "on-time", "x", "/?a=<b>")), months()],
    ids=["bars", "timeline", "trend"],
)
def test_a_chart_is_escaped_without_inline_style_and_told_in_words(drawing):
    assert isinstance(drawing, Drawing)
    html = drawn(drawing)
    assert "<b>" not in html
    assert "style=" not in html
    assert "<details" in html
    assert drawing.text == str(drawing) != ""


def test_bars_stand_on_one_scale_and_leave_out_what_is_nothing():
    drawing = stacked_bars(
        [
            BarRow("A", [Segment("done", 4, "done"), Segment("overdue", 0, "overdue")]),
            BarRow("B", [Segment("on-time", 1, "in time")]),
            BarRow("C", []),
        ]
    )
    assert re.findall(r'<rect[^>]* width="([^"]+)"', drawing.svg) == ["100.00%", "25.00%"]
    assert drawing.text.splitlines() == ["A: 04 done", "B: 01 in time", "C: nothing"]


def test_today_is_a_line_only_within_the_year():
    assert "chart-today" in line_of_the_year().svg
    assert "chart-today" not in line_of_the_year(today=date(2027, 1, 1)).svg


def test_a_row_of_one_day_is_marked_there_and_one_without_days_keeps_its_word():
    drawing = line_of_the_year(
        TimelineRow("A", None, date(2026, 12, 31), "on-time", "in time"),
        TimelineRow("B", None, None, "none", "no date"),
    )
    assert drawing.svg.count("<circle") == 1
    assert drawing.text.splitlines()[1:] == ["A: 31/12/2026, in time", "B: no date"]


def test_what_lies_beyond_the_year_is_cut_at_its_edge():
    drawing = line_of_the_year(TimelineRow("A", date(2025, 1, 1), date(2028, 1, 1), "on-time", ""))
    assert 'x="0.00%"' in drawing.svg
    assert 'width="100.00%"' in drawing.svg


def test_series_differ_by_their_dashes_too():
    assert len(set(re.findall(r'stroke-dasharray="([^"]+)"', months().svg))) == 2


def test_nothing_to_draw_is_no_error():
    assert stacked_bars([]).text == ""
    assert trend([], []).text == ""
    assert line_of_the_year().text


def test_what_colour_alone_tells_apart_has_a_pattern_for_black_and_white():
    drawing = stacked_bars([BarRow("A", [Segment(tone, 1, tone) for tone in ("done", "late", "soon", "none")])])
    patterns = re.findall(r'<rect class="fill-(\w+)"( fill="url\(#\w+\)")?', drawing.svg)
    assert patterns == [
        ("done", ""),
        ("late", ' fill="url(#hatch)"'),
        ("soon", ' fill="url(#dots)"'),
        ("none", ' fill="url(#stripes)"'),
    ]


def test_every_pattern_of_a_chart_is_defined_by_the_pages_and_drawn_on_paper():
    icons = render_to_string("reports/_icons.html")
    paper = Path(finders.find("reports/print.css")).read_text()
    for pattern in PATTERNS.values():
        assert f'id="{pattern}"' in icons
        assert f".{pattern}-ground" in paper


def test_a_chart_carries_what_it_is_a_chart_of():
    assert trend([], [], "Completed month by month").title == "Completed month by month"
    assert months().title == ""
