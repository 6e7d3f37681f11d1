"""Cells that lists and forms share. A timeliness always has its sign, its word and its colour."""

from django.contrib.admin.templatetags import admin_list
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coop.models import Timeliness
from coop.vietnamese import short_date

# Code → class of coop/static/coop/admin.css and sign.
MARKS = {
    Timeliness.OVERDUE: ("overdue", "!"),
    Timeliness.DUE_SOON: ("soon", "◷"),
    Timeliness.ON_TIME: ("on-time", "▸"),
    Timeliness.NOT_YET_DUE: ("on-time", "▹"),
    Timeliness.DONE_ON_TIME: ("done", "✓"),
    Timeliness.DONE_LATE: ("done", "✓"),
    Timeliness.DONE_WITHOUT_DEADLINE: ("done", "✓"),
}
# Beside an item's status, which says itself whether work goes on or is still being agreed to.
SHORT = {Timeliness.ON_TIME: gettext_lazy("in time"), Timeliness.OVERDUE: gettext_lazy("overdue")}

# An item is one row for all its sides; nobody should take its note for a private one.
NOTE_LABEL = gettext_lazy("Note (all sides see it)")


def timeliness_word(code):
    return SHORT.get(code, Timeliness(code).label)


def timeliness_badge(code):
    kind, mark = MARKS.get(code, ("none", "·"))
    return format_html(
        '<span class="state {}"><span aria-hidden="true">{}</span> {}</span>', kind, mark, timeliness_word(code)
    )


def timeliness_of(row):
    """As the list annotated it, or asked for one row: how it stands today."""
    code = getattr(row, "timeliness", None)
    if code is None:
        code = (
            type(row)
            ._default_manager.filter(pk=row.pk)
            .with_timeliness(timezone.localdate())
            .values_list("timeliness", flat=True)[0]
        )
    return timeliness_badge(code)


def short(text, most=120):
    """So much of a text as a line holds, in whole words; the dots stay with the last of them."""
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0].rstrip(',;.')}…"


def day_due(day, is_open):
    """The day on which an own agency's answer is due; past it, with the sign and the word."""
    if day is None or not is_open or day >= timezone.localdate():
        return short_date(day) if day else None
    return format_html("{} {}", short_date(day), timeliness_badge(Timeliness.OVERDUE))


def file_link(stored):
    if stored is None:
        return "—"
    return format_html('<a href="{}">{}</a>', reverse("file", args=[stored.pk]), stored.name)


def yes_or_no(value):
    """A tick box that is only shown."""
    return {True: _("yes"), False: _("no"), None: "–"}[value]


# Django draws an icon there whose only word is Python's own, and offers no other way to say it.
admin_list._boolean_icon = yes_or_no
