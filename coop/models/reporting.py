"""When each side reports to its Standing Committee."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from coop.models.base import Dated, Record, ends_after_start, kept
from coop.models.programmes import CooperationProgramme, ProgrammeRowQuerySet
from coop.periods import PeriodKind


@kept
class ReportingSchedule(Dated, Record):
    """How often a programme is reported on, when the data close, and by when each tier passes its report on.

    The defaults are the usual windows from the 15th to the 14th (Decree 09/2019/NĐ-CP, Article 12) with two working
    days for the departments, the 20th for the standing agencies and the 25th for the Standing Committees.
    """

    programme = models.ForeignKey(
        CooperationProgramme, on_delete=models.PROTECT, related_name="schedules", verbose_name=_("programme")
    )
    frequency = models.CharField(_("frequency"), max_length=15, choices=PeriodKind.choices)
    cut_off_day = models.PositiveSmallIntegerField(
        _("data close on day"), default=14, help_text=_("31 means the last day of the month.")
    )
    agency_working_days = models.PositiveSmallIntegerField(_("agencies: working days after closing"), default=2)
    standing_agency_day = models.PositiveSmallIntegerField(_("standing agencies: day of the month"), default=20)
    committee_day = models.PositiveSmallIntegerField(_("Standing Committees: day of the month"), default=25)
    rolls_forward = models.BooleanField(_("a day off moves the deadline to the next working day"), default=True)

    objects = ProgrammeRowQuerySet.as_manager()

    class Meta:
        verbose_name = _("reporting schedule")
        verbose_name_plural = _("reporting schedules")
        ordering = ["programme", "frequency"]
        constraints = [
            models.UniqueConstraint(
                name="schedule_once",
                fields=["programme", "frequency", "valid_from"],
                nulls_distinct=False,
                violation_error_message=_("The programme already has this schedule."),
            ),
            models.CheckConstraint(
                name="schedule_days_of_month",
                condition=Q(
                    cut_off_day__gte=1,
                    cut_off_day__lte=31,
                    standing_agency_day__gte=1,
                    standing_agency_day__lte=31,
                    committee_day__gte=1,
                    committee_day__lte=31,
                ),
                violation_error_message=_("A day of the month lies between 1 and 31."),
            ),
            models.CheckConstraint(
                name="schedule_leaves_a_working_day",
                condition=Q(agency_working_days__gte=1),
                violation_error_message=_("Reports are due at least one working day after the data close."),
            ),
            ends_after_start("schedule_ends_after_start"),
        ]

    def __str__(self):
        return f"{self.programme.code}: {self.get_frequency_display()}"
