"""What is new since the last look at a list: only of rows a person sees, and the same within one stretch of work."""

from datetime import timedelta

from django.db.models import F
from django.test import Client
from django.utils import timezone

from coop.models import Agency, Directive, LastVisit, Letter
from tests import make
from tests.admin.forms import url_of
from tests.base import WorldTestCase, login

NEW = '<span class="news">mới</span>'


class News(WorldTestCase):
    def setUp(self):
        login(self.client, self.cast.secretariat)

    def look(self, model=Letter, **asked):
        return self.client.get(url_of(model, "changelist"), asked)

    def later(self, **time):
        """As if the person had last looked so long ago."""
        LastVisit.objects.update(seen_at=F("seen_at") - timedelta(**time))

    def test_at_the_first_visit_nothing_is_called_new(self):
        make.make_letter(self.world.programme)
        assert NEW not in self.look().content.decode()
        assert LastVisit.objects.get().before is None
        assert len(self.look(news="new").context["messages"]) == 1

    def test_what_came_since_is_marked_and_found_for_the_whole_visit(self):
        old = make.make_letter(self.world.programme)
        Letter.objects.filter(pk=old.pk).update(created_at=timezone.now() - timedelta(days=9))
        LastVisit.objects.create(user=self.cast.secretariat, page="coop.letter")
        self.later(days=1)
        fresh = make.make_letter(self.world.programme)
        for _again in range(2):
            assert self.look().content.decode().count(NEW) == 1
        assert fresh in self.look(news="new").context["cl"].queryset
        self.later(hours=2)
        Letter.objects.update(created_at=timezone.now() - timedelta(hours=3))
        assert NEW not in self.look().content.decode()

    def test_a_visit_may_last_over_midnight_and_two_browsers_are_one_person(self):
        LastVisit.objects.create(user=self.cast.secretariat, page="coop.letter")
        self.later(days=1)
        make.make_letter(self.world.programme)
        # Looked at ten to twelve, and again at ten past: hours count, not days.
        assert NEW in self.look().content.decode()
        self.later(minutes=20)
        assert NEW in self.look().content.decode()
        other_browser = login(Client(), self.cast.secretariat)
        assert NEW in other_browser.get(url_of(Letter, "changelist")).content.decode()
        assert LastVisit.objects.count() == 1

    def test_what_was_being_saved_during_the_look_is_new_at_the_next(self):
        self.look()
        letter = make.make_letter(self.world.programme)
        begun = LastVisit.objects.get().seen_at - timedelta(seconds=20)
        Letter.objects.filter(pk=letter.pk).update(created_at=begun - timedelta(hours=2), updated_at=begun)
        self.later(hours=2)
        Letter.objects.update(created_at=F("created_at"), updated_at=begun - timedelta(hours=2))
        assert letter in self.look(news="new").context["cl"].queryset

    def test_nobody_learns_of_rows_that_are_not_for_them(self):
        LastVisit.objects.create(user=self.cast.other_secretariat, page="coop.directive")
        self.later(days=1)
        make.make_directive(self.world.north)
        login(self.client, self.cast.other_secretariat)
        page = self.look(Directive, news="new")
        assert page.context["cl"].result_count == 0
        assert NEW not in page.content.decode()

    def test_each_has_the_own_visits_and_only_lists_of_work_count_them(self):
        self.look()
        self.look(Agency)
        login(self.client, self.cast.other_secretariat)
        self.look()
        visits = set(LastVisit.objects.values_list("user", "page"))
        assert visits == {(user.pk, "coop.letter") for user in (self.cast.secretariat, self.cast.other_secretariat)}
