"""A paper as CSV, as a Vietnamese Excel opens it by a double click: UTF-8 with its mark, semicolons, 1234,5.

Excel reckons with whatever looks like a formula, and makes days and numbers of texts that look like one. Such a text
is led by an apostrophe, the sign by which Excel itself keeps a text a text; numbers and days stay what they are. Every
cell stands in quotes, and what looks like a formula after a comma is led too: some programs part cells at commas.
"""

import csv
import io
import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import BinaryIO

from coop.documents.columns import apart
from coop.documents.paper import Cell, Paper, in_words
from coop.documents.plain import plain

MEDIA_TYPE = "text/csv; charset=utf-8"
BYTE_ORDER_MARK = "\ufeff"
# The wide forms count as signs of a formula in an East Asian Excel.
FORMULA = re.compile(r"\s*[=+\-@\t\r＝＋－＠]")
# Within a text: a list that begins its lines with "- " stays a list.
FORMULA_INSIDE = re.compile(r"(?<=[,;\t\n])(\s*)(?=[=@＝＠]|[+\-＋－]\S)")
NUMBER = re.compile(r"-?\d{1,11}(?:,\d+)?")
# "05/12" is five of twelve and no day of December; 01 is a code and 0912345678 a telephone.
MISREAD = re.compile(r"\d{1,4}[/-]\d{1,4}(?:[/-]\d{1,4})?|0\d+|\d{12,}|\d+[eE]\d+|\d+:\d+(?::\d+)?")


def text(paper: Paper) -> bytes:
    with io.BytesIO() as file:
        write(paper, file)
        return file.getvalue()


def write(paper: Paper, file: BinaryIO) -> None:
    """What is said first, then the tables, one below the other."""
    file.write(BYTE_ORDER_MARK.encode())
    letters = io.TextIOWrapper(file, encoding="utf-8", newline="")
    csv.writer(letters, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_ALL).writerows(rows_of(paper))
    letters.detach()


def rows_of(paper: Paper) -> Iterator[list[str]]:
    block = paper.block
    for said in (block.mark, block.title, *block, *paper.statements):
        if said:
            yield [guarded(said)]
    for sheet in map(apart, (*paper.sheets, *map(in_words, paper.charts))):
        yield []
        if sheet.title != block.title:
            yield [guarded(sheet.title)]
        yield [guarded(one.label) for one in sheet.headings]
        was_empty = True
        for line in sheet.lines:
            was_empty = False
            yield [written(cell) for cell in line.cells]
        if was_empty:
            yield [guarded(sheet.empty)]


def written(cell: Cell) -> str:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime):
        return f"{value:%d/%m/%Y %H:%M}"
    if isinstance(value, date):
        return f"{value.day:02}/{value.month:02}/{value.year:04}"
    if isinstance(value, int | Decimal):
        return f"{value.normalize():f}".replace(".", ",") if isinstance(value, Decimal) else str(value)
    return guarded(cell.text)


def guarded(said: str) -> str:
    """A text that Excel leaves as it is."""
    said = plain(said)
    if NUMBER.fullmatch(said) and not MISREAD.fullmatch(said):
        return said
    led = f"'{said}" if FORMULA.match(said) or MISREAD.fullmatch(said.strip()) else said
    return FORMULA_INSIDE.sub(r"\1'", led)
