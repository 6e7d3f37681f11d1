"""Health addresses, error pages, and what is said while the database is away."""

import json
import logging

import psycopg
import pytest
from django.core.exceptions import RequestDataTooBig
from django.db import OperationalError
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpResponse
from django.test import Client, RequestFactory, override_settings
from django.urls import path

from coop.database import is_away
from coop.health import what_stands_in_the_way


def away(request):
    raise OperationalError("connection refused")


def mistake(request):
    raise ValueError("a mistake")


def too_big(request):
    raise RequestDataTooBig


def told(request):
    return HttpResponse(request.request_id)


for view in (away, mistake, too_big, told):
    view.login_required = False

urlpatterns = [path(view.__name__, view) for view in (away, mistake, too_big, told)]
handler400 = "coop.health.bad_request"
handler500 = "coop.health.server_error"


@pytest.fixture
def visitor():
    return Client(raise_request_exception=False)


def test_healthz_needs_no_database_no_sign_in_and_no_known_host(visitor):
    response = visitor.get("/healthz", headers={"host": "10.0.0.1"})
    assert (response.status_code, response.content) == (200, b"ok\n")


@pytest.mark.django_db
def test_readyz_says_ready(visitor):
    response = visitor.get("/readyz", headers={"host": "10.0.0.1"})
    assert (response.status_code, response.json()) == (200, {"ready": True, "not_ready": []})


@pytest.mark.django_db
def test_readyz_names_a_missing_migration_to_the_log_only(visitor, monkeypatch, caplog):
    applied = MigrationRecorder.applied_migrations
    monkeypatch.setattr(
        MigrationRecorder,
        "applied_migrations",
        lambda self: {key: value for key, value in applied(self).items() if key != ("coop", "0001_functions")},
    )
    response = visitor.get("/readyz")
    assert (response.status_code, response.json()["not_ready"]) == (503, ["migrations"])
    assert "coop.0001_functions" in caplog.text
    assert "0001" not in response.content.decode()


@pytest.mark.django_db(transaction=True)
def test_readyz_refuses_the_owners_role():
    from coop.database import as_owner

    with as_owner():
        assert "owns tables" in what_stands_in_the_way()["role"]


@pytest.mark.parametrize(
    ("cause", "expected"),
    [
        (psycopg.OperationalError("connection refused"), True),
        (psycopg.errors.AdminShutdown("terminating connection"), True),
        (psycopg.errors.CannotConnectNow("starting up"), True),
        (psycopg.errors.TooManyConnections("too many"), True),
        (psycopg.errors.QueryCanceled("statement timeout"), False),
        (psycopg.errors.DeadlockDetected("deadlock"), False),
    ],
)
def test_only_a_lost_connection_counts_as_away(cause, expected):
    error = OperationalError("x")
    error.__cause__ = cause
    assert is_away(error) is expected
    assert is_away(ValueError("x")) is False


@override_settings(ROOT_URLCONF=__name__)
@pytest.mark.parametrize(
    ("address", "status"), [("/away", 503), ("/mistake", 500), ("/too_big", 413), ("/nothing-here", 404)]
)
def test_error_pages_stand_by_themselves(visitor, address, status, django_assert_num_queries):
    response = visitor.get(address)
    page = response.content.decode()
    assert response.status_code == status
    assert '<html lang="vi">' in page
    assert "Traceback" not in page
    assert "style=" not in page
    assert "<style" not in page
    assert (response.headers.get("Retry-After") == "30") is (status == 503)


@override_settings(ROOT_URLCONF=__name__)
def test_a_mistake_gives_the_person_the_number_that_the_log_has(visitor):
    response = visitor.get("/mistake")
    assert response.headers["X-Request-ID"] in response.content.decode()


@override_settings(DATA_UPLOAD_MAX_MEMORY_SIZE=100)
@pytest.mark.django_db
def test_a_form_that_is_too_large_gets_an_explanation(visitor):
    response = visitor.post("/tai-khoan/login/", {"login": "x" * 1000})
    assert response.status_code == 413


@override_settings(ROOT_URLCONF=__name__)
def test_a_request_is_numbered_by_us_and_never_from_outside(visitor):
    response = visitor.get("/told", headers={"x-request-id": "forged"})
    assert response.content.decode() == response.headers["X-Request-ID"]
    assert len(response.headers["X-Request-ID"]) == 32


@override_settings(ROOT_URLCONF=__name__)
def test_the_log_line_has_number_path_status_and_no_query(visitor, caplog):
    from coop.middleware import JsonFormatter, RequestFilter

    lines = []

    class Kept(logging.Handler):
        def emit(self, record):
            lines.append(json.loads(JsonFormatter().format(record)))

    handler = Kept()
    handler.addFilter(RequestFilter())
    logger = logging.getLogger("coop.request")
    logger.addHandler(handler)
    try:
        response = visitor.get("/told?q=Nguyễn Văn A")
    finally:
        logger.removeHandler(handler)
    (line,) = lines
    assert line["request_id"] == response.headers["X-Request-ID"]
    assert (line["method"], line["path"], line["status"], line["level"]) == ("GET", "/told", 200, "INFO")
    assert "ms" in line
    assert "Nguyễn" not in json.dumps(line, ensure_ascii=False)


def test_an_exception_stays_on_one_log_line():
    from coop.middleware import JsonFormatter

    try:
        mistake(RequestFactory().get("/"))
    except ValueError as error:
        record = logging.LogRecord("x", logging.ERROR, __file__, 1, "lỗi", (), (ValueError, error, error.__traceback__))
    text = JsonFormatter().format(record)
    assert "\n" not in text
    assert "a mistake" in json.loads(text)["exception"]
