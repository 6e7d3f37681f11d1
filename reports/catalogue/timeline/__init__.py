"""The year of a programme: when work begins and is due, what is already past, and the meetings between."""

from calendar import monthrange
from datetime import date
from types import SimpleNamespace

from django import forms
from django.db.models import OuterRef, Subquery
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coop.documents.figures import Series, TimelineRow, TrendPoint, timeline, trend
from coop.models import ActionItem, CooperationArea, Meeting, Occurrence, OutsideMatter
from coop.models.tally import Cell, items_with_cell, occurrences_with_cell
from coop.vietnamese import padded
from reports.base import Answer, Column, Kind, Report, Row, RowKind, Table, row_of
from reports.catalogue.programme.areas import neutral_words
from reports.catalogue.programme.item_table import QUARTERS, TONES, badge_of, when
from reports.catalogue.programme.links import Links
from reports.catalogue.programme.next_step import first_steps, for_reader
from reports.catalogue.timeline.months import DONE, month_table, months_of
from reports.cells import Lines, Span
from reports.days import EARLIEST, LATEST, told_of

# More lines than this nobody takes in as one drawing; then each piece of work is drawn in its own row of the table.
LINES_DRAWN = 40


class PeriodForm(forms.Form):
    """Which year, unless another is written that of the day asked about; a quarter of it; one of the areas."""

    year = forms.IntegerField(
        label=gettext_lazy("year"), min_value=EARLIEST.year, max_value=LATEST.year, required=False, localize=False
    )
    quarter = forms.ChoiceField(label=gettext_lazy("quarter"), required=False)
    area = forms.ChoiceField(label=gettext_lazy("area"), required=False)

    def __init__(self, query, as_of, areas):
        asked = {"year": query.get("year") or as_of.year, "quarter": query.get("quarter"), "area": query.get("area")}
        super().__init__(asked)
        quarters = [(str(number), name) for number, name in enumerate(QUARTERS, 1)]
        named = [(str(area.ordinal), f"{area.ordinal}. {area.name}") for area in areas if not area.kept_outside]
        self.fields["quarter"].choices = [("", _("all")), *quarters]
        self.fields["area"].choices = [("", _("all")), *named]
        self.full_clean()
        self.year = self.cleaned_data.get("year") or as_of.year
        self.chosen = self.cleaned_data.get("area") or ""
        self.part = int(self.cleaned_data.get("quarter") or 0)

    @property
    def first(self):
        return date(self.year, 3 * self.part - 2 if self.part else 1, 1)

    @property
    def last(self):
        month = 3 * self.part or 12
        return date(self.year, month, monthrange(self.year, month)[1])

    @property
    def words(self):
        if self.part:
            return _("Quarter %(quarter)s/%(year)s") % {"quarter": QUARTERS[self.part - 1], "year": self.year}
        return _("Year %(year)s") % {"year": self.year}


class TimelineReport(Report):
    slug = "timeline"
    address = "dong-thoi-gian"
    title = gettext_lazy("Timeline of the year")
    menu = gettext_lazy("Timeline")
    about = gettext_lazy("When work begins and is due in a year, what was completed each month, and the meetings.")
    permission = "coop.view_cooperationprogramme"
    has_partner_copy = True

    def answer(self, question):
        everything = _areas(question)
        form = PeriodForm(question.query, question.as_of, everything)
        areas = {area.pk: area for area in everything if form.chosen in ("", str(area.ordinal))}
        work = [one for one in self.rows(question) if one.item.area_id in areas]
        shown = [one for one in work if _falls_in(one, form)]
        shown.sort(key=lambda one: _place_of(one, areas))
        words = {
            "is_sample": question.programme.is_sample,
            "filter": SimpleNamespace(form=form),
            "in_short": [_in_short(form, shown, question)],
            "notices": first_steps(question, everything, work) if not form.chosen else [],
        }
        links, months = Links(question.programme.code, question.as_of), months_of(form.first, form.last)
        inside = [area for area in areas.values() if not area.kept_outside]
        tables = {
            "months": month_table(months, work, inside, question.as_of, links, form.chosen),
            "year": _work_table(form, shown, areas, question.as_of),
            "meetings": _meeting_table(question, form),
        }
        return Answer(tables, words, _charts(question, form, shown, work))

    def rows(self, question):
        """All counted items and occurrences, those without a day too; recurring items stand by their occurrences."""
        items = question.rows(ActionItem).filter(programme=question.programme).counted().with_timeliness(question.as_of)
        turns = question.rows(Occurrence).filter(item__programme=question.programme).counted()
        turns = turns.with_timeliness(question.as_of).select_related("item")
        work = [_Item(item) for item in items_with_cell(items, question.as_of) if item.cell != Cell.BY_TURNS]
        return work + [_Turn(turn) for turn in occurrences_with_cell(turns, question.as_of)]


class _Work:
    """An item or an occurrence as the year shows it."""

    def __init__(self, row, item):
        self.row, self.item, self.badge = row, item, badge_of(row)
        self.tone = TONES[row.timeliness]
        self.start, self.due, self.completed, self.cell = row.start_date, row.due_date, row.completed_on, row.cell

    @property
    def days(self):
        return [day for day in (self.start, self.due) if day]


class _Item(_Work):
    def __init__(self, item):
        super().__init__(item, item)
        self.title, self.year, self.quarter = item.title, None, None


class _Turn(_Work):
    def __init__(self, turn):
        super().__init__(turn, turn.item)
        self.title, self.year, self.quarter = f"{turn.title or turn.item.title} – {when(turn)}", turn.year, turn.quarter


def _areas(question):
    lines = question.rows(OutsideMatter).filter(area=OuterRef("pk")).order_by("party__ordinal").values("line")
    areas = question.rows(CooperationArea).filter(programme=question.programme)
    return list(areas.annotate(neutral_line=Subquery(lines[:1])).order_by("ordinal"))


def _falls_in(one, form):
    """What is under way or due in the period; an occurrence without a day, in what is said of its time."""
    if not one.days:
        return one.year == form.year and one.quarter in ((None, form.part) if form.part else (None, 1, 2, 3, 4))
    return min(one.days) <= form.last and max(one.days) >= form.first


def _place_of(one, areas):
    return (areas[one.item.area_id].ordinal, min(one.days, default=date.max), one.item.code, one.title)


def _in_short(form, shown, question):
    late = sum(1 for one in shown if one.cell == Cell.OVERDUE)
    words = {"period": form.words, "count": padded(len(shown)), "late": padded(late)}
    if not shown:
        return for_reader(
            question,
            _("Nothing of %(period)s has a date yet.") % words,
            _("Record start and due dates; they appear here."),
            _("The standing agency records start and due dates; they appear here."),
        )
    sentence = _("%(period)s: %(count)s items and occurrences under way or due, of which overdue: %(late)s.")
    return told_of(sentence % words, question.as_of)


def _work_table(form, shown, areas, as_of):
    def drawn(one):
        return Span(one.start, one.due, form.first, form.last, as_of, one.tone)

    words = _("Months %(first)s–%(last)s") % {"first": f"{form.first:%m}", "last": f"{form.last:%m}"}
    drawing = (Column(words, drawn, Kind.SPAN),)
    columns = (
        Column(_("Code"), lambda one: one.item.code, Kind.CODE),
        Column(_("Item, occurrence"), lambda one: Lines(one.title)),
        Column(_("Begins"), lambda one: one.start or "", Kind.DATE),
        Column(_("Due date"), lambda one: one.due or "", Kind.DATE),
        *(drawing if len(shown) > LINES_DRAWN else ()),
        Column(_("Timeliness"), lambda one: one.badge, Kind.STATUS),
    )
    rows = []
    for area in areas.values():
        here = [one for one in shown if one.item.area_id == area.pk]
        if here or (area.kept_outside and shown):
            rows.append(Row((f"{area.ordinal}. {area.name}",), RowKind.GROUP))
        if area.kept_outside and shown:
            rows.append(Row((neutral_words(area),), RowKind.LINE))
        rows.extend(row_of(columns, one) for one in here)
    empty = _("No item or occurrence of this year has a date yet.")
    return Table.of(_("Work: %(period)s") % {"period": form.words}, columns, rows, empty=empty)


def _meeting_table(question, form):
    meetings = (
        question.rows(Meeting)
        .filter(
            programme=question.programme, withdrawn_on__isnull=True, held_on__gte=form.first, held_on__lte=form.last
        )
        .order_by("held_on", "pk")
    )
    columns = (
        Column(_("Day held"), "held_on", Kind.DATE),
        Column(_("Meeting"), lambda meeting: Lines(meeting.subject, (meeting.get_kind_display(),))),
        Column(_("Place held"), "place"),
    )
    return Table.of(_("Meetings of the year"), columns, meetings, empty=_("No meeting of this year is recorded."))


def _charts(question, form, shown, work):
    """The whole period at one glance, while it is little enough for that; what was completed each month."""
    dated = [one for one in shown if one.days]
    charts = {}
    if len(dated) > 0 and len(shown) <= LINES_DRAWN:
        charts["timeline"] = timeline(
            [_line(one) for one in dated], form.first, form.last, question.as_of, _("Work and its deadlines")
        )
    points = [_point(question.as_of, month, work) for month in months_of(form.first, form.last)]
    if any(count for point in points for count in point.values.values()):
        series = [
            Series("done_on_time", _("Completed on time"), "done"),
            Series("done_late", _("Completed late"), "late"),
        ]
        charts["trend"] = trend(points, series, _("Completed month by month"))
    return charts


def _line(one):
    """Its state stands before its title: a long title is cut in the drawing, and a colour alone says nothing."""
    return TimelineRow(f"{one.item.code} · {one.badge} · {one.title}", one.start, one.due, one.tone, "")


def _point(as_of, month, work):
    """What was completed in a month, of the work with a deadline; a month to come has no count."""
    label = f"{month:%m/%Y}"
    if month > as_of:
        return TrendPoint(label, {})
    done = [one.cell for one in work if one.cell in DONE and one.completed.replace(day=1) == month]
    return TrendPoint(label, {cell.value: done.count(cell.value) for cell in DONE})
