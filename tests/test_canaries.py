"""Nobody finds a text of others, wherever they look: pages, lists, choices, filters, history, files."""

import pytest

from coop import models
from tests import canaries
from tests.base import build_world, login
from tests.crawl import Crawl

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


@pytest.fixture
def planted(db, settings, tmp_path):
    settings.PRIVATE_FILES_ROOT = tmp_path
    world = build_world()
    return world, canaries.plant(world)


def everything_fetched(client, planted, name):
    world, birds = planted
    login(client, world.cast.everybody()[name])
    codes = [world.programme.code, world.foreign_programme.code]
    return Crawl(client).everything([bird.row for bird in birds], codes)


@pytest.mark.parametrize("name", WHO)
def test_nobody_reads_what_is_not_theirs(client, planted, name):
    pages = everything_fetched(client, planted, name)
    strange = [bird for bird in planted[1] if name not in bird.readers]
    seen = [
        f"{bird.row._meta.label} {bird.word} in {url}"
        for bird in strange
        for url, text in pages.items()
        if bird.word in text
    ]
    assert seen == []


@pytest.mark.parametrize("name", ["secretariat", "other_secretariat", "outsider"])
def test_a_secretariat_finds_every_text_that_is_its_own(client, planted, name):
    """So that the silence of the test above means something: the crawl does reach these texts."""
    text = "\n".join(everything_fetched(client, planted, name).values())
    missed = [
        f"{bird.row._meta.label} {bird.word}" for bird in planted[1] if name in bird.readers and bird.word not in text
    ]
    assert missed == []


@pytest.mark.parametrize("name", ["officer", "other_officer"])
def test_an_officer_finds_what_is_addressed_to_the_agency(client, planted, name):
    text = "\n".join(everything_fetched(client, planted, name).values())
    kinds = {models.Directive, models.FollowUp, models.ProgressUpdate, models.Letter, models.DueDateExtension}
    own = [bird for bird in planted[1] if name in bird.readers and type(bird.row) in kinds]
    assert [bird.row for bird in own if bird.word not in text] == []


@pytest.mark.parametrize("name", ["leader", "other_leader", "observer"])
def test_a_reader_finds_the_shared_items(client, planted, name):
    text = "\n".join(everything_fetched(client, planted, name).values())
    items = [bird for bird in planted[1] if name in bird.readers and isinstance(bird.row, models.ActionItem)]
    assert items
    assert [bird.row for bird in items if bird.word not in text] == []


def test_every_model_with_texts_has_a_canary_or_is_open_to_all(planted):
    with_canary = {type(bird.row) for bird in planted[1]}
    assert set(canaries.text_models()) - with_canary - OPEN_TO_ALL - INSIDE_ANOTHER == set()
