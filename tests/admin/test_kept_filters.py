"""A filter kept by name is its owner's alone, holds only what the list may be asked, and is never lost in silence."""

from django.urls import reverse

from coop.models import ActionItem, SavedFilter
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

    def test_what_cannot_be_kept_is_said(self):
        self.keep()
        refused = [
            self.keep(),
            self.keep(name=""),
            self.keep(name="x" * 81),
            self.keep(name="Trống", query="o=1"),
            self.keep(name="Dài", query="q=" + "a" * 1200),
            self.keep(remove="999999"),
            self.keep(remove="x"),
        ]
        assert all(len(said) == 1 for said in refused), refused
        assert "Đang chậm" in refused[0][0]
        assert SavedFilter.objects.count() == 1

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
