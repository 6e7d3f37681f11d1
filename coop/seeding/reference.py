"""Provinces, localities, agencies, their successions, sectors and the calendar."""

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
from coop.seeding.fixtures import Register, key_of, plain, read, row_from

# In the order in which rows need each other.
TABLES = (
    ("reference/provinces.json", Province),
    ("reference/province_successions.json", ProvinceSuccession),
    ("reference/localities.json", Locality),
    ("reference/locality_successions.json", LocalitySuccession),
    ("reference/agencies.json", Agency),
    ("reference/agency_successions.json", AgencySuccession),
    ("reference/standing_committees.json", StandingCommittee),
    ("reference/sectors.json", Sector),
    ("reference/calendar_days.json", CalendarDay),
)


def add_missing_reference():
    """Add the rows of fixtures/reference that are not there yet; yields each model with the number of rows added.

    A row that is there is left as people keep it, whatever the fixture says.
    """
    register = Register()
    for name, model in TABLES:
        yield model, add_missing(model, read(name), register)


def add_missing(model, given, register):
    added = 0
    while given:
        ready = [row for row in given if superior_is_there(model, row, register)]
        if not ready:
            raise ValueError(f"{model.__name__}: no superior unit for {given[0]}")
        given = [row for row in given if row not in ready]
        rows = [row_from(model, in_official_order(model, row), register) for row in ready]
        missing = [row for row in rows if key_of(row) not in register.ids(model)]
        model.objects.bulk_create(missing)
        register.note(missing)
        added += len(missing)
    return added


def superior_is_there(model, row, register):
    """A department names its People's Committee, a commune its district: that one comes first."""
    return row.get("parent") is None or plain(row["parent"]) in register.ids(model)


def in_official_order(model, row):
    """The official order of provinces is that of their codes (Decision 19/2025/QĐ-TTg)."""
    if model is Province:
        return {"display_order": int(row["code"]), **row}
    return row
