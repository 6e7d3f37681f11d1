"""The fixed cast, and the small world they work in. Every test of who may do what asks each of them.

Two sides keep a programme: *north*, and *south*, which signed as a province that has since been merged into today's.
A third province has nothing to do with it and keeps a programme of its own.
"""

from dataclasses import dataclass, field, fields

import pytest
from django.contrib.auth.models import AnonymousUser, Group
from django.db import models as db
from django.test import TestCase

from accounts.management.commands.sync_roles import sync_roles
from accounts.models import User
from coop import models
from tests import make

BACKEND = "accounts.backends.SeatBackend"


@dataclass
class Cast:
    """Who asks. The first three sit in north, the `other_` ones in today's south, the successor of who signed."""

    secretariat: User
    officer: User
    leader: User
    other_secretariat: User
    other_officer: User
    other_leader: User
    outsider: User  # the secretariat of a third province
    observer: User  # no seat, in the group of national observers
    administrator: User
    nobody: User  # signed in, without seat or group
    anonymous: AnonymousUser = field(default_factory=AnonymousUser)

    def everybody(self):
        """Name and user of each, in the order above."""
        return {one.name: getattr(self, one.name) for one in fields(self)}

    def signed_in(self):
        return {name: user for name, user in self.everybody().items() if user.is_authenticated}


@dataclass
class World:
    """The rows that the cast works with."""

    north: models.Province
    south_then: models.Province  # the province south signed as, merged on 01/7/2025
    south: models.Province  # today's
    third: models.Province
    fourth: models.Province

    north_agency: models.Agency  # the officer's
    north_office: models.Agency  # another one of north
    south_agency_then: models.Agency
    south_agency: models.Agency  # the other officer's, today's version
    third_agency: models.Agency

    programme: models.CooperationProgramme  # north and south_then
    party: models.ProgrammeParty  # north's
    other_party: models.ProgrammeParty  # south's
    area: models.CooperationArea
    second_area: models.CooperationArea
    outside_area: models.CooperationArea  # security and defence

    item: models.ActionItem  # led by north's agency, due on make.DAY
    other_item: models.ActionItem  # led by south's
    joint_item: models.ActionItem

    foreign_programme: models.CooperationProgramme  # third and fourth
    foreign_area: models.CooperationArea
    foreign_item: models.ActionItem

    cast: Cast


def build_world():
    """Make it; inside a test's transaction, or in `setUpTestData`."""
    if not Group.objects.filter(name="secretariat").exists():
        sync_roles()
    rows = {}
    rows |= _provinces()
    rows |= _agencies(rows)
    rows |= _programme(rows)
    rows |= _items(rows)
    rows |= _foreign_programme(rows)
    return World(**rows, cast=_cast(rows))


def _provinces():
    south_then = make.make_province("tỉnh Nam Thử")
    return {
        "north": make.make_province("thành phố Bắc Thử", kind="city", display_order=1),
        "south_then": south_then,
        "south": make.make_successor(south_then),
        "third": make.make_province("tỉnh Tây Thử"),
        "fourth": make.make_province("tỉnh Đông Thử"),
    }


def _agencies(rows):
    south_then = make.make_agency(rows["south_then"], "Sở Nông nghiệp tỉnh Nam Thử")
    return {
        "north_agency": make.make_agency(rows["north"], "Sở Công Thương thành phố Bắc Thử"),
        "north_office": make.make_agency(rows["north"], "Sở Tài chính thành phố Bắc Thử"),
        "south_agency_then": south_then,
        "south_agency": make.make_successor(south_then, province=rows["south"]),
        "third_agency": make.make_agency(rows["third"], "Sở Tài chính tỉnh Tây Thử"),
    }


def _programme(rows):
    programme = make.make_programme([rows["north"], rows["south_then"]], name="Chương trình Bắc Thử – Nam Thử")
    party, other_party = programme.parties.order_by("ordinal")
    outside_area = make.make_area(programme, ordinal=3, name="Quốc phòng, an ninh", kept_outside=True)
    make.make_outside_matter(outside_area, party, agency=rows["north_office"])
    make.make_mandate(party, agency=rows["north_office"])
    return {
        "programme": programme,
        "party": party,
        "other_party": other_party,
        "area": make.make_area(programme, ordinal=1, name="Nông nghiệp", commitment="Hợp tác tiêu thụ nông sản."),
        "second_area": make.make_area(programme, ordinal=2, name="Văn hóa, du lịch"),
        "outside_area": outside_area,
    }


def _items(rows):
    work = {"area": rows["area"], "status": "in_progress", "due_date": make.DAY}
    item = make.make_item(lead_party=rows["party"], title="Tổ chức hội chợ nông sản", **work)
    other_item = make.make_item(lead_party=rows["other_party"], title="Xây dựng vùng nguyên liệu", **work)
    joint_item = make.make_item(lead="joint", title="Tuần lễ văn hóa hai bên", **{**work, "area": rows["second_area"]})
    for each in (item, other_item, joint_item):
        make.make_item_party(each, rows["party"])
        make.make_item_party(each, rows["other_party"])
    make.make_item_agency(item, rows["party"], rows["north_agency"])
    make.make_item_agency(other_item, rows["other_party"], rows["south_agency_then"])
    return {"item": item, "other_item": other_item, "joint_item": joint_item}


def _foreign_programme(rows):
    programme = make.make_programme([rows["third"], rows["fourth"]], name="Chương trình Tây Thử – Đông Thử")
    area = make.make_area(programme, name="Lĩnh vực nơi khác")
    item = make.make_item(area=area, lead_party=make.first_party(programme), status="in_progress", due_date=make.DAY)
    return {"foreign_programme": programme, "foreign_area": area, "foreign_item": item}


def _cast(rows):
    observer = make.make_user("observer")
    observer.groups.add(Group.objects.get(name="observer"))
    return Cast(
        secretariat=make.make_user("secretariat", "secretariat", rows["north"], rows["north_office"]),
        officer=make.make_user("officer", "officer", rows["north"], rows["north_agency"]),
        leader=make.make_user("leader", "leader", rows["north"]),
        other_secretariat=make.make_user("other_secretariat", "secretariat", rows["south"]),
        other_officer=make.make_user("other_officer", "officer", rows["south"], rows["south_agency"]),
        other_leader=make.make_user("other_leader", "leader", rows["south"]),
        outsider=make.make_user("outsider", "secretariat", rows["third"], rows["third_agency"]),
        observer=observer,
        administrator=make.make_user("administrator", "administrator"),
        nobody=make.make_user("nobody"),
    )


def login(client, user):
    """Sign in without a password; whoever is anonymous stays so."""
    if user.is_authenticated:
        client.force_login(user, backend=BACKEND)
    return client


def fresh(user):
    """The user as the next request finds them: nothing remembered of seat, reach or permissions."""
    return User.objects.get(pk=user.pk) if isinstance(user, db.Model) else user


class WorldTestCase(TestCase):
    """The world is built once for all tests of the class; each test gets its own copy of `self.world`, `self.cast`."""

    @classmethod
    def setUpTestData(cls):
        cls.world = build_world()
        cls.cast = cls.world.cast


@pytest.fixture
def world(db):
    """The world anew for one test; tests with many cases are quicker as a `WorldTestCase`."""
    return build_world()


@pytest.fixture
def cast(world):
    return world.cast
