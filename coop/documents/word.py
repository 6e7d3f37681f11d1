"""A paper as a Word file that an office corrects by hand and sends: its letter from a template that staff may change,
its tables as an annex across the page.

The templates in `word/` are ordinary Word files with the names of values in double braces. They are worked in a
sandbox: a template can set words, it cannot run anything.
"""

import copy
import io
import logging
import re
from pathlib import Path
from zipfile import BadZipFile

from docx.enum.section import WD_ORIENT
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Pt
from docxtpl import DocxTemplate
from jinja2 import TemplateError
from jinja2.sandbox import SandboxedEnvironment
from lxml.etree import XMLSyntaxError

from coop.documents import wordml
from coop.documents.letterhead import Layout
from coop.documents.paper import Emphasis, Paper, Setting, Sheet
from coop.documents.plain import plain
from coop.documents.standalone import pictures
from coop.documents.typesetting import typeset
from coop.documents.widths import measured
from coop.documents.word_sheet import contents

logger = logging.getLogger(__name__)

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
TEMPLATES = Path(__file__).parent / "word"
CODE = re.compile(r"\w[\w.-]*")  # of an office, where it may name a folder
FAULTS = (TemplateError, XMLSyntaxError, PackageNotFoundError, BadZipFile, KeyError, ValueError)
ACROSS, DOWN = 712, 440  # of an annex page, in points
BLANK = "……………………"
ENDS = {Layout.STATE: "./.", Layout.PARTY: "."}
ANNEX = {Layout.STATE: "Phụ lục", Layout.PARTY: "PHỤ LỤC"}
NUMBER = {Layout.STATE: "số      /BC-……", Layout.PARTY: "số      -BC/……"}
ALIGNED = {Setting.TEXT: "left", Setting.CODE: "left", Setting.NUMBER: "right", Setting.DATE: "center"}


def write(paper: Paper, own: Path | None = None) -> bytes:
    """The bytes of a paper: one sheet where it is meant for one, otherwise a letter with its annex.

    `own` is a folder of own templates by the names of ours (state.docx, party.docx, one-sheet.docx); in a folder
    named by its code, those of one office.
    """
    document = _from_template(paper, own)
    if paper.one_sheet:
        for piece in contents(paper.one_sheet):
            _append(document, piece)
    elif paper.sheets or paper.charts:
        _annex(document, paper)
    document.core_properties.title = plain(paper.block.title)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _from_template(paper, own):
    """The letter. A template of staff that cannot be worked is told to whoever keeps the server; ours serves then."""
    name = f"{'one-sheet' if paper.one_sheet else paper.letterhead.layout}.docx"
    for path in _own_templates(paper.letterhead.code, own, name):
        try:
            return _rendered(path, paper)
        except FAULTS:
            logger.exception("The template %s cannot be used.", path)
    return _rendered(TEMPLATES / name, paper)


def _own_templates(code, own, name):
    if own is None:
        return []
    folders = [own / code, own] if CODE.fullmatch(code) else [own]
    return [folder / name for folder in folders if (folder / name).is_file()]


def _rendered(path, paper):
    template = DocxTemplate(path)
    template.render(_context(paper), SandboxedEnvironment(autoescape=True))
    return template.docx


def _context(paper):
    """What a template may name."""
    block, head = paper.block, paper.letterhead
    has_annex = bool(paper.sheets or paper.charts)
    statements = [plain(one) for one in paper.statements]
    if statements and not has_annex:
        statements[-1] = statements[-1].rstrip(".") + ENDS[head.layout]
    return {
        "title": plain(block.title),
        "about": [wordml.joined(plain(line)) for line in block.about],
        "under": [plain(line) for line in (block.figures_of, block.version, block.narrowed) if line],
        "mark": plain(block.mark),
        "parent": plain(head.parent).upper(),
        "issuer": plain(head.issuer).upper() or BLANK,
        "place": plain(head.place) or "……………",
        "to": plain(head.to),
        "statements": statements,
        "has_annex": has_annex,
    }


def _append(document, piece):
    """A piece of the body, before what says how its pages are set."""
    body = document.element.body
    named = re.sub(r"^<w:(p|tbl)>", rf'<w:\1 xmlns:w="{wordml.SPACE}">', piece)
    body.insert(len(body) - 1, parse_xml(named))


def _annex(document, paper):
    _turn(document)
    layout, office = paper.letterhead.layout, paper.letterhead.office or BLANK
    single = paper.sheets[0].title if len(paper.sheets) == 1 and not paper.charts else ""
    title = plain(single or paper.block.title).upper()
    enclosed = f"(Kèm theo Báo cáo {NUMBER[layout]} ngày      tháng      năm         của {office})"
    _append(document, wordml.paragraph([wordml.run(ANNEX[layout], 14, bold=True)], "center", style="Heading1"))
    _append(document, wordml.paragraph([wordml.run(title, 13, bold=True)], "center"))
    _append(document, wordml.paragraph([wordml.run(enclosed, 13, italic=True)], "center", after=8))
    for chart in paper.charts:
        _chart(document, chart)
    for sheet in paper.sheets:
        _sheet(document, sheet, is_named=not single)
    _append(document, wordml.paragraph([], line=1))  # a file may not end with a table


def _turn(document):
    """The letter ends its upright pages; what follows lies across and counts its own pages."""
    section = document.sections[-1]
    upright = copy.deepcopy(section._sectPr)
    last = document.add_paragraph()
    last._p.get_or_add_pPr().append(upright)
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    numbers = OxmlElement("w:pgNumType")
    numbers.set(qn("w:start"), "1")
    section._sectPr.find(qn("w:pgMar")).addnext(numbers)


def _heading(document, title):
    if title:
        _append(
            document,
            wordml.paragraph([wordml.run(title, 13, bold=True)], before=8, after=4, keep=True, style="Heading2"),
        )


def _chart(document, chart):
    _heading(document, chart.title)
    for number, svg in enumerate(pictures(chart, DOWN)):
        shape = document.add_picture(io.BytesIO(typeset("picture.typ", plain(svg), "png")), width=Pt(ACROSS))
        shape._inline.docPr.set("descr", plain(chart.title if number else chart.text))


def _sheet(document, sheet: Sheet, *, is_named):
    _heading(document, sheet.title if is_named else "")
    if not sheet.lines:
        _append(document, wordml.paragraph([wordml.run(sheet.empty, 13, italic=True)]))
        return
    measure = measured(sheet, ACROSS)
    heads = [_words(one.label, measure.size, "center", bold=True) for one in sheet.headings]
    rows = [wordml.row(map(wordml.cell, heads, measure.widths), heads=True)]
    rows += [_line(sheet, line, measure) for line in sheet.lines]
    _append(document, wordml.table(measure.widths, rows))


def _line(sheet, line, measure):
    bold, last = line.emphasis in (Emphasis.TOTAL, Emphasis.GROUP), len(line.cells) - 1
    spans = [1] * last + [len(sheet.headings) - last]
    cells = []
    for number, (one, span) in enumerate(zip(line.cells, spans, strict=True)):
        align = ALIGNED[sheet.headings[number].setting] if span == 1 else "left"
        left = 6 if line.emphasis == Emphasis.PART and not number else 0
        width = sum(measure.widths[number : number + span])
        cells.append(wordml.cell(_words(one.text, measure.size, align, bold=bold, left=left), width, span=span))
    return wordml.row(cells, may_break=measure.is_tall(line, DOWN))


def _words(text, size, align, *, bold=False, left=0):
    return wordml.paragraph([wordml.run(text, size, bold=bold)], align, left=left, before=1, after=1)
