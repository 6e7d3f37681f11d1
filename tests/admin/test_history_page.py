"""The history page: which step was taken by whom, also in the rows inside."""

from datetime import timedelta

import pghistory
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from coop import workflow
from coop.models import ActionItem, DueDateExtension, ItemParty
from tests import make
from tests.admin.forms import url_of
from tests.base import WorldTestCase, login


class HistoryTests(WorldTestCase):
    def setUp(self):
        world = self.world
        self.item = make.make_item(area=world.area, lead_party=world.party)
        self.letter = make.make_letter(world.programme, from_party=world.other_party, to_party=world.party)

    def go(self, door, **values):
        return workflow.DOORS[ActionItem][door].run(
            self.item, by=self.cast.secretariat, on=make.DAY, **{"letter": None, **values}
        )

    def agreed(self):
        self.go("propose")
        self.go("agree", party=self.world.party)
        self.go("agree", party=self.world.other_party, letter=self.letter)

    def page(self, row=None, user=None):
        row = row or self.item
        return login(self.client, user or self.cast.secretariat).get(url_of(type(row), "history", row.pk))

    @translation.override("en")
    def steps(self, **who):
        steps = self.page(**who).context["steps"]
        return [
            (str(step["what"]), str(step["row"]), {change["field"]: change["new"] for change in step["changes"]})
            for step in steps
        ]

    def test_it_names_the_steps_by_which_the_row_moved(self):
        self.agreed()
        self.go("start")
        own = [what for what, row, _changes in self.steps() if not row]
        assert own == ["Start", "Record a side's agreement", "Propose for agreement", "recorded"]

    def test_what_was_changed_without_a_step_is_said_to_be_changed(self):
        with pghistory.context(user=self.cast.secretariat.pk):
            ActionItem.objects.filter(pk=self.item.pk).update(note="Ghi chú")
        assert [what for what, *_rest in self.steps()] == ["changed", "recorded"]

    def test_a_step_of_another_row_that_moved_this_one_is_named(self):
        item = self.world.item
        extension = make.make_extension(item, new_due_date=make.DAY + timedelta(days=30))
        workflow.DOORS[DueDateExtension]["approve"].run(
            extension, by=self.cast.secretariat, on=make.DAY, decided_by="Ủy ban nhân dân thành phố", letter=None
        )
        newest = self.page(item).context["steps"][0]
        assert newest["what"] == workflow.DOORS[DueDateExtension]["approve"].label

    def test_a_command_that_takes_many_steps_names_none(self):
        with pghistory.context(command="seed"):
            self.go("propose")
        assert [what for what, *_rest in self.steps()] == ["changed", "recorded"]

    def test_which_side_agreed_on_which_day_by_which_letter(self):
        self.agreed()
        agreements = [(row, changes) for what, row, changes in self.steps() if row and what != "recorded"]
        (south, by_letter), (north, by_word) = agreements
        assert "Bắc Thử" in north
        assert "Nam Thử" in south
        *_side, day = by_word.values()
        assert day == "16/03/2026"
        *_side, day, letter = by_letter.values()
        assert day == "16/03/2026"
        assert self.letter.number_symbol in letter

    def test_only_rows_whose_past_the_person_may_read_are_told(self):
        update = make.make_update(self.world.item, party=self.world.party, shared=True)
        make.make_round(update)
        assert any(step["row"] for step in self.page(update).context["steps"])
        assert self.page(update, user=self.cast.other_secretariat).status_code == 403
        self.agreed()
        rows = ItemParty.objects.all().history_visible_to(self.cast.other_secretariat)
        assert rows.filter(item=self.item).count() == 2
        assert sum(bool(row) for _what, row, _changes in self.steps(user=self.cast.other_secretariat)) == 2
        assert self.page(user=self.cast.outsider).status_code in (302, 404)

    def queries(self, item):
        self.page(item)
        with CaptureQueriesContext(connection) as captured:
            assert self.page(item).status_code == 200
        return len(captured)

    def filled(self, count):
        item = make.make_item(area=self.world.area, lead_party=self.world.party, recurrence="annual")
        for party in (self.world.party, self.world.other_party):
            make.make_item_party(item, party)
        for _ in range(count):
            make.make_item_agency(item, self.world.party, role="supporting")
            make.make_item_locality(item)
            make.make_indicator(item)
            make.make_occurrence(item)
        return item

    def test_its_queries_do_not_grow_with_the_rows_inside(self):
        few, many = self.filled(1), self.filled(12)
        assert self.queries(many) == self.queries(few)
