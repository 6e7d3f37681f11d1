"""The list of items narrowed by agency, place, due window and month; how each choice is called."""

from datetime import date, timedelta

from tests import make
from tests.make import DAY
from tests.reports.pages import PageTestCase


class ItemFilterTests(PageTestCase):
    def listed(self, user=None, **query):
        found = self.get(user or self.cast.leader, **{"as_of": "24/03/2026", **query}).context["words"]["item_list"]
        assert found.filter.form.is_valid(), found.filter.form.errors
        return found

    def items(self, **query):
        return {item.pk for item in self.listed(**query).items}

    def choices(self, name, user=None):
        """What is offered, as {word: label}, groups opened."""
        offered = {}
        for word, label in self.listed(user).filter.form.fields[name].choices:
            offered |= dict(label) if isinstance(label, list) else {word: label}
        return {str(word): str(label) for word, label in offered.items() if word}

    def test_an_agency_is_asked_for_by_today_s_name_with_what_came_from_before(self):
        world = self.world
        today = make.make_successor(world.north_agency, name="Sở Công Thương và Du lịch")
        make.make_item_agency(world.joint_item, world.party, today)

        assert self.items(agency=today.pk) == {world.item.pk, world.joint_item.pk}
        label = self.choices("agency")[str(today.pk)]
        assert label == f"Sở Công Thương và Du lịch (formerly {world.north_agency.name})"
        assert str(world.north_agency.pk) not in self.choices("agency")

    def test_an_agency_that_was_split_is_one_choice(self):
        world = self.world
        make.make_successor(world.north_agency, name="Sở Một")
        make.make_succession(world.north_agency, make.make_agency(world.north, "Sở Hai"), kind="divide")

        assert self.items(agency=world.north_agency.pk) == {world.item.pk}
        assert self.choices("agency")[str(world.north_agency.pk)].endswith("(now Sở Hai, Sở Một)")

    def test_agencies_of_both_sides_are_offered_and_the_own_ones_together(self):
        world = self.world
        offered = self.choices("agency")
        assert str(world.north_agency.pk) in offered
        assert str(world.south_agency.pk) in offered
        assert str(world.third_agency.pk) not in offered
        assert self.items(agency="ben-ta") == {world.item.pk}
        assert self.items(agency="ben-ta", user=self.cast.other_leader) == {world.other_item.pk}

    def test_the_role_says_whether_it_leads_or_supports(self):
        world = self.world
        make.make_item_agency(world.joint_item, world.party, world.north_agency, role="supporting")
        assert self.items(agency=world.north_agency.pk, role="lead") == {world.item.pk}
        assert self.items(agency=world.north_agency.pk, role="supporting") == {world.joint_item.pk}
        assert self.items(role="supporting") == {world.joint_item.pk}

    def test_a_place_is_asked_for_by_today_s_name_or_the_one_of_before(self):
        world = self.world
        before = make.make_locality(world.north, "huyện Cũ", kind="district")
        today = make.make_successor(before, province=world.north, name="xã Mới")
        make.make_item_locality(world.item, before)
        make.make_item_locality(world.other_item, today)

        assert (
            self.items(place=today.pk)
            == self.items(place=f"truoc-{before.pk}")
            == {
                world.item.pk,
                world.other_item.pk,
            }
        )
        assert self.items(place="khong") == {world.joint_item.pk}
        offered = self.choices("place")
        assert offered[str(today.pk)] == "xã Mới"
        assert offered[f"truoc-{before.pk}"] == "huyện Cũ (before the reorganisation)"

    def test_a_place_that_was_split_is_one_choice_and_an_item_counts_once(self):
        split = make.make_locality(self.world.north, "huyện Chia", kind="district")
        for successor in (make.make_successor(split, province=self.world.north), make.make_locality(self.world.north)):
            if not split.successions.filter(successor=successor).exists():
                make.make_succession(split, successor, kind="divide")
            make.make_item_locality(self.world.other_item, successor)
        make.make_item_locality(self.world.item, split)
        assert self.items(place=split.pk) == {self.world.item.pk}

    def test_all_that_is_asked_of_a_deadline_is_asked_of_the_same_piece_of_work(self):
        item = make.make_item(area=self.world.area, recurrence="annual", status="in_progress")
        make.make_occurrence(item, due_date=date(2026, 1, 15))
        make.make_occurrence(item, due_date=date(2026, 12, 15))
        assert item.pk in self.items(timeliness="overdue", due_from="01/01/2026", due_to="31/01/2026")
        assert item.pk not in self.items(timeliness="overdue", due_from="01/12/2026")
        found = self.listed(due_from="01/12/2026", due_to="2026-12-31")
        assert [(one.pk, [turn.due_date for turn in one.turns]) for one in found.items] == [
            (item.pk, [date(2026, 12, 15)])
        ]
        assert found.units == 1

    def test_a_month_holds_what_was_completed_in_it(self):
        items = [
            make.make_item(area=self.world.area, status="completed", completed_on=day, due_date=DAY)
            for day in (date(2026, 2, 28), date(2026, 3, 1))
        ]
        assert self.items(month="02/2026") == {items[0].pk}
        assert self.items(month="3/2026") == {items[1].pk}
        # On the last day of February the second one was not completed yet.
        assert self.items(month="03/2026", as_of="28/02/2026") == set()

    def test_a_long_list_keeps_what_was_asked_from_page_to_page(self):
        make.make_items(80, area=self.world.area, lead="joint", status="in_progress", due_date=DAY - timedelta(days=1))
        page = self.get(self.cast.leader, as_of="24/03/2026", timeliness="overdue", due_to="15/03/2026")
        assert page.context["words"]["item_list"].units == 80
        url = page.context["words"]["pager"]["next"]
        assert "due_to=15/03/2026" in url
        following = self.client.get(url.split("#")[0]).context["words"]["item_list"]
        assert following.page == 2
        assert following.units == 80

    def test_paper_says_what_the_page_was_narrowed_to(self):
        page = self.get(self.cast.leader, timeliness="overdue", due_to="15/03/2026")
        assert page.context["narrowed"] == "timeliness: in progress, overdue; due to: 15/03/2026"
        assert self.get(self.cast.leader).context["narrowed"] == ""
