"""How does a piece of work stand against its due date on a given day?"""

from datetime import timedelta

from django.db import models
from django.db.models import Case, F, Q, Value, When
from django.utils.translation import gettext_lazy as _

from accounts.scoping import ScopedQuerySet

DUE_SOON_DAYS = 7


class Timeliness(models.TextChoices):
    """How a piece of work stands against its due date on a given day; computed, never stored."""

    DONE_ON_TIME = "done_on_time", _("completed on time")
    DONE_LATE = "done_late", _("completed late")
    NOT_YET_DUE = "not_due", _("not yet due")
    ON_TIME = "on_time", _("in progress, on time")
    DUE_SOON = "due_soon", _("due soon")
    OVERDUE = "overdue", _("in progress, overdue")
    NO_DEADLINE = "no_deadline", _("no deadline")
    ORIENTATION = "orientation", _("orientation")
    DONE_WITHOUT_DEADLINE = "done", _("completed")
    OUTSIDE = "outside", _("not counted")


def dates_plausible(name):
    """A start and a due date of this century: a year with a digit too many or too few is a slip."""
    first, last = "2000-01-01", "2100-12-31"
    return models.CheckConstraint(
        name=name,
        condition=(Q(start_date__isnull=True) | Q(start_date__gte=first, start_date__lte=last))
        & (Q(due_date__isnull=True) | Q(due_date__gte=first, due_date__lte=last)),
        violation_error_message=_("The start date and the due date lie between 2000 and 2100."),
    )


class TimedQuerySet(ScopedQuerySet):
    """Work with a due date and a day of completion, asked about on a day `as_of`.

    Open on `as_of` is what was not completed, or completed after it. A due date lasts to the end of its day. Rows
    without a due date are in none of the sets on time, due soon, overdue; nor are orientations, whatever their dates:
    they say where the sides want to go, and the official count keeps them in a column of their own.
    """

    strength = "strength"  # where a row says how firmly the work was agreed

    def counted(self):
        """Work that is counted at all: neither draft nor suspended, discontinued, withdrawn; no ideas."""
        return self.exclude(status__in=self.model.OUTSIDE_STATUSES)

    def completed_by(self, as_of):
        return self.filter(status="completed", completed_on__lte=as_of)

    def open(self, as_of):
        return self.counted().exclude(status="completed", completed_on__lte=as_of)

    def owed(self, as_of):
        """Open work that is held to its due date, where it has one."""
        return self.open(as_of).exclude(self.is_orientation)

    def overdue(self, as_of):
        return self.owed(as_of).filter(due_date__lt=as_of)

    def due_soon(self, as_of):
        return self.owed(as_of).filter(due_date__range=(as_of, as_of + timedelta(days=DUE_SOON_DAYS)))

    @property
    def is_orientation(self):
        return Q(**{self.strength: "orientation"})

    def with_timeliness(self, as_of):
        """Annotate `timeliness`, one `Timeliness` code for each row."""
        done, done_at_all = Q(status="completed", completed_on__lte=as_of), Value(Timeliness.DONE_WITHOUT_DEADLINE)
        soon = as_of + timedelta(days=DUE_SOON_DAYS)
        return self.annotate(
            timeliness=Case(
                When(status__in=self.model.OUTSIDE_STATUSES, then=Value(Timeliness.OUTSIDE)),
                When(done & (Q(due_date__isnull=True) | self.is_orientation), then=done_at_all),
                When(done & Q(completed_on__lte=F("due_date")), then=Value(Timeliness.DONE_ON_TIME)),
                When(done, then=Value(Timeliness.DONE_LATE)),
                When(self.is_orientation, then=Value(Timeliness.ORIENTATION)),
                When(due_date__isnull=True, then=Value(Timeliness.NO_DEADLINE)),
                When(due_date__lt=as_of, then=Value(Timeliness.OVERDUE)),
                When(start_date__gt=as_of, then=Value(Timeliness.NOT_YET_DUE)),
                When(due_date__lte=soon, then=Value(Timeliness.DUE_SOON)),
                default=Value(Timeliness.ON_TIME),
                output_field=models.CharField(),
            )
        )
