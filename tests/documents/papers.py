"""Papers as the writers of files are handed them, and files opened again."""

import io
from datetime import date, datetime, time
from decimal import Decimal

import openpyxl

from coop.documents.paper import Cell, Emphasis, Heading, Line, Paper, Setting, Sheet, TitleBlock

HEADINGS = (
    Heading("Mã", Setting.CODE),
    Heading("Nhiệm vụ"),
    Heading("Hạn hoàn thành", Setting.DATE),
    Heading("Số lượng", Setting.NUMBER),
    Heading("Tiến độ so với hạn"),
)
BLOCK = TitleBlock(
    title="Cam kết và tình hình thực hiện",
    subject="Chương trình hợp tác Bắc Thử – Nam Thử (HT01)",
    figures_of="Số liệu tính đến 17 giờ 00, ngày 14/11/2026",
    version="bản gửi bên bạn, chỉ gồm số liệu dùng chung",
    narrowed="Lọc theo: lĩnh vực: Nông nghiệp",
    mark="DỮ LIỆU MẪU",
)


def word(text, tone=""):
    return Cell(text or None, text, tone)


def a_line(code="HT01/04.02", title="Tổ chức hội chợ", day=date(2026, 9, 30), amount=1234, status="quá hạn"):
    cells = (word(code), word(title), Cell(day, f"{day:%d/%m/%Y}"), Cell(amount, str(amount)), word(status, "overdue"))
    return Line(cells)


LINES = (
    Line((word("1. Nông nghiệp"),), Emphasis.GROUP),
    a_line(),
    a_line("HT01/04.03", "Xây dựng vùng nguyên liệu\ncho chè", date(2026, 12, 31), Decimal("1234.50"), "trong hạn"),
    Line((word("Quý III"), word("Tổ chức hội chợ"), Cell(None, ""), Cell(2, "02"), word("")), Emphasis.PART),
    Line((word("Tất cả"), word(""), Cell(None, ""), Cell(3, "03"), word("")), Emphasis.TOTAL),
)


def a_paper(*lines, statements=("Đã hoàn thành 05/12 nhiệm vụ.",), title="Cam kết theo lĩnh vực", block=BLOCK):
    return Paper(block, statements, (Sheet(title, HEADINGS, lines, "Chưa có nhiệm vụ."),))


def a_paper_saying(text):
    """One whose every place says the same."""
    block = TitleBlock(text, text, text, text, text, text)
    return Paper(block, (text,), (Sheet(text, (Heading(text),), (Line((word(text),)),), text),))


def opened(content):
    return openpyxl.load_workbook(io.BytesIO(content))


def rows_of(page):
    """The values of a sheet; what has no hour is a day."""
    return [[_day(value) for value in row] for row in page.iter_rows(values_only=True)]


def _day(value):
    return value.date() if isinstance(value, datetime) and value.time() == time.min else value
