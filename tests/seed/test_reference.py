"""The register of provinces, localities and agencies that every database begins with."""

from collections import Counter
from datetime import date, timedelta

from django.test import TestCase

from accounts.models import User
from accounts.scoping import reach_of
from coop.models import (
    Agency,
    CalendarDay,
    CooperationProgramme,
    Locality,
    Province,
    ProvinceSuccession,
    Sector,
    StandingCommittee,
)
from tests.seed import seed

CONFERENCE = date(2023, 10, 27)
NOW = date(2026, 11, 23)


class TheReferenceDataTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        seed(reference_only=True)

    def test_reference_only_brings_no_programme_and_no_account(self):
        assert not CooperationProgramme.objects.exists()
        assert not User.objects.exists()
        assert not Province.objects.filter(is_sample=True).exists()

    def test_a_later_start_of_production_still_brings_reference_data_only(self):
        seed(reference_only=True)
        assert not CooperationProgramme.objects.exists()

    def test_the_register_has_88_provinces_34_of_today_and_the_63_of_2023(self):
        assert Province.objects.count() == 88
        assert Province.objects.valid_on(NOW).count() == 34
        assert Province.objects.valid_on(CONFERENCE).count() == 63

    def test_six_cities_after_the_merger_and_seven_since_dong_nai(self):
        for day, cities in ((date(2025, 7, 1), 6), (date(2026, 4, 29), 6), (date(2026, 4, 30), 7)):
            assert Province.objects.valid_on(day).filter(kind="city").count() == cities, day
            assert Province.objects.valid_on(day).count() == 34, day

    def test_each_province_of_2023_lives_on_in_exactly_one_of_today(self):
        then = set(Province.objects.valid_on(CONFERENCE).values_list("pk", flat=True))
        heirs = Counter(
            pk
            for today in Province.objects.valid_on(NOW)
            for pk in reach_of("coop_provincesuccession", today.pk)
            if pk in then
        )
        assert set(heirs) == then
        assert set(heirs.values()) == {1}

    def test_every_succession_follows_its_predecessor_day_on_day(self):
        for succession in ProvinceSuccession.objects.select_related("predecessor", "successor"):
            assert succession.predecessor.valid_to == succession.effective_on - timedelta(days=1), succession
            assert succession.successor.valid_from == succession.effective_on, succession

    def test_todays_lam_dong_took_over_from_three_provinces(self):
        assert names_before("68", date(2025, 7, 1)) == {"Tỉnh Bình Thuận", "Tỉnh Đắk Nông", "Tỉnh Lâm Đồng"}

    def test_a_code_is_reused_by_another_province(self):
        names = Province.objects.filter(code="44").order_by("valid_to").values_list("name", flat=True)
        assert list(names) == ["Tỉnh Quảng Bình", "Tỉnh Quảng Trị"]

    def test_da_teh_leads_through_da_huoai_to_three_communes_of_today(self):
        old = Locality.objects.get(code="682", kind="district", valid_from=None)
        assert (old.name, old.valid_to) == ("Huyện Đạ Tẻh", date(2024, 11, 30))
        (between,) = [succession.successor for succession in old.successions.all()]
        assert (between.name, between.code, between.valid_from) == ("Huyện Đạ Huoai", "682", date(2024, 12, 1))
        assert {s.successor.name for s in between.successions.all()} == {"Xã Đạ Tẻh", "Xã Đạ Tẻh 2", "Xã Đạ Tẻh 3"}

    def test_24_former_communes_live_on_in_nine(self):
        former = Locality.objects.exclude(kind="district").filter(valid_to=date(2025, 6, 30))
        assert former.count() == 24
        heirs = {s.successor for commune in former for s in commune.successions.all()}
        assert len(heirs) == 9
        assert {heir.province.valid_from for heir in heirs} == {date(2025, 7, 1)}

    def test_the_standing_agency_of_2023_is_reached_from_todays_department_of_finance(self):
        for code, successor_start in (("HN", date(2025, 3, 1)), ("LD", date(2025, 7, 1))):
            finance = Agency.objects.get(code=f"{code}-STC", valid_from=successor_start)
            planning = Agency.objects.get(code=f"{code}-SKHDT")
            assert planning.pk in reach_of("coop_agencysuccession", finance.pk)

    def test_no_agency_outlives_its_province_or_starts_before_it(self):
        for agency in Agency.objects.select_related("province"):
            province = agency.province
            assert province.valid_to is None or (agency.valid_to and agency.valid_to <= province.valid_to), agency
            assert province.valid_from is None or agency.valid_from >= province.valid_from, agency

    def test_a_missing_row_is_added_again_and_a_corrected_one_left_alone(self):
        CalendarDay.objects.filter(date=date(2026, 9, 2)).delete()
        Sector.objects.filter(code="justice").delete()
        StandingCommittee.objects.filter(province__code="01").update(name="Tên đã sửa")
        seed(reference_only=True)
        assert CalendarDay.objects.filter(date=date(2026, 9, 2)).exists()
        assert Sector.objects.filter(code="justice").exists()
        assert StandingCommittee.objects.filter(name="Tên đã sửa").count() == 1
        assert StandingCommittee.objects.count() == 3


def names_before(code, valid_from):
    origins = ProvinceSuccession.objects.filter(successor__code=code, successor__valid_from=valid_from)
    return set(origins.values_list("predecessor__name", flat=True))
