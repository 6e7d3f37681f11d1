"""The programme page: who may read it, about which day, and what it never says."""

from datetime import date, timedelta

from django.utils import timezone, translation

from accounts.models import User
from coop.models import OutsideMatter
from coop.vietnamese import short_date
from reports.catalogue import CommitmentsReport, ProgrammeReport, TimelineReport
from tests import make
from tests.base import login
from tests.make import DAY
from tests.reports.pages import PageTestCase, address, text_of


class ReaderTests(PageTestCase):
    def test_each_of_the_cast_gets_the_page_or_an_answer_that_tells_nothing(self):
        expected = {
            "secretariat": 200,
            "officer": 200,
            "leader": 200,
            "other_secretariat": 200,
            "other_officer": 200,
            "other_leader": 200,
            "outsider": 404,
            "observer": 200,
            "administrator": 403,
            "nobody": 403,
            "anonymous": 302,
        }
        found = {}
        for name, user in self.cast.everybody().items():
            self.client.logout()
            found[name] = self.get(user).status_code
        assert found == expected

    def test_a_programme_of_others_answers_like_one_that_does_not_exist(self):
        login(self.client, self.cast.leader)
        foreign = self.client.get(address(self.world.foreign_programme))
        missing = self.client.get("/chuong-trinh/HT999/")

        assert (foreign.status_code, missing.status_code) == (404, 404)
        assert foreign.content == missing.content

    def test_codes_that_cannot_be_are_no_address(self):
        login(self.client, self.cast.leader)
        for code in ("ht01", "%00", "HT01%00", "HT01'", "..", "A" * 21):
            assert self.client.get(f"/chuong-trinh/{code}/").status_code == 404

    def test_it_is_only_read(self):
        login(self.client, self.cast.secretariat)
        assert self.client.post(address(self.world.programme)).status_code == 405

    def test_the_reader_s_own_side_comes_first(self):
        north = self.get(self.cast.leader).context["words"]["parties"]
        south = self.get(self.cast.other_leader).context["words"]["parties"]
        observer = self.get(self.cast.observer).context["words"]["parties"]

        assert [party["is_own"] for party in north] == [True, False]
        assert north == list(reversed([{**party, "is_own": not party["is_own"]} for party in south]))
        assert [party["name"] for party in observer] == [party["name"] for party in north]

    def test_only_the_back_office_is_offered_the_desk(self):
        assert self.get(self.cast.leader).context["words"]["edit_url"] == ""
        assert "/quan-tri/" not in self.get(self.cast.leader).content.decode()


class VacantPostTests(PageTestCase):
    WORDS = "Assignment being updated"

    def test_a_post_without_holder_is_told_to_the_own_secretariat_only(self):
        for name, user in self.cast.signed_in().items():
            response = self.get(user)
            if response.status_code == 200:
                assert (self.WORDS in text_of(response)) == (name in ("secretariat", "other_secretariat")), name

    def test_the_holder_of_the_day_is_named_and_not_after_leaving_office(self):
        vice_chair = make.make_vice_chair(self.world.north, full_name="Cán bộ mẫu 77", valid_to=DAY)
        make.make_assignment(self.world.party, vice_chair=vice_chair, valid_from=DAY - timedelta(days=9))

        assert "Cán bộ mẫu 77" in self.read(self.cast.leader, as_of=DAY.isoformat())
        assert "Cán bộ mẫu 77" not in self.read(self.cast.leader, as_of=(DAY + timedelta(days=1)).isoformat())
        assert "Cán bộ mẫu 77" not in self.read(self.cast.leader, as_of=(DAY - timedelta(days=10)).isoformat())


class NameTests(PageTestCase):
    def test_an_agency_of_before_carries_today_s_name_from_the_day_it_ended(self):
        former = make.make_agency(self.world.south_then, "Sở Kế hoạch và Đầu tư")
        make.make_successor(former, province=self.world.south, name="Sở Tài chính")
        make.make_mandate(self.world.other_party, agency=former)

        assert "Sở Kế hoạch và Đầu tư (now Sở Tài chính)" in self.read(self.cast.leader, as_of="01/07/2025")
        assert "Sở Kế hoạch và Đầu tư (now" not in self.read(self.cast.leader, as_of="30/06/2025")

    def test_a_successor_of_the_same_name_is_not_repeated(self):
        page = self.read(self.cast.leader)
        assert "Sở Nông nghiệp tỉnh Nam Thử" in page
        assert "(now" not in page

    def test_names_are_escaped(self):
        make.make_item(area=self.world.area, title="Chợ <b>hoa</b> & cây cảnh", status="in_progress")
        page = self.get(self.cast.leader).content.decode()
        assert "Chợ &lt;b&gt;hoa&lt;/b&gt; &amp; cây cảnh" in page
        assert "<b>hoa</b>" not in page


class DayTests(PageTestCase):
    def overdue(self, **query):
        return self.get(self.cast.leader, **query).context["words"]["tally"].overdue

    def test_the_day_moves_what_is_overdue(self):
        assert self.overdue(as_of="16/03/2026") == 0
        assert self.overdue(as_of="17/03/2026") == 3
        assert self.overdue(as_of="2026-03-17") == 3

    def test_without_a_day_it_is_today(self):
        assert self.get(self.cast.leader).context["as_of"] == timezone.localdate()

    def test_what_is_no_day_is_said_and_today_is_shown(self):
        response = self.get(self.cast.leader, as_of="31/02/2026")
        assert response.context["as_of"] == timezone.localdate()
        assert 'role="alert"' in response.content.decode()

    def test_another_day_says_what_was_known_when(self):
        assert "up to the end of 17/03/2026, from what was recorded by" in self.read(
            self.cast.leader, as_of="17/03/2026"
        )

    def test_links_keep_the_day(self):
        page = self.get(self.cast.leader, as_of="17/03/2026").content.decode()
        assert "?as_of=17/03/2026&amp;timeliness=overdue#items" in page


class AgencyTests(PageTestCase):
    def agencies(self):
        table = self.get(self.cast.leader).context["tables"]["items"]
        (at,) = [n for n, column in enumerate(table.columns) if column.label in ("Agencies", "Lead agency")]
        row = next(row for row in table.rows if str(row.cells[0]) == self.world.other_item.code)
        return table.columns[at].label, str(row.cells[at]).splitlines()

    def test_while_only_leading_ones_are_named_their_role_stands_at_the_head(self):
        heading, (name,) = self.agencies()
        assert heading == "Lead agency"
        assert name.startswith("Sở Nông nghiệp tỉnh Nam Thử")

    def test_the_lead_side_s_agency_comes_first_then_who_supports_each_with_its_role(self):
        make.make_item_agency(self.world.other_item, self.world.party, self.world.north_office, role="supporting")
        make.make_item_agency(self.world.other_item, self.world.party, self.world.north_agency, role="lead")
        heading, lines = self.agencies()
        assert heading == "Agencies"
        leading, supporting = lines
        # South leads; its own agency stands before the reader's.
        assert leading.startswith("lead: Sở Nông nghiệp tỉnh Nam Thử")
        assert leading.endswith("; Sở Công Thương thành phố Bắc Thử")
        assert supporting == "supporting: Sở Tài chính thành phố Bắc Thử"


class OutsideAreaTests(PageTestCase):
    def test_its_line_stands_in_its_place_and_nothing_is_counted(self):
        response = self.get(self.cast.leader)
        with translation.override("en"):
            words = str(OutsideMatter.NeutralLine.FOLLOWED_APART.label)
        rows = {row.cells[0]: row for row in response.context["tables"]["areas"].rows}

        assert [str(cell) for cell in rows["3"].cells] == ["3", "Quốc phòng, an ninh", words]
        assert text_of(response).count(words) == 2  # among the areas, and in the list of items

    def test_it_cannot_be_asked_for(self):
        response = self.get(self.cast.leader, area="3")
        assert response.context["words"]["item_list"].filter.asked == {}
        assert 'value="3"' not in response.content.decode()


class ProgressTests(PageTestCase):
    def setUp(self):
        make.make_update(self.world.item, done="Kết quả đã chia sẻ", shared=True, reported_on=DAY - timedelta(days=2))
        make.make_update(self.world.item, done="Kết quả mới duyệt", status="accepted", reported_on=DAY)
        make.make_update(self.world.item, done="Kết quả chưa duyệt", status="submitted", reported_on=DAY)

    def test_the_own_side_sees_what_it_accepted_marked_as_its_own(self):
        page = self.read(self.cast.leader)
        assert "Kết quả mới duyệt own side, not shared" in page

    def test_the_other_side_sees_what_was_shared(self):
        page = self.read(self.cast.other_leader)
        assert "Kết quả đã chia sẻ" in page
        assert "Kết quả mới duyệt" not in page
        assert "own side, not shared" not in page

    def test_nobody_reads_here_what_was_not_accepted(self):
        for user in (self.cast.leader, self.cast.secretariat, self.cast.other_leader, self.cast.observer):
            assert "Kết quả chưa duyệt" not in self.read(user)

    def test_the_area_shows_its_newest_shared_result(self):
        make.make_occurrence(
            make.make_item(area=self.world.area, recurrence="annual", status="in_progress"),
            status="completed",
            result="Hơn 30 gian hàng",
            completed_on=DAY - timedelta(days=1),
        )
        for user in (self.cast.leader, self.cast.other_leader):
            first_area = self.get(user).context["tables"]["areas"].rows[0]
            assert str(first_area.cells[2]) == "15/03/2026: Hơn 30 gian hàng"


class WordingTests(PageTestCase):
    def test_a_long_draft_is_told_by_its_conference(self):
        make.make_meeting(self.world.programme, kind="founding", held_on=date(2023, 10, 27))
        assert "completed and agreed after the conference of 27/10/2023" in self.read(self.cast.leader)

    def test_an_extended_due_date_says_how_often(self):
        make.make_extension(self.world.item, status="approved", new_due_date=DAY + timedelta(days=30))
        make.make_extension(self.world.item, status="approved", new_due_date=DAY + timedelta(days=60))
        make.make_extension(self.world.item, status="requested", new_due_date=DAY + timedelta(days=90))
        assert "16/03/2026 (extended 02 times)" in self.read(self.cast.leader)

    def test_items_by_status_and_work_by_deadline_are_two_statements(self):
        item = make.make_item(area=self.world.area, recurrence="annual", status="completed")
        for year in (2024, 2025):
            make.make_occurrence(item, year=year, status="completed", due_date=date(year, 3, 1), completed_on=DAY)
        by_status, by_deadline = self.get(self.cast.leader, as_of="17/03/2026").context["words"]["in_short"]

        assert by_status == "By 17/03/2026, 04 action items: 03 in progress, 01 completed."
        assert by_deadline == (
            "By 17/03/2026, by deadline, counting each occurrence of recurring work by itself and leaving out what has"
            " no deadline: 02 of 05 items and occurrences are completed."
            " 03 are overdue: Nông nghiệp (02), Văn hóa, du lịch (01)."
        )

    def test_without_occurrences_the_deadlines_are_those_of_items(self):
        _by_status, by_deadline = self.get(self.cast.leader, as_of="16/03/2026").context["words"]["in_short"]
        assert by_deadline == "By 16/03/2026, of the items with a deadline, 0 of 03 are completed. None is overdue."

    def test_what_counts_of_another_day_names_it_and_today_s_does_not(self):
        make.make_item(area=self.world.area, due_date=DAY)
        today, ahead = timezone.localdate(), timezone.localdate() + timedelta(days=1)
        page = login(self.client, self.cast.leader).get
        for report in (ProgrammeReport, CommitmentsReport):
            said = {
                day: page(report.link(self.world.programme, as_of=day)).context["words"]["in_short"]
                for day in ("16/03/2026", short_date(ahead), short_date(today))
            }
            assert all(one.startswith("By 16/03/2026, ") for one in said["16/03/2026"])
            assert all(one.startswith(f"Outlook to {ahead:%d/%m/%Y}, ") for one in said[short_date(ahead)])
            assert not any("By 1" in one or "Outlook" in one for one in said[short_date(today)])
        (year,) = page(TimelineReport.link(self.world.programme, as_of="16/03/2026")).context["words"]["in_short"]
        assert year.startswith("By 16/03/2026, year 2026: ")

    def test_ideas_stand_apart(self):
        make.make_item(self.world.programme, strength="idea", title="Xây dựng vùng nguyên liệu mới")
        response = self.get(self.cast.leader)
        assert "Xây dựng vùng nguyên liệu mới" in str(response.context["tables"]["ideas"].rows)
        assert "Xây dựng vùng nguyên liệu mới" not in str(response.context["tables"]["items"].rows)
        assert response.context["words"]["tally"].items == 3

    def test_a_source_taken_back_is_not_named(self):
        paper = make.make_document(self.world.programme, subject="Giấy tờ đã rút")
        item = make.make_item(area=self.world.area, recurrence="annual", status="in_progress")
        make.make_occurrence(item, status="completed", source=paper)
        make.make_meeting(self.world.programme, document=paper)
        assert self.read(self.cast.leader).count("Giấy tờ đã rút") == 2

        paper.withdrawn_on, paper.withdrawn_reason = DAY, "Nhầm chương trình."
        paper.save()
        assert "Giấy tờ đã rút" not in self.read(self.cast.leader)

    def test_sample_data_says_so(self):
        assert "SAMPLE DATA" not in self.read(self.cast.leader)
        self.world.programme.is_sample = True
        self.world.programme.save()
        assert "SAMPLE DATA" in self.read(self.cast.leader)

    def test_it_is_vietnamese_for_whoever_wants_it(self):
        User.objects.update(language="vi")
        with translation.override("vi"):
            assert translation.gettext("Action items") in self.read(self.cast.leader)


class FilterTests(PageTestCase):
    def codes(self, **query):
        return [item.code for item in self.get(self.cast.leader, **query).context["words"]["item_list"].items]

    def test_it_narrows_to_side_and_area(self):
        assert self.codes(side="1") == [self.world.item.code]
        assert self.codes(side="2") == [self.world.other_item.code]
        assert self.codes(side="chung") == [self.world.joint_item.code]
        assert self.codes(area="2") == [self.world.joint_item.code]
        assert self.codes(timeliness="done") == []

    def test_what_is_outside_the_count_comes_when_its_status_is_asked_for(self):
        item = make.make_item(area=self.world.area, status="suspended")
        assert item.code not in self.codes()
        assert self.codes(status="suspended") == [item.code]

    def test_nonsense_narrows_nothing_and_is_said(self):
        for wrong in ("x", "\x00", "1e400"):
            wrongly = dict.fromkeys(("area", "side", "status", "timeliness", "strength"), wrong)
            response = self.get(self.cast.leader, **wrongly)
            assert response.status_code == 200
            assert len(response.context["words"]["item_list"].items) == 3
            assert response.content.decode().count('role="alert"') == 5

    def test_odd_pages_are_the_nearest_there_is(self):
        for wrong in ("-1", "99999999", "²"):
            assert self.get(self.cast.leader, page=wrong).status_code == 200


class EmptyProgrammeTests(PageTestCase):
    def test_it_says_that_nothing_is_there(self):
        programme = make.make_programme([self.world.north, self.world.third])
        page = self.read(self.cast.leader, programme)
        assert "No action item is counted yet." in page
        assert "No area of cooperation is recorded yet." in page
        assert "Nothing is in this list." in page
