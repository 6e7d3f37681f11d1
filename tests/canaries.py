"""A word of its own in every row that somebody must not read, planted in each of the row's texts.

Each canary knows who may read it. `tests.crawl` fetches all a person can fetch; no page may hold a canary of others.
"""

import contextlib
import tempfile
from dataclasses import dataclass

from django.apps import apps
from django.db import transaction
from django.db.models import Model
from django.test import override_settings

from coop.models import ActionItem
from coop.models.fields import Line, Passage
from tests import make
from tests.base import build_world

# Texts that are numbers, days' reasons or addresses: the database would refuse a word there.
NOT_PLANTED = {"code", "withdrawn_reason", "phone"}
WORD = "chimvang"  # what all canaries begin with, so that a search finds whatever there is to be found

NORTH = {"secretariat", "officer", "leader"}
SOUTH = {"other_secretariat", "other_officer", "other_leader"}
SIDES = NORTH | SOUTH | {"observer"}
FOREIGN = {"outsider", "observer"}


@dataclass(frozen=True)
class Canary:
    word: str
    row: Model
    readers: frozenset
    whose: str  # north, south, shared, or of the programme elsewhere


def plant(world):
    """Rows of every kind, on both sides and elsewhere, with their canaries."""
    nest = Nest()
    cast = world.cast
    side = {"secretariat": "secretariat", "officer": "officer", "leader": "leader"}
    other = {role: f"other_{role}" for role in side}
    nest.whose = "north"
    internal_rows(nest, side, world.party, world.item, world.north_agency, world.north_office)
    nest.lay(make.make_saved_filter(cast.secretariat), {"secretariat"})
    nest.whose = "south"
    internal_rows(
        nest,
        other,
        world.other_party,
        world.other_item,
        world.south_agency,
        make.make_agency(world.south, "Văn phòng bên bạn"),
        province=world.south,
    )
    nest.whose = "shared"
    shared_rows(nest, world.programme, world.area, world.item, world.north_agency, SIDES)
    nest.whose = "elsewhere"
    elsewhere = {"secretariat": "outsider", "officer": "-", "leader": "-"}
    foreign_party = make.first_party(world.foreign_programme)
    internal_rows(nest, elsewhere, foreign_party, world.foreign_item, make.make_agency(world.third), world.third_agency)
    shared_rows(nest, world.foreign_programme, world.foreign_area, world.foreign_item, world.third_agency, FOREIGN)
    known = set(cast.everybody())
    return [Canary(word, row, frozenset(readers & known), whose) for word, row, readers, whose in nest.eggs]


class Nest:
    def __init__(self):
        self.eggs = []
        self.whose = ""

    def word(self):
        """What the next row will carry; for rows that never change once recorded, and so are made with it."""
        return f"{WORD}{len(self.eggs):03}x"

    def lay(self, row, readers):
        """A new word in every text of the row, past all forms."""
        word = self.word()
        given = {
            field.name: getattr(row, field.name)
            for field in row._meta.concrete_fields
            if isinstance(field, Line | Passage) and field.name not in NOT_PLANTED
        }
        if not any(word in text for text in given.values()):
            texts = {name: f"{word} {text}"[: row._meta.get_field(name).max_length] for name, text in given.items()}
            if isinstance(row, ActionItem):  # whose words change only with a paper
                texts["document"] = make.make_document(row.programme)
            type(row)._base_manager.filter(pk=row.pk).update(**texts)
            row.refresh_from_db()
        self.eggs.append((word, row, set(readers), self.whose))
        return row


def internal_rows(nest, names, party, item, agency, office, province=None):
    """One side's own: `names` says who of the cast are its secretariat, officer (in `agency`) and leader."""
    province = province or party.province
    whole = {names["secretariat"], names["leader"]}
    addressed = whole | {names["officer"]}
    for unit, readers in ((agency, addressed), (office, whole)):
        nest.lay(make.make_focal_point(unit, province=province), readers)
        nest.lay(make.make_directive(province, agency=unit, item=item), readers)
        follow_up = nest.lay(make.make_follow_up(unit, province=province), readers)
        make.make_follow_up_item(follow_up, item)
        inspection = nest.lay(make.make_inspection(province, agency=unit), readers)
        nest.lay(make.make_finding(inspection), readers)
        report_in_rounds(nest, party, item, unit, readers)
        nest.lay(make.make_letter(item.programme, party=party, to_agency=unit), readers)
    nest.lay(make.make_directive(province), whole)
    nest.lay(make.make_contact(agency, province=province), whole)
    nest.lay(make.make_note(province, item=item), whole)
    nest.lay(make.make_document(item.programme, party=party), whole)
    nest.lay(make.make_file(province, name=nest.word()), whole)
    nest.lay(make.make_extension(item, party, agency=office, status="refused"), whole)
    # Asked for and not yet decided: the drafting desk's, and the agency's that asks.
    nest.lay(make.make_extension(item, party, agency=agency), addressed - {names["leader"]})


def report_in_rounds(nest, party, item, agency, readers):
    draft = nest.lay(make.make_update(item, party, agency, status="submitted"), readers)
    nest.lay(make.make_round(draft, step="asked_for_more", comment=nest.word()), readers)
    file = nest.lay(make.make_file(party.province, name=nest.word()), readers)
    nest.lay(make.make_evidence(draft, file=file), readers)
    accepted = nest.lay(make.make_update(item, party, agency, status="accepted"), readers)
    nest.lay(make.make_round(accepted, comment=nest.word()), readers)
    shared = make.make_update(item, party, agency, shared=True)
    # What was said on the way stays with the own side, also after the result is shared.
    nest.lay(make.make_round(shared, step="asked_for_more", comment=nest.word()), readers)


def shared_rows(nest, programme, area, item, agency, readers):
    """What the sides share, to prove that the crawl can find anything at all, and for those outside to miss."""
    party = make.first_party(programme)
    nest.lay(programme, readers)
    nest.lay(area, readers)
    nest.lay(item, readers)
    nest.lay(make.make_item(area=area, lead_party=party, status="assigned"), readers)
    nest.lay(make.make_meeting(programme), readers)
    nest.lay(make.make_letter(programme), readers)
    nest.lay(make.make_document(programme), readers)
    nest.lay(make.make_proposal(programme), readers)
    nest.lay(make.make_plan(programme, year=2027), readers)
    nest.lay(make.make_occurrence(item), readers)
    nest.lay(make.make_indicator(item), readers)
    nest.lay(make.make_update(item, party, agency, shared=True), readers)
    nest.lay(make.make_extension(item, party, status="approved"), readers)


@contextlib.contextmanager
def planted_once(blocker):
    """The world with its canaries for all tests of a module: made once, rolled back at the end."""
    with (
        blocker.unblock(),
        tempfile.TemporaryDirectory() as folder,
        override_settings(PRIVATE_FILES_ROOT=folder),
        transaction.atomic(),
    ):
        world = build_world()
        yield world, plant(world)
        transaction.set_rollback(True)


def text_models():
    """Every model of the domain that holds a text of people; each must have a canary unless it is reference data."""
    for model in apps.get_app_config("coop").get_models():
        holds_text = any(isinstance(field, Line | Passage) for field in model._meta.concrete_fields)
        if holds_text and not hasattr(model, "pgh_obj"):
            yield model
