"""Contents to be concretised: the own secretariat's list, about the own side only."""

from reports.catalogue.gaps import GapsReport
from reports.catalogue.programme import ProgrammeReport
from tests import make
from tests.base import login
from tests.counting import Queries
from tests.make import DAY
from tests.reports.pages import PageTestCase, rows_of, text_of


class GapsTests(PageTestCase):
    def get(self, user, programme=None, **query):
        self.client.logout()
        return login(self.client, user).get(GapsReport.link(programme or self.world.programme, **query))

    def lacking(self, user=None):
        rows = rows_of(self.get(user or self.cast.secretariat), "lacking")
        return {row[1].splitlines()[0]: row[3].split("; ") for row in rows}

    def test_only_the_secretariat_opens_it(self):
        for name, user in self.cast.signed_in().items():
            expected = {"secretariat": 200, "other_secretariat": 200, "outsider": 404}.get(name, 403)
            assert self.get(user).status_code == expected, name

    def test_nobody_else_finds_it_in_a_menu(self):
        for user, shown in ((self.cast.secretariat, True), (self.cast.leader, False), (self.cast.observer, False)):
            page = login(self.client, user).get(ProgrammeReport.link(self.world.programme))
            assert (GapsReport.link(self.world.programme) in page.content.decode()) is shown

    def test_what_another_side_leads_is_that_side_s(self):
        assert set(self.lacking()) == {"Tổ chức hội chợ nông sản", "Tuần lễ văn hóa hai bên"}
        assert set(self.lacking(self.cast.other_secretariat)) == {
            "Xây dựng vùng nguyên liệu",
            "Tuần lễ văn hóa hai bên",
        }

    def test_it_says_what_is_to_be_added(self):
        make.make_item(
            area=self.world.area, title="Chưa rõ gì", lead="undetermined", recurrence="not_stated", status="draft"
        )
        make.make_item(area=self.world.area, title="Hằng năm", lead="joint", recurrence="annual", deliverable="Báo cáo")

        assert self.lacking()["Chưa rõ gì"] == [
            "lead side",
            "lead agency of our side",
            "supporting agency of our side",
            "one-off or recurring",
            "due date",
            "deliverable",
            "what our side does",
        ]
        assert "dates of its occurrences" in self.lacking()["Hằng năm"]
        assert "deliverable" not in self.lacking()["Hằng năm"]

    def test_what_is_concrete_is_left_out(self):
        world = self.world
        clear = {"lead_party": world.party, "status": "draft", "due_date": DAY, "deliverable": "50 gian hàng"}
        item = make.make_item(area=world.area, title="Đã rõ", **clear)
        make.make_item_agency(item, world.party, world.north_agency)
        make.make_item_party(item, world.party, contribution="Bố trí mặt bằng")
        assert self.lacking()["Đã rõ"] == ["supporting agency of our side"]

        make.make_item_agency(item, world.party, world.north_office, role="supporting")
        assert "Đã rõ" not in self.lacking()

    def test_posts_of_the_own_side_wait_for_their_assignment_and_nothing_is_red(self):
        make.make_area_side(self.world.area, self.world.party, lead_agency=self.world.north_agency)
        response = self.get(self.cast.secretariat)
        posts = rows_of(response, "posts")

        assert ["Vice-Chair in charge", "Assignment being updated"] in posts
        assert ["Collecting office of the area “1. Nông nghiệp”", "Assignment being updated"] in posts
        assert not any("Lead agency of the area “1." in post or "Standing agency" in post for post, _state in posts)
        assert "is-overdue" not in response.content.decode().split("<main", 1)[1]

    def test_what_is_kept_outside_is_not_spoken_of(self):
        assert "Quốc phòng" not in text_of(self.get(self.cast.secretariat))

    def test_areas_are_listed_until_a_document_concretises_them(self):
        area = self.world.area
        area.refresh_from_db()
        area.concretisation, area.concretised_by = "concretised", make.make_document(self.world.programme)
        area.save()

        assert [row[0] for row in rows_of(self.get(self.cast.secretariat), "waiting")] == ["2. Văn hóa, du lịch"]

    def test_a_programme_with_nothing_left_says_so(self):
        self.world.programme.items.update(status="completed", completed_on=DAY, result="Đã hoàn thành.")

        assert "Every action item of our side says who" in text_of(self.get(self.cast.secretariat, as_of="24/03/2026"))

    def test_a_programme_with_nothing_yet_says_how_to_begin(self):
        self.world.programme.items.all().delete()
        page = text_of(self.get(self.cast.secretariat))
        assert "Every action item" not in page
        assert "Enter the action items of the areas" in page

    def test_the_number_of_queries_stays(self):
        def queries():
            login(self.client, self.cast.secretariat).get(GapsReport.link(self.world.programme))
            with Queries() as captured:
                self.client.get(GapsReport.link(self.world.programme))
            return len(captured)

        few = queries()
        make.make_items(60, area=self.world.area, status="in_progress", lead_party=self.world.party)
        assert queries() == few
        with Queries() as asking:
            self.client.get("/chuong-trinh/HT999/can-cu-the-hoa/")
        assert few - len(asking) <= 12
