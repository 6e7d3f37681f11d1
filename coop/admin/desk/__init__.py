"""The desk: what has to be done today, for whoever keeps the work of a side or of an agency."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from coop.admin.desk import papers, reports, sections
from coop.admin.desk.bands import in_bands
from coop.admin.desk.calls import calls, rows_for_calls
from coop.admin.desk.lines import ALL_OF, Asked
from coop.admin.desk.names import Names
from coop.admin.quick import SHORT_FORMS, short_form
from coop.admin.wording import day_of_week


@dataclass(frozen=True)
class Desk:
    """The sections in the order of the day; `forms` are what is recorded from here."""

    today: object
    sections: list
    forms: list

    @property
    def day(self):
        return day_of_week(self.today)

    @property
    def bands(self):
        """The sections with something in them, as they stand on the page."""
        return in_bands([section for section in self.sections if section.lines])

    @property
    def at_rest(self):
        return [section for section in self.sections if not section.lines]

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
    names = Names((row["lead_agency"] for row in work), asked.today)
    return [sections.directives_to_agency(asked), *sections.work(asked, work, names), reports.drafts(asked)]


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
    return [
        {"url": short_form(name), "label": label}
        for name, label in SHORT_FORMS.items()
        if user.has_perm(f"coop.add_{name}")
    ]
