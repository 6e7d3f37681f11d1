"""The invented provinces, their agencies and the people in office."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import count

from django.utils import timezone

from coop.models import Agency, FocalPoint, Locality, Province, StandingCommittee, ViceChair
from coop.seeding.fixtures import read


@dataclass
class Side:
    """An invented province with its agencies by abbreviation."""

    province: Province
    head_of_committee: str
    committee: StandingCommittee = None
    agencies: dict = field(default_factory=dict)
    vice_chairs: list = field(default_factory=list)

    def vice_chair_on(self, day):
        return next(person for person in self.vice_chairs if person.is_valid_on(day))


class Stage:
    """The day around which everything is dated, the invented sides, and numbers for their papers."""

    def __init__(self, today):
        self.today = today
        self.sides = {}
        self.numbers = count(112, 37)

    @property
    def year(self):
        return self.today.year

    @property
    def signed_on(self):
        """The programmes were signed before the two years that are played."""
        return date(self.year - 2, 12, 18)

    @property
    def change_of_office(self):
        return self.day(-200)

    def day(self, offset):
        """A day told from today, never before the programmes were in force."""
        return max(self.today + timedelta(days=offset), self.signed_on + timedelta(days=30))

    def hour(self, day, hour):
        return timezone.make_aware(datetime.combine(day, time(hour, 15)))

    def words(self, text):
        year = self.year
        return text.format(p=year - 1, y=year, next=year + 1, end=year + 3)

    def number(self, symbol):
        return symbol.format(n=next(self.numbers))


def add_sample_organisation(today):
    """Record the invented provinces and who holds office there; returns the stage for the programmes."""
    stage = Stage(today)
    given = read("sample/organisation.json")
    for row in given["sides"]:
        stage.sides[row["key"]] = add_side(stage, given, row)
    FocalPoint.objects.bulk_create(
        focal_point(stage.sides[side], agency, name, title) for side, agency, name, title in given["focal_points"]
    )
    return stage


def add_side(stage, given, row):
    key = row["key"]
    province = Province.objects.create(
        **{name: row[name] for name in ("code", "kind", "name", "short_name")},
        display_order=900 + int(row["code"][1:]),
        is_sample=True,
    )
    side = Side(province, row["committee"])
    side.committee = StandingCommittee.objects.create(
        province=province, name=f"Thường trực {row['committee']} {row['short_name']}"
    )
    words = {"committee": row["committee"], "unit": row["unit"], "place": row["short_name"]}
    agencies = [
        Agency(
            code=f"{key}-{abbreviation}",
            province=province,
            kind=kind,
            name=name.format(**words),
            short_name=short.format(**words),
            display_order=(number + 1) * 10,
            is_sample=True,
        )
        for number, (abbreviation, kind, name, short) in enumerate(given["agencies"])
    ]
    for agency in Agency.objects.bulk_create(agencies):
        side.agencies[agency.code.partition("-")[2]] = agency
    Locality.objects.bulk_create(
        Locality(code=code, kind=kind, name=name, short_name=name.partition(" ")[2], province=province, is_sample=True)
        for code, kind, name in given["localities"][key]
    )
    side.vice_chairs = ViceChair.objects.bulk_create(
        vice_chair(stage, province, row, number, *person)
        for number, person in enumerate(given["vice_chairs"][key], start=1)
    )
    return side


def vice_chair(stage, province, row, number, full_name, term):
    """ "end" left office when "start" took over; "all" has been there all the time."""
    change = stage.change_of_office
    return ViceChair(
        province=province,
        full_name=full_name,
        office_title=f"Phó Chủ tịch UBND {row['unit']}",
        display_order=number,
        valid_from=change + timedelta(days=1) if term == "start" else date(stage.year - 2, 1, 1),
        valid_to=change if term == "end" else None,
    )


def focal_point(side, agency, full_name, office_title):
    number = full_name[-2:]
    return FocalPoint(
        province=side.province,
        agency=side.agencies[agency],
        full_name=full_name,
        office_title=office_title,
        phone=f"0200 000 {number}",
        email=f"canbomau{number}@example.com",
    )
