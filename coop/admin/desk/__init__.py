"""The desk: what has to be done today, for whoever keeps the work of a side or of an agency."""

from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from coop.admin.desk import sections
from coop.admin.desk.calls import calls
from coop.admin.desk.lines import ALL_OF, Asked
from coop.admin.quick import short_form
from coop.models import ContactLog, Directive, Letter, Proposal
from coop.vietnamese import short_date

# In words, as offices write them; Django's Vietnamese has figures.
WEEKDAYS = (
    pgettext_lazy("day of the week", "Monday"),
    pgettext_lazy("day of the week", "Tuesday"),
    pgettext_lazy("day of the week", "Wednesday"),
    pgettext_lazy("day of the week", "Thursday"),
    pgettext_lazy("day of the week", "Friday"),
    pgettext_lazy("day of the week", "Saturday"),
    pgettext_lazy("day of the week", "Sunday"),
)


@dataclass(frozen=True)
class Desk:
    """The sections in the order of the day; `forms` are what is recorded from here."""

    today: object
    sections: list
    forms: list

    @property
    def day(self):
        return f"{WEEKDAYS[self.today.weekday()]}, {short_date(self.today)}"

    @property
    def is_sample(self):
        return any(line.is_sample for section in self.sections for line in section.lines)


def desk_for(request):
    """None for those who keep no work: they see the table of contents alone."""
    user = request.user
    asked = Asked(user, timezone.localdate(), request.GET.get(ALL_OF, ""))
    if user.seat_held is None:
        return None
    if user.sees_own_side and user.has_perm("coop.add_directive"):
        return Desk(asked.today, _of_secretariat(asked), _forms(user))
    if user.agency_reach and not user.sees_own_side:
        soon, overdue = sections.work(asked)
        return Desk(asked.today, [sections.directives_to_agency(asked), overdue, soon], [])
    return None


def _of_secretariat(asked):
    soon, overdue = sections.work(asked)
    unanswered, meetings = sections.papers_and_meetings(asked)
    first = [sections.directives(asked), unanswered, calls(asked)]
    return [*first, soon, overdue, sections.waiting(asked), meetings]


def _forms(user):
    named = (
        (Directive, _("Record a directive")),
        (Letter, _("Record a letter")),
        (Proposal, _("Record a proposal")),
        (ContactLog, _("Record a call")),
    )
    return [
        {"url": short_form(model), "label": label}
        for model, label in named
        if user.has_perm(f"coop.add_{model._meta.model_name}")
    ]
