"""A filter kept by name is its owner's alone, holds only what the list may be asked, and is never lost in silence."""

from django.urls import reverse

from coop.models import ActionItem, Letter, SavedFilter
from tests.admin.forms import url_of
from tests.base import WorldTestCase, login


class KeptFilters(WorldTestCase):
    def setUp(self):
        login(self.client, self.cast.secretariat)
        self.url = reverse("admin:coop_actionitem_filters")

    def keep(self, name="Đang chậm", query="timeliness=overdue&status=in_progress", **other):
        answer = self.client.post(self.url, {"name": name, "query": query, **other}, follow=True)
        return [str(message) for message in answer.context["messages"]]

    def test_it_is_kept_chosen_and_removed(self):
        self.keep()
        kept = SavedFilter.objects.get()
        assert (kept.user, kept.page) == (self.cast.secretariat, "coop.actionitem")
        assert kept.query == "status=in_progress&timeliness=overdue"
        page = self.client.get(f"{url_of(ActionItem, 'changelist')}?{kept.query}")
        assert "<b>Đang chậm</b>" in page.content.decode()
        self.keep(remove=kept.pk)
        assert not SavedFilter.objects.exists()

    def test_only_what_the_list_may_be_asked_is_kept(self):
        self.keep(query="status=draft&programme__parties__province__name__contains=a&o=1&p=2&q=hội chợ")
        assert SavedFilter.objects.get().query == "q=h%E1%BB%99i+ch%E1%BB%A3&status=draft"

    def test_a_refused_name_comes_back_as_it_was_typed_with_the_reason_beside_it_once(self):
        self.keep()
        asked = "timeliness=overdue&status=in_progress"
        for name, reason in (
            ("Đang chậm", "đã lưu một bộ lọc với tên này"),
            ("", "Vui lòng nhập nội dung này"),
            ("Rất dài " * 12, "80"),
        ):
            with self.subTest(name):
                answer = self.client.post(self.url, {"name": name, "query": asked}, follow=True)
                page = answer.content.decode()
                assert not list(answer.context["messages"])
                assert answer.context["refused_filter"]["name"] == name
                assert reason in " ".join(answer.context["refused_filter"]["reasons"])
                assert f'name="name" value="{name}"' in page
                assert '<details class="filter kept" name="filters" open>' in page
                assert (
                    "refused-filter"
                    not in self.client.get(f"{url_of(ActionItem, 'changelist')}?{asked}").content.decode()
                )
        assert SavedFilter.objects.count() == 1

    def test_another_list_shows_nothing_of_it(self):
        self.client.post(self.url, {"name": "", "query": "status=draft"})
        assert self.client.get(url_of(Letter, "changelist")).context["refused_filter"] is None
        assert self.client.get(url_of(ActionItem, "changelist")).context["refused_filter"] is not None

    def test_what_cannot_be_kept_or_removed_at_all_is_said(self):
        self.keep()
        refused = [self.keep(name="Trống", query="o=1"), self.keep(remove="999999"), self.keep(remove="x")]
        assert all(len(said) == 1 for said in refused), refused
        assert SavedFilter.objects.count() == 1

    def test_no_more_are_kept_than_a_menu_can_show(self):
        page = ActionItem._meta.label_lower
        SavedFilter.objects.bulk_create(
            SavedFilter(user=self.cast.secretariat, page=page, name=f"Bộ lọc {n}", query="q=a") for n in range(30)
        )
        answer = self.client.post(self.url, {"name": "Đang chậm", "query": "q=a"}, follow=True)
        assert SavedFilter.objects.count() == 30
        assert "tối đa 30 bộ lọc" in answer.content.decode()

    def test_an_endless_filter_or_name_is_refused_and_its_address_stays_readable(self):
        answer = self.client.post(self.url, {"name": "Dài", "query": "q=" + "a" * 10_000})
        assert len(answer.url) < 4000
        self.keep(name="ạ\u0301\u0323" * 200_000)
        assert not SavedFilter.objects.exists()

    def test_nobody_sees_or_removes_anothers(self):
        self.keep()
        kept = SavedFilter.objects.get()
        for name, user in self.cast.signed_in().items():
            if user == self.cast.secretariat or not user.has_perm("coop.view_actionitem"):
                continue
            with self.subTest(name):
                login(self.client, user)
                self.client.post(self.url, {"remove": kept.pk, "query": ""})
                page = self.client.get(url_of(ActionItem, "changelist")).content.decode()
                assert "Đang chậm" not in page
        assert SavedFilter.objects.filter(pk=kept.pk).exists()

    def test_asked_without_a_form_it_leads_to_the_list(self):
        assert self.client.get(self.url).url == url_of(ActionItem, "changelist")
