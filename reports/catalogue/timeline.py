"""The year of a programme: when work begins and is due, what is already past, and the meetings between."""

from datetime import date
from types import SimpleNamespace

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coop.documents.figures import Series, TimelineRow, TrendPoint, timeline, trend
from coop.models import ActionItem, CooperationArea, Meeting, Occurrence
from coop.models.tally import Cell, items_with_cell, occurrences_with_cell
from reports.base import Answer, Column, Kind, Report, Row, RowKind, Table, row_of
from reports.catalogue.programme.item_table import TONES, badge_of, when
from reports.cells import Lines
from reports.days import EARLIEST, LATEST

# More lines than this nobody can read at once; then each area is one line of the drawing. The table has them all.
LINES_DRAWN = 40
DONE = (Cell.DONE_ON_TIME, Cell.DONE_LATE)


class YearForm(forms.Form):
    """Which year: the one of the day asked about, unless another one is written."""

    year = forms.IntegerField(
        label=gettext_lazy("year"), min_value=EARLIEST.year, max_value=LATEST.year, required=False, localize=False
    )


class TimelineReport(Report):
    slug = "timeline"
    address = "dong-thoi-gian"
    title = gettext_lazy("Timeline of the year")
    menu = gettext_lazy("Timeline")
    about = gettext_lazy("When work begins and is due in a year, what was completed each month, and the meetings.")
    permission = "coop.view_cooperationprogramme"
    has_partner_copy = True

    def answer(self, question):
        form = YearForm({"year": question.query.get("year") or question.as_of.year})
        year = (form.is_valid() and form.cleaned_data["year"]) or question.as_of.year
        areas = {
            area.pk: area
            for area in question.rows(CooperationArea).filter(programme=question.programme).order_by("ordinal")
        }
        work = self.rows(question)
        shown = [one for one in work if _falls_in(one, year)]
        shown.sort(key=lambda one: _place_of(one, areas))
        words = {
            "is_sample": question.programme.is_sample,
            "filter": SimpleNamespace(form=form),
            "in_short": [_in_short(year, shown)],
        }
        tables = {"year": _work_table(year, shown, areas), "meetings": _meeting_table(question, year)}
        return Answer(tables, words, _charts(question, year, shown, work, areas))

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
        self.title, self.year = item.title, None


class _Turn(_Work):
    def __init__(self, turn):
        super().__init__(turn, turn.item)
        self.title, self.year = f"{turn.title or turn.item.title} – {when(turn)}", turn.year


def _falls_in(one, year):
    first, last = date(year, 1, 1), date(year, 12, 31)
    if not one.days:
        return one.year == year
    return min(one.days) <= last and max(one.days) >= first


def _place_of(one, areas):
    area = areas.get(one.item.area_id)
    return (area.ordinal if area else 0, min(one.days, default=date.max), one.item.code, one.title)


def _in_short(year, shown):
    late = sum(1 for one in shown if one.cell == Cell.OVERDUE)
    words = {"year": year, "count": f"{len(shown):02d}", "late": f"{late:02d}"}
    if not shown:
        return _("Nothing of %(year)s has a date yet. Record start and due dates; they appear here.") % words
    return _("In %(year)s: %(count)s items and occurrences under way or due, of which overdue: %(late)s.") % words


def _work_table(year, shown, areas):
    columns = (
        Column(_("Code"), lambda one: one.item.code, Kind.CODE),
        Column(_("Item, occurrence"), lambda one: Lines(one.title)),
        Column(_("Begins"), lambda one: one.start or "", Kind.DATE),
        Column(_("Due date"), lambda one: one.due or "", Kind.DATE),
        Column(_("Timeliness"), lambda one: one.badge, Kind.STATUS),
    )
    rows, last = [], None
    for one in shown:
        if one.item.area_id != last:
            last = one.item.area_id
            rows.append(Row((_area_name(areas.get(last)),), RowKind.GROUP))
        rows.append(row_of(columns, one, RowKind.PART if one.year else RowKind.DATA))
    empty = _("No item or occurrence of this year has a date yet.")
    return Table.of(_("Work of %(year)s") % {"year": year}, columns, rows, empty=empty)


def _area_name(area):
    return f"{area.ordinal}. {area.name}" if area else _("outside the areas")


def _meeting_table(question, year):
    meetings = (
        question.rows(Meeting)
        .filter(programme=question.programme, withdrawn_on__isnull=True, held_on__year=year)
        .order_by("held_on", "pk")
    )
    columns = (
        Column(_("Day held"), "held_on", Kind.DATE),
        Column(_("Meeting"), lambda meeting: Lines(meeting.subject, (meeting.get_kind_display(),))),
        Column(_("Place held"), "place"),
    )
    return Table.of(_("Meetings of the year"), columns, meetings, empty=_("No meeting of this year is recorded."))


def _charts(question, year, shown, work, areas):
    dated = [one for one in shown if one.days]
    charts = {}
    if dated:
        rows = [_line(one) for one in dated] if len(dated) <= LINES_DRAWN else list(_area_lines(dated, areas))
        charts["timeline"] = timeline(rows, date(year, 1, 1), date(year, 12, 31), question.as_of)
    points = [_point(question.as_of, year, month, work) for month in range(1, 13)]
    if any(count for point in points for count in point.values.values()):
        series = [
            Series("done_on_time", _("Completed on time"), "done"),
            Series("done_late", _("Completed late"), "late"),
        ]
        charts["trend"] = trend(points, series)
    return charts


def _line(one):
    return TimelineRow(f"{one.item.code} {one.title}", one.start, one.due, one.tone, str(one.badge))


def _area_lines(dated, areas):
    """Each area from its first day to its last. In no status colour: what is overdue in it is a part, told in words."""
    for area_id in dict.fromkeys(one.item.area_id for one in dated):
        here = [one for one in dated if one.item.area_id == area_id]
        days = [day for one in here for day in one.days]
        late = sum(1 for one in here if one.cell == Cell.OVERDUE)
        word = _("items and occurrences: %(count)s, overdue: %(late)s") % {
            "count": f"{len(here):02d}",
            "late": f"{late:02d}",
        }
        yield TimelineRow(_area_name(areas.get(area_id)), min(days), max(days), "none", word)


def _point(as_of, year, month, work):
    """What was completed in a month, of the work with a deadline; a month to come has no count."""
    label = f"{month:02d}/{year}"
    if date(year, month, 1) > as_of:
        return TrendPoint(label, {})
    done = [one.cell for one in work if one.cell in DONE and (one.completed.year, one.completed.month) == (year, month)]
    return TrendPoint(label, {cell.value: done.count(cell.value) for cell in DONE})
