"""The page of commitments: each commitment once, under its area, and where it stands."""

from datetime import timedelta

from coop.models import ActionItem, Occurrence
from coop.models.tally import tally_by_part, total
from reports.catalogue.commitments import CommitmentsReport
from tests import make
from tests.base import login
from tests.counting import Queries
from tests.make import DAY
from tests.reports.pages import PageTestCase, rows_of, text_of


class CommitmentsTests(PageTestCase):
    def get(self, user, programme=None, **query):
        self.client.logout()
        return login(self.client, user).get(CommitmentsReport.link(programme or self.world.programme, **query))

    def row(self, response, title):
        return next(row for row in rows_of(response, "commitments") if title in row)

    def test_those_who_see_the_programme_open_it(self):
        closed = {"outsider": 404, "administrator": 403, "nobody": 403}
        for name, user in self.cast.signed_in().items():
            assert self.get(user).status_code == closed.get(name, 200), name

    def test_commitments_and_nothing_else(self):
        for title, strength, status in (
            ("Định hướng chung", "orientation", "in_progress"),
            ("Đề xuất mới", "idea", "draft"),
            ("Còn là dự thảo", "commitment", "draft"),
        ):
            make.make_item(area=self.world.area, title=title, strength=strength, status=status)
        words = text_of(self.get(self.cast.leader))

        assert "Tổ chức hội chợ nông sản" in words
        for title in ("Định hướng chung", "Đề xuất mới", "Còn là dự thảo"):
            assert title not in words

    def test_held_and_not_held_stand_by_year(self):
        item = make.make_item(area=self.world.area, title="Hội chợ", recurrence="annual", status="in_progress")
        make.make_occurrence(item, year=2025, status="completed", due_date=DAY, completed_on=DAY)
        make.make_occurrence(item, year=2026, status="not_held")
        make.make_occurrence(item, year=2026)

        cell = self.row(self.get(self.cast.leader, as_of="31/12/2026"), "Hội chợ")[-1]
        assert cell == "2026: 01 not held, 01 not yet held\n2025: 01 held"

    def test_the_newest_result_is_also_that_of_an_occurrence(self):
        item = make.make_item(area=self.world.area, title="Hội chợ", recurrence="annual", status="in_progress")
        make.make_occurrence(item, status="completed", completed_on=DAY, result="Hơn 30 gian hàng")
        told = {"party": self.world.party, "shared": True}
        make.make_update(item, done="Lời cũ.", reported_on=DAY - timedelta(days=9), **told)
        assert "Hơn 30 gian hàng" in str(self.row(self.get(self.cast.leader, as_of="31/12/2026"), "Hội chợ"))
        make.make_update(item, done="Lời mới.", reported_on=DAY + timedelta(days=9), **told)
        row = str(self.row(self.get(self.cast.leader, as_of="31/12/2026"), "Hội chợ"))
        assert "Lời mới." in row
        assert "Hơn 30 gian hàng" not in row

    def test_only_shared_results_stand_here(self):
        make.make_update(self.world.item, status="accepted", done="Chỉ bên mình biết.")
        words = text_of(self.get(self.cast.secretariat, as_of="31/12/2026"))
        assert "Chỉ bên mình biết." not in words

        make.make_update(self.world.item, agency=self.world.north_agency, shared=True, done="Đã chia sẻ.")
        assert "Đã chia sẻ." in text_of(self.get(self.cast.other_leader, as_of="31/12/2026"))

    def test_figures_are_the_count_of_commitments(self):
        make.make_item(area=self.world.area, strength="orientation", status="in_progress")
        items = ActionItem.objects.filter(programme=self.world.programme, strength="commitment")
        response = self.get(self.cast.leader, as_of="31/12/2026")
        as_of = response.context["as_of"]

        assert response.context["words"]["tally"] == total(
            tally_by_part(items, Occurrence.objects.none(), as_of).values()
        )
        listed = [row for row in response.context["tables"]["commitments"].rows if row.kind == "data"]
        assert len(listed) == response.context["words"]["tally"].items == 3

    def test_an_area_is_asked_for_and_one_kept_outside_is_a_neutral_line(self):
        assert len(rows_of(self.get(self.cast.leader, area="2"), "commitments")) == 2
        page = self.get(self.cast.leader, area="3")
        assert [len(row) for row in rows_of(page, "commitments")] == [1, 1]
        assert not {"tally", "cells", "in_short"} & set(page.context["words"])

    def test_an_area_without_commitments_says_so(self):
        self.world.joint_item.delete()
        assert ["No commitment yet."] in rows_of(self.get(self.cast.leader), "commitments")

    def test_the_number_of_queries_stays(self):
        def queries():
            login(self.client, self.cast.secretariat).get(CommitmentsReport.link(self.world.programme))
            with Queries() as captured:
                self.client.get(CommitmentsReport.link(self.world.programme))
            return len(captured)

        few = queries()
        for item in make.make_items(60, area=self.world.area, status="in_progress", lead_party=self.world.party)[:10]:
            make.make_item_agency(item, self.world.party, self.world.north_agency)
            make.make_occurrence(item, due_date=DAY)
        assert queries() == few
        with Queries() as asking:
            self.client.get("/chuong-trinh/HT999/cam-ket/")
        assert few - len(asking) <= 12
