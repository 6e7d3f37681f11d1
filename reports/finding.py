"""One field for everything: programmes, areas, items, papers, meetings, agencies and places by words without accents.

Each kind is searched exactly as its list in the back office is, so that "all of them" opens the list that was counted.
Whoever works there is led to the row itself; whoever reads, to the report page that speaks of it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from django.db.models import Count, Model, Window
from django.http import HttpRequest
from django.shortcuts import render
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from accounts.models import User
from coop.admin import choices, site
from coop.models import (
    ActionItem,
    Agency,
    CooperationArea,
    CooperationProgramme,
    Document,
    ItemLocality,
    Letter,
    Locality,
    Meeting,
)
from coop.vietnamese import padded, short_date
from reports.catalogue.area import AreaReport
from reports.catalogue.localities import LocalitiesReport
from reports.catalogue.programme import ProgrammeReport
from reports.catalogue.timeline import TimelineReport
from reports.catalogue.workload import WorkloadReport

AT_ONCE = 10
LONGEST = 200  # what a list would read of the words


@dataclass(frozen=True)
class Hit:
    """One row that was found: what it is called, what stands beside it, and where it is read or kept."""

    text: str
    note: str = ""
    url: str = ""
    is_sample: bool = False


@dataclass(frozen=True)
class Sort:
    """One kind of rows: how they are found in order, told, and where a reader goes for one of them."""

    model: type[Model]
    told: Callable[[Model], tuple[str, str]]
    read_at: Callable[[Model, User], str]
    related: tuple[str, ...] = ()
    order: tuple[str, ...] = ()  # empty: units of today before those of the past

    @property
    def name(self):
        return self.model._meta.model_name

    @property
    def title(self):
        return capfirst(self.model._meta.verbose_name_plural)

    def is_open_to(self, user):
        return user.has_perm(f"coop.view_{self.name}")

    def found(self, request, words):
        """The first rows, each knowing how many there are; one query."""
        rows = self.model._default_manager.all().visible_to(request.user)
        if hasattr(self.model, "withdrawn_on"):
            rows = rows.filter(withdrawn_on__isnull=True)
        if self.model is CooperationArea:
            rows = rows.filter(kept_outside=False)
        rows, _may_repeat = site.get_model_admin(self.model).get_search_results(request, rows, words)
        rows = rows.order_by(*self.order) if self.order else choices.in_order(rows)
        return list(rows.select_related(*self.related).annotate(found_in_all=Window(Count("pk")))[:AT_ONCE])

    def address(self, row, user):
        if user.is_staff:
            return reverse(f"admin:coop_{self.name}_change", args=[row.pk])
        return self.read_at(row, user)

    def all_of(self, words, user):
        if not user.is_staff:
            return ""
        return f"{reverse(f'admin:coop_{self.name}_changelist')}?{urlencode({'q': words})}"


@dataclass(frozen=True)
class Group:
    """What was found of one kind: how many, the first of them, and the list of all."""

    name: str
    title: str
    count: int
    hits: list[Hit]
    all_url: str

    @property
    def counted(self):
        return padded(self.count)

    @property
    def is_cut(self):
        return self.count > len(self.hits)


def groups_of(request: HttpRequest, words: str) -> list[Group]:
    user, groups = request.user, []
    for sort in SORTS:
        rows = sort.found(request, words) if sort.is_open_to(user) else []
        if not rows:
            continue
        if sort.model is Locality and not user.is_staff:
            _place_in_programmes(rows, user)
        hits = [Hit(*sort.told(row), sort.address(row, user), _is_sample(row)) for row in rows]
        count = rows[0].found_in_all
        all_url = sort.all_of(words, user) if count > len(hits) else ""
        groups.append(Group(sort.name, sort.title, count, hits, all_url))
    return groups


def _is_sample(row):
    return getattr(row, "is_sample", False) or bool(getattr(row, "programme_id", None) and row.programme.is_sample)


# --- What each kind is called, and what stands beside it ---


def _programme(row):
    return f"{row.code} · {row.name}", row.get_status_display()


def _area(row):
    return f"{row.ordinal}. {row.name}", f"{row.programme.code} · {row.programme.name}"


def _item(row):
    return f"{row.code} · {row.title}", _beside(row.area and row.area.name, row.get_status_display())


def _document(row):
    day = row.issued_on and short_date(row.issued_on)
    return row.subject, _beside(row.get_kind_display(), row.number_symbol, day, row.programme and row.programme.code)


def _letter(row):
    return row.subject, _beside(row.number_symbol, short_date(row.issued_on), row.programme.code)


def _meeting(row):
    return row.subject, _beside(row.get_kind_display(), short_date(row.held_on), row.programme.code)


def _unit(row):
    return choices.label(row), row.get_kind_display()


def _beside(*parts):
    return " · ".join(str(part) for part in parts if part)


# --- Where a reader finds it ---


def _page_of_programme(row, user):
    return ProgrammeReport.link(row if isinstance(row, CooperationProgramme) else row.programme)


def _page_of_area(row, user):
    return AreaReport.link(row.programme, area=row.ordinal)


def _row_in_area(row, user):
    """The area's page, on which a browser that can brings the item's own line into sight."""
    page = AreaReport.link(row.programme, area=row.area.ordinal) if row.area else ProgrammeReport.link(row.programme)
    return f"{page}#:~:text={quote(row.code, safe='').replace('-', '%2D')}"


def _year_of_meeting(row, user):
    return TimelineReport.link(row.programme, year=row.held_on.year)


def _page_of_paper(row, user):
    return ProgrammeReport.link(row.programme) if row.programme_id else ""


def _work_of_agency(row, user):
    return WorkloadReport.link() if row.province_id in user.reach and WorkloadReport.open_to(user) else ""


def _work_in_locality(row, user):
    return LocalitiesReport.link(row.works_in) if row.works_in else ""


def _place_in_programmes(localities, user):
    """The newest programme that works in each place, as far as the reader sees it."""
    named = ItemLocality.objects.visible_to(user).filter(locality__in=localities).select_related("item__programme")
    works_in = {one.locality_id: one.item.programme for one in named.order_by("item__programme_id", "pk")}
    for locality in localities:
        locality.works_in = works_in.get(locality.pk)


SORTS = (
    Sort(CooperationProgramme, _programme, _page_of_programme, (), ("code",)),
    Sort(CooperationArea, _area, _page_of_area, ("programme",), ("programme__code", "ordinal")),
    Sort(ActionItem, _item, _row_in_area, ("programme", "area"), ("code", "pk")),
    Sort(Document, _document, _page_of_paper, ("programme",), ("-issued_on", "-pk")),
    Sort(Letter, _letter, _page_of_paper, ("programme",), ("-issued_on", "-pk")),
    Sort(Meeting, _meeting, _year_of_meeting, ("programme",), ("-held_on", "-pk")),
    Sort(Agency, _unit, _work_of_agency, ("province",)),
    Sort(Locality, _unit, _work_in_locality, ("province",)),
)


@require_safe
def find(request):
    """What the words asked for occur in, by kind. A foreign row is not found, like one that does not exist."""
    words = " ".join(request.GET.get("q", "").replace("\x00", " ").split())[:LONGEST]
    groups = groups_of(request, words) if words else []
    hits = [hit for group in groups for hit in group.hits]
    context = {
        "title": _("Search"),
        "asked": words,
        "groups": groups,
        "count": sum(group.count for group in groups),
        "counted": padded(sum(group.count for group in groups)),
        "at_once": AT_ONCE,
        "searched": [sort.title for sort in SORTS if sort.is_open_to(request.user)],
        "is_sample": bool(hits) and all(hit.is_sample for hit in hits),
    }
    return render(request, "reports/finding.html", context)
