"""Lists as they are read on a phone, where each row is a card and has no table head above it; rows inside forms."""

import json

from django import template
from django.db import models
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from coop.vietnamese import number, padded

register = template.Library()

# How the cell of a list ends that has nothing to say; on a phone it has no line.
NOTHING = ">—</td>"


@register.filter
def with_headings(cells, headers):
    """The ready-made cells of a row, each carrying the heading of its column."""
    return [_with_heading(cell, _text_of(headers[i]) if i < len(headers) else "") for i, cell in enumerate(cells)]


def _text_of(header):
    # The box that ticks all rows is no heading.
    return "" if "action-checkbox" in header.get("class_attrib", "") else header["text"]


def _with_heading(cell, heading):
    start = str(cell)[:3]
    if not heading or start not in ("<td", "<th"):
        return cell
    rest = str(cell)[3:]
    if rest.endswith(NOTHING):
        rest = rest.replace('class="', 'class="empty ', 1)
    # The rest of the cell is Django's own escaped HTML.
    return format_html('{} data-label="{}"{}', mark_safe(start), capfirst(heading), mark_safe(rest))  # noqa: S308


@register.filter
def counted(count):
    """A count as it is written in a line of text: "04", "1.234"."""
    return padded(count)


@register.filter
def with_adding_words(inline_admin_formset):
    """What Django's script needs to know; the name of the kind of row stands inside a sentence, so in small letters."""
    data = json.loads(inline_admin_formset.inline_formset_data())
    data["options"]["addText"] = _("Add %(name)s") % {"name": inline_admin_formset.opts.verbose_name}
    return json.dumps(data)


@register.filter
def contents_in_words(field):
    """What a form only shows; an amount without the zeros that would fill up the places of its column."""
    row, name = field.form.instance, field.field["field"]
    amounts = {one.name for one in row._meta.fields if isinstance(one, models.DecimalField)}
    value = getattr(row, name) if name in amounts else None
    return field.contents() if value is None else number(value)
