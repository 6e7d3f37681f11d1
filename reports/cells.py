"""The finished values that are more than a text, a number or a date. Each reads as plain words with str()."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import ClassVar

from django.utils.translation import gettext as _

from coop.models import ActionItem
from coop.models.tally import COUNTED_STATUSES, Tally
from coop.vietnamese import padded

OPENING_LENGTH = 260


@dataclass(frozen=True)
class Badge:
    """A state, always as an icon and the word; the tone is one of the reserved status colours."""

    tone: str  # done, late, on-time, soon, overdue, none
    word: str

    def __str__(self):
        return str(self.word)


@dataclass(frozen=True)
class Tag:
    """A word that marks a row and is no state."""

    word: str

    def __str__(self):
        return str(self.word)


@dataclass(frozen=True)
class Figure:
    """A count that opens the list behind it. Nothing is not linked: there is no list to open."""

    count: int
    url: str = ""
    tone: str = ""
    label: str = ""

    @property
    def shown(self):
        return padded(self.count)

    def __str__(self):
        return self.shown


@dataclass(frozen=True)
class Share:
    """How much of the dated work of a part is done ("05/12"), what of it is overdue, and the lists behind both."""

    tally: Tally
    url: str = ""
    overdue_url: str = ""
    tells_overdue: bool = field(default=True, kw_only=True)  # not where a column beside it does

    @property
    def shown(self):
        return f"{padded(self.tally.done)}/{padded(self.tally.dated)}" if self.tally.dated else "–"

    @property
    def overdue(self):
        if not (self.tally.overdue and self.tells_overdue):
            return ""
        return _("%(count)s overdue") % {"count": padded(self.tally.overdue)}

    def __str__(self):
        return f"{self.shown}; {self.overdue}" if self.overdue else self.shown


@dataclass(frozen=True)
class Work(Share):
    """How many items a part has, by status where that is asked, and how much of its dated work is done."""

    items_url: str = ""
    by_status: bool = False

    @property
    def items(self):
        return Figure(self.tally.items, self.items_url)

    @property
    def done(self):
        return _("completed %(share)s") % {"share": self.shown} if self.tally.dated else ""

    @property
    def statuses(self):
        counts = ((status, getattr(self.tally, status)) for status in COUNTED_STATUSES if self.by_status)
        return [f"{padded(count)} {ActionItem.Status(status).label}" for status, count in counts if count]

    def __str__(self):
        parts = (str(self.items), ", ".join(self.statuses), self.done and super().__str__())
        return "; ".join(part for part in parts if part)


@dataclass(frozen=True)
class Segment:
    tone: str
    count: int
    word: str
    start: int
    whole: int

    # SVG attributes: percentages, because a scaled view box would stretch the hatching too.
    @property
    def x(self):
        return f"{100 * self.start / self.whole:.2f}%"

    @property
    def width(self):
        return f"{100 * self.count / self.whole:.2f}%"

    def __str__(self):
        return f"{padded(self.count)} {self.word}"


@dataclass(frozen=True)
class Bar:
    """The four official cells of a part as one bar, as long as its share of the longest part, and in words."""

    tally: Tally
    longest: int
    TONES: ClassVar = (("done_on_time", "done"), ("done_late", "late"), ("in_time", "on-time"), ("overdue", "overdue"))

    @property
    def segments(self):
        start = 0
        for name, tone in self.TONES:
            count = getattr(self.tally, name)
            if count:
                yield Segment(tone, count, CELL_WORDS[name](), start, self.longest or self.tally.dated)
                start += count

    def __str__(self):
        return ", ".join(map(str, self.segments)) or "–"


# The short words of the four cells, as they stand in a row of a table.
CELL_WORDS = {
    "done_on_time": lambda: _("done on time"),
    "done_late": lambda: _("done late"),
    "in_time": lambda: _("in time"),
    "overdue": lambda: _("overdue"),
}


@dataclass(frozen=True)
class Span:
    """When a piece of work begins and is due, drawn over the months of a period; its days stand in words beside it.

    Every month is as wide as the next, so that the marks of the months are the same in every row.
    """

    start: date | None
    due: date | None
    first: date
    last: date
    today: date
    tone: str
    LEAST: ClassVar = 1.2  # a single day is still to be seen

    @property
    def begins(self):
        return self._place(max(self.start or self.due or self.last, self.first))

    @property
    def width(self):
        end = min(self.due or self.start or self.first, self.last)
        return max(self._place(end + timedelta(days=1)) - self.begins, self.LEAST)

    @property
    def is_drawn(self):
        days = [day for day in (self.start, self.due) if day]
        return bool(days) and min(days) <= self.last and max(days) >= self.first

    @property
    def now(self):
        """Where today's line stands; None where today lies outside the period."""
        return self._place(self.today) if self.first <= self.today <= self.last else None

    @property
    def months(self):
        return (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1

    def _place(self, day):
        passed = (day.year - self.first.year) * 12 + day.month - self.first.month
        return 100 * (passed + (day.day - 1) / 31) / self.months

    def __str__(self):
        return "–".join(f"{day:%d/%m/%Y}" for day in (self.start, self.due) if day)


@dataclass(frozen=True)
class Link:
    text: str
    url: str = ""

    def __str__(self):
        return self.text


@dataclass(frozen=True)
class Prose:
    """A longer text: a label before it, its opening at once, the rest when asked for."""

    text: str
    before: str = ""
    after: str = ""
    is_internal: bool = False  # one side's own, not shared with the other
    length: int = OPENING_LENGTH

    @property
    def opening(self):
        """Whole sentences or clauses where they fill a good part of it, whole words otherwise."""
        if not self.is_long:
            return self.text
        opening = self.text[: self.length]
        for marks in (". ", "; ", "! ", "? ", ".\n", ";\n"), (", ", ",\n", "\n"):
            end = max(map(opening.rfind, marks))
            if end >= self.length // 3:
                return opening[:end].rstrip(" ,;:") + "…"
        return opening.rsplit(" ", 1)[0].rstrip(" ,;:") + "…"

    @property
    def is_long(self):
        return len(self.text) > self.length

    def __str__(self):
        return " ".join(part for part in (self.before, self.text, self.after) if part)


@dataclass(frozen=True)
class OnPaper:
    """What only paper says in this place, because the column that says it on the screen is left out there."""

    text: str
    is_set_off: bool = False  # a figure behind the result it may be taken for

    def __str__(self):
        return str(self.text)


@dataclass(frozen=True)
class Lines:
    """Several values one under the other; the first is the main one."""

    main: object
    under: tuple = ()

    def __str__(self):
        return "\n".join(str(value) for value in (self.main, *self.under))
