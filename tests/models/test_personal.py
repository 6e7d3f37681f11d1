"""What the database refuses of a person's own arrangements: the same thing kept twice."""

import pytest

from tests import make
from tests.models.attack import Attack, assert_in_words, attempt


def two_of_one_person(builder):
    def build():
        first = builder()
        return builder(first.user)

    return build


def first_of(model_row, name):
    return getattr(type(model_row).objects.filter(user=model_row.user).order_by("pk").first(), name)


ATTACKS = [
    Attack(
        "saved_filter_once",
        two_of_one_person(make.make_saved_filter),
        broken=lambda row: {"name": first_of(row, "name")},
        legal={"name": "Bộ lọc khác"},
    ),
    Attack(
        "chosen_columns_once",
        two_of_one_person(make.make_chosen_columns),
        broken=lambda row: {"table": first_of(row, "table")},
        legal={"table": "bảng khác"},
    ),
    Attack(
        "last_visit_once",
        two_of_one_person(make.make_last_visit),
        broken=lambda row: {"page": first_of(row, "page")},
        legal={"page": "trang khác"},
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
