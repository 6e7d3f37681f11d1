"""All that one person can fetch: every address of the program, with every row in it, and where those pages lead."""

import io
import re
import zipfile
from html import unescape
from urllib.parse import urlencode, urlsplit

from django.apps import apps
from django.db import models
from django.test import Client
from django.urls import NoReverseMatch, URLPattern, URLResolver, get_resolver, reverse

from coop.admin import site
from coop.workflow.doors import DOORS
from reports.base import PARTNER_COPY, Level, Report
from tests.canaries import WORD

LINK = re.compile(r'(?:href|action)="([^"]+)"')
LEAVE = ("/tai-khoan/logout/", "/static/")  # signing out would end the walk


def patterns(resolver=None, before=(), namespaces=()):
    """Every URL pattern with the names of its arguments, as (name, arguments)."""
    for entry in (resolver or get_resolver()).url_patterns:
        arguments = (*before, *entry.pattern.converters, *getattr(entry.pattern.regex, "groupindex", ()))
        if isinstance(entry, URLResolver):
            inner = (*namespaces, entry.namespace) if entry.namespace else namespaces
            yield from patterns(entry, arguments, inner)
        elif isinstance(entry, URLPattern) and entry.name:
            yield ":".join((*namespaces, entry.name)), tuple(dict.fromkeys(arguments))


class Reader(Client):
    """Django's test client without its copies of every template's context: here only the answer counts."""

    def request(self, **request):
        return self.handler(self._base_environ(**request))


class Crawl:
    """Fetches as one person; `pages` keeps what came, `answers` how it was answered, by address."""

    def __init__(self, client):
        self.client = client
        self.pages = {}
        self.answers = {}

    def fetch(self, url):
        if url in self.pages or url.startswith(LEAVE):
            return
        response = self.client.get(url)
        assert response.status_code < 500, f"{url}: {response.status_code}"
        self.answers[url] = (response.status_code, response.get("Location", ""))
        self.pages[url] = text_of(response)
        if response.status_code in (301, 302):
            # Sign-in only repeats which page was asked for: one look at it is enough.
            self.fetch(response["Location"].split("?")[0] if "login" in response["Location"] else response["Location"])

    def everything(self, rows, codes, few=()):
        """Rows: those to ask for by name, whether linked or not; `few` of them also for the pages that only ask
        before they write. Codes: of the programmes whose pages to ask for."""
        for url in addresses(rows, codes, few, self.closed(rows)):
            self.fetch(url)
        for url in searches():
            self.fetch(url)
        for url in files(codes):
            self.fetch(url)
        self.follow()
        return self.pages

    def closed(self, rows):
        """Models whose list is refused: there each row is refused alike, and a few are asked for as a sample."""
        return {
            model for model in {type(row) for row in rows} & site._registry.keys() if not self.opens(list_of(model))
        }

    def opens(self, url):
        self.fetch(url)
        return self.answers[url][0] == 200

    def follow(self, most=80):
        """Where the pages lead; the first page of each list, without its filters."""
        found = {link for text in self.pages.values() for link in links_in(text)}
        for url in sorted(found - self.pages.keys())[:most]:
            self.fetch(url)


def links_in(text):
    for link in LINK.findall(text):
        parts = urlsplit(unescape(link))
        if not parts.scheme and parts.path.startswith("/"):
            yield parts.path


def text_of(response):
    """What a person could read of it; inside an archive too."""
    body = b"".join(response.streaming_content) if response.streaming else response.content
    headers = " ".join(f"{name}: {value}" for name, value in response.items())
    if body[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            body += b"".join(archive.read(name) for name in archive.namelist())
    return headers + body.decode("utf-8", errors="replace")


def addresses(rows, codes, few, closed):
    all_of, few_of = grouped(rows), grouped(few)
    some_of = all_of | {model: few_of[model] for model in closed}
    for name, arguments in patterns():
        # Files are served without a list.
        by_model = few_of if name.endswith(("_delete", "_door")) else all_of if name == "file" else some_of
        for values in fillings(name, arguments, by_model, codes):
            try:
                yield reverse(name, kwargs=values) if values else reverse(name)
            except NoReverseMatch:
                continue


def list_of(model):
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")


def grouped(rows):
    by_model = {}
    for row in rows:
        by_model.setdefault(type(row), []).append(row)
    return by_model


def fillings(name, arguments, by_model, codes):
    """Values for the arguments of a pattern: every planted row of the model that its name tells."""
    if not arguments:
        return [{}]
    if "code" in arguments:
        return [{"code": code} for code in codes]
    models_meant = [model for model in by_model if f"_{model._meta.model_name}_" in f"{name}_"]
    if name == "file":
        models_meant = [apps.get_model("coop.storedfile")]
    key = next((argument for argument in arguments if argument in ("object_id", "pk")), None)
    if key is None:
        return []
    rows = [row for model in models_meant for row in by_model.get(model, ())]
    if "door_name" in arguments:
        return [{key: row.pk, "door_name": door} for row in rows for door in DOORS.get(type(row), ())]
    return [{key: row.pk} for row in rows]


def files(codes):
    """Every list, tracking table and report taken away as a file; a report in the copy for the other side too."""
    asked = "?" + urlencode({"dang": "csv"})
    for model in site._registry:
        yield list_of(model) + asked
    for code in codes:
        yield reverse("admin:tracking_programme", args=[code]) + asked
    for report in Report.registry.values():
        for code in codes if report.level == Level.PROGRAMME else [None]:
            page = reverse(f"reports:{report.slug}", args=[code] if code else [])
            yield page + asked
            if report.has_partner_copy:
                yield f"{page}{asked}&ban={PARTNER_COPY}"


def searches():
    """Lists searched for what all canaries begin with, and the choices of every form field."""
    for model in site._registry:
        opts = model._meta
        yield list_of(model) + "?" + urlencode({"q": WORD})
        for field in opts.fields:
            if isinstance(field, models.ForeignKey):
                where = {"app_label": opts.app_label, "model_name": opts.model_name, "field_name": field.name}
                yield reverse("admin:autocomplete") + "?" + urlencode(where | {"term": WORD})
