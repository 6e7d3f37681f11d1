"""Does a row keep what was recorded, and do the rows it names belong together? Kept by triggers, however it is written.

Each refusal carries a constraint's name and a sentence, which `coop/admin/refusals.py` says in the user's language.
"""

import pgtrigger
from django.utils.translation import gettext_noop as _

from accounts.history import BOOKKEEPING, generated_fields

REFUSE = "RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = '{name}', MESSAGE = '{message}';"


def refuse(name, message):
    return REFUSE.format(name=name, message=message.replace("'", "''"))


class Guard(pgtrigger.Trigger):
    """Looks at a row before it is written and refuses it, as a constraint would."""

    when = pgtrigger.Before
    operation = pgtrigger.Insert | pgtrigger.Update

    def get_func(self, model):
        row = "OLD" if self.operation == pgtrigger.Delete else "NEW"
        return " ".join(self.rules(model)) + f" RETURN {row};"


def named(model, name, column):
    """A column of the row that the new row names."""
    return looked_up(model._meta.get_field(name).remote_field.model._meta.db_table, column, f"NEW.{name}_id")


def looked_up(table, column, key):
    return f"(SELECT {column} FROM {table} WHERE id = {key})"


def side_of(model):
    """The province whose own row this is: named by itself, or by the party, record or unit it belongs to."""
    fields = {field.name for field in model._meta.fields}
    if "province" in fields:
        return "NEW.province_id"
    owner = next(name for name in ("party", "follow_up", "inspection", "predecessor") if name in fields)
    return named(model, owner, "province_id")


class Frozen(Guard):
    """These columns never change after the insert; without names, none does. `when` narrows it to states of the row."""

    operation = pgtrigger.Update

    def __init__(self, *names, when="", name="frozen"):
        self.names, self.only_when = names, when
        super().__init__(name=name)

    def rules(self, model):
        also = f" AND {self.only_when}" if self.only_when else ""
        for column, name in self._columns(model):
            yield (
                f"IF NEW.{column} IS DISTINCT FROM OLD.{column}{also} THEN "
                + refuse(f"{model._meta.db_table}_{name}_stays", _("This never changes once recorded."))
                + " END IF;"
            )

    def _columns(self, model):
        left_out = BOOKKEEPING | set(generated_fields(model))
        fields = [model._meta.get_field(name) for name in self.names] or model._meta.fields
        return [(field.column, field.name) for field in fields if field.name not in left_out]


class NeverDeleted(Guard):
    """What was once said stays on record."""

    operation = pgtrigger.Delete

    def __init__(self):
        super().__init__(name="never_deleted")

    def rules(self, model):
        yield refuse(f"{model._meta.db_table}_never_deleted", _("This stays on record and is never deleted."))


class Same(Guard):
    """All rows that this row names agree in one column, with its own where it has one and has filled it in."""

    of, message = "", ""

    def __init__(self, *names):
        self.names = names
        super().__init__(name=f"same_{self.of}")

    def rules(self, model):
        names = list(self.names)
        fields = {field.name: field for field in model._meta.fields}
        own = f"NEW.{self.of}_id" if self.of in fields else self._of(model, names.pop(0))
        filled_in = f"{own} IS NOT NULL AND " if self.of in fields and fields[self.of].null else ""
        for name in names:
            yield (
                f"IF {filled_in}NEW.{name}_id IS NOT NULL AND {self._of(model, name)} IS DISTINCT FROM {own} THEN "
                + refuse(f"{model._meta.db_table}_{name}_same_{self.of}", self.message)
                + " END IF;"
            )

    def _of(self, model, name):
        return named(model, name, f"{self.of}_id")


class SameProgramme(Same):
    """All rows that this row names belong to one programme, its own where it has one."""

    of, message = "programme", _("This belongs to another programme.")


class SameItem(Same):
    """The turn or the indicator that an update or a figure names is one of the update's own item."""

    of, message = "item", _("This belongs to another action item.")


class OwnSide(Guard):
    """The agencies and post-holders a row names belong to the row's own side, by its province or its party's.

    The side's province and theirs are one and the same, or one took over from the other (`coop_same_side`).
    """

    def __init__(self, *names):
        self.names = names
        super().__init__(name="own_side")

    def rules(self, model):
        for name in self.names:
            yield (
                f"IF NEW.{name}_id IS NOT NULL AND NOT coop_same_side({side_of(model)}, "
                f"{named(model, name, 'province_id')}) THEN "
                + refuse(f"{model._meta.db_table}_{name}_own_side", _("This belongs to another side."))
                + " END IF;"
            )


class NotKeptOutside(Guard):
    """Nothing is recorded under an area kept outside (or, with `inside`, only there)."""

    def __init__(self, inside=False):
        self.inside = inside
        super().__init__(name="kept_outside")

    def rules(self, model):
        wanted = "NOT " if self.inside else ""
        message = (
            _("Only an area kept outside this system has this row.")
            if self.inside
            else _("Nothing is recorded under an area kept outside this system.")
        )
        yield (
            f"IF {wanted}COALESCE((SELECT kept_outside FROM coop_cooperationarea WHERE id = NEW.area_id), "
            f"{self.inside}) THEN " + refuse(f"{model._meta.db_table}_kept_outside", message) + " END IF;"
        )


class OutsideAreaIsBare(Guard):
    """An area is declared kept outside only while nothing hangs on it, and back only without its neutral line."""

    def __init__(self):
        super().__init__(name="outside_area_is_bare", condition=pgtrigger.AnyChange("kept_outside"))

    operation = pgtrigger.Update

    def rules(self, model):
        yield (
            "IF (NEW.kept_outside AND (EXISTS (SELECT FROM coop_areaside WHERE area_id = NEW.id) "
            "OR EXISTS (SELECT FROM coop_proposal WHERE area_id = NEW.id))) "
            "OR (NOT NEW.kept_outside AND EXISTS (SELECT FROM coop_outsidematter WHERE area_id = NEW.id)) THEN "
            + refuse("coop_cooperationarea_outside_is_bare", _("Rows of this area stand in the way of this change."))
            + " END IF;"
        )


class ProgrammeKeepsItsCode(Guard):
    """A programme's code stays once items carry it, and counters never run backwards."""

    operation = pgtrigger.Update

    def __init__(self):
        super().__init__(name="programme_keeps_its_code")

    def rules(self, model):
        yield (
            "IF NEW.code <> OLD.code AND EXISTS (SELECT FROM coop_actionitem WHERE programme_id = NEW.id) THEN "
            + refuse("coop_programme_code_stays", _("Items already carry this code."))
            + " END IF;"
        )
        yield counter_runs_forward("coop_programme")


class AreaKeepsItsPlace(Guard):
    """An area keeps its number once items carry it, and its counter never runs backwards."""

    operation = pgtrigger.Update

    def __init__(self):
        super().__init__(name="area_keeps_its_place")

    def rules(self, model):
        yield (
            "IF NEW.ordinal <> OLD.ordinal AND OLD.last_item_number > 0 THEN "
            + refuse("coop_area_ordinal_stays", _("Items already carry this area's number."))
            + " END IF;"
        )
        yield counter_runs_forward("coop_area")


def counter_runs_forward(table):
    return (
        "IF NEW.last_item_number < OLD.last_item_number THEN "
        + refuse(f"{table}_counter_runs_forward", _("Item numbers are never used twice."))
        + " END IF;"
    )
