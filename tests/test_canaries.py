"""Nobody finds a text of others, wherever they look: pages, lists, choices, filters, history, files.

One walk of each of the cast also tells how each address answers; that is compared with tests/expectations.
"""

import pytest
from django.urls import NoReverseMatch, reverse

from coop import models
from tests import canaries
from tests.base import login
from tests.crawl import Crawl, Reader, patterns
from tests.test_matrix import compare, rows_by_owner

# Reference data is for everybody; it has no layer to leak from.
OPEN_TO_ALL = {
    models.Agency,
    models.AgencySuccession,
    models.CalendarDay,
    models.Locality,
    models.LocalitySuccession,
    models.Province,
    models.ProvinceSuccession,
    models.Sector,
    models.StandingCommittee,
    models.ViceChair,
}
# Held by the cast's rows without a word of their own: they stand inside the form of a row that has one.
INSIDE_ANOTHER = {
    models.ActionItem,
    models.ItemParty,
    models.PartyMandate,
    models.ProgrammeParty,
    models.ViceChairAssignment,
}
# A walk asks some hundred pages; on a busy machine that takes its time.
pytestmark = pytest.mark.timeout(600)

WHO = (
    "secretariat",
    "officer",
    "leader",
    "other_secretariat",
    "other_officer",
    "other_leader",
    "outsider",
    "observer",
    "administrator",
    "nobody",
    "anonymous",
)


def of_the_cast(*names):
    """One person's tests run in one process, so that the person walks once."""
    return pytest.mark.parametrize("name", [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in names])


@pytest.fixture(scope="module")
def planted_rows(django_db_setup, django_db_blocker):
    with canaries.planted_once(django_db_blocker) as (world, birds):
        yield world, birds, rows_by_owner(world, birds)


@pytest.fixture(scope="module")
def walks():
    """What each of the cast was shown; walked once, asked by several tests."""
    return {}


@pytest.fixture
def planted(planted_rows, db):
    return planted_rows


@pytest.fixture
def walk(planted, walks):
    def by(name):
        if name not in walks:
            walks[name] = walk_of(planted, name)
        return walks[name]

    return by


@pytest.fixture
def fetched(walk):
    return lambda name: walk(name).pages


def walk_of(planted, name):
    world, birds, rows = planted
    client = login(Reader(), world.cast.everybody()[name])
    codes = [world.programme.code, world.foreign_programme.code]
    crawl = Crawl(client)
    crawl.everything([bird.row for bird in birds], codes, few_of(birds))
    # At once: the person's session ends with the test that walks.
    crawl.measured = list(measured_addresses(crawl, world, rows))
    return crawl


def few_of(birds):
    """One row of each model and owner."""
    return {(type(bird.row), bird.whose): bird.row for bird in birds}.values()


@of_the_cast(*WHO)
def test_nobody_reads_what_is_not_theirs(planted, fetched, name):
    pages = fetched(name)
    strange = [bird for bird in planted[1] if name not in bird.readers]
    seen = [
        f"{bird.row._meta.label} {bird.word} in {url}"
        for bird in strange
        for url, text in pages.items()
        if bird.word in text
    ]
    assert seen == []


@of_the_cast("secretariat", "other_secretariat", "outsider")
def test_a_secretariat_finds_every_text_that_is_its_own(planted, fetched, name):
    """So that the silence of the test above means something: the crawl does reach these texts."""
    text = "\n".join(fetched(name).values())
    missed = [
        f"{bird.row._meta.label} {bird.word}" for bird in planted[1] if name in bird.readers and bird.word not in text
    ]
    assert missed == []


@of_the_cast("officer", "other_officer")
def test_an_officer_finds_what_is_addressed_to_the_agency(planted, fetched, name):
    text = "\n".join(fetched(name).values())
    kinds = {models.Directive, models.FollowUp, models.ProgressUpdate, models.Letter, models.DueDateExtension}
    own = [bird for bird in planted[1] if name in bird.readers and type(bird.row) in kinds]
    assert [bird.row for bird in own if bird.word not in text] == []


@of_the_cast("leader", "other_leader", "observer")
def test_a_reader_finds_the_shared_items(planted, fetched, name):
    text = "\n".join(fetched(name).values())
    items = [bird for bird in planted[1] if name in bird.readers and isinstance(bird.row, models.ActionItem)]
    assert items
    assert [bird.row for bird in items if bird.word not in text] == []


def test_every_model_with_texts_has_a_canary_or_is_open_to_all(planted):
    with_canary = {type(bird.row) for bird in planted[1]}
    assert set(canaries.text_models()) - with_canary - OPEN_TO_ALL - INSIDE_ANOTHER == set()


# --- Addresses ---

ADDRESSES_TITLE = "Address, and what answers: rows asked for are those of north, or shared ones"


def measured_addresses(crawl, world, rows):
    """Lines "pattern, method, answer" for one of the cast; rows are those of north, or shared."""
    for name, arguments in sorted(set(patterns())):
        values = values_for(name, arguments, world, rows)
        try:
            address = reverse(name, kwargs=values)
        except NoReverseMatch:
            continue
        if "logout" not in name:
            crawl.fetch(address)
            yield name, "GET", answer(*crawl.answers[address])


def values_for(name, arguments, world, rows):
    own = {
        model: by_owner.get("north") or by_owner.get("shared") or next(iter(by_owner.values()))
        for model, by_owner in rows.items()
    }
    values = {}
    for argument in arguments:
        if argument in ("object_id", "pk", "id"):
            model = next((m for m in own if f"_{m._meta.model_name}_" in f"{name}_"), None)
            values[argument] = own[model].pk if model else 1
        elif argument == "code":
            values[argument] = world.programme.code
        elif argument == "door_name":
            values[argument] = "withdraw"
        else:
            values[argument] = "x"
    return values


def answer(status, location):
    if status in (301, 302):
        return "sign in" if "/tai-khoan/login" in location else "moved"
    return str(status)


@of_the_cast(*WHO)
def test_the_cast_and_the_addresses(walk, name):
    compare("addresses.txt", ADDRESSES_TITLE, name, walk(name).measured)
