"""An item's doors back: what was laid before the sides too early, or recorded as finished when it was not.

What was said before stays in the history; here it no longer counts.
"""

from datetime import date

from django.utils.translation import gettext_lazy as _

from accounts.models import User
from coop.models import ActionItem, Letter
from coop.workflow import items
from coop.workflow.doors import goes_through, words
from coop.workflow.item_moves import Status


@goes_through(ActionItem, "take_back")
def take_back(
    *,
    item: ActionItem,
    reason: str,
    by: User,
    on: date | None = None,
    letter: Letter | None = None,
    version: int | None = None,
) -> ActionItem:
    """Make a draft again of what awaits agreement, to change its words; the sides then agree anew."""
    item = items.entered("take_back", item, by, on, letter, version)
    reason = words("reason", reason, _("Say why the item is taken back."))
    item.item_parties.filter(agreed_on__isnull=False).update(agreed_on=None, agreed_letter=None)
    return items.moved(item, Status.DRAFT, letter, reason)


@goes_through(ActionItem, "reopen")
def reopen(
    *,
    item: ActionItem,
    reason: str,
    by: User,
    on: date | None = None,
    letter: Letter | None = None,
    version: int | None = None,
) -> ActionItem:
    """Work goes on where it stood: the completion, its result and its confirmations no longer hold."""
    item = items.entered("reopen", item, by, on, letter, version)
    reason = words("reason", reason, _("Say why the item is reopened."))
    item.completed_on, item.result = None, ""
    item.item_parties.filter(confirmed_on__isnull=False).update(confirmed_on=None, confirmed_letter=None)
    return items.moved(item, Status.IN_PROGRESS if item.started_on else Status.ASSIGNED, letter, reason)
