"""The deploy start command: what keeps the web process from starting in production, one line each."""

import os
import subprocess
import sys
from urllib.parse import quote, urlencode

import pytest
from django.conf import settings

from accounts.models import User
from coop.database import owner_login


def address(login):
    host = urlencode({"host": login["HOST"]}) if str(login["HOST"]).startswith("/") else ""
    server = "" if host else login["HOST"]
    name = settings.DATABASES["default"]["NAME"]
    secret = f":{quote(login['PASSWORD'], safe='')}" if login["PASSWORD"] else ""
    return f"postgres://{login['USER']}{secret}@{server}:{login['PORT'] or 5432}/{name}?{host}".rstrip("?")


@pytest.fixture
def start(tmp_path):
    """Runs the check before the start; the lines it prints."""
    (tmp_path / "staticfiles.json").write_text("{}")

    def start(**environment):
        ended = subprocess.run(
            [sys.executable, "deploy/may_start.py"],
            cwd=settings.BASE_DIR,
            env=os.environ
            | {
                "COOP_ENV": "production",
                "DATABASE_URL": address(settings.DATABASES["default"]),
                "SECRET_KEY": "k3yR3adbyN0body-" * 4,
                "ALLOWED_HOSTS": "coop.example",
                "STATIC_ROOT": str(tmp_path),
            }
            | environment,
            capture_output=True,
            text=True,
        )
        lines = ended.stderr.splitlines()
        assert ended.returncode == (1 if lines else 0)
        return lines

    return start


def test_a_missing_setting_is_named(start):
    (line,) = start(ALLOWED_HOSTS="")
    assert line.startswith("Error: ALLOWED_HOSTS is not set.")


def test_a_database_out_of_reach_is_named(start):
    (line,) = start(DATABASE_URL="postgres://app@127.0.0.1:1/coop")
    assert line.endswith("Is PostgreSQL running, and is DATABASE_URL right?")


@pytest.mark.django_db
def test_the_owners_role_is_refused(start):
    (line,) = start(DATABASE_URL=address(owner_login()))
    assert "owns tables" in line


@pytest.mark.django_db
def test_static_files_that_were_not_collected_are_named(start, tmp_path):
    (line,) = start(STATIC_ROOT=str(tmp_path / "nothing"))
    assert line.endswith("Run: manage.py collectstatic")


@pytest.mark.django_db(transaction=True)
def test_sample_accounts_keep_it_from_starting_while_they_can_sign_in(start):
    account = User.objects.create_user("thuky.maubac", "x", full_name="Cán bộ mẫu", is_sample=True)
    (line,) = start()
    assert line.startswith("Error: Sample accounts exist: thuky.maubac.")
    account.is_active = False
    account.save()
    assert start() == []
