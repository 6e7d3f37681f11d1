"""Draws one finished value of a table, each kind in exactly one place.

Functions rather than templates: a page has thousands of these values, and a template for each would take most of its
time.
"""

from datetime import date
from functools import singledispatch

from django import template
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from coop.documents.figures import Drawing, pattern_of
from coop.vietnamese import short_date
from reports.cells import Badge, Bar, Figure, Lines, Link, OnPaper, Prose, Share, Span, Tag, Work

register = template.Library()
NOTHING = mark_safe('<span class="is-zero">–</span>')


@register.filter(name="drawn")
@singledispatch
def drawn(value) -> SafeString:
    """A text or number, escaped."""
    return conditional_escape(value)


@register.simple_tag
def icon(name):
    """One of the signs of _icons.html; it never stands without its word."""
    return format_html('<svg class="icon" aria-hidden="true"><use href="#i-{}"></use></svg>', name)


@drawn.register
def _day(value: date):
    return short_date(value)


@drawn.register
def _badge(value: Badge):
    return format_html('<span class="badge is-{}">{}{}</span>', value.tone, icon(value.tone), value.word)


@drawn.register
def _tag(value: Tag):
    return format_html('<span class="tag">{}</span>', value.word)


@drawn.register
def _link(value: Link):
    return linked(value.text, value.url)


def linked(text, url):
    return format_html('<a href="{}">{}</a>', url, text) if url else conditional_escape(text)


@drawn.register
def _figure(value: Figure):
    words = f"{value.shown} {value.label}".strip()
    if not value.count:
        return format_html('<span class="figure is-zero">{}</span>', words)
    return format_html('<span class="figure is-{}">{}</span>', value.tone or "plain", linked(words, value.url))


@drawn.register
def _share(value: Share):
    if not value.tally.dated:
        return NOTHING
    return format_html("{}{}", linked(value.shown, value.url), _overdue_mark(value))


@drawn.register
def _work(value: Work):
    """How many items; beneath, their statuses, or else how much of the dated work is done and overdue."""
    under = value.statuses if value.by_status else [value.done] if value.done else []
    mark = "" if value.by_status else _overdue_mark(value)
    return format_html("{}{}", _lines(Lines(value.items, tuple(under))), mark)


def _overdue_mark(value):
    if not value.overdue:
        return ""
    words = linked(value.overdue, value.overdue_url)
    return format_html('<span class="mark is-overdue">{}{}</span>', icon("overdue"), words)


@drawn.register
def _bar(value: Bar):
    segments = list(value.segments)
    if not segments:
        return NOTHING
    parts = format_html_join(
        "",
        '<rect class="fill-{}" x="{}" width="{}" height="12"{}></rect>',
        ((one.tone, one.x, one.width, pattern_of(one.tone)) for one in segments),
    )
    words = format_html_join("", '<span class="under">{}</span>', ((one,) for one in segments))
    return format_html('<svg class="bar" width="100%" height="12" aria-hidden="true">{}</svg>{}', parts, words)


@drawn.register
def _span(value: Span):
    """A bar from the first day to the last, with today's line; the row says the days in words."""
    bar = now = mark_safe("")
    if value.is_drawn:
        bar = format_html(
            '<rect class="fill-{}" x="{}%" width="{}%" y="3" height="10"{}></rect>',
            value.tone,
            f"{value.begins:.1f}",
            f"{value.width:.1f}",
            pattern_of(value.tone),
        )
    if value.now is not None:
        now = format_html('<line class="chart-today" x1="{0}%" x2="{0}%" y2="16"></line>', f"{value.now:.1f}")
    return format_html('<svg class="span months-{}" aria-hidden="true">{}{}</svg>', value.months, bar, now)


@drawn.register
def _prose(value: Prose):
    if not value.text:
        return ""
    text = with_breaks(value.text)
    if value.is_long:
        text = format_html(
            '<details class="prose"><summary><span class="opening">{}</span> <span class="more">{}</span></summary>'
            '<span class="whole">{}</span></details>',
            value.opening,
            _("in full"),
            text,
        )
    return format_html(
        "{}{}{}{}",
        format_html('<span class="before">{}</span> ', value.before) if value.before else "",
        text,
        format_html(' <span class="after">{}</span>', value.after) if value.after else "",
        format_html(' <span class="tag">{}</span>', _("own side, not shared")) if value.is_internal else "",
    )


def with_breaks(text):
    return format_html_join(mark_safe("<br>"), "{}", ((line,) for line in text.splitlines()))


@drawn.register
def _on_paper(value: OnPaper):
    return format_html('<span class="on-paper{}">{}</span>', " is-set-off" if value.is_set_off else "", value.text)


@drawn.register
def _lines(value: Lines):
    under = format_html_join("", '<span class="under">{}</span>', ((drawn(one),) for one in value.under))
    return format_html('<span class="main">{}</span>{}', drawn(value.main), under)


@drawn.register
def _drawing(value: Drawing):
    """A chart, and all of it in words for whoever does not see it or wants to copy it."""
    words = format_html_join("", "<li>{}</li>", ((line,) for line in value.text.splitlines()))
    return format_html(
        '{}<details class="in-words"><summary>{}</summary><ul>{}</ul></details>',
        value.svg,
        _("The chart in words"),
        words,
    )
