"""One step for several rows: asked first, done as far as the doors allow, told as n of m with the reasons."""

from coop.models import ActionItem, Letter, ProgressUpdate
from tests import make
from tests.admin.forms import url_of
from tests.base import WorldTestCase, login
from tests.counting import Queries


class Together(WorldTestCase):
    def setUp(self):
        w = self.world
        reported = {"item": w.item, "party": w.party, "agency": w.north_agency}
        self.ready = [make.make_update(status="accepted", **reported) for _i in range(2)]
        self.draft = make.make_update(**reported)
        self.all = [*self.ready, self.draft]
        login(self.client, self.cast.secretariat)

    def take(self, rows, sure=True, name="share_all", model=ProgressUpdate):
        chosen = [getattr(row, "pk", row) for row in rows]
        data = {"action": name, "_selected_action": chosen} | ({"sure": "yes"} if sure else {"index": "0"})
        return self.client.post(url_of(model, "changelist"), data, follow=True)

    def said(self, answer):
        return [str(message) for message in answer.context["messages"]]

    def shared(self):
        return set(ProgressUpdate.objects.filter(shared_at__isnull=False))

    def test_first_it_says_what_would_be_done_and_what_not_and_does_nothing(self):
        answer = self.take(self.all, sure=False)
        assert answer.context["ready"] == [row for row in answer.context["ready"] if row in self.ready]
        assert len(answer.context["ready"]) == 2
        assert list(answer.context["refused"].values()) == [[self.draft]]
        assert not self.shared()

    def test_then_it_is_done_and_told_as_n_of_m_with_the_reasons(self):
        said = self.said(self.take(self.all))
        assert said[0] == "Đã chia sẻ 02/03 cập nhật."
        assert len(said) == 2
        assert self.shared() == set(self.ready)

    def test_a_second_click_does_nothing_more(self):
        self.take(self.ready)
        before = list(ProgressUpdate.objects.values_list("pk", "version", "shared_at").order_by("pk"))
        assert self.said(self.take(self.ready))[0] == "Đã chia sẻ 0/02 cập nhật."
        assert list(ProgressUpdate.objects.values_list("pk", "version", "shared_at").order_by("pk")) == before

    def test_nobody_else_shares_them(self):
        for name, user in self.cast.signed_in().items():
            if name == "secretariat":
                continue
            with self.subTest(name):
                login(self.client, user)
                self.take(self.all)
                assert not self.shared()

    def test_what_is_no_row_makes_no_error(self):
        for rows in (["abc"], [999999999], ["9" * 30], []):
            with self.subTest(rows=rows):
                assert self.take(rows).status_code == 200

    def test_drafts_are_proposed_together_and_the_others_are_told(self):
        w = self.world
        drafts = [make.make_item(area=w.area, lead_party=w.party, due_date=make.DAY, status="draft") for _i in range(2)]
        said = self.said(self.take([*drafts, w.item], name="propose_all", model=ActionItem))
        assert said[0] == "Đã trình các bên thống nhất 02/03 nhiệm vụ."
        assert ActionItem.objects.filter(pk__in=[d.pk for d in drafts], status="pending_agreement").count() == 2

    def test_items_are_assigned_after_what_each_names_and_started(self):
        w = self.world
        paper = make.make_document(w.programme, issued_on=make.DAY)
        with_paper = make.make_item(
            area=w.area, lead_party=w.party, due_date=make.DAY, status="draft", document=paper, deliverable="Báo cáo"
        )
        make.make_item_agency(with_paper, w.party, w.north_agency)
        without = make.make_item(area=w.area, lead_party=w.party, due_date=make.DAY, status="draft")
        said = self.said(self.take([with_paper, without], name="assign_all", model=ActionItem))
        assert said[0] == "Đã giao 01/02 nhiệm vụ."
        assert self.said(self.take([with_paper, without], name="start_all", model=ActionItem))[0] == (
            "Đã bắt đầu 01/02 nhiệm vụ."
        )
        assert set(ActionItem.objects.filter(pk__in=[with_paper.pk, without.pk], status="in_progress")) == {with_paper}

    def test_an_officer_submits_the_own_drafts_and_the_secretariat_accepts_them(self):
        w = self.world
        other = make.make_update(w.item, w.party, w.north_office, done="Đã làm")
        ProgressUpdate.objects.filter(pk=self.draft.pk).update(done="Đã tổ chức hội chợ.")
        assert self.said(self.take([self.draft], name="accept_all"))[0] == "Đã tiếp nhận 0/01 cập nhật."
        login(self.client, self.cast.officer)
        said = self.said(self.take([self.draft, other, *self.ready], name="submit_all"))
        self.draft.refresh_from_db()
        assert (said[0], self.draft.status) == ("Đã gửi 01/03 cập nhật.", "submitted")
        login(self.client, self.cast.secretariat)
        assert self.said(self.take([self.draft, other], name="accept_all"))[0] == "Đã tiếp nhận 01/02 cập nhật."

    def test_officers_are_offered_only_to_submit(self):
        login(self.client, self.cast.officer)
        page = self.client.get(url_of(ProgressUpdate, "changelist")).content.decode()
        assert 'value="submit_all"' in page
        assert "accept_all" not in page
        assert "share_all" not in page

    def test_only_lists_that_declare_a_step_offer_boxes_to_tick(self):
        for model, offered in ((ProgressUpdate, True), (Letter, False)):
            make.make_letter(self.world.programme)
            page = self.client.get(url_of(model, "changelist")).content.decode()
            assert ("action-checkbox" in page) is offered

    def test_names_on_the_page_cost_no_query_each(self):
        with Queries() as captured:
            self.take([self.draft], sure=False)
        selects = [q["sql"] for q in captured if 'FROM "coop_actionitem"' in q["sql"]]
        assert not selects
