"""A paper as PDF, opened again: every word of it, its pages, its letters, and whose paper it is."""

import io
import re
from datetime import date

import pypdf
import pytest
from django.utils import translation

from coop.documents import pdf
from coop.documents.figures import BarRow, Segment, TimelineRow, stacked_bars, timeline
from coop.documents.letterhead import Layout, Letterhead
from coop.documents.one_sheet import Form, OneSheet, Part, Span, Style
from coop.documents.paper import Cell, Emphasis, Heading, Line, Paper, Setting, Sheet, TitleBlock

BLOCK = TitleBlock("Cam kết", "Chương trình hợp tác", "Số liệu tính đến 17 giờ 00", mark="DỮ LIỆU MẪU")
HEADINGS = (Heading("Mã", Setting.CODE), Heading("Nội dung"), Heading("Hạn", Setting.DATE), Heading("Tiến độ"))
OFFICE = Letterhead(
    Layout.STATE, "UBND tỉnh Mẫu Bắc", "Sở Tài chính", "Sở Tài chính tỉnh Mẫu Bắc", "STC", "Mẫu Bắc", "Thường trực"
)
QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
LETTERS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"
A4 = (595, 842)
HOSTILE = "*đậm* _x_ #panic() $x^2$ `mã` @nhãn <nhãn> // [x] \\ = ~ \"'\x00\x0b\ud800￾ {{7*7}} ${x}"


@pytest.fixture(autouse=True)
def in_english():
    with translation.override("en"):
        yield


def text(words, **given):
    return Cell(words, words, **given)


def rows(number):
    return tuple(
        Line(
            (text(f"HT01/{n:02}"), text(f"Việc số {n} của hai bên"), Cell(date(2026, 1, 1), "01/01/2026"), text("xong"))
        )
        for n in range(1, number + 1)
    )


def paper(number=3, lines=None, **given):
    sheet = Sheet("Nhiệm vụ", HEADINGS, lines or rows(number), "Chưa có nhiệm vụ nào.")
    block = given.pop("block", BLOCK)
    return Paper(
        block, **{"statements": ("Đã hoàn thành 03/05 nhiệm vụ.",), "sheets": (sheet,), "letterhead": OFFICE} | given
    )


def opened(one):
    return pypdf.PdfReader(io.BytesIO(pdf.write(one)))


def squeezed(words):
    """Without space: where a line ends on paper says nothing."""
    return re.sub(r"[\s\u200b\u2060]+", "", words)


def words_of(reader):
    return squeezed("".join(page.extract_text() for page in reader.pages))


def sizes(reader):
    return [(round(page.mediabox.width), round(page.mediabox.height)) for page in reader.pages]


def fonts(reader):
    return [font.get_object() for page in reader.pages for font in page["/Resources"].get("/Font", {}).values()]


class TestWords:
    def test_every_cell_heading_and_sentence_is_there(self):
        said = words_of(opened(paper(40)))
        cells = [cell.text for sheet in paper(40).sheets for line in sheet.lines for cell in line.cells]
        wanted = (*cells, *BLOCK, *paper().statements, *(one.label for one in HEADINGS), "DỮ LIỆU MẪU")
        assert [one for one in wanted if squeezed(one) not in said] == []

    def test_every_vietnamese_letter_is_drawn_by_the_embedded_font(self):
        letters = LETTERS + LETTERS.upper()
        reader = opened(paper(lines=(Line((text(letters),)),)))
        assert squeezed(letters) in words_of(reader)
        assert {font["/BaseFont"].split("+")[-1].split("-")[0] for font in fonts(reader)} == {"/Tinos"[1:]}

    def test_what_people_wrote_is_never_markup(self):
        lines = (Line((text("HT01"), text(HOSTILE), text(""), text(HOSTILE, tone="overdue"))), Line((text(HOSTILE),)))
        block = TitleBlock(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE)
        chart = stacked_bars([BarRow(HOSTILE, [Segment("overdue", 2, HOSTILE)])], HOSTILE)
        one = Paper(
            block, (HOSTILE,), (Sheet(HOSTILE, HEADINGS, lines, HOSTILE),), (chart,), Letterhead(issuer=HOSTILE)
        )
        said = words_of(opened(one))
        assert said.count(squeezed("*đậm* _x_ #panic() $x^2$ `mã` @nhãn <nhãn> // [x] \\ = ~ \"'")) >= 6
        assert "49" not in said

    def test_a_word_without_end_stays_in_its_column(self):
        endless = "https://tinh.mau/" + "rat-dai" * 60
        assert squeezed(endless) in words_of(
            opened(paper(lines=(Line((text("HT01"), text(endless), text(""), text("x"))),)))
        )

    def test_an_empty_table_says_so(self):
        said = words_of(opened(Paper(BLOCK, sheets=(Sheet("Nhiệm vụ", HEADINGS, (), "Chưa có nhiệm vụ nào."),))))
        assert squeezed("Chưa có nhiệm vụ nào.") in said

    def test_a_paper_without_tables_ends_with_its_sentence(self):
        reader = opened(Paper(BLOCK, ("Chưa thống kê.",), letterhead=OFFICE))
        assert len(reader.pages) == 1
        assert "Chưathốngkê./." in words_of(reader)


class TestPages:
    def test_the_report_stands_upright_and_its_annex_lies_across(self):
        assert set(sizes(opened(paper(90)))[1:]) == {A4[::-1]}
        assert sizes(opened(paper(90)))[0] == A4

    def test_the_headings_are_repeated_and_the_pages_of_the_annex_numbered_from_the_second(self):
        _first, second, third, *_others = [squeezed(page.extract_text()) for page in opened(paper(90)).pages]
        assert squeezed("Nội dung") in second
        assert squeezed("Nội dung") in third
        assert third.startswith("2")
        assert not second.startswith("2")

    def test_sample_data_is_marked_on_every_page(self):
        reader = opened(paper(90))
        assert len(reader.pages) > 3
        assert all("DỮLIỆUMẪU" in squeezed(page.extract_text()) for page in reader.pages)
        assert "DỮLIỆUMẪU" not in words_of(opened(paper() and Paper(TitleBlock("Cam kết"), sheets=paper().sheets)))

    def test_no_line_is_broken_over_two_pages_unless_it_fills_one(self):
        long = " ".join(["dài"] * 400)
        lines = tuple(
            Line((text(f"HT01/{n}"), text(f"đầu{n} {long} cuối{n}"), text(""), text(""))) for n in range(1, 9)
        )
        pages = [squeezed(page.extract_text()) for page in opened(paper(lines=lines)).pages]
        assert all(any(f"đầu{n}dài" in page and f"cuối{n}" in page for page in pages) for n in range(1, 9))
        giant = (Line((text("HT01"), text("đầu " + long * 20 + " cuối"), text(""), text(""))),)
        assert "cuối" in squeezed("".join(page.extract_text() for page in opened(paper(lines=giant)).pages))

    def test_it_is_tagged_in_vietnamese_and_named(self):
        reader = opened(paper())
        root = reader.trailer["/Root"]
        assert root["/MarkInfo"]["/Marked"]
        assert root["/Lang"].startswith("vi")
        assert reader.metadata.title == "Cam kết"

    def test_its_letters_are_embedded(self):
        for font in fonts(opened(paper())):
            descendant = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
            descriptor = descendant["/FontDescriptor"].get_object()
            assert {"/FontFile2", "/FontFile3"} & set(descriptor)

    def test_the_same_paper_gives_the_same_bytes(self):
        assert pdf.write(paper(30)) == pdf.write(paper(30))


class TestWhosePaper:
    def test_a_state_agency_writes_under_the_name_of_the_state(self):
        said = words_of(opened(paper()))
        assert squeezed(QUOC_HIEU) in said
        assert squeezed("Độc lập - Tự do - Hạnh phúc") in said
        assert squeezed("UBND TỈNH MẪU BẮC") in said
        assert squeezed("SỞ TÀI CHÍNH") in said
        assert squeezed("Số: /BC-") in said
        assert squeezed("Mẫu Bắc, ngày tháng năm") in said
        assert squeezed("Kính gửi: Thường trực") in said
        assert "kèmtheo./." in said
        assert squeezed("Kèm theo Báo cáo số /BC-") in said
        assert squeezed("của Sở Tài chính tỉnh Mẫu Bắc") in said

    def test_an_office_of_the_party_never_does(self):
        letterhead = Letterhead(
            Layout.PARTY, "Tỉnh ủy Mẫu Bắc", "Văn phòng", "Văn phòng Tỉnh ủy", "Mẫu Bắc", "Thường trực"
        )
        said = words_of(opened(paper(letterhead=letterhead)))
        assert squeezed("ĐẢNG CỘNG SẢN VIỆT NAM") in said
        assert squeezed("TỈNH ỦY MẪU BẮC") in said
        assert squeezed(QUOC_HIEU) not in said
        assert "Hạnhphúc" not in said
        assert "-BC/" in said
        assert "./." not in said

    def test_what_it_is_about_is_not_said_twice(self):
        assert TitleBlock("Cam kết", "Chương trình").about == ("Cam kết", "Chương trình")
        assert TitleBlock("Chương trình", "Chương trình hợp tác").about == ("Chương trình hợp tác",)
        assert TitleBlock("Các chương trình").about == ("Các chương trình",)

    def test_what_is_not_known_stays_blank(self):
        said = words_of(opened(paper(letterhead=Letterhead())))
        assert squeezed(QUOC_HIEU) in said
        assert squeezed("Kính gửi") not in said


class TestCharts:
    def test_a_chart_brings_its_words_for_whoever_does_not_see_it(self):
        chart = stacked_bars(
            [BarRow("Bên A", [Segment("done", 3, "xong"), Segment("overdue", 1, "quá hạn")])], "Theo bên"
        )
        written = pdf.write(paper(charts=(chart,)))
        alternatives = [
            str(one.get_object()["/Alt"])
            for one in _elements(pypdf.PdfReader(io.BytesIO(written)))
            if "/Alt" in one.get_object()
        ]
        assert alternatives == [chart.text]
        assert squeezed("Theo bên") in words_of(opened(paper(charts=(chart,))))

    def test_a_chart_taller_than_a_page_is_cut_between_its_rows(self):
        many = [TimelineRow(f"Việc {n}.", date(2026, 1, 1), date(2026, 2, 1), "done", "xong") for n in range(40)]
        chart = timeline(many, date(2026, 1, 1), date(2026, 12, 31), date(2026, 7, 1), "Năm 2026")
        pages = [squeezed(page.extract_text()) for page in opened(Paper(BLOCK, charts=(chart,))).pages]
        assert [sum(f"Việc{n}." in page for page in pages) for n in range(40)] == [1] * 40
        assert len(pages) >= 5


def _elements(reader):
    """All elements of the structure tree."""
    found, waiting = [], [reader.trailer["/Root"]["/StructTreeRoot"]]
    while waiting:
        one = waiting.pop().get_object()
        kids = one.get("/K", []) if isinstance(one, dict) else []
        kids = kids if isinstance(kids, list) else [kids]
        children = [kid for kid in kids if isinstance(kid.get_object(), dict)]
        found += children
        waiting += children
    return found


def sheet_of(areas=8, letters=60, opinion="Ý kiến chỉ đạo"):
    def words(said, style=Style.PLAIN):
        return (Span(said, style),)

    long = " ".join(["từ"] * (letters // 3))
    return OneSheet(
        name="Chương trình hợp tác giữa hai tỉnh giai đoạn 2025–2029",
        under=("giai đoạn 2025–2029", "số liệu tính đến 17 giờ 00"),
        in_short="Đến nay đã hoàn thành 03/05 nhiệm vụ.",
        parts=(
            Part(Form.NUMBERED, ((words(f"Vấn đề {long}"),),), "Vấn đề xin ý kiến", "và 01 vấn đề khác"),
            Part(Form.COUNTS, ((words("05", Style.BOLD), words("nhiệm vụ")), (words("03", Style.BOLD), words("xong")))),
            Part(Form.RUN, ((words("Ngoài ra: 01 định hướng"),),)),
            Part(
                Form.TABLE,
                tuple((words(str(n)), words(f"Lĩnh vực {n}. {long}"), words("03/05")) for n in range(areas)),
                "Các lĩnh vực",
                columns=(("TT", 20), ("Lĩnh vực", 0), ("Hoàn thành", 62)),
            ),
            Part(Form.DATED, ((words("30/09/2026\nquá hạn 55 ngày"), words(f"Việc {long}")),), "Quá hạn"),
            Part(Form.RUN, ((words("05/12/2026: họp"),),), "Kỳ tới", "đến 24/12/2026"),
            Part(Form.DATED, title="Việc khác", after="Không có."),
        ),
        opinion=opinion,
    )


class TestOneSheet:
    @pytest.mark.parametrize(("areas", "letters"), [(0, 0), (3, 20), (8, 60), (8, 200), (14, 240), (60, 300)])
    def test_it_is_exactly_one_page_however_much_it_tells(self, areas, letters):
        reader = opened(Paper(BLOCK, one_sheet=sheet_of(areas, letters)))
        assert sizes(reader) == [A4]
        said = words_of(reader)
        assert "DỮLIỆUMẪU" in said
        assert squeezed("Ý kiến chỉ đạo") in said

    def test_it_says_everything_in_its_order(self):
        sheet = sheet_of()
        said, place = words_of(opened(Paper(BLOCK, one_sheet=sheet))), 0
        for words in (
            "Chương trình",
            "Đến nay",
            "Vấn đề xin",
            "05nhiệm vụ",
            "Ngoài ra",
            "Các lĩnh vực",
            "Quá hạn",
            "Kỳ tới",
        ):
            place = said.index(squeezed(words), place)
        assert [words for words in sheet if squeezed(words) not in said] == []

    def test_where_it_finds_room_it_is_set_as_large_as_other_papers(self):
        reader = opened(Paper(BLOCK, one_sheet=sheet_of(3, 20)))
        sizes_used = set()
        reader.pages[0].extract_text(visitor_text=lambda words, _cm, _tm, _font, size: sizes_used.add(round(size, 1)))
        assert max(sizes_used) >= 14

    def test_a_copy_without_an_opinion_has_no_box(self):
        assert squeezed("Ý kiến") not in words_of(opened(Paper(BLOCK, one_sheet=sheet_of(opinion=""))))

    def test_only_an_annex_follows_it(self):
        annex = Part(Form.NUMBERED, (((Span("Vấn đề thứ hai"),),),), "Phụ lục: các vấn đề khác", first=2)
        sheet = sheet_of()
        reader = opened(
            Paper(BLOCK, one_sheet=OneSheet(sheet.name, sheet.under, sheet.in_short, sheet.parts, "", annex))
        )
        assert len(reader.pages) == 2
        assert squeezed("2. Vấn đề thứ hai") in squeezed(reader.pages[1].extract_text())

    def test_hostile_words_stay_words(self):
        sheet = OneSheet(
            HOSTILE, (HOSTILE,), HOSTILE, (Part(Form.RUN, (((Span(HOSTILE),),),), HOSTILE, HOSTILE),), HOSTILE
        )
        assert words_of(opened(Paper(BLOCK, one_sheet=sheet))).count("#panic()") == 7


def test_bars_and_signs_stand_beside_their_words():
    segments = (
        Segment("done", 3, "xong"),
        Segment("late", 1, "trễ"),
        Segment("on-time", 1, "kịp"),
        Segment("overdue", 2, "quá hạn"),
    )
    bar = Cell("x", "03 xong, 01 trễ, 01 kịp, 02 quá hạn", segments=segments, longest=9)
    lines = (Line((text("HT01"), bar, text(""), text("05\n02 quá hạn", tone="overdue", toned=1))),)
    total = Line((text("Tổng"), bar, text(""), text("05")), Emphasis.TOTAL)
    group = Line((text("Lĩnh vực 1"),), Emphasis.GROUP)
    said = words_of(opened(paper(lines=(group, *lines, total))))
    assert squeezed("03 xong, 01 trễ, 01 kịp, 02 quá hạn") in said
    assert squeezed("Lĩnh vực 1") in said
