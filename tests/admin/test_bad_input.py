"""Whatever is typed or forged: a clear error on the form, nothing lost, never a crash."""

import unicodedata
import uuid

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.translation import override

from accounts.models import User
from coop.models import ActionItem, CooperationProgramme, Document, DueDateExtension, Letter, StoredFile
from tests import make
from tests.admin.forms import errors_of, open_form, url_of
from tests.base import WorldTestCase, login

MEGABYTE = "Nội dung rất dài. " * 55_000

REFUSED = (
    ("due_date", "31/02/2026"),
    ("due_date", "1e400"),
    ("due_date", "00/00/0000"),
    ("due_date", "99999999999/01/01"),
    ("due_date", "01/01/1999"),
    ("start_date", "17/03/2026"),  # after the due date
    ("title", ""),
    ("title", "a\x00b"),
    ("title", "x" * 501),
    ("title", MEGABYTE),
    ("title", "Tối mật"),
    ("title", unicodedata.normalize("NFD", "Báo cáo TUYỆT MẬT")),
    ("description", MEGABYTE),
    ("description", "Dòng một\nĐộ mật: A\nDòng ba"),
    ("description", "MẬT"),
    ("deliverable", "Kế hoạch 12-KH/TU (M)"),
    ("funding_planned", "1e400"),
    ("funding_planned", "-1"),
    ("funding_planned", "NaN"),
    ("funding_planned", "Infinity"),
    ("funding_planned", "9" * 40),
    ("funding_planned", "1e1000000"),
    ("funding_planned", "\x00"),
    ("strength", "quite-strong"),
    ("strength", "\x00"),
    ("lead", "one_side"),  # without naming the side
)


class ItemForm(WorldTestCase):
    def setUp(self):
        login(self.client, self.cast.secretariat)
        self.form = open_form(self.client, ActionItem)

    def hand_in(self, **typed):
        url, data = self.form[0], dict(self.form[1], form_token=uuid.uuid4())
        data |= {"area": self.world.area.pk, "title": "Việc thử", "note": "Đừng mất", "due_date": "16/03/2026"}
        return self.client.post(url, data | typed)

    def test_what_cannot_be_is_said_on_the_form_and_nothing_is_lost(self):
        for field, typed in REFUSED:
            with self.subTest(field=field, typed=typed[:40]):
                answer = self.hand_in(**{field: typed})
                assert answer.status_code == 200
                form = answer.context["adminform"].form
                assert errors_of(answer)
                assert form["note"].value() == "Đừng mất"
                # A browser sends NUL on no key, and the template shows the rest as it was typed.
                assert form[field].value() == typed
        assert not ActionItem.objects.filter(note="Đừng mất").exists()

    def test_errors_are_said_in_the_persons_language(self):
        with override("vi"):
            for field, typed in (("due_date", "31/02/2026"), ("title", ""), ("funding_planned", "1e400")):
                assert not any(
                    word in errors_of(self.hand_in(**{field: typed}))[0] for word in ("Enter", "This", "Ensure")
                )

    def test_text_in_pieces_is_kept_in_one_form(self):
        assert self.hand_in(title=unicodedata.normalize("NFD", "Tuần lễ văn hóa Đà Lạt")).status_code == 302
        assert ActionItem.objects.filter(title="Tuần lễ văn hóa Đà Lạt").exists()

    def test_honest_words_pass(self):
        for title in ("Hội chợ mật ong", "Khảo sát mật độ dân cư", "Tập huấn bảo mật thông tin", "Đường dài 12 (m)"):
            with self.subTest(title=title):
                assert self.hand_in(title=title).status_code == 302

    def test_numbers_are_read_as_they_are_written_here(self):
        assert self.hand_in(title="Có kinh phí", funding_planned="1.234,5").status_code == 302
        assert str(ActionItem.objects.get(title="Có kinh phí").funding_planned) == "1234.500"

    def test_what_a_trigger_refuses_is_said_in_words(self):
        url, data = open_form(self.client, ActionItem, self.world.item.pk)
        answer = self.client.post(url, data | {"due_date": "30/06/2026", "note": "Đừng mất"})
        assert answer.status_code == 200
        assert len(errors_of(answer)) == 1
        assert "coop_" not in errors_of(answer)[0]
        assert answer.context["adminform"].form["due_date"].value() == "30/06/2026"
        self.world.item.refresh_from_db()
        assert self.world.item.due_date == make.DAY

    def test_a_form_with_nothing_in_it_is_a_form_with_errors(self):
        url, _data = open_form(self.client, ActionItem)
        assert self.client.post(url, {}).status_code == 200


class OtherForms(WorldTestCase):
    def setUp(self):
        login(self.client, self.cast.secretariat)

    def refused(self, model, pk=None, **typed):
        url, data = open_form(self.client, model, pk)
        answer = self.client.post(url, data | typed)
        assert answer.status_code == 200, typed
        assert errors_of(answer)
        return errors_of(answer)

    def test_rules_of_other_models_are_said_on_their_forms(self):
        make.make_letter(self.world.programme)
        letter = {"number_symbol": "1/CV", "issued_on": "01/03/2026", "subject": "Đề nghị"}
        self.refused(Letter, **letter)  # neither between the sides nor within one
        self.refused(Letter, **letter, from_party=self.world.party.pk, to_party=self.world.party.pk)
        self.refused(Letter, **letter, party=self.world.party.pk, answer_due="01/02/2026")
        self.refused(CooperationProgramme, self.world.programme.pk, code="HT 01")
        self.refused(CooperationProgramme, self.world.programme.pk, status="signed")
        self.refused(CooperationProgramme, self.world.programme.pk, code="KHAC")  # items already carry its code
        self.refused(Document, subject="(MẬT)", kind="report")

    def test_an_extension_asked_for_wrongly_is_said_on_its_form(self):
        typed = {"item": self.world.item.pk, "party": self.world.party.pk, "reason": "Chờ kinh phí"}
        self.refused(DueDateExtension, **typed, new_due_date="01/03/2026", requested_on="01/03/2026")
        self.refused(DueDateExtension, **typed | {"item": self.world.other_item.pk}, new_due_date="01/06/2026")

    def test_files_that_are_not_taken_are_refused_on_the_form(self):
        for name, content in (
            ("a.pdf", b"not a pdf"),
            ("a.exe", b"MZ"),
            ("BC 12 (M).pdf", b"%PDF-1.7 x"),
            ("a.docx", b"PK\x03\x04broken"),
            ("a.pdf", b""),
        ):
            with self.subTest(name=name):
                self.refused(StoredFile, upload=SimpleUploadedFile(name, content))
        assert not StoredFile.objects.exists()


class Addresses(WorldTestCase):
    QUESTIONS = (
        "title__regex=(",
        "title__contains=a",
        "password__startswith=a",
        "programme__parties__province__name=x",
        "due_date__year=99999999999",
        "due_date__year=abc",
        "due_date__month=13&due_date__year=2026",
        "due_date__day=31&due_date__month=2&due_date__year=2026",
        "due_date__gte=31/02/2026",
        "due_date__gte=\x00",
        "programme__id__exact=abc",
        "programme__id__exact=99999999999999999999999",
        "programme__id__exact=1e400",
        "status__exact=%00",
        "status__in=a,b",
        "status__isnull=maybe",
        "timeliness=nonsense",
        "p=1e400",
        "p=-5",
        "p=99999999999",
        "o=999",
        "o=abc.-.9",
        "o=-99999999999999999999",
        "all=",
        "e=1",
        "_to_field=password",
        "_to_field=title",
        "_popup=1",
        "nothing=1",
        "q=%00",
    )

    def test_a_list_answers_every_question_with_a_list(self):
        login(self.client, self.cast.secretariat)
        for question in self.QUESTIONS:
            with self.subTest(question=question):
                answer = self.client.get(f"{url_of(ActionItem, 'changelist')}?{question}", follow=True)
                assert answer.status_code == 200
                assert answer.redirect_chain in ([], [(url_of(ActionItem, "changelist"), 302)])

    def test_who_asks_what_is_not_answered_is_told_so(self):
        login(self.client, self.cast.secretariat)
        answer = self.client.get(f"{url_of(ActionItem, 'changelist')}?title__regex=(", follow=True)
        assert len(answer.context["messages"]) == 1

    def test_accounts_cannot_be_probed_by_their_passwords(self):
        login(self.client, self.cast.administrator)
        answer = self.client.get(f"{url_of(User, 'changelist')}?password__startswith=argon")
        assert answer.status_code == 302

    def test_strange_row_numbers_are_missing_rows(self):
        login(self.client, self.cast.secretariat)
        for number in ("abc", "1e400", "9" * 40, "-1", "1%00", "_5B", "0"):
            for page in ("change", "history"):
                with self.subTest(number=number, page=page):
                    url = url_of(ActionItem, page, 0).replace("/0/", f"/{number}/")
                    assert self.client.get(url).status_code == 302
            door = url_of(ActionItem, "door", 0, "start").replace("/0/", f"/{number}/")
            assert self.client.get(door).status_code == 404


class Doors(WorldTestCase):
    def test_bad_values_are_said_on_the_page_of_the_step(self):
        login(self.client, self.cast.secretariat)
        url = url_of(ActionItem, "door", self.world.item.pk, "complete")
        good = {"completed_on": "16/03/2026", "result": "Đã tổ chức"}
        for typed in (
            {"completed_on": "31/02/2026"},
            {"completed_on": "01/01/2100"},
            {"result": ""},
            {"result": "TUYỆT MẬT"},
            {"result": MEGABYTE},
            {"result": "a\x00"},
            {"letter": "abc"},
            {"letter": "999999"},
            {"seen_version": "abc"},
        ):
            with self.subTest(typed=str(typed)[:60]):
                answer = self.client.post(url, good | typed)
                assert answer.status_code == 200
                assert answer.context["form"].errors
        assert self.client.post(url, good).status_code == 302
        self.world.item.refresh_from_db()
        assert (self.world.item.status, self.world.item.result) == ("completed", "Đã tổ chức")

    def test_a_step_that_is_not_open_leads_back_with_a_word(self):
        login(self.client, self.cast.secretariat)
        answer = self.client.get(url_of(ActionItem, "door", self.world.item.pk, "propose"), follow=True)
        assert len(answer.context["messages"]) == 1

    def test_another_sides_step_needs_its_letter(self):
        login(self.client, self.cast.secretariat)
        url = url_of(ActionItem, "door", self.world.other_item.pk, "suspend")
        answer = self.client.post(url, {"reason": "Theo đề nghị của bên kia"})
        assert "letter" in answer.context["form"].errors
        letter = make.make_letter(
            self.world.programme, from_party=self.world.other_party, to_party=self.world.party, issued_on=make.DAY
        )
        assert self.client.post(url, {"reason": "Theo công văn", "letter": letter.pk}).status_code == 302

    def test_a_letter_is_withdrawn_with_its_reason_and_stays(self):
        letter = make.make_letter(self.world.programme)
        login(self.client, self.cast.secretariat)
        url = url_of(Letter, "door", letter.pk, "withdraw")
        assert self.client.post(url, {"reason": ""}).status_code == 200
        assert self.client.post(url, {"reason": "Ghi nhầm"}).status_code == 302
        letter.refresh_from_db()
        assert letter.withdrawn_reason == "Ghi nhầm"
        assert letter.pk not in set(
            self.client.get(url_of(Letter, "changelist")).context["cl"].queryset.values_list("pk")
        )
