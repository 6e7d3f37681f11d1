"""What the application role can do to the history of the records it writes: read it, and nothing else."""

import contextlib
import json
import uuid
from datetime import date

import pghistory
import pgtrigger
import pytest
from django.conf import settings
from django.contrib.auth.models import Group
from django.db import ProgrammingError, connection, transaction

from coop.database import as_owner, owner_login, refuse_to_serve_as_owner, too_many_rights
from coop.models import CalendarDay
from tests.conftest import owner_session

pytestmark = pytest.mark.django_db

NOT_ALLOWED = "42501"


def run(statement, *values):
    with connection.cursor() as cursor:
        cursor.execute(statement, values or None)
        return cursor.fetchall() if cursor.description else None


def owner():
    return owner_login()["USER"]


def application():
    return settings.DATABASES["default"]["USER"]


@pytest.fixture
def day():
    return CalendarDay.objects.create(date=date(2026, 9, 2), kind="holiday", name="Quốc khánh")


def test_the_tests_run_as_the_application_role():
    assert run("SELECT current_user, session_user") == [(application(), application())]
    assert application() != owner()
    assert too_many_rights() is None


# --- Every way we know of to write, alter or leave out history ---

ATTACKS = {
    "insert an event": "INSERT INTO coop_calendardayevent (pgh_label, pgh_created_at) VALUES ('update', now())",
    "alter an event": "UPDATE coop_calendardayevent SET name = 'x'",
    "delete an event": "DELETE FROM coop_calendardayevent",
    "empty the events": "TRUNCATE coop_calendardayevent",
    "lock the events": "SELECT * FROM coop_calendardayevent FOR UPDATE",
    "copy into the events": "COPY coop_calendardayevent FROM STDIN",
    "skip numbers of events": "SELECT setval('coop_calendardayevent_pgh_id_seq', 1000)",
    "use up numbers of events": "SELECT nextval('coop_calendardayevent_pgh_id_seq')",
    "insert a context": "INSERT INTO pghistory_context VALUES (gen_random_uuid(), now(), now(), '{}')",
    "alter a context": "UPDATE pghistory_context SET metadata = '{}'",
    "delete a context": "DELETE FROM pghistory_context",
    "empty the contexts": "TRUNCATE pghistory_context",
    "write a context by its function": "SELECT _pgh_attach_context()",
    "empty a tracked table": "TRUNCATE coop_calendarday CASCADE",
    "switch a trigger off": "ALTER TABLE coop_calendarday DISABLE TRIGGER ALL",
    "switch user triggers off": "ALTER TABLE coop_calendarday DISABLE TRIGGER USER",
    "be a replica": "SET session_replication_role = replica",
    "be a replica, by function": "SELECT set_config('session_replication_role', 'replica', false)",
    "drop a table": "DROP TABLE coop_calendardayevent",
    "drop a column": "ALTER TABLE coop_calendardayevent DROP COLUMN name",
    "rename a table": "ALTER TABLE coop_calendardayevent RENAME TO kept",
    "own a table": "ALTER TABLE coop_calendardayevent OWNER TO CURRENT_USER",
    "inherit from a table": "CREATE TABLE child () INHERITS (coop_calendarday)",
    "put a rule before it": "CREATE RULE nothing AS ON INSERT TO coop_calendardayevent DO INSTEAD NOTHING",
    "put a policy before it": "ALTER TABLE coop_calendardayevent ENABLE ROW LEVEL SECURITY",
    "put a trigger before it": "CREATE TRIGGER t BEFORE INSERT ON coop_calendarday FOR EACH ROW"
    " EXECUTE FUNCTION suppress_redundant_updates_trigger()",
    "create a table": "CREATE TABLE shadow (id int)",
    "create a table that hides another": "CREATE TEMPORARY TABLE coop_calendardayevent (pgh_id bigint)",
    "create a view": "CREATE VIEW shadow AS SELECT 1",
    "create a function": "CREATE FUNCTION public.now() RETURNS timestamptz RETURN '2020-01-01'",
    "create a function out of sight": "CREATE FUNCTION pg_temp.now() RETURNS timestamptz RETURN '2020-01-01'",
    "create an operator": "CREATE OPERATOR public.= (LEFTARG = name, RIGHTARG = name, FUNCTION = nameeq)",
    "create a schema": "CREATE SCHEMA shadow",
    "create an extension": "CREATE EXTENSION dblink",
    "replace a function": "CREATE OR REPLACE FUNCTION public._pgtrigger_should_ignore(trigger_name name)"
    " RETURNS boolean RETURN true",
    "alter a function": "ALTER FUNCTION public._pgh_attach_context() SECURITY INVOKER",
    "drop a function": "DROP FUNCTION public._pgh_attach_context()",
    "ask what to ignore": "SELECT public._pgtrigger_should_ignore('x')",
    "say that it is migrated": "INSERT INTO django_migrations (app, name, applied) VALUES ('coop', '9999', now())",
    "create a role": "CREATE ROLE shadow SUPERUSER",
    "read the server's files": "COPY django_session FROM '/etc/hostname'",
    "run a program": "COPY (SELECT 1) TO PROGRAM 'true'",
}


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_the_application_role_may_not(attack, day):
    with pytest.raises(ProgrammingError) as refused, transaction.atomic():
        run(attack)
    assert refused.value.__cause__.sqlstate == NOT_ALLOWED
    assert day.events.count() == 1


@pytest.mark.parametrize(
    "attack",
    [
        "SET ROLE {owner}",
        "SET SESSION AUTHORIZATION {owner}",
        "GRANT {owner} TO {application}",
        "ALTER ROLE {application} SUPERUSER",
        "ALTER DATABASE {database} OWNER TO {application}",
        "ALTER DATABASE {database} SET session_replication_role = replica",
    ],
)
def test_the_application_role_may_not_become_somebody_else(attack):
    database = connection.ops.quote_name(connection.settings_dict["NAME"])
    names = {"owner": connection.ops.quote_name(owner()), "application": connection.ops.quote_name(application())}
    with transaction.atomic(), pytest.raises(ProgrammingError) as refused, transaction.atomic():
        run(attack.format(database=database, **names))
    assert refused.value.__cause__.sqlstate == NOT_ALLOWED


@pytest.mark.parametrize("privilege", ["INSERT", "UPDATE", "DELETE", "SELECT, UPDATE"])
def test_granting_oneself_a_right_gives_nothing(privilege):
    # PostgreSQL answers with a warning where the role holds some right on the table, but none it may pass on.
    with contextlib.suppress(ProgrammingError), transaction.atomic():
        run(f"GRANT {privilege} ON coop_calendardayevent TO CURRENT_USER")
    assert run("SELECT has_table_privilege('coop_calendardayevent', 'INSERT, UPDATE, DELETE')") == [(False,)]


@pytest.mark.parametrize("privilege", ["CREATE", "TEMPORARY"])
def test_nobody_but_the_owner_creates_in_the_database(privilege):
    database = connection.settings_dict["NAME"]
    run(f"GRANT {privilege} ON DATABASE {connection.ops.quote_name(database)} TO CURRENT_USER")
    assert run("SELECT has_database_privilege(%s, %s)", database, privilege) == [(False,)]


# --- History goes on, whatever the session says ---


def change_and_count(day):
    before = day.events.count()
    run("UPDATE coop_calendarday SET name = name || '!' WHERE id = %s", day.pk)
    return day.events.count() - before


@pytest.mark.parametrize("ignored", ["{%s}", "{pgtrigger_insert_insert,%s}", "{NULL,%s}"])
def test_naming_triggers_to_ignore_has_no_effect(day, ignored):
    names = ",".join(name for (name,) in run("SELECT tgname FROM pg_trigger WHERE tgname LIKE 'pgtrigger%'"))
    run("SELECT set_config('pgtrigger.ignore', %s, false)", ignored % names)
    assert change_and_count(day) == 1


def test_pgtriggers_own_way_to_ignore_has_no_effect(day):
    with pgtrigger.ignore():
        assert change_and_count(day) == 1


@pytest.mark.parametrize("path", ["", "pg_temp, public", "pg_catalog"])
def test_another_search_path_has_no_effect(day, path):
    before = day.events.count()
    run("SELECT set_config('search_path', %s, true)", path)
    run("UPDATE public.coop_calendarday SET name = 'x' WHERE id = %s", day.pk)
    run("SET LOCAL search_path = public")
    assert day.events.count() == before + 1


def test_a_rubbish_context_does_not_pass_as_none(day):
    run("SELECT set_config('pghistory.context_id', 'x', true), set_config('pghistory.context_metadata', '{', true)")
    with pytest.raises(Exception, match="invalid input syntax"), transaction.atomic():
        change_and_count(day)


def test_the_owner_can_still_ignore_a_trigger():
    with owner_session(connection.settings_dict["NAME"]) as session:
        session.autocommit = False
        names = ",".join(
            name for (name,) in session.execute("SELECT tgname FROM pg_trigger WHERE tgname LIKE 'pgtrigger%'")
        )
        session.execute("SELECT set_config('pgtrigger.ignore', %s, true)", [f"{{{names}}}"])
        session.execute(
            "INSERT INTO coop_calendarday (date, kind, name, legal_basis) VALUES ('1999-01-01','holiday','x','')"
        )
        assert session.execute("SELECT count(*) FROM coop_calendardayevent WHERE date = '1999-01-01'").fetchone() == (
            0,
        )
        session.rollback()


# --- Who did it ---


def who_changed(day):
    return run(
        "SELECT c.metadata FROM coop_calendardayevent e JOIN pghistory_context c ON c.id = e.pgh_context_id"
        " WHERE e.pgh_obj_id = %s ORDER BY e.pgh_id",
        day.pk,
    )


def test_an_event_names_the_context_it_happened_in(day):
    with pghistory.context(user=7, url="/x"):
        change_and_count(day)
    assert [json.loads(row[0]) for row in who_changed(day)] == [{"user": 7, "url": "/x"}]


def test_a_sign_in_during_the_request_is_noticed(day):
    with pghistory.context(user=None):
        pghistory.context(user=7)
        change_and_count(day)
    assert [json.loads(row[0]) for row in who_changed(day)] == [{"user": 7}]


def test_an_earlier_context_cannot_be_rewritten_by_using_its_id_again(day):
    earlier = uuid.uuid4()
    with owner_session(connection.settings_dict["NAME"]) as session:
        session.execute(
            "INSERT INTO pghistory_context (id, metadata, created_at, updated_at)"
            " VALUES (%s, '{\"user\": 1}', '2024-01-01', '2024-01-01')",
            [earlier],
        )
        try:
            for user in (2, 2, 3):
                metadata = json.dumps({"user": user})
                run("SELECT set_config('pghistory.context_id', %s, true)", str(earlier))
                run("SELECT set_config('pghistory.context_metadata', %s, true)", metadata)
                change_and_count(day)
            assert run("SELECT metadata FROM pghistory_context WHERE id = %s", earlier) == [('{"user": 1}',)]
            assert [json.loads(row[0])["user"] for row in who_changed(day)] == [2, 2, 3]
        finally:
            session.execute("DELETE FROM pghistory_context WHERE id = %s", [earlier])


# --- All tables and functions, those of tomorrow too ---

TABLES = """
    SELECT relname, EXISTS (SELECT FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = 'pgh_id'),
        has_table_privilege(oid, 'SELECT'),
        has_table_privilege(oid, 'INSERT') AND has_table_privilege(oid, 'UPDATE')
            AND has_table_privilege(oid, 'DELETE'),
        has_table_privilege(oid, 'INSERT, UPDATE, DELETE'),
        has_table_privilege(oid, 'TRUNCATE, REFERENCES, TRIGGER')
    FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
"""


# Written by the owner alone: what was migrated, who did what, and what each role may do.
ONLY_READ = ("pghistory_context", "django_migrations", "auth_group", "auth_group_permissions", "auth_permission")


def test_every_table_is_ordinary_or_only_read():
    tables = run(TABLES)
    assert len(tables) > 50
    for name, is_history, reads, writes_all, writes_some, more in tables:
        assert reads, name
        assert not more, name
        if is_history or name in ONLY_READ:
            assert not writes_some, name
        else:
            assert writes_all, name


def test_every_sequence_counts_on_and_cannot_be_set():
    sequences = run(
        "SELECT oid::regclass::text, has_sequence_privilege(oid, 'UPDATE') FROM pg_class"
        " WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace"
    )
    assert sequences
    assert [name for name, settable in sequences if settable] == []


def test_every_trigger_function_runs_as_the_owner_in_a_fixed_search_path_and_is_nobodys_to_call():
    functions = run(
        "SELECT proname, prosecdef, proconfig, has_function_privilege(oid, 'EXECUTE') FROM pg_proc"
        " WHERE pronamespace = 'public'::regnamespace AND pg_get_userbyid(proowner) = %s"
        " AND (prorettype = 'trigger'::regtype OR proname IN ('_pgh_attach_context', '_pgtrigger_should_ignore'))",
        owner(),
    )
    assert len(functions) > 100
    for name, definer, config, callable_ in functions:
        assert definer, name
        assert config == ["search_path=pg_catalog, public, pg_temp"], name
        assert not callable_, name


def test_search_functions_stay_open():
    assert run("SELECT vn_fold('Đà Lạt')") == [("da lat",)]


# --- Changing roles ---


@pytest.mark.django_db(transaction=True)
class TestAsOwner:
    def test_the_connection_is_the_owners_and_then_again_the_applications(self):
        with as_owner():
            assert run("SELECT current_user") == [(owner(),)]
            with as_owner():
                assert run("SELECT current_user") == [(owner(),)]
            assert run("SELECT current_user") == [(owner(),)]
        assert run("SELECT current_user") == [(application(),)]

    def test_the_web_process_refuses_to_be_the_owner(self):
        with as_owner(), pytest.raises(SystemExit, match="owns tables"):
            refuse_to_serve_as_owner()
        refuse_to_serve_as_owner()

    def test_a_transaction_cannot_change_hands(self):
        with transaction.atomic(), pytest.raises(transaction.TransactionManagementError), as_owner():
            pass

    def test_after_emptying_the_tables_the_roles_are_there_again(self):
        assert Group.objects.exists()
