"""Does a row name only what its layer may: shared rows what is shared, one side's own rows that and its own?"""

import pgtrigger
from django.utils.translation import gettext_noop as _

from coop.models.guards import Guard, looked_up, named, refuse, side_of

ONE_SIDES_OWN = _("This paper is one side's own; it cannot be named here.")


class Papers(Guard):
    """A rule on each paper that a row names: `too_private` says in SQL when the paper may not be named."""

    layer = ""

    def __init__(self, *names):
        self.names = names
        super().__init__(name=f"{self.layer}_paper")

    def rules(self, model):
        for name in self.names:
            yield (
                f"IF {named(model, name, 'party_id')} IS NOT NULL{self.too_private(model, name)} THEN "
                + refuse(f"{model._meta.db_table}_{name}_{self.layer}_paper", ONE_SIDES_OWN)
                + " END IF;"
            )


class SharedPaper(Papers):
    """A shared row names only papers that are shared; one side's own would be known to the others through it."""

    layer = "shared"

    def too_private(self, model, name):
        return ""


class OwnPaper(Papers):
    """A row of one side names shared papers and its own side's. A paper that is shared itself has no side."""

    layer = "own"

    def too_private(self, model, name):
        party = named(model, name, "party_id")
        its_side = looked_up("coop_programmeparty", "province_id", party)
        return f" AND NOT coop_same_side({side_of(model)}, {its_side})"


class PartyStays(Guard):
    """A side leaves a programme only while it keeps no records of its own about it, in any of these tables."""

    operation = pgtrigger.Delete

    def __init__(self, *tables):
        self.tables = tables
        super().__init__(name="party_stays")

    def rules(self, model):
        for table in self.tables:
            yield (
                f"IF EXISTS (SELECT FROM {table} r WHERE r.programme_id = OLD.programme_id "
                "AND coop_same_side(r.province_id, OLD.province_id)) THEN "
                + refuse("coop_programmeparty_stays", _("This side keeps records of its own about the programme."))
                + " END IF;"
            )


class LetterToWhoeverEntered(Guard):
    """An update rests on a letter within its own side; one that another side entered, on the letter to that side."""

    def __init__(self):
        super().__init__(name="letter_to_whoever_entered")

    def rules(self, model):
        letter = {name: named(model, "source_letter", f"{name}_id") for name in ("party", "from_party", "to_party")}
        yield (
            f"IF (NEW.entered_by_id IS NULL AND NEW.source_letter_id IS NOT NULL AND {letter['party']} IS NULL) "
            "OR (NEW.entered_by_id IS NOT NULL AND ("
            f"{letter['from_party']} IS DISTINCT FROM NEW.party_id "
            f"OR {letter['to_party']} IS DISTINCT FROM NEW.entered_by_id)) THEN "
            + refuse(
                f"{model._meta.db_table}_source_letter_to_whoever_entered",
                _("This letter does not go from the reporting side to the side that enters it."),
            )
            + " END IF;"
        )


class LetterStays(Guard):
    """A letter between the sides on which rows of them rest keeps these columns and its scan."""

    operation = pgtrigger.Update

    def __init__(self, *names, rested_on_by):
        self.names, self.rested_on_by = names, rested_on_by
        super().__init__(name="letter_stays")

    def rules(self, model):
        columns = [model._meta.get_field(name).column for name in self.names]
        changed = " OR ".join(f"(OLD.{name} IS DISTINCT FROM NEW.{name})" for name in columns)
        found = (f"EXISTS (SELECT FROM {table} WHERE {column} = NEW.id)" for table, column in self.rested_on_by)
        # A scan may still come; the one on which a step rests does not go.
        yield (
            f"IF NEW.party_id IS NULL AND ({changed} OR OLD.file_id <> NEW.file_id "
            f"OR (OLD.file_id IS NOT NULL AND NEW.file_id IS NULL)) AND ({' OR '.join(found)}) THEN "
            + refuse(f"{model._meta.db_table}_letter_stays", _("A step or a report of a side rests on this letter."))
            + " END IF;"
        )


class AgenciesOfLetter(Guard):
    """The agencies that a letter goes from and to belong to the sides it goes from and to."""

    def __init__(self):
        super().__init__(name="agencies_of_letter")

    def rules(self, model):
        for way in ("from", "to"):
            side = looked_up("coop_programmeparty", "province_id", f"COALESCE(NEW.party_id, NEW.{way}_party_id)")
            agency = named(model, f"{way}_agency", "province_id")
            yield (
                f"IF NEW.{way}_agency_id IS NOT NULL AND NOT coop_same_side({side}, {agency}) THEN "
                + refuse(f"{model._meta.db_table}_{way}_agency_own_side", _("This belongs to another side."))
                + " END IF;"
            )


class OwnFile(Guard):
    """The file of a row was handed in by the row's own side, or by any side of the programme if the row is shared."""

    def __init__(self, through=""):
        self.through = through
        super().__init__(name="own_file")

    def rules(self, model):
        party = named(model, self.through, "party_id") if self.through else "NEW.party_id"
        sides = f"p.id = {party}"
        if not self.through:
            sides = f"({sides} OR ({party} IS NULL AND p.programme_id = NEW.programme_id))"
        yield (
            "IF NEW.file_id IS NOT NULL AND NOT EXISTS (SELECT FROM coop_programmeparty p WHERE "
            f"{sides} AND coop_same_side(p.province_id, {named(model, 'file', 'province_id')})) THEN "
            + refuse(f"{model._meta.db_table}_file_own_file", _("This file was handed in by another side."))
            + " END IF;"
        )


class PartyTo(Guard):
    """A row of one side names only what belongs to a programme that this side is a party to."""

    def __init__(self, *names):
        self.names = names
        super().__init__(name="party_to")

    def rules(self, model):
        for name in self.names:
            programme = "NEW.programme_id" if name == "programme" else named(model, name, "programme_id")
            yield (
                f"IF NEW.{name}_id IS NOT NULL AND NOT EXISTS (SELECT FROM coop_programmeparty p "
                f"WHERE p.programme_id = {programme} AND coop_same_side(p.province_id, {side_of(model)})) THEN "
                + refuse(f"{model._meta.db_table}_{name}_party_to", _("This belongs to a programme without this side."))
                + " END IF;"
            )
