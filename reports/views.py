"""The pages: who may ask, about which day, and the template that draws the answer."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from reports.catalogue import ProgrammeReport, ProgrammesReport
from reports.catalogue.programme import programmes_for
from reports.days import day_asked, figures_of, outlook


@require_safe
def home(request):
    report = opened(ProgrammesReport, request.user)
    return drawn(request, "reports/home.html", report)


@require_safe
def programme(request, code):
    report = opened(ProgrammeReport, request.user)
    # A programme of others answers exactly like one that does not exist.
    row = get_object_or_404(programmes_for(request.user), code=code)
    return drawn(request, "reports/programme.html", report, programme=row, query=request.GET)


def opened(report_class, user):
    report = report_class()
    if not report.open_to(user):
        raise PermissionDenied
    return report


def drawn(request, template, report, **question):
    as_of, complaint = day_asked(request.GET)
    answer = report.answer(user=request.user, as_of=as_of, **question)
    context = {
        "report": report,
        "tables": answer.tables,
        "words": answer.words,
        "as_of": as_of,
        "figures_of": figures_of(as_of),
        "complaint": complaint,
        "notices": [*filter(None, [outlook(as_of)]), *answer.words.get("notices", ())],
        "is_sample": answer.words["is_sample"],
        **question,
    }
    return render(request, template, context)
