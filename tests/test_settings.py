"""Production refuses to start half set up, and says in one line what is missing."""

import os
import runpy
import subprocess
import sys

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from environ import FileAwareEnv
from environ.fileaware_mapping import FileAwareMapping

PRODUCTION = {
    "COOP_ENV": "production",
    "DATABASE_URL": "postgres://app:pass%2Fword@db.example:5433/coop",
    "SECRET_KEY": "k3yR3adbyN0body-" * 4,
    "ALLOWED_HOSTS": "coop.example, www.coop.example",
}
OURS = {*PRODUCTION, "DATABASE_OWNER_URL", "DEBUG", "COOP_PROCESS", "IDLE_MINUTES", "BEHIND_PROXY"}


@pytest.fixture
def load(monkeypatch):
    """The settings under an environment of its own."""

    def load(**environment):
        for name in OURS:
            monkeypatch.delenv(name, raising=False)
            monkeypatch.delenv(f"{name}_FILE", raising=False)
        for name, value in environment.items():
            if value is not None:
                monkeypatch.setenv(name, value)
        # A file that was read once is remembered.
        monkeypatch.setattr(FileAwareEnv, "ENVIRON", FileAwareMapping())
        return runpy.run_path(str(settings.BASE_DIR / "coop" / "settings.py"))

    return load


def test_complete_production_settings_load(load):
    loaded = load(**PRODUCTION)
    assert loaded["ALLOWED_HOSTS"] == ["coop.example", "www.coop.example"]
    assert loaded["DEBUG"] is False
    database = loaded["DATABASES"]["default"]
    assert [database[key] for key in ("USER", "PASSWORD", "HOST", "PORT", "NAME")] == [
        "app", "pass/word", "db.example", 5433, "coop",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["DATABASE_URL", "SECRET_KEY", "ALLOWED_HOSTS"])
@pytest.mark.parametrize("value", [None, "", "  "])
def test_production_names_what_is_missing(load, name, value):
    with pytest.raises(ImproperlyConfigured, match=f"^{name} is not set. .+$"):
        load(**PRODUCTION | {name: value})


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("DEBUG", "1", "DEBUG must not be set in production"),
        ("DEBUG", "true", "DEBUG must not be set in production"),
        ("SECRET_KEY", "short", "too weak"),
        ("SECRET_KEY", "a" * 60, "too weak"),
        ("SECRET_KEY", "django-insecure-" + "k3yR3adbyN0body-" * 4, "too weak"),
        ("ALLOWED_HOSTS", "*", "any"),
        ("ALLOWED_HOSTS", ",", "ALLOWED_HOSTS"),
        ("DATABASE_URL", "sqlite:///db.sqlite3", "not a PostgreSQL address"),
        ("DATABASE_URL", "postgres://db.example/coop", "not a PostgreSQL address"),
        ("DATABASE_URL", "postgres://app@db.example", "not a PostgreSQL address"),
        ("COOP_ENV", "staging", "COOP_ENV is"),
    ],
)
def test_production_refuses(load, name, value, message):
    with pytest.raises(ImproperlyConfigured, match=message):
        load(**PRODUCTION | {name: value})


@pytest.mark.parametrize("name", ["DATABASE_URL", "SECRET_KEY"])
def test_a_secret_may_come_from_a_file(load, tmp_path, name):
    (tmp_path / "secret").write_text(PRODUCTION[name] + "\n")
    loaded = load(**PRODUCTION | {name: None, f"{name}_FILE": str(tmp_path / "secret")})
    assert loaded["SECRET_KEY"] == PRODUCTION["SECRET_KEY"]
    assert loaded["DATABASES"]["default"]["NAME"] == "coop"


def test_production_is_served_over_tls_with_safe_cookies(load):
    loaded = load(**PRODUCTION)
    for name in ("SECURE_SSL_REDIRECT", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "SECURE_HSTS_SECONDS"):
        assert loaded[name], name
    assert loaded["IDLE_MINUTES"] == 15


def test_only_the_web_process_pools_connections(load):
    assert "pool" in load(**PRODUCTION, COOP_PROCESS="web")["DATABASES"]["default"]["OPTIONS"]
    assert "pool" not in load(**PRODUCTION)["DATABASES"]["default"]["OPTIONS"]


def test_a_socket_folder_is_the_host_and_both_roles_have_their_login(load):
    loaded = load(
        DATABASE_URL="postgres://app@:5432/coop?host=/tmp/a b", DATABASE_OWNER_URL="postgres://owner:p@h:1/coop"
    )
    assert loaded["DATABASES"]["default"]["HOST"] == "/tmp/a b"
    assert loaded["DATABASE_OWNER"]["USER"] == "owner"


def test_the_policy_for_browsers_has_no_unsafe_source():
    directives = settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]
    assert directives["default-src"] == ["'none'"]
    assert "unsafe" not in str(directives)


def test_a_command_without_settings_ends_with_one_line():
    environment = {name: value for name, value in os.environ.items() if name not in OURS}
    ended = subprocess.run(
        [sys.executable, "manage.py", "check"],
        cwd=settings.BASE_DIR,
        env=environment | {"COOP_ENV": "production"},
        capture_output=True,
        text=True,
    )
    assert ended.returncode != 0
    assert ended.stdout == ""
    assert ended.stderr.startswith("Error: SECRET_KEY is not set.")
    assert ended.stderr.count("\n") == 1
