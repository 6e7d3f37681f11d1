"""Report pages ask as often about a thousand items as about ten."""

from datetime import timedelta

from tests import make
from tests.base import login
from tests.counting import Queries
from tests.make import DAY
from tests.reports.pages import PageTestCase, address


class GrowthTests(PageTestCase):
    def grown(self, n):
        items = make.make_items(
            n,
            area=self.world.area,
            status="in_progress",
            lead_party=self.world.party,
            due_date=lambda i: DAY + timedelta(days=i % 30),
        )
        for item in items[:10]:
            make.make_item_agency(item, self.world.party, self.world.north_agency)
            make.make_occurrence(item, due_date=DAY)
            make.make_update(item, agency=self.world.north_agency, shared=True)

    def queries(self, url, status=200):
        login(self.client, self.cast.officer)
        self.client.get(url)  # the session notes once a minute that it was used
        with Queries() as captured:
            assert self.client.get(url).status_code == status
        return len(captured)

    def test_the_number_of_queries_stays(self):
        pages = ["/", address(self.world.programme), address(self.world.programme, timeliness="overdue")]
        self.grown(10)
        few = [self.queries(page) for page in pages]
        self.grown(990)
        many = [self.queries(page) for page in pages]

        assert many == few
        # What it takes to know who asks, and that there is no such programme, is no part of the report.
        asking = self.queries("/chuong-trinh/HT999/", status=404)
        assert max(many) - asking <= 12
