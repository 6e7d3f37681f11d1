"""What a list may be asked: its filters answer, an agency finds its own items, and nothing is dropped in silence."""

from datetime import date

from django.utils import timezone

from coop.models import ActionItem, AgencySuccession, Indicator, Letter, Occurrence, Timeliness
from tests import make
from tests.admin.forms import url_of
from tests.base import WorldTestCase, login


class List(WorldTestCase):
    def ask(self, model, **asked):
        answer = self.client.get(url_of(model, "changelist"), asked)
        assert answer.status_code == 200, answer.url
        return answer

    def found(self, model, **asked):
        return set(self.ask(model, **asked).context["cl"].queryset)

    def said(self, model, **asked):
        return [str(message) for message in self.ask(model, **asked).context["messages"]]


class Filters(List):
    def setUp(self):
        login(self.client, self.cast.secretariat)

    def test_items_and_occurrences_are_found_by_their_timeliness(self):
        late = make.make_item(area=self.world.area, status="in_progress", due_date=date(2020, 1, 1))
        held = make.make_occurrence(status="completed", item=late)
        for code in Timeliness.values:
            for model in (ActionItem, Occurrence):
                with self.subTest(model=model.__name__, code=code):
                    today = model.objects.visible_to(self.cast.secretariat).with_timeliness(timezone.localdate())
                    assert self.found(model, timeliness=code) == set(today.filter(timeliness=code))
        assert late in self.found(ActionItem, timeliness="overdue")
        assert held in self.found(Occurrence, timeliness="done")

    def test_withdrawn_rows_are_found_when_asked_for(self):
        stands, gone = make.make_letter(self.world.programme), make.make_letter(self.world.programme)
        gone.withdrawn_on, gone.withdrawn_reason = make.DAY, "Ghi nhầm"
        gone.save()
        assert self.found(Letter) == {stands}
        assert self.found(Letter, withdrawn="yes") == {gone}
        assert self.found(Letter, withdrawn="all") == {stands, gone}

    def test_a_value_that_a_filter_does_not_know_is_said_not_dropped_in_silence(self):
        assert len(self.said(ActionItem, timeliness="nonsense")) == 1
        assert len(self.said(ActionItem, agency="999999")) == 1
        assert self.said(ActionItem, timeliness="overdue") == []
        assert self.said(ActionItem) == []


class ByAgency(List):
    def choices(self):
        spec = next(s for s in self.ask(ActionItem).context["cl"].filter_specs if s.title == "cơ quan")
        return [str(label) for _value, label in spec.lookup_choices]

    def value(self, agency):
        return str(agency.pk)

    def test_an_officer_finds_the_own_agencys_items_first(self):
        login(self.client, self.cast.officer)
        assert self.choices()[0] == "nhiệm vụ của cơ quan tôi"
        assert self.found(ActionItem, agency="own") == {self.world.item}

    def test_items_of_the_agencys_predecessors_are_its_own(self):
        login(self.client, self.cast.other_officer)
        assert self.found(ActionItem, agency="own") == {self.world.other_item}

    def test_who_sees_the_whole_side_has_no_own_items(self):
        login(self.client, self.cast.secretariat)
        assert "nhiệm vụ của cơ quan tôi" not in self.choices()
        assert len(self.said(ActionItem, agency="own")) == 1

    def test_agencies_that_take_part_are_named_as_they_are_today_the_own_side_first(self):
        login(self.client, self.cast.secretariat)
        north, south = self.world.north_agency, self.world.south_agency
        assert [words.split(" · ")[0] for words in self.choices()] == [north.name, south.name]
        assert self.found(ActionItem, agency=self.value(north)) == {self.world.item}
        assert self.found(ActionItem, agency=self.value(south)) == {self.world.other_item}
        login(self.client, self.cast.other_secretariat)
        assert [words.split(" · ")[0] for words in self.choices()] == [south.name, north.name]

    def test_agencies_of_foreign_programmes_are_not_named(self):
        make.make_item_agency(self.world.foreign_item, agency=self.world.third_agency)
        login(self.client, self.cast.secretariat)
        assert not [words for words in self.choices() if self.world.third_agency.name in words]

    def test_an_agency_named_twice_repeats_no_item(self):
        make.make_item_agency(self.world.item, self.world.party, self.world.north_office, role="supporting")
        login(self.client, self.cast.secretariat)
        cl = self.ask(ActionItem, q="cong thuong").context["cl"]
        assert list(cl.queryset) == [self.world.item]

    def test_search_finds_items_by_an_agency_without_accents_and_with_words_of_the_item(self):
        login(self.client, self.cast.secretariat)
        for typed in ("so cong thuong", "Công Thương", "hoi cho cong thuong"):
            with self.subTest(typed=typed):
                assert self.found(ActionItem, q=typed) == {self.world.item}
        assert self.found(ActionItem, q="vung nguyen lieu cong thuong") == set()

    def test_search_finds_items_by_what_the_agency_was_or_is_called(self):
        then = make.make_agency(self.world.north, "Sở Kế hoạch và Đầu tư")
        make.make_succession(then, self.world.north_agency)
        now = make.make_agency(self.world.south, "Sở Nông nghiệp và Môi trường")
        make.make_succession(self.world.south_agency_then, now)
        assert AgencySuccession.objects.filter(predecessor=then).exists()
        login(self.client, self.cast.secretariat)
        assert self.found(ActionItem, q="ke hoach dau tu") == {self.world.item}
        assert self.found(ActionItem, q="nong nghiep moi truong") == {self.world.other_item}


class NothingFound(List):
    def setUp(self):
        login(self.client, self.cast.secretariat)

    def page(self, model, **asked):
        return self.ask(model, **asked).content.decode()

    def test_a_search_without_result_says_what_to_do(self):
        page = self.page(ActionItem, q="không có nhiệm vụ nào như vậy")
        assert "Không tìm thấy nội dung nào" in page
        assert "bỏ bớt bộ lọc" in page

    def test_an_empty_list_says_what_to_do_next(self):
        page = self.page(Letter)
        assert "Không tìm thấy" not in page
        assert "Chưa có" in page

    def test_all_rows_are_offered_only_where_some_are_left_out(self):
        assert "Xem tất cả" not in self.page(ActionItem)
        assert "Xem tất cả" in self.page(ActionItem, q=self.world.item.title)
        filtered = self.page(ActionItem, status__exact=self.world.item.status)
        assert "Bỏ mọi bộ lọc" in filtered
        assert "Xem tất cả" not in filtered

    def test_each_cell_carries_the_heading_of_its_column(self):
        page = self.page(ActionItem)
        assert '<td data-label="Hạn hoàn thành"' in page
        assert '<th data-label="' in page

    def test_a_cell_with_nothing_in_it_takes_no_line_on_a_phone(self):
        make.make_item(area=self.world.area, due_date=None)
        assert '<td data-label="Hạn hoàn thành" class="empty field-due">—</td>' in self.page(ActionItem)


class Figures(List):
    def setUp(self):
        login(self.client, self.cast.secretariat)

    def test_a_target_is_written_as_offices_write_it(self):
        make.make_indicator(self.world.item, name="Số đại biểu", target_value=80)
        make.make_indicator(self.world.item, name="Số gian hàng", target_value=1500, target_qualifier="more_than")
        page = self.ask(Indicator).content.decode()
        assert ">80</td>" in page
        assert "1.500</td>" in page
        assert "80,000" not in page

    def test_how_many_rows_there_are_is_said_with_two_digits(self):
        make.make_letter(self.world.programme)
        assert "01 công văn" in self.ask(Letter).content.decode()

    def test_paper_says_what_the_list_was_narrowed_to(self):
        make.make_item(area=self.world.area, status="in_progress", title="Mở hội chợ", due_date=date(2020, 1, 1))
        page = self.ask(ActionItem, q="hội chợ", timeliness="overdue").content.decode()
        paper = page.partition('<p class="on-paper">')[2].partition("</p>")[0]
        assert "“hội chợ”" in paper
        assert "quá hạn" in paper
        assert "không tính" not in paper
