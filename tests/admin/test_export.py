"""Every list as a file: its rows, columns, filters and order; all of them, and never a row more than the list."""

import csv
import io
import tracemalloc
from datetime import timedelta

from django.urls import reverse
from django.utils import translation

from accounts.models import User
from coop.admin import site
from coop.admin.file_columns import cell, words_of
from coop.documents.paper import Cell
from coop.models import ActionItem, ChosenColumns, Directive, Letter, Occurrence, ProgressUpdate, Proposal
from tests import make
from tests.admin.forms import url_of
from tests.admin.many import fill
from tests.base import WorldTestCase, login
from tests.canaries import plant
from tests.counting import Queries
from tests.documents.papers import opened, rows_of
from tests.make import DAY


class ExportCase(WorldTestCase):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        User.objects.update(language="en")

    def fetch(self, user, model, **asked):
        """The answer; `body` is what came, also of a file, which is closed once it was read to its end."""
        response = login(self.client, user).get(url_of(model, "changelist"), asked)
        response.body = b"".join(response.streaming_content) if response.streaming else response.content
        return response

    def content(self, user, model, **asked):
        response = self.fetch(user, model, **asked)
        assert response.status_code == 200
        return response.body

    def lines(self, user, model, **asked):
        text = self.content(user, model, dang="csv", **asked).decode("utf-8-sig")
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))

    def table(self, user, model, **asked):
        """The headings, and the rows below them."""
        lines = self.lines(user, model, **asked)
        start = lines.index([])
        return lines[start + 1], lines[start + 2 :]

    def page(self, user, model, **asked):
        [page] = opened(self.content(user, model, dang="xlsx", **asked)).worksheets
        return page


class WhatStandsInIt(ExportCase):
    def test_the_columns_of_the_list_and_its_rows_in_its_order(self):
        headings, rows = self.table(self.cast.secretariat, ActionItem, o="-2")
        assert {"Item code", "Area", "Lead side", "Due date", "Turn that is open", "Timeliness today"} <= set(headings)
        shown = self.fetch(self.cast.secretariat, ActionItem, o="-2").context["cl"].result_list
        assert [row[:2] for row in rows] == [[item.code, item.title] for item in shown]
        assert len(rows) == 3

    def test_only_what_was_asked_of_the_list(self):
        make.make_item(area=self.world.area, lead_party=self.world.party, title="Việc đã xong", status="draft")
        _headings, rows = self.table(self.cast.secretariat, ActionItem, q="hoi cho", status__exact="in_progress")
        assert [row[1] for row in rows] == [self.world.item.title]
        lines = self.lines(self.cast.secretariat, ActionItem, q="hoi cho", status__exact="in_progress")
        [narrowed] = [line[0] for line in lines if line and line[0].startswith("Narrowed to")]
        assert "“hoi cho”" in narrowed
        assert "status: in progress" in narrowed

    def test_a_range_of_days_is_said_as_the_list_says_it(self):
        lines = self.lines(self.cast.secretariat, ActionItem, due_from="01/01/2026", due_to="nonsense")
        assert any("from 01/01/2026 on" in cell for line in lines for cell in line)
        assert any("nonsense" in cell for line in lines for cell in line)

    def test_days_are_days_choices_are_words_and_nothing_is_cut(self):
        long = " ".join(["Tổ chức kiểm tra tiến độ và báo cáo."] * 8)
        make.make_directive(self.world.north, words=long, due_date=DAY, agency=self.world.north_agency)
        page = self.page(self.cast.secretariat, Directive)
        heading, row = rows_of(page)[-2:]
        told = dict(zip(heading, row, strict=True))
        assert told["Words"] == long
        assert told["Due date"] == DAY
        assert told["Status"] == "received"

    def test_how_work_stands_is_a_word_without_its_sign(self):
        headings, rows = self.table(self.cast.secretariat, ActionItem)
        assert {row[headings.index("Timeliness today")] for row in rows} == {"overdue"}
        make.make_occurrence(self.world.item, due_date=DAY)
        headings, rows = self.table(self.cast.secretariat, Occurrence)
        assert rows[0][headings.index("Timeliness today")] == "overdue"

    def test_who_took_it_when_and_how_many_rows(self):
        said = [line[0] for line in self.lines(self.cast.secretariat, ActionItem)[:4]]
        assert said[:2] == ["Action items", "Rows: 03"]
        assert said[2].startswith("Figures up to")
        assert str(self.cast.secretariat) in said[3]

    def test_invented_rows_say_so(self):
        assert self.lines(self.cast.secretariat, ActionItem)[0] != ["SAMPLE DATA"]
        type(self.world.programme).objects.filter(pk=self.world.programme.pk).update(is_sample=True)
        make.make_proposal(self.world.programme)
        make.make_update(self.world.item, agency=self.world.north_agency)
        for model in (ActionItem, Proposal, ProgressUpdate):
            assert self.lines(self.cast.secretariat, model)[0] == ["SAMPLE DATA"]

    def test_it_is_a_file_to_keep_named_after_the_list_and_the_day(self):
        with translation.override("vi"):
            User.objects.update(language="vi")
            answer = self.fetch(self.cast.secretariat, ActionItem, dang="xlsx")
        assert answer["Content-Disposition"].startswith('attachment; filename="nhiem-vu_20')
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert "no-store" in answer["Cache-Control"]

    def test_a_text_that_looks_like_a_formula_is_none(self):
        make.make_item(area=self.world.area, lead_party=self.world.party, title="=1+1", status="draft")
        assert any("'=1+1" in row for row in self.table(self.cast.secretariat, ActionItem)[1])
        page = self.page(self.cast.secretariat, ActionItem)
        assert all(cell.data_type != "f" for row in page.iter_rows() for cell in row)


class WhoGetsIt(ExportCase):
    def test_the_rows_are_those_of_the_list_for_each_of_the_cast(self):
        canaries = plant(self.world)
        for name, user in self.cast.signed_in().items():
            for model in (ActionItem, Directive, Letter, ProgressUpdate, Proposal):
                page = self.fetch(user, model)
                file = self.fetch(user, model, dang="csv")
                assert file.status_code == page.status_code
                if page.status_code != 200:
                    continue
                text = file.body.decode()
                assert f"{page.context['cl'].result_count:02}" in text
                assert [c for c in canaries if c.word in text and name not in c.readers] == []

    def test_nobody_without_an_account_gets_one(self):
        assert self.fetch(self.cast.anonymous, ActionItem, dang="xlsx").status_code == 302

    def test_another_side_s_number_finds_nothing(self):
        foreign = self.world.foreign_programme.pk
        _headings, rows = self.table(self.cast.secretariat, ActionItem, programme__id__exact=foreign)
        assert rows == [["No row answers this question."]]

    def test_what_cannot_be_asked_is_refused_in_words(self):
        for asked in ({"password__startswith": "a"}, {"status__exact": "\x00"}, {"o": "99"}, {"p": "-1"}):
            answer = self.fetch(self.cast.secretariat, ActionItem, dang="csv", **asked)
            assert answer.status_code in (200, 302)

    def test_an_unknown_kind_of_file_answers_the_list_with_a_notice(self):
        login(self.client, self.cast.secretariat)
        answer = self.client.get(url_of(ActionItem, "changelist"), {"dang": "exe", "q": "hội"}, follow=True)
        assert answer.redirect_chain[0][0].endswith("?q=h%E1%BB%99i")
        assert any("exe" in str(message) for message in answer.context["messages"])

    def test_the_list_offers_it_with_what_it_was_asked_and_without_its_page(self):
        answer = self.fetch(self.cast.secretariat, ActionItem, q="hội", p="1")
        assert b'href="?dang=xlsx&amp;q=h%E1%BB%99i"' in answer.content
        assert b"dang=xlsx" not in self.fetch(self.cast.secretariat, ActionItem, q="khong co").content


class HowMuch(ExportCase):
    def test_every_list_is_whole_and_asks_as_often_about_ten_rows_as_about_a_thousand(self):
        fill(self.world, 10, items=10)
        few = {model: self.asked(model, user)[0] for model, user in self.lists()}
        fill(self.world, 60, items=600)
        for model, user in self.lists():
            asked, rows = self.asked(model, user)
            assert asked <= few[model], model
            assert rows >= 70, model

    def lists(self):
        """Each with whoever may read it."""
        for model in site._registry:
            may_see = f"{model._meta.app_label}.view_{model._meta.model_name}"
            readers = (self.cast.secretariat, self.cast.administrator)
            yield model, next(user for user in readers if user.has_perm(may_see))

    def asked(self, model, user):
        login(self.client, user)
        with Queries() as captured:
            content = self.content(user, model, dang="csv").decode("utf-8-sig")
        lines = list(csv.reader(io.StringIO(content, newline=""), delimiter=";"))
        return len(captured.own), len(lines) - lines.index([]) - 2

    def test_twice_the_rows_need_no_more_memory(self):
        make.make_items(700, area=self.world.area, lead_party=self.world.party, due_date=DAY)
        self.most()
        before = self.most()
        make.make_items(1400, area=self.world.area, lead_party=self.world.party, due_date=DAY + timedelta(days=1))
        assert self.most() < before + 1_500_000

    def most(self):
        """The most memory that Python held while the file was made."""
        login(self.client, self.cast.secretariat)
        tracemalloc.start()
        answer = self.client.get(url_of(ActionItem, "changelist"), {"dang": "csv"})
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert sum(map(len, answer.streaming_content))
        return peak


def test_the_words_of_a_cell_without_what_is_for_the_eye():
    html = '<span class="state overdue"><span aria-hidden="true">!</span> quá hạn</span><br>a &amp; b'
    assert words_of(html) == "quá hạn\na & b"
    assert cell("—") == Cell(None, "")


class TrackingTable(ExportCase):
    def rows(self, user, **asked):
        address = reverse("admin:tracking_programme", args=[self.world.programme.code], query=asked)
        answer = login(self.client, user).get(address)
        assert answer.status_code == 200
        text = b"".join(answer.streaming_content).decode("utf-8-sig")
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
        return lines[: lines.index([])], lines[lines.index([]) + 1 :]

    def test_it_has_the_rows_and_columns_that_the_page_shows(self):
        ChosenColumns.objects.create(
            user=self.cast.secretariat, table="tracking", columns=["code", "due_date", "state"]
        )
        said, (heading, *rows) = self.rows(self.cast.secretariat, dang="csv", sort="-code")
        assert self.world.programme.code in said[1][0]
        assert heading == ["No.", "Code", "Due", "State of the item"]
        codes = sorted((item.code for item in ActionItem.objects.filter(programme=self.world.programme)), reverse=True)
        assert [row[:3] for row in rows] == [[str(n), code, "16/03/2026"] for n, code in enumerate(codes, start=1)]
        assert {row[3] for row in rows} == {"in progress overdue"}

    def test_what_is_still_on_its_way_says_so_and_the_other_side_does_not_see_it(self):
        make.make_update(self.world.item, agency=self.world.north_agency, status="submitted", done="Lời chưa duyệt.")
        own = str(self.rows(self.cast.secretariat, dang="csv"))
        assert "Lời chưa duyệt. (" in own
        assert "Lời chưa duyệt." not in str(self.rows(self.cast.other_secretariat, dang="csv"))

    def test_another_programme_answers_like_none(self):
        address = reverse("admin:tracking_programme", args=[self.world.foreign_programme.code], query={"dang": "csv"})
        assert login(self.client, self.cast.secretariat).get(address).status_code == 404
