"""The Vice-Chair's desk: what to direct, check and urge at the own side, and nothing of the other."""

from datetime import timedelta

from tests import make
from tests.base import login
from tests.counting import Queries
from tests.make import DAY
from tests.reports.pages import PageTestCase, text_of

DESK = "/bao-cao/pho-chu-tich/"
LATER = "24/03/2026"


class ViceChairTests(PageTestCase):
    def desk(self, user, as_of=LATER, status=200):
        response = login(self.client, user).get(DESK, {"as_of": as_of})
        assert response.status_code == status
        return response

    def rows(self, name, user=None, **asked):
        return self.desk(user or self.cast.leader, **asked).context["tables"][name].rows

    def test_who_sees_the_own_side_opens_it_and_nobody_else(self):
        for name, user in self.cast.signed_in().items():
            opens = name in ("secretariat", "leader", "other_secretariat", "other_leader", "outsider")
            self.desk(user, status=200 if opens else 403)
        self.client.logout()
        assert self.client.get(DESK).status_code == 302

    def test_only_the_newest_word_on_an_open_item_asks_for_a_decision(self):
        item, world = self.world.item, self.world
        asking = {"agency": world.north_agency, "needs_decision": True, "status": "accepted"}
        make.make_update(item, reported_on=DAY, options="Phương án một", **asking)
        page = text_of(self.desk(self.cast.leader))
        assert "Phương án một" in page
        assert "Phương án một" not in text_of(self.desk(self.cast.other_leader))

        make.make_update(item, agency=world.north_agency, status="accepted", reported_on=DAY + timedelta(days=1))
        assert self.rows("decisions") == ()

    def test_a_directive_stands_with_its_age_until_it_is_reported_back(self):
        open_one = make.make_directive(self.world.north, words="Sớm tổ chức hội chợ")
        make.make_directive(self.world.north, status="done")
        make.make_directive(self.world.south, words="Việc của bên kia")
        rows = self.rows("directives")
        assert [str(row.cells[0]) for row in rows] == [open_one.words]
        assert rows[0].cells[2] == "08 days"

    def test_each_area_says_when_it_was_last_inspected_or_that_it_never_was(self):
        make.make_inspection(area=self.world.area, inspected_on=DAY, title="Kiểm tra hội chợ")
        make.make_inspection(self.world.south, area=self.world.second_area, inspected_on=DAY, title="Của bên kia")
        _programme, first, second, outside = self.rows("inspections")
        assert "Kiểm tra hội chợ" in str(first.cells[1])
        assert second.cells[1] == "never inspected"
        assert len(outside.cells) == 2  # security and defence: a neutral line

    def test_the_own_side_is_urged_and_the_other_is_not(self):
        urging = make.make_follow_up(self.world.north_agency, items=[self.world.item], issued_on=DAY)
        make.make_follow_up(self.world.north_agency, items=[self.world.item], issued_on=DAY + timedelta(days=90))
        rows = self.rows("urging")
        codes = [str(row.cells[0]) for row in rows]
        assert sorted(codes) == sorted([self.world.item.code, self.world.joint_item.code])
        mine = rows[codes.index(self.world.item.code)]
        assert (str(mine.cells[2]), mine.cells[5], mine.cells[6]) == (
            self.world.north_agency.name,
            "01",
            urging.issued_on,
        )

    def test_an_overdue_occurrence_stands_with_its_item(self):
        item = make.make_item(
            area=self.world.area, lead_party=self.world.party, status="in_progress", recurrence="annual"
        )
        make.make_occurrence(item, due_date=DAY, title="Lễ hội năm nay")
        assert any("Lễ hội năm nay" in str(row.cells[1]) for row in self.rows("urging"))

    def test_an_empty_post_is_told_to_the_own_secretariat_only(self):
        assert "Assignment being updated" in text_of(self.desk(self.cast.secretariat))
        assert "Assignment being updated" not in text_of(self.desk(self.cast.leader))
        holder = make.make_vice_chair(self.world.north)
        make.make_assignment(self.world.party, vice_chair=holder)
        assert holder.full_name in text_of(self.desk(self.cast.leader))

    def test_an_empty_desk_says_so(self):
        page = text_of(self.desk(self.cast.leader, as_of="10/03/2026"))
        assert "Nothing that the own side leads is overdue." in page
        assert "No report has asked for a decision yet." in page
        assert "No directive is recorded yet." in page

    def test_that_everything_is_settled_is_said_only_where_there_was_something(self):
        make.make_update(self.world.item, agency=self.world.north_agency, status="accepted")
        make.make_directive(self.world.north, status="done")
        make.make_directive(self.world.south)
        page = text_of(self.desk(self.cast.leader))
        assert "Nothing awaits a decision" in page
        assert "Every directive that was given has been reported back as done." in page

    def test_it_asks_as_often_about_many_rows_as_about_few(self):
        few = self.queries()
        for item in make.make_items(
            30, area=self.world.area, lead_party=self.world.party, due_date=DAY, status="in_progress"
        ):
            make.make_item_agency(item, self.world.party, self.world.north_agency)
            make.make_update(item, agency=self.world.north_agency, shared=True, needs_decision=True)
            make.make_directive(self.world.north, item=item, agency=self.world.north_agency)
        assert self.queries() <= few <= 12 + 5  # five to know who asks

    def queries(self):
        self.desk(self.cast.leader)  # signs in
        with Queries() as captured:
            self.client.get(DESK, {"as_of": LATER})
        return len(captured)
