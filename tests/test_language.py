"""The interface is Vietnamese throughout: every sentence has its Vietnamese, in the words such offices use."""

import importlib.util
import re
import unicodedata
from pathlib import Path

import pytest
from django.apps import apps
from django.utils.functional import Promise
from django.utils.translation import gettext, ngettext, override
from django.utils.translation.trans_real import DjangoTranslation
from django.views.i18n import JavaScriptCatalog

ROOT = Path(__file__).resolve().parent.parent
PLACEHOLDER = re.compile(r"%\(\w+\)[sdr]|%[sd](?![a-zà-ỹ])|\{\w*\}|</?\w[^>]*>")
# Said alike in both languages.
ALIKE = {"%(truncated_text)s…", "%(size)d byte"}
# Abbreviations and rhetorical questions end as Vietnamese wants it.
ENDS_OTHERWISE = {
    "%(name)s with ID “%(key)s” doesn’t exist. Perhaps it was deleted?",
    "a.m.",
    "p.m.",
    "No.",
}


def load_script():
    spec = importlib.util.spec_from_file_location("messages_script", ROOT / "script" / "messages.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


messages = load_script()
PAIRS = [
    (domain, one.context, one.id if isinstance(one.id, tuple) else (one.id,), all_of)
    for domain in messages.DOMAINS
    for one in messages.catalogue_of(domain)
    if one.id
    for all_of in [one.string if isinstance(one.string, tuple) else (one.string,)]
]
SENTENCES = [(english[-1], vietnamese[0]) for _domain, _context, english, vietnamese in PAIRS]
OUR_MODELS = [
    model
    for app in messages.ROOMS
    for model in apps.get_app_config(app).get_models()
    if hasattr(model.objects, "visible_to") and not model._meta.proxy
]
TEMPLATES = sorted(path for room in messages.ROOMS for path in (ROOT / room).rglob("*.html"))


class TestTheCatalogueIsWhole:
    @pytest.mark.parametrize("domain", messages.DOMAINS)
    def test_nothing_is_missing_fuzzy_or_stale(self, domain):
        assert list(messages.complaints(domain, messages.DOMAINS[domain])) == []

    def test_compiling_again_gives_the_same_file(self):
        once, again = (messages.as_mo(messages.catalogue_of("django")) for _ in range(2))
        assert once == again

    def test_vietnamese_has_one_form_for_every_number(self):
        assert {len(vietnamese) for _domain, _context, _english, vietnamese in PAIRS} == {1}

    def test_every_placeholder_and_tag_is_kept_and_none_is_invented(self):
        wrong = [
            (english, vietnamese)
            for english, vietnamese in SENTENCES
            if set(PLACEHOLDER.findall(english)) != set(PLACEHOLDER.findall(vietnamese))
        ]
        assert wrong == []

    def test_nothing_is_left_in_english(self):
        left = {
            english
            for _domain, _context, forms, vietnamese in PAIRS
            for english in forms
            if vietnamese[0] == english and english not in ALIKE
        }
        assert left == set()

    def test_sentences_end_alike(self):
        """A full stop or a colon lost, or put after a label, shows at once on the page."""
        wrong = [
            (english, vietnamese)
            for english, vietnamese in SENTENCES
            if english not in ENDS_OTHERWISE
            and (ending(english) != ending(vietnamese) or outer_spaces(english) != outer_spaces(vietnamese))
        ]
        assert wrong == []


def ending(sentence):
    last = sentence.rstrip()[-1:]
    return last if last in ".:?…" else ""


def outer_spaces(sentence):
    return sentence[:1].isspace(), sentence[-1:].isspace()


class TestTheVietnameseIsWellWritten:
    def test_it_is_composed_text(self):
        for name in ("django.po", "djangojs.po"):
            text = (messages.FOLDER / name).read_text(encoding="utf-8")
            assert unicodedata.is_normalized("NFC", text)

    def test_no_lookalike_stands_for_d_with_stroke(self):
        assert [vietnamese for _english, vietnamese in SENTENCES if "Ð" in vietnamese] == []

    def test_tone_marks_stand_in_one_way(self):
        """hòa, ủy as in the Constitution's spelling, not hoà, uỷ; quý is no such case."""
        other_way = re.compile(r"o[àáảãạèéẻẽẹ]\b|(?<![qQ])u[ỳýỷỹỵ]\b")
        assert [vietnamese for _english, vietnamese in SENTENCES if other_way.search(vietnamese)] == []

    def test_there_is_one_space_between_words(self):
        assert [
            vietnamese for _english, vietnamese in SENTENCES if re.search(r"\S  +\S| [,.;:](\s|$)", vietnamese)
        ] == []

    @pytest.mark.parametrize(
        "words",
        [
            "Ban Bí thư",  # the secretariat of a province is its cơ quan thường trực
            "Ban Thường vụ",  # reports go to the Thường trực, which is another body
            "Ủy ban Thường vụ",
            "đảng phái",  # a party to an agreement is a bên
            "chính đảng",
            "khuyết",  # a post without a holder is "đang cập nhật phân công"
            "phê bình",
            "nhập thay",  # "cập nhật theo văn bản của đơn vị"
            "thực hiện lại",
            "trả lại",
            "an ninh, quốc phòng",  # the official order is the other one
            "an ninh – quốc phòng",
            "an ninh - quốc phòng",
            "hàng năm",  # hằng năm, hằng quý in official writing
            "hàng quý",
            "hàng tháng",
        ],
    )
    def test_words_no_such_office_would_print(self, words):
        assert [vietnamese for _english, vietnamese in SENTENCES if words.lower() in vietnamese.lower()] == []

    def test_a_party_to_an_agreement_is_a_side(self):
        said_otherwise = [
            (english, vietnamese)
            for english, vietnamese in SENTENCES
            if re.search(r"\b(party|parties)\b", english) and "bên" not in vietnamese.lower()
        ]
        assert said_otherwise == []
        assert [vietnamese for _english, vietnamese in SENTENCES if re.search(r"\bđảng\b", vietnamese)] == []

    def test_the_standing_committee_is_the_thuong_truc(self):
        named = [vietnamese for english, vietnamese in SENTENCES if "Standing Committee" in english]
        assert named
        assert all("Thường trực" in vietnamese for vietnamese in named)

    def test_nobody_urges_or_grades_the_other_side(self):
        to_an_equal = [vietnamese for english, vietnamese in SENTENCES if "other side" in english.lower()]
        assert to_an_equal
        rude = re.compile("đôn đốc|yêu cầu|giải trình|phê duyệt|từ chối", re.IGNORECASE)
        assert [vietnamese for vietnamese in to_an_equal if rude.search(vietnamese)] == []

    @pytest.mark.parametrize(
        ("english", "vietnamese"),
        [
            ("cooperation programme", "chương trình hợp tác"),
            ("area of cooperation", "lĩnh vực hợp tác"),
            ("action item", "nhiệm vụ"),
            ("occurrence", "kỳ phát sinh"),
            ("lead agency", "cơ quan chủ trì"),
            ("supporting agency", "cơ quan phối hợp"),
            ("standing agency", "cơ quan thường trực"),
            ("Secretariat", "Cơ quan thường trực"),
            ("due date", "hạn hoàn thành"),
            ("completed on", "ngày hoàn thành"),
            ("deliverable", "sản phẩm"),
            ("evidence", "minh chứng"),
            ("difficulties and obstacles", "khó khăn, vướng mắc"),
            ("proposals and recommendations", "đề xuất, kiến nghị"),
            ("not yet due", "chưa đến hạn"),
            ("due soon", "sắp đến hạn"),
            ("overdue", "quá hạn"),
            ("completed on time", "hoàn thành đúng hạn"),
            ("completed late", "hoàn thành quá hạn"),
            ("no deadline", "không ấn định hạn"),
            ("awaiting confirmation", "chờ xác nhận hoàn thành"),
            ("suspended", "tạm dừng"),
            ("discontinued", "dừng theo dõi"),
            ("withdrawn", "đã rút"),
            ("asked for more", "yêu cầu bổ sung"),
            ("kept outside this system", "theo dõi riêng"),
            ("Monitored separately under its own rules.", "Theo dõi riêng theo quy định."),
            (
                "Carried out under its own rules, outside this system.",
                "Thực hiện theo quy định riêng, xử lý ngoài hệ thống.",
            ),
            ("Assignment being updated", "Đang cập nhật phân công"),
            ("SAMPLE DATA", "DỮ LIỆU MẪU"),
        ],
    )
    def test_the_words_of_the_trade(self, english, vietnamese):
        with override("vi"):
            assert gettext(english) == vietnamese


class TestTheWordsReachThePage:
    def test_what_django_says_badly_is_said_better(self):
        with override("vi"):
            assert gettext("History") == "Lịch sử"
            assert gettext("This field is required.") == "Vui lòng nhập nội dung này."
            assert ngettext("%(counter)s result", "%(counter)s results", 2) == "%(counter)s kết quả"

    def test_readers_are_addressed_in_one_way(self):
        """As "đồng chí"; "bạn" stands only in what the other side is called."""
        for _english, vietnamese in SENTENCES:
            others = re.sub(r"(bên|tỉnh|phía|địa phương|gửi) bạn", "", vietnamese.lower())
            assert not re.search(r"\bbạn\b", others), vietnamese

    def test_english_stays_english(self):
        with override("en"):
            assert gettext("due date") == "due date"
            assert gettext("History") == "History"

    def test_the_admins_scripts_get_their_vietnamese(self):
        with override("vi"):
            catalogue = JavaScriptCatalog(domain="djangojs")
            catalogue.translation = DjangoTranslation(
                "vi", domain="djangojs", localedirs=catalogue.get_paths(["django.contrib.admin"])
            )
            said = catalogue.get_catalog()
        assert said["Choose a Date"] == "Chọn ngày"
        assert said["abbrev. day Monday\x04Mon"] == "T2"

    @pytest.mark.parametrize("model", OUR_MODELS, ids=lambda model: model.__name__)
    def test_every_field_a_form_shows_has_a_name_in_both_languages(self, model):
        unnamed = [
            field.name
            for field in model._meta.concrete_fields
            if field.editable and not field.primary_key and not isinstance(field.verbose_name, Promise)
        ]
        assert unnamed == []

    @pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT)))
    def test_no_template_says_anything_past_the_catalogue(self, path):
        assert bare_words(path.read_text(encoding="utf-8")) == []


def bare_words(template):
    """Words a template prints without asking the catalogue: between its tags, and in attributes that are read out."""
    text = re.sub(r"\{% comment %\}.*?\{% endcomment %\}|\{#.*?#\}", " ", template, flags=re.DOTALL)
    text = re.sub(r"\{% blocktrans(late)?\b.*?\{% endblocktrans(late)? %\}", " ", text, flags=re.DOTALL)
    text = re.sub(r"\{% block (bodyclass|coltype) %\}.*?\{% endblock[^%]*%\}", " ", text)
    text = re.sub(r"<(script|style)\b.*?</\1>", " ", text, flags=re.DOTALL)
    text = re.sub(r"\{%.*?%\}|\{\{.*?\}\}", " ", text, flags=re.DOTALL)
    spoken = re.findall(r'\b(?:aria-label|title|alt|placeholder)="([^"]*)"', text)
    between = re.sub(r"<[^>]*>|&\w+;", " ", text)
    return [word for words in (between, *spoken) for word in re.findall(r"[^\W\d_]{2,}", words)]
