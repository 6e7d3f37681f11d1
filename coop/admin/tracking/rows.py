"""Which items stand in the table, and what may this person write in each row?"""

from dataclasses import dataclass, field

from django.db.models import Exists, OuterRef

from coop.admin.tracking.columns import ITEM_FIELDS, UPDATE_FIELDS
from coop.models import ActionItem, ItemAgency, ItemParty, ProgressUpdate
from coop.models.actions import AGREED_WORDS
from coop.models.open_turns import with_open_turn
from coop.workflow.item_entries import BEFORE_AGREEMENT

# So many that no programme is cut, so few that the page stays fluid.
MOST = 1_000


@dataclass
class Row:
    """An item with its agencies, the latest update the reader may see, and the fields the reader may change."""

    item: ActionItem
    update: ProgressUpdate | None
    fields: frozenset
    may_report: bool = False
    agencies: list = field(default_factory=list)

    def may_edit(self, name):
        return name in self.fields

    @property
    def update_version(self):
        return update_mark(self.update) if self.update else ""

    def leads(self, party):
        return "; ".join(
            each.agency.label for each in self.agencies if each.party_id == party and each.role == ItemAgency.Role.LEAD
        )

    def supporting(self):
        return "; ".join(each.agency.label for each in self.agencies if each.role == ItemAgency.Role.SUPPORTING)


def update_mark(update):
    """Which update, and which version of it: a newer update of the item may have the same number of versions."""
    return f"{update.pk}:{update.version}"


def items_of(user, programme, today):
    """The programme's items as the reader sees them, each with whether it may be changed."""
    mine = ActionItem.objects.editable_by(user).filter(pk=OuterRef("pk"))
    said_yes = ItemParty.objects.filter(item=OuterRef("pk"), agreed_on__isnull=False)
    items = with_open_turn(ActionItem.objects.visible_to(user).filter(programme=programme), today)
    return items.annotate(is_mine=Exists(mine), is_agreed=Exists(said_yes))


def agencies_of(user, programme):
    rows = ItemAgency.objects.visible_to(user).filter(item__programme=programme)
    return list(rows.select_related("agency").order_by("party__ordinal", "role", "agency__display_order", "pk"))


def latest_updates(user, items):
    """Item → its latest update that was not taken back, of those the reader may see."""
    mine = ProgressUpdate.objects.editable_by(user).filter(pk=OuterRef("pk"))
    updates = ProgressUpdate.objects.visible_to(user).filter(item__in=items, withdrawn_on__isnull=True)
    latest = updates.order_by("item_id", "-reported_on", "-pk").distinct("item_id")
    return {update.item_id: update for update in latest.annotate(is_mine=Exists(mine))}


def rows_of(user, items, agencies):
    """A row for each item, with a fixed number of queries."""
    items = list(items)
    updates = latest_updates(user, [item.pk for item in items])
    taking_part = {}
    for each in agencies:
        taking_part.setdefault(each.item_id, []).append(each)
    may_report = user.has_perm("coop.add_progressupdate")
    return [
        Row(
            item=item,
            update=updates.get(item.pk),
            fields=fields_open_to(user, item, updates.get(item.pk)),
            may_report=may_report and item.is_open,
            agencies=taking_part.get(item.pk, []),
        )
        for item in items
    ]


def fields_open_to(user, item, update):
    """What the reader writes here. Agreed words change only with the paper that says so: that is for the full form."""
    names = set()
    if item.is_mine and user.has_perm("coop.change_actionitem"):
        is_fixed = item.is_agreed or item.status not in BEFORE_AGREEMENT
        names |= set(ITEM_FIELDS) - (set(AGREED_WORDS) if is_fixed else set())
        # The cell shows the day of its turn, which is set where the turn is.
        names -= {"due_date"} if item.is_by_turns else set()
    if update is not None and update.is_mine and user.has_perm("coop.change_progressupdate"):
        # In an agency's place only after its letter, which is named on the update's own page.
        is_by_letter = update.source_letter_id is not None
        names |= set(UPDATE_FIELDS) if is_by_letter or update.agency_id in user.agency_reach else set()
    return frozenset(names)
