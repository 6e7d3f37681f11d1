"""The desk: what has to be done today, for whoever keeps the work of a side or of an agency."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from coop.admin.desk import papers, reports, sections
from coop.admin.desk.calls import calls, rows_for_calls
from coop.admin.desk.lines import ALL_OF, Asked
from coop.admin.desk.names import Names
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
    if user.is_officer:
        return Desk(asked.today, _of_agency(asked), _forms_of_officer(user))
    return None


def _of_agency(asked):
    work = sections.rows_of_work(asked)
    soon, overdue = sections.work(asked, work, Names((row["lead_agency"] for row in work), asked.today))
    return [sections.directives_to_agency(asked), overdue, soon]


def _of_secretariat(asked):
    work, paper, to_call = sections.rows_of_work(asked), papers.rows_of_papers(asked), rows_for_calls(asked)
    reported = reports.rows_of_reports(asked)
    named = [row["lead_agency"] for row in work] + [row["pk"] for row in to_call]
    named += [row[column] for row in paper for column in ("agency", "asked_of")]
    named += [row["agency"] for row in reported]
    names = Names(named, asked.today)
    return [
        sections.directives(asked),
        papers.unanswered(asked, paper, names),
        calls(asked, to_call, names),
        *sections.work(asked, work, names),
        reports.updates(asked, reported, names),
        reports.waiting(asked, reported),
        papers.meetings(asked, paper),
    ]


def _forms_of_officer(user):
    """An officer is here to report on the agency's work."""
    if not user.has_perm("coop.add_progressupdate"):
        return []
    return [{"url": reverse("admin:coop_progressupdate_add"), "label": _("Record a progress update")}]


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
