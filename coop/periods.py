"""Reporting periods and the dates on which reports are due.

Windows follow Nghị định 09/2019/NĐ-CP, Điều 12: data close on the 14th of the last month, the next period
begins on the 15th. The nine-month report is not in the decree but in provincial rules. Other closing days are
possible; the last day of the month gives calendar periods.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

from django.db.models import TextChoices
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from coop.vietnamese import short_date
from coop.workdays import WorkingCalendar, add_working_days, next_working_day

DEFAULT_CUTOFF = 14
LAST_DAY_OF_MONTH = 31

# A month that closes on the 14th is asked for from the 10th on.
COLLECTED_BEFORE_CLOSING = timedelta(days=5)

_ONE_DAY = timedelta(days=1)
ROMAN = ("I", "II", "III", "IV")


class PeriodKind(TextChoices):
    MONTH = "month", _("Monthly")
    QUARTER = "quarter", _("Quarterly")
    SIX_MONTHS = "six_months", _("Every six months")
    NINE_MONTHS = "nine_months", _("Nine months")
    YEAR = "year", _("Yearly")
    THEMATIC = "thematic", _("Thematic")


_MONTHS = {
    PeriodKind.MONTH: 1,
    PeriodKind.QUARTER: 3,
    PeriodKind.SIX_MONTHS: 6,
    PeriodKind.NINE_MONTHS: 9,
    PeriodKind.YEAR: 12,
}


@dataclass(frozen=True)
class Period:
    """One reporting period: the n-th of its kind in a year, with the first and the last day of its data."""

    kind: PeriodKind
    year: int
    index: int
    data_from: date
    data_to: date
    cutoff: int = DEFAULT_CUTOFF

    def __contains__(self, day: date) -> bool:
        return self.data_from <= day <= self.data_to

    def __str__(self) -> str:
        return self.label

    @property
    def label(self) -> str:
        """What the period is called in a title, in the active language."""
        match self.kind:
            case PeriodKind.MONTH:
                # Months 1 and 2 take a leading zero in official papers, the others do not.
                month = f"{self.index:02d}" if self.index < 3 else str(self.index)
                return gettext("Month %(month)s/%(year)s") % {"month": month, "year": self.year}
            case PeriodKind.QUARTER:
                parts = {"quarter": ROMAN[self.index - 1], "year": self.year}
                return gettext("Quarter %(quarter)s of %(year)s") % parts
            case PeriodKind.SIX_MONTHS if self.index == 1:
                return gettext("First six months of %(year)s") % {"year": self.year}
            case PeriodKind.SIX_MONTHS:
                return gettext("Last six months of %(year)s") % {"year": self.year}
            case PeriodKind.NINE_MONTHS:
                return gettext("First nine months of %(year)s") % {"year": self.year}
            case PeriodKind.YEAR:
                return gettext("Year %(year)s") % {"year": self.year}
        parts = {"first": short_date(self.data_from), "last": short_date(self.data_to)}
        return gettext("From %(first)s to %(last)s") % parts

    def previous(self) -> "Period":
        """The period of the same kind before this one; for a thematic one, as many days right before it."""
        if self.kind == PeriodKind.THEMATIC:
            length = self.data_to - self.data_from
            return thematic(self.data_from - _ONE_DAY - length, self.data_from - _ONE_DAY)
        if self.index > 1:
            return period(self.kind, self.year, self.index - 1, self.cutoff)
        return period(self.kind, self.year - 1, _per_year(self.kind), self.cutoff)

    def same_period_last_year(self) -> "Period":
        if self.kind == PeriodKind.THEMATIC:
            return thematic(_a_year_earlier(self.data_from), _a_year_earlier(self.data_to))
        return period(self.kind, self.year - 1, self.index, self.cutoff)


def period(kind: PeriodKind | str, year: int, index: int = 1, cutoff: int = DEFAULT_CUTOFF) -> Period:
    """The `index`-th period of its kind in the year, counted from 1."""
    kind = PeriodKind(kind)
    if kind == PeriodKind.THEMATIC:
        raise ValueError("A thematic period has no place in the year; give its dates to thematic().")
    if not 1 <= cutoff <= LAST_DAY_OF_MONTH:
        raise ValueError(f"{cutoff} is no day of a month.")
    if not 1 <= index <= _per_year(kind):
        raise ValueError(f"A year has no period {kind.value} number {index}.")
    last_month = index * _MONTHS[kind]
    data_from = _closing_day(year, last_month - _MONTHS[kind], cutoff) + _ONE_DAY
    return Period(kind, year, index, data_from, _closing_day(year, last_month, cutoff), cutoff)


def thematic(data_from: date, data_to: date) -> Period:
    """The window of a thematic or ad hoc report (chuyên đề, đột xuất), set by whoever asks for it."""
    if data_to < data_from:
        raise ValueError("A period cannot end before it begins.")
    return Period(PeriodKind.THEMATIC, data_to.year, 1, data_from, data_to, data_to.day)


def periods_of(year: int, kind: PeriodKind | str, cutoff: int = DEFAULT_CUTOFF) -> list[Period]:
    """All periods of one kind in a year, in order; none for thematic ones, which no rule sets."""
    if kind == PeriodKind.THEMATIC:
        return []
    return [period(kind, year, index, cutoff) for index in range(1, _per_year(PeriodKind(kind)) + 1)]


def period_for(kind: PeriodKind | str, day: date, cutoff: int = DEFAULT_CUTOFF) -> Period | None:
    """The period whose data window holds the day.

    None when there is none: in the last quarter for nine months, always for thematic ones.
    """
    # A closing day always lies in its own month, so its period is this year's or the next year's.
    for year in (day.year, day.year + 1):
        for candidate in periods_of(year, kind, cutoff):
            if day in candidate:
                return candidate
    return None


def period_collected(day: date, cutoff: int = DEFAULT_CUTOFF) -> Period:
    """The month whose results are being collected on a day.

    In its last days that is the one still running; before them the one that closed last: its results are wanted,
    those of the running month cannot be there yet.
    """
    running = period_for(PeriodKind.MONTH, day, cutoff)
    if running.data_to - day < COLLECTED_BEFORE_CLOSING:
        return running
    return period_for(PeriodKind.MONTH, running.data_from - _ONE_DAY, cutoff)


@dataclass(frozen=True)
class DueRule:
    """When a report is due: a fixed day of the period's last month, or n working days after the data close.

    A due date on a day off rolls forward unless the rule says otherwise. Whatever the rule, at least one
    working day lies after the closing of the data (Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5 điểm b).
    """

    fixed_day: int | None = None
    working_days: int | None = None
    roll_forward: bool = True

    def __post_init__(self):
        if (self.fixed_day is None) == (self.working_days is None):
            raise ValueError("A due rule has either a fixed day or a number of working days.")
        if self.fixed_day is not None and not 1 <= self.fixed_day <= 31:
            raise ValueError(f"{self.fixed_day} is no day of a month.")
        if self.working_days is not None and self.working_days < 1:
            raise ValueError("A report is due at least one working day after its data close.")

    @classmethod
    def on_day(cls, day: int, *, roll_forward: bool = True) -> Self:
        return cls(fixed_day=day, roll_forward=roll_forward)

    @classmethod
    def after_cutoff(cls, working_days: int) -> Self:
        return cls(working_days=working_days)

    def due(self, period: Period, calendar: WorkingCalendar) -> date:
        if self.working_days is not None:
            return add_working_days(period.data_to, self.working_days, calendar)
        day = self._fixed_date(period.data_to)
        if self.roll_forward:
            day = next_working_day(day, calendar)
        return max(day, add_working_days(period.data_to, 1, calendar))

    def _fixed_date(self, data_to: date) -> date:
        """The fixed day of the closing month; of the next month when the data close no earlier than it."""
        day = _closing_day(data_to.year, data_to.month, self.fixed_day)
        if day > data_to:
            return day
        return _closing_day(data_to.year, data_to.month + 1, self.fixed_day)


_ONE_DAY_LATER = DueRule.after_cutoff(1)
_TWO_DAYS_LATER = DueRule.after_cutoff(2)
_DAY_20 = DueRule.on_day(20)
_DAY_25 = DueRule.on_day(25)


@dataclass(frozen=True)
class Deadlines:
    """The last day of each hand-over of one report, from agencies up to the Thường trực."""

    to_collecting_office: date
    to_standing_agency: date
    to_office: date
    to_standing_committee: date


@dataclass(frozen=True)
class DeadlineRules:
    """One due rule per tier: reports in tiers state a deadline for each (Nghị định 09/2019/NĐ-CP, Điều 8).

    The defaults are this product's proposal, not law, but for day 25, which Điều 13 sets for the provincial
    People's Committee.
    """

    to_collecting_office: DueRule = _ONE_DAY_LATER
    to_standing_agency: DueRule = _TWO_DAYS_LATER
    to_office: DueRule = _DAY_20
    to_standing_committee: DueRule = _DAY_25

    def deadlines(self, period: Period, calendar: WorkingCalendar) -> Deadlines:
        """No tier is due before the one below it, which a long Tết may push past the 20th."""
        days = []
        for rule in (
            self.to_collecting_office,
            self.to_standing_agency,
            self.to_office,
            self.to_standing_committee,
        ):
            days.append(max([rule.due(period, calendar), *days[-1:]]))
        return Deadlines(*days)


def _per_year(kind: PeriodKind) -> int:
    return 12 // _MONTHS[kind]


def _closing_day(year: int, month: int, cutoff: int) -> date:
    """The cut-off day of a month, or its last day in a shorter month.

    Months 0 and 13 are the neighbouring years'.
    """
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, min(cutoff, monthrange(year, month)[1]))


def _a_year_earlier(day: date) -> date:
    return _closing_day(day.year - 1, day.month, day.day)
