"""The handbook within the program: each opens the page for the own kind of people, and may read the others."""

import re

from django.contrib.staticfiles import finders
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from reports.handbook import PAGES
from tests.base import login
from tests.reports.pages import PageTestCase, text_of

OWN = {
    "secretariat": "co-quan-thuong-truc",
    "other_secretariat": "co-quan-thuong-truc",
    "outsider": "co-quan-thuong-truc",
    "officer": "can-bo-dau-moi",
    "other_officer": "can-bo-dau-moi",
    "leader": "lanh-dao",
    "other_leader": "lanh-dao",
    "administrator": "quan-tri",
    "observer": "muc-luc",
    "nobody": "muc-luc",
}


class HandbookTests(PageTestCase):
    def page(self, name, user=None):
        return login(self.client, user or self.cast.leader).get(reverse("reports:handbook", args=[name]))

    def test_help_opens_the_page_for_the_own_kind_of_people(self):
        for name, user in self.cast.signed_in().items():
            self.client.logout()
            answer = login(self.client, user).get(reverse("reports:help"))
            assert answer.url == f"/tro-giup/{OWN[name]}/", name

    def test_every_page_has_help_in_the_masthead(self):
        for address in ("/", "/bao-cao/", "/tro-giup/quan-tri/"):
            assert 'href="/tro-giup/"' in login(self.client, self.cast.leader).get(address).content.decode(), address
        assert 'href="/tro-giup/"' in login(self.client, self.cast.officer).get("/quan-tri/").content.decode()

    def test_whoever_is_not_signed_in_is_asked_to(self):
        assert self.client.get("/tro-giup/").status_code == 302
        assert self.client.get("/tro-giup/quan-tri/").status_code == 302

    def test_a_page_that_is_none_is_missing(self):
        for name in ("README", "nobody-s", "readme-md"):
            assert self.page(name).status_code == 404

    def test_pictures_are_the_program_s_own_files_and_links_its_own_pages(self):
        for name in PAGES:
            page = self.page(name).content.decode()
            article = page[page.index("<article") : page.index("</article>")]
            for source in re.findall(r'src="([^"]+)"', article):
                assert finders.find(source.removeprefix("/static/")), source
            for target in re.findall(r'href="(/tro-giup/[^"#]+)', article):
                assert self.client.get(target).status_code == 200, target

    def test_it_asks_the_database_only_who_is_reading(self):
        login(self.client, self.cast.leader)
        with CaptureQueriesContext(connection) as asked:
            self.client.get("/tro-giup/lanh-dao/")
        assert len(asked) <= 12
        assert not [query for query in asked.captured_queries if "coop_cooperationprogramme" in query["sql"]]

    def test_headings_can_be_led_to(self):
        page = self.page("co-quan-thuong-truc")
        assert 'id="lập-nhiệm-vụ-và-đưa-qua-các-bước"' in page.content.decode()
        assert text_of(page).count("Sổ tay cơ quan thường trực") == 2  # the browser's title, and the page's
