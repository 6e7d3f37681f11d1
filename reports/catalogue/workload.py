"""How much work each agency of the own side has: agencies in their official order, never ranked."""

from dataclasses import dataclass, field
from datetime import date

import django_filters
from django.db.models import Max, Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coop.models import ActionItem, Agency, AreaSide, CooperationProgramme, ItemAgency, Occurrence
from coop.models.names import lines_on
from coop.models.tally import Cell, Tally, items_with_cell, occurrences_with_cell
from coop.vietnamese import padded
from reports.base import Answer, Column, Kind, Level, Report, RowKind, Table, row_of
from reports.catalogue.programme.areas import accepted_updates
from reports.catalogue.programme.links import Links
from reports.catalogue.programme.next_step import for_reader
from reports.catalogue.programme.units import former_names
from reports.cells import Figure, Lines, Link
from reports.filters import DUE_SOON, JOINTLY, OURS

THEIRS = "ben-ban"
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
    """What one agency of today leads and supports, also what came to it from those whose place it took.

    `word` is how a list asks for it, `links` lead to the lists of the one programme in which it has work; the work of
    several programmes has a line for each below.
    """

    name: str
    former: tuple = ()
    word: str = ""
    links: Links | None = None
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

    def figure(self, count, tone="", **narrowed):
        return Figure(count, self.links.items(agency=self.word, **narrowed) if self.links else "", tone)

    def led(self, cell, tone):
        count = self.due_soon if cell == DUE_SOON else getattr(self.tally, cell)
        return self.figure(count, tone, role=ItemAgency.Role.LEAD.value, timeliness=cell)


@dataclass
class Work:
    """The counted work behind one item: its cells, with those of its occurrences, and which side leads the item."""

    programme: int
    led_by: str = ""
    tally: Tally = field(default_factory=Tally)
    due_soon: int = 0

    def add(self, cell, timeliness):
        self.tally += Tally(**{cell: 1})
        self.due_soon += cell == Cell.IN_TIME and timeliness == "due_soon"


def _led_column(label, cell, tone):
    return Column(label, lambda load: load.led(cell, tone), Kind.NUMBER)


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
        Column(gettext_lazy("Leads"), lambda load: load.figure(len(load.leads), role="lead"), Kind.NUMBER),
        Column(gettext_lazy("Supports"), lambda load: load.figure(len(load.supports), role="supporting"), Kind.NUMBER),
        _led_column(gettext_lazy("Completed on time"), "done_on_time", "done"),
        _led_column(gettext_lazy("Completed late"), "done_late", "late"),
        _led_column(gettext_lazy("In progress, on time"), "in_time", "on-time"),
        _led_column(gettext_lazy("In progress, overdue"), "overdue", "overdue"),
        _led_column(gettext_lazy("Due soon"), DUE_SOON, "soon"),
        Column(gettext_lazy("Last report, data up to"), lambda load: load.reported_on or "", Kind.DATE),
    )

    def answer(self, question) -> Answer:
        narrowed = ProgrammeFilter(question.query, question)
        programmes = [narrowed.chosen] if narrowed.chosen else list(narrowed.queryset)
        work = work_of_items(question, narrowed.chosen)
        loads = Loads(question, narrowed.chosen, programmes, work, self.rows(question, narrowed.chosen))
        rows = [row_of(self.columns, load, kind) for load, kind in loads.lines()]
        empty = for_reader(
            question,
            _("No agency of our side is named yet."),
            _("Name the lead agencies in the areas and in the action items."),
            _("The standing agency names them in the areas and in the action items."),
        )
        table = Table.of(_("Our agencies in their official order"), self.columns, rows, empty)
        sample = bool(programmes) and all(programme.is_sample for programme in programmes)
        words = {"is_sample": sample, "in_short": loads.in_words() if rows else []}
        if len(narrowed.queryset) > 1 or narrowed.form.errors:
            words["filter"] = narrowed
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


def work_of_items(question, programme):
    """The cells of each counted item and of its occurrences: {item: Work}; two queries, the count of the day."""
    as_of, only = question.as_of, {"programme": programme} if programme else {}
    items = items_with_cell(question.rows(ActionItem).filter(**only).with_timeliness(as_of), as_of)
    work, reach = {}, set(question.user.reach)
    cells = items.exclude(cell__in=OUTSIDE).order_by()
    for item, where, side, cell, timeliness in cells.values_list(
        "pk", "programme", "lead_party__province", "cell", "timeliness"
    ):
        led_by = JOINTLY if side is None else OURS if side in reach else THEIRS
        work.setdefault(item, Work(where, led_by)).add(cell, timeliness)
    turns = question.rows(Occurrence).filter(item__in=list(work)).with_timeliness(as_of)
    for item, cell, timeliness in (
        occurrences_with_cell(turns, as_of).exclude(cell="").order_by().values_list("item", "cell", "timeliness")
    ):
        work[item].add(cell, timeliness)
    return work


class Loads:
    """The loads under what agencies are called on the day; one that was split keeps one line of its own."""

    def __init__(self, question, chosen, programmes, work, named):
        self.question, self.chosen, self.work, self.named = question, chosen, work, named
        self.programmes = {programme.pk: programme for programme in programmes}
        self.agencies = lines_on(Agency, {agency for agency, _item, _role in named}, question.as_of)
        self.reported = last_reports(question, set(self.agencies.places), chosen)

    def lines(self):
        """Every agency in the official order, under it the programmes where it has work in several; then all."""
        loads, kept = [], self.agencies.rows
        for row in (unit for unit in self.agencies.plain if unit in set(kept.values())):
            origins = {origin for origin, line in kept.items() if line == row}
            load = Load(self.agencies.heading(row), former_names(self.agencies, row), str(row))
            taken = [(item, role) for origin, item, role in self.named if origin in origins and item in self.work]
            if taken and len(self.agencies.places.get(row, {row})) == 1:
                load.url = list_address(self.question.user, row, self.chosen)
            load.leads = {item for item, role in taken if role == ItemAgency.Role.LEAD}
            load.supports = {item for item, role in taken if role == ItemAgency.Role.SUPPORTING} - load.leads
            loads.append(load)
            yield from self.with_programmes(load, origins, RowKind.DATA)
        if len(loads) > 1:
            yield from self.with_programmes(self.together(), set(kept), RowKind.TOTAL)

    def together(self):
        """All agencies; an item that several of them lead or support counts once."""
        whole = Load(_("All agencies"), word=OURS)
        taken = [(item, role) for _agency, item, role in self.named if item in self.work]
        whole.leads = {item for item, role in taken if role == ItemAgency.Role.LEAD}
        whole.supports = {item for item, role in taken if role == ItemAgency.Role.SUPPORTING}
        return whole

    def in_words(self):
        """How it is counted; and by which side leads, because other pages count by that."""
        led = [self.work[item] for item in self.together().leads]
        parts = [[work for work in led if work.led_by == side] for side in (OURS, JOINTLY, THEIRS)]
        if not parts[2]:
            return [_how_counted()]
        counts = dict(zip(("ours", "jointly", "theirs"), (padded(len(part)) for part in parts), strict=True))
        late = [sum(work.tally.overdue for work in part) for part in parts]
        said = _(
            "Of %(all)s items that an agency of our side leads on our part, our side leads %(ours)s, both sides"
            " %(jointly)s, the other side %(theirs)s."
        ) % {"all": padded(len(led)), **counts}
        if any(late):
            said = f"{said} {_late_by_side(late)}"
        return [said, _how_counted()]

    def with_programmes(self, load, origins, kind):
        """The line itself, counted; and one for each programme, where its work lies in several."""
        found = {self.work[item].programme for item in load.leads | load.supports}
        parts = [pk for pk in self.programmes if pk in found]
        self.count(load, origins)
        if len(parts) == 1:
            load.links = self.links(parts[0])
        yield load, kind
        for pk in parts if len(parts) > 1 else ():
            part = Load(self.programmes[pk].name, word=load.word, links=self.links(pk))
            part.leads = {item for item in load.leads if self.work[item].programme == pk}
            part.supports = {item for item in load.supports if self.work[item].programme == pk}
            self.count(part, origins, pk)
            yield part, RowKind.PART

    def links(self, programme):
        return Links(self.programmes[programme].code, self.question.as_of)

    def count(self, load, origins, programme=None):
        """The cells of what the load leads; an item stands in them once, whoever of the same agency was named."""
        for item in load.leads:
            load.tally += self.work[item].tally
            load.due_soon += self.work[item].due_soon
        days = [
            day for (agency, where), day in self.reported.items() if agency in origins and programme in (None, where)
        ]
        load.reported_on = max(days, default=None)


def last_reports(question, agencies, programme):
    """The day up to which each agency last reported on each programme: {(agency, programme): day}."""
    updates = accepted_updates(question.user, question.as_of).filter(agency__in=agencies)
    if programme:
        updates = updates.filter(item__programme=programme)
    days = updates.order_by().values_list("agency", "item__programme").annotate(day=Max("reported_on"))
    return {(agency, where): day for agency, where, day in days}


def list_address(user, agency, programme):
    """All that it takes part in, for those who work in the back office."""
    if not user.is_staff:
        return ""
    narrowed = {"agency": agency} | ({"programme__id__exact": programme.pk} if programme else {})
    return reverse("admin:coop_actionitem_changelist", query=narrowed)


def _how_counted():
    return _(
        "An agency leads here when it is the lead agency on our side's part, also of an item that the other side leads."
        " How much is done is counted over what it leads, each occurrence of recurring work by itself."
        " Agencies stand in their official order."
    )


def _late_by_side(late):
    """So that the sum can be compared with the Vice-Chair's desk, which leaves out what the other side leads."""
    return _(
        "Overdue in all: %(all)s, of which %(ours)s led by our side, %(jointly)s by both, %(theirs)s by the other side;"
        " the Vice-Chair's desk counts only the first two."
    ) % dict(zip(("all", "ours", "jointly", "theirs"), map(padded, (sum(late), *late)), strict=True))
