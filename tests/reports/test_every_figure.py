"""Whatever figure stands on whatever report, the list it opens is as long: random programmes, every report."""

import random
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from django.http import QueryDict

from accounts.models import User
from coop.models import ActionItem, CooperationProgramme, Occurrence
from coop.models.tally import tally_by_part, total
from coop.vietnamese import padded
from reports.base import Level, Question, Report, RowKind
from reports.catalogue.programme import programmes_for
from reports.catalogue.programme.areas import areas_of
from reports.catalogue.programme.items import items_of
from reports.catalogue.programme.links import Links
from reports.catalogue.programme.parties import parties_of
from reports.catalogue.programme.units import units_of
from reports.catalogue.programme.wording import length_of
from reports.cells import Figure, Lines, Share, Work
from tests import make
from tests.base import sync_roles
from tests.make import DAY
from tests.reports.test_tally import a_random_programme

pytestmark = pytest.mark.django_db

# What a report is asked beside the day, so that each of its answers is looked at.
QUERIES = {
    "localities": ("", "names=former"),
    "timeline": ("", "quarter=1", "area=2"),
    "commitments": ("", "area=1"),
    "area": ("", "area=1"),
    "workload": ("", "programme={code}"),
}
# They have hundreds of figures of the same few kinds: some of them are followed, others with every seed.
FOLLOWED_IN_PART = ("localities", "timeline", "workload")
# A sum over several programmes: each of them has a row of its own with its own list.
MAY_SUM_PROGRAMMES = ("workload", "sectors", "home")


def figures_in(value):
    """Each count of an answer with the address it opens, wherever in tables and words it stands."""
    if isinstance(value, Figure):
        yield value.count, value.url
    elif isinstance(value, Share):
        yield value.tally.dated, value.url
        if value.overdue:
            yield value.tally.overdue, value.overdue_url
        if isinstance(value, Work):
            yield from figures_in(value.items)
    elif isinstance(value, Lines):
        yield from figures_in((value.main, *value.under))
    elif isinstance(value, dict):
        yield from figures_in(list(value.values()))
    elif isinstance(value, list | tuple):
        for one in value:
            yield from figures_in(one)


def figures_of(answer):
    cells = [row.cells for table in answer.tables.values() for row in table.rows]
    return [(count, url) for count, url in figures_in([cells, answer.words]) if count]


class Lists:
    """The item lists of the programmes by their address, each asked for once."""

    def __init__(self, user):
        self.user, self.lengths = user, {}
        self.programmes = {
            Links(programme.code, DAY).page: (programme, self.offered(programme))
            for programme in CooperationProgramme.objects.visible_to(user)
        }

    def offered(self, programme):
        return {
            "areas": areas_of(programme, self.user, DAY),
            "parties": parties_of([programme], self.user, DAY),
            "units": units_of(programme, self.user, DAY),
        }

    def length(self, url):
        address = urlsplit(url)
        if url not in self.lengths:
            programme, offered = self.programmes[address.path]
            query = QueryDict(f"{address.query}&page=all")
            behind = items_of(programme, self.user, DAY, query=query, **offered)
            assert behind.filter.form.is_valid(), (url, behind.filter.form.errors)
            self.lengths[url] = behind.count
            assert length_of(behind).startswith(padded(behind.count)), url
            assert behind.filter.asks_of_pieces or behind.count == len(behind.items)
        return self.lengths[url]


def length_on_page(answer, url):
    """How long the list is that stands further down on the same page."""
    rows = answer.tables[urlsplit(url).fragment].rows
    return sum(row.kind in (RowKind.DATA, RowKind.PART) for row in rows)


def a_random_world(seed):
    """Two programmes of one province: their agencies and places partly of before, their areas in a few sectors."""
    rng = random.Random(seed)
    province = make.make_province()
    first, second = (
        a_random_programme(seed + n, make.make_programme([province, make.make_province()])) for n in range(2)
    )
    sectors = [make.make_sector(), None]
    for programme in (first, second):
        for area in programme.areas.all():
            area.sector = rng.choice(sectors)
            area.save()
    agencies, places = random_agencies(province), random_places(province)
    for programme in (first, second):
        party = programme.parties.get(province=province)
        for item in programme.items.all():
            lead, support = rng.sample(agencies, 2)
            if rng.random() < 0.7:
                make.make_item_agency(item, party, lead, role="lead")
            if rng.random() < 0.7:
                make.make_item_agency(item, party, support, role="supporting")
            for place in rng.sample(places, rng.choice([0, 0, 1, 2, 3])):
                make.make_item_locality(item, place)
            make_a_word_on_it(rng, item, party, lead)
    for _ in range(3):
        make.make_directive(province, given_on=DAY - timedelta(days=1))
    return province


def make_a_word_on_it(rng, item, party, agency):
    if item.status == "in_progress" and rng.random() < 0.5:
        asks = {"needs_decision": True, "options": "Phương án một.", "decided_by": "Thường trực Tỉnh ủy"}
        make.make_update(item, party, agency, status="accepted", **(asks if rng.random() < 0.5 else {}))


def random_agencies(province):
    """One that stands, one that was renamed, one that was split, with who came after them."""
    renamed, split = make.make_agency(province), make.make_agency(province)
    after = make.make_successor(renamed, name="Sở Mới")
    half = make.make_successor(split, name="Sở Nửa")
    other_half = make.make_agency(province)
    make.make_succession(split, other_half, kind="divide")
    return [make.make_agency(province), renamed, after, split, half, other_half]


def random_places(province):
    split, one, two = (make.make_locality(province) for _ in range(3))
    into = [make.make_successor(split, province=province), make.make_locality(province)]
    make.make_succession(split, into[1], kind="divide")
    merged = make.make_successor(one, province=province)
    make.make_succession(two, merged)
    two.valid_to = one.valid_to
    two.save()
    return [split, one, two, merged, *into, make.make_locality(province)]


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", [11])
def test_every_figure_of_every_report_opens_a_list_as_long(seed):
    sync_roles()
    reader = make.make_user("secretariat", "secretariat", a_random_world(seed))
    reader = User.objects.get(pk=reader.pk)
    lists, checked, rng = Lists(reader), {}, random.Random(seed)
    for report in Report.registry.values():
        if not report.open_to(reader):
            continue
        programmes = programmes_for(reader) if report.level == Level.PROGRAMME else [None]
        for programme in programmes:
            for question in questions(report, reader, programme):
                answer = report().answer(question)
                for count, url in figures_of(answer):
                    if not url:
                        assert report.slug in MAY_SUM_PROGRAMMES, (report.slug, count, question.query)
                    elif report.slug in FOLLOWED_IN_PART and url not in lists.lengths and rng.random() > 0.15:
                        continue
                    elif urlsplit(url).path in lists.programmes and not urlsplit(url).fragment.startswith("ideas"):
                        assert lists.length(url) == count, (report.slug, url)
                    elif urlsplit(url).fragment in answer.tables:
                        assert length_on_page(answer, url) == count, (report.slug, url)
                    else:
                        continue
                    checked[report.slug] = checked.get(report.slug, 0) + 1
    for slug in ("home", "programme", "area", "commitments", "timeline", "localities", "workload", "sectors"):
        assert checked[slug] > 4, (slug, checked)
    assert checked["vice-chair"]
    for page, (programme, _offered) in lists.programmes.items():
        items = ActionItem.objects.filter(programme=programme)
        turns = Occurrence.objects.filter(item__programme=programme)
        whole = total(tally_by_part(items, turns, DAY).values())
        assert lists.length(f"{page}?timeliness=dated") == whole.dated


def questions(report, reader, programme):
    for query in QUERIES.get(report.slug, ("",)):
        asked = QueryDict(query.format(code=programmes_for(reader).first().code))
        for for_partner in {False, report.has_partner_copy}:
            yield Question(reader, DAY, programme, asked, for_partner)


def test_a_sum_over_programmes_is_split_up_below_it():
    """What has no list of its own is the sum of the lines under it, and each of those has one."""
    sync_roles()
    reader = make.make_user("secretariat", "secretariat", a_random_world(5))
    answer = Report.registry["workload"]().answer(Question(User.objects.get(pk=reader.pk), DAY))
    rows = answer.tables["agencies"].rows
    sums = 0
    for place, row in enumerate(rows):
        parts = []
        for following in rows[place + 1 :]:
            if following.kind != RowKind.PART:
                break
            parts.append(following)
        if row.kind == RowKind.PART or not parts:
            continue
        sums += 1
        for column in range(1, 8):
            assert row.cells[column].count == sum(part.cells[column].count for part in parts)
            assert all(part.cells[column].url for part in parts)
    assert sums > 1
