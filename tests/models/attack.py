"""How a rule that the database keeps is attacked: a legal row, a legal neighbour of it, and a broken one."""

import contextlib
import copy
import re
from collections.abc import Callable
from dataclasses import dataclass

import pgtrigger
import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, models, transaction

OURS = ("coop", "accounts")


@dataclass(frozen=True)
class Attack:
    """`row` makes a legal row; setting `legal` keeps it so, setting `broken` breaks the rule `name`.

    The two are fields with values, or a function from the row to them. `field` is where the form's refusal of a guard
    stands, when the model has words for it. What never changes once recorded is broken `on_insert`.
    """

    name: str
    row: Callable[[], models.Model]
    broken: dict | Callable
    legal: dict | Callable
    field: str = ""
    on_insert: bool = False

    def __str__(self):
        return self.name

    def fields(self, row, kind):
        given = getattr(self, kind)
        return given(row) if callable(given) else given


def ours():
    """Every concrete model of the domain and of the accounts, without the events that history is kept in."""
    return [
        model
        for app in OURS
        for model in apps.get_app_config(app).get_models()
        if not model._meta.proxy and not is_event(model)
    ]


def is_event(model):
    """Whether the model holds the history of another one."""
    return "pgh_id" in {field.name for field in model._meta.fields}


def own_guards():
    """Each model with each trigger that refuses something."""
    return [(model, trigger) for model, trigger in pgtrigger.registered() if refusals_of(model, trigger)]


def refusals_of(model, trigger):
    """The names by which a trigger refuses."""
    return set(re.findall(r"CONSTRAINT = '(\w+)'", str(trigger.get_func(model))))


@contextlib.contextmanager
def refused_as(*names):
    """The database refuses, and says by which rule."""
    with pytest.raises(IntegrityError) as caught, transaction.atomic():
        yield
    assert caught.value.__cause__.diag.constraint_name in names, caught.value


def update_raw(row, fields):
    """The same as an UPDATE typed at the console, past every line of Python that guards a row."""
    columns = {row._meta.get_field(name): value for name, value in fields.items()}
    assignments = ", ".join(f'"{field.column}" = %s' for field in columns)
    values = [
        field.get_db_prep_save(value.pk if isinstance(value, models.Model) else value, connection)
        for field, value in columns.items()
    ]
    with connection.cursor() as cursor:
        cursor.execute(f'UPDATE "{row._meta.db_table}" SET {assignments} WHERE id = %s', [*values, row.pk])


def attempt(attack):
    """The attack by queryset and by plain SQL is refused by name; the neighbour passes."""
    if attack.on_insert:
        return attempt_anew(attack)
    row = attack.row()
    rows = type(row)._base_manager.filter(pk=row.pk)
    broken = attack.fields(row, "broken")
    with refused_as(attack.name):
        rows.update(**broken)
    with refused_as(attack.name):
        update_raw(row, broken)
    with transaction.atomic():
        assert rows.update(**attack.fields(row, "legal")) == 1


def attempt_anew(attack):
    """The broken row is refused as a new one; the neighbour passes."""
    row = attack.row()
    row.refresh_from_db()
    rows = type(row)._base_manager.filter(pk=row.pk)
    broken, legal = attack.fields(row, "broken"), attack.fields(row, "legal")
    rows._raw_delete(rows.db)
    with refused_as(attack.name):
        type(row)._base_manager.bulk_create([with_fields(row, broken)])
    with transaction.atomic():
        type(row)._base_manager.bulk_create([with_fields(row, legal)])


def with_fields(row, fields):
    changed = copy.copy(row)
    changed._state = copy.deepcopy(row._state)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


def assert_in_words(attack):
    """A form refuses the broken row in the words of the constraint, or at the field that a guard speaks of."""
    row = attack.row()
    row.refresh_from_db()
    for name, value in attack.fields(row, "broken").items():
        setattr(row, name, value)
    with pytest.raises(ValidationError) as caught:
        row.full_clean()
    words = caught.value.message_dict
    if attack.field:
        assert attack.field in words
    else:
        message = next(c.violation_error_message for c in row._meta.constraints if c.name == attack.name)
        assert str(message) in [sentence for sentences in words.values() for sentence in sentences], words
