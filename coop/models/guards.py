"""Rules over two tables that the database keeps by triggers, whichever way a row is written."""

import pgtrigger

REFUSE = "RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = '{name}', MESSAGE = '{message}';"


def refuse(name, message):
    return REFUSE.format(name=name, message=message.replace("'", "''"))


class Guard(pgtrigger.Trigger):
    """Looks at a row before it is written and refuses it, as a constraint would."""

    when = pgtrigger.Before
    operation = pgtrigger.Insert | pgtrigger.Update

    def get_func(self, model):
        return " ".join(self.rules(model)) + " RETURN NEW;"


class SameProgramme(Guard):
    """All rows that this row names belong to one programme, its own where it has one."""

    def __init__(self, *names):
        self.names = names
        super().__init__(name="same_programme")

    def rules(self, model):
        names = list(self.names)
        fields = {field.name for field in model._meta.fields}
        own = "NEW.programme_id" if "programme" in fields else self._programme_of(model, names.pop(0))
        for name in names:
            yield (
                f"IF NEW.{name}_id IS NOT NULL AND {self._programme_of(model, name)} IS DISTINCT FROM {own} THEN "
                + refuse(f"{model._meta.db_table}_{name}_same_programme", "This belongs to another programme.")
                + " END IF;"
            )

    def _programme_of(self, model, name):
        table = model._meta.get_field(name).remote_field.model._meta.db_table
        return f"(SELECT programme_id FROM {table} WHERE id = NEW.{name}_id)"


class OwnSide(Guard):
    """The agencies and post-holders a row names belong to the row's own side, by its province or its party's.

    The side's province and theirs are one and the same, or one took over from the other (`coop_same_side`).
    """

    def __init__(self, *names):
        self.names = names
        super().__init__(name="own_side")

    def rules(self, model):
        fields = {field.name for field in model._meta.fields}
        own = (
            "NEW.province_id"
            if "province" in fields
            else "(SELECT province_id FROM coop_programmeparty WHERE id = NEW.party_id)"
        )
        for name in self.names:
            table = model._meta.get_field(name).remote_field.model._meta.db_table
            yield (
                f"IF NEW.{name}_id IS NOT NULL AND NOT coop_same_side({own}, "
                f"(SELECT province_id FROM {table} WHERE id = NEW.{name}_id)) THEN "
                + refuse(f"{model._meta.db_table}_{name}_own_side", "This belongs to another side.")
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
            "Only an area kept outside this system has this row."
            if self.inside
            else "Nothing is recorded under an area kept outside this system."
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
            + refuse("coop_cooperationarea_outside_is_bare", "Rows of this area stand in the way of this change.")
            + " END IF;"
        )


class NumberItem(Guard):
    """Gives a new item the next number of its area (or of the programme's ideas) and its code, never used twice.

    The counter's row is locked until the transaction ends, so two people adding at once get two numbers. A number
    that comes with the row (an import that reserved a block) must have been reserved. The code never changes.
    """

    operation = pgtrigger.Insert

    def __init__(self):
        super().__init__(name="a_number_item")

    def get_func(self, model):
        unreserved = refuse("coop_actionitem_number_reserved", "This item number was not reserved.")
        return f"""
            IF NEW.number = 0 THEN
                IF NEW.area_id IS NULL THEN
                    UPDATE coop_cooperationprogramme SET last_item_number = last_item_number + 1
                        WHERE id = NEW.programme_id RETURNING last_item_number INTO NEW.number;
                ELSE
                    UPDATE coop_cooperationarea SET last_item_number = last_item_number + 1
                        WHERE id = NEW.area_id RETURNING last_item_number INTO NEW.number;
                END IF;
            ELSIF NEW.number > COALESCE(
                (SELECT last_item_number FROM coop_cooperationarea WHERE id = NEW.area_id),
                (SELECT last_item_number FROM coop_cooperationprogramme WHERE id = NEW.programme_id)
            ) THEN
                {unreserved}
            END IF;
            NEW.code := (SELECT code FROM coop_cooperationprogramme WHERE id = NEW.programme_id) || '/'
                || lpad(COALESCE((SELECT ordinal FROM coop_cooperationarea WHERE id = NEW.area_id), 0)::text, 2, '0')
                || '.' || lpad(NEW.number::text, greatest(2, length(NEW.number::text)), '0');
            NEW.original_due_date := COALESCE(NEW.original_due_date, NEW.due_date);
            RETURN NEW;"""


class ItemKeepsItsPast(Guard):
    """An item keeps its code and original due date; once assigned, the due date moves only by an approved extension."""

    operation = pgtrigger.Update

    def __init__(self):
        super().__init__(name="item_keeps_its_past")

    def rules(self, model):
        yield (
            "IF NEW.code <> OLD.code OR NEW.number <> OLD.number OR NEW.programme_id <> OLD.programme_id "
            "OR NEW.area_id IS DISTINCT FROM OLD.area_id THEN "
            + refuse("coop_actionitem_code_stays", "An item keeps its code, its area and its programme.")
            + " END IF;"
        )
        yield "NEW.original_due_date := COALESCE(OLD.original_due_date, NEW.due_date);"
        yield (
            "IF OLD.due_date IS NOT NULL AND NEW.due_date IS DISTINCT FROM OLD.due_date "
            "AND OLD.status NOT IN ('draft', 'pending_agreement') AND NOT EXISTS ("
            "SELECT FROM coop_duedateextension WHERE item_id = NEW.id AND status = 'approved' "
            "AND new_due_date IS NOT DISTINCT FROM NEW.due_date) THEN "
            + refuse(
                "coop_actionitem_due_date_by_extension",
                "The due date of an assigned item moves only by an approved extension.",
            )
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
            + refuse("coop_programme_code_stays", "Items already carry this code.")
            + " END IF;"
        )
        yield counter_runs_forward("coop_programme")


class AreaKeepsItsPlace(Guard):
    """An area keeps its number and programme once items carry it, and its counter never runs backwards."""

    operation = pgtrigger.Update

    def __init__(self):
        super().__init__(name="area_keeps_its_place")

    def rules(self, model):
        yield (
            "IF (NEW.ordinal <> OLD.ordinal OR NEW.programme_id <> OLD.programme_id) AND OLD.last_item_number > 0 THEN "
            + refuse("coop_area_ordinal_stays", "Items already carry this area's number.")
            + " END IF;"
        )
        yield counter_runs_forward("coop_area")


def counter_runs_forward(table):
    return (
        "IF NEW.last_item_number < OLD.last_item_number THEN "
        + refuse(f"{table}_counter_runs_forward", "Item numbers are never used twice.")
        + " END IF;"
    )
