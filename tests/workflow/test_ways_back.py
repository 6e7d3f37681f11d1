"""What was agreed or finished: which days can be said of it, and how it is taken back."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from coop import models
from coop.workflow import items
from tests import make
from tests.workflow.test_items import DAY, EARLIER, LATER, ItemTestCase, errors_of


class WaysBack(ItemTestCase):
    def test_what_is_taken_back_is_agreed_to_anew(self):
        item = make.make_item(area=self.world.area, status="pending_agreement")
        item = items.agree(item=item, party=self.world.party, by=self.cast.secretariat, on=DAY)
        item = self.run_door("take_back", item, reason="Điều chỉnh thời hạn.")
        assert (item.status, item.status_reason) == ("draft", "Điều chỉnh thời hạn.")
        assert not item.item_parties.filter(agreed_on__isnull=False).exists()
        item.title = "Nội dung mới"
        item.save()
        item = self.run_door("propose", item)
        item = items.agree(item=item, party=self.world.other_party, by=self.cast.other_secretariat, on=DAY)
        assert item.status == "pending_agreement"

    def test_reopened_work_is_open_again_on_every_day(self):
        item = self.item_in("completed", started_on=EARLIER)
        item = self.run_door("reopen", item, reason="Nhập nhầm nhiệm vụ.")
        assert (item.status, item.completed_on, item.result) == ("in_progress", None, "")
        assert models.ActionItem.objects.open(LATER).filter(pk=item.pk).exists()

    def test_a_reopened_joint_item_is_confirmed_anew(self):
        item = self.run_door("complete", make.make_item(area=self.world.area, status="in_progress", lead="joint"))
        item = self.run_door("reopen", item, reason="Chưa nghiệm thu.")
        assert not item.item_parties.filter(confirmed_on__isnull=False).exists()
        assert self.run_door("complete", item).status == "pending_confirmation"

    def test_both_ask_why(self):
        for door, status in (("take_back", "pending_agreement"), ("reopen", "completed")):
            with self.subTest(door=door), pytest.raises(ValidationError) as refusal:
                self.run_door(door, self.item_in(status), reason=" ")
            assert list(errors_of(refusal)) == ["reason"]


class DaysOfAgreement(ItemTestCase):
    def agree(self, **given):
        item = make.make_item(area=self.world.area, status="pending_agreement")
        return items.agree(item=item, party=self.world.other_party, by=self.cast.secretariat, on=DAY, **given)

    def test_a_letter_does_not_speak_of_a_later_day(self):
        with pytest.raises(ValidationError) as refusal:
            self.agree(letter=self.letter(issued_on=EARLIER), agreed_on=DAY)
        assert list(errors_of(refusal)) == ["agreed_on"]

    def test_nobody_agreed_before_the_sides_began(self):
        make.make_meeting(self.world.programme, held_on=EARLIER)
        with pytest.raises(ValidationError) as refusal:
            self.agree(letter=self.letter(issued_on=DAY), agreed_on=EARLIER - timedelta(days=1))
        assert errors_of(refusal) == {"agreed_on": ["The sides began this programme on 06/03/2026."]}
