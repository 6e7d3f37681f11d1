"""Lists and the desk ask as often about a thousand rows as about ten, and a full list is light enough to send."""

from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from coop.admin import site
from coop.models import ActionItem, LastVisit
from tests.admin.forms import url_of
from tests.admin.many import fill
from tests.base import WorldTestCase, login
from tests.counting import MOST, Queries

ROWS = 100
MOST_BYTES = 150_000


class EveryList(WorldTestCase):
    def ask(self, url, **asked):
        with Queries() as captured:
            answer = self.client.get(url, asked)
        assert answer.status_code == 200
        return len(captured.own), answer

    def lists(self):
        """Each with whoever may read it."""
        for model in site._registry:
            may_see = f"{model._meta.app_label}.view_{model._meta.model_name}"
            readers = (self.cast.secretariat, self.cast.administrator)
            yield model, next(user for user in readers if user.has_perm(may_see))

    def measured(self):
        found = {}
        for model, user in self.lists():
            login(self.client, user)
            found[model.__name__] = self.ask(url_of(model, "changelist"))
        return found

    def test_ten_and_a_thousand_rows_cost_the_same_and_a_full_list_is_light(self):
        fill(self.world, 10, items=10)
        before = {name: queries for name, (queries, _page) in self.measured().items()}
        fill(self.world, ROWS, items=1000)
        after = self.measured()
        grown = {name: (before[name], now) for name, (now, _page) in after.items() if now > before[name] or now > MOST}
        assert grown == {}
        rows = {name: len(page.context["cl"].result_list) for name, (_now, page) in after.items()}
        assert rows == dict.fromkeys(rows, ROWS)
        heavy = {name: len(page.content) for name, (_now, page) in after.items() if len(page.content) > MOST_BYTES}
        assert heavy == {}

    def test_a_list_that_was_asked_for_something_stays_within_the_bound(self):
        fill(self.world, 10, items=10)
        LastVisit.objects.create(user=self.cast.secretariat, page="coop.actionitem", before=timezone.now())
        asked = {
            "q": "hội nghị",
            "status": "in_progress",
            "timeliness": "overdue",
            "agency": self.world.north_agency.pk,
            "area__id__exact": self.world.area.pk,
            "due_from": "01/01/2020",
            "news": "new",
            "o": "-2",
        }
        for user in (self.cast.secretariat, self.cast.officer, self.cast.other_secretariat):
            login(self.client, user)
            assert self.ask(url_of(ActionItem, "changelist"), **asked)[0] <= MOST

    def test_the_desk_too_also_at_the_first_visit(self):
        fill(self.world, 10, items=10)
        few = {}
        for user in (self.cast.secretariat, self.cast.officer):
            login(self.client, user)
            few[user.username], _page = self.ask(reverse("admin:index"))
        fill(self.world, ROWS, items=1000)
        for username, queries in few.items():
            login(self.client, User.objects.get(username=username))
            assert self.ask(reverse("admin:index"))[0] == queries <= MOST
