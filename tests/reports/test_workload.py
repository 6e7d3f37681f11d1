"""The work of the own side's agencies: official order, today's names, each piece of work once."""

from django.urls import reverse

from coop.models import ActionItem, Occurrence
from coop.models.tally import tally_by_part, total
from reports.catalogue.workload import WorkloadReport
from tests import make
from tests.base import login
from tests.counting import Queries
from tests.make import DAY
from tests.reports.pages import PageTestCase, rows_of, text_of


class WorkloadTests(PageTestCase):
    def get(self, user, **query):
        self.client.logout()
        return login(self.client, user).get(reverse("reports:workload", query=query))

    def names(self, user, **query):
        return [row[0].splitlines()[0] for row in rows_of(self.get(user, **query), "agencies")]

    def test_those_who_see_their_side_as_a_whole_open_it(self):
        opened = {"secretariat", "leader", "other_secretariat", "other_leader", "outsider"}
        for name, user in self.cast.signed_in().items():
            assert self.get(user).status_code == (200 if name in opened else 403), name

    def test_each_side_reads_of_its_own_agencies(self):
        assert self.names(self.cast.leader) == [self.world.north_agency.name]
        assert self.names(self.cast.other_leader) == [self.world.south_agency.name]
        assert self.names(self.cast.outsider) == []
        assert "No agency of our side is named yet." in text_of(self.get(self.cast.outsider))

    def test_what_the_other_side_leads_is_told_apart_so_that_pages_can_be_compared(self):
        """An own agency leads its side's part of it; the Vice-Chair's desk does not count it."""
        world, day = self.world, "20/03/2026"
        ours, theirs, jointly = world.item, world.other_item, world.joint_item
        assert "Overdue in all" not in text_of(self.get(self.cast.leader, as_of=day))
        for item in (theirs, jointly):
            make.make_item_agency(item, world.party, world.north_agency)
        read = text_of(self.get(self.cast.leader, as_of=day))
        assert "Of 03 items that an agency of our side leads on our part, our side leads 01, both sides 01" in read
        assert "Overdue in all: 03, of which 01 led by our side, 01 by both, 01 by the other side" in read
        desk = login(self.client, self.cast.leader).get(reverse("reports:vice-chair", query={"as_of": day}))
        assert len(rows_of(desk, "urging")) == 2
        assert {ours.due_date, theirs.due_date, jointly.due_date} == {DAY}

    def test_agencies_stand_in_official_order_whatever_their_work(self):
        world = self.world
        world.north_office.display_order = 1
        world.north_office.save()
        make.make_item_agency(world.joint_item, world.party, world.north_office, role="supporting")

        names = self.names(self.cast.leader)
        assert names == [world.north_office.name, world.north_agency.name, "All agencies"]

    def test_the_work_of_a_former_agency_stands_with_today_s(self):
        today = make.make_successor(self.world.north_agency, name="Sở Công Thương và Du lịch")
        rows = rows_of(self.get(self.cast.leader), "agencies")

        assert [row[0] for row in rows] == [f"{today.name}\nformerly {self.world.north_agency.name}"]
        assert rows[0][1] == "01"

    def test_an_agency_that_was_split_is_one_row_and_counts_once(self):
        first = make.make_successor(self.world.north_agency, name="Sở Một")
        second = make.make_agency(self.world.north, "Sở Hai")
        make.make_succession(self.world.north_agency, second, kind="divide")
        make.make_item_agency(self.world.joint_item, self.world.party, first)
        rows = rows_of(self.get(self.cast.leader), "agencies")

        by_name = {row[0]: row[1] for row in rows}
        assert by_name == {
            "Sở Công Thương thành phố Bắc Thử (now Sở Hai, Sở Một)": "01",
            "Sở Một": "01",
            "All agencies": "02",
        }

    def test_one_programme_is_asked_for(self):
        other = make.make_programme([self.world.north, self.world.third])
        party = other.parties.get(province=self.world.north)
        area = make.make_area(other)
        make.make_item_agency(make.make_item(area=area, status="in_progress"), party, self.world.north_office)

        assert self.names(self.cast.leader, programme=other.code) == [self.world.north_office.name]
        # Over all programmes each agency, and under the sum each programme with a list of its own.
        expected = [self.world.north_agency.name, self.world.north_office.name, "All agencies"]
        assert self.names(self.cast.leader) == [*expected, self.world.programme.name, other.name]
        # Another side's programme answers like one that does not exist.
        foreign = self.get(self.cast.leader, programme=self.world.foreign_programme.code)
        missing = self.get(self.cast.leader, programme="HT999")
        assert 'role="alert"' in foreign.content.decode()
        assert rows_of(foreign, "agencies") == rows_of(missing, "agencies")

    def test_figures_are_the_count_of_what_an_agency_leads(self):
        recurring = make.make_item(area=self.world.area, recurrence="annual", status="in_progress")
        make.make_item_agency(recurring, self.world.party, self.world.north_agency)
        for status in ("planned", "completed", "not_held"):
            make.make_occurrence(recurring, due_date=DAY, status=status)
        draft = make.make_item(area=self.world.area)
        make.make_item_agency(draft, self.world.party, self.world.north_agency)
        response = self.get(self.cast.leader, as_of="31/12/2026")

        led = ActionItem.objects.filter(item_agencies__agency=self.world.north_agency)
        turns = Occurrence.objects.filter(item__in=led)
        counted = total(tally_by_part(led, turns, response.context["as_of"]).values())
        cells = response.context["tables"]["agencies"].rows[0].cells
        assert [figure.count for figure in cells[1:7]] == [
            counted.items,
            0,
            counted.done_on_time,
            counted.done_late,
            counted.in_time,
            counted.overdue,
        ]

    def test_the_last_report_is_an_accepted_one(self):
        make.make_update(self.world.item, agency=self.world.north_agency, status="submitted")
        assert self.get(self.cast.leader, as_of="31/12/2026").context["tables"]["agencies"].rows[0].cells[-1] == ""

        make.make_update(self.world.item, agency=self.world.north_agency, status="accepted")
        assert self.get(self.cast.leader, as_of="31/12/2026").context["tables"]["agencies"].rows[0].cells[-1] == DAY

    def test_only_who_works_in_the_back_office_is_led_there(self):
        address = f"/actionitem/?agency={self.world.north_agency.pk}"
        assert address in self.get(self.cast.secretariat).content.decode()
        assert address not in self.get(self.cast.leader).content.decode()

    def test_a_figure_opens_the_list_of_the_agency_s_items(self):
        cells = self.get(self.cast.leader, as_of="31/12/2026").context["tables"]["agencies"].rows[0].cells
        listed = self.client.get(cells[1].url.split("#")[0]).context["words"]["item_list"]
        assert [item.pk for item in listed.items] == [self.world.item.pk]

    def test_the_number_of_queries_stays(self):
        def queries():
            login(self.client, self.cast.secretariat).get(WorkloadReport.link())
            with Queries() as captured:
                self.client.get(WorkloadReport.link())
            return len(captured)

        few = queries()
        for item in make.make_items(30, area=self.world.area, status="in_progress", lead_party=self.world.party)[:10]:
            make.make_item_agency(item, self.world.party)
            make.make_occurrence(item, due_date=DAY)
        assert queries() == few
        with Queries() as asking:
            self.client.get("/chuong-trinh/HT999/cam-ket/")
        assert few - len(asking) <= 12
