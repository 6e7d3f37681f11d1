"""What never changes once it is recorded: whose row it is, what it belongs to, and what was once said."""

from datetime import date, timedelta

import pytest
from django.db import models as db

from coop import models
from coop.models.guards import Frozen
from tests import make
from tests.models.attack import Attack, attempt, own_guards, refused_as, update_raw

DAY = date(2026, 3, 16)

STAYS = {
    models.ProgrammeParty: ("programme", "province"),
    models.CooperationArea: ("programme",),
    models.AnnualPlan: ("programme",),
    models.Document: ("programme",),
    models.Letter: ("programme", "from_party", "to_party"),
    models.Meeting: ("programme",),
    models.Proposal: ("programme",),
    models.ItemParty: ("item", "party"),
    models.ItemAgency: ("item", "party"),
    models.Occurrence: ("item",),
    models.Indicator: ("item",),
    models.ProgressUpdate: ("item", "party", "entered_by"),
    models.IndicatorValue: ("progress_update",),
    models.Directive: ("province",),
    models.FollowUp: ("province",),
    models.Inspection: ("province",),
    models.ContactLog: ("province",),
    models.InternalNote: ("province",),
    models.Evidence: ("progress_update", "file"),
    models.DueDateExtension: ("item", "party", "old_due_date"),
    # Nothing of these two changes.
    models.StoredFile: ("province", "name", "media_type", "size", "sha256", "stored_as", "uploaded_by"),
    models.UpdateRound: ("progress_update", "step", "by", "comment", "text"),
}
ALL_OF = (models.StoredFile, models.UpdateRound)


def another(row, name):
    """A value of the same kind that is not the row's."""
    field, value = row._meta.get_field(name), getattr(row, name)
    if isinstance(field, db.ForeignKey):
        return make.BUILDERS[field.remote_field.model]()
    if isinstance(field, db.DateField):
        return value - timedelta(days=1)
    return value + 1 if isinstance(field, db.IntegerField) else f"{value[:-1]}x"


def stays(model, name):
    return Attack(
        f"{model._meta.db_table}_{name}_stays",
        make.BUILDERS[model],
        broken=lambda row: {name: another(row, name)},
        legal=lambda row: {name: getattr(row, name)},
    )


def approved_extension():
    return make.make_extension(status="approved")


ATTACKS = [
    *(stays(model, name) for model, names in STAYS.items() for name in names),
    *(stays(model, name) for model in ALL_OF for name in ("id", "created_at")),
    Attack(
        "coop_duedateextension_new_due_date_stays",
        approved_extension,
        broken=lambda row: {"new_due_date": row.new_due_date + timedelta(days=1)},
        legal={"decision_note": "Theo đề nghị của hai bên."},
    ),
    Attack(
        "coop_duedateextension_status_stays",
        approved_extension,
        broken={"status": "refused"},
        legal={"status": "approved"},
    ),
    *(
        Attack(
            f"coop_{name}_party_stays",
            lambda builder=builder: builder(party=make.make_programme().parties.first()),
            broken=lambda row: {"party": make.other_party(row.programme, row.party)},
            legal=lambda row: {"party": row.party},
        )
        for name, builder in (("document", make.make_document), ("letter", make.make_letter))
    ),
]


@pytest.mark.django_db
@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_the_database_refuses(attack):
    attempt(attack)


@pytest.mark.django_db
def test_a_request_may_still_ask_for_another_day():
    extension = make.make_extension()
    update_raw(extension, {"new_due_date": DAY + timedelta(days=60)})


@pytest.mark.django_db
@pytest.mark.parametrize(
    "builder",
    [make.make_directive, make.make_follow_up, make.make_inspection, make.make_contact, make.make_note],
    ids=lambda builder: builder.__name__,
)
def test_a_side_stays_while_it_keeps_records_of_its_own(builder):
    party = make.make_party(make.make_programme())
    of_an_agency = builder in (make.make_follow_up, make.make_contact)
    whose = {"agency": make.make_agency(party.province)} if of_an_agency else {"province": party.province}
    own = builder(programme=party.programme, **whose)
    rows = models.ProgrammeParty.objects.filter(pk=party.pk)
    with refused_as("coop_programmeparty_stays"):
        rows._raw_delete(rows.db)
    type(own).objects.filter(pk=own.pk).update(programme=None)
    assert rows._raw_delete(rows.db) == 1


@pytest.mark.django_db
def test_what_was_said_of_an_update_is_not_deleted():
    said = make.make_round()
    rows = models.UpdateRound.objects.filter(pk=said.pk)
    with refused_as("coop_updateround_never_deleted"):
        rows._raw_delete(rows.db)


@pytest.mark.django_db
def test_a_round_that_asks_for_more_says_what():
    update = make.make_update(status="submitted")
    with refused_as("round_asks_with_reason"):
        make.make_round(update, step="asked_for_more", comment="")
    assert make.make_round(update, step="asked_for_more", comment="Bổ sung số liệu.").pk


def test_these_and_no_other_models_never_change_at_all():
    frozen = {model for model, guard in own_guards() if isinstance(guard, Frozen) and not guard.names}
    assert frozen == set(ALL_OF)
