"""Whatever figure stands on the programme page, the list behind it is as long; and parts add up to the whole."""

from urllib.parse import urlsplit

from django.http import QueryDict
from django.test import TestCase

from coop.models import ActionItem, Occurrence
from coop.models.tally import tally_by_part, total
from reports.catalogue.programme.areas import area_table, areas_of
from reports.catalogue.programme.items import items_of
from reports.catalogue.programme.links import Links
from reports.catalogue.programme.parties import parties_of
from reports.catalogue.programme.sides import further_counts, side_table, tally_cells
from reports.cells import Figure
from tests import make
from tests.base import sync_roles
from tests.make import DAY
from tests.reports.test_tally import a_random_programme


class FigureTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        sync_roles()
        cls.programme = a_random_programme(seed=7)
        cls.leader = make.make_user("leader", "leader", cls.programme.parties.first().province)

    def setUp(self):
        self.links = Links(self.programme.code, DAY)
        self.parties = parties_of([self.programme], self.leader, DAY)
        self.areas = areas_of(self.programme, self.leader, DAY)
        parts = tally_by_part(ActionItem.objects.all(), Occurrence.objects.all(), DAY)
        self.parts = {(part.area, part.side): tally for part, tally in parts.items()}
        self.tally = total(parts.values())

    def list_behind(self, url):
        return items_of(
            self.programme,
            self.leader,
            DAY,
            query=QueryDict(urlsplit(url).query),
            areas=self.areas,
            parties=self.parties,
        )

    def assert_opens_its_list(self, figure):
        behind = self.list_behind(figure.url)
        length = behind.units if "timeliness" in behind.filter.asked else len(behind.items)
        assert length == figure.count, figure

    def test_the_figures_at_the_head(self):
        for figure in (*tally_cells(self.tally, self.links), *further_counts(self.tally, self.links)):
            self.assert_opens_its_list(figure)

    def test_the_figures_by_side(self):
        rows = side_table(self.parties, self.parts, self.links).rows
        figures = [cell for row in rows for cell in row.cells if isinstance(cell, Figure)]
        assert len(figures) == (5 + 1 + 4 + 1 + 3) * 4
        for figure in figures:
            self.assert_opens_its_list(figure)

    def test_the_figures_by_area(self):
        for row in area_table(self.areas, self.parties, self.parts, self.links).rows:
            first, *_others, together = row.cells[3:-1]
            for work in (first, together):
                self.assert_opens_its_list(work.items)
                assert self.list_behind(work.url).units == work.tally.dated
            assert self.list_behind(together.overdue_url).units == together.tally.overdue
            for figure in row.cells[-1].under:
                self.assert_opens_its_list(figure)

    def test_areas_and_sides_add_up_to_the_whole(self):
        *areas, everything = area_table(self.areas, self.parties, self.parts, self.links).rows
        assert everything.cells[-2].tally == self.tally
        assert total(row.cells[-2].tally for row in areas) == self.tally
        assert total(work.tally for work in everything.cells[3:-2]) == self.tally

    def test_the_list_shows_each_item_once_and_its_turns_beneath(self):
        items = self.list_behind("").items
        assert len(items) == len({item.pk for item in items}) == self.tally.items
        assert self.list_behind("").units == self.tally.dated + self.tally.beside
