"""A paper as PDF: set by typst from the sources in `pdf/`, tagged, with its letters embedded, the same bytes each time.

Everything a person wrote goes in as data, as JSON beside the source, and so is never read as markup.
"""

import json
import re
from dataclasses import asdict

from coop.documents.paper import Cell, Paper, Sheet
from coop.documents.plain import plain
from coop.documents.standalone import pictures
from coop.documents.typesetting import typeset
from coop.documents.widths import LONGEST_WORD, measured

MEDIA_TYPE = "application/pdf"
# Of an annex page, in points: between the margins, and what a picture may take of its height.
ACROSS, DOWN = 714, 440

# Words that would run over the edge of their column may be broken anywhere; the break itself is not seen.
ENDLESS = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")
BREAK = "\u200b"


def write(paper: Paper) -> bytes:
    """The bytes of a paper: one sheet where it is meant for one, otherwise a report with its annex."""
    source, data = ("one_sheet.typ", _one_sheet(paper)) if paper.one_sheet else ("report.typ", _report(paper))
    return typeset(source, json.dumps(data, ensure_ascii=False))


def breakable(text):
    return ENDLESS.sub(lambda word: BREAK.join(word[0]), plain(text).replace("\t", " "))


def _report(paper):
    block, single = paper.block, len(paper.sheets) == 1 and not paper.charts
    return {
        "title": plain(block.title),
        "about": [breakable(line) for line in block.about],
        "under": [breakable(line) for line in (block.figures_of, block.version, block.narrowed) if line],
        "mark": plain(block.mark),
        "letterhead": {name: plain(words) for name, words in asdict(paper.letterhead).items()},
        "statements": [_lines(one) for one in _ending_open(paper)],
        "annex": breakable(paper.sheets[0].title if single else block.title),
        "charts": [_chart(one) for one in paper.charts],
        "sheets": [_sheet(one, is_named=not single) for one in paper.sheets],
    }


def _ending_open(paper):
    """The statements; the last loses its point where the end of the paper brings one."""
    if paper.sheets or paper.charts or not paper.statements:
        return paper.statements
    return (*paper.statements[:-1], paper.statements[-1].rstrip("."))


def _lines(text):
    return [breakable(line) for line in text.split("\n")]


def _chart(chart):
    drawn = [plain(svg) for svg in pictures(chart, DOWN)]
    return {"title": plain(chart.title), "text": plain(chart.text), "pictures": drawn}


def _sheet(sheet: Sheet, *, is_named):
    measure = measured(sheet, ACROSS)
    return {
        "title": breakable(sheet.title) if is_named else "",
        "empty": breakable(sheet.empty),
        "size": measure.size,
        "widths": [round(width, 1) for width in measure.widths],
        "headings": [{"label": breakable(one.label), "setting": one.setting} for one in sheet.headings],
        "lines": [
            {
                "emphasis": line.emphasis,
                "tall": measure.is_tall(line, DOWN),
                "cells": [_cell(cell) for cell in line.cells],
            }
            for line in sheet.lines
        ],
    }


def _cell(cell: Cell):
    lines = cell.text.split("\n")
    is_signed = cell.tone and any(letter.isalpha() for letter in lines[cell.toned])
    return {
        "lines": [breakable(line) for line in lines],
        "tone": cell.tone,
        "signed": cell.toned if is_signed else -1,
        "bar": [(one.tone, one.count / (cell.longest or 1)) for one in cell.segments if one.count],
    }


def _one_sheet(paper):
    sheet = paper.one_sheet
    return {
        "title": plain(f"{paper.block.title} – {sheet.name}"),
        "mark": plain(paper.block.mark),
        "one": {
            "name": breakable(sheet.name),
            "under": [breakable(line) for line in sheet.under],
            "in-short": breakable(sheet.in_short),
            "parts": [_part(one) for one in sheet.parts],
            "opinion": plain(sheet.opinion),
            "annex": _part(sheet.annex) if sheet.annex else None,
        },
    }


def _part(part):
    return {
        "form": part.form,
        "title": breakable(part.title),
        "note": breakable(part.note),
        "after": breakable(part.after),
        "first": part.first,
        "columns": [(breakable(label), width) for label, width in part.columns],
        "rows": [[[_span(span) for span in words] for words in row] for row in part.rows],
    }


def _span(span):
    return {"lines": _lines(span.text), "style": span.style}
