"""What forms show and refuse: numbers as they are written, days that can be, errors by name, choices told apart."""

from datetime import date, timedelta

import pytest
from django.template.defaultfilters import date as date_format
from django.utils import timezone

from coop.admin.forms import LocalDecimal
from coop.models import (
    ActionItem,
    ContactLog,
    Directive,
    DueDateExtension,
    Inspection,
    Occurrence,
    ProgrammeParty,
    ProgressUpdate,
)
from tests import make
from tests.admin.forms import open_form, url_of
from tests.base import WorldTestCase, login


class Numbers(WorldTestCase):
    def test_a_number_is_shown_as_it_was_typed(self):
        login(self.client, self.cast.secretariat)
        item = self.world.item
        for typed in ("1.500,5", "1.500", "0,5", "1.234.567,125", "12"):
            with self.subTest(typed=typed):
                url, data = open_form(self.client, ActionItem, item.pk)
                assert self.client.post(url, data | {"funding_spent": typed}).status_code == 302
                url, data = open_form(self.client, ActionItem, item.pk)
                assert data["funding_spent"] == typed

    def test_a_number_that_is_only_read_is_shown_alike(self):
        item = make.make_item(area=self.world.area, lead_party=self.world.party, funding_planned=1850)
        make.make_indicator(item, target_value=120)
        url = url_of(ActionItem, "change", item.pk)
        page = login(self.client, self.cast.officer).get(url).content.decode()
        assert '<div class="readonly">1.850</div>' in page
        assert ",000" not in page

    def test_a_form_handed_in_untouched_has_changed_nothing(self):
        field = LocalDecimal(max_digits=15, decimal_places=3, localize=True)
        for kept in ("1500.500", "1500.000", "0.500", "1234567.125"):
            value = field.to_python(kept.replace(".", ","))
            assert not field.has_changed(value, field.prepare_value(value))


class DaysThatCanBe(WorldTestCase):
    def test_what_has_happened_did_not_happen_tomorrow(self):
        login(self.client, self.cast.secretariat)
        today = timezone.localdate()
        for model, name in ((Inspection, "inspected_on"), (ContactLog, "contacted_on"), (Directive, "given_on")):
            for day, is_refused in ((today + timedelta(days=1), True), (today, False)):
                with self.subTest(model=model.__name__, day=day):
                    url, data = open_form(self.client, model)
                    answer = self.client.post(url, data | {name: date_format(day, "d/m/Y")})
                    assert (name in answer.context["adminform"].form.errors) == is_refused


class ErrorsByName(WorldTestCase):
    def setUp(self):
        login(self.client, self.cast.secretariat)

    def note(self, **typed):
        url, data = open_form(self.client, ActionItem, self.world.item.pk)
        answer = self.client.post(url, data | typed)
        assert answer.status_code == 200
        page = answer.content.decode()
        return page[page.index('class="errornote"') :].split("</p>")[0], page

    def test_each_field_in_error_is_named_and_leads_to_its_field(self):
        note, page = self.note(title="", funding_spent="abc")
        assert "Có 02 lỗi" in note
        assert note.index("#id_title") < note.index("#id_funding_spent")
        assert 'id="id_title"' in page
        assert "Nhiệm vụ</a>" in note

    def test_a_field_to_be_typed_asks_for_words_and_a_list_for_a_choice(self):
        _note, page = self.note(title="", strength="")
        assert "Vui lòng nhập nhiệm vụ." in page
        assert "Vui lòng chọn mức độ cam kết." in page
        url, data = open_form(self.client, ProgressUpdate)
        page = self.client.post(url, data | {"item": "", "agency": ""}).content.decode()
        assert "Vui lòng chọn nhiệm vụ." in page
        assert "Vui lòng chọn cơ quan." in page

    def test_rows_inside_the_form_are_named_too(self):
        note, page = self.note(**{"occurrences-TOTAL_FORMS": "1", "occurrences-0-year": "x"})
        assert 'href="#id_occurrences-0-year"' in note
        assert 'id="id_occurrences-0-year"' in page
        assert "dòng 1" in note

    def test_what_concerns_the_whole_form_is_said_below(self):
        note, page = self.note(due_date="30/06/2026")
        assert "Chưa lưu" in note or "Có 01 lỗi" in note
        assert " style=" not in page


class ChoicesToldApart(WorldTestCase):
    def test_an_ended_office_carries_its_last_day_and_stands_behind_the_present_one(self):
        name = "Thường trực Tỉnh ủy Thử"
        make.make_standing_committee(self.world.north, name=name, valid_to=date(2025, 6, 30))
        now = make.make_standing_committee(self.world.north, name=name, valid_from=date(2025, 7, 1))
        login(self.client, self.cast.secretariat)
        form = self.client.get(url_of(ProgrammeParty, "change", self.world.party.pk)).context["adminform"].form
        labels = [str(label) for value, label in form.fields["standing_committee"].choices if value]
        assert labels == [name, f"{name} (đến hết ngày 30/06/2025)"]
        assert form.fields["standing_committee"].queryset[0] == now

    def test_an_officer_is_offered_only_what_the_own_agency_takes_part_in(self):
        for model in (ProgressUpdate, DueDateExtension):
            for name, items in (
                ("officer", {self.world.item}),
                ("other_officer", {self.world.other_item}),
                ("secretariat", {self.world.item, self.world.other_item, self.world.joint_item}),
            ):
                with self.subTest(model=model.__name__, user=name):
                    login(self.client, getattr(self.cast, name))
                    form = self.client.get(url_of(model, "add")).context["adminform"].form
                    assert set(form.fields["item"].queryset) == items


class Steps(WorldTestCase):
    """A step's letter is asked for where it is needed."""

    def letter_is_required(self, model, row, door):
        page = self.client.get(url_of(model, "door", row.pk, door))
        assert page.status_code == 200
        return page.context["form"].fields["letter"].required, page.content.decode()

    def test_the_letter_is_required_where_another_side_leads(self):
        login(self.client, self.cast.secretariat)
        theirs = make.make_occurrence(self.world.other_item)
        ours = make.make_occurrence(self.world.item)
        for model, row, door, needed in (
            (ActionItem, self.world.item, "suspend", False),
            (ActionItem, self.world.joint_item, "suspend", False),
            (ActionItem, self.world.other_item, "suspend", True),
            (Occurrence, ours, "hold", False),
            (Occurrence, theirs, "hold", True),
        ):
            with self.subTest(row=row):
                required, page = self.letter_is_required(model, row, door)
                assert required == needed
                assert ('<label for="id_letter" class="required">' in page) == needed

    def test_whose_agreement_is_recorded_decides_about_the_letter(self):
        login(self.client, self.cast.secretariat)
        item = make.make_item(area=self.world.area, lead_party=self.world.other_party, status="pending_agreement")
        assert not self.letter_is_required(ActionItem, item, "agree")[0]


@pytest.mark.django_db
def test_a_missing_row_is_said_in_words_that_tell_nothing(client, world):
    login(client, world.cast.secretariat)
    for pk in (world.foreign_item.pk, 999_999):
        answer = client.get(url_of(ActionItem, "change", pk), follow=True)
        said = [str(message) for message in answer.context["messages"]]
        assert said == ["Không tìm thấy nội dung, hoặc nội dung không dành cho tài khoản của đồng chí."]


@pytest.mark.django_db
def test_nobody_is_sent_to_a_reset_that_is_closed(client, world):
    user = world.cast.secretariat
    user.set_password("Mật khẩu thử 2026")
    user.save()
    login(client, user)
    answer = client.get("/tai-khoan/password/change/")
    assert answer.status_code == 200
    page = answer.content.decode()
    assert "Quên mật khẩu" not in page
    assert "password/reset" not in page
