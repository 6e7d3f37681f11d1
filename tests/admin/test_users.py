"""The administrator opens accounts, gives seats and passwords, and never deletes a person."""

from axes.models import AccessAttempt
from django.urls import reverse

from accounts.models import Seat, User
from coop.admin import site
from tests.admin.forms import errors_of, open_form, url_of
from tests.base import WorldTestCase, login

PASSWORD = "mot-mat-khau-dai"


class Accounts(WorldTestCase):
    def setUp(self):
        login(self.client, self.cast.administrator)

    def new(self, **typed):
        url, data = open_form(self.client, User)
        data |= {"username": "moi", "full_name": "Cán bộ mới", "password1": PASSWORD, "is_active": "on"}
        data |= {
            "seat-TOTAL_FORMS": "1",
            "seat-0-role": Seat.Role.SECRETARIAT,
            "seat-0-province": self.world.north.pk,
            "seat-0-agency": self.world.north_office.pk,
        }
        return self.client.post(url, data | typed)

    def test_a_new_user_has_a_seat_and_must_choose_an_own_password(self):
        assert self.new().status_code == 302
        user = User.objects.get(username="moi")
        assert user.check_password(PASSWORD)
        assert user.must_change_password
        assert user.seat_held.province == self.world.north

    def test_a_weak_password_or_an_impossible_seat_is_said_on_the_form(self):
        for typed in (
            {"password1": "12345678"},
            {"password1": ""},
            {"username": "secretariat"},
            {"seat-0-province": ""},
            {"seat-0-role": Seat.Role.ADMINISTRATOR},
            {"seat-0-role": Seat.Role.OFFICER, "seat-0-agency": ""},
            {"seat-0-agency": self.world.third_agency.pk},
        ):
            with self.subTest(**typed):
                answer = self.new(**typed)
                assert answer.status_code == 200
                assert errors_of(answer)
        assert not User.objects.filter(username="moi").exists()

    def test_there_is_no_soup_of_permissions(self):
        page = self.client.get(url_of(User, "change", self.cast.officer.pk)).content.decode()
        for name in ("is_superuser", "groups", "user_permissions"):
            assert f'name="{name}"' not in page

    def test_the_one_tick_beyond_the_seat_makes_an_observer(self):
        for ticked in (True, False):
            url, data = open_form(self.client, User, self.cast.nobody.pk)
            data.pop("is_observer", None)
            assert self.client.post(url, data | ({"is_observer": "on"} if ticked else {})).status_code == 302
            assert self.cast.nobody.groups.filter(name="observer").exists() == ticked

    def test_an_account_is_switched_off_not_deleted_and_never_ones_own(self):
        url, data = open_form(self.client, User, self.cast.officer.pk)
        data.pop("is_active")
        assert self.client.post(url, data).status_code == 302
        assert not User.objects.get(pk=self.cast.officer.pk).is_active
        url, data = open_form(self.client, User, self.cast.administrator.pk)
        data.pop("is_active")
        assert errors_of(self.client.post(url, data))
        assert self.client.get(url_of(User, "delete", self.cast.officer.pk)).status_code == 403

    def test_nothing_at_all_can_be_deleted_in_bulk(self):
        for model_admin in site._registry.values():
            assert not model_admin.actions
            assert "delete_selected" not in dict(site.actions)

    def test_a_locked_sign_in_is_released(self):
        AccessAttempt.objects.create(username="officer", ip_address="10.0.0.1", failures_since_start=5)
        page = self.client.get(url_of(User, "change", self.cast.officer.pk))
        url = reverse("admin:accounts_user_release", args=[self.cast.officer.pk])
        assert url in page.content.decode()
        assert self.client.post(url).status_code == 302
        assert not AccessAttempt.objects.exists()

    def test_nobody_else_sees_accounts(self):
        for name in ("secretariat", "officer"):
            login(self.client, getattr(self.cast, name))
            assert self.client.get(url_of(User, "changelist")).status_code == 403


class OwnAccount(WorldTestCase):
    def test_a_password_set_by_an_administrator_is_changed_before_anything_else(self):
        user = self.cast.secretariat
        user.set_password(PASSWORD)
        user.must_change_password = True
        user.save()
        login(self.client, user)
        change = reverse("account_change_password")
        for url in ("/", "/quan-tri/", url_of(User, "changelist")):
            assert self.client.get(url).url == change
        assert self.client.get(change).status_code == 200
        new = {"oldpassword": PASSWORD, "password1": "mot-mat-khau-khac", "password2": "mot-mat-khau-khac"}
        assert self.client.post(change, new).status_code == 302
        assert self.client.get("/quan-tri/").status_code == 200

    def test_everybody_chooses_the_language(self):
        login(self.client, self.cast.leader)
        url = reverse("account_language")
        assert self.client.get(url).status_code == 200
        assert self.client.post(url, {"language": "en"}).status_code == 302
        assert User.objects.get(pk=self.cast.leader.pk).language == "en"
        assert self.client.post(url, {"language": "fr"}).status_code == 200

    def test_nobody_signs_up_and_no_page_offers_it(self):
        page = self.client.get(reverse("account_login")).content.decode()
        assert "signup" not in page
        assert "password/reset" not in page
        answer = self.client.get(reverse("account_signup"))
        assert answer.status_code == 200
        assert "password1" not in answer.content.decode()
        assert self.client.get("/tai-khoan/password/reset/").status_code == 200
