"""What the database refuses of programmes, parties, mandates, areas, plans and reporting schedules."""

from datetime import date, timedelta

import pytest

from coop.models import AreaSide, CooperationArea, CooperationProgramme, OutsideMatter
from tests import make
from tests.models.attack import Attack, assert_in_words, attempt, refused_as
from tests.models.test_organisation import ends_after_start

DAY = date(2026, 3, 16)
BEFORE, AFTER = DAY - timedelta(days=1), DAY + timedelta(days=1)


def last_party(**given):
    return make.make_programme(**given).parties.last()


def two_mandates():
    """One agency up to DAY, the next from the day after."""
    first = make.make_mandate(valid_to=DAY)
    return make.make_mandate(first.party, valid_from=AFTER)


def two_assignments():
    first = make.make_assignment(valid_to=DAY)
    return make.make_assignment(first.party, valid_from=AFTER)


def two_areas():
    return make.make_area(make.make_area().programme)


def side_of(builder, area):
    """The row of the first side in place, the other side's is attacked."""
    first = builder(area)
    return builder(area, make.other_party(area.programme, first.party))


def area_sides():
    return side_of(make.make_area_side, make.make_area())


def outside_matters():
    return side_of(make.make_outside_matter, make.make_area(kept_outside=True))


def two_plans():
    return make.make_plan(make.make_plan(year=2026).programme, year=2027)


def two_schedules():
    return make.make_schedule(make.make_schedule().programme, frequency="year")


def area_with_item():
    return make.make_item().area


def area_with_document():
    area = make.make_area()
    return make.make_document(area.programme) and area


def foreign_party():
    return make.make_programme().parties.first()


def same_side_agency(row):
    return make.make_agency(row.party.province)


ATTACKS = [
    ends_after_start("programme_ends_after_start", make.make_programme, "period_start", "period_end"),
    Attack(
        "programme_signed_with_date",
        make.make_programme,
        broken={"status": "signed"},
        legal={"status": "in_force", "signed_on": DAY},
    ),
    Attack("programme_code_plain", make.make_programme, broken={"code": "hợp tác 1"}, legal={"code": "HT-MAU.02"}),
    Attack(
        "party_province_once",
        last_party,
        broken=lambda row: {"province": row.programme.parties.first().province},
        legal=lambda row: {"province": make.make_province()},
        on_insert=True,
    ),
    Attack("party_ordinal_once", last_party, broken={"ordinal": 1}, legal={"ordinal": 3}),
    ends_after_start("mandate_ends_after_start", make.make_mandate),
    Attack(
        "mandate_one_agency_at_a_time",
        two_mandates,
        broken={"valid_from": DAY},
        legal={"valid_from": DAY, "kind": "drafting_office"},
    ),
    ends_after_start("assignment_ends_after_start", make.make_assignment),
    Attack(
        "assignment_one_vice_chair_at_a_time",
        two_assignments,
        broken={"valid_from": DAY},
        legal={"valid_from": AFTER + timedelta(days=9)},
    ),
    Attack("area_ordinal_once", two_areas, broken={"ordinal": 1}, legal={"ordinal": 9}),
    Attack(
        "area_kept_outside_is_empty",
        lambda: make.make_area(kept_outside=True),
        broken={"commitment": "Một nội dung."},
        legal={"name": "Quốc phòng, an ninh"},
    ),
    Attack(
        "area_concretised_with_document",
        make.make_area,
        broken={"concretisation": "concretised"},
        legal=lambda row: {
            "concretisation": "concretised",
            "concretised_by": make.make_document(row.programme),
        },
    ),
    Attack(
        "area_side_once",
        area_sides,
        broken=lambda row: {"party": make.first_party(row.area.programme)},
        legal=lambda row: {"party": make.make_party(row.area.programme)},
    ),
    Attack(
        "outside_matter_once",
        outside_matters,
        broken=lambda row: {"party": make.first_party(row.area.programme)},
        legal=lambda row: {"party": make.make_party(row.area.programme)},
    ),
    Attack("plan_one_a_year", two_plans, broken={"year": 2026}, legal={"year": 2028}),
    Attack("plan_year_plausible", make.make_plan, broken={"year": 1999}, legal={"year": 2100}),
    Attack(
        "plan_signed_with_date",
        make.make_plan,
        broken={"status": "signed"},
        legal={"status": "signed", "signed_on": DAY},
    ),
    Attack(
        "plan_withdrawn_with_reason",
        make.make_plan,
        broken={"withdrawn_on": DAY},
        legal={"withdrawn_on": DAY, "withdrawn_reason": "Lập nhầm."},
    ),
    Attack("schedule_once", two_schedules, broken={"frequency": "month"}, legal={"frequency": "quarter"}),
    Attack("schedule_days_of_month", make.make_schedule, broken={"cut_off_day": 32}, legal={"cut_off_day": 31}),
    Attack(
        "schedule_leaves_a_working_day",
        make.make_schedule,
        broken={"agency_working_days": 0},
        legal={"agency_working_days": 1},
    ),
    ends_after_start("schedule_ends_after_start", make.make_schedule),
]


def own_side(name, builder, field, model=make.make_agency):
    """An attack on a row of a party: a unit of another province; the neighbour is one of its own."""
    return Attack(
        f"{name}_{field}_own_side",
        builder,
        broken=lambda row: {field: model()},
        legal=lambda row: {field: model(getattr(row, "province", None) or row.party.province)},
        field=field,
    )


GUARD_ATTACKS = [
    own_side("coop_programmeparty", make.make_party, "standing_committee", make.make_standing_committee),
    own_side("coop_partymandate", make.make_mandate, "agency"),
    own_side("coop_vicechairassignment", make.make_assignment, "vice_chair", make.make_vice_chair),
    own_side("coop_areaside", make.make_area_side, "lead_agency"),
    own_side("coop_areaside", make.make_area_side, "collecting_office"),
    own_side("coop_outsidematter", make.make_outside_matter, "agency"),
    Attack(
        "coop_areaside_party_same_programme",
        make.make_area_side,
        broken=lambda row: {"party": foreign_party()},
        legal=lambda row: {"party": make.other_party(row.area.programme, row.party)},
        field="party",
    ),
    Attack(
        "coop_outsidematter_party_same_programme",
        make.make_outside_matter,
        broken=lambda row: {"party": foreign_party()},
        legal=lambda row: {"party": make.other_party(row.area.programme, row.party)},
        field="party",
    ),
    Attack(
        "coop_cooperationarea_concretised_by_same_programme",
        make.make_area,
        broken=lambda row: {"concretised_by": make.make_document()},
        legal=lambda row: {"concretised_by": make.make_document(row.programme)},
    ),
    Attack(
        "coop_cooperationarea_concretised_by_shared_paper",
        make.make_area,
        broken=lambda row: {"concretised_by": make.make_document(party=make.first_party(row.programme))},
        legal=lambda row: {"concretised_by": make.make_document(row.programme)},
        field="concretised_by",
    ),
    Attack(
        "coop_areaside_kept_outside",
        make.make_area_side,
        broken=lambda row: {"area": make.make_area(row.area.programme, kept_outside=True)},
        legal=lambda row: {"area": make.make_area(row.area.programme)},
    ),
    Attack(
        "coop_outsidematter_kept_outside",
        make.make_outside_matter,
        broken=lambda row: {"area": make.make_area(row.area.programme)},
        legal=lambda row: {"area": make.make_area(row.area.programme, kept_outside=True)},
    ),
    Attack(
        "coop_cooperationarea_outside_is_bare",
        lambda: make.make_area_side().area,
        broken={"kept_outside": True},
        legal={"name": "Tên khác"},
    ),
    Attack(
        "coop_programme_code_stays",
        lambda: make.make_item().programme,
        broken={"code": "KHAC"},
        legal={"name": "Tên khác"},
    ),
    Attack(
        "coop_programme_counter_runs_forward",
        lambda: make.make_item(strength="idea").programme,
        broken={"last_item_number": 0},
        legal={"last_item_number": 30},
    ),
    Attack("coop_area_ordinal_stays", area_with_item, broken={"ordinal": 9}, legal={"name": "Tên khác"}),
    Attack(
        "coop_area_counter_runs_forward", area_with_item, broken={"last_item_number": 0}, legal={"last_item_number": 9}
    ),
]


@pytest.mark.django_db
@pytest.mark.parametrize("attack", ATTACKS + GUARD_ATTACKS, ids=str)
def test_the_database_refuses(attack):
    # The builders give the row as it was saved; some rules speak of what the database added since.
    attempt(attack)


@pytest.mark.django_db
@pytest.mark.parametrize("attack", ATTACKS + [attack for attack in GUARD_ATTACKS if attack.field], ids=str)
def test_a_form_says_so_in_words(attack):
    assert_in_words(attack)


@pytest.mark.django_db
class TestAnAreaKeptOutside:
    def test_takes_no_side_in_bulk(self):
        area = make.make_area(kept_outside=True)
        side = AreaSide(area=area, party=make.first_party(area.programme))
        with refused_as("coop_areaside_kept_outside"):
            AreaSide.objects.bulk_create([side])

    def test_alone_has_a_neutral_line(self):
        area = make.make_area()
        matter = OutsideMatter(area=area, party=make.first_party(area.programme))
        with refused_as("coop_outsidematter_kept_outside"):
            OutsideMatter.objects.bulk_create([matter])

    def test_does_not_come_inside_with_its_neutral_line(self):
        area = make.make_outside_matter().area
        with refused_as("coop_cooperationarea_outside_is_bare"):
            CooperationArea.objects.filter(pk=area.pk).update(kept_outside=False)

    def test_is_not_made_of_one_that_a_proposal_speaks_of(self):
        area = make.make_area()
        make.make_proposal(area.programme, area=area)
        with refused_as("coop_cooperationarea_outside_is_bare"):
            CooperationArea.objects.filter(pk=area.pk).update(kept_outside=True)

    def test_is_not_made_of_one_with_items(self):
        area = area_with_item()
        with refused_as("area_kept_outside_is_empty"):
            CooperationArea.objects.filter(pk=area.pk).update(kept_outside=True)


@pytest.mark.django_db
def test_a_programme_without_items_may_still_be_given_another_code():
    programme = make.make_programme()
    assert CooperationProgramme.objects.filter(pk=programme.pk).update(code="HT-KHAC") == 1
