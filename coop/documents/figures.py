"""Charts as inline SVG, each with the same content in words.

They take finished values and know no model. Positions are percentages, so that a chart fills its place while its
letters keep their size on a telephone. Colours come from the classes `fill-…` and `line-…` alone: a style attribute
would be refused by the page's content policy, and dark mode and print set their own. What black and white alone would
not tell apart has a pattern, which the page that holds the chart defines.
"""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

LINE = 17  # one line of letters
BAR = 12
ROW = 46  # a label, a bar, and air
CHART = 180
DASHES = ("none", "7 4", "2 4", "10 3 2 3")  # series differ on a black-and-white print too
LABEL_LENGTH = 90
PATTERNS = {"late": "hatch", "soon": "dots", "none": "stripes"}


@dataclass(frozen=True)
class Drawing:
    """A finished chart: what is seen, all of it in words, and what it is a chart of.

    On paper one of many rows may be cut between them: the first begins at `rows_from`.
    """

    svg: SafeString
    text: str
    title: str = ""
    height: int = 0
    rows_from: int | None = None

    def __str__(self):
        return self.text


@dataclass(frozen=True)
class Segment:
    tone: str  # done, late, on-time, soon, overdue, none
    count: int
    word: str

    def __str__(self):
        return f"{self.count:02} {self.word}"


@dataclass(frozen=True)
class BarRow:
    label: str
    segments: list[Segment]

    @property
    def whole(self):
        return sum(segment.count for segment in self.segments)

    def __str__(self):
        words = ", ".join(str(segment) for segment in self.segments if segment.count) or _("nothing")
        return f"{self.label}: {words}"


@dataclass(frozen=True)
class TimelineRow:
    label: str
    start: date | None
    end: date | None
    tone: str
    word: str
    url: str = ""

    def __str__(self):
        days = "–".join(f"{day:%d/%m/%Y}" for day in (self.start, self.end) if day)
        return f"{self.label}: {', '.join(part for part in (days, str(self.word)) if part)}"


@dataclass(frozen=True)
class Series:
    name: str
    label: str
    tone: str


@dataclass(frozen=True)
class TrendPoint:
    label: str
    values: dict[str, int]


def stacked_bars(rows: list[BarRow], title: str = "") -> Drawing:
    """A bar for each row, all on one scale; under each bar its counts in words."""
    longest = max((row.whole for row in rows), default=0) or 1
    parts = format_html_join("", "{}", ((_bar(row, number * ROW + LINE, longest),) for number, row in enumerate(rows)))
    labels = format_html_join(
        "",
        '{}<text class="chart-quiet" x="100%" y="{}" text-anchor="end">{}</text>',
        (
            (_label(row.label, number * ROW + LINE - 5), number * ROW + 2 * LINE + BAR - 3, str(row).split(": ")[-1])
            for number, row in enumerate(rows)
        ),
    )
    height = len(rows) * ROW + 4
    return Drawing(_svg(height, format_html("{}{}", parts, labels)), _in_words(rows), title, height, rows_from=0)


def _bar(row, top, longest):
    start, drawn = 0, []
    for segment in row.segments:
        if segment.count:
            drawn.append((_fill(segment.tone), _share(start, longest), top, _share(segment.count, longest), BAR))
            start += segment.count
    return format_html_join("", '<rect {} x="{}" y="{}" width="{}" height="{}"></rect>', drawn)


def timeline(rows: list[TimelineRow], first: date, last: date, today: date, title: str = "") -> Drawing:
    """Each row from its start to its end between the first and the last day, with the month marks and today's line.

    What has only one of its days is marked on that day; what has neither stands with its word alone.
    """
    place = _places(first, last)
    height = LINE + 8 + len(rows) * ROW
    months = format_html_join(
        "",
        '<line class="chart-grid" x1="{0}" x2="{0}" y1="{1}" y2="{2}"></line><text class="chart-quiet" x="{0}" '
        'y="12" dx="3">{3}</text>',
        ((_percent(place(day)), LINE, height, f"{day:%m}") for day in _months(first, last)),
    )
    drawn = format_html_join(
        "",
        "{}",
        ((_timeline_row(row, LINE + 8 + number * ROW, place, first, last),) for number, row in enumerate(rows)),
    )
    line = mark_safe("")
    if first <= today <= last:
        line = format_html(
            '<line class="chart-today" x1="{0}" x2="{0}" y1="{1}" y2="{2}"></line>',
            _percent(place(today)),
            LINE,
            height,
        )
    heading = _("From %(first)s to %(last)s; today is %(today)s.") % {
        "first": f"{first:%d/%m/%Y}",
        "last": f"{last:%d/%m/%Y}",
        "today": f"{today:%d/%m/%Y}",
    }
    svg = _svg(height, format_html("{}{}{}", months, drawn, line), has_links=any(row.url for row in rows))
    return Drawing(svg, f"{heading}\n{_in_words(rows)}".strip(), title, height, rows_from=LINE + 8)


def _timeline_row(row, top, place, first, last):
    label = _label(f"{row.label} · {row.word}" if row.word else row.label, top + LINE - 5)
    if row.url:
        label = format_html('<a href="{}">{}</a>', row.url, label)
    shape, bar = mark_safe(""), top + LINE
    if row.start and row.end and row.start <= last and row.end >= first and row.start < row.end:
        start, end = place(row.start), place(row.end)
        shape = format_html(
            '<rect {} x="{}" y="{}" width="{}" height="{}" rx="2"></rect>',
            _fill(row.tone),
            _percent(start),
            bar,
            _percent(max(end - start, 0.8)),
            BAR,
        )
    elif (day := row.end or row.start) and first <= day <= last:
        shape = format_html(
            '<circle {} cx="{}" cy="{}" r="6"></circle>', _fill(row.tone), _percent(place(day)), bar + 6
        )
    return format_html("{}{}", label, shape)


def trend(points: list[TrendPoint], series: list[Series], title: str = "") -> Drawing:
    """One line for each series over the points, from nought up; the series differ by dashes as well as by colour."""
    highest = max((point.values.get(one.name, 0) for point in points for one in series), default=0) or 1
    top = LINE * (len(series) + 1) + 8
    bottom = top + CHART
    step = 92 / max(len(points) - 1, 1)
    lines = format_html_join(
        "", "{}", ((_series(points, one, DASHES[n % 4], highest, bottom, step),) for n, one in enumerate(series))
    )
    scale = format_html(
        '<line class="chart-grid" x1="0" x2="100%" y1="{0}" y2="{0}"></line><text class="chart-quiet" x="0" y="{1}">{2}'
        '</text><line class="chart-grid" x1="0" x2="100%" y1="{3}" y2="{3}"></line>',
        top,
        top - 4,
        highest,
        bottom,
    )
    # On a telephone there is no room for more than about five labels under the axis.
    every = -(-len(points) // 5) or 1
    labels = format_html_join(
        "",
        '<text class="chart-quiet" x="{}" y="{}" text-anchor="{}">{}</text>',
        (
            # The first would be cut off on a telephone if it stood in the middle under its point.
            (_percent(4 + number * step if number else 0), bottom + LINE, "middle" if number else "start", point.label)
            for number, point in enumerate(points)
            if not number % every
        ),
    )
    height = bottom + LINE + 8
    svg = _svg(height, format_html("{}{}{}{}", _keys(series), scale, labels, lines))
    return Drawing(svg, "\n".join(_point_in_words(point, series) for point in points), title, height)


def _series(points, one, dashes, highest, bottom, step):
    places = [
        (_percent(4 + number * step), f"{bottom - CHART * point.values[one.name] / highest:.1f}")
        for number, point in enumerate(points)
        if one.name in point.values
    ]
    lines = format_html_join(
        "",
        '<line class="line-{}" stroke-width="2" stroke-dasharray="{}" x1="{}" y1="{}" x2="{}" y2="{}"></line>',
        ((one.tone, dashes, *here, *there) for here, there in pairwise(places)),
    )
    marks = format_html_join(
        "", '<circle {} cx="{}" cy="{}" r="3.5"></circle>', ((_fill(one.tone), *p) for p in places)
    )
    return format_html("{}{}", lines, marks)


def _keys(series):
    return format_html_join(
        "",
        '<line class="line-{0}" stroke-width="2" stroke-dasharray="{1}" x1="0" x2="32" y1="{2}" y2="{2}"></line>'
        '<text class="chart-label" x="40" y="{3}">{4}</text>',
        (
            (one.tone, DASHES[number % 4], LINE * number + 9, LINE * number + 13, one.label)
            for number, one in enumerate(series)
        ),
    )


def _point_in_words(point, series):
    counts = ", ".join(f"{one.label} {point.values[one.name]:02}" for one in series if one.name in point.values)
    return f"{point.label}: {counts}"


def _places(first, last):
    days = max((last - first).days, 1)
    return lambda day: min(max(100 * (day - first).days / days, 0), 100)


def _months(first, last):
    """The first days of the months between two days; only quarters where the months would crowd."""
    step = 1 if (last - first).days <= 380 else 3
    numbers = range(first.year * 12 + first.month, last.year * 12 + last.month)
    days = (date(number // 12, number % 12 + 1, 1) for number in numbers)
    return [first, *(day for day in days if (day.month - 1) % step == 0)]


def _label(words, y):
    shown = words if len(words) <= LABEL_LENGTH else words[:LABEL_LENGTH].rsplit(" ", 1)[0] + "…"
    return format_html('<text class="chart-label" x="0" y="{}">{}</text>', y, shown)


def _fill(tone):
    return format_html('class="fill-{}"{}', tone, pattern_of(tone))


def pattern_of(tone):
    """The pattern of a tone that has one, as an attribute: a stylesheet of another address could not point into the
    page."""
    return format_html(' fill="url(#{})"', PATTERNS[tone]) if tone in PATTERNS else ""


def _share(count, whole):
    return _percent(100 * count / whole)


def _percent(number):
    return f"{number:.2f}%"


def _svg(height, content, has_links=False):
    # Its words stand beside it; only links must be reachable in the drawing itself.
    how = format_html('role="group" aria-label="{}"', _("Chart")) if has_links else mark_safe('aria-hidden="true"')
    return format_html('<svg class="drawing" width="100%" height="{}" {}>{}</svg>', height, how, content)


def _in_words(rows):
    return "\n".join(str(row) for row in rows)
