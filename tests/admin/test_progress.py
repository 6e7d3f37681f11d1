"""An officer reports, with figures and a file; the secretariat takes it over; the other side sees it once shared."""

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from coop.models import DueDateExtension, Evidence, ProgressUpdate
from tests import make
from tests.admin.forms import errors_of, open_form, url_of
from tests.base import WorldTestCase, login


class Reporting(WorldTestCase):
    def record(self, **typed):
        login(self.client, self.cast.officer)
        indicator = make.make_indicator(self.world.item)
        url, data = open_form(self.client, ProgressUpdate)
        data |= {"item": self.world.item.pk, "reported_on": "14/03/2026", "done": "Đã mở 12 gian hàng"}
        data |= {
            "values-TOTAL_FORMS": "1",
            "values-0-indicator": indicator.pk,
            "values-0-span": "period",
            "values-0-qualifier": "more_than",
            "values-0-value": "1.200,5",
            "evidence-TOTAL_FORMS": "1",
            "evidence-0-upload": SimpleUploadedFile("Báo cáo.pdf", b"%PDF-1.7 mau"),
            "evidence-0-caption": "Ảnh gian hàng",
        }
        return self.client.post(url, data | typed)

    def test_an_officer_reports_with_figures_and_a_file(self):
        answer = self.record()
        assert answer.status_code == 302, errors_of(answer)
        update = ProgressUpdate.objects.get()
        assert (update.party, update.agency) == (self.world.party, self.world.north_agency)
        assert update.recorded_by == self.cast.officer
        assert str(update.values.get().value) == "1200.500"
        evidence = Evidence.objects.get()
        page = self.client.get(url_of(ProgressUpdate, "change", update.pk)).content.decode()
        assert reverse("file", args=[evidence.file_id]) in page
        download = self.client.get(reverse("file", args=[evidence.file_id]))
        assert b"".join(download.streaming_content) == b"%PDF-1.7 mau"

    def test_a_file_that_is_no_file_is_said_and_nothing_is_recorded(self):
        answer = self.record(**{"evidence-0-upload": SimpleUploadedFile("x.pdf", b"MZ")})
        assert answer.status_code == 200
        assert errors_of(answer)
        assert not ProgressUpdate.objects.exists()

    def test_an_officer_reports_only_for_the_own_agency_on_its_items(self):
        for typed in ({"agency": self.world.north_office.pk}, {"item": self.world.joint_item.pk}):
            with self.subTest(**typed):
                answer = self.record(**typed)
                assert answer.status_code == 200
                assert errors_of(answer)

    def test_from_the_agency_to_the_own_side_to_the_other_side(self):
        self.record()
        update = ProgressUpdate.objects.get()
        url = url_of(ProgressUpdate, "change", update.pk)
        assert self.go(update, "submit").status_code == 302
        assert "done" not in open_form(self.client, ProgressUpdate, update.pk)[1]  # read only from now on
        login(self.client, self.cast.other_secretariat)
        assert self.client.get(url).status_code == 302
        login(self.client, self.cast.secretariat)
        assert self.go(update, "accept").status_code == 302
        assert self.go(update, "share").status_code == 302
        login(self.client, self.cast.other_secretariat)
        page = self.client.get(url)
        assert "Đã mở 12 gian hàng" in page.content.decode()
        assert self.client.get(url_of(ProgressUpdate, "history", update.pk)).status_code == 403
        assert not page.context["coop_doors"]

    def go(self, update, step):
        return self.client.post(url_of(ProgressUpdate, "door", update.pk, step), {})


class LaterDates(WorldTestCase):
    def test_an_officer_asks_and_the_secretariat_records_the_decision(self):
        login(self.client, self.cast.officer)
        url, data = open_form(self.client, DueDateExtension)
        typed = {"item": self.world.item.pk, "new_due_date": "30/06/2026", "reason": "Chờ kinh phí"}
        answer = self.client.post(url, data | typed)
        assert answer.status_code == 302, errors_of(answer)
        extension = DueDateExtension.objects.get()
        assert extension.old_due_date == make.DAY
        login(self.client, self.cast.secretariat)
        door = url_of(DueDateExtension, "door", extension.pk, "approve")
        assert self.client.post(door, {"decided_by": "Ủy ban nhân dân thành phố"}).status_code == 302
        self.world.item.refresh_from_db()
        assert f"{self.world.item.due_date:%d/%m/%Y}" == "30/06/2026"
