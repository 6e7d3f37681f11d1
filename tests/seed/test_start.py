"""What the first start writes into an empty database, and what a later one may add."""

from datetime import date
from unittest import mock

from django.apps import apps
from django.db import connection
from django.test import TestCase

from accounts.models import User
from coop.models import ActionItem, CooperationProgramme, ProgrammeParty, Province
from coop.seeding.accounts import sample_accounts_exist
from tests.seed import seed


def counts():
    """Rows of every table, history included."""
    tables = set(connection.introspection.table_names())
    return {
        model._meta.label: model._base_manager.count() for model in apps.get_models() if model._meta.db_table in tables
    }


class AnEmptyDatabaseTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        with mock.patch.dict("os.environ", {"SAMPLE_PASSWORD": "mot-mat-khau-khac"}):
            seed()
        cls.programme = CooperationProgramme.objects.get(code="HT01")

    def test_a_second_run_changes_nothing_not_even_the_history(self):
        before = counts()
        seed()
        assert counts() == before

    def test_the_history_says_that_this_command_wrote_it(self):
        event = self.programme.events.get()
        assert event.pgh_context.metadata["command"] == "seed"

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
