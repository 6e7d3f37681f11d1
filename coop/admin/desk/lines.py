"""What a line and a section of the desk are made of."""

from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import urlencode

from django.db.models import CharField, Count, Value, Window
from django.urls import reverse
from django.utils.translation import gettext, ngettext

from coop.models.timeliness import DUE_SOON_DAYS
from coop.vietnamese import padded, short_date

# So many of each section that all of them fit on one sheet of paper.
SHOWN = 5
SHOWN_OF_ALL = 200
ALL_OF = "tat-ca"
# So the first rows of a section also say how many there are.
TOTAL = Window(Count("*"))


@dataclass(frozen=True)
class Asked:
    """Who looks at the desk, on which day, and which section in full."""

    user: object
    today: object
    in_full: str = ""

    @property
    def soon(self):
        return self.today + timedelta(days=DUE_SOON_DAYS)

    def limit(self, slug):
        return SHOWN_OF_ALL if self.in_full == slug else SHOWN


@dataclass(frozen=True)
class Mark:
    """A state in sign, word and colour, or a plain word; red means overdue and nothing else."""

    word: str
    kind: str = ""
    sign: str = ""


@dataclass(frozen=True)
class DeskLine:
    """One matter, and the row it opens."""

    url: str
    title: str
    facts: tuple = ()
    mark: Mark | None = None
    is_sample: bool = False
    more: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Section:
    """One question of the day with its first answers and how many there are."""

    slug: str
    title: str
    empty: str
    lines: list
    total: int

    @property
    def count(self):
        return padded(self.total)

    @property
    def rest(self):
        """How many there are besides those shown."""
        return self.total - len(self.lines)

    @property
    def rest_count(self):
        return padded(self.rest)

    @property
    def rest_url(self):
        if self.rest <= 0:
            return ""
        return f"{reverse('admin:index')}?{urlencode({ALL_OF: self.slug})}#{self.slug}"


def total_of(rows):
    return rows[0]["total"] if rows else 0


def word(text):
    return Value(text, output_field=CharField())


def change_url(model_name, pk):
    return reverse(f"admin:coop_{model_name}_change", args=[pk])


def days(count):
    return ngettext("%(count)s day", "%(count)s days", count) % {"count": padded(count)}


def age_mark(asked, day):
    """How long it has been lying there."""
    age = (asked.today - day).days
    return Mark(days(age)) if age > 0 else Mark(gettext("today"))


def due_mark(due, asked):
    if due is None:
        return None
    if due < asked.today:
        return Mark(gettext("overdue by %(days)s") % {"days": days((asked.today - due).days)}, "overdue", "!")
    word = gettext("due %(day)s") % {"day": short_date(due)}
    return Mark(word, "soon", "◷") if due <= asked.soon else Mark(word)
