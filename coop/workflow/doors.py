"""What a door is: one named, checked step of a row, and what a page must ask for before somebody goes through it."""

import functools
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pghistory
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from accounts.models import User


class Conflict(ValidationError):
    """The row moved on since the person read it; nothing was changed."""

    def __init__(self):
        super().__init__(
            _("Somebody else has changed this in the meantime. Read it again before you decide."), code="conflict"
        )


@dataclass(frozen=True)
class DoorField:
    """One thing a door asks for. `kind` is date, line, passage, tick or row; a row is one of `choices(row, user)`.

    `required` may depend on whose row it is: then it is asked as `required(row, user)`.
    """

    name: str
    kind: str
    label: str
    required: bool | Callable[[models.Model, User], bool] = True
    help_text: str = ""
    choices: Callable[[models.Model, User], models.QuerySet] | None = None

    def is_required(self, row: models.Model, user: User) -> bool:
        return self.required(row, user) if callable(self.required) else self.required


@dataclass(frozen=True)
class Door:
    """A step of a row: what it is called, in which statuses it is open, what it asks for, who may go through it.

    `refusal` is the whole sentence said in any other status, with `%(status)s` in it. A `day` among the fields that
    is left empty means the day of recording, which the caller gives as `on`. `follows` is said before a step that is
    not taken back: what happens, and what stays. `told` is said afterwards, where the step's name says too little.
    """

    name: str
    label: str
    refusal: str
    leaves: tuple[str, ...]
    reaches: tuple[str, ...] = ()
    fields: tuple[DoorField, ...] = ()
    open_to: Callable[[models.Model, User], bool] = lambda row, user: False
    follows: str = ""
    told: str = ""

    def is_open(self, row: models.Model, user: User) -> bool:
        return row.status in self.leaves and self.open_to(row, user)

    def refuse_unless_open(self, row: models.Model) -> None:
        if row.status not in self.leaves:
            raise ValidationError(self.refusal, code="status", params={"status": row.get_status_display()})

    def run(self, row: models.Model, *, by: User, on: date, version: int | None = None, **values):
        """Go through the door with what a form collected: one call for all doors, whatever each of them asks for."""
        model = type(row)
        return FUNCTIONS[model, self.name](**{ROW_NAMES[model]: row}, by=by, on=on, version=version, **values)


# Model → its doors, in the order in which a row passes them; what their functions call the row; and the functions.
DOORS: dict[type[models.Model], dict[str, Door]] = {}
ROW_NAMES: dict[type[models.Model], str] = {}
FUNCTIONS: dict[tuple[type[models.Model], str], Callable] = {}


def has_doors(model, row_name: str, *doors: Door) -> dict[str, Door]:
    """Declare the doors of a model, whose functions take its row as the argument `row_name`."""
    DOORS[model] = {door.name: door for door in doors}
    ROW_NAMES[model] = row_name
    return DOORS[model]


def goes_through(model, name: str):
    """Decorator of a door's function: all of it happens or nothing, and history names who went through which door."""
    if name not in DOORS[model]:
        raise LookupError(f"{model.__name__} has no door “{name}”.")

    def decorate(function):
        FUNCTIONS[model, name] = as_one_step(function, step=name, step_of=model._meta.label_lower)
        return FUNCTIONS[model, name]

    return decorate


def as_one_step(function, **said):
    """All of it happens or nothing, and history names `by`, also outside a request, and whatever else is `said`."""

    @functools.wraps(function)
    def step(*, by, **values):
        with pghistory.context(user=by.pk, **said), transaction.atomic():
            return function(by=by, **values)

    return step


def moves_open_to(row: models.Model, user: User) -> list[str]:
    """Names of the doors that this user may try on this row now, in their order.

    A step that belongs to another side is among them for whoever may record it with that side's letter.
    """
    return [name for name, door in DOORS.get(type(row), {}).items() if door.is_open(row, user)]


def lock(row: models.Model, by: User, version: int | None = None) -> models.Model:
    """The row as it is now, held until the step is done. A foreign row is like a missing one: DoesNotExist."""
    model = type(row)
    # `of`: the row alone; whoever reads its programme or area meanwhile does not wait.
    locked = model.objects.visible_to(by).select_for_update(of=("self",)).get(pk=row.pk)
    if version is not None and locked.version != version:
        raise Conflict
    return locked


def keep(row: models.Model, exclude: tuple[str, ...] = ()) -> models.Model:
    """Save a row after its own checks; its version and generated columns are read back.

    Who keeps many rows at once may have asked the declared rules of all of them together; the database asks anyway.
    """
    row.full_clean(exclude=exclude, validate_constraints=not getattr(row, "rules_were_asked", False))
    row.save()
    row.refresh_from_db()
    return row


def day_of(name: str, day: date | None, on: date) -> date:
    """A day that lies in the past of the day of recording; the same day when none is given."""
    day = day or on
    if day > on:
        raise ValidationError({name: ValidationError(_("A day in the future cannot be recorded."), code="future")})
    return day


def words(name: str, text: str, message) -> str:
    """What a person has to say, and did."""
    text = (text or "").strip()
    if not text:
        raise ValidationError({name: ValidationError(message, code="required")})
    return text
