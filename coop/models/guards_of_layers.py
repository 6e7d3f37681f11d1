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


class LetterOfSide(Guard):
    """A letter between the sides that a row of one side rests on was written by that very side."""

    def __init__(self, *names):
        self.names = names
        super().__init__(name="letter_of_side")

    def rules(self, model):
        for name in self.names:
            yield (
                f"IF NEW.{name}_id IS NOT NULL AND {named(model, name, 'party_id')} IS NULL "
                f"AND {named(model, name, 'from_party_id')} IS DISTINCT FROM NEW.party_id THEN "
                + refuse(f"{model._meta.db_table}_{name}_of_side", _("This letter comes from another side."))
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
