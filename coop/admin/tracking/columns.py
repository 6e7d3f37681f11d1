"""Which columns does the tracking table have, and which of them does a person want to see?"""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from coop.admin.cells import NOTE_LABEL, timeliness_badge
from coop.models import ChosenColumns, ProgressUpdate
from coop.models.open_turns import turn_shown
from coop.vietnamese import short_date, sort_key

TABLE = "tracking"
ITEM_FIELDS = ("title", "deliverable", "due_date", "note")
UPDATE_FIELDS = ("done", "obstacles", "proposals")


@dataclass(frozen=True)
class Column:
    """One column of the annex; `text(row)` is what its cell says, `field` what is written there, if anything is."""

    name: str
    label: str
    text: Callable
    field: str | None = None
    mark: Callable = lambda row: ""  # what has to be known of the text before it is relied on
    also: str = ""  # how offices head the same column in their own sheets, between semicolons

    @property
    def kind(self):
        """The sides' columns are alike."""
        return self.name.partition("_")[0]

    def sort_key(self, row):
        """Empty cells stand last, days in their order, words in the order of the Vietnamese alphabet."""
        if self.name == "due_date":
            return (row.item.due_now is None, str(row.item.due_now or ""))
        text = str(self.text(row))
        return (not text, sort_key(text))


def columns_for(parties):
    """The annex's columns in its order; each side of the programme has the agency that leads for it."""
    leads = [
        Column(
            f"lead_{place}",
            _("Lead agency of %(side)s") % {"side": party.province.label},
            lambda row, pk=party.pk: row.leads(pk),
        )
        for place, party in enumerate(parties, start=1)
    ]
    return [*FIRST, *leads, *REST]


def _due(row):
    """The last day; of what recurs, that of the turn it waits for, with the turn below it."""
    lines = [short_date(row.item.due_now) if row.item.due_now else "", turn_shown(row.item)]
    return "\n".join(filter(None, lines))


def _done(row):
    update = row.update
    if update is None:
        return row.item.result
    if update.nothing_new and not update.done and not row.may_edit("done"):
        return ProgressUpdate._meta.get_field("nothing_new").verbose_name
    return update.done


def _still_on_its_way(row):
    """An update that its own side has not accepted yet says so; the other side does not see it at all."""
    if row.update is None or row.update.status == ProgressUpdate.Status.ACCEPTED:
        return ""
    return row.update.get_status_display()


def _of_update(name):
    return lambda row: getattr(row.update, name) if row.update else ""


def state_of(row):
    """The status in words, and beside it how the item stands today; what is completed says both at once."""
    if row.item.status == row.item.Status.COMPLETED:
        return timeliness_badge(row.item.timeliness)
    return format_html("{} {}", row.item.get_status_display(), timeliness_badge(row.item.timeliness))


FIRST = [
    Column(
        "code", gettext_lazy("Code"), lambda row: row.item.code, also=pgettext_lazy("headings", "item code; number")
    ),
    Column(
        "title",
        gettext_lazy("Content, task"),
        lambda row: row.item.title,
        "title",
        also=pgettext_lazy("headings", "task; item; name of the item"),
    ),
]
REST = [
    Column(
        "supporting",
        gettext_lazy("In support"),
        lambda row: row.supporting(),
        also=pgettext_lazy("headings", "supporting agency"),
    ),
    Column("due_date", gettext_lazy("Due"), _due, "due_date", also=pgettext_lazy("headings", "due date; deadline")),
    Column(
        "deliverable",
        gettext_lazy("Deliverable"),
        lambda row: row.item.deliverable,
        "deliverable",
        also=pgettext_lazy("headings", "product"),
    ),
    Column(
        "done",
        gettext_lazy("Result to date"),
        _done,
        "done",
        _still_on_its_way,
        pgettext_lazy("headings", "result; progress"),
    ),
    Column(
        "obstacles",
        gettext_lazy("Obstacles"),
        _of_update("obstacles"),
        "obstacles",
        also=pgettext_lazy("headings", "difficulties"),
    ),
    Column(
        "proposals",
        gettext_lazy("Recommendations"),
        _of_update("proposals"),
        "proposals",
        also=pgettext_lazy("headings", "proposals"),
    ),
    Column("note", NOTE_LABEL, lambda row: row.item.note, "note", also=gettext_lazy("Note")),
    Column("state", gettext_lazy("State of the item"), state_of, also=pgettext_lazy("headings", "status; state")),
]


def chosen(user, columns):
    """Those the person chose, in the order of the annex; all when nothing was chosen, or nothing of it is left."""
    kept = ChosenColumns.objects.visible_to(user).filter(table=TABLE).values_list("columns", flat=True).first()
    return [column for column in columns if column.name in (kept or ())] or columns


def remember(user, names, columns):
    known = [column.name for column in columns if column.name in names]
    ChosenColumns.objects.update_or_create(user=user, table=TABLE, defaults={"columns": known})
