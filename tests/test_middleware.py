"""What surrounds each request: the idle limit, the language, who history names, and the lock after wrong passwords."""

import time
from datetime import date

import pytest
from django.conf import settings
from django.core.handlers.wsgi import WSGIRequest
from django.http import HttpResponse, JsonResponse
from django.test import Client, RequestFactory, override_settings
from django.urls import include, path
from django.utils import formats, translation

from accounts.models import User
from coop.charset import speaking_utf8
from coop.middleware import client_address, name_signed_in_with
from coop.models import CalendarDay

PASSWORD = "một mật khẩu dài 2026"


def spoken(request):
    return HttpResponse(translation.get_language())


def write(request):
    day = CalendarDay.objects.create(date="2026-09-02", kind="holiday", name="Quốc khánh")
    return JsonResponse(day.events.get().pgh_context.metadata)


urlpatterns = [
    path("spoken", spoken),
    path("write", write),
    path("tai-khoan/", include("allauth.urls")),
]
handler400 = "coop.health.bad_request"
handler500 = "coop.health.server_error"

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("these_addresses")]


@pytest.fixture
def these_addresses():
    with override_settings(ROOT_URLCONF=__name__):
        yield


@pytest.fixture
def person():
    return User.objects.create_user("binh", PASSWORD, full_name="Trần Thị Bình")


@pytest.fixture
def signed_in(person):
    client = Client()
    client.force_login(person, backend=settings.AUTHENTICATION_BACKENDS[1])
    return client


def test_every_page_asks_for_sign_in():
    response = Client().get("/spoken")
    assert (response.status_code, response.url) == (302, "/tai-khoan/login/?next=/spoken")


# --- Idle ---


def seen(client, began, last):
    session = client.session
    session["seen"] = [time.time() - began * 60, time.time() - last * 60]
    session.save()


@override_settings(IDLE_MINUTES=15)
@pytest.mark.parametrize(
    ("began", "last", "status"), [(60, 14, 200), (60, 16, 302), (12 * 60 - 1, 1, 200), (12 * 60 + 1, 1, 302)]
)
def test_a_session_ends_after_idle_minutes_and_after_twelve_hours(signed_in, began, last, status):
    seen(signed_in, began, last)
    assert signed_in.get("/spoken").status_code == status
    assert ("_auth_user_id" in signed_in.session) is (status == 200)


def test_being_active_is_written_once_a_minute_and_not_at_each_page(signed_in, django_assert_num_queries):
    signed_in.get("/spoken")
    written = signed_in.session["seen"]
    with django_assert_num_queries(2):  # the session and the person
        signed_in.get("/spoken")
    assert signed_in.session["seen"] == written


# --- Language ---


@pytest.mark.parametrize("browser", ["en-GB,en;q=0.9", "vi", ""])
def test_the_language_is_the_persons_not_the_browsers(signed_in, person, browser):
    assert signed_in.get("/spoken", headers={"accept-language": browser}).content == b"vi"
    person.language = "en"
    person.save()
    response = signed_in.get("/spoken", headers={"accept-language": browser})
    assert (response.content, response.headers["Content-Language"]) == (b"en", "en")
    assert translation.get_language() == "vi"


@pytest.mark.parametrize("language", ["vi", "en"])
def test_dates_and_numbers_look_as_on_vietnamese_papers(language):
    with translation.override(language):
        assert formats.date_format(date(2026, 3, 5)) == "05/03/2026"
        assert formats.localize(1234.5, use_l10n=True) == "1234,5"
        assert formats.number_format(1234567, use_l10n=True, force_grouping=True) == "1.234.567"
        assert formats.get_format("FIRST_DAY_OF_WEEK") == 1
        assert formats.get_format("DATE_INPUT_FORMATS")[0] == "%d/%m/%Y"


# --- History ---


def test_history_names_person_address_and_request(signed_in, person):
    response = signed_in.post("/write")
    assert response.json() == {
        "user": person.pk,
        "url": "/write",
        "request_id": response.headers["X-Request-ID"],
    }


# --- Signing in ---


def sign_in(password, address="10.0.0.1"):
    return Client(REMOTE_ADDR=address).post("/tai-khoan/login/", {"login": "binh", "password": password})


def test_five_wrong_passwords_lock_the_person_at_this_address_only(person):
    for _ in range(4):
        assert sign_in("wrong").status_code == 200
    assert sign_in("wrong").status_code == 429
    assert sign_in(PASSWORD).status_code == 429
    assert sign_in(PASSWORD, address="10.0.0.2").status_code == 302


def test_the_right_password_forgets_the_wrong_ones(person):
    for _ in range(2):
        for _ in range(4):
            sign_in("wrong")
        assert sign_in(PASSWORD).status_code == 302


def test_nobody_signs_up():
    response = Client().get("/tai-khoan/signup/")
    assert "<form" not in response.content.decode() or response.status_code in (302, 403)
    Client().post("/tai-khoan/signup/", {"username": "new", "password1": PASSWORD})
    assert not User.objects.filter(username="new").exists()


@pytest.mark.parametrize(
    ("behind_proxy", "forwarded", "expected"),
    [
        (False, "1.1.1.1", "127.0.0.1"),
        (True, "1.1.1.1, 2.2.2.2", "2.2.2.2"),
        (True, "", "127.0.0.1"),
    ],
)
def test_an_address_is_only_believed_from_our_proxy(behind_proxy, forwarded, expected):
    request = RequestFactory().get("/", headers={"x-forwarded-for": forwarded})
    with override_settings(BEHIND_PROXY=behind_proxy):
        assert client_address(request) == expected


def test_the_name_tried_is_found_in_form_or_credentials():
    request = RequestFactory().post("/", {"login": "binh"})
    assert name_signed_in_with(request) == "binh"
    assert name_signed_in_with(request, {"username": "chi"}) == "chi"


def test_pages_carry_the_policy_and_refuse_frames():
    response = Client().get("/tai-khoan/login/")
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert response.headers["X-Frame-Options"] == "DENY"
    assert response.headers["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize("charset", ["rot13", "idna", "unicode_escape", "UTF-7", "base64", "undefined", "no-such"])
@pytest.mark.parametrize("given", ["text/plain; charset={}", 'multipart/form-data; boundary=b; Charset = "{}"'])
def test_a_request_is_read_as_utf8_whatever_it_says_of_itself(given, charset):
    kind = given.partition("; ")[0]
    environ = RequestFactory().get("/", {"q": "Đạ Tẻh"}).environ | {"CONTENT_TYPE": given.format(charset)}
    request = speaking_utf8(lambda environ, start_response: WSGIRequest(environ))(environ, None)
    assert (request.content_type, request.GET["q"]) == (kind, "Đạ Tẻh")
    assert request.content_params.get("boundary") in (None, "b")
