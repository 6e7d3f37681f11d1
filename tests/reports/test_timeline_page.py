"""The timeline of a year: work with its days, what was completed each month, the meetings between."""

from datetime import date

from django.utils.translation import override

from coop.models import OutsideMatter
from reports.cells import Span
from tests import make
from tests.base import login
from tests.counting import Queries
from tests.make import DAY
from tests.reports.pages import PageTestCase, text_of

AS_OF = "24/03/2026"


class TimelineTests(PageTestCase):
    def page(self, user=None, status=200, **query):
        url = f"/chuong-trinh/{self.world.programme.code}/dong-thoi-gian/"
        response = login(self.client, user or self.cast.leader).get(url, {"as_of": AS_OF, **query})
        assert response.status_code == status
        return response

    def test_who_sees_the_programme_opens_it(self):
        for name, user in self.cast.signed_in().items():
            self.page(user, status=403 if name in ("nobody", "administrator") else 404 if name == "outsider" else 200)

    def test_the_year_holds_what_is_under_way_or_due_in_it(self):
        last_year = make.make_item(
            area=self.world.area, lead="joint", status="in_progress", due_date=date(2025, 5, 1), title="Việc năm trước"
        )
        assert last_year.title not in text_of(self.page())
        assert last_year.title in text_of(self.page(year="2025"))
        assert self.world.item.title in text_of(self.page())
        assert self.world.item.title not in text_of(self.page(year="2025"))

    def test_every_line_of_the_drawing_stands_in_the_table_too(self):
        item = make.make_item(area=self.world.area, lead="joint", status="in_progress", recurrence="annual")
        make.make_occurrence(item, due_date=DAY, start_date=DAY, title="Lễ hội mùa xuân")
        context = self.page().context
        table = " ".join(str(cell) for row in context["tables"]["year"].rows for cell in row.cells)
        for title in (self.world.item.title, self.world.joint_item.title, "Lễ hội mùa xuân"):
            assert title in context["charts"]["timeline"].text
            assert title in table

    def test_with_very_much_work_each_piece_is_drawn_in_its_own_row(self):
        make.make_items(60, area=self.world.area, lead="joint", status="in_progress", start_date=DAY, due_date=DAY)
        page = self.page()
        assert "timeline" not in page.context["charts"]
        spans = [cell for row in page.context["tables"]["year"].rows for cell in row.cells if isinstance(cell, Span)]
        assert len(spans) >= 60
        assert "16/03/2026–16/03/2026" in map(str, spans)
        assert {span.tone for span in spans} == {"overdue"}
        assert page.content.decode().count('class="span months-12"') == len(spans)

    def test_a_quarter_and_an_area_narrow_it(self):
        autumn = make.make_item(
            area=self.world.second_area, lead="joint", status="in_progress", due_date=date(2026, 10, 1), title="Mùa thu"
        )
        assert autumn.title in text_of(self.page(quarter="4"))
        assert self.world.item.title not in text_of(self.page(quarter="4"))
        assert autumn.title in text_of(self.page(area="2"))
        assert self.world.item.title not in text_of(self.page(area="2"))
        for wrong in ({"quarter": "5"}, {"area": "9"}, {"area": "3"}):  # the third is kept outside
            page = self.page(**wrong)
            assert 'role="alert"' in page.content.decode()
            assert self.world.item.title in text_of(page)

    def test_the_months_tell_how_much_is_due_and_open_the_list(self):
        make.make_item(
            area=self.world.area, lead="joint", status="completed", completed_on=DAY, due_date=date(2026, 2, 1)
        )
        table = self.page().context["tables"]["months"]
        by_name = {str(row.cells[0]): row.cells[1:] for row in table.rows}
        assert [str(cell) for cell in by_name["1. Nông nghiệp"][:4]] == ["0", "01", "02\n02", "0"]
        assert str(by_name["Completed late in the month"][2]) == "01"
        url = by_name["1. Nông nghiệp"][2].main.url
        assert "due_from=01/03/2026&due_to=31/03/2026" in url
        listed = self.client.get(url.split("#")[0]).context["words"]["item_list"]
        assert listed.units == 2

    def test_security_and_defence_is_one_neutral_line(self):
        page = text_of(self.page())
        assert "3. Quốc phòng, an ninh" in page
        with override("en"):
            assert str(OutsideMatter.NeutralLine.FOLLOWED_APART.label) in page

    def test_the_trend_adds_up_to_what_the_count_says_is_done(self):
        for day in (date(2026, 1, 5), DAY):
            make.make_item(
                area=self.world.area, lead="joint", status="completed", completed_on=day, due_date=date(2026, 2, 1)
            )
        tally = self.get(self.cast.leader, as_of=AS_OF).context["words"]["tally"]
        assert (tally.done_on_time, tally.done_late) == (1, 1)
        words = self.page().context["charts"]["trend"].text.splitlines()
        assert words[0] == "01/2026: Completed on time 01, Completed late 00"
        assert words[2] == "03/2026: Completed on time 00, Completed late 01"

    def test_meetings_of_the_year_stand_below(self):
        make.make_meeting(self.world.programme, subject="Hội nghị giao ban", held_on=DAY)
        assert "Hội nghị giao ban" in text_of(self.page())
        assert "Hội nghị giao ban" not in text_of(self.page(year="2025"))

    def test_an_empty_year_says_what_to_do(self):
        assert "The standing agency records start and due dates" in text_of(self.page(year="2031"))
        assert "Record start and due dates" in text_of(self.page(self.cast.secretariat, year="2031"))

    def test_what_is_no_year_is_named_as_an_error_and_this_year_is_shown(self):
        for wrong in ("x", "99999", "-1"):
            page = self.page(year=wrong)
            assert 'role="alert"' in page.content.decode()
            assert self.world.item.title in text_of(page)

    def test_it_asks_as_often_about_much_work_as_about_little(self):
        few = self.queries()
        for item in make.make_items(20, area=self.world.area, lead="joint", status="in_progress", due_date=DAY):
            make.make_occurrence(item, due_date=DAY)
        assert self.queries() == few <= 12 + 5  # five to know who asks

    def queries(self):
        self.page()  # signs in
        with Queries() as captured:
            self.client.get(f"/chuong-trinh/{self.world.programme.code}/dong-thoi-gian/", {"as_of": AS_OF})
        return len(captured)
