"""A chart of a page as a picture that stands by itself: colours, letters and patterns come with it.

What is taller than a sheet of paper is cut between two of its rows. Black and white alone tells the patterns apart.
"""

import re

from coop.documents.figures import LINE, ROW, Drawing

WIDTH = 760  # units across: a unit is about a point on an annex page
TONES = {"done": "#1f6b3a", "late": "#1f6b3a", "on-time": "#1b5e9b", "soon": "#8a5100", "overdue": "#b3261e",
         "none": "#5f5952"}  # fmt: skip
# What stands at one height of a chart, and the lines that cross all its rows; links lead nowhere on paper.
MARKS = re.compile(r'<(?P<name>rect|text|circle)\b[^>]*? c?y="(?P<y>[\d.]+)"[^>]*>.*?</(?P=name)>', re.DOTALL)
UPRIGHT = re.compile(r"<line\b[^>]*></line>")
LINKS = re.compile(r"</?a\b[^>]*>")
STYLE = "".join(
    (
        "text{font-family:Tinos;font-size:13px}",
        ".chart-label{fill:#000}.chart-quiet{fill:#222;font-size:12px}",
        ".chart-grid{stroke:#ccc;stroke-width:1}.chart-today{stroke:#000;stroke-width:2;stroke-dasharray:4 3}",
        ".fill-done{fill:#1f6b3a}.fill-on-time{fill:#e6f0f9;stroke:#1b5e9b;stroke-width:1}",
        ".fill-overdue{fill:url(#cross);stroke:#b3261e;stroke-width:1}.fill-late{stroke:#1f6b3a;stroke-width:1}",
        ".fill-soon{stroke:#8a5100;stroke-width:1}.fill-none{stroke:#5f5952;stroke-width:1}",
        *(f".line-{tone}{{stroke:{colour}}}" for tone, colour in TONES.items()),
    )
)


def _pattern(name, colour, shapes, turned=False):
    turn = ' patternTransform="rotate(45)"' if turned else ""
    ground = '<rect width="5" height="5" fill="#fff"/>'
    return (
        f'<pattern id="{name}" width="5" height="5" patternUnits="userSpaceOnUse"{turn}>{ground}'
        f'<g fill="{colour}">{shapes}</g></pattern>'
    )


PATTERNS = "".join(
    (
        _pattern("hatch", TONES["late"], '<rect width="2" height="5"/>', turned=True),
        _pattern("dots", TONES["soon"], '<circle cx="2.5" cy="2.5" r="1.1"/>'),
        _pattern("stripes", TONES["none"], '<rect width="1.2" height="5"/>'),
        _pattern("cross", TONES["overdue"], '<rect width="2" height="5"/><rect width="5" height="2"/>', turned=True),
    )
)


def pictures(chart: Drawing, tallest: int) -> list[str]:
    """The chart in one picture, or in several where it is higher than `tallest`; each then has its scale above."""
    content = LINKS.sub("", chart.svg[chart.svg.index(">") + 1 : chart.svg.rindex("</svg>")])
    if chart.height <= tallest or chart.rows_from is None:
        return [_picture(content, chart.height)]
    each = max((tallest - chart.rows_from) // ROW, 1) * ROW
    cuts = range(chart.rows_from, chart.height - LINE, each)
    return [_part(content, chart.rows_from, top, min(top + each, chart.height)) for top in cuts]


def _part(content, head, top, bottom):
    """The scale, and of the rows those between two heights moved up to it."""
    scale = _within(content, 0, head) + "".join(UPRIGHT.findall(content))
    rows = _within(content, top, bottom)
    height = head + bottom - top
    return _picture(f'{scale}<g transform="translate(0 {head - top})">{rows}</g>', height)


def _within(content, top, bottom):
    return "".join(one[0] for one in MARKS.finditer(content) if top <= float(one["y"]) < bottom)


def _picture(content, height):
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}">'
        f"<style>{STYLE}</style><defs>{PATTERNS}</defs>{content}</svg>"
    )
