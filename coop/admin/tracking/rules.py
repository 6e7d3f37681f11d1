"""Which declared rules would the typed values break? Asked of the database for all rows at once.

A form leaves out every rule that also speaks of a field it does not carry, and the door would name one row's at a time.
"""

import json

from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import BooleanField, CheckConstraint, F, Func, Q, TextField, Value
from django.db.models.functions import Cast, Coalesce


class Typed(Func):
    """The value typed for this row, out of one text that carries those of all rows."""

    template = "(%(expressions)s)"
    arg_joiner = "::jsonb ->> "
    output_field = TextField()


def broken(model, forms):
    """(row, field, words) for each declared rule that a valid form's values would break."""
    values = {pk: form.cleaned_data for pk, form in forms.items() if form.is_valid() and form.changed_data}
    names = {name for typed in values.values() for name in typed if name in _own_fields(model)}
    rules = [rule for rule in model._meta.constraints if isinstance(rule, CheckConstraint) and names & _fields_of(rule)]
    if not rules:
        return
    asked = model._base_manager.filter(pk__in=values).annotate(**_typed_columns(model, names, values, forms))
    verdicts = {f"rule_{place}": _kept(rule, names) for place, rule in enumerate(rules)}
    for pk, *kept in asked.annotate(**verdicts).values_list("pk", *verdicts):
        for rule, is_kept in zip(rules, kept, strict=True):
            if not is_kept:
                name = next(name for name in forms[pk].cleaned_data if name in _fields_of(rule))
                yield pk, name, str(rule.get_violation_error_message())


def _own_fields(model):
    return {field.name for field in model._meta.concrete_fields}


def _typed_columns(model, names, values, forms):
    columns = {}
    for name in names:
        by_row = {pk: typed.get(name, getattr(forms[pk].instance, name)) for pk, typed in values.items()}
        text = Value(json.dumps(by_row, cls=DjangoJSONEncoder), output_field=TextField())
        columns[f"typed_{name}"] = Cast(Typed(text, Cast("pk", TextField())), model._meta.get_field(name))
    return columns


def _kept(rule, names):
    # As the database judges: what cannot be decided, because a value is missing, breaks no rule.
    return Coalesce(_of_typed(rule.condition, names), True, output_field=BooleanField())


def _fields_of(rule):
    return rule.condition.referenced_base_fields


def _of_typed(condition, names):
    """The same condition, asked of the typed values instead of the columns."""

    def renamed(path):
        first, *rest = path.split("__")
        return "__".join([f"typed_{first}" if first in names else first, *rest])

    children = []
    for child in condition.children:
        if isinstance(child, Q):
            children.append(_of_typed(child, names))
        else:
            lookup, value = child
            children.append((renamed(lookup), F(renamed(value.name)) if isinstance(value, F) else value))
    return Q(*children, _connector=condition.connector, _negated=condition.negated)
