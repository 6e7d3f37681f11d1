"""What was reported of one item, the newest first: read under the item where it stands alone in its list."""

from django.utils.translation import gettext as _

from reports.base import Column, Kind, Table
from reports.catalogue.programme.areas import accepted_updates
from reports.cells import Lines, Prose

SHOWN = 20


def update_table(items, user, as_of):
    """What the reader's own side has accepted, marked while it is not shared, and what any side has shared."""
    updates = accepted_updates(user, as_of).filter(item__in=items).select_related("agency", "party__province")
    columns = (
        Column(_("Data up to"), "reported_on", Kind.DATE),
        Column(_("Agency"), lambda one: Lines(one.agency.name, (one.party.province.label,))),
        Column(_("Result, progress"), _done),
        Column(_("Obstacles, proposals"), _in_the_way),
    )
    empty = _("No report on this item has been accepted yet.")
    return Table.of(_("Reports on this item"), columns, updates.order_by("-reported_on", "-pk")[:SHOWN], empty)


def _done(update):
    words = _("nothing new in the period") if update.nothing_new else update.done
    return Prose(words, is_internal=update.shared_at is None)


def _in_the_way(update):
    told = (
        (_("Obstacle:"), update.obstacles),
        (_("Cause:"), update.cause),
        (_("Proposals:"), update.proposals),
    )
    lines = [Prose(text, before=label) for label, text in told if text]
    return Lines(lines[0], tuple(lines[1:])) if lines else ""
