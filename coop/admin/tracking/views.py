"""What does the reader get: the table of a programme, one row to change, or the remembered columns?"""

from collections import Counter

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseRedirect, JsonResponse
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from coop.admin.export import downloads_of, file_asked
from coop.admin.kept_filters import LONGEST_QUERY
from coop.admin.site import site
from coop.admin.tracking import columns, in_file, pasting, rows, saving
from coop.admin.tracking.drawing import Drawing
from coop.admin.tracking.filtering import TrackingFilter
from coop.models import ActionItem, AnnualPlan, CooperationArea, ProgrammeParty
from coop.vietnamese import padded, short_date

BASE = "so-theo-doi/"


def urls():
    door = site.admin_view
    return [
        path(BASE, door(choose), name="tracking"),
        path(f"{BASE}<str:code>/", door(programme_table), name="tracking_programme"),
        path(f"{BASE}<str:code>/cot/", door(choose_columns), name="tracking_columns"),
        path(f"{BASE}<str:code>/dan/", door(pasted_block), name="tracking_block"),
        path(f"{BASE}<str:code>/<int:pk>/", door(one_row), name="tracking_row"),
    ]


@require_safe
def choose(request):
    """The only programme, or the first; without any, what to do next."""
    sides = _sides(request)
    if sides:
        return HttpResponseRedirect(reverse("admin:tracking_programme", args=[sides[0].programme.code]))
    return TemplateResponse(request, "admin/coop/tracking_none.html", _context(request, title=_("Tracking table")))


@require_safe
def programme_table(request, code):
    ending = file_asked(request)
    programmes, programme, parties = _place(request, code)
    areas = CooperationArea.objects.visible_to(request.user).filter(programme=programme, kept_outside=False)
    plans = list(AnnualPlan.objects.visible_to(request.user).filter(programme=programme, withdrawn_on__isnull=True))
    agencies = rows.agencies_of(request.user, programme)
    asked = TrackingFilter(
        request.GET, areas=areas.order_by("ordinal"), parties=parties, agencies=agencies, plans=plans
    )
    items = asked.narrowed(rows.items_of(request.user, programme, timezone.localdate()))
    found = rows.rows_of(request.user, items if ending else items[: rows.MOST + 1], agencies)
    every = columns.columns_for(parties)
    shown = columns.chosen(request.user, every)
    found, sort = _sorted(found, every, request.GET.get("sort", ""))
    year, narrowed = asked.plan_chosen(), "; ".join(asked.in_words())
    title = _("Tracking table · plan of %(year)s") % {"year": year} if year else _("Tracking table")
    if ending:
        return in_file.table(ending, request.user, programme, title, shown, found, narrowed)
    drawing = Drawing(programme, shown)
    context = _context(
        request,
        title=title,
        subtitle=programme.name,
        shows_sample=programme.is_sample,
        programme=programme,
        programmes=programmes,
        filter=asked,
        narrowed_to=narrowed,
        downloads=downloads_of(request.GET),
        plans=list(_plans(request, plans)),
        figures_of=_moment(timezone.localtime()),
        is_cut=len(found) > rows.MOST,
        most=rows.MOST,
        count=padded(min(len(found), rows.MOST)),
        not_counted=list(_not_counted(found[: rows.MOST])),
        heads=list(_heads(request, shown, sort)),
        every=[(column, column in shown) for column in every],
        lines=[drawing.line(place, row) for place, row in enumerate(found[: rows.MOST], start=1)],
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
            part.bind(part.form_class(request))
    context = _context(
        request,
        title=_("Change the row %(code)s") % {"code": row.item.code},
        subtitle=row.item.title,
        shows_sample=programme.is_sample,
        programme=programme,
        row=row,
        parts=parts,
        said=said,
        coop_conflicts=[("", part.form.conflict) for part in parts if part.form.conflict],
    )
    return TemplateResponse(request, "admin/coop/tracking_row.html", context)


@require_POST
def choose_columns(request, code):
    _programmes_seen, programme, parties = _place(request, code)
    columns.remember(request.user, request.POST.getlist("column"), columns.columns_for(parties))
    query = request.POST.get("query", "")[:LONGEST_QUERY]
    address = reverse("admin:tracking_programme", args=[programme.code])
    return HttpResponseRedirect(f"{address}?{query}" if query else address)


@require_POST
def pasted_block(request, code):
    """Rows pasted from a spreadsheet: first what the server says of each of them, then all saved or none."""
    _programmes_seen, programme, parties = _place(request, code)
    try:
        block = pasting.read(request)
    except pasting.Unreadable:
        return JsonResponse({"said": [_("Nothing readable was pasted. Copy the cells once more.")]}, status=400)
    except pasting.TooMany:
        words = _("At most %(most)s rows can be pasted at once. Paste the block in parts.") % {"most": pasting.MOST}
        return JsonResponse({"said": [words]}, status=400)
    if not block.is_meant:
        return JsonResponse({"rows": _verdicts(request, programme, parties, pasting.check(request, programme, block))})
    outcomes = pasting.save(request, programme, block)
    refused = {pk: outcome for pk, outcome in outcomes.items() if outcome.is_refused}
    if refused:
        is_conflict = any(outcome.conflicts for outcome in refused.values())
        verdicts = _verdicts(request, programme, parties, refused)
        return JsonResponse({"rows": verdicts}, status=409 if is_conflict else 422)
    return JsonResponse({"rows": _as_they_are(request, programme, parties, list(outcomes))})


def _verdicts(request, programme, parties, outcomes):
    contested = [pk for pk, outcome in outcomes.items() if outcome.conflicts]
    now = _as_they_are(request, programme, parties, contested) if contested else {}
    return {
        pk: {**_refusal(outcome, now.get(pk)), "cells": pasting.as_understood(outcome)}
        for pk, outcome in outcomes.items()
    }


def _refusal(outcome, now=None):
    """Why nothing was saved; between two editors also the whole row as it is, so that no cell stays old on the page."""
    return {"errors": outcome.errors, "said": outcome.said, "conflicts": outcome.conflicts, "now": now}


def _as_they_are(request, programme, parties, pks):
    every = columns.columns_for(parties)
    return {row.item.pk: _as_saved(row, every) for row in _rows(request, programme, pks)}


def _as_saved(row, every):
    texts = {column.name: str(column.text(row)) for column in every if column.field or column.name == "state"}
    return {
        "cells": texts,
        "version": row.item.version,
        "update_version": row.update_version,
    }


def _as_json(request, programme, pk, parties, outcome):
    now = _as_they_are(request, programme, parties, [pk]) if outcome.is_saved or outcome.conflicts else {}
    if not outcome.is_saved:
        return JsonResponse(_refusal(outcome, now.get(pk)), status=409 if outcome.conflicts else 422)
    return JsonResponse(now[pk])


def _rows(request, programme, pks):
    items = rows.items_of(request.user, programme, timezone.localdate()).filter(pk__in=pks)
    return rows.rows_of(request.user, items, [])


def _row(request, programme, pk):
    found = _rows(request, programme, [pk])
    if not found:
        raise Http404
    return found[0]


def _sides(request):
    """Of all programmes that the person sees: who sees a programme sees its sides, and the other way round."""
    if not request.user.has_perm("coop.view_actionitem"):
        raise PermissionDenied
    sides = ProgrammeParty.objects.visible_to(request.user).select_related("programme", "province")
    return list(sides.order_by("programme__code", "ordinal"))


def _place(request, code):
    """All programmes, the one that is asked for, and its sides: in the order of the document, the own one first."""
    sides = _sides(request)
    programmes = list(dict.fromkeys(side.programme for side in sides))
    parties = [side for side in sides if side.programme.code == code]
    if not parties:
        raise Http404
    return (
        programmes,
        parties[0].programme,
        sorted(parties, key=lambda side: side.province_id not in request.user.reach),
    )


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


def _not_counted(found):
    """The table also holds what the reports do not count; how many of each, as the state of the row says it."""
    outside = Counter(
        row.item.get_strength_display() if row.item.strength == "idea" else row.item.get_status_display()
        for row in found
        if row.item.strength == "idea" or row.item.status in ActionItem.OUTSIDE_STATUSES
    )
    for label, count in outside.items():
        yield f"{padded(count)} {label}"


def _plans(request, plans):
    """The whole programme or the plan of one year, one click away; whatever else is asked for stays."""
    asked = request.GET.get("plan", "")
    for value, label in [("", _("whole programme")), *((str(plan.pk), str(plan.year)) for plan in plans)]:
        query = request.GET.copy()
        query["plan"] = value
        yield {"label": label, "address": f"?{query.urlencode()}", "is_shown": value == asked}


def _moment(now):
    moment = {"hour": f"{now:%H}", "minute": f"{now:%M}", "day": short_date(now.date())}
    return _("figures up to %(moment)s") % {"moment": _("%(hour)s:%(minute)s on %(day)s") % moment}


def _context(request, **given):
    return {**site.each_context(request), "place": "tracking", **given}
