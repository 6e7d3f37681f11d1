"""Every report as a file: what the page says to this reader, whole, in cells that can be reckoned with."""

import csv
import io
import re
from datetime import date, timedelta
from itertools import product

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from coop.documents import typesetting
from coop.vietnamese import short_date
from reports.base import Level, Report
from reports.cells import OnPaper
from reports.downloads import FORMS
from tests import make
from tests.base import login
from tests.canaries import WORD, plant
from tests.counting import Queries
from tests.documents.papers import opened, rows_of
from tests.make import DAY
from tests.reports.pages import PageTestCase

LONG = " ".join(["Thiếu vốn đối ứng."] * 12)
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def words_in(value):
    """The words and numbers of a value, however a page or a workbook writes them."""
    text = short_date(value) if isinstance(value, date) else str(value)
    return [part.lstrip("0") or "0" if part.isdigit() else part for part in re.findall(r"\w+", text)]


def in_whole(value):
    """What a cell of the page says; what stands only on paper is said in another column."""
    parts = [value, *getattr(value, "under", ())] if not isinstance(value, str) else [value]
    main = getattr(value, "main", value)
    said = [main, *(part for part in parts[1:] if not isinstance(part, OnPaper))]
    return [word for part in said for word in words_in(part)]


class DownloadCase(PageTestCase):
    def address(self, report, **query):
        arguments = [self.world.programme.code] if report.level == Level.PROGRAMME else []
        return reverse(f"reports:{report.slug}", args=arguments, query=query)

    def fetch(self, user, report, **query):
        return login(self.client, user).get(self.address(report, **query))

    def book(self, user, report, **query):
        response = self.fetch(user, report, dang="xlsx", **query)
        assert response.status_code == 200
        assert response["Content-Type"] == WORKBOOK
        return opened(response.content)

    def sheets(self, user, report, **query):
        """The rows of each sheet, by its name."""
        return {page.title: rows_of(page) for page in self.book(user, report, **query)}

    def lines(self, user, report, **query):
        text = self.fetch(user, report, dang="csv", **query).content.decode("utf-8-sig")
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


class EveryReport(DownloadCase):
    def asked(self):
        for report in Report.registry.values():
            yield report, {}
            if report.has_partner_copy:
                yield report, {"ban": "gui-ban"}

    def test_each_table_of_the_page_stands_in_the_workbook_cell_by_cell(self):
        plant(self.world)
        self.client.force_login(self.cast.secretariat, backend="accounts.backends.SeatBackend")
        for report, version in self.asked():
            page = self.fetch(self.cast.secretariat, report, page="all", **version)
            sheets = self.sheets(self.cast.secretariat, report, **version)
            for table in page.context["tables"].values():
                if table.rows or report.template == Report.template:
                    self.compare(table, sheets)

    def compare(self, table, sheets):
        self.enterContext(translation.override("en"))
        labels = [str(column.label) for column in table.columns]
        rows = next(
            rows[number + 1 :]
            for rows in sheets.values()
            for number, row in enumerate(rows)
            if [label for label in labels if label in row] == labels
            and any(str(above[0]).startswith(str(table.title)) for above in rows[:number])
        )
        if not table.rows:
            assert [rows[0][0], len(rows)] == [str(table.empty), 1]
        for line, row in zip(table.rows, rows, strict=False):
            told = [word for value in row if value is not None for word in words_in(value)]
            missing = [word for value in line.cells for word in in_whole(value) if word not in told]
            assert missing == [], (table.title, row)

    def test_whoever_may_not_read_the_page_gets_no_file(self):
        reports = [Report.registry[slug] for slug in ("home", "one-page", "gaps", "vice-chair")]
        for name, user in self.cast.everybody().items():
            for report in reports:
                self.client.logout()
                page = self.fetch(user, report)
                file = self.fetch(user, report, dang="csv")
                assert file.status_code == page.status_code, (name, report)
                if page.status_code == 200:
                    assert file["Content-Disposition"].startswith("attachment")

    def test_no_file_holds_what_its_reader_must_not_read(self):
        canaries = plant(self.world)
        found = set()
        readers = ("officer", "leader", "other_secretariat", "outsider")
        for (report, version), name in product(self.asked(), readers):
            user = getattr(self.cast, name)
            file = self.fetch(user, report, dang="csv", as_of=short_date(DAY + timedelta(days=1)), **version)
            text = file.content.decode() if file.status_code == 200 else ""
            held = [canary for canary in canaries if canary.word in text]
            assert [canary for canary in held if name not in canary.readers] == []
            assert not version or {canary.whose for canary in held} <= {"shared"}
            found.update(canary.word for canary in held)
        assert found
        assert all(word.startswith(WORD) for word in found)

    def test_a_programme_of_others_answers_like_one_that_does_not_exist(self):
        login(self.client, self.cast.leader)
        foreign = self.client.get(f"/chuong-trinh/{self.world.foreign_programme.code}/mot-trang/?dang=xlsx")
        missing = self.client.get("/chuong-trinh/HT999/mot-trang/?dang=xlsx")
        assert (foreign.status_code, foreign.content) == (404, missing.content)


class FileTests(DownloadCase):
    @property
    def commitments(self):
        return Report.registry["commitments"]

    def test_it_is_named_after_the_report_the_programme_and_the_day(self):
        code, day = self.world.programme.code, timezone.localdate().isoformat()
        own = self.fetch(self.cast.leader, self.commitments, dang="xlsx")
        assert own["Content-Disposition"] == f'attachment; filename="cam-ket_{code}_{day}.xlsx"'
        partner = self.fetch(self.cast.leader, self.commitments, dang="csv", ban="gui-ban", as_of="14/11/2026")
        assert f'"cam-ket_gui-ban_{code}_2026-11-14.csv"' in partner["Content-Disposition"]
        assert own["X-Content-Type-Options"] == "nosniff"
        assert "no-store" in own["Cache-Control"]

    def test_it_says_of_what_of_when_for_whom_and_narrowed_to_what(self):
        lines = [
            line[0] for line in self.lines(self.cast.leader, Report.registry["programme"], status="in_progress")[:5]
        ]
        assert lines[0] == "Cooperation programme"
        assert self.world.programme.name in lines[1]
        assert lines[2].startswith("Figures up to")
        assert self.world.north.label in lines[3]
        assert "in progress" in lines[4]
        lines = self.lines(self.cast.leader, self.commitments, ban="gui-ban")
        assert ["version for the other side, from shared data only"] in lines

    def test_days_and_numbers_can_be_reckoned_with(self):
        sheets = self.sheets(self.cast.leader, Report.registry["programme"], as_of=short_date(DAY + timedelta(days=1)))
        [row] = [row for row in sheets["Action items"] if row[0] == self.world.item.code]
        assert DAY in row
        [row] = [row for row in sheets["By lead side"] if row[0] == "in progress, overdue"]
        assert row[1:] == [1, 1, 1, 3]

    def test_invented_data_says_so(self):
        type(self.world.programme).objects.filter(pk=self.world.programme.pk).update(is_sample=True)
        for page in self.book(self.cast.leader, self.commitments):
            assert page["A1"].value == "SAMPLE DATA"
        assert self.lines(self.cast.leader, self.commitments)[0] == ["SAMPLE DATA"]

    def test_a_long_list_is_whole_whichever_part_the_page_shows(self):
        make.make_items(190, area=self.world.area, status="in_progress", lead_party=self.world.party, title="Việc dài")
        for slug in ("commitments", "programme"):
            lines = self.lines(self.cast.leader, Report.registry[slug], page="2")
            assert sum("Việc dài" in cell for line in lines for cell in line) == 190

    def test_a_kind_of_file_that_there_is_not_answers_the_page_with_a_notice(self):
        page = self.fetch(self.cast.leader, self.commitments, dang="exe", as_of="14/11/2026")
        assert page.status_code == 200
        assert "exe" in page.context["complaint"]
        assert b"dang=exe" not in page.content
        assert {one["label"] for one in page.context["downloads"]} == {form.label for form in FORMS.values()}
        assert f"?as_of=14/11/2026&amp;dang={next(iter(FORMS))}".encode() in page.content

    def test_a_copy_for_the_other_side_that_there_is_not_is_never_the_own_sides(self):
        page = self.fetch(self.cast.secretariat, Report.registry["programme"], dang="csv", ban="gui-ban")
        assert page.headers["Content-Type"].startswith("text/html")
        assert page.context["complaint"]
        assert b"gui-ban" not in page.content

    def test_a_paper_too_long_to_be_set_answers_the_page_and_says_so(self):
        with pytest.MonkeyPatch.context() as hurried, self.assertLogs("reports.views", "ERROR"):
            hurried.setattr(typesetting, "SECONDS", 0.01)
            page = self.fetch(self.cast.leader, self.commitments, dang="pdf")
        assert page.status_code == 200
        assert "PDF" in page.context["complaint"]
        assert self.fetch(self.cast.leader, self.commitments, dang="pdf").content[:5] == b"%PDF-"

    def test_what_the_address_said_wrongly_is_said_in_the_file_too(self):
        lines = self.lines(self.cast.leader, self.commitments, as_of="31/02/2026")
        assert any("31/02/2026" in line[0] for line in lines if line)

    def test_before_the_sides_had_agreed_the_file_counts_nothing(self):
        type(self.world.programme).objects.filter(pk=self.world.programme.pk).update(agreed_on=DAY)
        lines = self.lines(self.cast.leader, self.commitments, as_of="01/01/2025")
        assert any("01/01/2025 is before the day" in line[0] for line in lines if line)
        assert not any(self.world.item.title in cell for line in lines for cell in line)

    def test_a_file_asks_no_more_than_its_page(self):
        for slug in ("commitments", "programme", "one-page", "home"):
            report = Report.registry[slug]
            self.fetch(self.cast.officer, report)
            with Queries() as page:
                self.fetch(self.cast.officer, report)
            with Queries() as file:
                self.fetch(self.cast.officer, report, dang="xlsx")
            assert len(file) <= len(page)


class BesideTheTables(DownloadCase):
    """What pages show as cards and lists."""

    def test_matters_and_proposals_of_the_one_page(self):
        later, agency = short_date(DAY + timedelta(days=1)), self.world.north_agency
        needs = {"needs_decision": True, "obstacles": LONG, "options": "Bố trí bổ sung."}
        make.make_update(self.world.item, agency=agency, status="accepted", decided_by="Chủ tịch", **needs)
        make.make_proposal(self.world.programme, from_party=self.world.other_party, text="Đề nghị mở tuyến xe.")
        one_page = Report.registry["one-page"]
        sheets = self.sheets(self.cast.leader, one_page, as_of=later)
        [matter] = sheets["Matters for decision"][-1:]
        assert matter == [
            self.world.item.title,
            self.world.north.label,
            LONG,
            "Bố trí bổ sung.",
            "Chủ tịch",
        ]
        assert "Đề nghị mở tuyến xe." in str(sheets["Proposals of the other side"])
        assert "Matters for decision" not in self.sheets(self.cast.leader, one_page, as_of=later, ban="gui-ban")

    def test_sides_meetings_and_contents_of_the_programme(self):
        programme = self.world.programme
        type(programme).objects.filter(pk=programme.pk).update(purpose="Cùng phát triển.", note="Nguồn: báo.")
        make.make_meeting(programme, subject="Giao ban quý", conclusions="Giao hai sở.\nBáo cáo trong tháng.")
        make.make_item(area=self.world.area, lead_party=self.world.party, status="draft")
        sheets = self.sheets(self.cast.secretariat, Report.registry["programme"], as_of=short_date(DAY))
        assert [row[0] for row in sheets["Sides"][-2:]] == ["thành phố Bắc Thử", "tỉnh Nam Thử"]
        assert sheets["Meetings and conclusions"][-1][:2] == [DAY, "Giao ban quý"]
        assert "Giao hai sở.\nBáo cáo trong tháng." in sheets["Meetings and conclusions"][-1]
        assert ["Purpose and principles", "Cùng phát triển."] in sheets["About the programme"]
        said = [row[0] for row in next(iter(sheets.values())) if row[0]]
        assert any(line.startswith("Not counted:") for line in said)

    def test_one_item_alone_is_alone_in_the_file(self):
        sheets = self.sheets(self.cast.leader, Report.registry["programme"], item=self.world.item.code)
        assert self.world.item.title in str(sheets)
        assert self.world.other_item.title not in str(sheets)
        assert len(sheets) <= 3
