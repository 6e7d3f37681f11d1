"""A paper as a Word file, opened again: the office's letter, every cell of the annex, a template that runs nothing."""

import io

import docx
import pytest
from docx.oxml.ns import qn

from coop.documents import word
from coop.documents.figures import BarRow, Segment, stacked_bars
from coop.documents.letterhead import Layout, Letterhead
from coop.documents.one_sheet import Form, OneSheet, Part, Span
from coop.documents.paper import Emphasis, Line, Paper, TitleBlock
from tests.documents.test_pdf import BLOCK, HOSTILE, QUOC_HIEU, in_english, paper, sheet_of, squeezed, text

assert in_english  # asked for here too
VISIBLE = "*đậm* _x_ #panic() $x^2$ `mã` @nhãn <nhãn> // [x] \\ = ~ \"'"


def opened(one, **given):
    return docx.Document(io.BytesIO(word.write(one, **given)))


def words_of(document):
    """All words of the body and of its headers, without space."""
    headers = [head for section in document.sections for head in (section.header, section.first_page_header)]
    parts = (document.element.body, *(one._element for one in headers))
    return squeezed("".join(node.text or "" for part in parts for node in part.iter(qn("w:t"))))


class TestWords:
    def test_every_cell_of_the_annex_stands_in_its_place(self):
        one = paper(40)
        found = opened(one).tables[-1]
        told = [[cell.text for cell in line.cells] for line in found.rows]
        sheet = one.sheets[0]
        assert told == [
            [one.label for one in sheet.headings],
            *([cell.text for cell in line.cells] for line in sheet.lines),
        ]

    def test_the_letter_says_what_the_paper_says(self):
        said = words_of(opened(paper()))
        wanted = (
            *BLOCK,
            *paper().statements,
            "BÁO CÁO",
            QUOC_HIEU,
            "SỞ TÀI CHÍNH",
            "Kính gửi: Thường trực",
            "kèm theo./.",
        )
        assert [one for one in wanted if squeezed(one) not in said] == []

    def test_what_people_wrote_is_only_ever_words(self):
        lines = (Line((text("HT01"), text(HOSTILE), text(""), text(HOSTILE))), Line((text(HOSTILE),), Emphasis.GROUP))
        block = TitleBlock(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE)
        one = paper(lines=lines, block=block, statements=(HOSTILE,), letterhead=Letterhead(issuer=HOSTILE, to=HOSTILE))
        said = words_of(opened(one))
        assert said.count(squeezed(VISIBLE)) >= 8
        assert "{{7*7}}" in said
        assert "49" not in said

    def test_lines_of_a_cell_stay_apart(self):
        found = opened(paper(lines=(Line((text("HT01"), text("một\nhai"), text(""), text(""))),))).tables[-1]
        assert found.rows[1].cells[1].text == "một\nhai"

    def test_a_paper_without_tables_ends_with_its_sentence(self):
        document = opened(Paper(BLOCK, ("Chưa thống kê.",)))
        assert "Chưathốngkê./." in words_of(document)
        assert len(document.sections) == 1


class TestPages:
    def test_the_letter_stands_upright_and_the_annex_lies_across_with_official_margins(self):
        letter, annex = opened(paper()).sections
        assert [round(side.mm) for side in (letter.page_width, letter.page_height)] == [210, 297]
        assert [round(side.mm) for side in (annex.page_width, annex.page_height)] == [297, 210]
        for one in (letter, annex):
            margins = (one.top_margin, one.bottom_margin, one.left_margin, one.right_margin)
            assert [round(margin.mm) for margin in margins] == [20, 20, 30, 15]

    def test_headings_are_repeated_and_no_line_is_broken(self):
        rows = opened(paper(40)).tables[-1]._tbl.tr_lst
        assert rows[0].trPr.find(qn("w:tblHeader")) is not None
        assert all(row.trPr.find(qn("w:cantSplit")) is not None for row in rows)

    def test_sample_data_is_marked_on_every_page(self):
        for section in opened(paper()).sections:
            for header in (section.header, section.first_page_header):
                assert "DỮ LIỆU MẪU" in "".join(one.text for one in header.paragraphs)
        assert "DỮLIỆUMẪU" not in words_of(opened(Paper(TitleBlock("Cam kết"), ("x",))))

    def test_a_chart_is_a_picture_with_its_words(self):
        chart = stacked_bars([BarRow("Bên A", [Segment("done", 3, "xong")])], "Theo bên")
        document = opened(paper(charts=(chart,)))
        assert [shape._inline.docPr.get("descr") for shape in document.inline_shapes] == [chart.text]


class TestWhosePaper:
    def test_an_office_of_the_party_never_writes_under_the_name_of_the_state(self):
        letterhead = Letterhead(Layout.PARTY, "Tỉnh ủy Mẫu Bắc", "Văn phòng", place="Mẫu Bắc")
        said = words_of(opened(paper(letterhead=letterhead)))
        assert squeezed("ĐẢNG CỘNG SẢN VIỆT NAM") in said
        assert squeezed("TỈNH ỦY MẪU BẮC") in said
        assert squeezed(QUOC_HIEU) not in said
        assert "./." not in said

    def test_an_office_may_have_a_template_of_its_own(self, tmp_path):
        kept(tmp_path / "state.docx", "Mẫu chung của {{ issuer }}")
        assert squeezed("Mẫu chung của SỞ TÀI CHÍNH") in words_of(opened(paper(), own=tmp_path))
        kept(tmp_path / "STC" / "state.docx", "Mẫu riêng của {{ issuer }}")
        assert squeezed("Mẫu riêng của SỞ TÀI CHÍNH") in words_of(opened(paper(), own=tmp_path))
        elsewhere = Letterhead(issuer="Sở", code="../STC")
        assert squeezed("Mẫu chung của SỞ") in words_of(opened(paper(letterhead=elsewhere), own=tmp_path))

    @pytest.mark.parametrize("words", ["{{ ''.__class__.__mro__[1].__subclasses__() }}", "{% for %}"])
    def test_a_template_that_runs_something_or_is_no_good_gives_way_to_ours(self, tmp_path, caplog, words):
        kept(tmp_path / "state.docx", words)
        assert squeezed(QUOC_HIEU) in words_of(opened(paper(), own=tmp_path))
        assert "cannot be used" in caplog.text

    def test_a_file_that_is_no_word_file_gives_way_to_ours(self, tmp_path):
        (tmp_path / "state.docx").write_bytes(b"not a Word file")
        assert squeezed(QUOC_HIEU) in words_of(opened(paper(), own=tmp_path))


def kept(path, words):
    path.parent.mkdir(exist_ok=True)
    own = docx.Document()
    own.add_paragraph(words)
    own.save(path)


class TestOneSheet:
    def test_it_says_everything_and_leaves_room_for_an_opinion(self):
        sheet = sheet_of()
        document = opened(Paper(BLOCK, one_sheet=sheet))
        said = words_of(document)
        assert [words for words in sheet if squeezed(words) not in said] == []
        assert document.tables[-1].rows[0].cells[0].text == "Ý kiến chỉ đạo"
        assert squeezed(QUOC_HIEU) not in said
        assert len(document.sections) == 1

    def test_a_copy_without_an_opinion_has_no_box(self):
        assert squeezed("Ý kiến") not in words_of(opened(Paper(BLOCK, one_sheet=sheet_of(opinion=""))))

    def test_hostile_words_stay_words(self):
        part = Part(Form.RUN, (((Span(HOSTILE),),),), HOSTILE, HOSTILE)
        sheet = OneSheet(HOSTILE, (HOSTILE,), HOSTILE, (part,), HOSTILE)
        assert words_of(opened(Paper(BLOCK, one_sheet=sheet))).count("#panic()") == 7
