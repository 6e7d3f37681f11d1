"""An item's doors: in which status each is open, what it needs, and what it leaves."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import translation

from coop import models
from coop.workflow import DOORS, Conflict, items, moves_open_to
from tests import make
from tests.base import WorldTestCase, fresh

DAY = make.DAY
EARLIER = DAY - timedelta(days=10)
LATER = DAY + timedelta(days=10)

STATUSES = [
    "draft",
    "pending_agreement",
    "assigned",
    "in_progress",
    "pending_confirmation",
    "completed",
    "suspended",
    "discontinued",
    "withdrawn",
]
# Where each door leads from each status, for an item led by one side, on which the other side has said yes.
LEADS_TO = """
             draft              pending_agreement assigned     in_progress  pending_confirmation completed suspended   discontinued withdrawn
propose      pending_agreement  -                 -            -            -                    -         -           -            -
agree        -                  assigned          -            -            -                    -         -           -            -
take_back    -                  draft             -            -            -                    -         -           -            -
assign       assigned           assigned          -            -            -                    -         -           -            -
start        -                  -                 in_progress  -            -                    -         -           -            -
complete     -                  -                 completed    completed    -                    -         -           -            -
confirm      -                  -                 -            -            completed            -         -           -            -
suspend      -                  -                 suspended    suspended    -                    -         -           -            -
resume       -                  -                 -            -            -                    -         in_progress -            -
discontinue  -                  -                 discontinued discontinued -                    -         discontinued -           -
reopen       -                  -                 -            -            assigned             assigned  -           assigned     -
withdraw     withdrawn          withdrawn         -            -            -                    -         -           -            -
"""  # noqa: E501
REFUSALS = {
    "propose": "cannot be proposed.",
    "agree": "cannot be agreed to.",
    "take_back": "cannot be taken back to draft.",
    "assign": "cannot be assigned.",
    "start": "cannot be started.",
    "complete": "cannot be completed.",
    "confirm": "cannot be confirmed.",
    "suspend": "cannot be suspended.",
    "resume": "cannot be resumed.",
    "discontinue": "cannot be discontinued.",
    "reopen": "cannot be reopened.",
    "withdraw": "cannot be withdrawn.",
}


def table():
    header, *lines = LEADS_TO.strip().splitlines()
    assert header.split() == STATUSES
    return {line.split()[0]: dict(zip(STATUSES, line.split()[1:], strict=True)) for line in lines}


def errors_of(refusal):
    """Field → words."""
    error = refusal.value if hasattr(refusal, "value") else refusal
    return error.message_dict if hasattr(error, "error_dict") else {"": error.messages}


class ItemTestCase(WorldTestCase):
    def setUp(self):
        self.enterContext(translation.override("en"))

    def item_in(self, status, **given):
        given = {"lead_party": self.world.party, "area": self.world.area, "due_date": LATER, **given}
        if status == "suspended":
            given.setdefault("started_on", EARLIER)
        item = make.make_item(status=status, **given)
        make.make_item_party(item, self.world.other_party, agreed_on=EARLIER, confirmed_on=DAY)
        return item

    def letter(self, from_party=None, **given):
        world = self.world
        from_party = from_party or world.other_party
        to_party = world.party if from_party == world.other_party else world.other_party
        return make.make_letter(world.programme, **{"from_party": from_party, "to_party": to_party, **given})

    def values(self, door, party=None):
        return {
            "agree": {"party": party or self.world.party},
            "confirm": {"party": party or self.world.party},
            "assign": {"document": self.minutes()},
            "complete": {"result": "Đã tổ chức hội chợ.", "completed_on": DAY},
            "suspend": {"reason": "Chờ kinh phí."},
            "discontinue": {"reason": "Không còn phù hợp."},
            "withdraw": {"reason": "Trùng nội dung."},
            "take_back": {"reason": "Điều chỉnh nội dung."},
            "reopen": {"reason": "Ghi nhận nhầm."},
        }.get(door, {})

    def minutes(self, **given):
        return make.make_document(self.world.programme, **{"kind": "minutes", "issued_on": EARLIER, **given})

    def run_door(self, door, item, by=None, on=DAY, **values):
        by = by or self.cast.secretariat
        return DOORS[models.ActionItem][door].run(item, by=by, on=on, **{**self.values(door), **values})


class EveryDoorInEveryStatus(ItemTestCase):
    def test_each_door_leads_where_the_table_says_or_says_why_not(self):
        for door, row in table().items():
            for status, leads_to in row.items():
                with self.subTest(door=door, status=status):
                    item = self.item_in(status)
                    if leads_to == "-":
                        with pytest.raises(ValidationError) as refusal:
                            self.run_door(door, item)
                        shown = models.ActionItem.Status(status).label
                        assert refusal.value.messages == [f"An item that is {shown} {REFUSALS[door]}"]
                    else:
                        assert self.run_door(door, item).status == leads_to
                    item.refresh_from_db()
                    assert item.status == (status if leads_to == "-" else leads_to)

    def test_the_page_offers_the_open_doors_and_no_others(self):
        for status in STATUSES:
            with self.subTest(status=status):
                expected = [door for door, row in table().items() if row[status] != "-"]
                assert moves_open_to(self.item_in(status), self.cast.secretariat) == expected

    def test_a_door_never_leads_elsewhere_than_it_declares(self):
        for door, row in table().items():
            declared = DOORS[models.ActionItem][door]
            assert set(declared.leaves) == {status for status, to in row.items() if to != "-"}
            assert {to for to in row.values() if to != "-"} <= set(declared.reaches)


class ProposingAndAgreeing(ItemTestCase):
    def test_an_idea_is_not_proposed_before_it_is_more_than_an_idea(self):
        idea = make.make_item(self.world.programme, strength="idea")
        assert moves_open_to(idea, self.cast.secretariat) == ["withdraw"]
        for door in ("propose", "assign"):
            with pytest.raises(ValidationError) as refusal:
                self.run_door(door, idea)
            assert "An idea becomes a commitment or an orientation" in errors_of(refusal)[""][0]

    def test_with_the_last_sides_yes_the_item_is_assigned_on_the_latest_day(self):
        item = make.make_item(area=self.world.area, status="pending_agreement")
        item = items.agree(item=item, party=self.world.party, by=self.cast.secretariat, on=DAY)
        assert (item.status, item.agreed_on) == ("pending_agreement", None)
        other = self.cast.other_secretariat
        item = items.agree(item=item, party=self.world.other_party, by=other, on=DAY, agreed_on=EARLIER)
        assert (item.status, item.agreed_on) == ("assigned", DAY)

    def test_all_of_three_sides_agree(self):
        item = make.make_item(area=self.world.area, status="pending_agreement")
        third = make.make_party(self.world.programme, self.world.third)
        for party, who in ((self.world.party, "secretariat"), (self.world.other_party, "other_secretariat")):
            item = items.agree(item=item, party=party, by=fresh(getattr(self.cast, who)), on=DAY)
        assert item.status == "pending_agreement"
        assert items.agree(item=item, party=third, by=fresh(self.cast.outsider), on=DAY).status == "assigned"

    def test_a_side_agrees_once(self):
        item = make.make_item(area=self.world.area, status="pending_agreement")
        items.agree(item=item, party=self.world.party, by=self.cast.secretariat, on=EARLIER)
        with pytest.raises(ValidationError) as refusal:
            items.agree(item=item, party=self.world.party, by=self.cast.secretariat, on=DAY)
        assert errors_of(refusal)[""] == ["thành phố Bắc Thử has agreed to this item already, on 06/03/2026."]

    def test_nobody_agrees_in_the_future(self):
        with pytest.raises(ValidationError) as refusal:
            self.run_door("agree", self.item_in("pending_agreement"), agreed_on=LATER)
        assert errors_of(refusal) == {"agreed_on": ["A day in the future cannot be recorded."]}

    def test_a_side_of_another_programme_does_not_agree(self):
        foreign = make.first_party(self.world.foreign_programme)
        with pytest.raises(ValidationError) as refusal:
            self.run_door("agree", self.item_in("pending_agreement"), party=foreign)
        assert "party" in errors_of(refusal)


class AssigningAfterADocument(ItemTestCase):
    def test_the_document_is_kept_and_its_day_is_the_day_of_agreement(self):
        minutes = self.minutes()
        item = self.run_door("assign", self.item_in("draft"), document=minutes)
        assert (item.document, item.agreed_on) == (minutes, EARLIER)

    def test_the_items_own_document_meeting_or_signed_plan_is_enough(self):
        programme = self.world.programme
        bases = {
            "document": self.minutes(),
            "raised_at": make.make_meeting(programme, held_on=EARLIER, document=self.minutes()),
            "plan": make.make_plan(programme, status="signed", signed_on=EARLIER),
        }
        for name, basis in bases.items():
            with self.subTest(basis=name):
                item = self.run_door("assign", self.item_in("draft", **{name: basis}), document=None)
                assert (item.status, item.agreed_on) == ("assigned", EARLIER)

    def test_what_does_not_state_the_sides_agreement_is_refused(self):
        programme = self.world.programme
        bases = {
            "nothing": {},
            "a newspaper": {"document": self.minutes(kind="press")},
            "a withdrawn paper": {"document": self.minutes(withdrawn_on=DAY, withdrawn_reason="Ban hành nhầm.")},
            "a meeting without minutes": {"raised_at": make.make_meeting(programme)},
            "an unsigned plan": {"plan": make.make_plan(programme)},
        }
        for name, given in bases.items():
            with self.subTest(basis=name), pytest.raises(ValidationError) as refusal:
                self.run_door("assign", self.item_in("draft", **given), document=None)
            assert list(errors_of(refusal)) == ["document"]

    def test_one_sides_own_paper_is_no_agreement_of_the_sides(self):
        with pytest.raises(ValidationError) as refusal:
            self.run_door("assign", self.item_in("draft"), document=self.minutes(party=self.world.party))
        assert list(errors_of(refusal)) == ["document"]

    def test_a_newspaper_is_not_taken_even_beside_a_meeting(self):
        item = self.item_in("draft", raised_at=make.make_meeting(self.world.programme))
        with pytest.raises(ValidationError):
            self.run_door("assign", item, document=self.minutes(kind="press"))

    def test_a_document_without_a_day_needs_one(self):
        minutes = self.minutes(issued_on=None)
        with pytest.raises(ValidationError) as refusal:
            self.run_door("assign", self.item_in("draft"), document=minutes)
        assert "agreed_on" in errors_of(refusal)
        assert self.run_door("assign", self.item_in("draft"), document=minutes, agreed_on=EARLIER).agreed_on == EARLIER


class Completing(ItemTestCase):
    def test_everything_that_is_missing_is_said_at_once(self):
        item = self.item_in("in_progress", started_on=EARLIER, evidence_required=True)
        with pytest.raises(ValidationError) as refusal:
            self.run_door("complete", item, result=" ", completed_on=EARLIER - timedelta(days=1))
        assert errors_of(refusal) == {
            "result": ["Say what came out of it."],
            "completed_on": ["The work was not completed before it began."],
            "__all__": ["This item needs evidence: a progress update with a file, accepted by its side."],
        }

    def test_the_day_of_completion_is_when_the_work_was_finished(self):
        for day, taken in ((LATER, False), (DAY, True), (EARLIER, True)):
            with self.subTest(day=day):
                item = self.item_in("in_progress", started_on=EARLIER)
                if taken:
                    assert self.run_door("complete", item, completed_on=day).completed_on == day
                    continue
                with pytest.raises(ValidationError) as refusal:
                    self.run_door("complete", item, completed_on=day)
                assert errors_of(refusal) == {"completed_on": ["A day in the future cannot be recorded."]}

    def test_required_evidence_is_a_file_of_an_accepted_update(self):
        for status, withdrawn, enough in (
            ("submitted", False, False),
            ("accepted", True, False),
            ("accepted", False, True),
        ):
            with self.subTest(status=status, withdrawn=withdrawn):
                item = self.item_in("in_progress", evidence_required=True)
                ended = {"withdrawn_on": DAY, "withdrawn_reason": "Nhầm."} if withdrawn else {}
                make.make_evidence(make.make_update(item, self.world.party, status=status, **ended))
                if enough:
                    assert self.run_door("complete", item).status == "completed"
                else:
                    with pytest.raises(ValidationError):
                        self.run_door("complete", item)

    def test_a_joint_item_waits_until_each_side_has_confirmed(self):
        for lead in ("joint", "undetermined"):
            with self.subTest(lead=lead):
                item = make.make_item(area=self.world.area, status="in_progress", lead=lead)
                item = self.run_door("complete", item)
                assert item.status == "pending_confirmation"
                assert item.item_parties.get(party=self.world.party).confirmed_on == DAY
                item = items.confirm(
                    item=item, party=self.world.other_party, by=fresh(self.cast.other_secretariat), on=LATER
                )
                assert (item.status, item.completed_on) == ("completed", DAY)

    def test_the_completing_side_does_not_confirm_twice(self):
        item = self.run_door("complete", make.make_item(area=self.world.area, status="in_progress", lead="joint"))
        with pytest.raises(ValidationError) as refusal:
            self.run_door("confirm", item)
        assert "has confirmed this item already" in errors_of(refusal)[""][0]

    def test_a_side_does_not_confirm_before_the_completion(self):
        item = self.run_door("complete", make.make_item(area=self.world.area, status="in_progress", lead="joint"))
        with pytest.raises(ValidationError) as refusal:
            self.run_door("confirm", item, by=self.cast.other_secretariat, party=self.world.other_party, on=EARLIER)
        assert list(errors_of(refusal)) == ["confirmed_on"]

    def test_the_other_sides_letter_completes_a_joint_item_at_once(self):
        item = make.make_item(area=self.world.area, status="in_progress", lead="joint")
        letter = self.letter()
        item = self.run_door("complete", item, letter=letter)
        assert item.status == "completed"
        assert item.item_parties.get(party=self.world.other_party).confirmed_letter == letter


class RestingAndEnding(ItemTestCase):
    def test_a_reason_is_needed(self):
        for door in ("suspend", "discontinue", "withdraw"):
            item = self.item_in("draft" if door == "withdraw" else "in_progress")
            with self.subTest(door=door), pytest.raises(ValidationError) as refusal:
                self.run_door(door, item, reason="  ")
            assert list(errors_of(refusal)) == ["reason"]

    def test_resumed_work_goes_on_where_it_stood(self):
        begun = self.run_door("suspend", self.item_in("in_progress", started_on=EARLIER))
        assert begun.status_reason == "Chờ kinh phí."
        begun = self.run_door("resume", begun)
        assert (begun.status, begun.status_reason) == ("in_progress", "")
        waiting = self.run_door("suspend", self.item_in("assigned"))
        assert self.run_door("resume", waiting).status == "assigned"

    def test_a_reason_with_a_secrecy_marking_is_refused(self):
        item = self.item_in("in_progress")
        with pytest.raises(ValidationError) as refusal:
            self.run_door("suspend", item, reason="Theo công văn 12-CV/TU (M)")
        assert "(M)" in str(errors_of(refusal))
        item.refresh_from_db()
        assert item.status == "in_progress"


class WhatADoorLeaves(ItemTestCase):
    def test_history_names_who_went_through(self):
        item = self.run_door("start", self.item_in("assigned"))
        assert item.events.last().pgh_context.metadata["user"] == self.cast.secretariat.pk

    def test_whoever_read_an_older_version_is_stopped(self):
        item = self.item_in("assigned")
        models.ActionItem.objects.filter(pk=item.pk).update(note="Đã sửa.")
        with pytest.raises(Conflict):
            self.run_door("start", item, version=item.version)
        item.refresh_from_db()
        assert item.status == "assigned"
        assert self.run_door("start", item, version=item.version).status == "in_progress"

    def test_what_the_caller_changed_without_saving_is_not_written(self):
        item = self.item_in("assigned")
        item.title = "Tên khác"
        assert self.run_door("start", item).title != "Tên khác"

    def test_a_refused_step_leaves_nothing_half_done(self):
        item = make.make_item(area=self.world.area, status="in_progress", lead="joint")
        with pytest.raises(ValidationError), transaction.atomic():
            self.run_door("complete", item, result="x" * 30_000)
        assert not item.item_parties.filter(confirmed_on__isnull=False).exists()
