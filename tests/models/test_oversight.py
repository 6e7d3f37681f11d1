"""What the database refuses of one side's own records: directives, urging, inspections, contacts, notes."""

from datetime import date, timedelta

import pytest

from tests import make
from tests.models.attack import Attack, assert_in_words, attempt
from tests.models.test_papers import withdrawn_with_reason
from tests.models.test_programmes import own_side

DAY = date(2026, 3, 16)
BEFORE = DAY - timedelta(days=1)


def two_items():
    first = make.make_follow_up_item()
    return make.make_follow_up_item(first.follow_up)


def follow_up_with_agency():
    return make.make_follow_up()


def focal_point(province=None):
    return make.make_focal_point(make.make_agency(province))


ATTACKS = [
    Attack(
        "directive_done_with_result",
        make.make_directive,
        broken={"status": "done", "reported_back_on": DAY},
        legal={"status": "done", "reported_back_on": DAY, "result": "Đã báo cáo."},
    ),
    Attack("directive_due_after_given", make.make_directive, broken={"due_date": BEFORE}, legal={"due_date": DAY}),
    withdrawn_with_reason("directive_withdrawn_with_reason", make.make_directive),
    Attack(
        "follow_up_answer_due_after_issue",
        make.make_follow_up,
        broken={"answer_due": BEFORE},
        legal={"answer_due": DAY},
    ),
    Attack(
        "follow_up_answered_with_words",
        make.make_follow_up,
        broken={"answered_on": DAY},
        legal={"answered_on": DAY, "answer": "Đã rõ."},
    ),
    withdrawn_with_reason("follow_up_withdrawn_with_reason", make.make_follow_up),
    Attack(
        "follow_up_item_once",
        two_items,
        broken=lambda row: {"item": row.follow_up.items.exclude(pk=row.pk).get().item},
        legal=lambda row: {"item": make.make_item(row.item.programme)},
    ),
    Attack(
        "inspection_has_a_day",
        make.make_inspection,
        broken={"planned_on": None},
        legal={"planned_on": None, "inspected_on": DAY},
    ),
    withdrawn_with_reason("inspection_withdrawn_with_reason", make.make_inspection),
    withdrawn_with_reason("contact_withdrawn_with_reason", make.make_contact),
    withdrawn_with_reason("internal_note_withdrawn_with_reason", make.make_note),
]


def party_to(name, builder, field, other):
    """A row of one side names what belongs to a programme that it is a party to, and nothing of others."""
    return Attack(
        f"{name}_{field}_party_to",
        builder,
        broken=lambda row: {field: other(make.make_programme())},
        legal=lambda row: {field: other(programme_of_side(row))},
        field=field,
    )


def side_of(row):
    owner = getattr(row, "follow_up", None) or getattr(row, "inspection", None) or row
    return owner.province


def programme_of_side(row):
    return make.make_programme([None, side_of(row)])


def own_paper(name, builder, field, paper):
    """A row of one side does not name a paper of another side of the same programme."""
    return Attack(
        f"{name}_{field}_own_paper",
        builder,
        broken=lambda row: {field: paper(party=make.first_party(programme_of_side(row)))},
        legal=lambda row: {field: paper(party=programme_of_side(row).parties.get(province=side_of(row)))},
        field=field,
    )


def the_programme(programme):
    return programme


def directive_of_programme():
    return make.make_directive(programme=make.make_programme())


GUARD_ATTACKS = [
    party_to("coop_directive", make.make_directive, "programme", the_programme),
    party_to("coop_directive", make.make_directive, "item", make.make_item),
    party_to("coop_directive", make.make_directive, "document", make.make_document),
    party_to("coop_followup", follow_up_with_agency, "programme", the_programme),
    party_to("coop_followup", follow_up_with_agency, "answer_letter", make.make_letter),
    party_to("coop_followupitem", make.make_follow_up_item, "item", make.make_item),
    party_to("coop_inspection", make.make_inspection, "programme", the_programme),
    party_to("coop_inspection", make.make_inspection, "area", make.make_area),
    party_to("coop_inspection", make.make_inspection, "document", make.make_document),
    party_to("coop_inspectionfinding", make.make_finding, "item", make.make_item),
    party_to("coop_contactlog", make.make_contact, "programme", the_programme),
    party_to("coop_contactlog", make.make_contact, "item", make.make_item),
    party_to("coop_internalnote", make.make_note, "programme", the_programme),
    party_to("coop_internalnote", make.make_note, "item", make.make_item),
    own_paper("coop_directive", make.make_directive, "document", make.make_document),
    own_paper("coop_inspection", make.make_inspection, "document", make.make_document),
    own_paper("coop_followup", follow_up_with_agency, "answer_letter", make.make_letter),
    Attack(
        "coop_directive_item_same_programme",
        directive_of_programme,
        broken=lambda row: {"item": make.make_item(programme_of_side(row))},
        legal=lambda row: {"item": make.make_item(row.programme)},
        field="item",
    ),
    own_side("coop_directive", make.make_directive, "agency"),
    own_side("coop_directive", make.make_directive, "vice_chair", make.make_vice_chair),
    own_side("coop_followup", follow_up_with_agency, "agency"),
    own_side("coop_inspection", make.make_inspection, "agency"),
    own_side("coop_contactlog", make.make_contact, "agency"),
    own_side("coop_contactlog", make.make_contact, "focal_point", focal_point),
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
def test_todays_province_writes_of_what_the_former_one_signed():
    former = make.make_province()
    today = make.make_successor(former)
    programme = make.make_programme([former, None])
    own = make.make_document(party=make.first_party(programme))
    make.make_directive(today, programme=programme, item=make.make_item(programme), document=own).full_clean()
