"""The invented programmes on which people try the product."""

import re
from datetime import timedelta

from django.apps import apps
from django.test import TestCase
from django.utils import timezone

from accounts.models import User
from coop.models import (
    ActionItem,
    AnnualPlan,
    ContactLog,
    CooperationArea,
    CooperationProgramme,
    Directive,
    DueDateExtension,
    FocalPoint,
    FollowUp,
    Inspection,
    Letter,
    Occurrence,
    OutsideMatter,
    ProgressUpdate,
    Proposal,
    Province,
    Timeliness,
    UpdateRound,
    ViceChair,
    ViceChairAssignment,
)
from tests.seed import seed


class TheSampleDataTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        seed()

    def test_sample_data_stands_apart(self):
        sample = CooperationProgramme.objects.exclude(code="HT01")
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
