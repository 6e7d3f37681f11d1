"""What each of the cast can fetch: nothing of others, all that is their own, and each page as the tables say.

Everybody walks once, through pages, lists, choices, filters, history and files.
"""

import pytest

from coop import models
from tests import canaries
from tests.base import login
from tests.crawl import Crawl, Reader
from tests.matrix import (
    ADDRESSES_TITLE,
    MODELS_TITLE,
    WHO,
    compare,
    measured_addresses,
    measured_models,
    rows_by_owner,
)

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

# Whose pages must show which rows: a secretariat all of its own, an officer what is addressed to the agency.
ADDRESSED = (models.Directive, models.FollowUp, models.ProgressUpdate, models.Letter, models.DueDateExtension)
REACHED_BY = {
    **dict.fromkeys(("secretariat", "other_secretariat", "outsider"), object),
    **dict.fromkeys(("officer", "other_officer"), ADDRESSED),
    **dict.fromkeys(("leader", "other_leader", "observer"), models.ActionItem),
}


@pytest.fixture(scope="module")
def planted_rows(django_db_setup, django_db_blocker):
    with canaries.planted_once(django_db_blocker) as (world, birds):
        yield world, birds, rows_by_owner(world, birds)


@pytest.fixture
def planted(planted_rows, db):
    return planted_rows


def walk_of(planted, name):
    world, birds, _rows = planted
    client = login(Reader(), world.cast.everybody()[name])
    codes = [world.programme.code, world.foreign_programme.code]
    crawl = Crawl(client)
    crawl.everything([bird.row for bird in birds], codes, few_of(birds))
    return crawl


def few_of(birds):
    """The first row of each model and owner."""
    return {(type(bird.row), bird.whose): bird.row for bird in reversed(birds)}.values()


@pytest.mark.parametrize("name", WHO)
def test_what_a_person_can_fetch(planted, subtests, name):
    world, birds, rows = planted
    crawl = walk_of(planted, name)
    by_model, by_address = list(measured_models(crawl, rows)), list(measured_addresses(crawl, world, rows))
    with subtests.test("nothing of others"):
        assert texts_of_others(birds, name, crawl.pages) == []
    with subtests.test("what is the person's own"):
        # So that the silence above means something: the walk does reach these texts.
        assert own_texts_missed(birds, name, "\n".join(crawl.pages.values())) == []
    with subtests.test("models"):
        compare("models.txt", MODELS_TITLE, name, by_model)
    with subtests.test("addresses"):
        compare("addresses.txt", ADDRESSES_TITLE, name, by_address)


def texts_of_others(birds, name, pages):
    return [
        f"{bird.row._meta.label} {bird.word} in {url}"
        for bird in birds
        if name not in bird.readers
        for url, text in pages.items()
        if bird.word in text
    ]


def own_texts_missed(birds, name, text):
    wanted = [bird for bird in birds if name in bird.readers and isinstance(bird.row, REACHED_BY.get(name, ()))]
    assert wanted or name not in REACHED_BY
    return [f"{bird.row._meta.label} {bird.word}" for bird in wanted if bird.word not in text]


def test_every_model_with_texts_has_a_canary_or_is_open_to_all(planted):
    with_canary = {type(bird.row) for bird in planted[1]}
    assert set(canaries.text_models()) - with_canary - OPEN_TO_ALL - INSIDE_ANOTHER == set()
