"""Occurrences that were held or not, plans that were signed, rows taken back with their reason."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import translation

from coop import models, workflow
from coop.workflow import DOORS, Conflict, moves_open_to, withdraw_row
from tests import make
from tests.base import WorldTestCase
from tests.workflow.test_items import errors_of

DAY = make.DAY
TOMORROW = DAY + timedelta(days=1)


class Occurrences(WorldTestCase):
    def setUp(self):
        self.enterContext(translation.override("en"))

    def run_door(self, door, occurrence, by=None, **values):
        given = {"hold": {"completed_on": DAY, "result": "Đã tổ chức."}, "not_held": {"reason": "Bão lũ."}}[door]
        values = {**given, **values}
        return DOORS[models.Occurrence][door].run(occurrence, by=by or self.cast.secretariat, on=DAY, **values)

    def test_each_door_in_each_status(self):
        for door, leads_to in (("hold", "completed"), ("not_held", "not_held")):
            for status in models.Occurrence.Status:
                with self.subTest(door=door, status=status):
                    occurrence = make.make_occurrence(self.world.item, status=status)
                    if status in ("planned", "in_progress"):
                        assert door in moves_open_to(occurrence, self.cast.secretariat)
                        assert self.run_door(door, occurrence).status == leads_to
                    else:
                        with pytest.raises(ValidationError):
                            self.run_door(door, occurrence)

    def test_what_is_missing_is_said(self):
        occurrence = make.make_occurrence(self.world.item)
        with pytest.raises(ValidationError) as refusal:
            self.run_door("hold", occurrence, result="", completed_on=TOMORROW)
        assert set(errors_of(refusal)) == {"result", "completed_on"}
        with pytest.raises(ValidationError) as refusal:
            self.run_door("not_held", occurrence, reason="")
        assert set(errors_of(refusal)) == {"reason"}

    def test_the_other_sides_occurrence_needs_its_letter(self):
        world = self.world
        occurrence = make.make_occurrence(world.other_item)
        with pytest.raises(ValidationError) as refusal:
            self.run_door("hold", occurrence)
        assert set(errors_of(refusal)) == {"letter"}
        letter = make.make_letter(
            world.programme, from_party=world.other_party, to_party=world.party, number_symbol="9/CV"
        )
        assert "9/CV" in self.run_door("hold", occurrence, letter=letter).result

    def test_who_may_not(self):
        occurrence = make.make_occurrence(self.world.item)
        for name in ("officer", "leader", "other_officer", "other_leader", "observer", "administrator", "nobody"):
            with self.subTest(user=name), pytest.raises(PermissionDenied):
                self.run_door("hold", occurrence, by=getattr(self.cast, name))
        with pytest.raises(models.Occurrence.DoesNotExist):
            self.run_door("hold", occurrence, by=self.cast.outsider)


class Plans(WorldTestCase):
    def sign(self, plan, by=None, **values):
        values = {"signed_on": DAY, "number_symbol": "01/KH-UBND", **values}
        return workflow.plans.sign_plan(plan=plan, by=by or self.cast.secretariat, on=DAY, **values)

    def test_a_draft_is_signed_once(self):
        plan = self.sign(make.make_plan(self.world.programme))
        assert (plan.status, plan.signed_on, plan.number_symbol) == ("signed", DAY, "01/KH-UBND")
        assert moves_open_to(plan, self.cast.secretariat) == []
        with pytest.raises(ValidationError):
            self.sign(plan)

    def test_not_in_the_future_and_not_by_leaders(self):
        plan = make.make_plan(self.world.programme)
        with pytest.raises(ValidationError):
            self.sign(plan, signed_on=TOMORROW)
        with pytest.raises(PermissionDenied):
            self.sign(plan, by=self.cast.leader)
        with pytest.raises(models.AnnualPlan.DoesNotExist):
            self.sign(plan, by=self.cast.outsider)

    def test_its_items_can_then_be_assigned_after_it(self):
        plan = make.make_plan(self.world.programme)
        item = make.make_item(area=self.world.area, lead_party=self.world.party, plan=plan)
        self.sign(plan)
        item = workflow.items.assign(item=item, by=self.cast.secretariat, on=TOMORROW)
        assert (item.status, item.agreed_on) == ("assigned", DAY)


class TakingRowsBack(WorldTestCase):
    def rows(self):
        programme, north = self.world.programme, self.world.north
        return [
            make.make_plan(programme),
            make.make_document(programme),
            make.make_letter(programme),
            make.make_meeting(programme),
            make.make_proposal(programme),
            make.make_update(self.world.item, self.world.party),
            make.make_directive(north),
            make.make_follow_up(self.world.north_agency),
            make.make_inspection(north),
            make.make_contact(self.world.north_agency),
            make.make_note(north),
        ]

    def withdraw(self, row, by=None, reason="Ghi nhầm.", **values):
        return withdraw_row(row=row, reason=reason, by=by or self.cast.secretariat, on=DAY, **values)

    def test_each_kind_of_row_stays_with_the_day_and_the_reason(self):
        for row in self.rows():
            with self.subTest(type(row).__name__):
                row = self.withdraw(row)
                assert (row.withdrawn_on, row.withdrawn_reason) == (DAY, "Ghi nhầm.")

    def test_not_without_a_reason_not_twice_and_not_after_somebody_elses_change(self):
        for row in self.rows():
            with self.subTest(type(row).__name__):
                with pytest.raises(ValidationError):
                    self.withdraw(row, reason=" ")
                with pytest.raises(Conflict):
                    self.withdraw(row, version=99)
                self.withdraw(row)
                with pytest.raises(ValidationError):
                    self.withdraw(row)

    def test_only_those_who_keep_the_row(self):
        for row in self.rows():
            for name in ("leader", "observer", "outsider", "nobody"):
                with (
                    self.subTest(type(row).__name__, user=name),
                    pytest.raises((PermissionDenied, type(row).DoesNotExist)),
                ):
                    self.withdraw(row, by=getattr(self.cast, name))

    def test_what_is_not_withdrawn_has_no_such_door(self):
        with pytest.raises(TypeError):
            self.withdraw(self.world.item)
