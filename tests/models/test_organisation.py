"""What the database refuses of provinces, localities, agencies, successions and offices."""

from datetime import date, timedelta

import pytest

from coop.models import Province
from tests import make
from tests.models.attack import Attack, assert_in_words, attempt

DAY = date(2026, 3, 16)
BEFORE = DAY - timedelta(days=1)


def agency_of_one_side():
    """Agencies of one province, so that one may take over from another."""
    return make.make_agency(Province.objects.order_by("pk").first() or make.make_province())


UNITS = {"province": make.make_province, "locality": make.make_locality, "agency": make.make_agency}
BESIDE = {**UNITS, "agency": agency_of_one_side}


def second(builder, first, other):
    """Two neighbours; the second is attacked."""
    builder(**first)
    return builder(**other)


def ends_after_start(name, builder, start="valid_from", end="valid_to"):
    return Attack(name, lambda: builder(**{start: DAY}), broken={end: BEFORE}, legal={end: DAY})


def of_unit(noun, builder, beside):
    return [
        Attack(
            f"{noun}_code_and_start",
            lambda: second(builder, {"code": "01"}, {"code": "01", "valid_from": DAY}),
            broken={"valid_from": None},
            legal={"code": "01", "valid_from": BEFORE},
        ),
        ends_after_start(f"{noun}_ends_after_start", builder),
        Attack(
            f"{noun}_succession_once",
            lambda: succession_twice(beside),
            broken={"effective_on": DAY},
            legal={"effective_on": BEFORE},
        ),
        Attack(
            f"{noun}_succession_not_itself",
            lambda: make.make_succession(beside(), beside()),
            broken=lambda row: {"successor": row.predecessor},
            legal=lambda row: {"successor": beside()},
        ),
        Attack(
            f"{noun}_succession_has_successor",
            lambda: make.make_succession(beside(), beside()),
            broken={"successor": None},
            legal={"successor": None, "kind": "dissolve"},
        ),
    ]


def succession_twice(builder):
    one, other = builder(), builder()
    make.make_succession(one, other, effective_on=DAY)
    return make.make_succession(one, other, effective_on=DAY + timedelta(days=1))


def committee_twice():
    first = make.make_standing_committee()
    return make.make_standing_committee(first.province, valid_from=DAY)


ATTACKS = [
    *(attack for noun, builder in UNITS.items() for attack in of_unit(noun, builder, BESIDE[noun])),
    Attack("standing_committee_once", committee_twice, broken={"valid_from": None}, legal={"valid_from": BEFORE}),
    ends_after_start("standing_committee_ends_after_start", make.make_standing_committee),
    ends_after_start("vice_chair_ends_after_start", make.make_vice_chair),
    ends_after_start("focal_point_ends_after_start", make.make_focal_point),
]

GUARD_ATTACKS = [
    Attack(
        "coop_agencysuccession_successor_own_side",
        lambda: make.make_succession(agency_of_one_side(), agency_of_one_side()),
        broken=lambda row: {"successor": make.make_agency(make.make_province())},
        legal=lambda row: {"successor": make.make_agency(make.make_successor(row.predecessor.province))},
        field="successor",
    ),
    Attack(
        "coop_focalpoint_agency_own_side",
        make.make_focal_point,
        broken=lambda row: {"agency": make.make_agency()},
        legal=lambda row: {"agency": make.make_agency(row.province)},
        field="agency",
    ),
]


@pytest.mark.django_db
@pytest.mark.parametrize("attack", ATTACKS + GUARD_ATTACKS, ids=str)
def test_the_database_refuses(attack):
    attempt(attack)


@pytest.mark.django_db
@pytest.mark.parametrize("attack", ATTACKS + GUARD_ATTACKS, ids=str)
def test_a_form_says_so_in_words(attack):
    assert_in_words(attack)


@pytest.mark.django_db
def test_a_code_with_the_same_digits_may_be_a_district_and_a_commune():
    make.make_locality(code="00271", kind="district")
    make.make_locality(code="00271", kind="commune")


class TestOneSideOverTime:
    """A side is one province with all it took over from; `coop_same_side` and `own_side` agree on that."""

    @pytest.fixture
    def line(self, db):
        """Three versions, each merged into the next, and one that has nothing to do with them."""
        first = make.make_province()
        middle = make.make_successor(first, valid_from=date(2020, 1, 1))
        return [first, middle, make.make_successor(middle), make.make_province()]

    @pytest.mark.parametrize(("party_of", "agency_of"), [(0, 0), (0, 1), (0, 2), (1, 0), (2, 0), (2, 1)])
    def test_agencies_of_former_and_later_versions_belong_to_it(self, line, party_of, agency_of):
        mandate = make.make_mandate(make.make_party(province=line[party_of]), agency=make.make_agency(line[agency_of]))
        mandate.full_clean()

    def test_two_predecessors_of_one_province_are_not_one_side(self, line):
        """What was merged into today's province beside the side's own predecessor is another line."""
        sister = make.make_province()
        make.make_succession(sister, line[2])
        attack = Attack(
            "coop_partymandate_agency_own_side",
            lambda: make.make_mandate(make.make_party(province=line[1])),
            broken=lambda row: {"agency": make.make_agency(sister)},
            legal=lambda row: {"agency": make.make_agency(line[2])},
            field="agency",
        )
        attempt(attack)
        assert_in_words(attack)
