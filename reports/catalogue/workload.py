"""How much work each agency of the own side has: agencies in their official order, never ranked."""

from dataclasses import dataclass, field
from datetime import date

import django_filters
from django.db.models import Max, Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coop.models import ActionItem, Agency, AreaSide, CooperationProgramme, ItemAgency, Occurrence
from coop.models.names import in_their_place, names_on
from coop.models.tally import Cell, Tally, items_with_cell, occurrences_with_cell
from reports.base import Answer, Column, Kind, Level, Report, RowKind, Table, row_of
from reports.catalogue.programme.areas import accepted_updates
from reports.cells import Figure, Lines, Link

OUTSIDE = (Cell.IDEA, Cell.DRAFT, Cell.SUSPENDED, Cell.DISCONTINUED, Cell.WITHDRAWN)


class ProgrammeFilter(django_filters.FilterSet):
    """One of the programmes that the reader sees."""

    programme = django_filters.ModelChoiceFilter(
        label=gettext_lazy("programme"),
        queryset=CooperationProgramme.objects.none(),
        to_field_name="code",
        empty_label=gettext_lazy("all"),
    )

    def __init__(self, query, question):
        programmes = question.rows(CooperationProgramme)
        super().__init__(query, programmes)
        self.filters["programme"].queryset = programmes
        self.form.full_clean()
        self.chosen = self.form.cleaned_data.get("programme")


@dataclass
class Load:
    """What one agency of today leads and supports, also what came to it from those whose place it took."""

    name: str
    former: tuple = ()
    leads: set = field(default_factory=set)
    supports: set = field(default_factory=set)
    tally: Tally = field(default_factory=Tally)
    due_soon: int = 0
    reported_on: date | None = None
    url: str = ""

    @property
    def heading(self):
        name = Link(self.name, self.url)
        return Lines(name, (_("formerly %(names)s") % {"names": "; ".join(self.former)},)) if self.former else name


@dataclass
class Work:
    """The counted work behind one item: its cells, with those of its occurrences."""

    tally: Tally = field(default_factory=Tally)
    due_soon: int = 0

    def add(self, cell, timeliness):
        self.tally += Tally(**{cell: 1})
        self.due_soon += cell == Cell.IN_TIME and timeliness == "due_soon"


class WorkloadReport(Report):
    slug = "workload"
    address = "khoi-luong-co-quan"
    title = gettext_lazy("Work of our agencies")
    about = gettext_lazy("What each agency of our side leads and supports, how much is done, when it last reported.")
    level = Level.EVERYTHING

    @classmethod
    def open_to(cls, user):
        """Those who see their side as a whole; an agency's officer finds its work on the programme's page."""
        return user.sees_own_side and bool(user.reach) and user.has_perm("coop.view_actionitem")

    columns = (
        Column(gettext_lazy("Agency"), "heading"),
        Column(gettext_lazy("Leads"), lambda load: Figure(len(load.leads)), Kind.NUMBER),
        Column(gettext_lazy("Supports"), lambda load: Figure(len(load.supports)), Kind.NUMBER),
        Column(
            gettext_lazy("Completed on time"), lambda load: Figure(load.tally.done_on_time, "", "done"), Kind.NUMBER
        ),
        Column(gettext_lazy("Completed late"), lambda load: Figure(load.tally.done_late, "", "late"), Kind.NUMBER),
        Column(
            gettext_lazy("In progress, on time"), lambda load: Figure(load.tally.in_time, "", "on-time"), Kind.NUMBER
        ),
        Column(
            gettext_lazy("In progress, overdue"), lambda load: Figure(load.tally.overdue, "", "overdue"), Kind.NUMBER
        ),
        Column(gettext_lazy("Due soon"), lambda load: Figure(load.due_soon, "", "soon"), Kind.NUMBER),
        Column(gettext_lazy("Last report, data up to"), lambda load: load.reported_on or "", Kind.DATE),
    )

    def answer(self, question) -> Answer:
        narrowed = ProgrammeFilter(question.query, question)
        programme = narrowed.chosen
        work = work_of_items(question, programme)
        named = self.rows(question, programme)
        loads = loads_of(named, work, question, programme)
        rows = [row_of(self.columns, load) for load in loads]
        if len(loads) > 1:
            rows.append(row_of(self.columns, together(loads, work), RowKind.TOTAL))
        empty = _("No agency of our side is named yet. Name the lead agencies in the areas and in the action items.")
        table = Table.of(_("Our agencies in their official order"), self.columns, rows, empty)
        sample = is_sample_of([programme] if programme else narrowed.queryset)
        words = {"is_sample": sample, "filter": narrowed, "in_short": [_how_counted()] if loads else []}
        return Answer({"agencies": table}, words)

    def rows(self, question, programme=None):
        """Which own agency takes part in what: (agency, item, role); an area's lead agency without an item too."""
        own = Q(party__province__in=question.user.reach)
        inside = Q(item__programme=programme) if programme else Q()
        taking_part = question.rows(ItemAgency).filter(own, inside).order_by()
        leading = question.rows(AreaSide).filter(own, lead_agency__isnull=False).order_by()
        if programme:
            leading = leading.filter(area__programme=programme)
        return [
            *taking_part.values_list("agency", "item", "role"),
            *((agency, None, "") for agency in leading.values_list("lead_agency", flat=True)),
        ]


def is_sample_of(programmes):
    programmes = list(programmes)
    return bool(programmes) and all(programme.is_sample for programme in programmes)


def work_of_items(question, programme):
    """The cells of each counted item and of its occurrences: {item: Work}; two queries, the count of the day."""
    as_of, where = question.as_of, {"programme": programme} if programme else {}
    items = items_with_cell(question.rows(ActionItem).filter(**where).with_timeliness(as_of), as_of)
    work = {}
    for item, cell, timeliness in items.exclude(cell__in=OUTSIDE).order_by().values_list("pk", "cell", "timeliness"):
        work.setdefault(item, Work()).add(cell, timeliness)
    turns = question.rows(Occurrence).filter(item__in=list(work)).with_timeliness(as_of)
    for item, cell, timeliness in (
        occurrences_with_cell(turns, as_of).exclude(cell="").order_by().values_list("item", "cell", "timeliness")
    ):
        work[item].add(cell, timeliness)
    return work


def loads_of(named, work, question, programme):
    """The load of each agency under what it is called on the day; one that was split keeps one row of its own."""
    agencies = {agency for agency, _item, _role in named}
    standing = in_their_place(Agency, agencies, question.as_of)
    row_for = {origin: next(iter(units)) if len(units) == 1 else origin for origin, units in standing.items()}
    reported = last_reports(question, agencies, programme)
    own_names = dict(Agency.objects.filter(pk__in=agencies).values_list("pk", "name"))
    names = names_on(Agency, set(row_for.values()), question.as_of)
    loads = {}
    for agency in Agency.objects.filter(pk__in=set(row_for.values())).in_official_order():
        origins = {origin for origin, row in row_for.items() if row == agency.pk}
        here = [(item, role) for origin, item, role in named if origin in origins and item in work]
        loads[agency.pk] = load = Load(names[agency.pk])
        load.former = tuple(sorted({own_names[origin] for origin in origins} - {agency.name}))
        load.leads = {item for item, role in here if role == ItemAgency.Role.LEAD}
        load.supports = {item for item, role in here if role == ItemAgency.Role.SUPPORTING} - load.leads
        count(load, work)
        load.reported_on = max((reported[origin] for origin in origins if origin in reported), default=None)
        if here and len(standing.get(agency.pk, {agency.pk})) == 1:
            load.url = list_address(question.user, agency, programme)
    return list(loads.values())


def count(load, work):
    """The cells of what the load leads; an item stands in them once, whoever of the same agency was named."""
    for item in load.leads:
        load.tally += work[item].tally
        load.due_soon += work[item].due_soon


def together(loads, work):
    """All agencies; an item that several of them lead or support counts once."""
    whole = Load(_("All agencies"))
    whole.leads = set().union(*(load.leads for load in loads))
    whole.supports = set().union(*(load.supports for load in loads))
    count(whole, work)
    whole.reported_on = max((load.reported_on for load in loads if load.reported_on), default=None)
    return whole


def last_reports(question, agencies, programme):
    """The day up to which each agency last reported: {agency: day}."""
    updates = accepted_updates(question.user, question.as_of).filter(agency__in=agencies)
    if programme:
        updates = updates.filter(item__programme=programme)
    return dict(updates.order_by().values_list("agency").annotate(day=Max("reported_on")))


def list_address(user, agency, programme):
    """All that it takes part in, for those who work in the back office."""
    if not user.is_staff:
        return ""
    narrowed = {"agency": agency.pk} | ({"programme__id__exact": programme.pk} if programme else {})
    return reverse("admin:coop_actionitem_changelist", query=narrowed)


def _how_counted():
    return _(
        "How much is done is counted over what an agency leads, each occurrence of recurring work by itself."
        " Agencies stand in their official order."
    )
