"""What a report is: declared columns, rows a person may see on a day, and tables of finished values."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar

from django.core.exceptions import ImproperlyConfigured

from accounts.models import User


class Kind(StrEnum):
    """What a column holds, and so how page, Excel and paper set it."""

    TEXT = "text"
    CODE = "code"
    NUMBER = "number"
    DATE = "date"
    STATUS = "status"
    SHARE = "share"
    BAR = "bar"


@dataclass(frozen=True)
class Column:
    """One column, declared once: its heading, how a row's value is found, and of what kind that value is."""

    label: str
    accessor: str | Callable[[Any], Any]
    kind: Kind = Kind.TEXT

    def value(self, row):
        if callable(self.accessor):
            return self.accessor(row)
        return getattr(row, self.accessor)


class RowKind(StrEnum):
    DATA = "data"
    PART = "part"  # stands under the row before it: an occurrence under its item
    TOTAL = "total"
    GROUP = "group"  # one heading across the table
    LINE = "line"  # the leading cells, then one sentence across the rest


@dataclass(frozen=True)
class Row:
    """One line of a table. GROUP and LINE rows have fewer cells than columns: the last one takes all the rest."""

    cells: tuple
    kind: RowKind = RowKind.DATA
    anchor: str = ""


@dataclass(frozen=True)
class Table:
    """A finished table: every cell is a value to be drawn, none has to be looked up any more."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    empty: str = ""

    @classmethod
    def of(cls, title, columns, rows: Iterable, empty=""):
        """Draw the columns' values from domain rows; what is already a `Row` stays as it is."""
        return cls(title, tuple(columns), tuple(row_of(columns, row) for row in rows), empty)

    @property
    def drawn(self):
        """Each row with its cells beside their columns, and how many columns the last cell spans."""
        width = len(self.columns)
        for row in self.rows:
            cells = list(zip(self.columns, row.cells, strict=False))
            yield row, cells, width - len(cells) + 1


def row_of(columns, row, kind=RowKind.DATA, anchor=""):
    if isinstance(row, Row):
        return row
    return Row(tuple(column.value(row) for column in columns), kind, anchor)


@dataclass(frozen=True)
class Answer:
    """A report asked by one person about one day: its tables, and what the page says around them."""

    tables: dict[str, Table]
    words: dict[str, Any] = field(default_factory=dict)


class Report:
    """A page people read and take away. Declaring a subclass registers it; a repeated slug raises.

    `rows` starts from `visible_to(user)` and takes its day: a report of last year prints the same tomorrow.
    """

    registry: ClassVar[dict[str, type["Report"]]] = {}

    slug: ClassVar[str]
    title: ClassVar[str]
    permission: ClassVar[str | None] = None  # None: whoever is signed in
    columns: ClassVar[tuple[Column, ...]] = ()

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if cls.slug in Report.registry:
            raise ImproperlyConfigured(f"Two reports are called “{cls.slug}”.")
        Report.registry[cls.slug] = cls

    def open_to(self, user: User) -> bool:
        return self.permission is None or user.has_perm(self.permission)

    def rows(self, *, user: User, as_of: date) -> Iterable:
        raise NotImplementedError

    def answer(self, *, user: User, as_of: date) -> Answer:
        """One table of the declared columns; a report of several parts says so itself."""
        table = Table.of(self.title, self.columns, self.rows(user=user, as_of=as_of))
        return Answer({"rows": table})
