import time
import unicodedata

import pytest
from django.core.exceptions import ValidationError

from coop.secrecy import find_marking, find_marking_in_file_name, refuse_secrecy_marking

CARRIES_A_MARKING = [
    # a line or a cell that is exactly a marking
    ("MẬT", "MẬT"),
    ("Mật", "MẬT"),
    ("mật", "MẬT"),
    ("  MẬT  ", "MẬT"),
    ("(MẬT)", "MẬT"),
    ("[Mật].", "MẬT"),
    ("--- MẬT ---", "MẬT"),
    ("“MẬT”", "MẬT"),
    ("M Ậ T", "MẬT"),
    ("M.Ậ.T", "MẬT"),
    ("M\u200bẬT", "MẬT"),
    ("\u00a0MẬT\u00a0", "MẬT"),
    ("TỈNH ỦY LÂM ĐỒNG\nMẬT\nBÁO CÁO", "MẬT"),
    ("Báo cáo\r\n* Mật *\r\nNội dung", "MẬT"),
    ("Báo cáo\u2028MẬT", "MẬT"),
    ("Sở Nội vụ\tMật\t12", "MẬT"),
    ("12 | MẬT | Sở Nội vụ", "MẬT"),
    ("BÁO CÁO (MẬT)", "MẬT"),
    ("TỐI MẬT", "TỐI MẬT"),
    ("TUYỆT MẬT", "TUYỆT MẬT"),
    ("T U Y Ệ T  M Ậ T", "TUYỆT MẬT"),
    # the line that states a level
    ("Độ mật: Mật", "Độ mật:"),
    ("ĐỘ MẬT : thường", "Độ mật:"),
    ("Báo cáo quý. Độ mật: A", "Độ mật:"),
    ("độ  mật：x", "Độ mật:"),
    # the two higher levels, anywhere
    ("Tài liệu tối mật của tỉnh", "TỐI MẬT"),
    ("Văn bản Tuyệt mật số 5", "TUYỆT MẬT"),
    ("tuyệt\u00a0mật", "TUYỆT MẬT"),
    ("độ TỐI  MẬT.", "TỐI MẬT"),
    ("TỐI\nMẬT", "TỐI MẬT"),
    ("TỐI MẬT\nĐộ khẩn: Hỏa tốc", "TỐI MẬT"),
    ("TỐI MẬT Độ khẩn: Hỏa tốc", "TỐI MẬT"),
    ("BC_TỐI_MẬT_2026", "TỐI MẬT"),
    ("(Tối-mật)", "TỐI MẬT"),
    # number symbols
    ("12-BC/TU (M)", "(M)"),
    ("12-BC/TU(M)", "(M)"),
    ("Báo cáo số 12-BC/TU (M) ngày 05/3/2026", "(M)"),
    ("Số: 15-KH/TU (TM)", "(TM)"),
    ("08-NQ/TU (TuM)", "(TuM)"),
    ("08-NQ/TU (TUM)", "(TuM)"),
    ("-BC/TU (M)", "(M)"),
    ("125/BC-UBND (M)", "(M)"),
    ("03-TTr/BTCTU ( M )", "(M)"),
    ("QĐ (M)", "(M)"),
    ("12-bc/tu (m)", "(M)"),
    ("12-BC/TU （M）", "(M)"),
]

PASSES = [
    "",
    "   ",
    "mật ong",
    "Mật ong rừng Lâm Đồng",
    "MẬT ONG",
    "mật độ",
    "Mật độ dân số: 320 người/km2",
    "bảo mật",
    "Bảo mật",
    "BẢO MẬT THÔNG TIN",
    "bí mật nhà nước",
    "Bảo vệ bí mật nhà nước",
    "Luật Bảo vệ bí mật nhà nước",
    "Không nhập, đính kèm thông tin thuộc bí mật nhà nước",
    "mật khẩu",
    "Mật thiết",
    "cơ mật viện",
    "Sản phẩm: dâu tây, mật, cà phê",
    "buổi tối mật độ xe cao",
    "Vào buổi tối, mật độ giao thông tăng",
    "Bán buổi tối mật ong và trà",
    "tuyệt vời, mật ong ngon",
    "chiều dài (m)",
    "Chiều dài (M)",
    "Chiều dài 12 (m)",
    "Diện tích/chiều dài (m)",
    "diện tích (m2)",
    "Chiều cao/dài (M)",
    "12-BC/TU",
    "TM. UBND TỈNH",
    "Khẩn",
    "KHẨN",
    "Độ khẩn: Hỏa tốc",
    "Thượng khẩn",
    "matt",
    "Đà Lạt",
    "mất mát",
    "mặt đường",
    "Mạt",
    "(M) là ký hiệu",
]


@pytest.mark.parametrize(("text", "marking"), CARRIES_A_MARKING)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_marking_is_found(text, marking, form):
    assert find_marking(unicodedata.normalize(form, text)) == marking


@pytest.mark.parametrize("text", PASSES)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_the_everyday_word_passes(text, form):
    assert find_marking(unicodedata.normalize(form, text)) is None


@pytest.mark.parametrize(
    ("name", "marking"),
    [
        ("BC 12 (M).pdf", "(M)"),
        ("BC12_(M).docx", "(M)"),
        ("12-BC-TU (TM) (1).pdf", "(TM)"),
        ("KH 2026 (TuM).xlsx", "(TuM)"),
        ("Mật.pdf", "MẬT"),
        ("MẬT - Báo cáo quý.docx", "MẬT"),
        ("Báo cáo_MẬT.pdf", "MẬT"),
        ("Báo cáo (mật).pdf", "MẬT"),
        ("Báo cáo tuyệt mật.pdf", "TUYỆT MẬT"),
        (unicodedata.normalize("NFD", "Tối mật.docx"), "TỐI MẬT"),
    ],
)
def test_a_marking_in_a_file_name_is_found(name, marking):
    assert find_marking_in_file_name(name) == marking


@pytest.mark.parametrize(
    "name",
    [
        "Mật ong Lâm Hà.pdf",
        "mat_do_dan_so.xlsx",
        "Mật độ dân số.xlsx",
        "Bảo mật - hướng dẫn.pdf",
        "BC 12.pdf",
        "BC 12 (1).pdf",
        "Bảng chiều dài (m).xlsx",
        "mật-độ.png",
    ],
)
def test_an_everyday_file_name_passes(name):
    assert find_marking_in_file_name(name) is None


def test_the_file_name_of_a_marked_paper_is_found_by_the_text_rule_too():
    assert find_marking("BC 12 (M).pdf") == "(M)"
    assert find_marking("Mật.pdf") == "MẬT"


class TestTheValidator:
    def test_it_refuses_with_a_code_and_names_the_marking(self):
        with pytest.raises(ValidationError) as caught:
            refuse_secrecy_marking("Kế hoạch XYZ\nMẬT")
        assert caught.value.code == "secrecy"
        assert caught.value.params == {"marking": "MẬT"}

    @pytest.mark.parametrize(("text", "marking"), CARRIES_A_MARKING)
    def test_the_message_repeats_nothing_but_the_marking(self, text, marking):
        with pytest.raises(ValidationError) as caught:
            refuse_secrecy_marking(f"khai thác bô-xít\n{text}\nkhai thác bô-xít")
        message = " ".join(caught.value.messages)
        assert marking in message
        assert "bô-xít" not in message

    def test_clean_text_passes(self):
        assert refuse_secrecy_marking("Trao đổi kinh nghiệm bảo vệ bí mật nhà nước") is None


@pytest.mark.parametrize(
    "piece", ["1", "(M", "tối ", "độ mật ", "tuyệt" + " " * 50, "BC/", "\n", " (M)", "12-", "mật ", "("]
)
def test_a_megabyte_of_anything_is_read_in_linear_time(piece):
    text = (piece * 1_000_000)[:1_000_000]
    start = time.process_time()
    find_marking(text)
    # It takes about a second; what grew with the square of the length would take minutes.
    assert time.process_time() - start < 10
