"""Entering an item and changing its words: each side its own, another side's after its letter.

What was agreed changes only with the paper that states the change (`coop/models/guards_of_items.py` keeps that too).
"""

from datetime import date

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from coop.models import ActionItem
from coop.models.actions import AGREED_WORDS
from coop.workflow.authority import NOT_YOURS, check_letter, demand, demand_letter, leads, own_parties, speaks_for
from coop.workflow.doors import as_one_step, keep, lock
from coop.workflow.item_moves import Status, documents_of_agreement

BEFORE_AGREEMENT = (Status.DRAFT, Status.PENDING_AGREEMENT, Status.WITHDRAWN)


@as_one_step
def record(*, item: ActionItem, by: User, on: date) -> ActionItem:
    """Enter a new item (an unsaved row) as a draft; one that another side leads, after that side's letter."""
    demand("coop.add_actionitem", by)
    if item.pk is not None:
        raise ValueError("Only a new item is recorded.")
    item.clean_fields()
    _entered_by(item, by, on)
    item.status, item.status_reason, item.result = Status.DRAFT, "", ""
    item.agreed_on = item.started_on = item.completed_on = None
    return keep(item)


@as_one_step
def revise(*, item: ActionItem, by: User, on: date) -> ActionItem:
    """Keep what was changed in an item's words.

    What the leading side changes itself is from then on kept by that side alone; whoever entered it after that side's
    letter changes it after a letter too.
    """
    demand("coop.change_actionitem", by)
    before = lock(item, by)
    speaks_for_it = leads(before, by)
    if not speaks_for_it:
        demand_letter(item.source_letter, before.lead_party, by, on, field="source_letter")
    _entered_by(item, by, on)
    if before.status not in BEFORE_AGREEMENT and _words_changed(before, item):
        _demand_new_paper(before, item, by, on)
    return keep(item)


def _entered_by(item, by, on):
    sides = own_parties(by, item.programme)
    if not sides:
        raise PermissionDenied(NOT_YOURS)
    item.entered_by = None
    if not leads(item, by):
        demand_letter(item.source_letter, item.lead_party, by, on, field="source_letter")
        item.entered_by = sides[0]


def _words_changed(before, item):
    fields = [item._meta.get_field(name).attname for name in AGREED_WORDS]
    return any(getattr(before, name) != getattr(item, name) for name in fields)


def _demand_new_paper(before, item, by, on):
    """What was agreed changes with a document of the sides, or with the letter of a side that did not write it here."""
    document_is_new = item.document_id not in (None, before.document_id)
    if document_is_new and documents_of_agreement(item, by).filter(pk=item.document_id).exists():
        return
    letter_is_new = item.source_letter_id not in (None, before.source_letter_id)
    if letter_is_new and not speaks_for(by, item.source_letter.from_party):
        check_letter(item.source_letter, by, on, item.programme_id, field="source_letter")
        return
    message = _("This was agreed: name the document, or the other side's letter, that states the change.")
    raise ValidationError({"document": message})
