"""How every row's past is kept: by triggers, which see every way of writing."""

import pghistory
import pgtrigger
from django.db import models

# What changes with every write says nothing about what was changed.
BOOKKEEPING = {"updated_at", "version", "last_item_number"}


def tracked(exclude=()):
    """Class decorator: each insert, update and delete of the model leaves an event with the acting user's context.

    Row-level triggers write the events, so that bulk updates, raw SQL and imports are recorded like forms. Generated
    columns and those named in `exclude` are left out.
    """

    def decorate(model):
        left_out = list(exclude) + generated_fields(model)
        present = {field.name for field in model._meta.fields}
        condition = pghistory.AnyChange(exclude=sorted((BOOKKEEPING & present) | set(left_out)))
        if "version" in present:
            pgtrigger.register(touched(model))(model)
        return pghistory.track(
            pghistory.InsertEvent(),
            pghistory.UpdateEvent(condition=condition),
            pghistory.DeleteEvent(),
            exclude=left_out or None,
            obj_field=pghistory.ObjForeignKey(related_name="events", related_query_name="event"),
            meta={"ordering": ["pgh_id"]},
        )(model)

    return decorate


def generated_fields(model):
    return [field.name for field in model._meta.fields if isinstance(field, models.GeneratedField)]


def touched(model):
    """The trigger that counts a row's versions and dates its last change, whoever writes it."""
    present = {field.name for field in model._meta.fields}
    left_out = sorted((BOOKKEEPING & present) | set(generated_fields(model)))
    return pgtrigger.Trigger(
        name="touch",
        when=pgtrigger.Before,
        operation=pgtrigger.Update,
        condition=pgtrigger.AnyChange(exclude=left_out),
        func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
    )
