"""Two editors of one row: the second is told what changed, and nothing is overwritten unseen."""

from coop.models import ActionItem, ItemParty
from tests import make
from tests.admin.forms import errors_of, open_form, url_of
from tests.base import WorldTestCase, login


class TwoEditors(WorldTestCase):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        # A draft: nothing of it is agreed yet, so its editors are free in what they write.
        cls.item = make.make_item(area=cls.world.area, lead_party=cls.world.party, title="Tổ chức hội chợ mùa xuân")
        make.make_item_party(cls.item, cls.world.party)
        make.make_item_agency(cls.item, cls.world.party, cls.world.north_agency)

    def setUp(self):
        login(self.client, self.cast.secretariat)
        self.url, self.data = open_form(self.client, ActionItem, self.item.pk)

    def somebody_saves(self, **typed):
        """A colleague opens the same form now, and is quicker."""
        url, data = open_form(self.client, ActionItem, self.item.pk)
        assert self.client.post(url, data | typed).status_code == 302

    def saved(self):
        return ActionItem.objects.get(pk=self.item.pk)

    def test_the_second_editor_is_told_who_changed_which_field_and_sees_both_values(self):
        self.somebody_saves(title="Tên của người thứ nhất")
        answer = self.client.post(self.url, self.data | {"title": "Tên của người thứ hai"})
        said = " ".join(errors_of(answer))
        assert "Cán bộ secretariat" in said
        assert "Tên của người thứ nhất" in said
        assert "Tên của người thứ hai" in said
        assert self.saved().title == "Tên của người thứ nhất"

    def test_what_was_typed_is_still_there_and_saving_again_keeps_it(self):
        self.somebody_saves(title="Tên của người thứ nhất")
        answer = self.client.post(self.url, self.data | {"title": "Tên của người thứ hai", "note": "Ghi chú"})
        form = answer.context["adminform"].form
        assert (form["title"].value(), form["note"].value()) == ("Tên của người thứ hai", "Ghi chú")
        again = self.data | {"title": "Tên của người thứ hai", "seen_version": form["seen_version"].value()}
        assert self.client.post(self.url, again).status_code == 302
        assert self.saved().title == "Tên của người thứ hai"

    def test_what_only_the_first_changed_is_taken_over_into_the_second_form(self):
        self.somebody_saves(note="Ghi chú của người thứ nhất", start_date="01/03/2026", evidence_required="on")
        answer = self.client.post(self.url, self.data | {"title": "Tên mới"})
        form = answer.context["adminform"].form
        assert form["note"].value() == "Ghi chú của người thứ nhất"
        assert form["start_date"].value() == "01/03/2026"
        assert form["evidence_required"].value() in (True, "on")
        assert form["title"].value() == "Tên mới"

    def test_who_typed_nothing_overwrites_nothing(self):
        self.somebody_saves(title="Tên của người thứ nhất")
        assert self.client.post(self.url, self.data).status_code == 302
        assert self.saved().title == "Tên của người thứ nhất"

    def test_a_form_that_is_up_to_date_is_saved(self):
        self.somebody_saves(title="Tên của người thứ nhất")
        self.somebody_saves(title="Tên của người thứ hai")
        assert self.saved().title == "Tên của người thứ hai"

    def test_a_row_inside_the_form_is_guarded_in_the_same_way(self):
        self.somebody_saves(**{"item_parties-0-contribution": "Bố trí mặt bằng"})
        answer = self.client.post(self.url, self.data | {"item_parties-0-contribution": "Bố trí kinh phí"})
        said = " ".join(errors_of(answer))
        assert "Bố trí mặt bằng" in said
        assert "Bố trí kinh phí" in said
        assert ItemParty.objects.get(item=self.item, party=self.world.party).contribution == "Bố trí mặt bằng"

    def test_another_form_left_open_does_not_undo_a_colleagues_row(self):
        self.somebody_saves(**{"item_parties-0-contribution": "Bố trí mặt bằng"})
        assert self.client.post(self.url, self.data | {"title": "Tên mới"}).status_code == 302
        assert ItemParty.objects.get(item=self.item, party=self.world.party).contribution == "Bố trí mặt bằng"
        assert self.saved().title == "Tên mới"

    def test_a_row_deleted_meanwhile_is_said_and_is_no_crash(self):
        self.item.item_agencies.all().delete()
        answer = self.client.post(self.url, self.data | {"item_agencies-0-role": "supporting"})
        assert answer.status_code in (200, 302)

    def test_a_step_taken_meanwhile_is_not_taken_twice(self):
        door = url_of(ActionItem, "door", self.item.pk, "withdraw")
        stale = self.client.get(door).context["form"]["seen_version"].value()
        self.somebody_saves(title="Tên của người thứ nhất")
        answer = self.client.post(door, {"reason": "Chờ thống nhất kinh phí", "seen_version": stale})
        assert answer.status_code == 200
        assert answer.context["form"].errors
        assert self.saved().status == "draft"
