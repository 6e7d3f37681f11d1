"""One field for everything: by words without accents, only one's own, counted as the lists count."""

import re
from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from coop.models import ProgressUpdate
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


class NearestFirst(FindingCase):
    def titles(self, words):
        return [title.split(" · ")[1] for title in self.found(words)["actionitem"]]

    def test_the_phrase_stands_before_its_words_and_these_before_parts_of_words(self):
        for title in ("Bàn giao đồ sộ", "Sơ đồ và bản vẽ", "Song ban đoàn", "Lập bản đồ số vùng trồng"):
            make.make_item(area=self.world.area, lead_party=self.world.party, title=title)
        for words in ("ban do so", "bản đồ số"):
            assert self.titles(words)[0] == "Lập bản đồ số vùng trồng", words
        assert self.titles("ban do so") == [
            "Lập bản đồ số vùng trồng", "Bàn giao đồ sộ", "Sơ đồ và bản vẽ", "Song ban đoàn"
        ]  # fmt: skip

    def test_typed_accents_are_meant_and_lose_nothing(self):
        for title in ("Chủ kỳ sở", "Cấp chữ ký số"):
            make.make_item(area=self.world.area, lead_party=self.world.party, title=title)
        assert self.titles("chữ ký số") == ["Cấp chữ ký số", "Chủ kỳ sở"]
        assert self.titles("Chủ kỳ sở") == ["Chủ kỳ sở", "Cấp chữ ký số"]
        assert set(self.titles("chu ky so")) == {"Chủ kỳ sở", "Cấp chữ ký số"}

    def test_what_a_row_is_called_stands_before_what_it_says(self):
        for title, deliverable in (("Mở lớp", "Bản đồ số"), ("Làm bản đồ số", "")):
            make.make_item(area=self.world.area, lead_party=self.world.party, title=title, deliverable=deliverable)
        assert self.titles("ban do so") == ["Làm bản đồ số", "Mở lớp"]


class WhatWasSaid(FindingCase):
    """Proposals belong to all sides; directives and reports, until they are shared, to one."""

    KINDS = ("proposal", "progressupdate", "directive")

    def setUp(self):
        world = self.world
        for sides in ((world.party, world.other_party), (world.other_party, world.party)):
            make.make_proposal(world.programme, from_party=sides[0], to_party=sides[1], text="Đề nghị mở đường sông")
        given = {"item": world.item, "party": world.party, "agency": world.north_agency}
        make.make_update(**given, status="accepted", done="Đã khảo sát đường sông.")
        make.make_update(**given, reported_on=make.DAY - timedelta(days=40), done="Nháp về đường sông.")
        make.make_directive(world.north, words="Khẩn trương mở đường sông")

    def test_who_may_read_it_finds_it_and_nobody_else(self):
        seen = {
            name: {kind for kind in self.KINDS if kind in self.found("duong song", user)}
            for name, user in self.cast.signed_in().items()
        }
        assert seen["secretariat"] == seen["leader"] == set(self.KINDS)
        assert seen["other_secretariat"] == seen["other_leader"] == {"proposal"}
        assert "directive" not in seen["observer"]
        assert seen["outsider"] == seen["nobody"] == set()

    def test_a_reader_finds_reports_once_they_are_accepted_and_reads_them_at_the_item(self):
        assert self.groups("duong song", self.cast.secretariat)["progressupdate"].count == 2
        hits = self.groups("duong song", self.cast.leader)["progressupdate"].hits
        assert [hit.text for hit in hits] == [f"{self.world.item.code} · Đã khảo sát đường sông."]
        assert f"item={self.world.item.code}" in hits[0].url
        for kind in self.KINDS:
            urls = [hit.url for hit in self.groups("duong song", self.cast.leader)[kind].hits]
            assert len([url for url in urls if url]) == 1  # what was proposed to the other side stands on its page
            url = max(urls)
            assert "đường sông" in self.client.get(url.partition("#")[0]).content.decode(), url

    def test_what_was_shared_is_found_by_the_other_side(self):
        update = ProgressUpdate.objects.get(status="accepted")
        ProgressUpdate.objects.filter(pk=update.pk).update(shared_at=timezone.now(), shared_by=self.cast.secretariat)
        assert self.groups("duong song", self.cast.other_leader)["progressupdate"].count == 1


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
            make.make_update(item, world.party, world.north_agency, status="accepted")
            make.make_directive(world.north, words="Chợ")
            make.make_proposal(world.programme, from_party=world.party, to_party=world.other_party, text="Chợ")

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
