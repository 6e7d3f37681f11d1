"""How the cells of a workbook look: calm, for paper in black and white first.

A status is a word; its colour and its weight only help to find it.
"""

from dataclasses import dataclass
from functools import cache

from xlsxwriter.format import Format

from coop.documents.paper import Emphasis, Setting

LETTERS = "Times New Roman"
SIZE = 11
RULE, HEAD, WHOLE, GROUP = "#8C857B", "#E9E4DB", "#F4F1EB", "#F4F1EB"
DAY, MOMENT = "dd/mm/yyyy", "dd/mm/yyyy hh:mm"
# Light grounds that a black-and-white printer leaves nearly white, dark letters that it prints black.
TONES = {
    "overdue": {"font_color": "#9C1C1C", "bg_color": "#FBE9E7", "bold": True},
    "soon": {"font_color": "#7A4B00", "bg_color": "#FFF4DC", "italic": True},
    "late": {"font_color": "#3F5A2A", "italic": True},
    "done": {"font_color": "#1F5C36"},
    "on-time": {"font_color": "#1D4E7E"},
    "none": {"font_color": "#555049"},
}
EMPHASES = {
    Emphasis.PLAIN: {},
    Emphasis.PART: {"italic": True},
    Emphasis.TOTAL: {"bold": True, "bg_color": WHOLE, "top": 2},
    # The heading runs on over the cells to its right, which no line parts.
    Emphasis.GROUP: {"bold": True, "bg_color": GROUP, "left": 0, "right": 0},
}


@dataclass(frozen=True)
class Style:
    """A format, and how much larger its letters are than those of the table."""

    format: Format
    size_of_letters: float = 1


class Styles:
    """The formats of one workbook, each made once."""

    def __init__(self, book):
        self.book = book
        self.cell = cache(self._cell)
        self.mark = self._words(12, bold=True, font_color="#7A4B00")
        self.title = self._words(15, bold=True)
        self.subtitle = self._words(12, bold=True)
        self.about = self._words(SIZE)
        self.sentence = self._format(text_wrap=True)
        self.quiet = self._format(italic=True)

    def heading(self, setting):
        across = "center" if setting in (Setting.NUMBER, Setting.DATE) else "left"
        look = {"bold": True, "bg_color": HEAD, "border": 1, "border_color": RULE, "text_wrap": True}
        return self._format(**look | {"align": across, "valign": "vcenter"})

    def _cell(self, setting, emphasis, tone="", kind="wrap"):
        """`kind`: how many decimal places a number has, "day", "moment", "wrap" or "run" (on into empty neighbours)."""
        look = {"border": 1, "border_color": RULE, "text_wrap": kind == "wrap"}
        look |= EMPHASES[emphasis] | TONES.get(tone, {})
        if isinstance(kind, int):
            look |= {"num_format": f"#,##0.{'0' * kind}" if kind else "#,##0", "align": "right", "indent": 1}
        elif kind in ("day", "moment"):
            look |= {"num_format": DAY if kind == "day" else MOMENT, "align": "center"}
        else:
            # A text that looks like a number or a day stays what it is, also when somebody edits the cell.
            look |= {"num_format": "@", "align": "left"}
            look |= {"align": "right", "indent": 1} if setting is Setting.NUMBER else {}
        if emphasis is Emphasis.PART and setting is Setting.TEXT and kind == "wrap":
            look["indent"] = 1
        return self._format(**look)

    def _words(self, size, **look):
        return Style(self._format(font_size=size, text_wrap=True, **look), size / SIZE)

    def _format(self, **look):
        return self.book.add_format({"font_name": LETTERS, "font_size": SIZE, "valign": "top"} | look)
