"""What does the reader get: the table of a programme, one row to change, or the remembered columns?"""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseRedirect, JsonResponse
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from coop.admin.site import site
from coop.admin.tracking import columns, rows, saving
from coop.admin.tracking.filtering import TrackingFilter
from coop.models import AnnualPlan, CooperationArea, CooperationProgramme, ProgrammeParty

BASE = "so-theo-doi/"


def urls():
    door = site.admin_view
    return [
        path(BASE, door(choose), name="tracking"),
        path(f"{BASE}<str:code>/", door(programme_table), name="tracking_programme"),
        path(f"{BASE}<str:code>/cot/", door(choose_columns), name="tracking_columns"),
        path(f"{BASE}<str:code>/<int:pk>/", door(one_row), name="tracking_row"),
    ]


@require_safe
def choose(request):
    """The only programme, or the first; without any, what to do next."""
    programmes = _programmes(request)
    if programmes:
        return HttpResponseRedirect(reverse("admin:tracking_programme", args=[programmes[0].code]))
    return TemplateResponse(request, "admin/coop/tracking_none.html", _context(request, title=_("Tracking table")))


@require_safe
def programme_table(request, code):
    programmes, programme, parties = _place(request, code)
    areas = CooperationArea.objects.visible_to(request.user).filter(programme=programme, kept_outside=False)
    plans = AnnualPlan.objects.visible_to(request.user).filter(programme=programme, withdrawn_on__isnull=True)
    agencies = rows.agencies_of(request.user, programme)
    asked = TrackingFilter(
        request.GET, areas=areas.order_by("ordinal"), parties=parties, agencies=agencies, plans=plans
    )
    items = asked.narrowed(rows.items_of(request.user, programme, timezone.localdate()))
    found = rows.rows_of(request.user, items[: rows.MOST + 1], agencies)
    every = columns.columns_for(parties)
    shown = columns.chosen(request.user, every)
    found, sort = _sorted(found, every, request.GET.get("sort", ""))
    context = _context(
        request,
        title=_("Tracking table"),
        subtitle=programme.name,
        shows_sample=programme.is_sample,
        programme=programme,
        programmes=programmes,
        filter=asked,
        is_filtered=asked.is_used(),
        is_cut=len(found) > rows.MOST,
        most=rows.MOST,
        heads=_heads(request, shown, sort),
        every=[(column, column in shown) for column in every],
        lines=[_line(row, shown) for row in found[: rows.MOST]],
        may_edit=any(row.fields for row in found),
        query=request.GET.urlencode(),
    )
    return TemplateResponse(request, "admin/coop/tracking.html", context)


def one_row(request, code, pk):
    """One row to change; with JavaScript the cells of the table are handed in here, one row at a time."""
    _programmes_seen, programme, parties = _place(request, code)
    row = _row(request, programme, pk)
    if not row.fields:
        raise Http404  # as if it were not there: nothing in it is this person's to write
    if request.method == "POST":
        outcome = saving.save(request, row)
        if "application/json" in request.headers.get("Accept", ""):
            return _as_json(request, programme, pk, parties, outcome)
        if outcome.is_saved:
            messages.success(request, _("The row was saved."))
            return HttpResponseRedirect(f"{reverse('admin:tracking_programme', args=[code])}#r{pk}")
        parts, said = [part for part in outcome.parts if part.form], outcome.said
    else:
        parts, said = saving.parts_of(row), []
        for part in parts:
            part.bind(request)
    context = _context(
        request,
        title=_("Change the row %(code)s") % {"code": row.item.code},
        subtitle=row.item.title,
        shows_sample=programme.is_sample,
        programme=programme,
        row=row,
        parts=parts,
        said=said,
    )
    return TemplateResponse(request, "admin/coop/tracking_row.html", context)


@require_POST
def choose_columns(request, code):
    _programmes_seen, programme, parties = _place(request, code)
    columns.remember(request.user, request.POST.getlist("column"), columns.columns_for(parties))
    query = request.POST.get("query", "")
    address = reverse("admin:tracking_programme", args=[programme.code])
    return HttpResponseRedirect(f"{address}?{query}" if query else address)


def _as_json(request, programme, pk, parties, outcome):
    if not outcome.is_saved:
        answer = {"errors": outcome.errors, "said": outcome.said, "conflicts": outcome.conflicts}
        return JsonResponse(answer, status=409 if outcome.conflicts else 422)
    row = _row(request, programme, pk)
    texts = {column.name: str(column.text(row)) for column in columns.columns_for(parties)}
    versions = {"version": row.item.version, "update_version": row.update.version if row.update else ""}
    return JsonResponse({"cells": texts, **versions})


def _row(request, programme, pk):
    items = rows.items_of(request.user, programme, timezone.localdate()).filter(pk=pk)
    found = rows.rows_of(request.user, items, [])
    if not found:
        raise Http404
    return found[0]


def _programmes(request):
    if not request.user.has_perm("coop.view_actionitem"):
        raise PermissionDenied
    return list(CooperationProgramme.objects.visible_to(request.user).order_by("code"))


def _place(request, code):
    programmes = _programmes(request)
    programme = next((each for each in programmes if each.code == code), None)
    if programme is None:
        raise Http404
    parties = ProgrammeParty.objects.visible_to(request.user).filter(programme=programme)
    return programmes, programme, list(parties.select_related("province").order_by("ordinal"))


def _sorted(found, every, asked):
    column = next((column for column in every if column.name == asked.removeprefix("-")), None)
    if column is None:
        return found, ""
    return sorted(found, key=column.sort_key, reverse=asked.startswith("-")), asked


def _heads(request, shown, sort):
    for column in shown:
        query = request.GET.copy()
        query["sort"] = f"-{column.name}" if sort == column.name else column.name
        order = {column.name: "ascending", f"-{column.name}": "descending"}.get(sort, "")
        yield {"column": column, "address": f"?{query.urlencode()}", "order": order}


def _line(row, shown):
    return {"row": row, "cells": [(column, column.text(row), row.may_edit(column.field)) for column in shown]}


def _context(request, **given):
    return {**site.each_context(request), "place": "tracking", **given}
