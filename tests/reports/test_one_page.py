"""A programme on one page: true sentences, figures equal to the lists behind them, nothing of one side only."""

from datetime import timedelta
from urllib.parse import parse_qsl, urlsplit

from django.urls import reverse
from django.utils import timezone, translation

from coop.models.tally import Tally
from reports.catalogue.one_page.deadlines import MOST
from reports.catalogue.one_page.sentences import state_in_short
from reports.catalogue.one_page.sheet import KEPT_FOR_LATE
from tests import make
from tests.base import login
from tests.canaries import WORD, plant
from tests.counting import Queries
from tests.make import DAY
from tests.reports.pages import PageTestCase, text_of

THE_DAY_AFTER = (DAY + timedelta(days=1)).isoformat()


def one_page(programme, **query):
    return reverse("reports:one-page", args=[programme.code], query=query)


class OnePageTestCase(PageTestCase):
    def get(self, user, programme=None, **query):
        return login(self.client, user).get(one_page(programme or self.world.programme, **query))

    def words(self, user=None, **query):
        return self.get(user or self.cast.leader, **query).context["words"]

    def cells(self, name, user=None, **query):
        table = self.get(user or self.cast.leader, **query).context["tables"][name]
        return [[str(cell) for cell in row.cells] for row in table.rows]


class ReaderTests(OnePageTestCase):
    def test_each_of_the_cast_gets_the_page_or_an_answer_that_tells_nothing(self):
        found = {}
        for name, user in self.cast.everybody().items():
            self.client.logout()
            found[name] = self.get(user).status_code
        sides = ("secretariat", "officer", "leader", "other_secretariat", "other_officer", "other_leader", "observer")
        assert found == dict.fromkeys(sides, 200) | {
            "outsider": 404,
            "administrator": 403,
            "nobody": 403,
            "anonymous": 302,
        }

    def test_a_programme_of_others_answers_like_one_that_does_not_exist(self):
        foreign = self.get(self.cast.leader, self.world.foreign_programme)
        missing = self.client.get("/chuong-trinh/HT999/mot-trang/")
        assert (foreign.status_code, missing.status_code) == (404, 404)
        assert foreign.content == missing.content

    def test_the_partner_s_copy_holds_nothing_of_the_own_side(self):
        canaries = plant(self.world)
        for user in (self.cast.secretariat, self.cast.leader, self.cast.other_secretariat):
            page = self.get(user, ban="gui-ban", as_of=THE_DAY_AFTER).content.decode()
            for canary in canaries:
                if canary.whose != "shared":
                    assert canary.word not in page, canary
            assert WORD in page  # what is shared is there to be found

    def test_a_matter_of_the_own_side_is_not_in_the_partner_s_copy_until_it_is_shared(self):
        make.make_update(self.world.item, agency=self.world.north_agency, status="accepted", needs_decision=True)
        assert len(self.words()["matters"]) == 1
        assert self.words(ban="gui-ban")["matters"] == []
        assert self.words(self.cast.other_leader)["matters"] == []

    def test_security_and_defence_is_one_neutral_line(self):
        row = next(row for row in self.cells("areas") if row[1] == self.world.outside_area.name)
        assert len(row) == 3


class SentenceTests(OnePageTestCase):
    def setUp(self):
        self.enterContext(translation.override("en"))

    def test_nothing_is_said_of_what_there_is_not(self):
        assert state_in_short(Tally(), [], 0) == [
            "No item with a deadline is recorded yet.",
            "No matter awaits a decision.",
        ]

    def test_one_is_singular(self):
        assert state_in_short(Tally(overdue=1), [("Y tế", 1)], 1) == [
            "Of 01 item or occurrence with a deadline, 0 is completed.",
            "01 is overdue: Y tế (01).",
            "01 matter awaits a decision.",
        ]

    def test_where_overdue_work_gathers_is_named_only_if_it_does(self):
        def overdue(*areas):
            count = sum(n for _name, n in areas)
            return state_in_short(Tally(overdue=count), list(areas), 0)[1]

        assert overdue(("A", 4), ("B", 1), ("C", 1)) == "06 are overdue, more than elsewhere in: A (04)."
        assert overdue(("A", 1), ("B", 1), ("C", 1)) == "03 are overdue."

    def test_of_another_day_the_sentences_say_that_day(self):
        past = state_in_short(Tally(done_on_time=1, in_time=1), [], 0, past=DAY)[0]
        ahead = state_in_short(Tally(done_on_time=1, in_time=1), [], 0, ahead=DAY)[0]
        assert past == "By 16/03/2026, 01 of 02 items and occurrences with a deadline were completed."
        assert ahead.startswith("Outlook to 16/03/2026, if no new result comes in: of 02 items")
        tomorrow = timezone.localdate() + timedelta(days=1)
        assert "By 17/03/2026" in self.words(as_of=THE_DAY_AFTER)["in_short"][0]
        assert self.words()["in_short"][0].startswith("Of ")
        assert f"Outlook to {tomorrow:%d/%m/%Y}" in self.words(as_of=tomorrow.isoformat())["in_short"][0]

    def test_all_done_has_nothing_overdue(self):
        assert "None is overdue." in state_in_short(Tally(done_on_time=2), [], 0)

    def test_what_nobody_has_accepted_yet_is_not_put_before_a_leader(self):
        make.make_update(
            self.world.item, agency=self.world.north_agency, status="submitted", needs_decision=True, cause="Lời thô."
        )
        assert self.words(as_of=THE_DAY_AFTER)["matters"] == []
        assert "Lời thô." not in text_of(self.get(self.cast.leader, as_of=THE_DAY_AFTER))

    def test_the_latest_report_of_a_side_counts_and_neither_a_draft_nor_a_withdrawn_one(self):
        item, agency = self.world.item, self.world.north_agency
        make.make_update(item, agency=agency, status="accepted", needs_decision=True, reported_on=DAY)
        make.make_update(item, agency=agency, status="draft", reported_on=DAY + timedelta(days=2))
        make.make_update(item, agency=agency, status="submitted", needs_decision=True, reported_on=DAY)
        later = (DAY + timedelta(days=9)).isoformat()
        assert len(self.words(as_of=later)["matters"]) == 1
        make.make_update(item, agency=agency, status="accepted", reported_on=DAY + timedelta(days=3))
        assert self.words(as_of=later)["matters"] == []
        assert len(self.words(as_of=DAY.isoformat())["matters"]) == 1

    def test_an_empty_programme_has_a_page(self):
        empty = make.make_programme([self.world.north, self.world.third])
        page = text_of(self.get(self.cast.leader, empty))
        assert "No item with a deadline is recorded yet." in page
        assert "No proposal has been raised." in page


class FigureTests(OnePageTestCase):
    def test_each_figure_is_the_tally_and_as_long_as_the_list_behind_it(self):
        make.make_items(12, area=self.world.area, status="in_progress", lead_party=self.world.party, due_date=DAY)
        make.make_occurrence(self.world.item, due_date=DAY)
        words = self.words(as_of=THE_DAY_AFTER)
        tally = words["tally"]
        cells = words["cells"]
        assert [cell.count for cell in cells] == [
            tally.dated,
            tally.done_on_time,
            tally.done_late,
            tally.in_time,
            tally.overdue,
        ]
        for figure in (*cells, *words["further"]):
            if figure.count:
                assert self.units_behind(figure.url) == figure.count, figure

    def test_the_areas_add_up_to_the_whole(self):
        answer = self.get(self.cast.leader, as_of=THE_DAY_AFTER).context
        shares = [row.cells[2] for row in answer["tables"]["areas"].rows if len(row.cells) > 3]
        assert sum(share.tally.dated for share in shares) == answer["words"]["tally"].dated
        for share in shares:
            if share.tally.dated:
                assert self.units_behind(share.url) == share.tally.dated

    def units_behind(self, url):
        listed = self.client.get(urlsplit(url).path, dict(parse_qsl(urlsplit(url).query)))
        return listed.context["words"]["item_list"].units

    def test_overdue_is_cut_to_what_the_sheet_holds_and_says_how_many_more(self):
        make.make_items(10, area=self.world.area, status="in_progress", lead_party=self.world.party, due_date=DAY)
        words = self.words(as_of=THE_DAY_AFTER)
        shown = len(self.cells("overdue", as_of=THE_DAY_AFTER))
        assert KEPT_FOR_LATE <= shown <= MOST
        assert words["tally"].overdue == 13
        assert words["more_overdue"] == f"and {13 - shown:02} others"

    def test_an_overdue_item_names_its_agency_how_late_it_is_and_why(self):
        make.make_update(self.world.item, agency=self.world.north_agency, shared=True, cause="Chưa bố trí vốn.")
        row = next(row for row in self.cells("overdue", as_of=THE_DAY_AFTER) if row[1] == self.world.item.title)
        assert "overdue by 01 day" in row[0]
        assert row[2:] == [self.world.north_agency.name, "Chưa bố trí vốn."]

    def test_why_something_is_late_is_never_said_to_be_unreported_where_a_report_gives_no_cause(self):
        def reason(**query):
            rows = self.cells("overdue", as_of=THE_DAY_AFTER, **query)
            return next(row[-1] for row in rows if row[1] == self.world.item.title)

        assert reason() == "not reported yet"
        make.make_update(self.world.item, agency=self.world.north_agency, status="accepted")
        assert reason() == "the reports state no reason"
        assert reason(ban="gui-ban") == "no reason stated"

    def test_a_matter_beyond_the_sheet_stands_in_the_annex_and_is_not_dropped(self):
        for item in make.make_items(9, area=self.world.area, status="in_progress", lead_party=self.world.party):
            make.make_update(
                item, agency=self.world.north_agency, status="accepted", needs_decision=True, options="Phương án. " * 20
            )
        words = self.words()
        assert len(words["matters"]) + len(words["matters_beyond"]) == 9
        assert words["matters"]
        assert words["more_matters"] == f"and {len(words['matters_beyond']):02} other matters, in the annex"
        assert "Annex: further matters for decision" in text_of(self.get(self.cast.leader))

    def test_what_falls_due_within_the_month_is_the_next_period(self):
        titles = [row[1] for row in self.cells("coming", as_of=(DAY - timedelta(days=10)).isoformat())]
        assert self.world.item.title in titles
        assert self.cells("coming", as_of=(DAY - timedelta(days=60)).isoformat()) == []

    def test_an_area_shows_its_newest_figure_as_it_was_estimated(self):
        indicator = make.make_indicator(self.world.item, name="Gian hàng", unit_of_measure="gian hàng")
        update = make.make_update(self.world.item, agency=self.world.north_agency, shared=True)
        make.make_value(update, indicator, value=30, qualifier="more_than")
        row = next(row for row in self.cells("areas", as_of=THE_DAY_AFTER) if row[1].startswith(self.world.area.name))
        assert row[-1].splitlines()[0] == "more than 30 gian hàng"

    def test_proposals_to_the_own_side_stand_there_open_first(self):
        make.make_proposal(self.world.programme, from_party=self.world.party, text="Của bên mình")
        make.make_proposal(self.world.programme, from_party=self.world.other_party, text="Đã trả lời", state="accepted")
        make.make_proposal(self.world.programme, from_party=self.world.other_party, text="Còn chờ", answer_due=DAY)
        found = [str(one["text"]) for one in self.words(as_of=THE_DAY_AFTER)["proposals"]]
        assert found == ["Còn chờ", "Đã trả lời"]

    def test_the_copy_for_the_other_side_calls_it_by_its_name_and_has_no_room_for_an_own_opinion(self):
        own, copy = (text_of(self.get(self.cast.leader, **query)) for query in ({}, {"ban": "gui-ban"}))
        assert "Proposals of the other side" in own
        assert "Leader's opinion" in own
        assert "Proposals of tỉnh Nam Thử" in copy
        assert "Proposals of the other side" not in copy
        assert "Leader's opinion" not in copy

    def test_the_figure_on_paper_says_of_what_it_is(self):
        indicator = make.make_indicator(self.world.item, name="Gian hàng", unit_of_measure="gian")
        make.make_value(
            make.make_update(self.world.item, agency=self.world.north_agency, shared=True), indicator, value=4
        )
        row = next(row for row in self.cells("areas", as_of=THE_DAY_AFTER) if row[1].startswith(self.world.area.name))
        assert "Gian hàng: 4 gian" in row[1]

    def test_the_copy_for_the_other_side_does_not_say_that_nothing_awaits_a_decision(self):
        make.make_update(self.world.item, agency=self.world.north_agency, status="accepted", needs_decision=True)
        told = text_of(self.get(self.cast.leader, ban="gui-ban"))
        assert "awaits a decision" not in told
        assert "Matters for decision" not in told


class GrowthTests(OnePageTestCase):
    def grown(self, n):
        items = make.make_items(
            n,
            area=self.world.area,
            status="in_progress",
            lead_party=self.world.party,
            due_date=lambda i: DAY + timedelta(days=i % 30),
        )
        for item in items[:10]:
            make.make_item_agency(item, self.world.party, self.world.north_agency)
            make.make_occurrence(item, due_date=DAY)
            update = make.make_update(item, agency=self.world.north_agency, shared=True, needs_decision=True)
            make.make_value(update)
        make.make_proposal(self.world.programme, from_party=self.world.other_party)

    def queries(self, url, status=200):
        login(self.client, self.cast.leader)
        self.client.get(url)
        with Queries() as captured:
            assert self.client.get(url).status_code == status
        return len(captured)

    def test_the_number_of_queries_stays(self):
        url = one_page(self.world.programme, as_of=THE_DAY_AFTER)
        self.grown(10)
        few = self.queries(url)
        self.grown(200)
        assert self.queries(url) == few
        assert few - self.queries("/chuong-trinh/HT999/mot-trang/", status=404) <= 12
