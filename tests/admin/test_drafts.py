"""What an agency saved and has not sent yet, on its officer's desk."""

from django.urls import reverse
from django.utils import timezone

from coop.models import ProgressUpdate
from tests import make
from tests.admin.forms import url_of
from tests.base import WorldTestCase, login
from tests.counting import MOST, Queries


class DraftsNotSent(WorldTestCase):
    """What an officer saved and has not sent yet counts nowhere: the desk keeps it in sight."""

    def draft(self, item=None, **given):
        w = self.world
        return make.make_update(item or w.item, w.party, given.pop("agency", w.north_agency), **given)

    def ask(self, user=None):
        return login(self.client, user or self.cast.officer).get(reverse("admin:index"))

    def drafts(self, user=None):
        return next(each for each in self.ask(user).context["desk"].sections if each.slug == "drafts")

    def test_the_own_agency_s_drafts_are_listed_with_the_way_to_send_them(self):
        w, update = self.world, self.draft()
        section = self.drafts()
        assert (section.title, section.count) == ("Dự thảo chưa gửi", "01")
        (line,) = section.lines
        assert line.title == f"{w.item.code} {w.item.title}"
        assert line.url == url_of(ProgressUpdate, "change", update.pk)
        assert line.facts == (f"số liệu tính đến ngày {make.DAY:%d/%m/%Y}",)
        assert line.more["submit"] == url_of(ProgressUpdate, "door", update.pk, "submit")
        assert f'href="{line.more["submit"]}">Gửi bản cập nhật' in self.ask().content.decode()

    def test_what_more_was_asked_for_waits_there_too_and_says_so(self):
        self.draft(status="asked_for_more")
        assert "yêu cầu bổ sung" in self.drafts().lines[0].facts

    def test_not_what_was_sent_withdrawn_or_is_another_agency_s(self):
        w = self.world
        self.draft(status="submitted")
        self.draft(status="accepted")
        self.draft(withdrawn_on=timezone.localdate(), withdrawn_reason="Ghi nhầm.")
        self.draft(agency=w.north_office)
        make.make_update(w.joint_item, w.other_party, w.south_agency_then)
        assert self.drafts().lines == []
        self.draft()
        assert self.drafts(self.cast.other_officer).total == 1

    def asked(self):
        with Queries() as queries:
            self.client.get(reverse("admin:index"))
        return len(queries.own)

    def test_five_are_shown_and_counting_them_takes_no_more_queries(self):
        self.draft()
        self.ask()
        few = self.asked()
        for _number in range(8):
            self.draft()
        assert self.asked() == few <= MOST
        section = self.drafts()
        assert (len(section.lines), section.count) == (5, "09")
