"""What the database refuses of progress updates, their rounds and figures, and of extensions."""

from datetime import date, timedelta

import pytest

from tests import make
from tests.models.attack import Attack, assert_in_words, attempt, refused_as, update_raw
from tests.models.test_actions import side_with_agency
from tests.models.test_papers import a_party, same_programme, shared_paper, withdrawn_with_reason
from tests.models.test_programmes import own_side

DAY = date(2026, 3, 16)


def two_values():
    first = make.make_value()
    return make.make_value(first.progress_update, first.indicator, span="since_january")


def two_extensions():
    first = make.make_extension()
    return make.make_extension(first.item, first.party, status="refused")


ATTACKS = [
    Attack("update_percent_range", make.make_update, broken={"percent_complete": 101}, legal={"percent_complete": 100}),
    Attack(
        "update_accepted_with_time",
        lambda: make.make_update(status="submitted"),
        broken={"status": "accepted"},
        legal={"status": "accepted", "accepted_at": make.MOMENT},
    ),
    Attack(
        "update_shared_after_acceptance",
        lambda: make.make_update(status="submitted"),
        broken={"shared_at": make.MOMENT},
        legal={"status": "accepted", "accepted_at": make.MOMENT, "shared_at": make.MOMENT},
    ),
    Attack(
        "update_submitted_with_time",
        make.make_update,
        broken={"status": "submitted"},
        legal={"status": "submitted", "submitted_at": make.MOMENT},
    ),
    Attack(
        "update_says_something",
        lambda: make.make_update(status="submitted"),
        broken={"done": ""},
        legal={"done": "", "nothing_new": True},
    ),
    withdrawn_with_reason("update_withdrawn_with_reason", make.make_update),
    Attack("value_once", two_values, broken={"span": "period"}, legal={"span": "year_estimate"}),
    Attack("value_not_negative", make.make_value, broken={"value": -1}, legal={"value": 0}),
    Attack(
        "extension_is_later",
        make.make_extension,
        broken=lambda row: {"new_due_date": row.old_due_date},
        legal=lambda row: {"new_due_date": row.old_due_date + timedelta(days=1)},
    ),
    Attack(
        "extension_decided_with_name",
        make.make_extension,
        broken={"status": "approved", "decided_on": DAY},
        legal={"status": "approved", "decided_on": DAY, "decided_by": "Ban Chỉ đạo"},
    ),
    Attack(
        "extension_one_open_request",
        two_extensions,
        broken={"status": "requested", "decided_on": None},
        legal={"status": "withdrawn"},
    ),
]


def other_party(update):
    return make.other_party(update.item.programme, update.party)


def letter_from(party):
    return make.make_letter(party.programme, from_party=party, to_party=make.other_party(party.programme, party))


def entered_by_another_side():
    letter = make.make_letter()
    item = make.make_item(letter.programme, status="in_progress")
    return make.make_update(item, letter.from_party, entered_by=letter.to_party, source_letter=letter)


GUARD_ATTACKS = [
    own_side("coop_progressupdate", make.make_update, "agency"),
    # A letter within the own side, so that nothing but the programme can be wrong.
    Attack(
        "coop_progressupdate_source_letter_same_programme",
        make.make_update,
        broken=lambda row: {"source_letter": make.make_letter(party=make.make_party(province=row.party.province))},
        legal=lambda row: {"source_letter": make.make_letter(party=row.party)},
        field="source_letter",
    ),
    same_programme("coop_duedateextension", make.make_extension, "letter", make.make_letter),
    shared_paper("coop_duedateextension", make.make_extension, "letter", make.make_letter),
    Attack(
        "coop_progressupdate_source_letter_own_paper",
        make.make_update,
        broken=lambda row: {"source_letter": make.make_letter(party=other_party(row))},
        legal=lambda row: {"source_letter": make.make_letter(party=row.party)},
        field="source_letter",
    ),
    Attack(
        "coop_progressupdate_source_letter_to_whoever_entered",
        make.make_update,
        broken=lambda row: {"source_letter": letter_from(row.party)},
        legal=lambda row: {"source_letter": make.make_letter(party=row.party)},
        field="source_letter",
    ),
    Attack(
        "coop_progressupdate_occurrence_same_item",
        make.make_update,
        broken=lambda row: {"occurrence": make.make_occurrence(make.make_item(row.item.programme))},
        legal=lambda row: {"occurrence": make.make_occurrence(row.item)},
        field="occurrence",
    ),
    Attack(
        "coop_indicatorvalue_indicator_same_item",
        make.make_value,
        broken=lambda row: {"indicator": make.make_indicator(make.make_item(row.indicator.item.programme))},
        legal=lambda row: {"indicator": make.make_indicator(row.indicator.item)},
        field="indicator",
    ),
    Attack(
        "coop_evidence_file_own_file",
        make.make_evidence,
        broken=lambda row: {"file": make.make_file(other_party(row.progress_update).province)},
        legal=lambda row: {"file": make.make_file(row.progress_update.party.province)},
        field="file",
        on_insert=True,
    ),
    own_side("coop_duedateextension", make.make_extension, "agency"),
    # A foreign party is refused; the neighbour is another side of the same item, with its own agency.
    Attack(
        "coop_progressupdate_party_same_programme",
        make.make_update,
        broken=lambda row: side_with_agency(make.make_programme()),
        legal=lambda row: side_with_agency(row.item.programme),
        field="party",
        on_insert=True,
    ),
    same_programme("coop_duedateextension", make.make_extension, "party", a_party, on_insert=True),
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
class TestAnUpdateThatAnotherSideEntered:
    @pytest.mark.parametrize("way", ["none", "within the side", "from the side that entered it", "to a third side"])
    def test_rests_on_the_letter_to_that_side(self, way):
        update = entered_by_another_side()
        letters = {
            "none": lambda: None,
            "within the side": lambda: make.make_letter(party=update.party),
            "from the side that entered it": lambda: letter_from(update.entered_by),
            "to a third side": lambda: make.make_letter(
                update.item.programme, from_party=update.party, to_party=make.make_party(update.item.programme)
            ),
        }
        with refused_as("coop_progressupdate_source_letter_to_whoever_entered"):
            update_raw(update, {"source_letter": letters[way]()})
