"""What recurs stands in the tracking table and in the list by the turn that it waits for, as the reports count it."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from coop.models import ActionItem, Occurrence
from coop.models.tally import tally_by_part, total
from coop.vietnamese import short_date
from tests import make
from tests.admin.forms import url_of
from tests.base import WorldTestCase, login


class OpenTurn(WorldTestCase):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.today = timezone.localdate()
        cls.late, cls.later = cls.today - timedelta(days=54), cls.today + timedelta(days=40)
        cls.item = cls.recurring()
        cls.turn(cls.item, cls.late - timedelta(days=90), quarter=1, status="completed")
        cls.turn(cls.item, cls.later, quarter=4)
        cls.turn(cls.item, cls.late, quarter=3)

    def setUp(self):
        login(self.client, self.cast.secretariat)
        self.table = reverse("admin:tracking_programme", args=[self.world.programme.code])

    @classmethod
    def recurring(cls, **given):
        given = {"recurrence": "quarterly", "status": "in_progress", "lead_party": cls.world.party, **given}
        return make.make_item(area=cls.world.area, **given)

    @staticmethod
    def turn(item, due, **given):
        return make.make_occurrence(item, turn=1, due_date=due, **{"quarter": 1, **given})

    def asked(self, **asked):
        rows = self.client.get(self.table, asked).content.decode()
        found = set(self.client.get(url_of(ActionItem, "changelist"), asked).context["cl"].queryset)
        assert {item for item in ActionItem.objects.all() if f'<tr id="r{item.pk}"' in rows} == found
        return found

    def test_its_earliest_open_turn_and_that_days_standing_are_shown(self):
        for address in (self.table, url_of(ActionItem, "changelist")):
            page = self.client.get(address)
            self.assertContains(page, short_date(self.late))
            self.assertContains(page, "Quý III/2026")
            self.assertNotContains(page, short_date(self.later))

    def test_the_filters_catch_it_by_what_is_shown(self):
        assert self.item in self.asked(timeliness="overdue")
        assert self.item not in self.asked(timeliness="no_deadline")
        day = short_date(self.late)
        assert self.asked(due_from=day, due_to=day) == {self.item}
        assert self.asked(due_from=short_date(self.later)) == set()

    def test_overdue_are_exactly_the_items_that_the_count_finds_overdue(self):
        make.make_item(area=self.world.area, lead_party=self.world.party, status="assigned", due_date=self.late)
        for number, given in enumerate(({"status": "suspended"}, {"status": "draft"}, {"strength": "orientation"})):
            self.turn(self.recurring(**given), self.late, quarter=number + 1)
        make.make_item(area=self.world.area, strength="orientation", status="assigned", due_date=self.late)
        held = self.recurring(due_date=self.late)
        self.turn(held, self.late, status="completed")
        self.turn(self.recurring(), self.late, status="not_held")
        seen = [model.objects.visible_to(self.cast.secretariat) for model in (ActionItem, Occurrence)]
        counted = total(tally_by_part(*seen, self.today).values()).overdue
        assert counted == len(self.asked(timeliness="overdue")) > 2

    def test_rows_are_put_in_the_order_of_the_days_shown(self):
        early = make.make_item(
            area=self.world.area, lead_party=self.world.party, status="assigned", due_date=self.today
        )
        page = self.client.get(self.table, {"sort": "due_date"}).content.decode()
        assert page.index(f'id="r{self.item.pk}"') < page.index(f'id="r{early.pk}"')
        assert self.client.get(url_of(ActionItem, "changelist"), {"o": "5"}).status_code == 200

    def test_a_step_for_several_rows_keeps_the_order_and_the_filter_it_was_chosen_in(self):
        address = f"{url_of(ActionItem, 'changelist')}?timeliness=overdue&o=5"
        answer = self.client.post(address, {"action": "start_all", "_selected_action": [self.item.pk]})
        assert answer.status_code in (200, 302)
        assert self.item.title in answer.content.decode()

    def test_the_day_of_a_turn_is_not_overwritten_by_a_day_of_the_item(self):
        proposed = self.recurring(status="pending_agreement")
        self.turn(proposed, self.later)
        address = reverse("admin:tracking_row", args=[self.world.programme.code, proposed.pk])
        assert self.client.post(address, {"note": "x", "version": 1}, HTTP_ACCEPT="application/json").status_code == 200
        sent = {"due_date": "01/01/2030", "version": 2}
        assert self.client.post(address, sent, HTTP_ACCEPT="application/json").status_code == 403
