"""Work by locality: under today's names or the former ones, a split unit as one row, counted once."""

from datetime import date

from tests import make
from tests.base import login
from tests.counting import Queries
from tests.reports.pages import PageTestCase, text_of

AS_OF = "24/03/2026"


class LocalitiesTests(PageTestCase):
    def page(self, user=None, status=200, **query):
        url = f"/chuong-trinh/{self.world.programme.code}/dia-ban/"
        response = login(self.client, user or self.cast.leader).get(url, {"as_of": AS_OF, **query})
        assert response.status_code == status
        return response

    def places(self, **query):
        rows = self.page(**query).context["tables"]["localities"].rows
        return {str(row.cells[0]): row.cells[1].count for row in rows}

    def former(self, name, *successors):
        unit = make.make_locality(self.world.south_then, name, kind="district", valid_to=date(2025, 6, 30))
        today = [make.make_locality(self.world.south, one, valid_from=date(2025, 7, 1)) for one in successors]
        for one in today:
            make.make_succession(unit, one, kind="divide" if len(today) > 1 else "rename")
        return unit, today

    def test_who_sees_the_programme_opens_it(self):
        for name, user in self.cast.signed_in().items():
            self.page(user, status=403 if name in ("nobody", "administrator") else 404 if name == "outsider" else 200)

    def test_a_renamed_unit_goes_by_the_name_asked_for(self):
        unit, (today,) = self.former("huyện Cũ", "xã Mới")
        make.make_item_locality(self.world.item, unit)
        make.make_item_locality(self.world.other_item, today)
        assert self.places()["xã Mới"] == 2
        assert self.places(names="former")["huyện Cũ (before the reorganisation)"] == 2

    def test_a_split_unit_is_one_row_naming_its_successors_and_counted_once(self):
        unit, _today = self.former("huyện Lâm Thử", "xã Một", "xã Hai")
        make.make_item_locality(self.world.item, unit)
        places = self.places()
        name = "xã Hai, xã Một (formerly huyện Lâm Thử)"
        assert places == {name: 1, "No locality named": 2, "All, each item counted once": 3}

    def test_a_unit_merged_before_it_was_split_goes_by_what_the_items_call_it(self):
        merged, _today = self.former("Huyện Gộp", "Xã Một", "Xã Hai")
        named = make.make_locality(self.world.south_then, "Huyện Cũ", kind="district", valid_to=date(2024, 11, 30))
        make.make_succession(named, merged, effective_on=date(2024, 12, 1))
        make.make_item_locality(self.world.item, named)
        assert next(iter(self.places())) == "Xã Hai, Xã Một (formerly huyện Cũ)"

    def test_what_has_no_day_is_said_to_be_so_as_in_the_other_lists(self):
        item = make.make_item(area=self.world.area, lead="joint", status="in_progress", recurrence="on_demand")
        make.make_item_locality(item)
        rows = self.page().context["tables"]["listed"].rows
        assert "on request" in next(str(row.cells[-1]) for row in rows if str(row.cells[0]) == item.code)

    def test_an_item_of_two_places_is_once_in_each_row_and_once_in_the_sum(self):
        one, two = make.make_locality(), make.make_locality()
        first, (merged,) = self.former("huyện Trước", "xã Sau")
        for place in (one, two, first, merged):
            make.make_item_locality(self.world.item, place)
        places = self.places()
        assert (places[one.name], places[two.name], places["xã Sau"]) == (1, 1, 1)
        assert places["All, each item counted once"] == 3

    def test_the_sum_equals_the_count_of_the_programme(self):
        turn = make.make_occurrence(
            make.make_item(area=self.world.area, lead="joint", status="in_progress", recurrence="annual"),
            due_date=make.DAY,
        )
        make.make_item_locality(turn.item)
        tally = self.get(self.cast.leader, as_of=AS_OF).context["words"]["tally"]
        counts = [cell.count for cell in self.page().context["tables"]["localities"].rows[-1].cells[1:]]
        assert counts == [tally.items, tally.done_on_time, tally.done_late, tally.in_time, tally.overdue]

    def test_without_places_the_page_says_what_to_do(self):
        assert "The standing agency names the places in the items" in text_of(self.page())
        assert "Name the places in the items" in text_of(self.page(self.cast.secretariat))
        assert "places in the items" not in text_of(self.page(ban="gui-ban"))

    def test_a_choice_that_does_not_exist_is_named_as_an_error(self):
        assert 'role="alert"' in self.page(names="x").content.decode()

    def test_the_version_for_the_other_side_is_there(self):
        make.make_item_locality(self.world.item, make.make_locality(name="xã Chung"))
        assert "xã Chung" in text_of(self.page(ban="gui-ban"))

    def test_it_asks_as_often_about_many_places_as_about_few(self):
        make.make_item_locality(self.world.item)
        few = self.queries()
        for _number in range(20):
            make.make_item_locality(self.world.item, self.former("huyện", "xã A", "xã B")[0])
        assert self.queries() == few <= 12 + 5  # five to know who asks

    def queries(self):
        self.page()  # signs in
        with Queries() as captured:
            self.client.get(f"/chuong-trinh/{self.world.programme.code}/dia-ban/", {"as_of": AS_OF})
        return len(captured)
