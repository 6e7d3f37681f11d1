"""The one page is one sheet of A4, however much or little the programme holds: printed by a browser and counted."""

import re
import subprocess
from datetime import timedelta

import pytest
from django.contrib.staticfiles import finders
from django.urls import reverse

from tests import make
from tests.base import login
from tests.make import DAY

pytestmark = [pytest.mark.django_db, pytest.mark.browser, pytest.mark.timeout(300)]

LONG = (
    "Hỗ trợ, kết nối tiêu thụ nông sản, đặc sản, sản phẩm OCOP của hai địa phương tại các chợ đầu mối, hệ thống siêu "
    "thị và sàn thương mại điện tử, gắn với truy xuất nguồn gốc và xây dựng thương hiệu vùng nguyên liệu dùng chung"
)
AREA = "Phát triển đô thị thông minh, hạ tầng giao thông và bảo vệ môi trường"
A4 = ["0 0 594.95996 841.91998"]


class Desk:
    """Somebody who opens a page and prints it."""

    def __init__(self, chromium, folder, client):
        self.chromium, self.folder, self.client = chromium, folder, client

    def sheets(self, programme, **query):
        """The sheets that come out of the printer; a browser is given the page as a file, with its styles."""
        page = self.client.get(reverse("reports:one-page", args=[programme.code], query=query))
        assert page.status_code == 200
        html = re.sub(r'"/static/([^"]+)"', lambda found: f'"file://{finders.find(found[1])}"', page.content.decode())
        source, paper = self.folder / "page.html", self.folder / "paper.pdf"
        source.write_text(html, encoding="utf-8")
        switches = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--no-pdf-header-footer")
        home = f"--user-data-dir={self.folder / 'home'}"
        command = [self.chromium, *switches, home, f"--print-to-pdf={paper}", f"file://{source}"]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        return [box.decode() for box in re.findall(rb"/MediaBox \[(.*?)\]", paper.read_bytes())]


@pytest.fixture
def desk(chromium_path, tmp_path, client, cast):
    return Desk(chromium_path, tmp_path, login(client, cast.leader))


def fill(world, *, areas, items, matters, text):
    """A programme with as much in every part of its page as is asked for."""
    late = {"status": "in_progress", "lead_party": world.party, "due_date": lambda i: DAY - timedelta(days=i % 90)}
    for n in range(areas):
        area = make.make_area(world.programme, name=f"{AREA} {n}", commitment=text)
        made = make.make_items(items // areas, area=area, title=lambda i: f"{text} {i}", **late)
        soon = make.make_item(area=area, title=text, status="in_progress", due_date=DAY + timedelta(days=n + 1))
        for item in (*made[:6], soon):
            make.make_item_agency(item, world.party, world.north_agency)
            update = make.make_update(
                item, agency=world.north_agency, shared=True, needs_decision=matters > 0, decided_by="Thường trực",
                done=text, cause=text, obstacles=text, options=text, reported_on=DAY,
            )  # fmt: skip
            make.make_value(update)
            matters -= 1
        make.make_proposal(world.programme, from_party=world.other_party, text=text, answer_due=DAY)


def test_an_empty_programme_is_one_sheet(desk, world):
    assert desk.sheets(make.make_programme([world.north, world.third])) == A4


def test_an_ordinary_programme_is_one_sheet_in_both_versions(desk, world):
    fill(world, areas=5, items=70, matters=1, text=LONG[:70])
    assert desk.sheets(world.programme) == A4
    assert desk.sheets(world.programme, ban="gui-ban") == A4


def test_five_hundred_items_with_long_names_are_one_sheet(desk, world):
    world.programme.name = f"Chương trình hợp tác {LONG[:110]}"
    world.programme.is_sample = True
    world.programme.save()
    fill(world, areas=5, items=500, matters=1, text=LONG[:150])
    assert desk.sheets(world.programme) == A4
    assert desk.sheets(world.programme, as_of=(DAY - timedelta(days=30)).isoformat()) == A4


def test_matters_that_the_sheet_cannot_hold_come_on_a_second_one(desk, world):
    fill(world, areas=3, items=30, matters=6, text=LONG)
    assert desk.sheets(world.programme) == A4 * 2
