"""An officer reports, with figures and a file; the secretariat takes it over; the other side sees it once shared."""

import html
import json
from datetime import timedelta

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from coop.models import ActionItem, DueDateExtension, Evidence, ProgressUpdate
from tests import make
from tests.admin.forms import as_sent, errors_of, open_form, url_of
from tests.base import WorldTestCase, login
from tests.counting import MOST, Queries


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


class NotSentYet(WorldTestCase):
    """What was saved is a draft: that it has still to be sent, and what it lacks, is said where one stands."""

    def setUp(self):
        login(self.client, self.cast.officer)

    def draft(self, **given):
        return make.make_update(self.world.item, self.world.party, self.world.north_agency, **given)

    def save(self, update=None, **typed):
        url, data = open_form(self.client, ProgressUpdate, update and update.pk)
        return self.client.post(url, data | typed, follow=True).content.decode()

    def way_to_send(self, update):
        return f'<a href="{url_of(ProgressUpdate, "door", update.pk, "submit")}">Gửi bản cập nhật</a>'

    def test_whoever_saved_a_draft_is_told_that_it_is_not_sent_and_shown_the_way(self):
        page = self.save(item=self.world.item.pk, reported_on="14/03/2026", done="Đã mở 12 gian hàng")
        update = ProgressUpdate.objects.get()
        for said in (page, self.save(update, done="Đã mở 13 gian hàng")):
            assert "Đây là dự thảo, chưa gửi đi." in said
            assert self.way_to_send(update) in said

    def test_so_is_whoever_added_what_was_asked_for(self):
        update = self.draft(status="asked_for_more", submitted_at=timezone.now())
        page = self.save(update, done="Đã bổ sung số liệu")
        assert "Nội dung bổ sung chưa được gửi lại." in page
        assert self.way_to_send(update) in page

    def test_what_hinders_sending_leads_to_its_field_on_the_form(self):
        update = self.draft(obstacles="Thiếu mặt bằng", needs_decision=True, options="A hoặc B")
        answer = self.client.post(url_of(ProgressUpdate, "door", update.pk, "submit"), {})
        form = url_of(ProgressUpdate, "change", update.pk)
        page, drawn = answer.content.decode(), self.client.get(form).content.decode()
        for name, label in (("cause", "Nguyên nhân"), ("decided_by", "Cấp quyết định")):
            assert f'<a href="{form}#id_{name}">{label}</a>' in page
            assert f'id="id_{name}"' in drawn
        assert "#id_options" not in page

    def test_a_step_that_lacks_only_what_it_asks_for_itself_leads_nowhere_else(self):
        update = self.draft(status="submitted", submitted_at=timezone.now())
        login(self.client, self.cast.secretariat)
        page = self.client.post(url_of(ProgressUpdate, "door", update.pk, "ask_for_more"), {}).content.decode()
        assert "#id_" not in page


class OfATurn(WorldTestCase):
    """Of what recurs one reports a turn: the one that is open is filled in."""

    def setUp(self):
        w = self.world
        self.item = make.make_item(area=w.area, lead_party=w.party, status="in_progress", recurrence="annual")
        make.make_item_agency(self.item, w.party, w.north_agency)

    def turn_filled_in(self, user=None, **query):
        url = url_of(ProgressUpdate, "add")
        page = login(self.client, user or self.cast.officer).get(url, {"item": self.item.pk} | query)
        return page.context["adminform"].form.initial.get("occurrence")

    def test_the_earliest_open_turn_comes_filled_in_for_officers_and_the_secretariat(self):
        make.make_occurrence(self.item, status="completed", due_date=make.DAY)
        later, earlier = (
            make.make_occurrence(self.item, due_date=make.DAY + timedelta(days=days)) for days in (300, 200)
        )
        for user in (self.cast.officer, self.cast.secretariat):
            assert self.turn_filled_in(user) == earlier.pk
            with Queries() as queries:
                self.client.get(url_of(ProgressUpdate, "add"), {"item": self.item.pk})
            assert len(queries.own) <= MOST
        assert self.turn_filled_in(occurrence=later.pk) == str(later.pk)

    def test_a_turn_on_the_desk_is_reported_as_that_turn(self):
        late = make.make_occurrence(self.item, due_date=make.DAY)
        now = make.make_occurrence(self.item, due_date=timezone.localdate())
        desk = login(self.client, self.cast.officer).get(reverse("admin:index")).context["desk"]
        lines = [line for section in desk.sections if section.slug in ("overdue", "soon") for line in section.lines]
        ways = {line.url: line.more["report"] for line in lines}
        for turn in (late, now):
            way = f"{url_of(ProgressUpdate, 'add')}?item={self.item.pk}&occurrence={turn.pk}"
            assert ways[url_of(type(turn), "change", turn.pk)] == way

    def test_none_where_no_turn_is_open_or_the_item_is_not_theirs_to_see(self):
        assert self.turn_filled_in() is None
        make.make_occurrence(self.item, status="completed", due_date=make.DAY)
        assert self.turn_filled_in() is None
        make.make_occurrence(self.item, due_date=make.DAY)
        assert self.turn_filled_in(self.cast.outsider) is None
        assert self.turn_filled_in(item="x") is None

    def test_an_update_reported_so_belongs_to_its_turn(self):
        turn = make.make_occurrence(self.item, due_date=make.DAY)
        url = f"{url_of(ProgressUpdate, 'add')}?item={self.item.pk}"
        page = login(self.client, self.cast.officer).get(url)
        answer = self.client.post(url, as_sent(page) | {"reported_on": "14/03/2026", "done": "Đã khai mạc"})
        assert answer.status_code == 302, errors_of(answer)
        assert ProgressUpdate.objects.get().occurrence == turn


class InTheAgencysPlace(WorldTestCase):
    """A secretariat reports in an agency's place only after its letter: it is told before, under the field's name."""

    words = "phải chọn công văn của cơ quan đó ở ô “Căn cứ công văn”"

    def page(self, user):
        return login(self.client, user).get(url_of(ProgressUpdate, "add")).content.decode()

    def test_the_secretariat_reads_it_on_the_form_and_officers_do_not(self):
        page = self.page(self.cast.secretariat)
        assert self.words in page
        assert page.index(self.words) < page.index('id="id_done"') < page.index("Căn cứ công văn:")
        assert self.words not in self.page(self.cast.officer)

    def test_the_refusal_names_the_field_too(self):
        w = self.world
        url, data = open_form(login(self.client, self.cast.secretariat), ProgressUpdate)
        typed = {"item": w.item.pk, "party": w.party.pk, "agency": w.north_agency.pk}
        typed |= {"reported_on": "14/03/2026", "done": "Đã làm"}
        answer = self.client.post(url, data | typed)
        assert any(self.words in error for error in errors_of(answer))
        assert not ProgressUpdate.objects.exists()


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
