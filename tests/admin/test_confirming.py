"""Before a step that is not taken back: what happens, to how many, what stays; the way out is the first choice."""

import re

from django.contrib.auth.models import Permission

from coop import workflow
from coop.models import ActionItem, Directive, Meeting, ProgressUpdate, Sector
from tests import make
from tests.admin.forms import url_of
from tests.base import WorldTestCase, login
from tests.counting import MOST, Queries
from tests.reports.pages import text_of

NOT_TAKEN_BACK = {
    (ActionItem, "withdraw"),
    (ProgressUpdate, "withdraw"),
    (ProgressUpdate, "share"),
}


class Confirming(WorldTestCase):
    def door(self, row, name, user=None):
        return login(self.client, user or self.cast.secretariat).get(url_of(type(row), "door", row.pk, name))

    def test_what_follows_is_said_and_what_stays_is_counted(self):
        item = make.make_item(area=self.world.area, lead_party=self.world.party)
        make.make_indicator(item)
        make.make_indicator(item)
        words = text_of(self.door(item, "withdraw"))
        assert "Không khôi phục được" in words
        assert re.search(r"chỉ tiêu\w* 02", words)

    def test_rows_without_doors_of_their_own_say_it_too(self):
        meeting = make.make_meeting(self.world.programme)
        assert "Bước này không hoàn tác được" in text_of(self.door(meeting, "withdraw"))

    def test_a_step_that_can_be_undone_does_not_frighten(self):
        item = make.make_item(area=self.world.area, lead_party=self.world.party)
        assert "không hoàn tác" not in text_of(self.door(item, "propose"))

    def test_a_step_names_what_was_left_empty(self):
        item = make.make_item(area=self.world.area, lead_party=self.world.party, status="in_progress")
        login(self.client, self.cast.secretariat)
        words = text_of(self.client.post(url_of(ActionItem, "door", item.pk, "complete")))
        assert "Vui lòng nhập ngày hoàn thành." in words
        item = make.make_item(area=self.world.area, lead_party=self.world.party, status="pending_agreement")
        words = text_of(self.client.post(url_of(ActionItem, "door", item.pk, "agree")))
        assert "Vui lòng chọn bên." in words

    def test_the_way_out_comes_first_and_enter_does_nothing(self):
        page = self.door(make.make_meeting(self.world.programme), "withdraw").content.decode()
        form = page[page.index("<form", page.index("content_title") if "content_title" in page else 0) :]
        buttons = re.findall(r"<(?:button|input) type=\"submit\"[^>]*>", page[page.index('class="follows"') - 400 :])
        assert "disabled" in buttons[0]
        assert "default" not in buttons[-1]
        assert form.index('class="button stay"') < form.index('<input type="submit" value=')

    def test_every_final_step_says_what_follows(self):
        for model, name in NOT_TAKEN_BACK:
            assert workflow.DOORS[model][name].follows, (model, name)

    def test_what_the_other_side_keeps_to_itself_is_not_counted(self):
        item = make.make_item(area=self.world.area, lead_party=self.world.party)
        make.make_directive(self.world.south, programme=self.world.programme, item=item)
        assert [kind.model for kind in self.door(item, "withdraw").context["hanging"]] == []
        make.make_directive(self.world.north, programme=self.world.programme, item=item)
        assert [kind.model for kind in self.door(item, "withdraw").context["hanging"]] == [Directive]

    def test_the_page_stays_cheap(self):
        item = make.make_item(area=self.world.area, lead_party=self.world.party)
        login(self.client, self.cast.secretariat)
        with Queries() as asked:
            assert self.client.get(url_of(ActionItem, "door", item.pk, "withdraw")).status_code == 200
        assert len(asked.own) <= MOST


class Deleting(WorldTestCase):
    """No role deletes a row of a list; whoever was given the permission is told what it means."""

    def setUp(self):
        for model in ("meeting", "actionitem", "sector", "itemparty", "itemagency", "itemlocality"):
            permission = Permission.objects.get(codename=f"delete_{model}", content_type__app_label="coop")
            self.cast.secretariat.user_permissions.add(permission)
        login(self.client, self.cast.secretariat)

    def test_a_row_on_which_nothing_rests_is_deleted_after_asking(self):
        meeting = make.make_meeting(self.world.programme)
        url = url_of(Meeting, "delete", meeting.pk)
        assert "biến mất khỏi mọi danh sách" in text_of(self.client.get(url))
        assert self.client.post(url, {"post": "yes"}).status_code == 302
        assert not Meeting.objects.filter(pk=meeting.pk).exists()

    def test_of_many_rows_that_name_it_a_few_are_named_and_all_are_counted(self):
        meeting = make.make_meeting(self.world.programme, subject="Hội nghị sơ kết")
        make.make_items(500, area=self.world.area, lead_party=self.world.party, raised_at=meeting)
        answer = self.client.get(url_of(Meeting, "delete", meeting.pk))
        words = text_of(answer)
        assert "Chưa xóa được" in words
        assert "500" in words
        assert "và 495 dòng nữa" in words
        assert len(answer.content) < 60_000
        self.client.post(url_of(Meeting, "delete", meeting.pk), {"post": "yes"})
        assert Meeting.objects.filter(pk=meeting.pk).exists()

    def test_what_a_person_may_not_see_is_not_named_but_still_holds_the_row(self):
        item = make.make_item(area=self.world.area, lead_party=self.world.party)
        words = "Chỉ đạo kín của bên kia"
        make.make_directive(self.world.south, programme=self.world.programme, item=item, words=words)
        url = url_of(ActionItem, "delete", item.pk)
        assert words not in text_of(self.client.get(url))
        answer = self.client.post(url, {"post": "yes"}, follow=True)
        assert words not in text_of(answer)
        assert ActionItem.objects.filter(pk=item.pk).exists()

    def test_whoever_lacks_the_permission_is_refused(self):
        sector = Sector.objects.create(code="thu-xoa", name="Ngành thử")
        login(self.client, self.cast.officer)
        assert self.client.get(url_of(Sector, "delete", sector.pk)).status_code == 403
