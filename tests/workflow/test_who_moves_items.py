"""Who takes which step of an item: each side its own, and another side's with the letter that says so."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from coop import models
from coop.workflow import item_entries, items, moves_open_to
from tests import make
from tests.base import fresh
from tests.workflow.test_items import DAY, EARLIER, LATER, ItemTestCase, errors_of

OPEN_IN = {
    "propose": "draft",
    "agree": "pending_agreement",
    "assign": "draft",
    "start": "assigned",
    "complete": "in_progress",
    "confirm": "pending_confirmation",
    "suspend": "in_progress",
    "resume": "suspended",
    "discontinue": "in_progress",
    "withdraw": "draft",
    "take_back": "pending_agreement",
    "reopen": "completed",
}
DONE, NOT_YOURS, NO_SUCH_ITEM, LETTER = "done", "not yours", "no such item", "letter missing"
# Steps of north's side on an item that north leads.
WHO_MAY = {
    "secretariat": DONE,
    "officer": NOT_YOURS,
    "leader": NOT_YOURS,
    "other_secretariat": LETTER,
    "other_officer": NOT_YOURS,
    "other_leader": NOT_YOURS,
    "outsider": NO_SUCH_ITEM,
    "observer": NOT_YOURS,
    "administrator": NO_SUCH_ITEM,
    "nobody": NO_SUCH_ITEM,
    "anonymous": NO_SUCH_ITEM,
}


class WhoMayTakeAStep(ItemTestCase):
    def outcome(self, door, item, user, **values):
        try:
            self.run_door(door, item, by=user, **values)
        except PermissionDenied:
            return NOT_YOURS
        except models.ActionItem.DoesNotExist:
            return NO_SUCH_ITEM
        except ValidationError as error:
            return LETTER if list(errors_of(error)) == ["letter"] else error
        return DONE

    def test_each_of_the_cast_at_each_door(self):
        for door, status in OPEN_IN.items():
            for name, user in self.cast.everybody().items():
                with self.subTest(door=door, user=name):
                    item = self.item_in(status)
                    assert self.outcome(door, item, user) == WHO_MAY[name]
                    item.refresh_from_db()
                    assert (item.status == status) == (WHO_MAY[name] != DONE)

    def test_the_page_offers_steps_to_secretariats_of_the_programme_only(self):
        offered = {
            name for name, user in self.cast.everybody().items() if moves_open_to(self.item_in("in_progress"), user)
        }
        assert offered == {"secretariat", "other_secretariat"}

    def test_with_the_letter_of_the_leading_side_the_other_side_records_each_step(self):
        for door, status in OPEN_IN.items():
            with self.subTest(door=door):
                letter = self.letter(self.world.party, issued_on=DAY)
                item = self.item_in(status)
                assert self.outcome(door, item, self.cast.other_secretariat, letter=letter) == DONE

    def test_each_side_moves_a_joint_item(self):
        for name in ("secretariat", "other_secretariat"):
            with self.subTest(user=name):
                item = make.make_item(area=self.world.area, lead="joint", status="assigned")
                assert self.outcome("start", item, getattr(self.cast, name)) == DONE

    def test_todays_province_speaks_for_the_one_that_signed(self):
        item = make.make_item(area=self.world.area, lead_party=self.world.other_party, status="assigned")
        assert self.outcome("start", item, self.cast.other_secretariat) == DONE


class EnteringAnItem(ItemTestCase):
    def record(self, by, **given):
        given = make.item_fields(area=self.world.area, **given)
        return item_entries.record(item=models.ActionItem(**given), by=by, on=DAY)

    def outcome_of(self, by, **given):
        try:
            self.record(by, **given)
        except PermissionDenied:
            return NOT_YOURS
        except ValidationError as error:
            return LETTER if list(errors_of(error)) == ["source_letter"] else error
        return DONE

    def test_each_of_the_cast_for_norths_side(self):
        expected = {
            **dict.fromkeys(self.cast.everybody(), NOT_YOURS),
            "secretariat": DONE,
            "other_secretariat": LETTER,
        }
        for name, user in self.cast.everybody().items():
            with self.subTest(user=name):
                assert self.outcome_of(user, lead_party=self.world.party) == expected[name]

    def test_each_side_enters_a_joint_item(self):
        for name in ("secretariat", "other_secretariat"):
            with self.subTest(user=name):
                item = self.record(getattr(self.cast, name), lead="joint")
                assert (item.status, item.entered_by) == ("draft", None)

    def test_after_the_leading_sides_letter_the_other_side_enters_and_keeps_it(self):
        other, letter = self.cast.other_secretariat, self.letter(self.world.party)
        item = self.record(other, lead_party=self.world.party, source_letter=letter)
        assert (item.entered_by, item.source_letter) == (self.world.other_party, letter)
        kept = {
            name
            for name, user in self.cast.everybody().items()
            if models.ActionItem.objects.editable_by(user).filter(pk=item.pk).exists()
        }
        assert kept == {"secretariat", "other_secretariat"}

    def test_who_entered_it_still_needs_a_letter_for_each_step(self):
        other, letter = self.cast.other_secretariat, self.letter(self.world.party)
        item = self.record(other, lead_party=self.world.party, source_letter=letter)
        with pytest.raises(ValidationError) as refusal:
            self.run_door("propose", item, by=other)
        assert list(errors_of(refusal)) == ["letter"]
        assert self.run_door("propose", item, by=other, letter=letter).status == "pending_agreement"

    def test_a_letter_of_the_wrong_side_does_not_do(self):
        letter = self.letter(self.world.other_party)
        by = self.cast.other_secretariat
        assert self.outcome_of(by, lead_party=self.world.party, source_letter=letter) == LETTER

    def test_a_new_item_brings_no_status_of_its_own(self):
        item = self.record(self.cast.secretariat, lead_party=self.world.party, status="completed")
        assert (item.status, item.completed_on, item.result) == ("draft", None, "")


class LettersThatSpeakForASide(ItemTestCase):
    def recorded(self, letter):
        item = make.make_item(area=self.world.area, status="pending_agreement")
        return items.agree(item=item, party=self.world.other_party, by=self.cast.secretariat, on=DAY, letter=letter)

    def test_the_letter_and_its_day_are_kept_beside_the_sides_word(self):
        letter = self.letter(issued_on=EARLIER)
        side = self.recorded(letter).item_parties.get(party=self.world.other_party)
        assert (side.agreed_letter, side.agreed_on) == (letter, EARLIER)

    def test_the_item_says_after_which_letter_its_step_was_recorded(self):
        letter = self.letter(self.world.party, number_symbol="15/UBND-TH", issued_on=EARLIER)
        item = self.item_in("assigned")
        item = self.run_door("start", item, by=self.cast.other_secretariat, letter=letter)
        assert item.started_on == EARLIER
        assert "15/UBND-TH" in item.status_reason
        assert "06/03/2026" in item.status_reason

    def test_a_letter_that_does_not_speak_for_the_side_is_refused(self):
        foreign = self.world.foreign_programme
        letters = {
            "none": None,
            "from the wrong side": self.letter(self.world.party),
            "within a side": make.make_letter(party=self.world.party),
            "of another programme": make.make_letter(foreign),
            "withdrawn": self.letter(withdrawn_on=DAY, withdrawn_reason="Thu hồi."),
            "of the future": self.letter(issued_on=LATER),
        }
        for name, letter in letters.items():
            with self.subTest(letter=name), pytest.raises(ValidationError) as refusal:
                self.recorded(letter)
            assert list(errors_of(refusal)) == ["letter"]

    def test_a_letter_older_than_the_completion_does_not_confirm_it(self):
        item = make.make_item(area=self.world.area, status="in_progress", lead="joint")
        with pytest.raises(ValidationError) as refusal:
            self.run_door("complete", item, letter=self.letter(issued_on=DAY - timedelta(days=1)))
        assert list(errors_of(refusal)) == ["letter"]


class SidesThatHaveMerged(ItemTestCase):
    def test_the_merged_province_confirms_for_each_side_it_took_over(self):
        """Two of three provinces that signed apart are one today: its secretariat speaks for both."""
        another = make.make_province("tỉnh Nam Thử Hai")
        make.make_party(self.world.programme, another)
        make.make_succession(another, self.world.south)
        item = make.make_item(area=self.world.area, status="in_progress", lead="joint")
        by = fresh(self.cast.other_secretariat)
        item = self.run_door("complete", item, by=by)
        assert item.item_parties.filter(confirmed_on=DAY).count() == 2
        assert item.status == "pending_confirmation"
