"""The handbook (docs/handbook) as pages of the program: which page is whose, and how its Markdown is drawn."""

import functools
import re
from pathlib import PurePosixPath

from django.conf import settings
from django.http import Http404
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe
from markdown_it import MarkdownIt

from accounts.models import Seat

FOLDER = settings.BASE_DIR / "docs" / "handbook"
CONTENTS = "muc-luc"
# In the order of the handbook's own table of contents; the name is the file's, and the last part of the address.
PAGES = {
    CONTENTS: _("Contents"),
    "co-quan-thuong-truc": _("Secretariat"),
    "can-bo-dau-moi": _("Agency officer"),
    "lanh-dao": _("Leader"),
    "quan-tri": _("Administrator"),
    "mot-ben-dang-nhap": _("When one side signs in"),
}
WRITTEN_FOR = {
    Seat.Role.SECRETARIAT: "co-quan-thuong-truc",
    Seat.Role.OFFICER: "can-bo-dau-moi",
    Seat.Role.LEADER: "lanh-dao",
    Seat.Role.ADMINISTRATOR: "quan-tri",
}


@require_safe
def own_page(request):
    """The page for one's own kind of people; who holds no seat begins at the contents."""
    seat = request.user.seat_held
    return redirect("reports:handbook", page=WRITTEN_FOR.get(seat and seat.role, CONTENTS))


@require_safe
def page(request, page):
    """One page of the handbook. It tells how to work and nothing of anybody's data, so it is open to everyone."""
    if page not in PAGES:
        raise Http404
    title, headings, content = drawn(page)
    siblings = [
        {"title": name, "url": reverse("reports:handbook", args=[slug]), "is_here": slug == page}
        for slug, name in PAGES.items()
    ]
    context = {"title": title, "headings": headings, "content": content, "siblings": siblings, "place": "handbook"}
    return render(request, "reports/handbook.html", context)


def file_of(page):
    return FOLDER / ("README.md" if page == CONTENTS else f"{page}.md")


@functools.cache
def drawn(page):
    """Title, (anchor, heading) of its tasks and HTML. The text comes with the program: it changes with a new start."""
    tokens = parser().parse(file_of(page).read_text(encoding="utf-8"))
    title = tokens[1].content  # the page's one heading of the first order stands first
    tokens, headings = tokens[3:], []
    for place, token in enumerate(tokens):
        if token.type == "heading_open":
            headings.append((anchor_of(tokens[place + 1].content), tokens[place + 1].content))
            token.attrSet("id", headings[-1][0])
        for child in token.children or ():
            lead_elsewhere(child)
    return title, headings, mark_safe(parser().renderer.render(tokens, parser().options, {}))  # noqa: S308 -- html is off


@functools.cache
def parser():
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    markdown.add_render_rule("image", picture)
    return markdown


def picture(renderer, tokens, place, options, env):
    """A picture opens in its own size: on a telephone nobody reads it otherwise."""
    return format_html(
        '<a href="{}">{}</a>',
        tokens[place].attrGet("src"),
        mark_safe(renderer.image(tokens, place, options, env)),  # noqa: S308 -- drawn from our own page
    )


def anchor_of(heading):
    """As the places where Markdown is read name a heading, so that a link within the handbook works in both."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def lead_elsewhere(token):
    """A picture is a static file, another page of the handbook an address of the program."""
    if token.type == "image":
        token.attrSet("src", static(f"handbook/{PurePosixPath(token.attrGet('src')).name}"))
        token.attrSet("loading", "lazy")
    elif token.type == "link_open":
        file, mark, anchor = token.attrGet("href").partition("#")
        if file.endswith(".md"):
            name = CONTENTS if file == "README.md" else file.removesuffix(".md")
            token.attrSet("href", reverse("reports:handbook", args=[name]) + mark + anchor)
