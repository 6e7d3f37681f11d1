"""Of what a search found, the nearest first: the phrase as it was typed, then its words, then parts of words."""

import re

from django.db.models import Case, CharField, IntegerField, Q, Value, When
from django.db.models.lookups import Regex

from coop.models.fields import VnFold
from coop.vietnamese import fold, nfc

LONGEST, MOST_WORDS = 200, 10  # as much of what was typed as the search itself reads


def nearest_first(rows, term):
    """The rows by how near each comes to `term`, then in their own order; whoever typed accents meant them."""
    typed = nfc(term.replace("\x00", " ")).lower()[:LONGEST].split()[:MOST_WORDS]
    folded, columns = fold(" ".join(typed)), _columns_read(rows.model)
    if not folded or not columns:
        return rows
    order = rows.query.order_by or rows.model._meta.ordering
    return rows.order_by(*_accents(typed, columns), _nearness(folded, rows.model, columns), *order)


def _columns_read(model):
    """The columns whose text is searched, folded, in `search_text`."""
    search = next((field for field in model._meta.fields if field.name == "search_text"), None)
    folds = [part for part in search.expression.flatten() if isinstance(part, VnFold)] if search else []
    return [column.name for part in folds for column in part.get_source_expressions()]


def _accents(typed, columns):
    """What holds each accented word just so stands before what holds it with other accents or none."""
    accented = [word for word in typed if word != fold(word)]
    just_so = Q()
    for word in accented:
        anywhere = Q()
        for column in columns:
            anywhere |= Q(**{f"{column}__icontains": word})
        just_so &= anywhere
    return [_steps(just_so)] if accented else []


def _nearness(folded, model, columns):
    """Phrase before words before parts; the phrase in what a row is called before the phrase in what it says."""
    phrase, words = Q(search_text__regex=_whole(folded)), Q()
    for word in folded.split():
        words &= Q(search_text__regex=_whole(word))
    names = [column for column in columns if isinstance(model._meta.get_field(column), CharField)]
    called = [Regex(VnFold(*names), _whole(folded))] if names else []
    return _steps(*called, phrase, words)


def _steps(*conditions):
    steps = (When(condition, then=Value(place)) for place, condition in enumerate(conditions))
    return Case(*steps, default=Value(len(conditions)), output_field=IntegerField())


def _whole(text):
    return rf"\m{re.escape(text)}\M"
