"""Whoever changes whichever row by whatever way leaves one event with their name; and nothing else leaves one."""

import pghistory
import pytest
from django.contrib.auth.models import Group, Permission
from django.db import IntegrityError, connection, models, transaction
from django.utils import timezone

from accounts.history import generated_fields
from accounts.models import User, UserGroup, UserPermission
from coop.models import ActionItem, IndicatorValue, Sector, StoredFile, UpdateRound, UsedFormToken
from coop.models.personal import Arrangement
from tests import make
from tests.models.attack import is_event, ours, update_raw

pytestmark = pytest.mark.django_db

TRACKED = [model for model in ours() if model is not UsedFormToken and not issubclass(model, Arrangement)]
# What was said or handed in stays as it was (tests/models/test_frozen.py).
NEVER_CHANGED = [StoredFile, UpdateRound]
NEVER_DELETED = [UpdateRound]
PROXIES = [UserGroup, UserPermission]
NEVER_KEPT = {"password", "last_login"}
AUTHOR = 4711


def label(model):
    return model._meta.label


def event_model(model):
    return model.events.rel.related_model


def events(row):
    return event_model(type(row)).objects.filter(pgh_obj_id=row.pk).order_by("pgh_id")


# What to change where no field of plain text is there to change.
CHANGES = {
    "AreaSide": lambda row: {"lead_agency": make.make_agency(row.party.province)},
    "FollowUpItem": lambda row: {"item": make.make_item(row.item.programme)},
    "IndicatorValue": lambda row: {"value": 11},
    "ItemAgency": lambda row: {"role": "supporting"},
    "ItemLocality": lambda row: {"locality": make.make_locality()},
    "OutsideMatter": lambda row: {"line": "own_rules"},
    "ProgrammeParty": lambda row: {"number_symbol": "12-CTr/TU"},
    "ReportingSchedule": lambda row: {"cut_off_day": 20},
    "Seat": lambda row: {"role": "leader"},
    "ActionItem": lambda row: {"title": "Tên khác"},
    "CooperationProgramme": lambda row: {"name": "Tên khác"},
}


NOT_TO_CHANGE = {"code", "password", "withdrawn_reason"}


def change_of(row):
    if type(row).__name__ in CHANGES:
        return CHANGES[type(row).__name__](row)
    fields = [f for f in row._meta.fields if isinstance(f, models.CharField | models.TextField)]
    plain = next(f for f in fields if not (f.choices or f.unique or f.generated or f.name in NOT_TO_CHANGE))
    return {plain.name: "Khác trước"}


def same_as_before(row):
    return {name: getattr(row, name) for name in change_of(row)}


@pytest.fixture(autouse=True)
def author():
    with pghistory.context(user=AUTHOR):
        yield


def left(row, before):
    """The label of the one event that came since; it names the author."""
    (event,) = list(events(row))[before:]
    assert event.pgh_context.metadata["user"] == AUTHOR
    return event.pgh_label


@pytest.mark.parametrize("model", [model for model in TRACKED if model not in NEVER_CHANGED], ids=label)
class TestAChange:
    """By every way of writing: one event, the right label, the author's name."""

    def test_a_saved_change(self, model):
        row = make.BUILDERS[model]()
        before = events(row).count()
        for name, value in change_of(row).items():
            setattr(row, name, value)
        row.save()
        assert left(row, before) == "update"

    def test_a_queryset_update(self, model):
        row = make.BUILDERS[model]()
        before = events(row).count()
        model._base_manager.filter(pk=row.pk).update(**change_of(row))
        assert left(row, before) == "update"

    def test_raw_sql(self, model):
        row = make.BUILDERS[model]()
        before = events(row).count()
        update_raw(row, change_of(row))
        assert left(row, before) == "update"

    def test_raises_the_version_by_one(self, model):
        row = make.BUILDERS[model]()
        if not hasattr(row, "version"):
            assert model._meta.app_label == "accounts"
            return
        row.refresh_from_db()
        version, changed = row.version, row.updated_at
        # Whoever brings another version or time with the row is not believed.
        model._base_manager.filter(pk=row.pk).update(**change_of(row), version=99)
        row.refresh_from_db()
        assert row.version == version + 1
        assert row.updated_at >= changed


@pytest.mark.parametrize("model", NEVER_CHANGED, ids=label)
def test_a_refused_change_leaves_no_event(model):
    row = make.BUILDERS[model]()
    with pytest.raises(IntegrityError, match="never changes"), transaction.atomic():
        update_raw(row, change_of(row))
    assert left(row, 0) == "insert"


@pytest.mark.parametrize("model", [model for model in TRACKED if model not in NEVER_DELETED], ids=label)
def test_a_deletion_and_a_bulk_create(model):
    row = make.BUILDERS[model]()
    row.refresh_from_db()
    before = events(row).count()
    rows = model._base_manager.filter(pk=row.pk)
    rows._raw_delete(rows.db)
    assert left(row, before) == "delete"
    model._base_manager.bulk_create([row])
    assert left(row, before + 1) == "insert"


@pytest.mark.parametrize("model", TRACKED, ids=label)
class TestEveryModel:
    def test_an_insert(self, model):
        assert left(make.BUILDERS[model](), 0) == "insert"

    def test_no_event_where_nothing_changed(self, model):
        row = make.BUILDERS[model]()
        row.refresh_from_db()
        before, version = events(row).count(), getattr(row, "version", None)
        row.save()
        model._base_manager.filter(pk=row.pk).update(**same_as_before(row))
        update_raw(row, same_as_before(row))
        row.refresh_from_db()
        assert events(row).count() == before
        assert getattr(row, "version", None) == version

    def test_an_event_keeps_every_field_but_what_is_computed_or_secret(self, model):
        fields = {field.name for field in model._meta.fields}
        kept = {field.name for field in event_model(model)._meta.fields}
        left_out = set(generated_fields(model)) | (NEVER_KEPT & fields)
        assert fields - kept == left_out
        assert not kept & left_out


def test_every_model_is_tracked_but_the_technical_one_and_what_a_person_arranged():
    untracked = {label(model) for model in ours() if not hasattr(model, "events")}
    assert untracked == {"coop.UsedFormToken", "coop.SavedFilter", "coop.ChosenColumns", "coop.LastVisit"}


@pytest.mark.parametrize("model", [*TRACKED, *PROXIES], ids=label)
def test_the_application_may_only_read_events(model):
    table = event_model(model)._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT right_ FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) right_"
            " WHERE has_table_privilege(%s, right_)",
            [table],
        )
        assert cursor.fetchall() == [("SELECT",)]


@pytest.mark.parametrize("model", [*TRACKED, *PROXIES], ids=label)
def test_history_writes_through_django_are_refused_too(model):
    with pytest.raises(Exception, match="permission denied"), transaction.atomic():
        event_model(model).objects.update(pgh_label="forged")


class TestEventsSay:
    def test_what_the_row_was_before_and_after(self):
        sector = make.make_sector(name="Nông nghiệp")
        Sector.objects.filter(pk=sector.pk).update(name="Du lịch")
        sector.delete()
        row = list(event_model(Sector).objects.filter(pgh_obj_id__isnull=False).values_list("pgh_label", "name"))
        assert row[-3:] == [("insert", "Nông nghiệp"), ("update", "Du lịch"), ("delete", "Du lịch")]

    def test_each_row_of_many_by_itself(self):
        items = make.make_items(5)
        ActionItem.objects.filter(pk__in=[item.pk for item in items]).update(note="Cùng một ghi chú")
        assert [list(events(item).values_list("pgh_label", flat=True)) for item in items] == [["insert", "update"]] * 5

    def test_what_falls_with_its_parent(self):
        value = make.make_value()
        value.progress_update.delete()
        kept = event_model(IndicatorValue).objects.filter(pgh_obj_id=value.pk)
        assert list(kept.values_list("pgh_label", flat=True)) == ["insert", "delete"]

    def test_the_code_that_the_database_gave(self):
        item = make.make_item()
        assert events(item).get().code == item.code

    def test_nothing_of_an_areas_counter(self):
        area = make.make_area()
        make.make_item(area=area)
        assert events(area).count() == 1

    def test_nothing_of_a_sign_in_or_a_password(self):
        user = make.make_user()
        User.objects.filter(pk=user.pk).update(last_login=timezone.now(), password="!")
        assert events(user).count() == 1

    def test_who_acts_even_where_two_act_in_turn(self):
        sector = make.make_sector()
        with pghistory.context(user=1):
            pass
        Sector.objects.filter(pk=sector.pk).update(name="Một")
        assert {event.pgh_context.metadata["user"] for event in events(sector)} <= {AUTHOR, 1}

    def test_nobody_when_nobody_is_named(self):
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        sector = make.make_sector()
        assert events(sector).get().pgh_context is not None


@pytest.mark.parametrize(
    ("relation", "proxy", "thing"),
    [
        ("groups", UserGroup, lambda: Group.objects.get(name="observer")),
        ("user_permissions", UserPermission, lambda: Permission.objects.get(codename="sees_every_province")),
    ],
)
def test_groups_and_permissions_given_by_hand_are_kept(relation, proxy, thing):
    user = make.make_user()
    getattr(user, relation).add(thing())
    getattr(user, relation).clear()
    kept = event_model(proxy).objects.filter(user_id=user.pk).order_by("pgh_id")
    assert list(kept.values_list("pgh_label", flat=True)) == ["insert", "delete"]
    assert {event.pgh_context.metadata["user"] for event in kept} == {AUTHOR}


def test_no_event_is_itself_tracked():
    assert [label(model) for model in TRACKED if is_event(model)] == []
