"""The form of one row: two editors see both values and choose; and what everybody reads there says so."""

import re

from django.urls import reverse

from coop.models import ActionItem
from tests import make
from tests.admin.forms import url_of
from tests.base import WorldTestCase, login

JSON = {"HTTP_ACCEPT": "application/json"}


class OneRow(WorldTestCase):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.item = make.make_item(area=cls.world.area, lead_party=cls.world.party)

    def setUp(self):
        login(self.client, self.cast.secretariat)
        self.table = reverse("admin:tracking_programme", args=[self.world.programme.code])
        self.row = reverse("admin:tracking_row", args=[self.world.programme.code, self.item.pk])

    def sent(self, **typed):
        kept = {"title": self.item.title, "deliverable": "", "due_date": "", "note": "", "version": self.item.version}
        return kept | typed

    def kept(self):
        return ActionItem.objects.get(pk=self.item.pk)

    def second_editor(self):
        """Whoever saves second, with what the page then carries: the version read and the mark of what was typed."""
        self.client.post(self.row, self.sent(note="Của người thứ nhất"))
        page = self.client.post(self.row, self.sent(note="Của người thứ hai"))
        assert self.kept().note == "Của người thứ nhất"
        carried = dict(re.findall(r'name="(version|keep-note-mark)" value="([^"]+)"', page.content.decode()))
        return page, self.sent(note="Của người thứ hai", **carried)

    def test_the_second_editor_sees_both_values_and_a_choice(self):
        page, _sent = self.second_editor()
        for words in ("Của người thứ nhất", "Của người thứ hai", 'name="keep-note" value="theirs"'):
            self.assertContains(page, words)

    def test_either_value_is_kept_as_chosen(self):
        _page, sent = self.second_editor()
        assert self.client.post(self.row, sent | {"keep-note": "theirs"}).status_code == 302
        assert self.kept().note == "Của người thứ nhất"
        _page, sent = self.second_editor()
        assert self.client.post(self.row, sent | {"keep-note": "mine"}).status_code == 302
        assert self.kept().note == "Của người thứ hai"

    def test_the_table_says_who_was_faster(self):
        self.client.post(self.row, self.sent(note="Của người thứ nhất"))
        answer = self.client.post(self.row, {"note": "Khác", "version": self.item.version}, **JSON)
        assert self.cast.secretariat.full_name in answer.json()["conflicts"][0]["said"]

    def test_whoever_writes_a_note_is_told_that_all_sides_read_it(self):
        for address in (self.table, self.row, url_of(ActionItem, "change", self.item.pk)):
            with self.subTest(address):
                self.assertContains(self.client.get(address), "Ghi chú (các bên cùng thấy)")

    def test_the_table_says_which_of_its_items_the_reports_do_not_count(self):
        page = self.client.get(self.table)
        self.assertContains(page, "không tính vào báo cáo: 01 dự thảo")
        make.make_item(area=self.world.area, lead_party=self.world.party, status="suspended")
        self.assertContains(self.client.get(self.table), "01 tạm dừng")
