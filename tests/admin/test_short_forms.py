"""What is recorded from the desk in a few answers, and leads back to it."""

from django.urls import reverse
from django.utils import timezone

from coop.models import ContactLog, Directive
from tests.admin.forms import as_sent, errors_of, url_of
from tests.base import WorldTestCase, login


class ShortForms(WorldTestCase):
    def test_a_leader_s_word_needs_four_answers_and_leads_back_to_the_desk(self):
        login(self.client, self.cast.secretariat)
        url = url_of(Directive, "add") + "?_quick=1"
        page = self.client.get(url)
        assert "<h1>Ghi ý kiến chỉ đạo</h1>" in page.content.decode()
        assert "_addanother" not in page.content.decode()
        data = as_sent(page) | {"words": "Làm sớm", "given_by": "Phó Bí thư", "channel": "telephone"}
        answer = self.client.post(url, data)
        assert answer.status_code == 302, errors_of(answer)
        assert answer["Location"] == reverse("admin:index")
        made = Directive.objects.get(words="Làm sớm")
        assert (made.given_on, made.province, made.status) == (timezone.localdate(), self.world.north, "received")
        self.client.post(url, data)
        assert Directive.objects.filter(words="Làm sớm").count() == 1

    def test_a_call_is_prefilled_with_the_agency_and_never_with_another_side_s(self):
        login(self.client, self.cast.secretariat)
        url = url_of(ContactLog, "add") + "?_quick=1&agency="
        initial = [
            self.client.get(f"{url}{agency.pk}").context["adminform"].form.initial.get("agency")
            for agency in (self.world.north_agency, self.world.south_agency)
        ]
        assert initial == [str(self.world.north_agency.pk), None]
