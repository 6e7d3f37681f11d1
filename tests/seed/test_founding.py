"""The founding programme, as the press article of 27/10/2023 states it and no further."""

from datetime import date

from django.test import TestCase

from coop.models import (
    ActionItem,
    AnnualPlan,
    AreaSide,
    CooperationProgramme,
    Meeting,
    Occurrence,
    PartyMandate,
    ReportingSchedule,
    ViceChair,
    ViceChairAssignment,
)
from tests.seed import seed

CONFERENCE = date(2023, 10, 27)

# What the press article of 27/10/2023 states, item by item: code, strength, lead, its basis, recurrence, host.
STATED = {
    "HT01/01.01": ("orientation", "joint", "stated", "continuous", None),
    "HT01/02.01": ("commitment", "Hà Nội", "stated", "on_demand", "Hà Nội"),
    "HT01/02.02": ("commitment", "Hà Nội", "stated", "on_demand", None),
    "HT01/03.01": ("orientation", "joint", "stated", "continuous", None),
    "HT01/04.01": ("commitment", "Hà Nội", "implied", "annual", "Lâm Đồng"),
    "HT01/04.02": ("commitment", "Lâm Đồng", "implied", "annual", "Hà Nội"),
    "HT01/04.03": ("commitment", "Hà Nội", "stated", "continuous", None),
    "HT01/05.01": ("commitment", "Hà Nội", "implied", "not_stated", None),
    "HT01/05.02": ("commitment", "Hà Nội", "implied", "not_stated", None),
    "HT01/06.01": ("commitment", "Hà Nội", "stated", "one_off", "Lâm Đồng"),
    "HT01/06.02": ("orientation", "Hà Nội", "stated", "not_stated", None),
    "HT01/08.01": ("commitment", "joint", "stated", "continuous", None),
}
AREAS = [
    "Xây dựng Đảng và hệ thống chính trị",
    "Kinh tế thương mại và xúc tiến đầu tư",
    "Phát triển đô thị và bảo vệ môi trường",
    "Văn hóa, thể thao và du lịch",
    "Giáo dục",
    "Nông nghiệp và phát triển nông thôn",
    "Quốc phòng, an ninh",
    "Báo chí – truyền thông",
]


class TheFoundingProgrammeTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        seed()
        cls.programme = CooperationProgramme.objects.get(code="HT01")

    def test_the_programme_is_being_drafted_and_nobody_is_said_to_have_signed_it(self):
        programme = self.programme
        assert (programme.status, programme.agreed_on, programme.signed_on) == ("drafting", CONFERENCE, None)
        assert (programme.instrument, programme.period_start, programme.is_sample) == ("not_stated", None, False)
        assert set(programme.parties.values_list("signatory", "number_symbol", "signed_on")) == {("", "", None)}

    def test_the_sides_are_ha_noi_and_the_lam_dong_of_2023(self):
        sides = programme_sides(self.programme)
        assert [(side.ordinal, side.province.short_name) for side in sides] == [(1, "Hà Nội"), (2, "Lâm Đồng")]
        assert sides[1].province.valid_to == date(2025, 6, 30)

    def test_the_standing_agency_passed_from_planning_to_finance(self):
        for side, day, code in (
            (1, CONFERENCE, "HN-SKHDT"),
            (1, date(2025, 2, 28), "HN-SKHDT"),
            (1, date(2025, 3, 1), "HN-STC"),
            (2, date(2025, 2, 28), "LD-SKHDT"),
            (2, date(2025, 6, 30), "LD-STC"),
            (2, date(2025, 7, 1), "LD-STC"),
        ):
            mandate = PartyMandate.objects.valid_on(day).get(party__programme=self.programme, party__ordinal=side)
            assert (mandate.kind, mandate.agency.code) == ("standing_agency", code)
            assert mandate.agency.is_valid_on(day)

    def test_what_no_source_states_is_not_there(self):
        of_programme = {"party__programme": self.programme}
        assert not ViceChairAssignment.objects.filter(**of_programme).exists()
        assert not ViceChair.objects.exclude(province__is_sample=True).exists()
        assert not AreaSide.objects.filter(**of_programme).exists()
        assert not ReportingSchedule.objects.filter(programme=self.programme).exists()
        assert not AnnualPlan.objects.filter(programme=self.programme).exists()
        assert not ActionItem.objects.filter(programme=self.programme, due_date__isnull=False).exists()
        assert not ActionItem.objects.filter(programme=self.programme, item_agencies__isnull=False).exists()

    def test_eight_areas_in_their_order(self):
        areas = self.programme.areas.order_by("ordinal")
        assert list(areas.values_list("ordinal", "name")) == list(enumerate(AREAS, start=1))
        assert not areas.filter(sector__isnull=True).exists()

    def test_defence_and_security_is_one_neutral_line_for_each_side(self):
        area = self.programme.areas.get(ordinal=7)
        assert (area.kept_outside, area.commitment, area.items.count()) == (True, "", 0)
        assert list(area.outside_matters.values_list("party__ordinal", "agency")) == [(1, None), (2, None)]

    def test_the_items_are_as_stated(self):
        items = ActionItem.objects.filter(programme=self.programme).exclude(strength="idea")
        found = {
            item.code: (
                item.strength,
                item.lead_party.province.short_name if item.lead_party else item.lead,
                item.basis,
                item.recurrence,
                item.host_party and item.host_party.province.short_name,
            )
            for item in items.select_related("lead_party__province", "host_party__province")
        }
        assert found == STATED

    def test_four_ideas_stand_outside_the_areas_and_are_not_assigned(self):
        ideas = ActionItem.objects.filter(programme=self.programme, strength="idea")
        assert ideas.count() == 4
        assert set(ideas.values_list("area", "status", "lead")) == {(None, "draft", "undetermined")}

    def test_only_what_has_happened_has_begun(self):
        items = ActionItem.objects.filter(programme=self.programme).exclude(strength="idea")
        begun = items.filter(status="in_progress").values_list("code", "started_on")
        assert dict(begun) == {
            "HT01/02.02": date(2023, 12, 22),
            "HT01/04.01": date(2023, 12, 22),
            "HT01/04.02": date(2025, 5, 16),
        }
        assert items.exclude(status="in_progress").filter(status="pending_agreement").count() == 9

    def test_the_events_that_took_place_have_their_source(self):
        turns = Occurrence.objects.filter(item__programme=self.programme)
        assert set(turns.values_list("item__code", "year", "completed_on", "status", "source__source")) == {
            ("HT01/02.02", 2023, date(2023, 12, 24), "completed", "tbt-mocst.vn"),
            ("HT01/04.01", 2023, date(2023, 12, 24), "completed", "tbt-mocst.vn"),
            ("HT01/04.02", 2025, date(2025, 5, 18), "completed", "hanoi.gov.vn, 18/5/2025"),
        }

    def test_the_two_districts_are_named_as_they_were(self):
        places = ActionItem.objects.filter(programme=self.programme, item_localities__isnull=False)
        assert set(places.values_list("code", "item_localities__locality__name")) == {
            ("HT01/02.01", "Huyện Lâm Hà"),
            ("HT01/02.01", "Huyện Đạ Tẻh"),
            ("HT01/02.02", "Huyện Lâm Hà"),
            ("HT01/02.02", "Huyện Đạ Tẻh"),
            ("HT01/06.01", "Huyện Lâm Hà"),
        }

    def test_the_conference_is_the_founding_meeting(self):
        meeting = Meeting.objects.get(programme=self.programme)
        assert (meeting.kind, meeting.held_on, meeting.document.kind) == ("founding", CONFERENCE, "press")


def programme_sides(programme):
    return list(programme.parties.select_related("province").order_by("ordinal"))
