"""What the tests of report pages share: asking for a page as one of the cast, and reading its words."""

import re
from html import unescape

from django.urls import reverse

from accounts.models import User
from tests.base import WorldTestCase, login


def address(programme, **query):
    return reverse("reports:programme", args=[programme.code], query=query)


def text_of(response):
    """The words of a page as a reader sees them, runs of space squeezed."""
    page = re.sub(r"<(script|style).*?</\1>", " ", response.content.decode(), flags=re.DOTALL)
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", page)))


class PageTestCase(WorldTestCase):
    """Asked in English: what the page says is in its sentences, whatever their Vietnamese becomes."""

    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        User.objects.update(language="en")

    def get(self, user, programme=None, **query):
        return login(self.client, user).get(address(programme or self.world.programme, **query))

    def read(self, user, programme=None, **query):
        return text_of(self.get(user, programme, **query))


def rows_of(response, table):
    """The rows of one table as the words of their cells."""
    return [[str(cell) for cell in row.cells] for row in response.context["tables"][table].rows]
