"""What a report is: declared columns, rows a person may see on a day, and tables of finished values."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar
from urllib.parse import urlencode

from django.core.exceptions import ImproperlyConfigured
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from coop.models import CooperationProgramme
from coop.vietnamese import short_date


class Kind(StrEnum):
    """What a column holds, and so how page, Excel and paper set it."""

    TEXT = "text"
    CODE = "code"
    NUMBER = "number"
    DATE = "date"
    STATUS = "status"
    SHARE = "share"
    BAR = "bar"
    SPAN = "span"


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


PARTNER_COPY = "gui-ban"


@dataclass(frozen=True)
class Question:
    """What one reader asks a report: about which day, of which programme, in which version, narrowed to what.

    A version for the partner rests on what every side sees anyway, and on nothing of the own side.
    """

    user: User
    as_of: date
    programme: CooperationProgramme | None = None
    query: Mapping = field(default_factory=dict)
    for_partner: bool = False

    def rows(self, model):
        """The rows of a model that this answer may rest on. Every part of a report starts from here."""
        rows = model._default_manager.all()
        return rows.shared_between_sides(self.user) if self.for_partner else rows.visible_to(self.user)

    @property
    def standing(self):
        """What stands in the address beside the filters: another day than today, the version for the partner."""
        query = {} if self.as_of == timezone.localdate() else {"as_of": short_date(self.as_of)}
        return query | ({"ban": PARTNER_COPY} if self.for_partner else {})

    def link(self, report, **narrowed):
        """The address of a report about the same day, in the same version, narrowed to `narrowed`."""
        return report.link(self.programme, **self.standing, **narrowed)


@dataclass(frozen=True)
class Filed:
    """A report as a file tells it, where its page has a template of its own: cards and lists are tables here."""

    tables: dict[str, Table]
    sentences: tuple[str, ...] = ()
    figures: tuple = ()  # the big figures of the page


@dataclass(frozen=True)
class Answer:
    """A report asked one question: its tables, its drawings, and what the page says around them.

    `words` always holds `is_sample`; a report may also give `in_short` (sentences), `notices`, `filter` (a FilterSet),
    `version` (whose copy it is). `filed` says what stands in a file, where that is not just all of this.
    """

    tables: dict[str, Table]
    words: dict[str, Any] = field(default_factory=dict)
    charts: dict[str, Any] = field(default_factory=dict)
    filed: Filed | None = None

    @property
    def in_file(self) -> Filed:
        words = self.words
        figures = (*words.get("cells", ()), *words.get("further", ()))
        return self.filed or Filed(self.tables, tuple(words.get("in_short", ())), figures)


class Level(StrEnum):
    """Of what a report tells: of one programme, or of all programmes that the reader sees."""

    PROGRAMME = "programme"
    EVERYTHING = "everything"


class Report:
    """A page people read and take away. Declaring a subclass with a `slug` registers it; a repeated slug raises.

    `slug` names the page's URL, `address` is the last part of it in Vietnamese (empty: the page is linked elsewhere).
    """

    registry: ClassVar[dict[str, type["Report"]]] = {}

    slug: ClassVar[str]
    address: ClassVar[str] = ""
    title: ClassVar[str]
    menu: ClassVar[str] = ""  # its name among its siblings, where the title is too long or too general
    about: ClassVar[str] = ""  # what it answers, in one sentence, for the list of reports
    level: ClassVar[Level] = Level.PROGRAMME
    template: ClassVar[str] = "reports/report.html"
    permission: ClassVar[str | None] = None  # None: whoever is signed in
    has_partner_copy: ClassVar[bool] = False
    in_pages: ClassVar[bool] = True  # a long answer is shown page by page, unless the report sees to that itself
    columns: ClassVar[tuple[Column, ...]] = ()

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if cls.slug in Report.registry:
            raise ImproperlyConfigured(f"Two reports are called “{cls.slug}”.")
        Report.registry[cls.slug] = cls

    @classmethod
    def open_to(cls, user: User) -> bool:
        return cls.permission is None or user.has_perm(cls.permission)

    @classmethod
    def link(cls, programme=None, **query):
        arguments = [programme.code] if cls.level == Level.PROGRAMME else []
        query = {name: value for name, value in query.items() if value}
        address = reverse(f"reports:{cls.slug}", args=arguments)
        return f"{address}?{urlencode(query, safe='/')}" if query else address

    def rows(self, question: Question) -> Iterable:
        raise NotImplementedError

    def answer(self, question: Question) -> Answer:
        """One table of the declared columns; a report of several parts says so itself."""
        table = Table.of(self.title, self.columns, self.rows(question))
        return Answer({"rows": table}, {"is_sample": bool(question.programme and question.programme.is_sample)})

    def one_sheet(self, question: Question, answer: Answer, figures_of: str):
        """What is printed on exactly one sheet of paper (`coop.documents.one_sheet`); None where paper is free."""
        return None
