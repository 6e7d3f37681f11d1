"""The list of items narrowed by agency, place, due window and month; how each choice is called."""

from datetime import date, timedelta

from django.urls import reverse

from tests import make
from tests.base import login
from tests.counting import MOST, Queries
from tests.make import DAY
from tests.reports.pages import PageTestCase, address, rows_of


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

    def test_a_place_that_is_what_it_was_is_offered_once_and_found_by_either_address(self):
        same = make.make_locality(self.world.north, "xã Nguyên")
        make.make_item_locality(self.world.item, same)
        assert [name for name in self.choices("place").values() if "Nguyên" in name] == ["xã Nguyên"]
        assert self.items(place=same.pk) == self.items(place=f"truoc-{same.pk}") == {self.world.item.pk}

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


class OneItemAlone(PageTestCase):
    """A reader without a desk comes from any row to the item itself, with what was reported of it."""

    def one(self, user, code, **query):
        return self.get(user, as_of="24/03/2026", item=code, **query)

    def test_its_address_shows_it_alone_with_its_shared_updates(self):
        item = self.world.item
        make.make_update(item, self.world.party, self.world.north_agency, status="accepted", done="Đã họp hai sở.")
        for user in (self.cast.leader, self.cast.secretariat):
            answer = self.one(user, item.code)
            assert [one.pk for one in answer.context["words"]["item_list"].items] == [item.pk]
            assert "Đã họp hai sở." in str(rows_of(answer, "updates"))
        # The other side reads what is shared, and this is not shared yet.
        assert "Đã họp hai sở." not in self.one(self.cast.other_leader, item.code).content.decode()

    def test_an_item_that_is_not_counted_is_shown_when_it_is_asked_for(self):
        item = self.world.item
        type(item).objects.filter(pk=item.pk).update(status="suspended", status_reason="Chờ kinh phí")
        assert self.one(self.cast.leader, item.code).context["words"]["item_list"].found == 1

    def test_a_foreign_code_is_like_one_that_does_not_exist(self):
        pages = []
        for code in (self.world.foreign_item.code, "ZZ-99/09.09"):
            answer = self.one(self.cast.leader, code)
            assert not answer.context["words"]["item_list"].items
            pages.append(rows_of(answer, "items"))
        assert pages[0] == pages[1] == []

    def test_rows_of_reports_lead_a_reader_to_it(self):
        item, leader = self.world.item, self.cast.leader
        link = f"/chuong-trinh/{self.world.programme.code}/?item={item.code}#items"
        login(self.client, leader)
        for page in (address(self.world.programme), reverse("reports:area", args=[self.world.programme.code])):
            assert link in self.client.get(page).content.decode(), page

    def test_it_costs_no_more_than_any_page(self):
        make.make_update(self.world.item, self.world.party, self.world.north_agency, status="accepted")
        login(self.client, self.cast.leader)
        with Queries() as asked:
            self.client.get(address(self.world.programme, item=self.world.item.code))
        assert len(asked.own) <= MOST


class LengthOfTheList(PageTestCase):
    def length(self, **query):
        return self.get(self.cast.leader, as_of="24/03/2026", **query).context["words"]["length"]

    def test_the_heading_gives_the_figure_that_was_clicked_and_tells_occurrences_apart(self):
        answer = self.get(self.cast.leader, as_of="24/03/2026")
        words = answer.context["words"]
        items = words["tally"].items
        before = words["item_list"].turns
        assert words["length"].startswith(f"{items:02d} action items")
        area = make.make_area(self.world.programme)
        weekly = make.make_item(area=area, lead_party=self.world.party, recurrence="annual", status="in_progress")
        assert self.length(area=area.ordinal) == "01 action item"
        make.make_occurrence(weekly, year=2026, due_date=date(2026, 3, 1))
        assert self.length(area=area.ordinal) == "01 action item; with 01 occurrence"
        make.make_occurrence(weekly, year=2027, due_date=date(2027, 3, 1))
        assert self.length(area=area.ordinal) == "01 action item; with 02 occurrences"
        assert self.length().endswith(f"with {before + 2:02d} occurrences")
        assert self.length(area=area.ordinal, timeliness="dated") == "02 items and occurrences"
        assert self.length(area=area.ordinal, timeliness="overdue") == "01 item or occurrence"
        assert self.length(area=area.ordinal, timeliness="no_deadline") == "0 action items"
