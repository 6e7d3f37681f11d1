"""The two database roles.

The owner builds tables and may do anything with them. The application role, in which the web process and the tests
run, owns nothing: it writes ordinary rows, only reads their history, and cannot switch the writing of history off.
"""

import contextlib

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import DEFAULT_DB_ALIAS, InterfaceError, OperationalError, connections

# The commands that create, fill or empty tables; everything else runs as the application role.
OWNER_COMMANDS = {
    "createcachetable",
    "flush",
    "loaddata",
    "migrate",
    "remove_stale_contenttypes",
    "seed",
    "sync_roles",
}


@contextlib.contextmanager
def as_owner():
    """Work as the owner of the database: the connection is closed, opened in the owner's name, and given back after.

    Not inside a transaction, which cannot change hands.
    """
    connection = connections[DEFAULT_DB_ALIAS]
    given = connection.settings_dict
    if given["USER"] == owner_login()["USER"]:
        yield
        return
    connection.validate_no_atomic_block()
    connection.close()
    # A copy on this connection only: the settings' own dictionary is shared by every thread.
    connection.settings_dict = {**given, **owner_login(), "OPTIONS": without_pool(given["OPTIONS"])}
    try:
        yield
    finally:
        connection.close()
        # Setting up the tests renames the database underneath; the new name stays.
        given["NAME"] = connection.settings_dict["NAME"]
        connection.settings_dict = given


def owner_login():
    if not settings.DATABASE_OWNER:
        raise ImproperlyConfigured(
            "DATABASE_OWNER_URL is not set. Give the address of the database in its owner's name:"
            " DATABASE_OWNER_URL=postgres://owner:password@host:5432/name"
        )
    return {key: settings.DATABASE_OWNER[key] for key in ("USER", "PASSWORD", "HOST", "PORT")}


def without_pool(options):
    return {key: value for key, value in options.items() if key != "pool"}


# Run by post_migrate in the owner's name; each statement sees to every table at once, those of other packages too.
# {app} is the application role.
RIGHTS = """
DO $rights$
DECLARE
    app CONSTANT name := {app};
    tables text;
    item record;
BEGIN
    -- PostgreSQL before 15 let everybody create in "public", and a restored database may carry that on. Whoever may
    -- create there or in pg_temp could put a table, function or operator of the same name in the way of the owner's.
    EXECUTE format('REVOKE CREATE ON SCHEMA public FROM PUBLIC, %I', app);
    EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', app);
    IF pg_has_role((SELECT datdba FROM pg_database WHERE datname = current_database()), 'USAGE') THEN
        EXECUTE format('REVOKE TEMPORARY, CREATE ON DATABASE %I FROM PUBLIC, %I', current_database(), app);
    END IF;

    SELECT string_agg(format('%I.%I', nspname, relname), ', ') INTO tables
        FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
        WHERE nspname = 'public' AND relkind IN ('r', 'p', 'v', 'm') AND pg_has_role(relowner, 'USAGE');
    IF tables IS NULL THEN
        RETURN;
    END IF;
    EXECUTE format('REVOKE ALL ON TABLE %s FROM PUBLIC, %I', tables, app);
    EXECUTE format('GRANT SELECT ON TABLE %s TO %I', tables, app);

    -- A table is history when it has pghistory's columns, whether or not a model still stands for it.
    SELECT string_agg(format('%I.%I', nspname, relname), ', ') INTO tables
        FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
        WHERE nspname = 'public' AND relkind IN ('r', 'p') AND pg_has_role(relowner, 'USAGE')
            AND relname NOT IN ('django_migrations', 'pghistory_context')
            -- What a role may do is written by the owner's sync_roles, and has no history of its own.
            AND relname NOT IN ('auth_group', 'auth_group_permissions', 'auth_permission')
            AND NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = 'pgh_id');
    EXECUTE format('GRANT INSERT, UPDATE, DELETE ON TABLE %s TO %I', tables, app);

    -- Numbers for the tables it writes: nextval, but not setval.
    FOR item IN
        SELECT seq.oid::regclass AS sequence, has_table_privilege(app, tab.oid, 'INSERT') AS written
        FROM pg_class seq JOIN pg_depend ON objid = seq.oid AND classid = 'pg_class'::regclass AND deptype IN ('a', 'i')
            JOIN pg_class tab ON tab.oid = refobjid AND refclassid = 'pg_class'::regclass
        WHERE seq.relkind = 'S' AND seq.relnamespace = 'public'::regnamespace AND pg_has_role(seq.relowner, 'USAGE')
    LOOP
        EXECUTE format('REVOKE ALL ON SEQUENCE %s FROM PUBLIC, %I', item.sequence, app);
        IF item.written THEN
            EXECUTE format('GRANT USAGE ON SEQUENCE %s TO %I', item.sequence, app);
        END IF;
    END LOOP;

    -- Triggers write history in the owner's name, in a search path nobody can slip into (pg_temp last, not first).
    -- Nobody else may call them: a trigger put on a table of one's own would write forged events.
    FOR item IN
        SELECT pg_proc.oid::regprocedure AS function
        FROM pg_proc
        WHERE pronamespace = 'public'::regnamespace AND pg_has_role(proowner, 'USAGE')
            AND (prorettype = 'trigger'::regtype OR proname IN ('_pgh_attach_context', '_pgtrigger_should_ignore'))
    LOOP
        EXECUTE format(
            'ALTER FUNCTION %s SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp', item.function);
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC, %I', item.function, app);
    END LOOP;
END
$rights$
"""

# pgtrigger lets any session name triggers to skip. Ours listens to the owner alone: inside, current_user is the owner
# of the function, session_user whoever signed in.
SHOULD_IGNORE = """
CREATE OR REPLACE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
    RETURN session_user = current_user AND trigger_name = ANY(
        coalesce(nullif(current_setting('pgtrigger.ignore', true), ''), '{}')::text[]);
END
$$
"""

# pghistory overwrites a context of the same id, and the session chooses the id: old events could be put down to
# somebody else. Here a context ends with its transaction; a later one that says something else gets a row of its own.
ATTACH_CONTEXT = """
CREATE OR REPLACE FUNCTION public._pgh_attach_context() RETURNS uuid
LANGUAGE plpgsql AS $$
DECLARE
    context_id uuid := nullif(current_setting('pghistory.context_id', true), '')::uuid;
    said jsonb := nullif(current_setting('pghistory.context_metadata', true), '')::jsonb;
    kept record;
BEGIN
    IF context_id IS NULL OR said IS NULL THEN
        RETURN NULL;
    END IF;
    SELECT metadata, created_at INTO kept FROM public.pghistory_context WHERE id = context_id;
    IF FOUND AND kept.metadata = said THEN
        RETURN context_id;
    END IF;
    IF FOUND AND kept.created_at <> now() THEN
        -- The same words in the same transaction share one row: its id follows from them.
        context_id := md5(context_id::text || said::text || now()::text)::uuid;
    END IF;
    INSERT INTO public.pghistory_context (id, metadata, created_at, updated_at) VALUES (context_id, said, now(), now())
        ON CONFLICT (id) DO UPDATE SET metadata = EXCLUDED.metadata
            WHERE pghistory_context.created_at = now() AND pghistory_context.metadata <> EXCLUDED.metadata;
    RETURN context_id;
END
$$
"""


# What must be there first, and the function that takes its place then.
FUNCTIONS = {"public.pghistory_context": ATTACH_CONTEXT, "public._pgtrigger_should_ignore": SHOULD_IGNORE}


def hand_out_rights(using=DEFAULT_DB_ALIAS, **kwargs):
    """After every migration: what the application role may do, and history it cannot forge.

    Said afresh each time, because tables may be new and CREATE OR REPLACE FUNCTION takes the flags off again.
    """
    connection = connections[using]
    application = settings.DATABASES[DEFAULT_DB_ALIAS]["USER"]
    if connection.settings_dict["USER"] == application:
        raise ImproperlyConfigured(
            "DATABASE_URL and DATABASE_OWNER_URL name the same role. The application needs one that owns nothing."
        )
    with connection.cursor() as cursor:
        for part, statement in FUNCTIONS.items():
            cursor.execute("SELECT to_regclass(%s) IS NOT NULL OR to_regproc(%s) IS NOT NULL", [part, part])
            if cursor.fetchone()[0]:
                cursor.execute(statement)
        # The signs of format() are doubled, so that the driver leaves them alone.
        cursor.execute(RIGHTS.replace("%", "%%").replace("{app}", "%s"), [application])


TOO_MANY_RIGHTS = """
SELECT current_user, CASE
    WHEN (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN 'is a superuser'
    WHEN EXISTS (SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND pg_has_role(relowner, 'MEMBER'))
        THEN 'owns tables, or belongs to a role that does'
    WHEN has_schema_privilege('public', 'CREATE') THEN 'may create tables'
    WHEN EXISTS (
        SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
            AND (relname = 'pghistory_context' OR EXISTS (
                SELECT FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = 'pgh_id'))
            AND has_table_privilege(oid, 'INSERT, UPDATE, DELETE, TRUNCATE'))
        THEN 'may write history'
    END
"""


def too_many_rights():
    """Why the role of this connection must not serve the web, in one sentence, or None."""
    with connections[DEFAULT_DB_ALIAS].cursor() as cursor:
        cursor.execute(TOO_MANY_RIGHTS)
        role, reason = cursor.fetchone()
    return f"the database role “{role}” {reason}" if reason else None


def refuse_to_serve_as_owner():
    """Stop the web process if its role could rewrite history. Whether the database is there at all, /readyz says."""
    try:
        reason = too_many_rights()
    except (OperationalError, InterfaceError):
        return
    if reason:
        raise SystemExit(f"Error: {reason}. Give DATABASE_URL in the name of the application role.")


def is_away(error):
    """Whether a database error says that the server cannot be reached, as opposed to a query it refused."""
    if not isinstance(error, (OperationalError, InterfaceError)):
        return False
    state = getattr(error.__cause__, "sqlstate", None)
    # Class 08: connection; 57P01-57P03: shutting down or starting up; 53300: too many connections.
    return state is None or state.startswith("08") or state in {"57P01", "57P02", "57P03", "53300"}
