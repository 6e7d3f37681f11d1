"""A progress update's doors: recorded, handed in, accepted or asked for more, shared; who takes which step."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import translation

from coop import models
from coop.workflow import DOORS, Conflict, moves_open_to, updates
from tests import make
from tests.base import WorldTestCase
from tests.workflow.test_items import errors_of

DAY = make.DAY
STATUSES = ["draft", "asked_for_more", "submitted", "accepted", "shared"]
OPEN = {
    "submit": {"draft", "asked_for_more"},
    "accept": {"submitted"},
    "ask_for_more": {"submitted"},
    "share": {"accepted"},
    "withdraw": set(STATUSES),
}
LEADS_TO = {"submit": "submitted", "accept": "accepted", "ask_for_more": "asked_for_more", "share": "accepted"}
DONE, NOT_YOURS, NO_SUCH_UPDATE = "done", "not yours", "no such update"
COLLECTING = {
    "secretariat": DONE,
    "officer": NOT_YOURS,
    "leader": NOT_YOURS,
    "other_secretariat": NO_SUCH_UPDATE,
    "other_officer": NO_SUCH_UPDATE,
    "other_leader": NO_SUCH_UPDATE,
    "outsider": NO_SUCH_UPDATE,
    "observer": NO_SUCH_UPDATE,
    "administrator": NO_SUCH_UPDATE,
    "nobody": NO_SUCH_UPDATE,
    "anonymous": NO_SUCH_UPDATE,
}
REPORTING = {**COLLECTING, "officer": DONE}
WHO_MAY = {"submit": REPORTING, "accept": COLLECTING, "ask_for_more": COLLECTING, "share": COLLECTING}


class UpdateTestCase(WorldTestCase):
    def setUp(self):
        self.enterContext(translation.override("en"))

    def update_in(self, status, **given):
        """North's agency reports on its item; the letter lets the secretariat enter it too."""
        world = self.world
        given = {"agency": world.north_agency, "source_letter": self.letter(), **given}
        if status == "shared":
            return make.make_update(world.item, world.party, shared=True, **given)
        return make.make_update(world.item, world.party, status=status, **given)

    def letter(self, **given):
        return make.make_letter(**{"party": self.world.party, "from_agency": self.world.north_agency, **given})

    def draft(self, **given):
        world = self.world
        given = {"item": world.item, "party": world.party, "agency": world.north_agency, "reported_on": DAY, **given}
        return models.ProgressUpdate(**given)

    def run_door(self, door, update, by=None, **values):
        values = {**({"reason": "Thiếu số liệu."} if door in ("ask_for_more", "withdraw") else {}), **values}
        return DOORS[models.ProgressUpdate][door].run(update, by=by or self.cast.secretariat, on=DAY, **values)

    def outcome(self, step, *given, **values):
        try:
            step(*given, **values)
        except PermissionDenied:
            return NOT_YOURS
        except (models.ProgressUpdate.DoesNotExist, models.ActionItem.DoesNotExist):
            return NO_SUCH_UPDATE
        except ValidationError as error:
            return list(errors_of(error))
        return DONE


class EveryDoorInEveryStatus(UpdateTestCase):
    def test_each_door_opens_where_the_table_says(self):
        for door, open_in in OPEN.items():
            for status in STATUSES:
                with self.subTest(door=door, status=status):
                    update = self.update_in(status)
                    was = update.status
                    assert (door in moves_open_to(update, self.cast.secretariat)) == (status in open_in)
                    if status in open_in:
                        assert self.run_door(door, update).status == LEADS_TO.get(door, was)
                    else:
                        with pytest.raises(ValidationError):
                            self.run_door(door, update)

    def test_a_withdrawn_update_takes_no_step(self):
        for door in OPEN:
            update = self.update_in("submitted", withdrawn_on=DAY, withdrawn_reason="Nhầm.")
            assert moves_open_to(update, self.cast.secretariat) == []
            with self.subTest(door=door), pytest.raises(ValidationError) as refusal:
                self.run_door(door, update)
            assert errors_of(refusal)[""] == ["This update was withdrawn."]


class WhoMayTakeAStep(UpdateTestCase):
    def test_each_of_the_cast_at_each_door(self):
        for door, who in WHO_MAY.items():
            for name, user in self.cast.everybody().items():
                with self.subTest(door=door, user=name):
                    update = self.update_in("accepted" if door == "share" else min(OPEN[door], key=STATUSES.index))
                    assert self.outcome(self.run_door, door, update, by=user) == who[name]

    def test_the_other_side_sees_a_shared_update_and_moves_nothing(self):
        for name in ("other_secretariat", "other_officer", "other_leader", "observer"):
            for door in ("withdraw", "accept", "share"):
                with self.subTest(user=name, door=door):
                    user = getattr(self.cast, name)
                    update = self.update_in("shared")
                    assert moves_open_to(update, user) == []
                    assert self.outcome(self.run_door, door, update, by=user) == NOT_YOURS

    def test_the_agency_takes_back_its_update_until_it_is_accepted(self):
        expected = {
            "draft": DONE,
            "asked_for_more": DONE,
            "submitted": DONE,
            "accepted": NOT_YOURS,
            "shared": NOT_YOURS,
        }
        for status, outcome in expected.items():
            with self.subTest(status=status):
                assert self.outcome(self.run_door, "withdraw", self.update_in(status), by=self.cast.officer) == outcome


class Recording(UpdateTestCase):
    def record(self, by, **given):
        return updates.record(progress_update=self.draft(**given), by=by)

    def test_an_officer_records_for_the_own_agency(self):
        update = self.record(self.cast.officer, done="Đã ký hợp đồng.")
        assert (update.status, update.recorded_by) == ("draft", self.cast.officer)

    def test_who_records_for_norths_agency(self):
        expected = {
            **dict.fromkeys(self.cast.everybody(), NO_SUCH_UPDATE),
            "secretariat": ["source_letter"],
            "officer": DONE,
            "leader": NOT_YOURS,
            "other_secretariat": ["source_letter"],
            "other_officer": NOT_YOURS,
            "other_leader": NOT_YOURS,
            "observer": NOT_YOURS,
            "outsider": NO_SUCH_UPDATE,
            "administrator": NOT_YOURS,
            "nobody": NOT_YOURS,
            "anonymous": NOT_YOURS,
        }
        for name, user in self.cast.everybody().items():
            with self.subTest(user=name):
                assert self.outcome(self.record, user) == expected[name]

    def test_the_secretariat_records_after_the_agencys_letter(self):
        letter = self.letter()
        assert self.record(self.cast.secretariat, source_letter=letter).source_letter == letter

    def test_a_letter_that_is_not_the_agencys_is_refused(self):
        world = self.world
        letters = {
            "between the sides": make.make_letter(world.programme),
            "of another agency": self.letter(from_agency=world.north_office),
            "of another side": make.make_letter(party=world.other_party),
            "withdrawn": self.letter(withdrawn_on=DAY, withdrawn_reason="Thu hồi."),
        }
        for name, letter in letters.items():
            with self.subTest(letter=name):
                assert self.outcome(self.record, self.cast.secretariat, source_letter=letter) == ["source_letter"]

    def test_an_officer_does_not_report_on_what_the_agency_has_no_part_in(self):
        assert self.outcome(self.record, self.cast.officer, item=self.world.joint_item) == NOT_YOURS

    def test_an_officer_does_not_report_for_another_agency(self):
        assert self.outcome(self.record, self.cast.officer, agency=self.world.north_office) == NOT_YOURS

    def test_todays_agency_reports_on_what_its_predecessor_took_on(self):
        world = self.world
        given = {"item": world.other_item, "party": world.other_party, "agency": world.south_agency}
        assert self.record(self.cast.other_officer, **given).agency == world.south_agency

    def test_nothing_is_reported_of_what_is_not_under_way(self):
        for status in ("draft", "withdrawn", "discontinued"):
            item = make.make_item(area=self.world.area, status=status)
            make.make_item_agency(item, self.world.party, self.world.north_agency)
            with self.subTest(status=status):
                assert self.outcome(self.record, self.cast.officer, item=item) == [""]

    def test_an_agency_reports_no_data_of_days_after_its_end(self):
        ended = make.make_agency(self.world.north, valid_to=DAY - timedelta(days=1))
        letter = self.letter(from_agency=ended)
        assert self.outcome(self.record, self.cast.secretariat, agency=ended, source_letter=letter) == ["agency"]

    def test_a_new_update_brings_no_status_of_its_own(self):
        update = self.record(self.cast.officer, status="accepted", accepted_at=make.MOMENT, shared_at=make.MOMENT)
        assert (update.status, update.accepted_at, update.shared_at) == ("draft", None, None)

    def test_an_occurrence_of_another_item_is_refused(self):
        other = make.make_occurrence(make.make_item(area=self.world.area, status="in_progress"))
        assert self.outcome(self.record, self.cast.officer, occurrence=other) == ["occurrence"]

    def test_what_a_form_would_miss_is_said_by_field(self):
        assert self.outcome(self.record, self.cast.officer, reported_on=None) == ["reported_on"]


class WhatTheOtherSideWrote(UpdateTestCase):
    """South's secretariat enters what north reported in a letter to it: north need not sign in."""

    def letter_to_south(self, **given):
        world = self.world
        return make.make_letter(world.programme, **{"from_party": world.party, "to_party": world.other_party, **given})

    def recorded(self, **given):
        given = {"source_letter": self.letter_to_south(), "done": "Đã khai mạc tuần lễ nông sản.", **given}
        return updates.record(progress_update=self.draft(**given), by=self.cast.other_secretariat)

    def test_is_accepted_and_shared_as_soon_as_it_is_handed_in(self):
        update = self.recorded()
        assert update.status == "draft"
        update = self.run_door("submit", update, by=self.cast.other_secretariat)
        assert (update.status, update.shared_by) == ("accepted", self.cast.other_secretariat)
        assert models.ProgressUpdate.objects.visible_to(self.cast.leader).filter(pk=update.pk).exists()
        assert [each.step for each in update.rounds.order_by("pk")] == ["submitted", "shared"]

    def test_needs_a_letter_from_that_side_to_the_own(self):
        world = self.world
        third = make.make_party(world.programme, world.third)
        letters = {
            "none": None,
            "their own": self.letter(),
            "from the own side": make.make_letter(world.programme, from_party=world.other_party, to_party=world.party),
            "to a third side": self.letter_to_south(to_party=third),
            "withdrawn": self.letter_to_south(withdrawn_on=DAY, withdrawn_reason="Thu hồi."),
        }
        for name, letter in letters.items():
            with self.subTest(letter=name):
                assert self.outcome(self.recorded, source_letter=letter) == ["source_letter"]

    def test_is_taken_back_by_whoever_entered_it(self):
        update = self.run_door("submit", self.recorded(), by=self.cast.other_secretariat)
        assert self.run_door("withdraw", update, by=self.cast.other_secretariat).withdrawn_on == DAY

    def test_is_not_for_the_officers_and_leaders_of_the_side_that_enters_it(self):
        update = self.recorded()
        for name in ("other_officer", "other_leader", "outsider", "observer"):
            with self.subTest(user=name):
                assert self.outcome(self.run_door, "submit", update, by=getattr(self.cast, name)) != DONE


class HandingIn(UpdateTestCase):
    def test_every_gap_is_named_at_once(self):
        update = self.update_in(
            "draft",
            done=" ",
            source_letter=None,
            reported_on=DAY + timedelta(days=1),
            obstacles="Thiếu kinh phí.",
            needs_decision=True,
        )
        with pytest.raises(ValidationError) as refusal:
            self.run_door("submit", update)
        expected = {"done", "reported_on", "cause", "options", "decided_by", "source_letter"}
        assert set(errors_of(refusal)) == expected

    def test_nothing_new_needs_no_words(self):
        assert self.run_door("submit", self.update_in("draft", done="", nothing_new=True)).status == "submitted"

    def test_the_agency_itself_needs_no_letter(self):
        update = self.update_in("draft", source_letter=None)
        assert self.run_door("submit", update, by=self.cast.officer).status == "submitted"

    def test_whoever_read_an_older_version_is_stopped(self):
        update = self.update_in("draft")
        models.ProgressUpdate.objects.filter(pk=update.pk).update(done="Đã sửa.")
        with pytest.raises(Conflict):
            self.run_door("submit", update, version=update.version)


class Rounds(UpdateTestCase):
    def test_each_step_stays_with_its_words_and_the_text_as_it_stood(self):
        officer, secretariat = self.cast.officer, self.cast.secretariat
        update = self.update_in("draft", done="Đã ký 02 hợp đồng.", source_letter=None, recorded_by=officer)
        make.make_value(update, make.make_indicator(self.world.item, name="Số hợp đồng"), value=2)
        update = self.run_door("submit", update, by=officer, comment="Kính gửi.")
        update = self.run_door("ask_for_more", update, by=secretariat, reason="Thiếu kinh phí.")
        models.ProgressUpdate.objects.filter(pk=update.pk).update(done="Đã ký 02 hợp đồng, 03 tỷ đồng.")
        update = self.run_door("submit", update, by=officer)
        update = self.run_door("accept", update, by=secretariat)
        update = self.run_door("share", update, by=secretariat)
        rounds = list(update.rounds.order_by("pk"))
        assert [(each.step, each.by, each.comment) for each in rounds] == [
            ("submitted", officer, "Kính gửi."),
            ("asked_for_more", secretariat, "Thiếu kinh phí."),
            ("submitted", officer, ""),
            ("accepted", secretariat, ""),
            ("shared", secretariat, ""),
        ]
        assert "03 tỷ" not in rounds[0].text
        assert "03 tỷ" in rounds[2].text
        assert "Số hợp đồng" in rounds[0].text
        assert (update.recorded_by, update.reviewed_by, update.shared_by) == (officer, secretariat, secretariat)

    def test_the_longest_update_still_leaves_its_round(self):
        long = "a" * 20_000
        update = self.update_in("draft", done=long, obstacles=long, cause=long)
        assert len(self.run_door("submit", update).rounds.get().text) > 60_000

    def test_to_ask_for_more_or_to_withdraw_needs_a_reason(self):
        for door in ("ask_for_more", "withdraw"):
            with self.subTest(door=door), pytest.raises(ValidationError) as refusal:
                self.run_door(door, self.update_in("submitted"), reason=" ")
            assert list(errors_of(refusal)) == ["reason"]


class SharingMany(UpdateTestCase):
    def test_each_is_shared_for_itself_and_the_others_say_why_not(self):
        accepted = [self.update_in("accepted") for _n in range(3)]
        draft, shared = self.update_in("draft"), self.update_in("shared")
        done, refused = updates.share_all(progress_updates=[*accepted, draft, shared], by=self.cast.secretariat)
        assert done == accepted
        assert set(refused) == {draft, shared}
        assert models.ProgressUpdate.objects.visible_to(self.cast.other_leader).count() == 4
