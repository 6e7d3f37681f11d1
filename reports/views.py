"""The pages: who may ask, about which day, and the template that draws the answer."""

import logging
from datetime import date

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.choices import flatten_choices
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coop.documents.typesetting import CannotBeSet
from coop.vietnamese import short_date
from reports import downloads
from reports.base import PARTNER_COPY, Answer, Level, Question, Report
from reports.catalogue import IN_MENUS
from reports.catalogue.programme import programmes_for
from reports.catalogue.programme.wording import not_counted
from reports.days import day_asked, figures_of, outlook
from reports.paging import part_of

logger = logging.getLogger(__name__)


def page_of(report_class):
    """The view of one report; a programme of others answers exactly like one that does not exist."""

    @require_safe
    def page(request, code=None):
        if not report_class.open_to(request.user):
            raise PermissionDenied
        programme = get_object_or_404(programmes_for(request.user), code=code) if code else None
        return drawn(request, report_class(), programme)

    return page


def drawn(request, report, programme):
    as_of, complaint = day_asked(request.GET)
    form, no_file = downloads.form_asked(request.GET, report)
    query = downloads.of_file(request.GET, report) if form else downloads.of_page(request.GET, report)
    question = Question(request.user, as_of, programme, query, for_partner=query.get("ban") == PARTNER_COPY)
    answer = answer_before(question) or report.answer(question)
    narrowed = narrowed_to(answer.words.get("filter"), query)
    if form:
        said = filter(None, (complaint, outlook(as_of)))
        block = {"figures_of": figures_of(as_of), "narrowed": narrowed}
        try:
            return downloads.file_of(form, report, question, answer, said, **block)
        except CannotBeSet:
            logger.exception("No %s of %s.", form.ending, request.path)
            no_file = downloads.cannot_be_set(form)
    template = report.template if answer.tables else Report.template
    tables, pages = part_of(answer.tables, query) if report.in_pages else (answer.tables, None)
    context = {
        "report": report,
        "question": question,
        "tables": tables,
        "pages": pages,
        "charts": answer.charts,
        "words": answer.words,
        "programme": programme,
        "as_of": as_of,
        "figures_of": figures_of(as_of),
        "complaint": " ".join(filter(None, (complaint, no_file))),
        "notices": [*filter(None, [outlook(as_of)]), *answer.words.get("notices", ())],
        "is_sample": answer.words["is_sample"],
        "place": "reports" if report.level == Level.EVERYTHING and report.address else "programmes",
        "siblings": siblings_of(report, question),
        "versions": versions_of(report, question),
        "downloads": downloads.offered(query),
        "narrowed": narrowed,
        "kept": kept_in_forms(query),
    }
    return render(request, template, context)


def answer_before(question):
    """Of a day that is over and on which the sides had not agreed yet, a page tells that and counts nothing."""
    programme = question.programme
    if programme is None:
        return None
    notice = not_counted(programme, question.as_of, timezone.localdate())
    return Answer({}, {"is_sample": programme.is_sample, "notices": [notice]}) if notice else None


def siblings_of(report, question):
    """The other reports of the same programme, or of everything, in the order of the catalogue."""
    return [
        {"title": one.menu or one.title, "url": question.link(one), "is_here": isinstance(report, one)}
        for one in open_reports(question.user, report.level)
        if one.level == Level.PROGRAMME or one.address
    ]


def versions_of(report, question):
    """Where the other version of this page is: the own side's, or the one to be sent to the partner."""
    if not report.has_partner_copy:
        return {}
    own = Question(question.user, question.as_of, question.programme, question.query)
    partner = Question(question.user, question.as_of, question.programme, question.query, for_partner=True)
    return {"own": own.link(report), "partner": partner.link(report)}


def kept_in_forms(query):
    """What a form of the page carries along beside its own fields: the version and the filters."""
    return [(name, value) for name, value in query.items() if name not in ("as_of", "page")]


def narrowed_to(asked, query):
    """What a page was narrowed to, in words: the form that says it on the screen is not on the paper."""
    if not asked:
        return ""
    said = [(field, asked.form.cleaned_data.get(field.name)) for field in asked.form if field.name in query]
    return "; ".join(f"{field.label}: {_chosen(field.field, value)}" for field, value in said if value)


def _chosen(field, value):
    if isinstance(value, date):
        return short_date(value)
    offered = getattr(field, "choices", ()) if isinstance(value, str) else ()
    return dict(flatten_choices(offered)).get(value, value)


def open_reports(user, level):
    return [report for report in IN_MENUS if report.level == level and report.open_to(user)]


@require_safe
def index(request):
    """All reports by name, with what each answers; those of one programme for each programme the reader sees."""
    programmes = list(programmes_for(request.user))
    context = {
        "title": _("Reports"),
        "place": "reports",
        "everything": [
            {"title": one.title, "about": one.about, "url": one.link()}
            for one in open_reports(request.user, Level.EVERYTHING)
        ],
        "told_once": len(programmes) > 1,  # what the pages tell is the same for each programme
        "programmes": [
            {
                "programme": programme,
                "reports": [
                    {"title": one.menu or one.title, "about": one.about, "url": one.link(programme)}
                    for one in open_reports(request.user, Level.PROGRAMME)
                ],
            }
            for programme in programmes
        ],
        "is_sample": bool(programmes) and all(programme.is_sample for programme in programmes),
    }
    return render(request, "reports/index.html", context)
