"""How far a seat reaches over time: its own province or agency, and all it took over from."""

from datetime import date

import pytest

from coop.models import CooperationProgramme
from tests import make
from tests.base import fresh
from tests.counting import Queries

pytestmark = pytest.mark.django_db


def test_today_reaches_what_was_agreed_two_mergers_ago():
    oldest = make.make_province()
    middle = make.make_successor(oldest, valid_from=date(2020, 1, 1))
    today = make.make_successor(middle)
    programme = make.make_programme([oldest, make.make_province()])
    own = make.make_note(oldest)
    user = make.make_user(role="secretariat", province=today)
    assert CooperationProgramme.objects.editable_by(user).get() == programme
    assert type(own).objects.visible_to(user).get() == own


def test_a_former_province_does_not_reach_what_came_after():
    former = make.make_province()
    today = make.make_successor(former)
    make.make_programme([today, make.make_province()])
    user = make.make_user(role="secretariat", province=former)
    assert not CooperationProgramme.objects.visible_to(user).exists()


def test_an_officer_reaches_the_drafts_of_the_agency_two_reorganisations_ago():
    province = make.make_province()
    oldest = make.make_agency(province)
    today = make.make_successor(make.make_successor(oldest, valid_from=date(2020, 1, 1)))
    other = make.make_agency(province)
    item = make.make_item(make.make_programme([province, make.make_province()]))
    party = make.first_party(item.programme)
    draft = make.make_update(item, party, oldest)
    make.make_update(item, party, other)
    officer = make.make_user(role="officer", province=province, agency=today)
    assert type(draft).objects.editable_by(officer).get() == draft


def test_a_circle_of_successions_ends():
    one, other = make.make_province(), make.make_province()
    make.make_succession(one, other)
    make.make_succession(other, one, kind="rename")
    user = make.make_user(role="secretariat", province=one)
    assert sorted(user.reach) == sorted([one.pk, other.pk])


def test_two_sides_that_have_merged_are_both_ones_own():
    one, other = make.make_province(), make.make_province()
    programme = make.make_programme([one, other])
    today = make.make_successor(one)
    make.make_succession(other, today)
    user = make.make_user(role="secretariat", province=today)
    parties = type(programme.parties.first()).objects.editable_by(user)
    assert parties.count() == 2
    # Both lead to the programme, and yet it is listed once.
    assert list(CooperationProgramme.objects.visible_to(user)) == [programme]


def test_reach_is_asked_once_in_a_request(world):
    user = fresh(world.cast.officer)
    with Queries() as queries:
        for row in (world.programme, world.item, world.north_agency, make.make_note(world.north)):
            type(row).objects.visible_to(user).exists()
            type(row).objects.editable_by(user).exists()
    asked = [query["sql"] for query in queries if "RECURSIVE" in query["sql"]]
    assert len(asked) <= 2, "one for the province, one for the agency"
