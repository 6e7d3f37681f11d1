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
        assert "Cán bộ secretariat" in " ".join(errors_of(answer))
        ((_row, conflict),) = answer.context["coop_conflicts"]
        (title,) = conflict.differing
        assert (title.theirs, title.mine) == ("Tên của người thứ nhất", "Tên của người thứ hai")
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
        ((row, conflict),) = answer.context["coop_conflicts"]
        assert "Bắc Thử" in row
        assert [(one.theirs, one.mine) for one in conflict.differing] == [("Bố trí mặt bằng", "Bố trí kinh phí")]
        assert ItemParty.objects.get(item=self.item, party=self.world.party).contribution == "Bố trí mặt bằng"

    def test_another_form_left_open_does_not_undo_a_colleagues_row(self):
        self.somebody_saves(**{"item_parties-0-contribution": "Bố trí mặt bằng"})
        assert self.client.post(self.url, self.data | {"title": "Tên mới"}).status_code == 302
        assert ItemParty.objects.get(item=self.item, party=self.world.party).contribution == "Bố trí mặt bằng"
        assert self.saved().title == "Tên mới"

    def chosen(self, answer, which, data):
        """What a browser sends from the page of a conflict when `which` is ticked everywhere."""
        form = answer.context["adminform"].form
        sent = data | {"seen_version": form["seen_version"].value()}
        for inline in answer.context["inline_admin_formsets"]:
            for each in inline.formset.initial_forms:
                sent[each["seen_version"].html_name] = each["seen_version"].value()
        for _row, conflict in answer.context["coop_conflicts"]:
            for one in conflict.differing:
                sent |= {one.choice: which, f"{one.choice}-mark": one.mark}
        return sent

    def test_for_each_field_the_person_takes_the_others_value_or_keeps_the_own(self):
        for which, kept in (("theirs", "Tên của người thứ nhất"), ("mine", "Tên của người thứ hai")):
            with self.subTest(which):
                self.url, self.data = open_form(self.client, ActionItem, self.item.pk)
                self.somebody_saves(title="Tên của người thứ nhất", start_date="01/03/2026")
                typed = self.data | {"title": "Tên của người thứ hai", "note": which, "start_date": "02/03/2026"}
                answer = self.client.post(self.url, typed)
                assert "Lưu theo lựa chọn" in answer.content.decode()
                ((_row, conflict),) = answer.context["coop_conflicts"]
                assert len(conflict.differing) == 2  # the note is nobody else's
                assert self.client.post(self.url, self.chosen(answer, which, typed)).status_code == 302
                saved = self.saved()
                assert saved.title == kept
                assert saved.start_date.day == (1 if which == "theirs" else 2)
                assert saved.note == which
                ActionItem.objects.filter(pk=self.item.pk).update(title="Tên cũ", start_date=None, note="")

    def test_the_choice_reaches_rows_inside(self):
        self.somebody_saves(**{"item_parties-0-contribution": "Bố trí mặt bằng"})
        typed = self.data | {"item_parties-0-contribution": "Bố trí kinh phí"}
        answer = self.client.post(self.url, typed)
        assert self.client.post(self.url, self.chosen(answer, "theirs", typed)).status_code == 302
        assert ItemParty.objects.get(item=self.item, party=self.world.party).contribution == "Bố trí mặt bằng"

    def test_what_is_typed_after_the_choice_is_not_thrown_away(self):
        self.somebody_saves(title="Tên của người thứ nhất")
        typed = self.data | {"title": "Tên của người thứ hai"}
        sent = self.chosen(self.client.post(self.url, typed), "theirs", typed)
        assert self.client.post(self.url, sent | {"title": "Tên thứ ba"}).status_code == 302
        assert self.saved().title == "Tên thứ ba"

    def test_a_third_editor_is_met_again(self):
        self.somebody_saves(title="Tên của người thứ nhất")
        typed = self.data | {"title": "Tên của người thứ hai"}
        sent = self.chosen(self.client.post(self.url, typed), "mine", typed)
        self.somebody_saves(title="Tên của người thứ ba")
        answer = self.client.post(self.url, sent)
        assert answer.context["coop_conflicts"][0][1].differing[0].theirs == "Tên của người thứ ba"
        assert self.saved().title == "Tên của người thứ ba"

    def test_a_row_deleted_meanwhile_is_said_and_what_was_typed_stands(self):
        self.item.item_agencies.all().delete()
        answer = self.client.post(self.url, self.data | {"item_agencies-0-role": "supporting"})
        assert "vừa bị người khác xóa" in " ".join(errors_of(answer))
        again = self.data | {"item_agencies-0-role": "supporting", "item_agencies-0-DELETE": "on"}
        assert self.client.post(self.url, again).status_code == 302

    def test_a_row_that_somebody_changed_is_not_deleted_unread(self):
        self.somebody_saves(**{"item_agencies-0-role": "supporting"})
        removed = self.data | {"item_agencies-0-DELETE": "on"}
        answer = self.client.post(self.url, removed)
        assert answer.status_code == 200
        assert self.item.item_agencies.count() == 1
        assert self.client.post(self.url, self.chosen(answer, "mine", removed)).status_code == 302
        assert self.item.item_agencies.count() == 0

    def test_a_step_taken_meanwhile_is_not_taken_twice(self):
        door = url_of(ActionItem, "door", self.item.pk, "withdraw")
        stale = self.client.get(door).context["form"]["seen_version"].value()
        self.somebody_saves(title="Tên của người thứ nhất")
        answer = self.client.post(door, {"reason": "Chờ thống nhất kinh phí", "seen_version": stale})
        assert answer.status_code == 200
        assert answer.context["form"].errors
        assert self.saved().status == "draft"
