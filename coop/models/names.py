"""What a unit of another day is called: "Sở Kế hoạch và Đầu tư (nay là Sở Tài chính)"."""

from dataclasses import dataclass, field
from datetime import date

from django.db import connection
from django.utils.translation import gettext as _

from coop.models.organisation import Agency, AgencySuccession, Province, ProvinceSuccession

SUCCESSIONS = {Agency: AgencySuccession, Province: ProvinceSuccession}


@dataclass
class Lines:
    """What units are called on a day, and who stands in their place; every unit met is known by its plain name."""

    names: dict[int, str] = field(default_factory=dict)
    places: dict[int, set[int]] = field(default_factory=dict)
    plain: dict[int, str] = field(default_factory=dict)  # in the official order

    @property
    def rows(self):
        """The one line under which a list keeps each unit: its successor's; one that was split keeps its own."""
        return {origin: next(iter(units)) if len(units) == 1 else origin for origin, units in self.places.items()}

    def heading(self, row):
        """The name of such a line."""
        return self.names[row] if len(self.places.get(row, ())) > 1 else self.plain[row]


def lines_on(model, ids, day: date) -> Lines:
    """The lines of succession of these units, as far as they lead by that day; in one query.

    A unit that still stands on the day keeps its plain name, whatever was separated from it or given to another; so
    does one whose successor carries the same name. A unit that was split has several in its place; one that ended
    without anybody in its place stands for itself.
    """
    table, successions = model._meta.db_table, SUCCESSIONS[model]._meta.db_table
    sql = f"""
        WITH RECURSIVE line(origin, id, name, ended, display_order, sort_key) AS (
            SELECT id, id, name, COALESCE(valid_to < %(day)s, false), display_order, sort_key
                FROM {table} WHERE id = ANY(%(ids)s)
            UNION
            SELECT line.origin, unit.id, unit.name, COALESCE(unit.valid_to < %(day)s, false), unit.display_order,
                    unit.sort_key
                FROM line
                JOIN {successions} s ON s.predecessor_id = line.id AND s.effective_on <= %(day)s
                JOIN {table} unit ON unit.id = s.successor_id
                WHERE line.ended
        )
        SELECT origin, id, name, NOT ended, NOT ended OR NOT EXISTS (
            SELECT 1 FROM {successions} s
                WHERE s.predecessor_id = line.id AND s.effective_on <= %(day)s AND s.successor_id IS NOT NULL
        ) FROM line ORDER BY display_order, sort_key, id
    """  # noqa: S608 - the table names are ours
    with connection.cursor() as cursor:
        cursor.execute(sql, {"day": day, "ids": list(ids)})
        return _read(cursor.fetchall())


def _read(found):
    lines, later = Lines(), {}
    lines.plain = {unit: name for _origin, unit, name, _stands, _is_last in found}
    for origin, unit, name, stands, is_last in found:
        if is_last:
            lines.places.setdefault(origin, set()).add(unit)
        today = later.setdefault(origin, [])
        if stands and unit != origin and name != lines.plain[origin] and name not in today:
            today.append(name)
    lines.names = {origin: _with_today(lines.plain[origin], today) for origin, today in later.items()}
    return lines


def names_on(model, ids, day: date) -> dict[int, str]:
    """The name of each unit, with who took its place where it had ended by that day; in one query."""
    return lines_on(model, ids, day).names


def in_their_place(model, ids, day: date) -> dict[int, set[int]]:
    """Who stands on the day in the place of each unit: itself while it stands, or whoever came last; in one query."""
    return lines_on(model, ids, day).places


def _with_today(name, today):
    if not today:
        return name
    return _("%(former)s (now %(today)s)") % {"former": name, "today": ", ".join(today)}
