"""Paragraphs and tables in the words of a Word file: every text escaped, every measure in the file's own units."""

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape

from coop.documents.plain import plain

YEARS = re.compile(r"(?<=\d)–(?=\d)")
SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
EDGES = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
                for side in ("top", "left", "bottom", "right", "insideH", "insideV"))  # fmt: skip


def joined(text):
    """Where a line may end, but not between two years."""
    return YEARS.sub("\u2060–\u2060", text)


def run(text, size, *, bold=False, italic=False):
    """Words set alike; their lines parted as they are."""
    lines = '</w:t><w:br/><w:t xml:space="preserve">'.join(escape(line) for line in plain(text).split("\n"))
    look = f"{'<w:b/>' * bold}{'<w:i/>' * italic}"
    size = f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>'
    return f'<w:r><w:rPr>{look}{size}</w:rPr><w:t xml:space="preserve">{lines}</w:t></w:r>'


def paragraph(runs: Iterable[str], align="left", *, before=0, after=0, line=0, left=0, hanging=0, keep=False, style=""):
    """`line`: its exact height; `left` and `hanging`: where it begins, and its first line before that; in points."""
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    exact = f' w:line="{round(line * 20)}" w:lineRule="exact"' if line else ""
    return (
        f"<w:p><w:pPr>{styled}{'<w:keepNext/>' * keep}"
        f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}"{exact}/>'
        f'<w:ind w:left="{round(left * 20)}" w:hanging="{round(hanging * 20)}"/><w:jc w:val="{align}"/></w:pPr>'
        f"{''.join(runs)}</w:p>"
    )


def cell(content, width, *, span=1):
    """`content` is one paragraph or several, `width` in points."""
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{round(width * 20)}" w:type="dxa"/>{spanned}</w:tcPr>{content}</w:tc>'


def row(cells: Iterable[str], *, heads=False, may_break=False, height=0):
    """A row stays on one page unless it may break; one that heads the table is repeated on every page."""
    least = f'<w:trHeight w:val="{round(height * 20)}" w:hRule="atLeast"/>' if height else ""
    how = f"{'' if may_break else '<w:cantSplit/>'}{least}{'<w:tblHeader/>' * heads}"
    return f"<w:tr><w:trPr>{how}</w:trPr>{''.join(cells)}</w:tr>"


def table(widths, rows: Iterable[str], *, ruled=True, inset=3):
    """A table of columns of these widths, in points."""
    columns = "".join(f'<w:gridCol w:w="{round(width * 20)}"/>' for width in widths)
    borders = f"<w:tblBorders>{EDGES}</w:tblBorders>" if ruled else ""
    sides = "".join(f'<w:{side} w:w="{round(inset * 20)}" w:type="dxa"/>' for side in ("left", "right"))
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{round(sum(widths) * 20)}" w:type="dxa"/>'
        f"{borders}"
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{sides}</w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )
