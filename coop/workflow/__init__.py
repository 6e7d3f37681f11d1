"""The doors: every write that touches several rows, or a status, has one name and is checked in one place.

    workflow.items.start(item=item, by=user, on=today)
    workflow.moves_open_to(item, user)                       # ["start", "complete", …]
    workflow.DOORS[ActionItem]["start"].run(item, by=user, on=today, **form.cleaned_data)

Refused moves raise ValidationError, by field where a field is the reason; whoever may not take the step at all gets
PermissionDenied, and a row of a foreign programme is like a missing one (DoesNotExist). `Conflict` says that somebody
else was quicker.
"""

from coop.workflow import corrections, extensions, item_entries, items, letters, occurrences, plans, updates
from coop.workflow.doors import DOORS, Conflict, Door, DoorField, moves_open_to
from coop.workflow.plans import withdraw_row

__all__ = [
    "DOORS",
    "Conflict",
    "Door",
    "DoorField",
    "corrections",
    "extensions",
    "item_entries",
    "items",
    "letters",
    "moves_open_to",
    "occurrences",
    "plans",
    "updates",
    "withdraw_row",
]
