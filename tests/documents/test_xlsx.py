"""A workbook, opened again: what it says, in which kind of value, and that nothing in it ever acts by itself."""

import io
import tracemalloc
import zipfile
from datetime import date
from decimal import Decimal

import pytest
from django.utils import translation

from coop.documents import xlsx
from coop.documents.figures import Drawing
from coop.documents.paper import Cell, Heading, Line, Paper, Setting, Sheet, TitleBlock
from tests.documents.papers import BLOCK, LINES, a_line, a_paper, a_paper_saying, opened, rows_of, word


def table_of(book, name="Cam kết theo lĩnh vực"):
    """The rows from the headings on."""
    rows = rows_of(book[name])
    start = next(number for number, row in enumerate(rows) if row[0] == "Mã")
    return rows[start:]


def test_every_sheet_says_what_it_is():
    book = opened(xlsx.workbook(a_paper(*LINES)))
    for page in book:
        first = [row[0] for row in rows_of(page)]
        said = [BLOCK.mark, BLOCK.title, *BLOCK]
        assert first[: len(said)] == said
        assert BLOCK.mark in page.oddFooter.left.text


def test_sentences_stand_on_a_sheet_of_their_own_before_the_tables():
    with translation.override("vi"):
        book = opened(xlsx.workbook(a_paper(*LINES)))
        assert book.sheetnames == ["Tóm tắt", "Cam kết theo lĩnh vực"]
        assert rows_of(book["Tóm tắt"])[-1] == ["Đã hoàn thành 05/12 nhiệm vụ."]
        assert opened(xlsx.workbook(a_paper(*LINES, statements=()))).sheetnames == ["Cam kết theo lĩnh vực"]


def test_days_are_days_and_numbers_are_numbers():
    table = table_of(opened(xlsx.workbook(a_paper(*LINES))))
    assert table[0] == ["Mã", "Nhiệm vụ", "Hạn hoàn thành", "Số lượng", "Tiến độ so với hạn"]
    assert table[1] == ["1. Nông nghiệp", None, None, None, None]
    assert table[2] == ["HT01/04.02", "Tổ chức hội chợ", date(2026, 9, 30), 1234, "quá hạn"]
    assert table[3][1:4] == ["Xây dựng vùng nguyên liệu\ncho chè", date(2026, 12, 31), 1234.5]
    assert table[5] == ["Tất cả", None, None, 3, None]


def test_they_are_shown_as_offices_write_them():
    page = opened(xlsx.workbook(a_paper(*LINES)))["Cam kết theo lĩnh vực"]
    row = next(row for row in page.iter_rows() if row[0].value == "HT01/04.03")
    assert [cell.number_format for cell in row] == ["@", "@", "dd/mm/yyyy", "#,##0.0", "@"]
    assert row[1].alignment.wrap_text


def test_the_headings_stay_in_sight_can_be_filtered_and_are_printed_on_each_page():
    page = opened(xlsx.workbook(a_paper(*LINES)))["Cam kết theo lĩnh vực"]
    heading = next(row[0].row for row in page.iter_rows() if row[0].value == "Mã")
    assert page.freeze_panes == f"B{heading + 1}"
    assert page.auto_filter.ref == f"A{heading}:E{heading + len(LINES)}"
    assert page.print_title_rows == f"${heading}:${heading}"
    assert page.page_setup.orientation == "landscape"
    assert (page.page_setup.paperSize, page.page_setup.fitToHeight) == (9, 0)
    assert page.sheet_properties.pageSetUpPr.fitToPage


def test_totals_headings_and_statuses_are_seen_in_black_and_white_too():
    page = opened(xlsx.workbook(a_paper(*LINES)))["Cam kết theo lĩnh vực"]
    cells = {row[0].value: row for row in page.iter_rows()}
    for name in ("Mã", "1. Nông nghiệp", "Tất cả"):
        assert cells[name][0].font.bold
    assert not cells["HT01/04.02"][0].font.bold
    assert cells["HT01/04.02"][4].font.bold
    assert cells["HT01/04.02"][4].value == "quá hạn"


def test_nothing_is_merged_in_the_table():
    page = opened(xlsx.workbook(a_paper(*LINES)))["Cam kết theo lĩnh vực"]
    heading = next(row[0].row for row in page.iter_rows() if row[0].value == "Mã")
    assert all(one.max_row < heading for one in page.merged_cells.ranges)


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        '=HYPERLINK("http://x.example","y")',
        "+84 912 345 678",
        "-2",
        "@SUM(A1)",
        "==1",
        "\t=1+1",
        "{=1+1}",
        "http://example.com/a",
        "mailto:a@example.com",
        "internal:Sheet1!A1",
        "00123",
        "05/12",
        "1E5",
        "<r><t>x</t></r>",
        "<r></t></is></c><c r='A1'><f>1+1</f></c></r>",
        "_x0041_",
        "a & b < c > d \"e\" 'f'",
    ],
)
def test_a_text_stays_the_text_it_is(text):
    content = xlsx.workbook(a_paper_saying(text))
    for page in opened(content):
        for row in page.iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "inlineStr", "n")
                assert cell.hyperlink is None
                assert cell.value is None or str(cell.value).replace("_x005F_", "_").strip() == text.strip()
    with zipfile.ZipFile(io.BytesIO(content)) as files:
        sheets = [files.read(name) for name in files.namelist() if "worksheets/sheet" in name]
        assert not any(b"<f>" in sheet or b"<hyperlink" in sheet for sheet in sheets)


def test_what_xml_refuses_is_dropped_and_what_a_cell_cannot_hold_is_cut_with_a_sign():
    [row] = table_of(opened(xlsx.workbook(a_paper(a_line(title="a\x00b\x0bc\ud800\uffffd")))))[1:]
    assert row[1] == "abcd"
    [row] = table_of(opened(xlsx.workbook(a_paper(a_line(title="dài " * 20_000)))))[1:]
    assert len(row[1]) < 32_767
    assert row[1].endswith("…")


def test_what_excel_does_not_keep_exactly_stays_a_text():
    line = Line((word("x"), word(""), Cell(date(1890, 1, 1), "01/01/1890"), Cell(10**20, "1" + "0" * 20), word("")))
    [row] = table_of(opened(xlsx.workbook(a_paper(line))))[1:]
    assert row[2:4] == ["01/01/1890", "1" + "0" * 20]


def test_a_day_with_words_beneath_it_stays_a_day_and_the_words_stand_beside_it():
    words = Cell(date(2026, 9, 30), "30/09/2026\nquá hạn 45 ngày", "overdue", toned=1, under="quá hạn 45 ngày")
    sheet = Sheet("Quá hạn", (Heading("Hạn", Setting.DATE), Heading("Việc")), (Line((words, word("Họp"))),))
    with translation.override("vi"):
        page = opened(xlsx.workbook(Paper(BLOCK, (), (sheet,))))["Quá hạn"]
    assert rows_of(page)[-2:] == [
        ["Hạn", "Hạn: chi tiết", "Việc"],
        [date(2026, 9, 30), "quá hạn 45 ngày", "Họp"],
    ]


def test_sheets_are_named_as_excel_allows_it_and_each_once():
    titles = [
        "Cam kết/[2026]: *?",
        "Cam kết/[2026]: *?",
        "Việc " * 20,
        "việc " * 20,
        "'",
        "",
        "🐂" * 40,
        "x" + "🐂" * 40,
    ]
    sheets = tuple(Sheet(title, (Heading("Mã"),), ()) for title in titles)
    names = opened(xlsx.workbook(Paper(BLOCK, (), sheets))).sheetnames
    assert len({name.casefold() for name in names}) == len(titles)
    assert all(0 < len(name.encode("utf-16-le")) // 2 <= 31 for name in names)


def test_what_is_too_long_for_one_sheet_goes_on_on_the_next(monkeypatch):
    monkeypatch.setattr(xlsx, "MOST_ROWS", 400)
    book = opened(xlsx.workbook(a_paper(*(a_line(f"HT01/{n}") for n in range(900)), statements=())))
    assert len(book.worksheets) == 3
    codes = [row[0] for page in book for row in table_of(book, page.title)[1:]]
    assert codes == [f"HT01/{n}" for n in range(900)]


def test_an_empty_table_says_so():
    assert table_of(opened(xlsx.workbook(a_paper())))[1][0] == "Chưa có nhiệm vụ."


def test_a_chart_is_told_in_words():
    drawing = Drawing("", "Nông nghiệp: 04 đúng hạn\nVăn hóa: 01 quá hạn", "Theo lĩnh vực")
    page = opened(xlsx.workbook(Paper(BLOCK, charts=(drawing,))))["Theo lĩnh vực"]
    assert [row[0] for row in rows_of(page)][-2:] == drawing.text.splitlines()


def test_a_page_without_tables_still_makes_a_file():
    book = opened(xlsx.workbook(Paper(TitleBlock("Một trang"))))
    assert rows_of(book.worksheets[0])[0] == ["Một trang"]


def test_long_lists_are_written_as_they_come():
    """Twice the rows need no more memory."""

    def most(count):
        lines = (a_line(f"HT01/{n}", f"Việc thứ {n}", amount=Decimal(n)) for n in range(count))
        paper = Paper(BLOCK, (), (Sheet("Nhiệm vụ", a_paper().sheets[0].headings, lines),))
        with io.BytesIO() as file:
            tracemalloc.start()
            xlsx.write(paper, Written(file))
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
        return peak

    most(100)
    assert most(6000) < most(3000) + 300_000


class Written:
    """A file whose content is not kept, so that only the writer's own memory is measured."""

    def __init__(self, file):
        self.file, self.place = file, 0

    def write(self, data):
        self.place += len(data)
        return len(data)

    def tell(self):
        return self.place

    def flush(self):
        pass

    def seekable(self):
        return False
