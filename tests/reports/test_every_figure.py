"""Whatever figure stands on whatever report, the list it opens is as long: random programmes, every report."""

from urllib.parse import urlsplit

import pytest
from django.http import QueryDict

from accounts.models import User
from coop.models import ActionItem, Occurrence
from coop.models.tally import tally_by_part, total
from reports.base import Level, Question, Report
from reports.catalogue.programme import programmes_for
from reports.catalogue.programme.areas import areas_of
from reports.catalogue.programme.items import items_of
from reports.catalogue.programme.links import Links
from reports.catalogue.programme.parties import parties_of
from reports.cells import Figure, Lines, Share, Work
from tests import make
from tests.base import sync_roles
from tests.make import DAY
from tests.reports.test_tally import a_random_programme

pytestmark = pytest.mark.django_db


def pairs_in(value):
    """Each count of an answer with the address it opens, wherever in tables and words it stands."""
    if isinstance(value, Figure):
        yield value.count, value.url
    elif isinstance(value, Share):
        if value.tally.dated:
            yield value.tally.dated, value.url
        if value.tally.overdue:
            yield value.tally.overdue, value.overdue_url
        if isinstance(value, Work):
            yield from pairs_in(value.items)
    elif isinstance(value, Lines):
        yield from pairs_in((value.main, *value.under))
    elif isinstance(value, dict):
        yield from pairs_in(list(value.values()))
    elif isinstance(value, list | tuple):
        for one in value:
            yield from pairs_in(one)


def pairs_of(answer):
    cells = [row.cells for table in answer.tables.values() for row in table.rows]
    return [(count, url) for count, url in pairs_in([cells, answer.words]) if count and url]


class Lists:
    """The item lists of one programme by their address, each asked for once."""

    def __init__(self, programme, user):
        self.programme, self.user = programme, user
        self.parties, self.areas = parties_of([programme], user, DAY), areas_of(programme, user, DAY)
        self.page = Links(programme.code, DAY).page
        self.lengths = {}

    def length(self, url):
        query = urlsplit(url).query
        if query not in self.lengths:
            behind = items_of(
                self.programme, self.user, DAY, query=QueryDict(query), areas=self.areas, parties=self.parties
            )
            by_units = "timeliness" in behind.filter.asked
            self.lengths[query] = behind.units if by_units else len(behind.items)
        return self.lengths[query]


@pytest.mark.parametrize("seed", [3, 11, 29])
def test_every_figure_of_every_report_opens_a_list_as_long(seed):
    sync_roles()
    programme = a_random_programme(seed=seed)
    reader = make.make_user("secretariat", "secretariat", programme.parties.first().province)
    lists, checked = Lists(programme, reader), 0
    for report in Report.registry.values():
        if not report.open_to(reader):
            continue
        mine = programmes_for(reader).get(pk=programme.pk) if report.level == Level.PROGRAMME else None
        for for_partner in {False, report.has_partner_copy}:
            question = Question(User.objects.get(pk=reader.pk), DAY, mine, QueryDict(""), for_partner)
            for count, url in pairs_of(report().answer(question)):
                if urlsplit(url).path == lists.page and not urlsplit(url).fragment.startswith("ideas"):
                    assert lists.length(url) == count, (report.slug, url)
                    checked += 1
    whole = total(tally_by_part(ActionItem.objects.all(), Occurrence.objects.all(), DAY).values())
    assert checked > 40
    assert lists.length("?timeliness=dated") == whole.dated
