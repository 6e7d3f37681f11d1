"""Draws one finished value of a table; tables have thousands of them, so plain ones take no template at all."""

from datetime import date

from django import template
from django.template.loader import get_template
from django.utils.html import conditional_escape
from django.utils.safestring import mark_safe

from coop.vietnamese import short_date

register = template.Library()


@register.filter
def drawn(value):
    """A text escaped, a day as dd/mm/yyyy, anything richer by its own small template."""
    if isinstance(value, str):
        return conditional_escape(value)
    if isinstance(value, date):
        return short_date(value)
    name = getattr(value, "template", None)
    if name is None:
        return conditional_escape(value)
    return mark_safe(get_template(name).render({"cell": value}))  # noqa: S308 - templates escape
