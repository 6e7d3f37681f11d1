"""What the database refuses of files, documents, letters, meetings and proposals."""

from datetime import date, timedelta

import pytest

from tests import make
from tests.models.attack import Attack, assert_in_words, attempt, refused_as, update_raw

DAY = date(2026, 3, 16)
BEFORE = DAY - timedelta(days=1)
LIMIT = 20 * 1024 * 1024


def withdrawn_with_reason(name, builder):
    return Attack(
        name,
        builder,
        broken={"withdrawn_reason": "Nhập nhầm."},
        legal={"withdrawn_on": DAY, "withdrawn_reason": "Nhập nhầm."},
    )


def letter_within(**given):
    return make.make_letter(party=make.make_programme().parties.first(), **given)


def same_programme(name, builder, field, other, on_insert=False):
    """`other` makes what the row names: of a programme elsewhere it is refused, of the own one it passes."""
    return Attack(
        f"{name}_{field}_same_programme",
        builder,
        broken=lambda row: {field: other(make.make_programme())},
        legal=lambda row: {field: other(programme_of(row))},
        field=field,
        on_insert=on_insert,
    )


def programme_of(row):
    return getattr(row, "programme", None) or row.item.programme


def shared_paper(name, builder, field, paper, **beside):
    """A shared row does not name a paper of one side, be it of the same programme; `beside` goes with the paper."""
    return Attack(
        f"{name}_{field}_shared_paper",
        builder,
        broken=lambda row: {field: paper(party=make.first_party(programme_of(row))), **beside},
        legal=lambda row: {field: paper(programme_of(row)), **beside},
        field=field,
    )


def own_file(name, builder):
    """The file of a shared paper was handed in by any of the sides, the one of an own paper by that side."""
    return Attack(
        f"{name}_file_own_file",
        builder,
        broken=lambda row: {"file": make.make_file()},
        legal=lambda row: {"file": make.make_file(row.programme.parties.order_by("ordinal").last().province)},
        field="file",
    )


def letter_with_a_step():
    letter = make.make_letter()
    item = make.make_item(letter.programme, status="pending_agreement")
    make.make_item_party(item, letter.from_party, agreed_on=DAY, agreed_letter=letter)
    return letter


def agency_of(letter, way):
    return make.make_agency(getattr(letter, f"{way}_party").province)


def last_party():
    return make.make_programme().parties.order_by("ordinal").last()


def a_party(programme):
    return make.make_party(programme)


ATTACKS = [
    Attack("file_size_within_limit", make.make_file, broken={"size": LIMIT + 1}, legal={"size": LIMIT}, on_insert=True),
    withdrawn_with_reason("document_withdrawn_with_reason", make.make_document),
    withdrawn_with_reason("letter_withdrawn_with_reason", make.make_letter),
    withdrawn_with_reason("meeting_withdrawn_with_reason", make.make_meeting),
    withdrawn_with_reason("proposal_withdrawn_with_reason", make.make_proposal),
    Attack(
        "letter_between_or_within",
        make.make_letter,
        broken=lambda row: {"party": row.from_party},
        legal=lambda row: {"party": row.from_party, "from_party": None, "to_party": None},
        on_insert=True,
    ),
    Attack(
        "letter_to_another_side",
        make.make_letter,
        broken=lambda row: {"to_party": row.from_party},
        legal=lambda row: {"to_party": a_party(row.programme)},
        on_insert=True,
    ),
    Attack("letter_answer_due_after_issue", make.make_letter, broken={"answer_due": BEFORE}, legal={"answer_due": DAY}),
    Attack(
        "letter_not_answered_by_itself",
        make.make_letter,
        broken=lambda row: {"answered_by": row},
        legal=lambda row: {"answered_by": make.make_letter(row.programme)},
    ),
    Attack(
        "proposal_to_another_side",
        make.make_proposal,
        broken=lambda row: {"to_party": row.from_party},
        legal=lambda row: {"to_party": a_party(row.programme)},
    ),
    Attack(
        "proposal_answered_with_date",
        make.make_proposal,
        broken={"state": "accepted"},
        legal={"state": "accepted", "answered_on": DAY},
    ),
]

GUARD_ATTACKS = [
    same_programme("coop_document", make.make_document, "party", a_party, on_insert=True),
    same_programme("coop_document", make.make_document, "parent", make.make_document),
    same_programme("coop_letter", letter_within, "party", a_party, on_insert=True),
    same_programme("coop_letter", make.make_letter, "from_party", a_party, on_insert=True),
    same_programme("coop_letter", make.make_letter, "to_party", a_party, on_insert=True),
    Attack(
        "coop_letter_entered_by_same_programme",
        make.make_letter,
        broken=lambda row: {"entered_by": make.make_party()},
        legal=lambda row: {"entered_by": row.to_party},
    ),
    *(
        Attack(
            f"coop_letter_{way}_agency_own_side",
            make.make_letter,
            broken=lambda row, way=way, other=other: {f"{way}_agency": agency_of(row, other)},
            legal=lambda row, way=way: {f"{way}_agency": agency_of(row, way)},
            field=f"{way}_agency",
        )
        for way, other in (("from", "to"), ("to", "from"))
    ),
    Attack(
        "coop_letter_letter_stays",
        letter_with_a_step,
        broken={"issued_on": BEFORE},
        legal={"number_symbol": "219/CV-STC"},
    ),
    same_programme("coop_letter", make.make_letter, "answered_by", make.make_letter),
    same_programme("coop_meeting", make.make_meeting, "host_party", a_party),
    same_programme("coop_meeting", make.make_meeting, "document", make.make_document),
    same_programme("coop_proposal", make.make_proposal, "area", make.make_area),
    same_programme("coop_proposal", make.make_proposal, "from_party", a_party),
    same_programme("coop_proposal", make.make_proposal, "to_party", a_party),
    same_programme("coop_proposal", make.make_proposal, "letter", make.make_letter),
    same_programme("coop_proposal", make.make_proposal, "answered_by", make.make_letter),
    Attack(
        "coop_proposal_kept_outside",
        make.make_proposal,
        broken=lambda row: {"area": make.make_area(row.programme, kept_outside=True)},
        legal=lambda row: {"area": make.make_area(row.programme)},
    ),
    shared_paper("coop_meeting", make.make_meeting, "document", make.make_document),
    shared_paper("coop_proposal", make.make_proposal, "letter", make.make_letter),
    shared_paper("coop_proposal", make.make_proposal, "answered_by", make.make_letter),
    own_file("coop_document", make.make_document),
    own_file("coop_letter", make.make_letter),
    Attack(
        "coop_document_parent_own_paper",
        lambda: make.make_document(party=last_party()),
        broken=lambda row: {"parent": make.make_document(party=make.first_party(row.programme))},
        legal=lambda row: {"parent": make.make_document(party=row.party)},
        field="parent",
    ),
    Attack(
        "coop_letter_answered_by_own_paper",
        letter_within,
        broken=lambda row: {"answered_by": make.make_letter(party=make.other_party(row.programme, row.party))},
        legal=lambda row: {"answered_by": make.make_letter(party=row.party)},
        field="answered_by",
    ),
]


@pytest.mark.django_db
class TestAPaperOfOneSide:
    def test_has_no_file_of_another_side(self):
        paper = make.make_document(party=last_party())
        with refused_as("coop_document_file_own_file"):
            update_raw(paper, {"file": make.make_file(make.first_party(paper.programme).province)})
        update_raw(paper, {"file": make.make_file(paper.party.province)})

    def test_has_shared_papers_below_it_only_when_it_is_shared(self):
        """What all sides read does not belong to what one side keeps."""
        paper = make.make_document(party=last_party())
        with refused_as("coop_document_parent_own_paper"):
            make.make_document(paper.programme, parent=paper)
        assert make.make_document(party=paper.party, parent=make.make_document(paper.programme)).pk

    @pytest.mark.parametrize("builder", [make.make_document, make.make_letter])
    def test_is_not_made_of_a_shared_one(self, builder):
        paper = builder()
        with refused_as(f"{paper._meta.db_table}_party_stays"):
            update_raw(paper, {"party": make.first_party(paper.programme)})

    @pytest.mark.parametrize("builder", [make.make_document, make.make_letter])
    def test_is_not_shared_later_with_all_its_past(self, builder):
        paper = builder(party=last_party())
        with refused_as(f"{paper._meta.db_table}_party_stays"):
            update_raw(paper, {"party": None})


@pytest.mark.django_db
class TestALetterOnWhichAStepRests:
    @pytest.fixture
    def letter(self):
        return letter_with_a_step()

    def test_is_not_withdrawn(self, letter):
        with refused_as("coop_letter_letter_stays"):
            update_raw(letter, {"withdrawn_on": DAY, "withdrawn_reason": "Nhầm."})

    def test_gets_its_scan_later_and_keeps_it(self, letter):
        file = make.make_file(letter.from_party.province)
        update_raw(letter, {"file": file})
        for other in (None, make.make_file(letter.from_party.province)):
            with refused_as("coop_letter_letter_stays"):
                update_raw(letter, {"file": other})

    def test_has_a_slip_of_its_number_mended(self, letter):
        update_raw(letter, {"number_symbol": "218/STC-TH"})


@pytest.mark.django_db
@pytest.mark.parametrize("attack", ATTACKS + GUARD_ATTACKS, ids=str)
def test_the_database_refuses(attack):
    attempt(attack)


@pytest.mark.django_db
@pytest.mark.parametrize("attack", ATTACKS + [attack for attack in GUARD_ATTACKS if attack.field], ids=str)
def test_a_form_says_so_in_words(attack):
    assert_in_words(attack)


@pytest.mark.django_db
@pytest.mark.parametrize("size", [0, LIMIT + 1])
def test_a_file_is_neither_empty_nor_too_large(size):
    attempt(Attack("file_size_within_limit", make.make_file, broken={"size": size}, legal={"size": 1}, on_insert=True))
