"""Whom to call today: own agencies that promised, that owe an answer, or that are silent on work coming due."""

from dataclasses import dataclass, field
from datetime import date

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce, JSONObject
from django.urls import reverse
from django.utils.dateparse import parse_date
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from coop.admin.cells import short
from coop.admin.desk.lines import SHOWN, DeskLine, Section
from coop.admin.quick import short_form
from coop.models import (
    ActionItem,
    Agency,
    ContactLog,
    FocalPoint,
    FollowUp,
    ItemAgency,
    Letter,
    Occurrence,
    ProgressUpdate,
    Proposal,
)
from coop.periods import period_collected
from coop.vietnamese import padded, short_date

REPORTED = ["submitted", "accepted"]


@dataclass
class Matters:
    """What there is to call an agency about, under whatever name it was entered: its rows, today's agency first."""

    pk: int
    rows: list = field(default_factory=list)

    def all(self, name):
        entries = (entry for row in self.rows for entry in row[name])
        return list({entry["code"] if isinstance(entry, dict) else entry: entry for entry in entries}.values())

    @property
    def last(self):
        contacts = [row["last"] for row in self.rows if row["last"]]
        return max(contacts, key=lambda contact: (contact["day"], contact["pk"]), default=None)

    @property
    def promised_for(self):
        return parse_date(self.last["promised_for"]) if self.last and self.last["promised_for"] else None

    @property
    def urged(self):
        return any(row["urged"] for row in self.rows)

    @property
    def is_to_be_called(self):
        if any(row["settled"] for row in self.rows):
            return False
        owed = any(self.all(name) for name in ("silent", "letters", "proposals"))
        return owed or self.urged or self.promised_for is not None

    @property
    def focal(self):
        return next((row["focal"] for row in self.rows if row["focal"]), None) or {}


def rows_for_calls(asked):
    """Every own agency with something to be called about, or called about it; a side has some dozens of them."""
    user, today = asked.user, asked.today
    contacts = ContactLog.objects.visible_to(user).filter(agency=OuterRef("pk"), withdrawn_on__isnull=True)
    settled = contacts.filter(Q(contacted_on__gte=today) | Q(promised_for__gt=today))
    last = JSONObject(pk="pk", day="contacted_on", matter="matter", promised="promised", promised_for="promised_for")
    urged = FollowUp.objects.visible_to(user).filter(
        agency=OuterRef("pk"),
        answer_due__lt=today,
        answered_on__isnull=True,
        answer_letter__isnull=True,
        withdrawn_on__isnull=True,
    )
    due, silent = _work_of_agency(asked)
    task = JSONObject(code="code", title="title", due="falls_due")
    letters, proposals = _unanswered_by_agency(asked)
    rows = Agency.objects.visible_to(user).filter(province__in=user.reach)
    rows = rows.annotate(
        settled=Exists(settled),
        focal=Subquery(_focal_points(asked).values(said=JSONObject(name="full_name", phone="phone"))[:1]),
        last=Subquery(contacts.order_by("-contacted_on", "-pk").values(said=last)[:1]),
        urged=Exists(urged),
        due=ArraySubquery(due.values("code")),
        silent=ArraySubquery(silent.order_by("falls_due", "code").values(said=task)),
        letters=ArraySubquery(letters.order_by("answer_due", "pk").values("number_symbol")),
        proposals=ArraySubquery(proposals.values("pk")),
    )
    rows = rows.filter(
        Q(last__isnull=False) | Q(urged=True) | Exists(silent) | Exists(letters) | Exists(proposals)
    ).order_by("display_order", "sort_key", "pk")
    columns = ("settled", "focal", "last", "urged", "due", "silent", "letters", "proposals")
    return list(rows.values("pk", "province__is_sample", *columns))


def calls(asked, rows, names):
    by_agency = {}
    for row in rows:
        today = names.today(row["pk"])
        rows_of = by_agency.setdefault(today, Matters(today)).rows
        # Today's own row first: its focal point is the one to ask for.
        rows_of.insert(0 if row["pk"] == today else len(rows_of), row)
    found = [matters for matters in by_agency.values() if matters.is_to_be_called]
    found.sort(key=_turn)
    return Section(
        "calls",
        _("To call today"),
        _("Nobody has to be called today."),
        [_line(matters, names, _reports_since(asked)) for matters in found[: asked.limit("calls")]],
        len(found),
    )


def _turn(matters):
    """Promises first, by their day; then who owes an answer to urging; then the official order."""
    return (matters.promised_for is None, matters.promised_for or date.max, not matters.urged)


def _focal_points(asked):
    points = FocalPoint.objects.visible_to(asked.user).valid_on(asked.today)
    return points.filter(agency=OuterRef("pk")).order_by("pk")


def _work_of_agency(asked):
    """What the agency leads and is overdue or due within a week; of that, what no report of the month now collected
    tells of."""
    # Two levels down: the item is the row outside, the agency the one outside that.
    led = ItemAgency.objects.filter(item=OuterRef("pk"), agency=OuterRef(OuterRef("pk")), role="lead")
    turns = Occurrence.objects.owed(asked.today).filter(item=OuterRef("pk"), due_date__lte=asked.soon)
    due = ActionItem.objects.visible_to(asked.user).owed(asked.today).filter(Exists(led))
    due = due.filter(Q(due_date__lte=asked.soon) | Exists(turns))
    # Of an item that comes round again: the first turn that is owed.
    due = due.annotate(falls_due=Coalesce(Subquery(turns.order_by("due_date").values("due_date")[:1]), "due_date"))
    reported = ProgressUpdate.objects.visible_to(asked.user).filter(
        item=OuterRef("pk"),
        party__province__in=asked.user.reach,
        status__in=REPORTED,
        withdrawn_on__isnull=True,
        reported_on__gte=_reports_since(asked),
    )
    return due, due.filter(~Exists(reported))


def _reports_since(asked):
    return period_collected(asked.today).data_from


def _unanswered_by_agency(asked):
    """What the own side has to answer within a week and lies with the agency: letters to it, proposals in its area."""
    user = asked.user
    due = {"answer_due__lte": asked.soon, "withdrawn_on__isnull": True}
    letters = Letter.objects.visible_to(user).filter(to_agency=OuterRef("pk"), answered_by__isnull=True, **due)
    proposals = Proposal.objects.visible_to(user).filter(
        to_party__province__in=user.reach,
        state__in=["raised", "considered"],
        # The side of the area that is asked, not whichever other one the agency leads.
        area__sides__party=F("to_party"),
        area__sides__lead_agency=OuterRef("pk"),
        **due,
    )
    return letters, proposals


def _line(matters, names, since):
    name = names.of(matters.pk, [row["pk"] for row in matters.rows])
    reasons, wishes = _reasons(matters, since)
    more = {
        "reasons": reasons,
        "focal": matters.focal.get("name", ""),
        "phone": matters.focal.get("phone", ""),
        "last": _last(matters.last),
        "call_url": f"{short_form('contactlog')}&agency={matters.pk}",
        "message": _message(names.names[matters.pk], wishes),
    }
    url = reverse("admin:coop_agency_change", args=[matters.pk])
    return DeskLine(url, name, is_sample=matters.rows[0]["province__is_sample"], more=more)


def _message(agency, wishes):
    first, *others = wishes
    return " ".join([_("To %(agency)s:") % {"agency": agency}, first, *map(capfirst, others), _("Thank you.")])


def _reasons(matters, since):
    """Why to call, and what to ask for: between departments one proposes, one does not demand."""
    reasons, wishes = [], []
    if matters.promised_for:
        day, said = short_date(matters.promised_for), matters.last["promised"] or matters.last["matter"]
        reasons.append(_("promised for %(day)s: %(what)s") % {"day": day, "what": said})
        wishes.append(_("we kindly ask for the matter that was promised for %(day)s.") % {"day": day})
    if matters.urged:
        reasons.append(_("the answer to a follow-up is overdue"))
        wishes.append(_("we kindly ask for the answer to the letter sent earlier."))
    if letters := matters.all("letters"):
        named = {"numbers": ", ".join(letters)}
        reasons.append(_("to answer: letter %(numbers)s") % named)
        wishes.append(_("we kindly ask for the answer to letter %(numbers)s.") % named)
    if proposals := matters.all("proposals"):
        counted = {"count": padded(len(proposals))}
        reasons.append(_("to answer: %(count)s proposals in its area") % counted)
        wishes.append(_("we kindly ask for an opinion on %(count)s proposals in the area.") % counted)
    if silent := matters.all("silent"):
        counts = {"silent": padded(len(silent)), "due": padded(len(matters.all("due"))), "day": short_date(since)}
        reasons.append(_("%(silent)s/%(due)s items due without a report since %(day)s") % counts)
        wishes.append(_("we kindly ask for the results of: %(tasks)s.") % {"tasks": _tasks(silent)})
    return reasons, wishes


def _tasks(tasks):
    """So many as a message on a telephone still holds, and how many there are besides."""
    named = [_task(task) for task in tasks[:SHOWN]]
    if rest := len(tasks) - len(named):
        named.append(_("and %(count)s further items") % {"count": padded(rest)})
    return "; ".join(named)


def _task(task):
    """By its words and its day: whoever reads the message does not know the codes by heart."""
    said = {"title": short(task["title"], 90), "code": task["code"], "day": short_date(parse_date(task["due"]))}
    return _("“%(title)s” (%(code)s), due %(day)s") % said


def _last(contact):
    if not contact:
        return _("not contacted yet")
    return f"{short_date(parse_date(contact['day']))}: {contact['matter']}"
