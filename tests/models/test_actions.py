"""What the database refuses of items, their sides and agencies, occurrences and indicators."""

from datetime import date, timedelta

import pytest

from tests import make
from tests.models.attack import Attack, assert_in_words, attempt
from tests.models.test_papers import a_party, same_programme, shared_paper
from tests.models.test_programmes import own_side

DAY = date(2026, 3, 16)
BEFORE, AFTER = DAY - timedelta(days=1), DAY + timedelta(days=1)


def neighbour(builder, **given):
    """A second row of the same item: what must differ does, the rest is alike."""
    first = builder()
    return builder(first.item, **given)


def second_side():
    first = make.make_item_party()
    return make.make_item_party(first.item, make.other_party(first.item.programme, first.party))


def two_agencies():
    first = make.make_item_agency()
    return make.make_item_agency(first.item, first.party, role="supporting")


def agreed_by_one_side():
    side = make.make_item_party(make.make_item(status="pending_agreement"), agreed_on=DAY)
    return side.item


def between_two_yeses(builder):
    """A part of an item to which one side then agrees."""
    row = builder(make.make_item(status="pending_agreement"))
    make.make_item_party(row.item, agreed_on=DAY)
    return row


def recorded_for_another_side():
    letter = make.make_letter()
    given = {"lead_party": letter.from_party, "entered_by": letter.to_party, "source_letter": letter}
    return make.make_item(letter.programme, **given)


def side_with_agency(programme):
    """A new side of the programme with an agency of its own, so that nothing but the programme can be wrong."""
    party = a_party(programme)
    return {"party": party, "agency": make.make_agency(party.province)}


ITEM_ATTACKS = [
    Attack(
        "item_area_unless_idea",
        lambda: make.make_item(strength="idea"),
        broken={"strength": "commitment"},
        legal={"title": "Tên khác"},
    ),
    Attack(
        "item_lead_side_named",
        make.make_item,
        broken={"lead": "one_side"},
        legal=lambda row: {"lead": "one_side", "lead_party": make.first_party(row.programme)},
    ),
    Attack(
        "item_due_after_start",
        lambda: make.make_item(start_date=DAY),
        broken={"due_date": BEFORE},
        legal={"due_date": DAY},
    ),
    Attack(
        "item_dates_plausible",
        make.make_item,
        broken={"due_date": date(2101, 1, 1)},
        legal={"due_date": date(2100, 12, 31)},
    ),
    Attack(
        "item_completed_after_start",
        lambda: make.make_item(status="completed", started_on=DAY, completed_on=DAY),
        broken={"completed_on": BEFORE},
        legal={"completed_on": AFTER},
    ),
    Attack(
        "item_completed_with_date",
        make.make_item,
        broken={"completed_on": DAY},
        legal={"status": "completed", "completed_on": DAY, "result": "Xong."},
    ),
    Attack(
        "item_completed_with_result",
        lambda: make.make_item(status="completed"),
        broken={"result": ""},
        legal={"result": "Đã có kết quả khác."},
    ),
    Attack(
        "item_ended_with_reason",
        make.make_item,
        broken={"status": "discontinued"},
        legal={"status": "discontinued", "status_reason": "Không còn phù hợp."},
    ),
    Attack(
        "item_idea_is_not_assigned",
        lambda: make.make_item(strength="idea"),
        broken={"status": "assigned"},
        legal={"status": "withdrawn", "status_reason": "Không còn phù hợp."},
    ),
    Attack(
        "item_entered_after_letter",
        lambda: make.make_item(lead_party=make.first_party((area := make.make_area()).programme), area=area),
        broken=lambda row: {"entered_by": make.other_party(row.programme, row.lead_party)},
        legal=lambda row: {
            "entered_by": make.other_party(row.programme, row.lead_party),
            "source_letter": make.make_letter(row.programme),
        },
    ),
    Attack("item_funding_not_negative", make.make_item, broken={"funding_planned": -1}, legal={"funding_planned": 0}),
]

ATTACKS = [
    *ITEM_ATTACKS,
    Attack(
        "item_party_once",
        second_side,
        broken=lambda row: {"party": make.first_party(row.item.programme)},
        legal=lambda row: {"party": a_party(row.item.programme)},
        on_insert=True,
    ),
    Attack(
        "item_party_letter_with_date",
        make.make_item_party,
        broken=lambda row: {"agreed_letter": make.make_letter(row.item.programme)},
        legal=lambda row: {"agreed_letter": make.make_letter(row.item.programme), "agreed_on": DAY},
    ),
    Attack(
        "item_agency_once",
        two_agencies,
        broken=lambda row: {"agency": row.item.item_agencies.get(role="lead").agency},
        legal=lambda row: {"agency": make.make_agency(row.party.province)},
    ),
    Attack(
        "item_agency_one_lead_a_side",
        two_agencies,
        broken={"role": "lead"},
        legal=lambda row: {"agency": make.make_agency(row.party.province)},
    ),
    Attack(
        "item_locality_once",
        lambda: neighbour(make.make_item_locality),
        broken=lambda row: {"locality": row.item.item_localities.exclude(pk=row.pk).get().locality},
        legal=lambda row: {"locality": make.make_locality()},
    ),
    Attack("occurrence_once", lambda: neighbour(make.make_occurrence), broken={"turn": 1}, legal={"turn": 3}),
    Attack("occurrence_quarter_known", make.make_occurrence, broken={"quarter": 5}, legal={"quarter": 4}),
    Attack("occurrence_year_plausible", make.make_occurrence, broken={"year": 1999}, legal={"year": 2000}),
    Attack(
        "occurrence_held_with_date_and_result",
        make.make_occurrence,
        broken={"status": "completed", "completed_on": DAY},
        legal={"status": "completed", "completed_on": DAY, "result": "Đã tổ chức."},
    ),
    Attack(
        "occurrence_not_held_with_reason",
        make.make_occurrence,
        broken={"status": "not_held"},
        legal={"status": "not_held", "reason": "Do bão."},
    ),
    Attack(
        "occurrence_dates_plausible",
        make.make_occurrence,
        broken={"start_date": date(1999, 12, 31)},
        legal={"start_date": date(2000, 1, 1)},
    ),
    Attack(
        "occurrence_due_after_start",
        lambda: make.make_occurrence(start_date=DAY),
        broken={"due_date": BEFORE},
        legal={"due_date": DAY},
    ),
    Attack(
        "indicator_once",
        lambda: neighbour(make.make_indicator, name="Khác"),
        broken=lambda row: {"name": row.item.indicators.exclude(pk=row.pk).get().name},
        legal={"name": "Khác nữa"},
    ),
    Attack(
        "indicator_target_not_negative", make.make_indicator, broken={"target_value": -1}, legal={"target_value": 0}
    ),
]

GUARD_ATTACKS = [
    same_programme("coop_actionitem", make.make_item, "plan", make.make_plan),
    Attack(
        "coop_actionitem_lead_party_same_programme",
        lambda: make.make_item(lead_party=make.first_party((area := make.make_area()).programme), area=area),
        broken=lambda row: {"lead_party": make.make_party()},
        legal=lambda row: {"lead_party": a_party(row.programme)},
        field="lead_party",
    ),
    same_programme("coop_actionitem", make.make_item, "host_party", a_party),
    same_programme("coop_actionitem", make.make_item, "raised_at", make.make_meeting),
    same_programme("coop_actionitem", make.make_item, "document", make.make_document),
    Attack(
        "coop_actionitem_code_stays",
        make.make_item,
        broken=lambda row: {"area": make.make_area(row.programme)},
        legal={"title": "Tên khác"},
    ),
    Attack(
        "coop_actionitem_due_date_by_extension",
        lambda: make.make_item(status="assigned", due_date=DAY),
        broken={"due_date": AFTER},
        legal={"due_date": DAY},
    ),
    Attack(
        "coop_actionitem_assigned_stays",
        lambda: make.make_item(status="suspended"),
        broken={"status": "draft"},
        legal={"status": "assigned"},
    ),
    Attack(
        "coop_actionitem_agreed_words_stay",
        agreed_by_one_side,
        broken={"title": "Tên khác"},
        legal={"note": "Bên kia đang xem xét."},
    ),
    Attack(
        "coop_actionitem_words_by_paper",
        lambda: make.make_item(status="assigned"),
        broken={"deliverable": "Sản phẩm khác"},
        legal=lambda row: {"deliverable": "Sản phẩm khác", "document": make.make_document(row.programme)},
    ),
    *(
        Attack(
            f"coop_{name}_whole_while_sides_agree",
            lambda builder=builder: between_two_yeses(builder),
            broken=broken,
            legal={"created_at": make.MOMENT},
        )
        for name, builder, broken in (
            ("indicator", make.make_indicator, {"target_value": 12345}),
            ("occurrence", make.make_occurrence, {"due_date": AFTER}),
        )
    ),
    same_programme("coop_actionitem", make.make_item, "source_letter", make.make_letter),
    Attack(
        "coop_actionitem_entered_by_same_programme",
        recorded_for_another_side,
        broken=lambda row: {"entered_by": make.make_party()},
        legal=lambda row: {"entered_by": a_party(row.programme)},
    ),
    shared_paper("coop_actionitem", make.make_item, "document", make.make_document),
    shared_paper("coop_actionitem", make.make_item, "source_letter", make.make_letter),
    shared_paper("coop_occurrence", make.make_occurrence, "source", make.make_document),
    shared_paper("coop_itemparty", make.make_item_party, "agreed_letter", make.make_letter, agreed_on=DAY),
    shared_paper("coop_itemparty", make.make_item_party, "confirmed_letter", make.make_letter, confirmed_on=DAY),
    same_programme("coop_itemparty", make.make_item_party, "party", a_party, on_insert=True),
    Attack(
        "coop_itemagency_party_same_programme",
        make.make_item_agency,
        broken=lambda row: side_with_agency(make.make_programme()),
        legal=lambda row: side_with_agency(row.item.programme),
        field="party",
        on_insert=True,
    ),
    own_side("coop_itemagency", make.make_item_agency, "agency"),
    same_programme("coop_occurrence", make.make_occurrence, "source", make.make_document),
    *(
        Attack(
            f"coop_itemparty_{name}_letter_same_programme",
            make.make_item_party,
            broken=lambda row, name=name: {f"{name}_letter": make.make_letter(), f"{name}_on": DAY},
            legal=lambda row, name=name: {f"{name}_letter": make.make_letter(row.item.programme), f"{name}_on": DAY},
        )
        for name in ("agreed", "confirmed")
    ),
]


@pytest.mark.django_db
@pytest.mark.parametrize("attack", ATTACKS + GUARD_ATTACKS, ids=str)
def test_the_database_refuses(attack):
    attempt(attack)


@pytest.mark.django_db
@pytest.mark.parametrize("attack", ATTACKS + [attack for attack in GUARD_ATTACKS if attack.field], ids=str)
def test_a_form_says_so_in_words(attack):
    assert_in_words(attack)
