"""The programme page of another day than today: what the rows themselves date follows it, and the page says so."""

from datetime import date, timedelta

from django.utils import timezone

from reports.base import Level
from reports.views import open_reports
from tests import make
from tests.base import login
from tests.make import DAY
from tests.reports.pages import PageTestCase, address, text_of


class AnotherDayTests(PageTestCase):
    """What the rows themselves date follows the day asked about."""

    def item(self, **given):
        return make.make_item(area=self.world.area, lead_party=self.world.party, **given)

    def status_shown(self, item, day):
        response = self.get(self.cast.leader, as_of=day.isoformat())
        rows = response.context["tables"]["items"].rows
        columns = [column.label for column in response.context["tables"]["items"].columns]
        (row,) = [row for row in rows if str(row.cells[0]) == item.code]
        return str(row.cells[columns.index("Status")])

    def test_the_status_in_the_list_is_the_one_of_the_day(self):
        item = self.item(
            status="completed",
            agreed_on=DAY - timedelta(days=6),
            started_on=DAY - timedelta(days=4),
            completed_on=DAY - timedelta(days=2),
        )
        expected = {7: "awaiting agreement", 6: "assigned", 4: "in progress", 2: "completed"}
        for ago, status in expected.items():
            assert self.status_shown(item, DAY - timedelta(days=ago)) == status

    def test_the_filter_and_the_count_say_the_same(self):
        item = self.item(status="in_progress", agreed_on=DAY - timedelta(days=6), started_on=DAY)
        day = (DAY - timedelta(days=1)).isoformat()
        response = self.get(self.cast.leader, as_of=day, status="assigned")
        assert [row.pk for row in response.context["words"]["item_list"].items] == [item.pk]
        assert response.context["words"]["tally"].assigned == 1

    def test_the_reason_of_a_status_is_not_told_of_another_one(self):
        item = self.item(status="in_progress", started_on=DAY, status_reason="Mở lại theo đề nghị.")
        assert "Mở lại theo đề nghị." in self.status_shown(item, DAY)
        assert "Mở lại theo đề nghị." not in self.status_shown(item, DAY - timedelta(days=1))

    def test_an_occurrence_held_later_is_planned_and_has_no_result(self):
        item = self.item(recurrence="annual", status="in_progress")
        make.make_occurrence(
            item, status="completed", completed_on=DAY, result="Hơn 30 gian hàng", reason="Chưa bố trí được địa điểm."
        )

        def turn(day):
            rows = self.get(self.cast.leader, as_of=day.isoformat()).context["tables"]["items"].rows
            return [str(cell) for cell in next(row.cells for row in rows if row.kind == "part")]

        assert "held" in turn(DAY)
        assert "Hơn 30 gian hàng" in turn(DAY)[-1]
        before = turn(DAY - timedelta(days=1))
        assert "planned" in before
        assert before[-1] == ""

    def test_a_signature_of_later_is_not_shown(self):
        programme = self.world.programme
        programme.status, programme.signed_on = "in_force", DAY
        programme.save()
        self.world.party.signed_on, self.world.party.number_symbol = DAY, "12-CTr/TU"
        self.world.party.save()
        assert "In force; signed on 16/03/2026." in self.read(self.cast.leader, as_of="16/03/2026")
        before = self.read(self.cast.leader, as_of="15/03/2026")
        assert "signed on" not in before
        assert "12-CTr/TU" not in before
        assert "Its contents are being completed and agreed." in before


class NoticeTests(PageTestCase):
    BEFORE = "01/01/2020 is before the day on which the sides agreed on the programme (27/10/2023)."

    def notices(self, **query):
        return self.get(self.cast.leader, **query).context["notices"]

    def test_before_the_programme_no_page_of_it_counts_anything(self):
        make.make_meeting(self.world.programme, kind="founding", held_on=date(2023, 10, 27))
        login(self.client, self.cast.leader)
        for report in open_reports(self.cast.leader, Level.PROGRAMME):
            response = self.client.get(report.link(self.world.programme, as_of="01/01/2020"))
            assert response.status_code == 200
            assert self.BEFORE in text_of(response)
            assert response.context["tables"] == {}
            assert self.client.get(report.link(self.world.programme, as_of="27/10/2023")).context["tables"]

    def test_a_programme_agreed_in_days_to_come_is_shown_today(self):
        self.world.programme.agreed_on = timezone.localdate() + timedelta(days=30)
        self.world.programme.save()
        assert self.get(self.cast.leader).context["tables"]

    def test_a_day_before_the_programme_is_said(self):
        make.make_meeting(self.world.programme, kind="founding", held_on=date(2023, 10, 27))
        response = self.get(self.cast.leader, as_of="01/01/2020")
        assert response.status_code == 200
        assert response.context["notices"] == [self.BEFORE]
        assert self.BEFORE in text_of(response)
        # The state of that day does not know the conference either.
        assert "after the conference of" not in text_of(response)
        assert self.notices(as_of="27/10/2023") == self.notices() == []

    def test_the_day_of_agreement_goes_before_the_conference(self):
        self.world.programme.agreed_on = DAY
        self.world.programme.save()
        make.make_meeting(self.world.programme, kind="founding", held_on=date(2023, 10, 27))
        assert "(16/03/2026)" in self.notices(as_of="15/03/2026")[0]

    def test_where_neither_is_known_nothing_is_said(self):
        assert self.notices(as_of="01/01/2020") == []

    def test_the_first_page_says_it_of_each_programme(self):
        make.make_meeting(self.world.programme, kind="founding", held_on=date(2023, 10, 27))
        login(self.client, self.cast.leader)
        assert self.BEFORE in text_of(self.client.get("/?as_of=01/01/2020"))
        assert "is before the day" not in text_of(self.client.get("/"))

    def test_a_day_to_come_is_an_outlook_and_no_count_up_to_it(self):
        tomorrow = timezone.localdate() + timedelta(days=1)
        login(self.client, self.cast.leader)
        for url in ("/", address(self.world.programme)):
            response = self.client.get(url, {"as_of": tomorrow.isoformat()})
            page = text_of(response)
            assert f"outlook to {tomorrow:%d/%m/%Y}, from what was recorded by" in page
            assert "figures up to the end" not in page
            assert len(response.context["notices"]) == 1
            assert response.context["notices"][0] in page
