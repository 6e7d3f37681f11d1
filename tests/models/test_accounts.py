"""What the database refuses of seats."""

import pytest

from tests import make
from tests.models.attack import Attack, assert_in_words, attempt

ATTACKS = [
    Attack(
        "seat_has_province",
        make.make_seat,
        broken={"province": None},
        legal={"province": None, "role": "administrator"},
    ),
    Attack(
        "seat_officer_has_agency",
        lambda: make.make_seat(role="officer"),
        broken={"agency": None},
        legal={"agency": None, "role": "leader"},
    ),
    Attack(
        "seat_administrator_without_province",
        lambda: make.make_seat(role="administrator"),
        broken=lambda row: {"province": make.make_province()},
        legal=lambda row: {"province": make.make_province(), "role": "leader"},
    ),
    Attack(
        "accounts_seat_agency_own_side",
        make.make_seat,
        broken=lambda row: {"agency": make.make_agency()},
        legal=lambda row: {"agency": make.make_agency(row.province)},
        field="agency",
    ),
]


@pytest.mark.django_db
@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_the_database_refuses(attack):
    attempt(attack)


@pytest.mark.django_db
@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_a_form_says_so_in_words(attack):
    assert_in_words(attack)
