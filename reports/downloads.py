"""A report page as a file: the same address with `?dang=xlsx` beside its filters, its day and its version.

The file has what the page shows this reader, whole: a list that the page cuts into parts is not cut here.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from django.conf import settings
from django.http import HttpResponse, QueryDict
from django.utils.translation import gettext as _

from coop.documents import csv, pdf, word, xlsx
from coop.documents.paper import Paper, TitleBlock
from coop.vietnamese import fold
from reports.base import PARTNER_COPY
from reports.letterheads import letterhead_of
from reports.paging import ALL
from reports.paper import paper_of

ASKED, VERSION = "dang", "ban"


@dataclass(frozen=True)
class Form:
    """A kind of file: its ending, which also asks for it, its name in the menu, and what writes it.

    A signed one is laid out as the paper of the office that signs it, or on the one sheet that a report is meant for.
    """

    ending: str
    label: str
    media_type: str
    write: Callable[[Paper], bytes]
    is_signed: bool = False


def in_word(paper: Paper) -> bytes:
    return word.write(paper, settings.WORD_TEMPLATES)


# In the order of the menu. Whoever writes another kind of file adds it here.
FORMS = {
    one.ending: one
    for one in (
        Form("xlsx", "Excel", xlsx.MEDIA_TYPE, xlsx.workbook),
        Form("csv", "CSV", csv.MEDIA_TYPE, csv.text),
        Form("docx", "Word", word.MEDIA_TYPE, in_word, is_signed=True),
        Form("pdf", "PDF", pdf.MEDIA_TYPE, pdf.write, is_signed=True),
    )
}


def form_asked(query, report) -> tuple[Form | None, str]:
    """The form that was asked for, if any; and a complaint about a form or a version that there is not."""
    asked = query.get(ASKED, "")
    if query.get(VERSION) == PARTNER_COPY and not report.has_partner_copy:
        # Whoever asked for a copy to send away is not handed the own side's instead.
        return None, _("This report has no version for the other side; this is the own side's.")
    if not asked or asked in FORMS:
        return FORMS.get(asked), ""
    endings = ", ".join(FORMS)
    message = _("There is no file of the kind “%(asked)s”; this is the page. Files are made as %(endings)s.")
    return None, message % {"asked": asked[:20], "endings": endings}


def cannot_be_set(form) -> str:
    return _("This paper cannot be set as %(form)s now: it is too long, or many are asked for at once.") % {
        "form": form.label
    }


def of_page(query: QueryDict, report) -> QueryDict:
    """What the address asks of the page itself."""
    return _without(query, ASKED, *(() if report.has_partner_copy else (VERSION,)))


def of_file(query: QueryDict, report) -> QueryDict:
    """What the address asks of a file: all of it, whichever part the page showed."""
    whole = _without(of_page(query, report), "page")
    whole["page"] = ALL
    return whole


def offered(query: QueryDict) -> list[dict]:
    """The files that the present page can be had as."""
    kept = _without(query, ASKED, "page")
    found = []
    for form in FORMS.values():
        kept[ASKED] = form.ending
        found.append({"label": form.label, "url": f"?{kept.urlencode(safe='/')}"})
    return found


def _without(query, *names):
    kept = query.copy()
    for name in names:
        kept.pop(name, None)
    return kept


def file_of(form: Form, report, question, answer, said, **block) -> HttpResponse:
    """The answer as a file to be kept. `said`: what the page says above everything; `block`: of its title block."""
    paper = paper_of(answer, block_of(report, question, answer, **block), said)
    if form.is_signed:
        paper = signed(paper, report, question, answer)
    response = HttpResponse(form.write(paper), content_type=form.media_type)
    # The address asks of one person on one day; nothing on the way may keep the answer.
    response["Cache-Control"] = "private, no-store"
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Disposition"] = f'attachment; filename="{name_of(report, question)}.{form.ending}"'
    return response


def signed(paper, report, question, answer) -> Paper:
    """What is to be printed: with its letterhead; what fills one sheet on the page fills one here."""
    one_sheet = report.one_sheet(question, answer, paper.block.figures_of) if answer.tables else None
    return replace(paper, letterhead=letterhead_of(question), one_sheet=one_sheet)


def block_of(report, question, answer, figures_of, narrowed) -> TitleBlock:
    words, programme = answer.words, question.programme
    of_partner = _("version for the other side, from shared data only") if question.for_partner else ""
    return TitleBlock(
        title=str(report.title),
        subject=f"{programme.name} ({programme.code})" if programme else "",
        figures_of=figures_of[:1].upper() + figures_of[1:],
        version=str(words.get("version") or of_partner),
        narrowed=_("Narrowed to: %(filters)s") % {"filters": narrowed} if narrowed else "",
        mark=_("SAMPLE DATA") if words["is_sample"] else "",
    )


def name_of(report, question) -> str:
    """ "cam-ket_HT-MAU-02_2026-11-23": in small plain letters, so that every disk and mail takes it."""
    parts = [report.address or re.sub(r"[^a-z0-9]+", "-", fold(str(report.title))).strip("-")]
    if question.for_partner:
        parts.append(PARTNER_COPY)
    if question.programme:
        parts.append(question.programme.code)
    return "_".join((*parts, question.as_of.isoformat()))
