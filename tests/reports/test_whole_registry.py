"""What holds for every report there is: how often it asks, how much it weighs, and that no odd address breaks it."""

from datetime import timedelta

from django.urls import reverse

from accounts.models import User
from coop.models import ItemAgency, ItemLocality
from reports import catalogue
from reports.base import Level, Report, RowKind
from tests import make
from tests.base import login
from tests.counting import MOST, Queries
from tests.make import DAY
from tests.reports.pages import PageTestCase, text_of

assert catalogue.__all__  # importing the catalogue is what fills the registry

HEAVIEST = 150_000
LONG = "Phối hợp xây dựng, nâng cấp và kết nối hệ thống cơ sở dữ liệu dùng chung phục vụ xúc tiến thương mại, du lịch"


def addresses(programme):
    return {
        slug: reverse(f"reports:{slug}", args=[programme.code] if report.level == Level.PROGRAMME else [])
        for slug, report in Report.registry.items()
    }


class EveryReportTests(PageTestCase):
    def setUp(self):
        login(self.client, self.cast.secretariat)

    def grow(self, n, **given):
        """`n` rows of each kind, as long as names are in practice."""
        world = self.world
        items = make.make_items(
            n,
            area=world.area,
            lead_party=world.party,
            status="in_progress",
            title=LONG,
            deliverable=LONG,
            start_date=lambda i: DAY - timedelta(days=i % 60),
            due_date=lambda i: DAY + timedelta(days=i % 30),
            **given,
        )
        agencies = ItemAgency.objects.bulk_create(
            ItemAgency(item=item, party=world.party, agency=world.north_agency, role="lead") for item in items
        )
        places = [make.make_locality(world.north) for _ in range(min(n, 30))]
        ItemLocality.objects.bulk_create(
            ItemLocality(item=item, locality=places[number % len(places)]) for number, item in enumerate(items)
        )
        return [*agencies, *(self.grow_one(item) for item in items[: n // 5])]

    def grow_one(self, item):
        """What makes a row of other reports too: a decision awaited, a directive, an inspection, an occurrence."""
        make.make_update(
            item,
            agency=self.world.north_agency,
            shared=True,
            needs_decision=True,
            options=LONG,
            decided_by="Thường trực",
        )
        make.make_directive(self.world.north, item=item)
        make.make_inspection(self.world.north, area=self.world.area)
        make.make_meeting(self.world.programme, held_on=DAY)

    def pages(self, **query):
        for slug, address in addresses(self.world.programme).items():
            with Queries() as asked:
                response = self.client.get(address, query)
            yield slug, response, asked

    def test_a_report_asks_as_often_about_much_as_about_little(self):
        self.grow(10)
        list(self.pages())  # what is kept between requests is kept
        # What it takes to know that there is no such programme is no part of a report.
        with Queries() as asking:
            self.client.get(reverse("reports:programme", args=["HT999"]))
        few = {slug: len(asked) for slug, _response, asked in self.pages()}
        self.grow(190)
        for slug, response, asked in self.pages():
            with self.subTest(slug):
                assert response.status_code == 200
                assert len(asked) == few[slug]
                assert len(asked.own) - len(asking.own) <= MOST, "\n".join(query["sql"][:200] for query in asked.own)

    def test_a_page_of_a_hundred_rows_is_light(self):
        self.grow(100)
        for query in ({}, {"as_of": "24/03/2026"}):
            for slug, response, _asked in self.pages(**query):
                with self.subTest(slug, **query):
                    assert len(response.content) <= HEAVIEST

    def test_a_long_report_is_read_page_by_page_and_nothing_is_left_out(self):
        self.grow(200)
        for slug in ("area", "commitments", "timeline", "gaps", "localities"):
            with self.subTest(slug):
                address = addresses(self.world.programme)[slug]
                whole = codes_on(self.client.get(address, {"page": "all", "as_of": "24/03/2026"}))
                first = self.client.get(address, {"as_of": "24/03/2026"})
                assert len(first.content) <= HEAVIEST
                read = [
                    code
                    for number in range(1, first.context["pages"].pages + 1)
                    for code in codes_on(self.client.get(address, {"page": number, "as_of": "24/03/2026"}))
                ]
                assert read == whole
                assert len(whole) > 100


def codes_on(response):
    return [
        str(cell)
        for table in response.context["tables"].values()
        for row in table.rows
        if row.kind in (RowKind.DATA, RowKind.PART)
        for column, cell in zip(table.columns, row.cells, strict=False)
        if column.kind == "code"
    ]


ODD = [
    {"as_of": "31/02/2026", "page": "0"},
    {"as_of": "hôm qua", "page": "99999999999"},
    {"as_of": "31/12/9999", "ban": "khac"},
    {"as_of": "\x00", "page": "\x00"},
    {"as_of": ["", "01/01/2026"], "ban": ["x", "gui-ban"]},
    {"as_of": "01/01/2000"},
    {"as_of": "31/12/2100", "page": "all"},
]
# What each filter of any report refuses: it says so, and narrows nothing.
REFUSED = {
    "area": ["99", "x", "\x00", "3"],
    "side": ["9"],
    "agency": ["999999", "x", "-1", "\x00"],
    "role": ["chef"],
    "place": ["999999", "truoc-", "truoc-x", "x"],
    "status": ["gone"],
    "timeliness": ["never"],
    "strength": ["idea"],
    "sector": ["x", "\x00"],
    "due_from": ["31/02/2026", "x", "01/01/0000"],
    "due_to": ["99/99/9999"],
    "month": ["13/2026", "x", "/", "1/2", "٣/٢٠٢٦", "01/0000"],
    "names": ["x"],
    "year": ["x", "-1", "99999", "\x00"],
    "quarter": ["5", "x"],
    "programme": ["HT999", "\x00", "x" * 300],
}


class OddAddressTests(PageTestCase):
    def setUp(self):
        login(self.client, self.cast.secretariat)

    def test_no_odd_address_breaks_a_report(self):
        for slug, address in addresses(self.world.programme).items():
            for query in ODD:
                with self.subTest(slug, **query):
                    assert self.client.get(address, query).status_code == 200

    def test_a_day_that_is_none_is_said_in_the_reader_s_language(self):
        User.objects.update(language="vi")
        for slug, address in addresses(self.world.programme).items():
            with self.subTest(slug):
                page = self.client.get(address, {"as_of": "31/02/2026"})
                assert "“31/02/2026” không phải là" in text_of(page)
                assert 'role="alert"' in page.content.decode()

    def test_what_a_filter_does_not_know_narrows_nothing_and_is_said(self):
        offered = {
            "programme": ("area", "side", "agency", "role", "place", "status", "timeliness", "strength", "sector"),
            "area": ("area",),
            "commitments": ("area",),
            "timeline": ("year", "quarter", "area"),
            "localities": ("names",),
            "workload": ("programme",),
        }
        offered["programme"] += ("due_from", "due_to", "month")
        for slug, names in offered.items():
            address = addresses(self.world.programme)[slug]
            whole = codes_on(self.client.get(address))
            for name in names:
                for value in REFUSED[name]:
                    if (slug, name, value) in (("area", "area", "3"), ("commitments", "area", "3")):
                        continue  # there the area kept outside stands as its one line
                    with self.subTest(slug, name=name, value=value):
                        page = self.client.get(address, {name: value})
                        assert page.status_code == 200
                        assert codes_on(page) == whole
                        assert 'role="alert"' in page.content.decode()

    def test_all_filters_at_once_break_nothing(self):
        everything = {name: values[0] for name, values in REFUSED.items()}
        for slug, address in addresses(self.world.programme).items():
            with self.subTest(slug):
                assert self.client.get(address, everything).status_code == 200

    def test_a_foreign_id_answers_like_a_missing_one(self):
        world = self.world
        make.make_item_agency(world.foreign_item, agency=world.third_agency)
        place = make.make_item_locality(world.foreign_item, make.make_locality(world.third)).locality
        address = addresses(world.programme)["programme"]
        for name, foreign in (("agency", world.third_agency.pk), ("place", place.pk)):
            pages = [
                text_of(self.client.get(address, {name: value})).replace(str(value), "…") for value in (foreign, 999999)
            ]
            assert pages[0] == pages[1]

    def test_a_programme_of_others_has_no_reports(self):
        for slug, report in Report.registry.items():
            if report.level == Level.PROGRAMME:
                foreign, missing = (
                    self.client.get(reverse(f"reports:{slug}", args=[code]))
                    for code in (self.world.foreign_programme.code, "HT999")
                )
                assert (foreign.status_code, foreign.content) == (404, missing.content), slug
