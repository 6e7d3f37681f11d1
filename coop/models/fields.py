"""Text as this product keeps it: NFC, no NUL, no secrecy marking, of bounded length."""

from unicodedata import category

from django.contrib.postgres.indexes import GinIndex
from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import Func

from coop.secrecy import refuse_secrecy_marking
from coop.vietnamese import nfc

PASSAGE_LENGTH = 20_000
# Spaces, line ends, and the signs of no width that come along from web pages and word processors.
UNSEEN = {"Zs", "Zl", "Zp", "Cc", "Cf"}


def unless_unseen(text):
    """A text in which there is nothing to see says nothing: it counts as left empty, wherever it is asked for."""
    return text if any(category(sign) not in UNSEEN for sign in text) else ""


class Line(models.CharField):
    """One line of text."""

    default_validators = [*models.CharField.default_validators, refuse_secrecy_marking]

    def __init__(self, *args, max_length=250, **kwargs):
        super().__init__(*args, max_length=max_length, **kwargs)

    def to_python(self, value):
        value = super().to_python(value)
        return unless_unseen(nfc(value).strip()) if isinstance(value, str) else value

    def get_prep_value(self, value):
        value = super().get_prep_value(value)
        return nfc(value) if isinstance(value, str) else value


class Passage(models.TextField):
    """Several lines of text, at most `PASSAGE_LENGTH` characters."""

    default_validators = [
        *models.TextField.default_validators,
        refuse_secrecy_marking,
        MaxLengthValidator(PASSAGE_LENGTH),
    ]

    def to_python(self, value):
        value = super().to_python(value)
        return unless_unseen(nfc(value)) if isinstance(value, str) else value

    def get_prep_value(self, value):
        value = super().get_prep_value(value)
        return nfc(value) if isinstance(value, str) else value

    def formfield(self, **kwargs):
        return super().formfield(max_length=PASSAGE_LENGTH, **kwargs)


class VnFold(Func):
    """Accent-blind lower case of one or more columns, as the search box folds what is typed."""

    function = "public.vn_fold"
    arg_joiner = " || ' ' || "
    output_field = models.TextField()


class VnSort(Func):
    """A key that sorts Vietnamese under COLLATE "C"."""

    function = "public.vn_sort"
    output_field = models.TextField(db_collation="C")


class VnPersonSort(Func):
    """The same for people: given name first."""

    function = "public.vn_person_sort"
    output_field = models.TextField(db_collation="C")


def search_column(*names):
    """A generated column that holds the folded text of the named columns."""
    return models.GeneratedField(expression=VnFold(*names), output_field=models.TextField(), db_persist=True)


def sort_column(name, function=VnSort):
    """A generated column by which the rows sort in Vietnamese order."""
    return models.GeneratedField(
        expression=function(name), output_field=models.TextField(db_collation="C"), db_persist=True
    )


def search_index(name):
    return GinIndex(name=name, fields=["search_text"], opclasses=["gin_trgm_ops"])
