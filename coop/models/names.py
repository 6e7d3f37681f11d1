"""What a unit of another day is called: "Sở Kế hoạch và Đầu tư (nay là Sở Tài chính)"."""

from datetime import date

from django.db import connection
from django.utils.translation import gettext as _

from coop.models.organisation import Agency, AgencySuccession, Province, ProvinceSuccession

SUCCESSIONS = {Agency: AgencySuccession, Province: ProvinceSuccession}


def names_on(model, ids, day: date) -> dict[int, str]:
    """The name of each unit, with who took its place where it had ended by that day; in one query.

    A unit that still stands on the day keeps its plain name, whatever was separated from it or given to another; so
    does one whose successor carries the same name.
    """
    table, successions = model._meta.db_table, SUCCESSIONS[model]._meta.db_table
    sql = f"""
        WITH RECURSIVE line(origin, id, name, ended, display_order) AS (
            SELECT id, id, name, COALESCE(valid_to < %(day)s, false), display_order
                FROM {table} WHERE id = ANY(%(ids)s)
            UNION
            SELECT line.origin, unit.id, unit.name, COALESCE(unit.valid_to < %(day)s, false), unit.display_order
                FROM line
                JOIN {successions} s ON s.predecessor_id = line.id AND s.effective_on <= %(day)s
                JOIN {table} unit ON unit.id = s.successor_id
                WHERE line.ended
        )
        SELECT origin, name, id = origin FROM line WHERE id = origin OR NOT ended ORDER BY display_order, name, id
    """  # noqa: S608 - the table names are ours
    with connection.cursor() as cursor:
        cursor.execute(sql, {"day": day, "ids": list(ids)})
        found = cursor.fetchall()
    own = {origin: name for origin, name, is_own in found if is_own}
    later = {origin: [] for origin in own}
    for origin, name, is_own in found:
        if not is_own and name != own[origin] and name not in later[origin]:
            later[origin].append(name)
    return {origin: _with_today(name, later[origin]) for origin, name in own.items()}


def in_their_place(model, ids, day: date) -> dict[int, set[int]]:
    """Who stands on the day in the place of each unit: itself while it stands, or whoever came last; in one query.

    A unit that was split has several; one that ended without anybody in its place stands for itself.
    """
    table, successions = model._meta.db_table, SUCCESSIONS[model]._meta.db_table
    sql = f"""
        WITH RECURSIVE line(origin, id, ended) AS (
            SELECT id, id, COALESCE(valid_to < %(day)s, false) FROM {table} WHERE id = ANY(%(ids)s)
            UNION
            SELECT line.origin, unit.id, COALESCE(unit.valid_to < %(day)s, false)
                FROM line
                JOIN {successions} s ON s.predecessor_id = line.id AND s.effective_on <= %(day)s
                JOIN {table} unit ON unit.id = s.successor_id
                WHERE line.ended
        )
        SELECT origin, id FROM line WHERE NOT ended OR NOT EXISTS (
            SELECT 1 FROM {successions} s
                WHERE s.predecessor_id = line.id AND s.effective_on <= %(day)s AND s.successor_id IS NOT NULL
        )
    """  # noqa: S608 - the table names are ours
    with connection.cursor() as cursor:
        cursor.execute(sql, {"day": day, "ids": list(ids)})
        found = {}
        for origin, unit in cursor.fetchall():
            found.setdefault(origin, set()).add(unit)
    return found


def _with_today(name, today):
    if not today:
        return name
    return _("%(former)s (now %(today)s)") % {"former": name, "today": ", ".join(today)}
