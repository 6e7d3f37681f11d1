"""Search as people type: without accents, in any order of words, by former names."""

import unicodedata

from django.contrib.admin.views.main import SEARCH_VAR
from django.urls import reverse

from coop.admin import site
from coop.models import ActionItem, Agency
from tests import make
from tests.admin.forms import url_of
from tests.base import WorldTestCase, login


class AccentBlindSearch(WorldTestCase):
    def found(self, model, text):
        answer = self.client.get(url_of(model, "changelist"), {SEARCH_VAR: text})
        assert answer.status_code == 200
        return set(answer.context["cl"].queryset)

    def setUp(self):
        login(self.client, self.cast.secretariat)

    def test_items_are_found_without_accents_in_any_order_and_case(self):
        for typed in (
            "hội chợ",
            "hoi cho",
            "CHO HOI",
            "nong san hoi cho",
            unicodedata.normalize("NFD", "hội chợ"),
            "  hội   chợ ",
            self.world.item.code,
        ):
            with self.subTest(typed=typed):
                assert self.found(ActionItem, typed) == {self.world.item}

    def test_d_and_đ_are_one_letter(self):
        agency = make.make_agency(self.world.north, "Sở Du lịch và Đối ngoại")
        assert self.found(Agency, "doi ngoai") == {agency}
        assert self.found(Agency, "Đu lịch") == {agency}

    def test_every_word_must_be_there(self):
        assert self.found(ActionItem, "hội chợ vùng") == set()

    def test_signs_of_patterns_are_plain_letters(self):
        for typed in ("%", "_", "\\", "'", '"', "hội%chợ"):
            with self.subTest(typed=typed):
                assert self.found(ActionItem, typed) == set()

    def test_agencies_are_found_by_their_province(self):
        assert self.world.third_agency in self.found(Agency, "tai chinh tay thu")

    def test_the_search_box_of_a_form_offers_the_nearest_first(self):
        for title in ("Bàn giao đồ sộ", "Song ban đoàn", "Lập bản đồ số vùng trồng"):
            make.make_item(area=self.world.area, lead_party=self.world.party, title=title)
        asked = {"app_label": "coop", "model_name": "progressupdate", "field_name": "item"}
        for typed in ("ban do so", "bản đồ số", "BAN DO SO", "bản đồ số " * 1000):
            offered = self.client.get(reverse("admin:autocomplete"), {**asked, "term": typed}).json()["results"]
            assert offered[0]["text"].endswith(" Lập bản đồ số vùng trồng"), typed

    def test_nothing_foreign_is_found(self):
        assert self.found(ActionItem, self.world.foreign_item.title) == set()

    def test_endless_and_broken_questions_are_answered(self):
        for typed in (
            "a " * 50_000,
            "\x00",
            "x" * 200_000,
            "\ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
        ):
            answer = self.client.get(url_of(ActionItem, "changelist"), {SEARCH_VAR: typed[:300_000]})
            assert answer.status_code in (200, 302)


def test_all_search_boxes_ask_folded_columns():
    for model, model_admin in site._registry.items():
        if model._meta.app_label == "coop":
            for name in model_admin.search_fields:
                assert name.split("__")[-1] == "search_text", (model, name)
