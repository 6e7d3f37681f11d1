"""A later due date: who asks, who decides, and that the date moves with the decision and never without."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import translation

from coop import models
from coop.workflow import DOORS, extensions, moves_open_to
from tests import make
from tests.base import WorldTestCase
from tests.workflow.test_items import errors_of

DAY = make.DAY
NEW = DAY + timedelta(days=30)
DONE, NOT_YOURS, NO_SUCH_ROW = "done", "not yours", "no such row"


class ExtensionTestCase(WorldTestCase):
    def setUp(self):
        self.enterContext(translation.override("en"))

    def request(self, by=None, **given):
        world = self.world
        given = {"item": world.item, "party": world.party, "new_due_date": NEW, "reason": "Chờ kinh phí.", **given}
        return extensions.request_extension(by=by or self.cast.secretariat, on=DAY, **given)

    def decide(self, extension, approved=True, by=None, **given):
        given = {"decided_by": "Thường trực Thành ủy", **given}
        by = by or self.cast.secretariat
        return extensions.decide_extension(extension=extension, approved=approved, by=by, on=DAY, **given)

    def letter(self, from_party=None, **given):
        world = self.world
        from_party = from_party or world.other_party
        to_party = world.party if from_party == world.other_party else world.other_party
        return make.make_letter(world.programme, from_party=from_party, to_party=to_party, **given)

    def outcome(self, step, *given, **values):
        try:
            step(*given, **values)
        except PermissionDenied:
            return NOT_YOURS
        except (models.ActionItem.DoesNotExist, models.DueDateExtension.DoesNotExist):
            return NO_SUCH_ROW
        except ValidationError as error:
            return list(errors_of(error))
        return DONE

    def due_date(self, item):
        return models.ActionItem.objects.get(pk=item.pk).due_date


class Asking(ExtensionTestCase):
    def test_who_asks_for_norths_item(self):
        expected = {
            "secretariat": DONE,
            "officer": DONE,
            "leader": NOT_YOURS,
            "other_secretariat": NOT_YOURS,
            "other_officer": NOT_YOURS,
            "other_leader": NOT_YOURS,
            "outsider": NO_SUCH_ROW,
            "observer": NOT_YOURS,
            "administrator": NOT_YOURS,
            "nobody": NOT_YOURS,
            "anonymous": NOT_YOURS,
        }
        for name, user in self.cast.everybody().items():
            with self.subTest(user=name):
                item = make.make_item(
                    area=self.world.area, lead_party=self.world.party, status="in_progress", due_date=DAY
                )
                make.make_item_agency(item, self.world.party, self.world.north_agency)
                assert self.outcome(self.request, user, item=item, agency=self.world.north_agency) == expected[name]

    def test_an_officer_asks_for_the_own_agency_only(self):
        for agency in (None, self.world.north_office):
            assert self.outcome(self.request, self.cast.officer, agency=agency) == NOT_YOURS

    def test_the_request_keeps_the_date_as_it_was_and_moves_nothing(self):
        extension = self.request()
        assert (extension.old_due_date, extension.status, self.due_date(self.world.item)) == (DAY, "requested", DAY)

    def test_what_is_refused_at_once(self):
        world = self.world
        completed = make.make_item(area=world.area, lead_party=world.party, status="completed", due_date=DAY)
        undated = make.make_item(area=world.area, lead_party=world.party, status="in_progress")
        refused = {
            "an earlier date": ({"new_due_date": DAY}, ["__all__"]),
            "no reason": ({"reason": " "}, ["reason"]),
            "not the leading side": ({"party": world.other_party}, ["party"]),
            "already completed": ({"item": completed}, [""]),
            "no due date": ({"item": undated}, [""]),
            "asked in the future": ({"requested_on": NEW}, ["requested_on"]),
        }
        for name, (given, errors) in refused.items():
            with self.subTest(name):
                assert self.outcome(self.request, **given) == errors

    def test_an_item_has_one_open_request(self):
        self.request()
        assert self.outcome(self.request) == ["__all__"]


class Deciding(ExtensionTestCase):
    def test_an_approved_request_moves_the_date_and_keeps_the_first_one(self):
        extension = self.decide(self.request(), note="Đồng ý.")
        assert (extension.status, extension.decided_on, extension.item.due_date) == ("approved", DAY, NEW)
        assert models.ActionItem.objects.get(pk=self.world.item.pk).original_due_date == DAY

    def test_a_refused_request_moves_nothing(self):
        assert self.decide(self.request(), approved=False).status == "refused"
        assert self.due_date(self.world.item) == DAY

    def test_a_decision_names_the_office(self):
        assert self.outcome(self.decide, self.request(), decided_by=" ") == ["decided_by"]
        assert self.due_date(self.world.item) == DAY

    def test_who_decides(self):
        expected = {
            **dict.fromkeys(self.cast.everybody(), NO_SUCH_ROW),
            "secretariat": DONE,
            "officer": NOT_YOURS,
        }
        for name, user in self.cast.everybody().items():
            for approved in (True, False):
                with self.subTest(user=name, approved=approved):
                    item = make.make_item(
                        area=self.world.area, lead_party=self.world.party, status="in_progress", due_date=DAY
                    )
                    extension = make.make_extension(item, self.world.party, agency=self.world.north_agency)
                    assert self.outcome(self.decide, extension, approved, by=user) == expected[name]

    def test_a_decided_request_is_closed(self):
        doors = DOORS[models.DueDateExtension]
        for status in ("approved", "refused", "withdrawn"):
            for name, door in doors.items():
                given = {} if name == "withdraw" else {"decided_by": "Văn phòng"}
                extension = make.make_extension(self.world.item, self.world.party, status=status)
                with self.subTest(status=status, door=name):
                    assert name not in moves_open_to(extension, self.cast.secretariat)
                    with pytest.raises(ValidationError):
                        door.run(extension, by=self.cast.secretariat, on=DAY, **given)

    def test_a_request_that_the_date_has_overtaken_is_not_approved(self):
        extension = make.make_extension(self.world.item, self.world.party, old_due_date=DAY - timedelta(days=5))
        assert self.outcome(self.decide, extension) == [""]

    def test_whoever_asked_takes_the_request_back(self):
        for name, outcome in (("officer", DONE), ("leader", NO_SUCH_ROW), ("other_secretariat", NO_SUCH_ROW)):
            with self.subTest(user=name):
                item = make.make_item(
                    area=self.world.area, lead_party=self.world.party, status="assigned", due_date=DAY
                )
                extension = make.make_extension(item, self.world.party, agency=self.world.north_agency)
                by = getattr(self.cast, name)
                assert self.outcome(extensions.withdraw_request, extension=extension, by=by) == outcome


class JointItems(ExtensionTestCase):
    def asked(self, **given):
        models.ActionItem.objects.filter(pk=self.world.joint_item.pk).update(due_date=DAY)
        return self.request(item=self.world.joint_item, **given)

    def test_the_date_of_a_joint_item_moves_with_the_other_sides_letter(self):
        letter = self.letter()
        assert self.decide(self.asked(letter=letter)).letter == letter
        assert self.due_date(self.world.joint_item) == NEW

    def test_the_letter_may_come_with_the_decision(self):
        assert self.decide(self.asked(), letter=self.letter()).item.due_date == NEW

    def test_without_that_letter_nothing_moves(self):
        for name, letter in {"none": None, "the own one": self.letter(self.world.party)}.items():
            with self.subTest(letter=name):
                models.DueDateExtension.objects.update(status="withdrawn")
                assert self.outcome(self.decide, self.asked(letter=letter)) == ["letter"]
                assert self.due_date(self.world.joint_item) == DAY


class TheOtherSidesItem(ExtensionTestCase):
    def record(self, by=None, **given):
        given = {"item": self.world.other_item, "new_due_date": NEW, "reason": "Theo đề nghị.", **given}
        return extensions.extend_by_letter(
            decided_by="UBND tỉnh Nam Thử", by=by or self.cast.secretariat, on=DAY, **given
        )

    def test_its_letter_moves_its_date(self):
        extension = self.record(letter=self.letter())
        assert (extension.status, extension.item.due_date) == ("approved", NEW)
        assert models.DueDateExtension.objects.visible_to(self.cast.secretariat).contains(extension)

    def test_not_without_its_letter_and_not_by_those_who_lead_themselves(self):
        assert self.outcome(self.record, letter=None) == ["letter"]
        assert self.outcome(self.record, letter=self.letter(self.world.party)) == ["letter"]
        assert self.outcome(self.record, self.cast.other_secretariat, letter=self.letter()) == NOT_YOURS
        assert self.outcome(self.record, self.cast.leader, letter=self.letter()) == NOT_YOURS
        assert self.due_date(self.world.other_item) == DAY
