"""What a locality was or is called: along the lines of succession, as far as they lead to one unit."""

from datetime import date

from django.db import connection

from coop.models.organisation import Locality

FORTH, BACK = ("predecessor_id", "successor_id"), ("successor_id", "predecessor_id")


def lines_of(ids, day: date, way=FORTH) -> dict[int, tuple[Locality, list[Locality]]]:
    """For each locality the unit it goes by, and the several others where it was split (or formed from several).

    Led on as long as there is exactly one next unit; at a parting the line stops, so that what was split stays one.
    A unit that still stands on the day does not lead on to what was separated from it. In two queries.
    """
    return lines_each_way(ids, day, way)[way]


def lines_each_way(ids, day: date, *ways) -> dict:
    """The same for several ways at once: {way: {locality: (unit, others)}}; in two queries."""
    pairs = _pairs(ids, day, ways)
    units = Locality.objects.filter(pk__in=set(ids).union(*(pair for found in pairs for pair in found))).in_bulk()
    return {way: _ends(ids, units, found) for way, found in zip(ways, pairs, strict=True)}


def _pairs(ids, day, ways):
    """Of each way the steps that can be taken: who comes before, who comes next."""
    walks = ",".join(_walk(number, way) for number, way in enumerate(ways))
    found = " UNION ALL ".join(f"TABLE line{number}_steps" for number, _way in enumerate(ways))
    with connection.cursor() as cursor:
        cursor.execute(f"WITH RECURSIVE {walks} {found}", {"day": day, "ids": list(ids)})
        steps = cursor.fetchall()
    return [[pair for number, *pair in steps if number == asked] for asked, _way in enumerate(ways)]


def _walk(number, way):
    here, there = way
    # Forwards only what has ended leads on; backwards every unit does, to what it came from.
    ended = "AND unit.valid_to < %(day)s" if way == FORTH else ""
    return f"""
        line{number}(here, there) AS (
            SELECT s.{here}, s.{there} FROM coop_localitysuccession s JOIN coop_locality unit ON unit.id = s.{here}
                WHERE s.{here} = ANY(%(ids)s) AND s.{there} IS NOT NULL AND s.effective_on <= %(day)s {ended}
            UNION
            SELECT s.{here}, s.{there} FROM line{number} line
                JOIN coop_localitysuccession s ON s.{here} = line.there
                JOIN coop_locality unit ON unit.id = s.{here}
                WHERE s.{there} IS NOT NULL AND s.effective_on <= %(day)s {ended}
        ), line{number}_steps AS (SELECT {number}, here, there FROM line{number})
    """  # noqa: S608 - the column names are ours


def _ends(ids, units, pairs):
    steps = {}
    for before, after in pairs:
        steps.setdefault(before, []).append(units[after])
    for following in steps.values():
        following.sort(key=lambda unit: (unit.display_order, unit.sort_key, unit.pk))
    return {one: _end_of(units[one], steps) for one in ids}


def _end_of(unit, steps):
    passed = {unit.pk}
    while len(following := steps.get(unit.pk, [])) == 1 and following[0].pk not in passed:
        unit = following[0]
        passed.add(unit.pk)
    return unit, following if len(following) > 1 else []
