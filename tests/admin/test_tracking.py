"""The tracking table: whose rows, who writes in which cell, what becomes of two editors, and what it costs."""

from django.urls import reverse

from coop.admin.tracking.rows import update_mark
from coop.models import ActionItem, ChosenColumns, ProgressUpdate
from tests import make
from tests.base import WorldTestCase, login
from tests.counting import Queries

JSON = {"HTTP_ACCEPT": "application/json"}


class TrackingTable(WorldTestCase):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        w = cls.world
        cls.draft = make.make_item(area=w.area, lead_party=w.party, title="Tổ chức hội chợ mùa xuân")
        cls.update = make.make_update(w.item, w.party, w.north_agency, done="Đã mở 30 gian hàng.")

    def setUp(self):
        login(self.client, self.cast.secretariat)
        self.code = self.world.programme.code
        self.table = reverse("admin:tracking_programme", args=[self.code])

    def row_of(self, item):
        return reverse("admin:tracking_row", args=[self.code, item.pk])

    def save(self, item, **typed):
        return self.client.post(self.row_of(item), typed, **JSON)

    def saved(self):
        return ActionItem.objects.get(pk=self.draft.pk)

    # --- Who sees what ---

    def test_the_first_programme_is_shown_at_once(self):
        self.assertRedirects(self.client.get(reverse("admin:tracking")), self.table)

    def test_every_item_of_the_programme_stands_in_the_table_whoever_leads_it(self):
        page = self.client.get(self.table)
        for item in (self.world.item, self.world.other_item, self.world.joint_item, self.draft):
            self.assertContains(page, item.title)
        self.assertContains(page, "Đã mở 30 gian hàng.")

    def test_the_other_sides_programme_is_like_a_missing_one(self):
        login(self.client, self.cast.outsider)
        assert self.client.get(self.table).status_code == 404
        assert self.client.get(self.row_of(self.draft)).status_code == 404

    def test_leaders_do_not_reach_the_back_office(self):
        login(self.client, self.cast.leader)
        assert self.client.get(self.table).status_code in (302, 403)

    def test_an_unshared_update_stays_with_its_own_side(self):
        login(self.client, self.cast.other_secretariat)
        self.assertNotContains(self.client.get(self.table), "Đã mở 30 gian hàng.")

    # --- Writing ---

    def test_another_sides_row_is_not_offered_and_not_taken(self):
        answer = self.save(self.world.other_item, note="Ghi chú", version=self.world.other_item.version)
        assert answer.status_code == 404
        assert ActionItem.objects.get(pk=self.world.other_item.pk).note == ""

    def test_an_item_of_another_programme_is_missing_here(self):
        assert self.client.get(self.row_of(self.world.foreign_item)).status_code == 404

    def test_cells_of_a_row_are_saved_and_come_back(self):
        answer = self.save(self.draft, title="Tên mới", due_date="20/04/2026", version=self.draft.version)
        assert answer.status_code == 200, answer.content
        assert answer.json()["cells"]["due_date"] == "20/04/2026"
        assert (self.saved().title, answer.json()["version"]) == ("Tên mới", self.saved().version)

    def test_agreed_words_are_not_changed_here(self):
        item = self.world.item
        assert self.save(item, title="Tên khác", version=item.version).status_code == 403
        assert self.save(item, note="Ghi chú", version=item.version).status_code == 200

    def test_the_draft_of_an_update_is_written_in_its_row_by_its_agency(self):
        login(self.client, self.cast.officer)
        answer = self.save(self.world.item, done="Đã mở 50 gian hàng.", update_version=update_mark(self.update))
        assert answer.status_code == 200, answer.content
        assert ProgressUpdate.objects.get(pk=self.update.pk).done == "Đã mở 50 gian hàng."

    def test_in_an_agencys_place_nothing_is_written_without_its_letter(self):
        self.assertNotContains(self.client.get(self.table), 'data-field="done"')
        assert self.save(self.world.item, done="Khác.", update_version=update_mark(self.update)).status_code == 403

    def test_an_update_under_way_says_so_beside_its_words(self):
        self.assertContains(self.client.get(self.table), 'data-mark="dự thảo"')
        ProgressUpdate.objects.filter(pk=self.update.pk).update(
            status="accepted", submitted_at=make.MOMENT, accepted_at=make.MOMENT
        )
        self.assertNotContains(self.client.get(self.table), "data-mark")

    def test_a_plan_of_a_year_is_one_choice_away(self):
        plan = make.make_plan(self.world.programme, year=2026)
        ActionItem.objects.filter(pk=self.draft.pk).update(plan=plan)
        self.assertContains(self.client.get(self.table), f"?plan={plan.pk}")
        page = self.client.get(self.table, {"plan": plan.pk})
        self.assertContains(page, "Kế hoạch năm 2026")
        self.assertContains(page, self.draft.title)
        self.assertNotContains(page, self.world.joint_item.title)

    def test_errors_are_words_and_nothing_is_saved(self):
        answer = self.save(self.draft, title="Tên mới", due_date="31/02/2026", version=self.draft.version)
        assert answer.status_code == 422
        assert answer.json()["errors"]["due_date"]
        assert self.saved().title == self.draft.title

    def test_a_secrecy_marking_is_refused(self):
        answer = self.save(self.draft, note="Độ mật: TỐI MẬT", version=self.draft.version)
        assert answer.status_code == 422
        assert answer.json()["errors"]["note"]

    def test_a_row_without_its_version_is_refused(self):
        assert self.save(self.draft, title="Tên mới").status_code == 422

    def test_the_second_editor_gets_both_values_and_may_then_keep_the_own_one(self):
        self.save(self.draft, title="Của người thứ nhất", version=self.draft.version)
        answer = self.save(self.draft, title="Của người thứ hai", version=self.draft.version)
        assert answer.status_code == 409
        conflict = answer.json()["conflicts"][0]
        assert (conflict["now"], conflict["yours"]) == ("Của người thứ nhất", "Của người thứ hai")
        assert self.saved().title == "Của người thứ nhất"
        assert self.save(self.draft, title="Của người thứ hai", version=conflict["version"]).status_code == 200

    def test_without_javascript_a_row_has_its_own_page(self):
        self.assertContains(self.client.get(self.table), self.row_of(self.draft))
        page = self.client.get(self.row_of(self.draft))
        self.assertContains(page, 'name="title"')
        typed = {"title": "Tên mới", "deliverable": "", "due_date": "", "note": "", "version": self.draft.version}
        wrong = self.client.post(self.row_of(self.draft), typed | {"title": ""})
        assert wrong.status_code == 200
        assert self.client.post(self.row_of(self.draft), typed).status_code == 302
        assert self.saved().title == "Tên mới"

    # --- Filter, order, columns ---

    def test_the_filter_narrows_and_says_what_it_does_not_know(self):
        page = self.client.get(self.table, {"area": self.world.second_area.pk})
        self.assertContains(page, self.world.joint_item.title)
        self.assertNotContains(page, self.draft.title)
        page = self.client.get(self.table, {"area": "x", "due_from": "31/02/2026"})
        assert set(page.context["filter"].errors) == {"area", "due_from"}

    def test_rows_are_put_in_the_order_of_a_column(self):
        for sort in ("title", "-title", "due_date", "state", "lead_1", "nothing"):
            assert self.client.get(self.table, {"sort": sort}).status_code == 200

    def test_columns_are_remembered_for_the_person_alone(self):
        address = reverse("admin:tracking_columns", args=[self.code])
        self.client.post(address, {"column": ["title", "code", "nothing"]})
        assert ChosenColumns.objects.get(user=self.cast.secretariat).columns == ["code", "title"]
        self.assertNotContains(self.client.get(self.table), "Đã mở 30 gian hàng.")
        login(self.client, self.cast.officer)
        self.assertContains(self.client.get(self.table), "Đã mở 30 gian hàng.")

    # --- What it costs ---

    def measured(self):
        with Queries() as captured:
            answer = self.client.get(self.table)
        return len(captured), len(captured.own), len(answer.content)

    def test_a_hundred_rows_cost_as_much_as_a_few_and_stay_light(self):
        self.measured()  # what is asked once and remembered
        before, _own, _size = self.measured()
        name = "Tổ chức hội nghị kết nối cung cầu hàng hóa giữa doanh nghiệp, hợp tác xã của hai tỉnh năm 2026"
        make.make_items(96, area=self.world.area, with_rows=True, lead_party=self.world.party, title=name, note=name)
        after, own, size = self.measured()
        assert after == before
        assert own <= 8
        assert size <= 150_000

    def test_the_own_side_stands_first_for_each_reader(self):
        heads = self.client.get(self.table).context["heads"]
        login(self.client, self.cast.other_secretariat)
        theirs = self.client.get(self.table).context["heads"]
        assert [head["column"].label for head in heads[2:4]] == [head["column"].label for head in theirs[3:1:-1]]
