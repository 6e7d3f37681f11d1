"""A long report, page by page: about so many rows at a time, under the headings they belong to.

The answer of a report is always whole; only what a reader has on the screen at once is cut, and `?page=all` has it on
one page, for printing.
"""

from dataclasses import dataclass, replace
from urllib.parse import urlencode

from reports.base import Row, RowKind, Table

ROWS = 80
ALL = "all"


@dataclass(frozen=True)
class Place:
    """Which page of how many, and where the neighbouring ones are."""

    page: int = 1
    pages: int = 1
    previous: str = ""
    next: str = ""
    whole: str = ""

    @classmethod
    def among(cls, page, pages, query):
        """`query`: what else stands in the address."""

        def address(wanted):
            return f"?{urlencode({**dict(query.items()), 'page': wanted}, safe='/')}"

        return cls(
            page,
            pages,
            previous=address(page - 1) if page > 1 else "",
            next=address(page + 1) if page < pages else "",
            whole=address(ALL) if pages > 1 else "",
        )


def asked_page(text, pages) -> int:
    """The page that was asked for, or the nearest there is."""
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 1
    return min(max(number, 1), pages)


def in_pages(blocks, height, size=ROWS) -> list[list]:
    """Blocks that are never parted, set on pages of about `size` rows; there is always a first page."""
    pages, rows = [[]], 0
    for block in blocks:
        if pages[-1] and rows + height(block) > size:
            pages.append([])
            rows = 0
        pages[-1].append(block)
        rows += height(block)
    return pages


@dataclass(frozen=True)
class Block:
    """What stays together: a row with what stands under it, of one table and under one heading."""

    table: str
    heading: Row | None
    rows: tuple[Row, ...]


def blocks_of(name, table: Table):
    heading, together = None, []
    for row in table.rows:
        if together and row.kind != RowKind.PART:
            yield Block(name, heading, tuple(together))
            together = []
        if row.kind == RowKind.GROUP:
            heading = row
        else:
            together.append(row)
    if together or not table.rows:
        yield Block(name, heading, tuple(together))


def part_of(tables: dict[str, Table], query) -> tuple[dict[str, Table], Place]:
    """The tables as far as they stand on the page asked for; a heading is said again where its rows go on."""
    blocks = [block for name, table in tables.items() for block in blocks_of(name, table)]
    pages = in_pages(blocks, lambda block: len(block.rows))
    asked = query.get("page", "")
    if asked == ALL or len(pages) == 1:
        return tables, Place()
    page = asked_page(asked, len(pages))
    shown = {}
    for block in pages[page - 1]:
        rows = shown.setdefault(block.table, [])
        if block.heading and block.heading not in rows:
            rows.append(block.heading)
        rows.extend(block.rows)
    cut = {name: replace(tables[name], rows=tuple(rows)) for name, rows in shown.items()}
    return cut, Place.among(page, len(pages), query)
