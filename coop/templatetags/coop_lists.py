"""Lists as they are read on a phone, where each row is a card and has no table head above it."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.text import capfirst

register = template.Library()


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
    # The rest of the cell is Django's own escaped HTML.
    return format_html('{} data-label="{}"{}', mark_safe(start), capfirst(heading), mark_safe(str(cell)[3:]))  # noqa: S308
