"""The tests run as the application role, in a database that the owner made.

Migrating takes far longer than copying a database, so the owner migrates a template, again only when the migrations
have changed, and every worker gets a copy of it under a name of its own.
"""

import gc
import hashlib
import os
import shutil

import psycopg
import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connections
from django.test import TransactionTestCase
from psycopg import sql

from coop.database import as_owner, hand_out_rights, owner_login
from tests.base import cast, world  # noqa: F401 (fixtures)

# Tests make and drop rows by the thousand and keep few: garbage is looked for less often than in a server.
gc.set_threshold(50_000, 20, 50)

PREFIX = "test_coop_"
TEMPLATE = f"{PREFIX}template"
MAKING = 20231027  # the lock under which test databases are made: one at a time on each server
MIGRATED_BY = (
    "*/migrations/*.py",
    "*/management/commands/sync_roles.py",
    "accounts/roles.py",
    "coop/database.py",
    "tests/conftest.py",
)


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment, django_db_blocker):
    name = f"{PREFIX}{os.getpid()}_{os.environ.get('PYTEST_XDIST_WORKER', 'alone')}"
    given = settings.DATABASES["default"]["NAME"]
    with django_db_blocker.unblock(), owner_session("postgres") as server:
        server.execute("SELECT pg_advisory_lock(%s)", [MAKING])
        drop_what_was_left(server)
        if written_on_template(server) != state_of_migrations():
            make_template(server)
        make(server, name, like=TEMPLATE)
        # As long as the tests run, somebody is connected: other runs leave this database alone.
        present = owner_session(name)
        server.execute("SELECT pg_advisory_unlock(%s)", [MAKING])
        use(name)
        with as_owner():
            hand_out_rights()  # a copy lacks those that are the database's own
    yield
    with django_db_blocker.unblock():
        connections["default"].close()
        present.close()
        with owner_session("postgres") as server:
            drop(server, name)
    use(given)


def owner_session(name):
    login = owner_login()
    return psycopg.connect(
        host=login["HOST"] or None,
        port=login["PORT"] or None,
        user=login["USER"],
        password=login["PASSWORD"] or None,
        dbname=name,
        autocommit=True,
    )


def use(name):
    settings.DATABASES["default"]["NAME"] = name
    connections["default"].close()
    connections["default"].settings_dict["NAME"] = name


def make(server, name, like):
    statement = "CREATE DATABASE {} ENCODING 'UTF8' TEMPLATE {}"
    server.execute(sql.SQL(statement).format(sql.Identifier(name), sql.Identifier(like)))


def drop_what_was_left(server):
    """Databases of runs that were killed: nobody is connected to them any more."""
    left = server.execute(
        "SELECT datname FROM pg_database d WHERE starts_with(datname, %s) AND datname <> %s"
        " AND pg_has_role(datdba, 'USAGE') AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.datid = d.oid)",
        [PREFIX, TEMPLATE],
    ).fetchall()
    for (name,) in left:
        drop(server, name)


def drop(server, name):
    """WITH (FORCE) is refused while autovacuum is at work in the database, whom a plain DROP sends away by itself."""
    server.execute(
        "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"
        " WHERE datname = %s AND backend_type = 'client backend' AND pg_has_role(usesysid, 'USAGE')",
        [name],
    )
    server.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(name)))


def written_on_template(server):
    row = server.execute(
        "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = %s", [TEMPLATE]
    ).fetchone()
    return row and row[0]


def state_of_migrations():
    digest = hashlib.sha256((settings.BASE_DIR / "requirements.txt").read_bytes())
    digest.update(settings.DATABASES["default"]["USER"].encode())
    for path in sorted(path for pattern in MIGRATED_BY for path in settings.BASE_DIR.glob(pattern)):
        digest.update(f"{path.name}\n".encode() + path.read_bytes())
    return digest.hexdigest()


def make_template(server):
    drop(server, TEMPLATE)
    make(server, TEMPLATE, like="template0")
    use(TEMPLATE)
    with as_owner():
        call_command("migrate", verbosity=0)
        call_command("sync_roles", verbosity=0)
        leave_tables_unmeasured()
    # Written last: a template whose making was interrupted is made again.
    comment = sql.SQL("COMMENT ON DATABASE {} IS {}").format(sql.Identifier(TEMPLATE), state_of_migrations())
    server.execute(comment)


def leave_tables_unmeasured():
    """Tests roll back what they write, so autovacuum measures tables as empty and plans for a thousand rows go wrong.

    A table that was never measured is planned for by its size, the same way in every run.
    """
    tables = connections["default"].introspection.django_table_names(only_existing=True, include_views=False)
    with connections["default"].cursor() as cursor:
        for table in tables:
            statement = "ALTER TABLE {} SET (autovacuum_enabled = false)"
            cursor.execute(sql.SQL(statement).format(sql.Identifier(table)))


@pytest.fixture(scope="session", autouse=True)
def empty_tables_as_owner():
    """After a test with real transactions the tables are emptied, which the application role may not do."""
    teardown = TransactionTestCase._fixture_teardown

    def as_owner_then_roles(self):
        with as_owner():
            teardown(self)
            call_command("sync_roles", verbosity=0)

    TransactionTestCase._fixture_teardown = as_owner_then_roles
    yield
    TransactionTestCase._fixture_teardown = teardown


# --- Browser tests, and skipping ---


def chromium():
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@pytest.fixture(scope="session")
def chromium_path():
    """Debian's chromium; playwright brings none of its own here."""
    return chromium()


def pytest_collection_modifyitems(items):
    if chromium():
        return
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.skip(reason="no chromium on this machine"))


def no_skips():
    """Where every part is installed on purpose, as in CI, a test that skips for want of one is a failure."""
    return os.environ.get("COOP_NO_SKIPS") == "1"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.skipped and not hasattr(report, "wasxfail") and no_skips():
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped, and here nothing may be: {report.longrepr}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector):
    report = yield
    if report.skipped and no_skips():
        report.outcome = "failed"
        report.longrepr = f"{collector.nodeid} was skipped, and here nothing may be: {report.longrepr}"
    return report
