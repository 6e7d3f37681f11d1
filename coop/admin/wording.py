"""A field's value as people read it, for history and for conflicts between two editors."""

from datetime import date, datetime
from decimal import Decimal

from django.db import models
from django.utils import formats, timezone
from django.utils.text import Truncator, capfirst
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from accounts.models import Seat, User
from coop.admin import choices
from coop.admin.cells import NOTE_LABEL
from coop.vietnamese import number, short_date

NOTHING = "—"
LONGEST = 600
# Fields that their form calls by another name than the model.
CALLED = {("actionitem", "note"): NOTE_LABEL}

# In words, as offices write them; Django's Vietnamese has figures.
WEEKDAYS = (
    pgettext_lazy("day of the week", "Monday"),
    pgettext_lazy("day of the week", "Tuesday"),
    pgettext_lazy("day of the week", "Wednesday"),
    pgettext_lazy("day of the week", "Thursday"),
    pgettext_lazy("day of the week", "Friday"),
    pgettext_lazy("day of the week", "Saturday"),
    pgettext_lazy("day of the week", "Sunday"),
)


def name_of(field):
    """As the form calls it."""
    return CALLED.get((field.model._meta.model_name, field.name)) or capfirst(field.verbose_name)


def day_of_week(day):
    return f"{WEEKDAYS[day.weekday()]}, {short_date(day)}"


class Wording:
    """Words for values, asking for the rows behind foreign keys once per model, and only for those the person sees."""

    def __init__(self, user, shortens=True):
        self.user, self.shortens = user, shortens
        self.rows = {}

    def gather(self, field, ids):
        """Note the rows that values of this foreign key will need."""
        model = field.remote_field.model
        wanted = {pk for pk in ids if pk is not None} - self.rows.get(model, {}).keys()
        if wanted:
            known = self.rows.setdefault(model, {})
            known.update(dict.fromkeys(wanted))
            known.update(authors(self.user, wanted) if model is User else _visible(model, self.user).in_bulk(wanted))

    def of(self, field, value):
        """`value` is what the column holds: for a foreign key the id."""
        if value is None or value == "":
            return NOTHING
        if isinstance(field, models.ForeignKey):
            self.gather(field, [value])
            row = self.rows[field.remote_field.model][value]
            return choices.label(row) if row else _("not visible to you")
        if field.choices:
            return str(dict(field.flatchoices).get(value, value))
        said = _plain(value)
        return Truncator(said).chars(LONGEST) if self.shortens else said


def _plain(value):
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, datetime):
        return formats.date_format(timezone.localtime(value), "DATETIME_FORMAT")
    if isinstance(value, date):
        return formats.date_format(value, "DATE_FORMAT")
    if isinstance(value, Decimal):
        return number(value.normalize())
    return str(value)


def _visible(model, user):
    rows = model._default_manager.all()
    if not hasattr(rows, "visible_to"):
        return rows
    return rows.visible_to(user).select_related(*choices.LABELLED_WITH.get(model, ()))


def authors(user, ids):
    """Who acted, by user id: persons of the own side by name, others by their side, as between equals."""
    held = Seat.objects.filter(user__in=set(ids)).select_related("user", "province", "agency")
    words = {}
    for seat in held:
        own = seat.user_id == user.pk or (seat.province_id and seat.province_id in user.reach) or not user.reach
        words[seat.user_id] = seat.user.full_name if own else str(seat.province or seat.get_role_display())
    return words
