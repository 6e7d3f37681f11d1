"""Nobody finds a text of others, wherever they look: pages, lists, choices, filters, history, files."""

import pytest

from coop import models
from tests import canaries
from tests.base import login
from tests.crawl import Crawl, Reader

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


@pytest.fixture(scope="module")
def planted_rows(django_db_setup, django_db_blocker):
    with canaries.planted_once(django_db_blocker) as planted:
        yield planted


@pytest.fixture(scope="module")
def walks():
    """What each of the cast was shown; walked once, asked by several tests."""
    return {}


@pytest.fixture
def planted(planted_rows, db):
    return planted_rows


@pytest.fixture
def fetched(planted, walks):
    def by(name):
        if name not in walks:
            walks[name] = everything_fetched(planted, name)
        return walks[name]

    return by


def everything_fetched(planted, name):
    world, birds = planted
    client = login(Reader(), world.cast.everybody()[name])
    codes = [world.programme.code, world.foreign_programme.code]
    return Crawl(client).everything([bird.row for bird in birds], codes, few_of(birds))


def few_of(birds):
    """One row of each model and owner."""
    return {(type(bird.row), bird.whose): bird.row for bird in birds}.values()


@pytest.mark.parametrize("name", WHO)
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


@pytest.mark.parametrize("name", ["secretariat", "other_secretariat", "outsider"])
def test_a_secretariat_finds_every_text_that_is_its_own(planted, fetched, name):
    """So that the silence of the test above means something: the crawl does reach these texts."""
    text = "\n".join(fetched(name).values())
    missed = [
        f"{bird.row._meta.label} {bird.word}" for bird in planted[1] if name in bird.readers and bird.word not in text
    ]
    assert missed == []


@pytest.mark.parametrize("name", ["officer", "other_officer"])
def test_an_officer_finds_what_is_addressed_to_the_agency(planted, fetched, name):
    text = "\n".join(fetched(name).values())
    kinds = {models.Directive, models.FollowUp, models.ProgressUpdate, models.Letter, models.DueDateExtension}
    own = [bird for bird in planted[1] if name in bird.readers and type(bird.row) in kinds]
    assert [bird.row for bird in own if bird.word not in text] == []


@pytest.mark.parametrize("name", ["leader", "other_leader", "observer"])
def test_a_reader_finds_the_shared_items(planted, fetched, name):
    text = "\n".join(fetched(name).values())
    items = [bird for bird in planted[1] if name in bird.readers and isinstance(bird.row, models.ActionItem)]
    assert items
    assert [bird.row for bird in items if bird.word not in text] == []


def test_every_model_with_texts_has_a_canary_or_is_open_to_all(planted):
    with_canary = {type(bird.row) for bird in planted[1]}
    assert set(canaries.text_models()) - with_canary - OPEN_TO_ALL - INSIDE_ANOTHER == set()
