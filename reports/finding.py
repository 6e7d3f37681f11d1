"""One field for everything: programmes, items, papers, meetings, proposals, reports, directives, agencies and places.

Each kind is searched exactly as its list in the back office is, so that "all of them" opens the list that was counted.
Whoever works there is led to the row itself; whoever reads, to the report page that speaks of it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlencode

from django.db.models import Count, Model, Window
from django.http import HttpRequest
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from accounts.models import User
from coop.admin import choices, site
from coop.admin.cells import short
from coop.admin.ranking import nearest_first
from coop.models import (
    ActionItem,
    Agency,
    CooperationArea,
    CooperationProgramme,
    Directive,
    Document,
    ItemLocality,
    Letter,
    Locality,
    Meeting,
    ProgressUpdate,
    Proposal,
)
from coop.vietnamese import padded, short_date
from reports.catalogue.area import AreaReport
from reports.catalogue.localities import LocalitiesReport
from reports.catalogue.one_page import OnePageReport
from reports.catalogue.programme import ProgrammeReport
from reports.catalogue.programme.links import Links
from reports.catalogue.timeline import TimelineReport
from reports.catalogue.vice_chair import ViceChairReport
from reports.catalogue.workload import WorkloadReport

AT_ONCE = 10
LONGEST = 200  # what a list would read of the words
SAID = 300  # of a longer text: a proposal or a directive may stand nowhere else where its reader could open it


@dataclass(frozen=True)
class Hit:
    """One row that was found: what it is called, what stands beside it, and where it is read or kept."""

    text: str
    note: str = ""
    url: str = ""
    is_sample: bool = False


@dataclass(frozen=True)
class Sort:
    """One kind of rows: how they are found, told, and where a reader goes for one of them."""

    model: type[Model]
    told: Callable[[Model], tuple[str, str]]
    read_at: Callable[[Model, User], str]
    related: tuple[str, ...] = ()
    order: tuple[str, ...] = ()  # of those equally near the words; empty: units of today before those of the past

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
        if self.model is ProgressUpdate and not request.user.is_staff:
            rows = rows.filter(status=ProgressUpdate.Status.ACCEPTED)  # before that it is the desk's business
        rows, _may_repeat = site.get_model_admin(self.model).get_search_results(request, rows, words)
        rows = nearest_first(rows.order_by(*self.order) if self.order else choices.in_order(rows), words)
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
    programme = row.item.programme if isinstance(row, ProgressUpdate) else getattr(row, "programme", None)
    return getattr(row, "is_sample", False) or bool(programme and programme.is_sample)


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


def _proposal(row):
    sides = f"{row.from_party.province.label} → {row.to_party.province.label}"
    day = short_date(row.answered_on or row.raised_on)
    return short(row.text, SAID), _beside(sides, row.get_state_display(), day, row.programme.code)


def _update(row):
    said = row.done or row.obstacles or row.proposals
    name = f"{row.item.code} · {short(said, SAID) if said else _('nothing new in the period')}"
    return name, _beside(row.agency.name, short_date(row.reported_on), row.get_status_display())


def _directive(row):
    return short(row.words, SAID), _beside(row.given_by, short_date(row.given_on), row.get_status_display())


def _unit(row):
    return choices.label(row), row.get_kind_display()


def _beside(*parts):
    return " · ".join(str(part) for part in parts if part)


# --- Where a reader finds it ---


def _page_of_programme(row, user):
    return ProgrammeReport.link(row if isinstance(row, CooperationProgramme) else row.programme)


def _page_of_area(row, user):
    return AreaReport.link(row.programme, area=row.ordinal)


def _item_alone(row, user):
    return Links(row.programme.code, timezone.localdate()).items(item=row.code)


def _year_of_meeting(row, user):
    return TimelineReport.link(row.programme, year=row.held_on.year)


def _item_of_update(row, user):
    return _item_alone(row.item, user)


def _sheet_with_proposals(row, user):
    """The one page has what was proposed to the own side."""
    return f"{OnePageReport.link(row.programme)}#proposals" if row.to_party.province_id in user.reach else ""


def _desk_of_directives(row, user):
    """The Vice-Chair's desk has what is not yet done."""
    is_there = row.status != Directive.Status.DONE and ViceChairReport.open_to(user)
    return f"{ViceChairReport.link()}#directives" if is_there else ""


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


SIDES = ("programme", "from_party__province", "to_party__province")
SORTS = (
    Sort(CooperationProgramme, _programme, _page_of_programme, (), ("code",)),
    Sort(CooperationArea, _area, _page_of_area, ("programme",), ("programme__code", "ordinal")),
    Sort(ActionItem, _item, _item_alone, ("programme", "area"), ("code", "pk")),
    Sort(Document, _document, _page_of_paper, ("programme",), ("-issued_on", "-pk")),
    Sort(Letter, _letter, _page_of_paper, ("programme",), ("-issued_on", "-pk")),
    Sort(Meeting, _meeting, _year_of_meeting, ("programme",), ("-held_on", "-pk")),
    Sort(Proposal, _proposal, _sheet_with_proposals, SIDES, ("-raised_on", "-pk")),
    Sort(ProgressUpdate, _update, _item_of_update, ("item__programme", "agency"), ("-reported_on", "-pk")),
    Sort(Directive, _directive, _desk_of_directives, ("programme",), ("-given_on", "-pk")),
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
