"""What is set on exactly one sheet of paper: its parts in their order, every word ready to be printed."""

from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    PLAIN = "plain"
    BOLD = "bold"
    ITALIC = "italic"


@dataclass(frozen=True)
class Span:
    """Some words set alike."""

    text: str
    style: Style = Style.PLAIN


Words = tuple[Span, ...]


class Form(StrEnum):
    """How the rows of a part are set."""

    NUMBERED = "numbered"  # a list, each row one run of words
    COUNTS = "counts"  # the big figures side by side: how many, of what
    TABLE = "table"
    DATED = "dated"  # the day in the margin, the rest in one run of words
    RUN = "run"  # heading and words in one paragraph


@dataclass(frozen=True)
class Part:
    """A part of the sheet. A row is a tuple of cells; one with fewer cells than columns gives the rest to the last."""

    form: Form
    rows: tuple[tuple[Words, ...], ...] = ()
    title: str = ""
    note: str = ""  # beside the title: what is meant, how much more there is
    columns: tuple[tuple[str, int], ...] = ()  # heading and width in points; 0 takes what is left
    first: int = 1  # the number of the first row
    after: str = ""  # a sentence below; where there are no rows, what is said instead


@dataclass(frozen=True)
class OneSheet:
    """The sheet; `opinion` heads an empty box that takes the height left over, `annex` follows on a sheet of its own.

    A copy that nobody writes an opinion on has no `opinion`.
    """

    name: str
    under: tuple[str, ...]
    in_short: str
    parts: tuple[Part, ...]
    opinion: str = ""
    annex: Part | None = None

    def __iter__(self):
        """Every word that is printed, in its order."""
        yield from (self.name, *self.under, self.in_short)
        for part in (*self.parts, *filter(None, [self.annex])):
            yield from filter(None, (part.title, part.note, part.after, *(label for label, _width in part.columns)))
            yield from (span.text for row in part.rows for words in row for span in words)
