"""One field for everything: by words without accents, only one's own, counted as the lists count."""

import re

from django.urls import reverse

from tests import make
from tests.base import WorldTestCase, login
from tests.counting import MOST, Queries
from tests.reports.pages import text_of


class FindingCase(WorldTestCase):
    def get(self, words, user=None):
        return login(self.client, user or self.cast.secretariat).get(reverse("reports:find"), {"q": words})

    def groups(self, words, user=None):
        return {group.name: group for group in self.get(words, user).context["groups"]}

    def found(self, words, user=None):
        return {name: [hit.text for hit in group.hits] for name, group in self.groups(words, user).items()}


class FindingTests(FindingCase):
    def test_each_kind_is_found_without_accents(self):
        world = self.world
        make.make_letter(
            world.programme, from_party=world.other_party, to_party=world.party, subject="Đề nghị dời hội chợ"
        )
        make.make_document(world.programme, subject="Kế hoạch mở hội chợ")
        make.make_meeting(world.programme, subject="Họp về hội chợ")
        make.make_locality(world.north, name="phường Hội Chợ")
        found = self.found("hoi CHO")
        assert found["actionitem"] == [f"{world.item.code} · {world.item.title}"]
        assert found["letter"] == ["Đề nghị dời hội chợ"]
        assert found["document"] == ["Kế hoạch mở hội chợ"]
        assert found["meeting"] == ["Họp về hội chợ"]
        assert len(found["locality"]) == 1
        assert self.found("bac thu nam thu chuong trinh")["cooperationprogramme"]
        assert self.found("van hoa")["cooperationarea"] == ["2. Văn hóa, du lịch"]
        assert self.found("so cong thuong bac")["agency"]

    def test_it_finds_by_code_and_by_an_agency_that_takes_part(self):
        assert self.found(self.world.item.code)["actionitem"]
        assert self.found("cong thuong bac thu")["actionitem"] == self.found("hoi cho")["actionitem"]

    def test_staff_go_to_the_row_and_readers_to_the_page_that_speaks_of_it(self):
        for user in (self.cast.secretariat, self.cast.officer):
            for group in self.groups("nong", user).values():
                assert all(hit.url.startswith("/quan-tri/coop/") for hit in group.hits)
        for words in ("nong", "hoi cho", "bac thu", "van hoa"):
            for group in self.groups(words, self.cast.leader).values():
                for url in (hit.url for hit in group.hits if hit.url):
                    assert "/quan-tri/" not in url
                    assert self.client.get(url).status_code == 200, url
                assert group.all_url == ""

    def test_no_more_than_ten_of_a_kind_and_the_list_has_all_that_were_counted(self):
        make.make_items(14, area=self.world.area, lead_party=self.world.party, title="Khảo sát vùng trồng")
        group = self.groups("khao sat vung trong")["actionitem"]
        assert (len(group.hits), group.count, group.is_cut) == (10, 14, True)
        assert self.client.get(group.all_url).context["cl"].result_count == 14
        answer = self.get("khao sat vung trong", self.cast.leader)
        assert "Thêm từ khóa" in text_of(answer)

    def test_rows_taken_back_are_not_found(self):
        letter = make.make_letter(
            self.world.programme, from_party=self.world.other_party, to_party=self.world.party, subject="Gửi nhầm nơi"
        )
        assert self.found("gui nham noi")
        type(letter).objects.filter(pk=letter.pk).update(withdrawn_on=make.DAY, withdrawn_reason="Gửi nhầm")
        assert not self.found("gui nham noi")

    def test_signs_of_patterns_are_plain_letters(self):
        for words in ("%", "_", "\\", "'", '"', "h%i", "q\x00w"):
            with self.subTest(words=words):
                assert self.found(words) == {}

    def test_endless_questions_are_answered(self):
        for words in ("a " * 5000, "x" * 20_000, "   ", ""):
            assert self.get(words).status_code == 200


class WhoFindsWhat(FindingCase):
    def test_a_foreign_row_is_like_one_that_does_not_exist(self):
        for user in (self.cast.secretariat, self.cast.officer, self.cast.leader):
            foreign = self.get(self.world.foreign_item.title, user)
            assert "actionitem" not in {group.name for group in foreign.context["groups"]}
            pages = []
            for words in (self.world.foreign_programme.code, "ZZ-77"):
                page = self.get(words, user).content.decode().replace(words, "…")
                pages.append(re.sub(r'(csrfmiddlewaretoken" value|nonce)="[^"]+"', "", page))
            assert pages[0] == pages[1]

    def test_one_sides_own_papers_are_not_found_by_the_other(self):
        make.make_document(self.world.programme, party=self.world.party, subject="Tờ trình nội bộ mùa vụ")
        for name, user in self.cast.signed_in().items():
            seen = "document" in self.found("to trinh noi bo mua vu", user)
            assert seen == (name in ("secretariat", "leader")), name

    def test_what_is_kept_outside_is_found_by_nobody(self):
        for name, user in self.cast.signed_in().items():
            with self.subTest(name):
                assert "cooperationarea" not in self.found("quoc phong an ninh", user)
                areas = self.found(self.world.programme.code, user).get("cooperationarea", [])
                assert not any("Quốc phòng" in area for area in areas)

    def test_whoever_may_read_nothing_finds_nothing(self):
        assert self.found("nong", self.cast.nobody) == {}
        self.client.logout()
        assert "/tai-khoan/login/" in self.get("nong", self.cast.anonymous)["Location"]

    def test_an_observer_finds_what_is_shared_and_goes_to_report_pages(self):
        hits = self.groups("hoi cho", self.cast.observer)["actionitem"].hits
        assert [hit.url.startswith("/chuong-trinh/") for hit in hits] == [True]


class WhatItCosts(FindingCase):
    def fill(self, count):
        world = self.world
        for number in range(count):
            item = make.make_item(area=world.area, lead_party=world.party, title=f"Chợ phiên {number}")
            place = make.make_locality(world.north, name=f"xã Chợ {number}")
            make.make_item_locality(item, place)
            make.make_agency(world.north, f"Ban quản lý chợ {number}")
            make.make_document(world.programme, subject=f"Chợ {number}")
            make.make_meeting(world.programme, subject=f"Chợ {number}")
            make.make_letter(world.programme, from_party=world.other_party, to_party=world.party, subject="Chợ")

    def test_its_queries_do_not_grow_with_what_is_found(self):
        for user in (self.cast.secretariat, self.cast.leader):
            counts = []
            for _more in range(2):
                self.fill(3)
                login(self.client, user)
                with Queries() as asked:
                    assert self.client.get(reverse("reports:find"), {"q": "cho"}).context["count"] > 12
                counts.append(len(asked.own))
            assert counts[0] == counts[1] <= MOST

    def test_nothing_is_asked_of_the_rows_before_somebody_asks(self):
        login(self.client, self.cast.secretariat)
        with Queries() as asked:
            self.client.get(reverse("reports:find"))
        assert len(asked.own) == 0


def test_the_masthead_offers_the_field_in_both_houses(client, world):
    for page in (reverse("reports:home"), reverse("admin:index")):
        answer = login(client, world.cast.secretariat).get(page)
        assert answer.content.count(b'id="find"') == 1
