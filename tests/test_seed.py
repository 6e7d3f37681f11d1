"""What a new database begins with, and what a later start may add to it."""

import json
import re
import unicodedata
from collections import Counter
from datetime import date, timedelta
from unittest import mock

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test import TestCase
from django.utils import timezone

from accounts.models import User
from accounts.scoping import reach_of
from coop.models import (
    ActionItem,
    Agency,
    AnnualPlan,
    AreaSide,
    CalendarDay,
    ContactLog,
    CooperationArea,
    CooperationProgramme,
    Directive,
    DueDateExtension,
    FocalPoint,
    FollowUp,
    Inspection,
    Letter,
    Locality,
    Meeting,
    Occurrence,
    OutsideMatter,
    PartyMandate,
    ProgrammeParty,
    ProgressUpdate,
    Proposal,
    Province,
    ProvinceSuccession,
    ReportingSchedule,
    Sector,
    StandingCommittee,
    Timeliness,
    UpdateRound,
    ViceChair,
    ViceChairAssignment,
)
from coop.secrecy import find_marking
from coop.seeding.accounts import sample_accounts_exist

CONFERENCE = date(2023, 10, 27)
NOW = date(2026, 11, 23)

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


def seed(**options):
    call_command("seed", verbosity=0, **options)


def counts():
    """Rows of every table, history included."""
    tables = set(connection.introspection.table_names())
    return {
        model._meta.label: model._base_manager.count() for model in apps.get_models() if model._meta.db_table in tables
    }


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


class AnEmptyDatabaseTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        with mock.patch.dict("os.environ", {"SAMPLE_PASSWORD": "mot-mat-khau-khac"}):
            seed()
        cls.programme = CooperationProgramme.objects.get(code="HT01")

    # --- again ---

    def test_a_second_run_changes_nothing_not_even_the_history(self):
        before = counts()
        seed()
        assert counts() == before

    def test_the_history_says_that_this_command_wrote_it(self):
        event = self.programme.events.get()
        assert event.pgh_context.metadata["command"] == "seed"

    # --- accounts ---

    def test_thirteen_sample_accounts_with_the_password_of_the_environment(self):
        users = User.objects.filter(is_sample=True)
        assert users.count() == User.objects.count() == 13
        assert all(user.check_password("mot-mat-khau-khac") for user in users)
        assert sample_accounts_exist()

    def test_lam_dong_signs_in_from_the_province_of_today_and_finds_what_the_former_one_agreed(self):
        user = User.objects.get(username="thuky.lamdong")
        assert (user.seat_held.province.code, user.seat_held.province.valid_from) == ("68", date(2025, 7, 1))
        assert user.seat_held.agency.code == "LD-STC"
        assert self.programme in CooperationProgramme.objects.visible_to(user)
        assert ProgrammeParty.objects.editable_by(user).get().province.valid_to == date(2025, 6, 30)

    def test_a_sample_secretariat_sees_nothing_of_the_founding_programme(self):
        user = User.objects.get(username="thuky.maubac")
        assert not ActionItem.objects.visible_to(user).filter(programme=self.programme).exists()
        assert ActionItem.objects.visible_to(user).exists()

    # --- the founding programme ---

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

    # --- sample data ---

    def test_sample_data_stands_apart(self):
        sample = CooperationProgramme.objects.exclude(pk=self.programme.pk)
        assert set(sample.values_list("code", "is_sample")) == {("HT-MAU-02", True), ("HT-MAU-03", True)}
        provinces = Province.objects.filter(parties__programme__in=sample)
        assert set(provinces.values_list("short_name", "is_sample")) == {
            ("Mẫu Bắc", True),
            ("Mẫu Nam", True),
            ("Mẫu Trung", True),
        }

    def test_everybody_named_is_invented(self):
        for model in (User, ViceChair, FocalPoint):
            for name in model.objects.values_list("full_name", flat=True):
                assert re.fullmatch(r"Cán bộ mẫu \d\d", name), name

    def test_each_programme_shows_every_timeliness_on_the_day_it_is_loaded(self):
        today = timezone.localdate()
        for code, size in (("HT-MAU-02", 58), ("HT-MAU-03", 25)):
            items = ActionItem.objects.filter(programme__code=code)
            assert items.count() == size
            found = set(items.with_timeliness(today).values_list("timeliness", flat=True))
            assert found == set(Timeliness.values) - {Timeliness.DONE_WITHOUT_DEADLINE}

    def test_the_due_dates_span_two_years_of_plans(self):
        due = ActionItem.objects.filter(programme__code="HT-MAU-02").exclude(due_date=None).order_by("due_date")
        assert due.last().due_date - due.first().due_date > timedelta(days=600)
        year = timezone.localdate().year
        plans = AnnualPlan.objects.filter(programme__code="HT-MAU-02")
        assert set(plans.values_list("year", "status")) == {(year - 1, "signed"), (year, "signed")}

    def test_updates_stand_at_every_round(self):
        found = set(ProgressUpdate.objects.values_list("status", flat=True))
        assert found == set(ProgressUpdate.Status.values)
        assert ProgressUpdate.objects.filter(status="accepted", shared_at=None).exists()
        assert set(UpdateRound.objects.values_list("step", flat=True)) == {
            "submitted",
            "asked_for_more",
            "accepted",
            "shared",
        }

    def test_one_area_of_each_sample_programme_is_kept_outside(self):
        outside = CooperationArea.objects.filter(programme__is_sample=True, kept_outside=True)
        assert sorted(outside.values_list("programme__code", "ordinal")) == [("HT-MAU-02", 7), ("HT-MAU-03", 4)]
        assert OutsideMatter.objects.filter(area__in=outside).count() == 5

    def test_oversight_has_a_word_without_a_date_and_one_whose_paper_is_awaited(self):
        assert Directive.objects.filter(due_date=None).exists()
        assert Directive.objects.filter(channel="note", document=None).exists()
        assert Directive.objects.filter(status="done").exists()
        urged = FollowUp.objects.filter(items__item__title__startswith="Xây dựng bản đồ số vùng nguyên liệu")
        assert sorted(urged.values_list("kind", flat=True)) == ["explanation", "reminder", "urge"]
        assert Inspection.objects.filter(findings__isnull=False).exists()
        assert ContactLog.objects.exists()

    def test_extensions_letters_and_proposals_of_every_kind(self):
        assert {"approved", "requested"} <= set(DueDateExtension.objects.values_list("status", flat=True))
        letters = Letter.objects.all()
        assert letters.filter(party=None, answered_by__isnull=False).exists()
        assert letters.filter(party=None, answer_due__lt=timezone.localdate(), answered_by=None).exists()
        assert letters.filter(party__isnull=False).exists()
        assert set(Proposal.objects.values_list("state", flat=True)) == set(Proposal.State.values)

    def test_a_vice_chair_was_followed_by_another_without_a_gap(self):
        before, after = ViceChairAssignment.objects.filter(
            party__programme__code="HT-MAU-02", party__ordinal=1
        ).order_by("valid_from")
        assert after.valid_from == before.valid_to + timedelta(days=1)

    def test_nothing_is_reported_before_it_happened(self):
        today = timezone.localdate()
        assert not ActionItem.objects.filter(completed_on__gt=today).exists()
        assert not Occurrence.objects.filter(completed_on__gt=today).exists()
        assert not ProgressUpdate.objects.filter(submitted_at__gt=timezone.now()).exists()
        assert not Letter.objects.filter(issued_on__gt=today).exists()

    def test_every_field_holds_what_a_form_would_accept(self):
        for model in apps.get_app_config("coop").get_models():
            if not hasattr(model, "version") or hasattr(model, "pgh_obj"):
                continue
            links = [field.name for field in model._meta.fields if field.is_relation]
            for row in model.objects.all():
                row.clean_fields(exclude=links)


class ADatabaseInUseTests(TestCase):
    def test_a_database_with_a_user_is_given_no_programme_and_no_account(self):
        User.objects.create_user("nguoi.that", full_name="Quản trị viên")
        seed()
        assert not CooperationProgramme.objects.exists()
        assert not sample_accounts_exist()
        assert Province.objects.count() == 88

    def test_a_database_with_a_programme_is_given_no_other(self):
        CooperationProgramme.objects.create(code="HT77", name="Chương trình đang làm")
        seed()
        assert CooperationProgramme.objects.count() == 1
        assert not User.objects.exists()


def programme_sides(programme):
    return list(programme.parties.select_related("province").order_by("ordinal"))


# --- the files themselves ---

FILES = sorted((settings.BASE_DIR / "fixtures").rglob("*.json"))


def texts_in(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts_in(part)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_texts_of_a_fixture_are_nfc_and_carry_no_secrecy_marking(path):
    for text in texts_in(json.loads(path.read_text(encoding="utf-8"))):
        assert unicodedata.is_normalized("NFC", text), text
        assert find_marking(text) is None, text


@pytest.mark.parametrize("path", [path for path in FILES if path.parent.name != "sample"], ids=lambda path: path.stem)
def test_no_person_is_named_in_what_is_real(path):
    for text in texts_in(json.loads(path.read_text(encoding="utf-8"))):
        assert not re.search(r"\b(ông|bà(?! Rịa)|đồng chí|họ tên)\b", text, re.IGNORECASE), text
