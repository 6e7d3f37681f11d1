"""What does an item keep of its past: its number, its code, the words agreed to, the due date once set?"""

import pgtrigger
from django.utils.translation import gettext_noop as _

from coop.models.guards import Guard, refuse


class NumberItem(Guard):
    """Gives a new item the next number of its area (or of the programme's ideas) and its code, never used twice.

    The counter's row is locked until the transaction ends, so two people adding at once get two numbers. A number
    that comes with the row (an import that reserved a block) must have been reserved. The code never changes.
    """

    operation = pgtrigger.Insert

    def __init__(self):
        super().__init__(name="a_number_item")

    def get_func(self, model):
        unreserved = refuse("coop_actionitem_number_reserved", _("This item number was not reserved."))
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
    """An item keeps its code and original due date; once assigned, the due date moves only by an approved extension.

    What was assigned is not made a draft again, or its due date could be moved on the way.
    """

    operation = pgtrigger.Update

    def __init__(self):
        super().__init__(name="item_keeps_its_past")

    def rules(self, model):
        yield (
            "IF NEW.code <> OLD.code OR NEW.number <> OLD.number OR NEW.programme_id <> OLD.programme_id "
            "OR NEW.area_id IS DISTINCT FROM OLD.area_id THEN "
            + refuse("coop_actionitem_code_stays", _("An item keeps its code, its area and its programme."))
            + " END IF;"
        )
        yield (
            "IF OLD.status NOT IN ('draft', 'pending_agreement') "
            "AND NEW.status IN ('draft', 'pending_agreement') THEN "
            + refuse("coop_actionitem_assigned_stays", _("What was assigned is not made a draft again."))
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
                _("The due date of an assigned item moves only by an approved extension."),
            )
            + " END IF;"
        )


class AgreedWordsStay(Guard):
    """While sides are agreeing, nobody changes the words that one of them has agreed to.

    What was agreed changes only together with the document or letter that states the change.
    """

    operation = pgtrigger.Update

    def __init__(self, *names):
        self.names = names
        super().__init__(name="agreed_words_stay")

    def rules(self, model):
        yield (
            "IF OLD.status = 'pending_agreement' AND NEW.status = 'pending_agreement' "
            f"AND {differing(model, self.names)} AND {a_side_has_agreed('NEW.id')} THEN "
            + refuse(
                "coop_actionitem_agreed_words_stay",
                _("A side has agreed to these words: take the item back to draft before you change them."),
            )
            + " END IF;"
        )
        names = [name for name in self.names if name != "due_date"]  # which has its own way, the extension
        yield (
            "IF OLD.status NOT IN ('draft', 'pending_agreement', 'withdrawn') AND OLD.strength <> 'idea' "
            f"AND {differing(model, names)} "
            "AND (NEW.document_id IS NULL OR NEW.document_id IS NOT DISTINCT FROM OLD.document_id) "
            "AND (NEW.source_letter_id IS NULL OR NEW.source_letter_id IS NOT DISTINCT FROM OLD.source_letter_id) THEN "
            + refuse(
                "coop_actionitem_words_by_paper",
                _("What was agreed changes only with the new document or letter that states the change."),
            )
            + " END IF;"
        )


def differing(model, names):
    columns = [model._meta.get_field(name).column for name in names]
    old, new = (", ".join(f"{row}.{column}" for column in columns) for row in ("OLD", "NEW"))
    return f"({new}) IS DISTINCT FROM ({old})"


def a_side_has_agreed(item):
    return f"EXISTS (SELECT FROM coop_itemparty WHERE item_id = {item} AND agreed_on IS NOT NULL)"


class WholeWhileSidesAgree(Guard):
    """Between the first side's yes and the last's nothing joins an item; what belongs to it keeps these columns."""

    def __init__(self, *names):
        self.names = names
        super().__init__(name="whole_while_sides_agree")

    def rules(self, model):
        changed = " OR ".join(f"NEW.{name} IS DISTINCT FROM OLD.{name}" for name in self.names)
        yield (
            f"IF (TG_OP = 'INSERT' OR {changed}) "
            "AND (SELECT status FROM coop_actionitem WHERE id = NEW.item_id) = 'pending_agreement' "
            f"AND {a_side_has_agreed('NEW.item_id')} THEN "
            + refuse(
                f"{model._meta.db_table}_whole_while_sides_agree",
                _("A side has agreed to this item: take it back to draft before you change what belongs to it."),
            )
            + " END IF;"
        )
