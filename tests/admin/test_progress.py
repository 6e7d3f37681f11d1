"""An officer reports, with figures and a file; the secretariat takes it over; the other side sees it once shared."""

import html
import json
from datetime import timedelta

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from coop.models import ActionItem, DueDateExtension, Evidence, ProgressUpdate
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


class FromTheDesk(WorldTestCase):
    """An officer finds the way to report on the desk and on the item's page, and says only what is not known."""

    add = url_of(ProgressUpdate, "add")

    def item_page(self, user, item=None):
        return login(self.client, user).get(url_of(ActionItem, "change", (item or self.world.item).pk))

    def form(self, user, **query):
        return login(self.client, user).get(self.add, query).context["adminform"].form

    def doors(self, page):
        return [door["url"] for door in page.context["coop_doors"]]

    def test_the_officer_s_desk_has_the_button(self):
        desk = login(self.client, self.cast.officer).get(reverse("admin:index")).context["desk"]
        assert [form["url"] for form in desk.forms] == [self.add]
        overdue = next(section for section in desk.sections if section.slug == "overdue")
        assert [line.more["report"] for line in overdue.lines] == [f"{self.add}?item={self.world.item.pk}"]

    def test_the_item_s_page_offers_it_to_officers_of_its_agencies_alone(self):
        way = f"{self.add}?item={self.world.item.pk}"
        assert way in self.doors(self.item_page(self.cast.officer))
        for user in (self.cast.secretariat, self.cast.other_officer, self.cast.other_secretariat):
            assert way not in self.doors(self.item_page(user))
        theirs = make.make_item(area=self.world.area, lead_party=self.world.party, status="in_progress")
        assert self.doors(self.item_page(self.cast.officer, theirs)) == []

    def test_nothing_is_offered_of_what_was_given_up(self):
        item = make.make_item(area=self.world.area, lead_party=self.world.party, status="discontinued")
        make.make_item_agency(item, self.world.party, self.world.north_agency)
        assert self.doors(self.item_page(self.cast.officer, item)) == []

    def test_the_item_s_page_lists_what_was_reported_newest_first_as_far_as_one_may_see(self):
        w = self.world
        make.make_update(w.item, w.party, w.north_agency, done="Việc cũ", reported_on=make.DAY)
        make.make_update(w.item, w.party, w.north_agency, done="Việc mới", reported_on=make.DAY + timedelta(days=9))
        for user in (self.cast.officer, self.cast.secretariat):
            page = self.item_page(user).content.decode()
            assert 0 < page.index("Việc mới") < page.index("Việc cũ")
        assert "Việc mới" not in self.item_page(self.cast.other_secretariat).content.decode()

    def test_an_officer_s_side_goes_without_saying(self):
        form = self.form(self.cast.officer, item=self.world.item.pk)
        assert "party" not in form.fields
        assert (form.initial["item"], form.initial["agency"]) == (str(self.world.item.pk), self.world.north_agency.pk)

    def test_an_item_of_a_programme_without_the_own_side_is_refused_in_words(self):
        url, data = open_form(login(self.client, self.cast.officer), ProgressUpdate)
        answer = self.client.post(url, data | {"item": self.world.foreign_item.pk, "done": "Đã làm"})
        assert answer.status_code == 200
        assert errors_of(answer)
        assert not ProgressUpdate.objects.exists()

    def test_a_secretariat_is_offered_the_sides_of_the_item_s_programme_alone(self):
        w = self.world
        make.make_programme([w.north, w.third])
        form = self.form(self.cast.secretariat, item=w.item.pk)
        assert set(form.fields["party"].queryset) == {w.party, w.other_party}
        assert form.initial["party"] == w.party.pk
        assert len(self.form(self.cast.secretariat, item="x").fields["party"].queryset) == 4

    def test_the_button_that_adds_a_row_names_it_in_small_letters(self):
        page = login(self.client, self.cast.officer).get(self.add).content.decode()
        assert json.dumps("Thêm số liệu chỉ tiêu") in html.unescape(page)

    def test_who_hands_it_in_is_told_where_it_went(self):
        update = make.make_update(self.world.item, self.world.party, self.world.north_agency, done="Đã làm")
        login(self.client, self.cast.officer)
        answer = self.client.post(url_of(ProgressUpdate, "door", update.pk, "submit"), {}, follow=True)
        assert "Đã gửi cập nhật đến cơ quan thường trực." in answer.content.decode()


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
