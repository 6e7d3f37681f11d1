"""Which rows each of the cast sees and may change, as the models declare it.

Scope answers for rows; whether somebody may add or change rows of a model at all is the role's permission. So an
officer "changes" provinces here and yet never will: `accounts/roles.py` does not let them.
"""

import pytest

from accounts.scoping import Layer, ScopedQuerySet
from coop.models import CooperationProgramme, Sector, UsedFormToken
from tests import make
from tests.base import fresh
from tests.models.attack import ours

pytestmark = pytest.mark.django_db

# c sees and changes, s sees only, . neither.
# sec off led: secretariat, officer, leader of north; osec ooff oled: those of south; out: secretariat of a third
# province; obs: national observer; adm: administrator; nob: signed in without a seat; ano: anonymous.
COLUMNS = [
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
]
TABLE = """
                                          sec off led   osec ooff oled   out obs adm nob ano
Reference
    a province                             c   c   s      c    c    s     c   s   c   s   .
    a sector                               c   c   s      c    c    s     c   s   c   s   .
    an agency of north                     c   s   s      s    s    s     s   s   s   s   .
    an agency of south as it was           s   s   s      c    s    s     s   s   s   s   .
    north's Standing Committee             c   s   s      s    s    s     s   s   s   s   .
    a Vice-Chair of north                  c   s   s      s    s    s     s   s   s   s   .
Accounts
    a user                                 c   c   s      c    c    s     c   s   c   s   .
    a seat                                 c   c   s      c    c    s     c   s   c   s   .
Shared
    the programme                          c   s   s      c    s    s     .   s   .   .   .
    north as a party                       c   s   s      s    s    s     .   s   .   .   .
    south as a party                       s   s   s      c    s    s     .   s   .   .   .
    north's mandate                        c   s   s      s    s    s     .   s   .   .   .
    an area                                c   s   s      c    s    s     .   s   .   .   .
    north's side of an area                c   s   s      s    s    s     .   s   .   .   .
    the area kept outside                  c   s   s      c    s    s     .   s   .   .   .
    north's neutral line                   c   s   s      s    s    s     .   s   .   .   .
    the annual plan                        c   s   s      c    s    s     .   s   .   .   .
    the reporting schedule                 c   s   s      c    s    s     .   s   .   .   .
    a meeting                              c   s   s      c    s    s     .   s   .   .   .
    a proposal                             c   s   s      c    s    s     .   s   .   .   .
    a document of both                     c   s   s      c    s    s     .   s   .   .   .
    a letter between the sides             c   s   s      s    s    s     .   s   .   .   .
    an item that north leads               c   s   s      s    s    s     .   s   .   .   .
    an item that south leads               s   s   s      c    s    s     .   s   .   .   .
    a joint item                           c   s   s      c    s    s     .   s   .   .   .
    north's part in an item of south       c   s   s      s    s    s     .   s   .   .   .
    north's agency in an item of south     c   s   s      s    s    s     .   s   .   .   .
    a place of an item of north            c   s   s      s    s    s     .   s   .   .   .
    a place of a joint item                c   s   s      c    s    s     .   s   .   .   .
    a turn of an item of south             s   s   s      c    s    s     .   s   .   .   .
    an indicator of a joint item           c   s   s      c    s    s     .   s   .   .   .
Elsewhere
    a programme of others                  .   .   .      .    .    .     c   s   .   .   .
    an item of others                      .   .   .      .    .    .     c   s   .   .   .
    a note of others                       .   .   .      .    .    .     c   .   .   .   .
Papers and files of one side
    a document of north                    c   .   s      .    .    .     .   .   .   .   .
    a letter within north                  c   .   s      .    .    .     .   .   .   .   .
    a letter within, to the officer        c   s   s      .    .    .     .   .   .   .   .
    a file of north by itself              c   .   s      .    .    .     .   .   .   .   .
    a file of a document of north          c   .   s      .    .    .     .   .   .   .   .
    a file of a document of both           c   s   s      s    s    s     .   s   .   .   .
    a file of a letter between             c   s   s      s    s    s     .   s   .   .   .
    a file of a letter to the officer      c   s   s      .    .    .     .   .   .   .   .
    a file the officer uploaded            c   c   s      .    .    .     .   .   .   .   .
    a file of the officer's evidence       c   s   s      .    .    .     .   .   .   .   .
    a file of the office's evidence        c   .   s      .    .    .     .   .   .   .   .
    a file of shared evidence              c   s   s      s    s    s     .   s   .   .   .
Updates
    a draft of the officer                 c   c   s      .    .    .     .   .   .   .   .
    a draft of another agency of north     c   .   s      .    .    .     .   .   .   .   .
    one asked for more                     c   c   s      .    .    .     .   .   .   .   .
    one submitted                          s   s   s      .    .    .     .   .   .   .   .
    one accepted                           s   s   s      .    .    .     .   .   .   .   .
    one shared                             s   s   s      s    s    s     .   s   .   .   .
    a draft of south                       .   .   .      c    c    s     .   .   .   .   .
    one accepted in south                  .   .   .      s    s    s     .   .   .   .   .
    one shared by south                    s   s   s      s    s    s     .   s   .   .   .
    a round of the shared one              s   s   s      .    .    .     .   .   .   .   .
    a figure of a draft                    c   c   s      .    .    .     .   .   .   .   .
    a figure of the shared one             s   s   s      s    s    s     .   s   .   .   .
    evidence of a draft                    c   c   s      .    .    .     .   .   .   .   .
    evidence of the shared one             s   s   s      s    s    s     .   s   .   .   .
Extensions
    requested by the officer               c   c   .      .    .    .     .   .   .   .   .
    requested by the office                c   .   .      .    .    .     .   .   .   .   .
    approved                               s   s   s      s    s    s     .   s   .   .   .
    refused                                s   s   s      .    .    .     .   .   .   .   .
    requested in south                     .   .   .      c    c    .     .   .   .   .   .
    refused in south                       .   .   .      s    s    s     .   .   .   .   .
One side's own
    whom to call at the officer's agency   c   s   s      .    .    .     .   .   .   .   .
    whom to call at another agency         c   .   s      .    .    .     .   .   .   .   .
    a directive to the officer's agency    c   s   s      .    .    .     .   .   .   .   .
    a directive to another agency          c   .   s      .    .    .     .   .   .   .   .
    a directive to no agency yet           c   .   s      .    .    .     .   .   .   .   .
    an urging of the officer's agency      c   s   s      .    .    .     .   .   .   .   .
    an item of that urging                 c   s   s      .    .    .     .   .   .   .   .
    an urging of another agency            c   .   s      .    .    .     .   .   .   .   .
    an inspection at the officer's agency  c   s   s      .    .    .     .   .   .   .   .
    a finding of that inspection           c   s   s      .    .    .     .   .   .   .   .
    a call to the officer's agency         c   .   s      .    .    .     .   .   .   .   .
    a note                                 c   .   s      .    .    .     .   .   .   .   .
    a directive in south                   .   .   .      c    s    s     .   .   .   .   .
    an urging in south                     .   .   .      c    s    s     .   .   .   .   .
    an inspection in south                 .   .   .      c    s    s     .   .   .   .   .
    a call in south                        .   .   .      c    .    s     .   .   .   .   .
    a note of south                        .   .   .      c    .    s     .   .   .   .   .
A person's own
    a filter the officer kept              .   c   .      .    .    .     .   .   .   .   .
    columns the other leader chose         .   .   .      .    .    s     .   .   .   .   .
    a visit of the administrator           .   .   .      .    .    .     .   .   c   .   .
"""


def reference_rows(w):
    return {
        "a province": w.third,
        "a sector": make.make_sector(),
        "an agency of north": w.north_agency,
        "an agency of south as it was": w.south_agency_then,
        "north's Standing Committee": make.make_standing_committee(w.north),
        "a Vice-Chair of north": make.make_vice_chair(w.north),
        "a user": w.cast.nobody,
        "a seat": w.cast.leader.seat,
    }


def shared_rows(w):
    return {
        "the programme": w.programme,
        "north as a party": w.party,
        "south as a party": w.other_party,
        "north's mandate": w.party.mandates.get(),
        "an area": w.area,
        "north's side of an area": make.make_area_side(w.area, w.party),
        "the area kept outside": w.outside_area,
        "north's neutral line": w.outside_area.outside_matters.get(),
        "the annual plan": make.make_plan(w.programme),
        "the reporting schedule": make.make_schedule(w.programme),
        "a meeting": make.make_meeting(w.programme),
        "a proposal": make.make_proposal(w.programme),
        "a document of both": make.make_document(w.programme),
        "a letter between the sides": make.make_letter(w.programme),
        "an item that north leads": w.item,
        "an item that south leads": w.other_item,
        "a joint item": w.joint_item,
        "north's part in an item of south": w.other_item.item_parties.get(party=w.party),
        "north's agency in an item of south": make.make_item_agency(w.other_item, w.party, w.north_office),
        "a place of an item of north": make.make_item_locality(w.item),
        "a place of a joint item": make.make_item_locality(w.joint_item),
        "a turn of an item of south": make.make_occurrence(w.other_item),
        "an indicator of a joint item": make.make_indicator(w.joint_item),
        "a programme of others": w.foreign_programme,
        "an item of others": w.foreign_item,
        "a note of others": make.make_note(w.third),
    }


def papers(w):
    def file():
        return make.make_file(w.north)

    own = make.make_document(w.programme, party=w.party, file=file())
    both = make.make_document(w.programme, file=file())
    between = make.make_letter(w.programme, file=file())
    to_officer = make.make_letter(w.programme, party=w.party, to_agency=w.north_agency, file=file())
    draft = make.make_update(w.item, w.party, w.north_agency)
    of_office = make.make_update(w.item, w.party, w.north_office)
    shared = make.make_update(w.item, w.party, w.north_agency, shared=True)
    return {
        "a document of north": own,
        "a letter within north": make.make_letter(w.programme, party=w.party),
        "a letter within, to the officer": to_officer,
        "a file of north by itself": file(),
        "a file of a document of north": own.file,
        "a file of a document of both": both.file,
        "a file of a letter between": between.file,
        "a file of a letter to the officer": to_officer.file,
        "a file the officer uploaded": make.make_file(w.north, uploaded_by=w.cast.officer),
        "a file of the officer's evidence": make.make_evidence(draft, file()).file,
        "a file of the office's evidence": make.make_evidence(of_office, file()).file,
        "a file of shared evidence": make.make_evidence(shared, file()).file,
    }


def updates(w):
    def update(status="draft", agency=w.north_agency, **given):
        return make.make_update(w.item, w.party, agency, status=status, **given)

    def of_south(**given):
        return make.make_update(w.other_item, w.other_party, w.south_agency_then, **given)

    draft, shared = update(), update("accepted", shared=True)
    return {
        "a draft of the officer": draft,
        "a draft of another agency of north": update(agency=w.north_office),
        "one asked for more": update("asked_for_more"),
        "one submitted": update("submitted"),
        "one accepted": update("accepted"),
        "one shared": shared,
        "a draft of south": of_south(),
        "one accepted in south": of_south(status="accepted"),
        "one shared by south": of_south(shared=True),
        "a round of the shared one": make.make_round(shared),
        "a figure of a draft": make.make_value(draft),
        "a figure of the shared one": make.make_value(shared),
        "evidence of a draft": make.make_evidence(draft),
        "evidence of the shared one": make.make_evidence(shared),
    }


def extensions(w):
    def extension(status="requested", agency=w.north_agency):
        item = make.make_item(area=w.area, lead_party=w.party, status="assigned", due_date=make.DAY)
        return make.make_extension(item, w.party, agency=agency, status=status)

    def of_south(item, status):
        return make.make_extension(item, w.other_party, agency=w.south_agency_then, status=status)

    return {
        "requested by the officer": extension(),
        "requested by the office": extension(agency=None),
        "approved": extension("approved"),
        "refused": extension("refused"),
        "requested in south": of_south(w.other_item, "requested"),
        "refused in south": of_south(w.other_item, "refused"),
    }


def own_rows(w):
    urging = make.make_follow_up(w.north_agency)
    inspection = make.make_inspection(w.north, agency=w.north_agency)
    return {
        "whom to call at the officer's agency": make.make_focal_point(w.north_agency),
        "whom to call at another agency": make.make_focal_point(w.north_office),
        "a directive to the officer's agency": make.make_directive(w.north, agency=w.north_agency),
        "a directive to another agency": make.make_directive(w.north, agency=w.north_office),
        "a directive to no agency yet": make.make_directive(w.north),
        "an urging of the officer's agency": urging,
        "an item of that urging": make.make_follow_up_item(urging, w.item),
        "an urging of another agency": make.make_follow_up(w.north_office),
        "an inspection at the officer's agency": inspection,
        "a finding of that inspection": make.make_finding(inspection),
        "a call to the officer's agency": make.make_contact(w.north_agency),
        "a note": make.make_note(w.north),
        "a directive in south": make.make_directive(w.south, agency=w.south_agency),
        "an urging in south": make.make_follow_up(w.south_agency_then),
        "an inspection in south": make.make_inspection(w.south, agency=w.south_agency),
        "a call in south": make.make_contact(w.south_agency),
        "a note of south": make.make_note(w.south_then),
    }


def personal_rows(w):
    return {
        "a filter the officer kept": make.make_saved_filter(w.cast.officer),
        "columns the other leader chose": make.make_chosen_columns(w.cast.other_leader),
        "a visit of the administrator": make.make_last_visit(w.cast.administrator),
    }


def all_rows(world):
    return {
        name: row
        for part in (reference_rows, shared_rows, papers, updates, extensions, own_rows, personal_rows)
        for name, row in part(world).items()
    }


def expected():
    """Row of the table to its marks, one for each of the cast."""
    lines = [line for line in TABLE.splitlines() if line.startswith("    ")][1:]
    return {line[:43].strip(): line[43:].split() for line in lines}


def marks(rows, user):
    """Name of each row to c, s or a point; asked of each model once, because a query for every row takes long."""
    found = {}
    for model in {type(row) for row in rows.values()}:
        named = {row.pk: name for name, row in rows.items() if type(row) is model}
        some = model.objects.filter(pk__in=named)
        sees = set(some.visible_to(user).values_list("pk", flat=True))
        changes = set(some.editable_by(user).values_list("pk", flat=True))
        knows = set(some.history_visible_to(user).values_list("pk", flat=True))
        assert changes | knows <= sees, f"{user} changes, or knows the past of, {model.__name__} rows they do not see"
        found |= {name: "c" if pk in changes else "s" if pk in sees else "." for pk, name in named.items()}
    return found


def test_everybody_sees_and_changes_what_the_table_says(world):
    rows = all_rows(world)
    table = expected()
    assert rows.keys() == table.keys()
    of_each = {column: marks(rows, getattr(world.cast, column)) for column in COLUMNS}
    measured = {name: [of_each[column][name] for column in COLUMNS] for name in rows}
    assert {name: line for name, line in measured.items() if line != table[name]} == {}


def test_every_model_stands_in_the_table(world):
    in_table = {type(row) for row in all_rows(world).values()}
    # Like their sisters: other successions, assignments beside mandates, days beside sectors.
    alike = [
        "ProvinceSuccession",
        "LocalitySuccession",
        "AgencySuccession",
        "Locality",
        "CalendarDay",
        "ViceChairAssignment",
    ]
    assert {m.__name__ for m in ours() if m not in in_table} == {*alike, "UsedFormToken"}


# --- What declares nothing ---


def test_a_model_without_a_scope_is_seen_by_nobody(world):
    rows = ScopedQuerySet(model=Sector)
    make.make_sector()
    for user in world.cast.everybody().values():
        assert not rows.visible_to(user).exists()
        assert not rows.editable_by(user).exists()
        assert not rows.history_visible_to(user).exists()


@pytest.mark.parametrize("model", [m for m in ours() if m is not UsedFormToken], ids=lambda m: m.__name__)
def test_every_model_declares_its_scope(model):
    scope = model._default_manager.all().scope
    assert scope is not ScopedQuerySet.scope
    assert scope.layer in Layer
    assert scope.seen


def test_the_technical_model_is_in_no_list_at_all():
    assert not hasattr(UsedFormToken.objects.all(), "visible_to")


# --- Leaders, observers, people who left ---


def test_whoever_has_left_sees_nothing(world):
    user = world.cast.secretariat
    user.is_active = False
    user.save()
    assert not CooperationProgramme.objects.visible_to(fresh(user)).exists()
    assert not CooperationProgramme.objects.editable_by(fresh(user)).exists()


def test_the_history_of_a_shared_update_stays_with_its_side(world):
    shared = make.make_update(world.item, world.party, world.north_agency, shared=True)
    rows = type(shared).objects.filter(pk=shared.pk)
    knows = {name for name, user in world.cast.everybody().items() if rows.history_visible_to(user).exists()}
    assert knows == {"secretariat", "officer", "leader"}
