"""What leaves the program as a file: a title block, sentences, and finished tables of plain values.

A page, a workbook and a printed document draw the same cells; each cell carries the value a workbook reckons with and
the words that paper says.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from django.utils.translation import gettext as _

from coop.documents.figures import Drawing, Segment
from coop.documents.letterhead import BLANK, Letterhead
from coop.documents.one_sheet import OneSheet


class Setting(StrEnum):
    """How a column is set: words to the left, numbers to the right, days and codes in the width they need."""

    TEXT = "text"
    CODE = "code"
    NUMBER = "number"
    DATE = "date"


class Emphasis(StrEnum):
    """What kind of line a table's line is."""

    PLAIN = "plain"
    PART = "part"  # belongs to the line before it
    TOTAL = "total"
    GROUP = "group"  # a heading across the table


@dataclass(frozen=True)
class Cell:
    """One value: `value` for a workbook (None: nothing), `text` for paper; lines of the text are parted by newlines.

    `tone` is one of the reserved status colours (done, late, on-time, soon, overdue, none) and never says anything
    that the words do not say, and belongs to the line of the text numbered `toned`; `segments` is the value as a
    stacked bar, on a scale of `longest`. `under`: the lines of the text that a number or a day has beneath it.
    """

    value: str | int | Decimal | date | None
    text: str
    tone: str = ""
    segments: tuple[Segment, ...] = ()
    longest: int = 0
    toned: int = 0
    under: str = ""


@dataclass(frozen=True)
class Line:
    """A line of a table. With fewer cells than columns, the last one takes all the rest."""

    cells: tuple[Cell, ...]
    emphasis: Emphasis = Emphasis.PLAIN


@dataclass(frozen=True)
class Heading:
    label: str
    setting: Setting = Setting.TEXT


@dataclass(frozen=True)
class Sheet:
    """A finished table. `empty` is said where it has no lines.

    The lines of a report are a tuple; those of a list without end may be a stream, which is read once.
    """

    title: str
    headings: tuple[Heading, ...]
    lines: Iterable[Line]
    empty: str = ""


@dataclass(frozen=True)
class TitleBlock:
    """What stands above the figures and says what they are: of what, of when, for whom, narrowed to what."""

    title: str
    subject: str = ""  # the programme
    figures_of: str = ""  # "số liệu tính đến …"
    version: str = ""  # whose copy, from which layer
    narrowed: str = ""  # the filters, in words
    mark: str = ""  # DỮ LIỆU MẪU

    def __iter__(self) -> Iterator[str]:
        """The lines below the title that say something, in their order."""
        return filter(None, (self.subject, self.figures_of, self.version, self.narrowed))

    @property
    def about(self) -> tuple[str, ...]:
        """What the paper is about, as a letter says it; a title with which the subject begins is not said twice."""
        is_said = self.subject.casefold().startswith(self.title.casefold())
        return tuple(filter(None, ("" if is_said else self.title, self.subject)))


@dataclass(frozen=True)
class Paper:
    """A report, ready to be drawn in any form. What is meant for one sheet of paper is that besides."""

    block: TitleBlock
    statements: tuple[str, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    charts: tuple[Drawing, ...] = ()
    letterhead: Letterhead = BLANK
    one_sheet: OneSheet | None = None


def in_words(chart: Drawing) -> Sheet:
    """What a chart shows, line by line, where nothing can be drawn."""
    heading = Heading(_("The chart in words"))
    lines = tuple(Line((Cell(words, words),)) for words in chart.text.splitlines())
    return Sheet(chart.title or _("Chart"), (heading,), lines, _("nothing"))
