"""Every list as a file: the rows, filters, columns and order of the list, all of it and not only the page shown.

The same address with `?dang=xlsx` beside what it asks. Whoever may read the list may take it away, and nothing more:
the rows are those of the list itself. They are read and written as they come, so that a hundred thousand of them need
no more memory, and no more questions to the database, than ten.
"""

import re
import tempfile

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import FileResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from coop.admin.changelist import ASKED, FILES, UNANSWERABLE
from coop.admin.file_columns import columns_of
from coop.admin.sample import shows_sample
from coop.documents import csv, xlsx
from coop.documents.paper import Line, Paper, Sheet, TitleBlock
from coop.vietnamese import fold, padded, short_date

WRITERS = {"xlsx": xlsx, "csv": csv}
AT_ONCE = 500  # rows read from the database at a time


class TakenAway:
    """The door of a list through which its file is had."""

    def changelist_view(self, request, extra_context=None):
        asked = file_asked(request) if request.method == "GET" else None
        if asked is None:
            return super().changelist_view(request, extra_context)
        if not asked:
            return self._list_itself(request)
        if not self.has_view_or_change_permission(request):
            raise PermissionDenied
        try:
            with transaction.atomic():
                return self._file(request, asked)
        except UNANSWERABLE:
            return self._plain_list(request)

    def _list_itself(self, request):
        query = request.GET.urlencode()
        return HttpResponseRedirect(f"{request.path}?{query}" if query else request.path)

    def _file(self, request, ending):
        cl = self.get_changelist_instance(request)
        return file_of(paper_of(cl, request.user), str(cl.opts.verbose_name_plural), ending)


def file_asked(request):
    """The ending of the file that the address asks for, None if it asks for the page; "" for one there is not.

    Taken out of the address: the rest is the question, and a list would take this part for a filter.
    """
    asked = request.GET.get(ASKED)
    if asked is None:
        return None
    request.GET = request.GET.copy()
    del request.GET[ASKED]
    if asked in WRITERS:
        return asked
    said = _("There is no file of the kind “%(asked)s”; this is the page. Files are made as %(endings)s.")
    messages.warning(request, said % {"asked": asked[:20], "endings": ", ".join(WRITERS)})
    return ""


def downloads_of(query):
    """The addresses of the present page as a file, by the names of the files."""
    found = {}
    for ending, label in FILES.items():
        asked = query.copy()
        asked[ASKED] = ending
        found[label] = f"?{asked.urlencode(safe='/')}"
    return found


def file_of(paper: Paper, name, ending, code="") -> FileResponse:
    """The answer that sends the paper as a file to be kept, named after the list, the programme and the day."""
    form = WRITERS[ending]
    file = tempfile.TemporaryFile()  # noqa: SIM115  the answer closes it when it was sent
    try:
        form.write(paper, file)
    except BaseException:
        file.close()
        raise
    file.seek(0)
    # In small plain letters, so that every disk and mail takes it: "nhiem-vu_2026-11-23.xlsx".
    name = re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")
    name = "_".join(filter(None, (name, code, f"{timezone.localdate().isoformat()}.{ending}")))
    answer = FileResponse(file, as_attachment=True, filename=name, content_type=form.MEDIA_TYPE)
    answer["Cache-Control"] = "private, no-store"
    answer["X-Content-Type-Options"] = "nosniff"
    return answer


def paper_of(cl, user) -> Paper:
    columns = columns_of(cl)
    readers = [column.read for column in columns]
    rows = cl.queryset.iterator(chunk_size=AT_ONCE)
    lines = (Line(tuple([read(row) for read in readers])) for row in rows)
    title = capfirst(str(cl.opts.verbose_name_plural))
    sheet = Sheet(title, tuple(column.heading for column in columns), lines, _("No row answers this question."))
    return Paper(block_of(cl, user, title), (*cl.mistakes(), *_left_out(cl)), (sheet,))


def _left_out(cl):
    said = _("The filter “%(filter)s” has no such choice; it was left out.")
    return [said % {"filter": title} for title in cl.not_understood()]


def block_of(cl, user, title) -> TitleBlock:
    return TitleBlock(
        title=title,
        subject=_("Rows: %(count)s") % {"count": padded(cl.result_count)},
        mark=_("SAMPLE DATA") if shows_sample(cl.queryset) else "",
        **circumstances(user, narrowed_to(cl)),
    )


def circumstances(user, narrowed) -> dict:
    """When a file was taken, by whom, and narrowed to what: in a list everybody sees rows of their own."""
    now = timezone.localtime()
    moment = {"hour": f"{now:%H}", "minute": f"{now:%M}", "day": short_date(now.date())}
    told = _("figures up to %(moment)s") % {"moment": _("%(hour)s:%(minute)s on %(day)s") % moment}
    who = f"{user} ({user.seat_held})" if user.seat_held else str(user)
    return {
        "figures_of": capfirst(told),
        "version": _("Taken from the list by %(who)s, with what this account may see") % {"who": who},
        "narrowed": _("Narrowed to: %(filters)s") % {"filters": narrowed} if narrowed else "",
    }


def narrowed_to(cl) -> str:
    """The filters of the list in words, as the list itself shows what was chosen."""
    said = [_("search: “%(words)s”") % {"words": cl.query}] if cl.query else []
    asked = cl.get_filters_params()
    for spec in cl.filter_specs:
        if any(name in asked or f"{name}__isnull" in asked for name in spec.expected_parameters()):
            chosen = [
                str(choice.get("said") or choice["display"])
                for choice in spec.choices(cl)
                if choice.get("said") or choice.get("selected")
            ]
            if chosen:
                said.append(f"{spec.title}: {', '.join(chosen)}")
    return "; ".join(said)
