"""Reading the files under fixtures/: plain lists a person can read, whose rows name each other by natural keys."""

import json

from django.conf import settings

from coop.models import (
    Agency,
    AgencySuccession,
    CalendarDay,
    Locality,
    LocalitySuccession,
    Province,
    ProvinceSuccession,
    Sector,
    StandingCommittee,
)

FOLDER = settings.BASE_DIR / "fixtures"

# What tells a row from all others of its model, in the order in which a fixture writes it.
KEYS = {
    Province: ("code", "valid_from"),
    ProvinceSuccession: ("predecessor_id", "successor_id", "effective_on"),
    Locality: ("code", "kind", "valid_from"),
    LocalitySuccession: ("predecessor_id", "successor_id", "effective_on"),
    Agency: ("code", "valid_from"),
    AgencySuccession: ("predecessor_id", "successor_id", "effective_on"),
    Sector: ("code",),
    StandingCommittee: ("province_id", "valid_from"),
    CalendarDay: ("date",),
}
# Said for the reader of the file; the tables have no column for it.
FOR_READERS = {"source"}


def read(name):
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


class Register:
    """The ids of rows by natural key, read from the database once per model."""

    def __init__(self):
        self._ids = {}

    def ids(self, model):
        if model not in self._ids:
            rows = model.objects.values_list("pk", *KEYS[model])
            self._ids[model] = {plain(key): pk for pk, *key in rows}
        return self._ids[model]

    def id(self, model, key):
        """The id of the row with this key, as a fixture writes it: ["68", "2025-07-01"] or ["01", null]."""
        return self.ids(model)[plain(key if isinstance(key, list) else [key])]

    def note(self, rows):
        for row in rows:
            self.ids(type(row))[key_of(row)] = row.pk


def key_of(row):
    return plain(getattr(row, name) for name in KEYS[type(row)])


def plain(key):
    """Dates as a fixture writes them, so that keys compare whichever side they come from."""
    return tuple(part.isoformat() if hasattr(part, "isoformat") else part for part in key)


def row_from(model, given, register):
    """An unsaved row: text normalised, dates read, natural keys turned into ids."""
    values = {}
    for name, value in given.items():
        if name in FOR_READERS:
            continue
        field = model._meta.get_field(name)
        if field.is_relation:
            values[field.attname] = None if value is None else register.id(field.related_model, value)
        else:
            values[name] = field.to_python(value)
    return model(**values)
