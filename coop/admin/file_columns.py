"""The columns of a list as a file has them: days as days, numbers as numbers, choices as their words.

A column of the list whose cell is made for the screen says itself what a file has instead: `@in_file(...)`.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from html import unescape
from operator import attrgetter

from django.contrib.admin.utils import label_for_field
from django.core.exceptions import FieldDoesNotExist, ObjectDoesNotExist
from django.db import models
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.text import capfirst

from coop.admin.cells import MARKS, timeliness_word, yes_or_no
from coop.documents.paper import Cell, Heading, Setting
from coop.vietnamese import number, short_date

NOTHING = Cell(None, "")
CODES = ("code", "number_symbol")
# What only the eye is to see, the breaks of lines, and every other mark of the page's language.
FOR_THE_EYE = re.compile(r'<(span|svg)\b[^>]*aria-hidden="true"[^>]*>.*?</\1>', re.DOTALL)
BREAK, MARK, SPACES = re.compile(r"<br\s*/?>"), re.compile(r"<[^>]*>"), re.compile(" {2,}")


@dataclass(frozen=True)
class FileColumn:
    heading: Heading
    read: Callable[[models.Model], Cell]


def in_file(*columns):
    """Of a column of a list: what a file has in its place, as (heading or None for the list's own, setting, value)."""

    def declared(display):
        display.in_file = columns
        return display

    return declared


def day_of(attribute):
    return (None, Setting.DATE, attrgetter(attribute))


def text_of(attribute):
    """The whole of a text of which a list shows the beginning."""
    return (None, Setting.TEXT, attrgetter(attribute))


def columns_of(cl) -> list[FileColumn]:
    found = []
    for name in cl.list_display:
        if name != "action_checkbox":
            found.extend(_columns(name, cl.model, cl.model_admin))
    return found


def _columns(name, model, model_admin):
    label = capfirst(str(label_for_field(name, model, model_admin)))
    field = _field(name, model)
    if field is not None:
        yield FileColumn(Heading(label, _setting(field)), _reader_of(field))
        return
    display = name if callable(name) else getattr(model_admin, name, None)
    for heading, setting, value in getattr(display, "in_file", ()):
        yield FileColumn(Heading(capfirst(str(heading)) if heading else label, setting), _shown(value))
    if not hasattr(display, "in_file"):
        yield FileColumn(Heading(label), _shown(display or _attribute(name)))


def _field(name, model):
    try:
        field = model._meta.get_field(name) if isinstance(name, str) else None
    except FieldDoesNotExist:
        return None
    return field if isinstance(field, models.Field) else None


def _setting(field):
    if isinstance(field, models.DateField):
        return Setting.DATE
    if field.name in CODES:
        return Setting.CODE
    is_number = isinstance(field, models.IntegerField | models.DecimalField) and not field.choices
    return Setting.NUMBER if is_number else Setting.TEXT


def _reader_of(field):
    """Reads a field of a row; what it refers to was read with the row."""
    name = field.name
    if field.choices:
        words = {value: Cell(str(word), str(word)) for value, word in field.flatchoices if value not in (None, "")}
        return lambda row: words.get(getattr(row, name), NOTHING)
    if isinstance(field, models.BooleanField):
        return lambda row: cell(yes_or_no(getattr(row, name)))
    return lambda row: cell(getattr(row, name))


def _attribute(name):
    """What is no column of the table: another row that belongs to this one, or a word about it."""

    def value(row):
        try:
            found = getattr(row, name)
        except ObjectDoesNotExist:
            return None
        return found() if callable(found) else found

    return value


def _shown(value):
    return lambda row: cell(value(row))


def cell(value) -> Cell:
    if isinstance(value, SafeString):
        value = words_of(value)
    if value is None or value in ("", "—"):
        return NOTHING
    if isinstance(value, str):
        return Cell(value, value)
    if isinstance(value, Cell):
        return value
    if isinstance(value, bool):
        return cell(yes_or_no(value))
    if isinstance(value, datetime):
        moment = timezone.localtime(value).replace(tzinfo=None, second=0, microsecond=0)
        return Cell(moment, f"{short_date(moment)} {moment:%H:%M}")
    if isinstance(value, date):
        return Cell(value, short_date(value))
    if isinstance(value, int | Decimal):
        return Cell(value, number(value))
    return cell(str(value))


@lru_cache(maxsize=4096)
def words_of(html: str) -> str:
    """The words of a cell that was made for the screen, without what only the eye is to see."""
    text = MARK.sub("", BREAK.sub("\n", FOR_THE_EYE.sub("", html)))
    return SPACES.sub(" ", unescape(text)).strip()


def timeliness_cell(code) -> Cell:
    """How work stands, as a word with its colour."""
    if not code:
        return NOTHING
    word = str(timeliness_word(code))
    return Cell(word, word, MARKS.get(code, ("none", ""))[0])
