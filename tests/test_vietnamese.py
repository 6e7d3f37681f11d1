import unicodedata
from datetime import date
from decimal import Decimal

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coop.vietnamese import (
    fold,
    long_date,
    nfc,
    number,
    padded,
    percent,
    person_sort_key,
    short_date,
    sort_key,
)


def nfd(text):
    return unicodedata.normalize("NFD", text)


def shuffled_and_sorted(items, key):
    # Sorting is stable: equal keys would leave a list that stands in order already as it is.
    backwards = list(reversed(items))
    return sorted(backwards, key=key)


class TestStoring:
    def test_decomposed_text_is_composed(self):
        assert nfc(nfd("Đạ Tẻh")) == "Đạ Tẻh"

    def test_the_look_alike_of_d_with_stroke_is_replaced(self):
        assert nfc("\u00d0ồng Nai") == "\u0110ồng Nai"

    def test_a_tower_of_marks_is_cut_before_it_is_put_in_order(self):
        tower = "a" + "\u0301\u0323" * 100_000 + "\u00a0b"
        assert len(nfc(tower)) < 40
        assert fold(tower).endswith(" b")

    def test_nothing_else_is_removed(self):
        assert nfc("  a\tb\u00a0\n") == "  a\tb\u00a0\n"


class TestSearching:
    @pytest.mark.parametrize(
        ("written", "typed"),
        [
            ("Lâm Đồng", "lam dong"),
            ("Đạ Tẻh", "ĐẠ TẺH"),
            ("Đạ Tẻh", "da teh"),
            (nfd("Đạ Tẻh"), "da teh"),
            ("\u00d0ạ Tẻh", "da teh"),
            ("Hòa Bình", "Hoà Bình"),
            ("Uỷ ban", "Ủy ban"),
            ("Thừa Thiên  Huế", "thua thien\u00a0hue"),
            (" ƯỚC NGUYỆN ", "uoc nguyen"),
        ],
    )
    def test_what_is_typed_finds_what_is_written(self, written, typed):
        assert fold(written) == fold(typed)

    def test_white_space_is_squeezed(self):
        assert fold("\n Hà \t  Nội\u200b ") == "ha noi"

    def test_digits_and_punctuation_stay(self):
        assert fold("Số 12-BC/TU") == "so 12-bc/tu"

    @given(st.text())
    def test_folding_twice_changes_nothing(self, text):
        assert fold(fold(text)) == fold(text)


class TestSorting:
    def test_provinces_stand_as_in_the_dictionary(self):
        provinces = ["An Giang", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Điện Biên"]
        provinces += ["Đồng Nai", "Hà Nội", "Hà Tĩnh", "Hải Phòng", "Hồ Chí Minh", "Huế", "Lai Châu"]
        provinces += ["Lạng Sơn", "Lào Cai", "Lâm Đồng"]
        assert shuffled_and_sorted(provinces, key=sort_key) == provinces

    def test_the_alphabet(self):
        alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
        assert "".join(shuffled_and_sorted(alphabet, key=sort_key)) == alphabet
        assert "".join(shuffled_and_sorted(alphabet.upper(), key=sort_key)) == alphabet.upper()

    def test_the_tones(self):
        tones = ["ma", "mà", "mả", "mã", "má", "mạ"]
        assert shuffled_and_sorted(tones, key=sort_key) == tones

    def test_the_tones_over_a_shaped_letter(self):
        tones = ["mâ", "mầ", "mẩ", "mẫ", "mấ", "mậ"]
        assert shuffled_and_sorted(tones, key=sort_key) == tones

    def test_letters_come_before_tones(self):
        assert sorted(["mạ", "mai", "ma"], key=sort_key) == ["ma", "mạ", "mai"]

    def test_a_shorter_word_comes_first(self):
        assert sorted(["Anh", "An Giang", "An"], key=sort_key) == ["An", "An Giang", "Anh"]

    def test_small_and_capital_composed_and_decomposed_are_one(self):
        assert sort_key("ĐẮK LẮK") == sort_key(nfd("Đắk  Lắk"))

    def test_people_stand_by_given_name(self):
        people = ["An", "Ánh", "Ân", "Châu", "Dũng", "Đào", "Phong", "Quyền"]
        assert shuffled_and_sorted(people, key=person_sort_key) == people

    def test_people_of_one_given_name_stand_by_the_whole_name(self):
        people = ["Lê Văn An", "Nguyễn Thị An", "Trần An", "Bùi Thu Ánh"]
        assert shuffled_and_sorted(people, key=person_sort_key) == people


class TestPrinting:
    @pytest.mark.parametrize(
        ("day", "printed"),
        [
            (date(2024, 3, 5), "ngày 05 tháng 3 năm 2024"),
            (date(2024, 1, 1), "ngày 01 tháng 01 năm 2024"),
            (date(2024, 2, 29), "ngày 29 tháng 02 năm 2024"),
            (date(2023, 10, 27), "ngày 27 tháng 10 năm 2023"),
            (date(2026, 9, 10), "ngày 10 tháng 9 năm 2026"),
        ],
    )
    def test_long_date(self, day, printed):
        assert long_date(day) == printed

    def test_short_date(self):
        assert short_date(date(2026, 3, 5)) == "05/03/2026"

    @pytest.mark.parametrize(("count", "printed"), [(0, "0"), (3, "03"), (10, "10"), (125, "125"), (21914, "21.914")])
    def test_counts_below_ten_have_two_digits_and_nothing_has_one(self, count, printed):
        assert padded(count) == printed

    @pytest.mark.parametrize(
        ("value", "printed"),
        [
            (0, "0"),
            (1234567, "1.234.567"),
            (1234.5, "1.234,5"),
            (Decimal("1234567.89"), "1.234.567,89"),
            (Decimal("40.00"), "40"),
            (Decimal("1E+3"), "1.000"),
            (-1500, "-1.500"),
            (Decimal("-0.0"), "0"),
            (0.1, "0,1"),
            (1200, "1.200"),
        ],
    )
    def test_numbers(self, value, printed):
        assert number(value) == printed

    @pytest.mark.parametrize(
        ("value", "places", "printed"),
        [(Decimal("2.345"), 2, "2,35"), (1234, 2, "1.234,00"), (0.5, 0, "1"), (Decimal("-0.004"), 2, "0,00")],
    )
    def test_numbers_with_fixed_places_round_half_up(self, value, places, printed):
        assert number(value, places) == printed

    def test_percent(self):
        assert percent(98.5) == "98,5%"


# Letters that every Unicode version since 2002 knows alike: Python and the server may be of different ages.
_OLD_CHARACTERS = st.characters(exclude_categories=["Cs", "Cn"], exclude_characters="\0").filter(
    lambda character: unicodedata.ucd_3_2_0.category(character) not in ("Cn", "Cs")
)
_VIETNAMESE = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYÐðƉ \t{|}“”’–…1250,./()-"
_VIETNAMESE_TEXT = st.lists(
    st.tuples(st.sampled_from(_VIETNAMESE), st.sampled_from(["", *"\u0300\u0309\u0303\u0301\u0323"])),
    max_size=30,
).map(lambda letters: "".join(letter + tone for letter, tone in letters))


@pytest.mark.django_db
class TestTheDatabaseAgrees:
    # One connection serves all examples; the health check asks whether that is meant.
    @settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        st.lists(
            _VIETNAMESE_TEXT
            | _VIETNAMESE_TEXT.map(lambda text: unicodedata.normalize("NFC", text))
            | st.text(alphabet=_OLD_CHARACTERS, max_size=30),
            min_size=1,
            max_size=50,
        )
    )
    def test_python_and_sql_give_the_same_keys(self, texts):
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT vn_fold(t), vn_sort(t), vn_person_sort(t)"
                " FROM unnest(%s::text[]) WITH ORDINALITY AS given(t, place) ORDER BY place",
                [texts],
            )
            answers = cursor.fetchall()
        assert answers == [(fold(text), sort_key(text), person_sort_key(text)) for text in texts]

    def test_null_stays_null(self):
        with connection.cursor() as cursor:
            cursor.execute("SELECT vn_fold(NULL), vn_sort(NULL), vn_person_sort(NULL), vn_fold('')")
            assert cursor.fetchone() == (None, None, None, "")

    def test_the_functions_may_stand_in_generated_columns_and_parallel_plans(self):
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT proname, provolatile, proparallel, proisstrict FROM pg_proc"
                " WHERE proname LIKE 'vn\\_%' AND pronamespace = 'public'::regnamespace ORDER BY proname"
            )
            assert cursor.fetchall() == [
                (name, "i", "s", True) for name in ("vn_fold", "vn_person_sort", "vn_sort", "vn_squeeze")
            ]

    def test_the_bodies_need_no_search_path(self):
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL search_path = pg_catalog")
            cursor.execute("SELECT public.vn_person_sort('Nguyễn Thị Ánh')")
            assert cursor.fetchone()[0] == person_sort_key("Nguyễn Thị Ánh")

    def test_sql_sorts_as_python_does(self):
        names = ["Đà Nẵng", "An Giang", "Cần Thơ", "Huế", "Cao Bằng", "Dak", "Hà Nội", "Ân", "Ăn", "Ánh"]
        with connection.cursor() as cursor:
            cursor.execute('SELECT n FROM unnest(%s::text[]) AS n ORDER BY vn_sort(n) COLLATE "C"', [names])
            assert [name for (name,) in cursor.fetchall()] == sorted(names, key=sort_key)

    def test_the_extensions_are_there(self):
        with connection.cursor() as cursor:
            cursor.execute("SELECT extname FROM pg_extension WHERE extname IN ('pg_trgm', 'btree_gist')")
            assert len(cursor.fetchall()) == 2
