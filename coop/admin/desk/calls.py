"""Whom to call today: own agencies that promised, that owe an answer, or that are silent on work coming due."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count, Exists, F, OuterRef, Q, Subquery, Window
from django.db.models.functions import JSONObject
from django.urls import reverse
from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _

from coop.admin.desk.lines import DeskLine, Section
from coop.admin.quick import short_form
from coop.models import ActionItem, Agency, ContactLog, FocalPoint, FollowUp, ItemAgency, ProgressUpdate
from coop.periods import PeriodKind, period_for
from coop.vietnamese import padded, short_date

REPORTED = ["submitted", "accepted"]


def calls(asked):
    agencies = _to_call(asked).order_by(F("promised_for").asc(nulls_last=True), "-urged", "display_order", "pk")
    columns = ("pk", "name", "province__is_sample", "focal", "last", "promised_for", "urged", "due", "silent", "total")
    found = list(agencies.annotate(total=Window(Count("*"))).values(*columns)[: asked.limit("calls")])
    return Section(
        "calls",
        _("To call today"),
        _("Nobody has to be called today."),
        [_line(row, asked) for row in found],
        found[0]["total"] if found else 0,
    )


def _to_call(asked):
    user, today = asked.user, asked.today
    contacts = ContactLog.objects.visible_to(user).filter(agency=OuterRef("pk"), withdrawn_on__isnull=True)
    latest = contacts.order_by("-contacted_on", "-pk")
    settled = contacts.filter(Q(contacted_on__gte=today) | Q(promised_for__gt=today))
    urged = FollowUp.objects.visible_to(user).filter(
        agency=OuterRef("pk"),
        answer_due__lt=today,
        answered_on__isnull=True,
        answer_letter__isnull=True,
        withdrawn_on__isnull=True,
    )
    due, silent = _work_of_agency(asked)
    rows = Agency.objects.visible_to(user).filter(~Exists(settled), province__in=user.reach)
    rows = rows.annotate(
        focal=Subquery(_focal_points(asked).values(said=JSONObject(name="full_name", phone="phone"))[:1]),
        last=Subquery(latest.values(said=JSONObject(day="contacted_on", matter="matter", promised="promised"))[:1]),
        promised_for=Subquery(latest.values("promised_for")[:1]),
        urged=Exists(urged),
        due=ArraySubquery(due.values("code")),
        silent=ArraySubquery(silent.order_by("due_date", "code").values("code")),
    )
    return rows.filter(Q(promised_for__isnull=False) | Q(urged=True) | Exists(silent))


def _focal_points(asked):
    points = FocalPoint.objects.visible_to(asked.user).valid_on(asked.today)
    return points.filter(agency=OuterRef("pk")).order_by("pk")


def _work_of_agency(asked):
    """What the agency leads and is overdue or due within a week; of that, what nobody reported on in this period."""
    period = period_for(PeriodKind.MONTH, asked.today)
    # Two levels down: the item is the row outside, the agency the one outside that.
    led = ItemAgency.objects.filter(item=OuterRef("pk"), agency=OuterRef(OuterRef("pk")), role="lead")
    due = ActionItem.objects.visible_to(asked.user).open(asked.today).filter(Exists(led), due_date__lte=asked.soon)
    reported = ProgressUpdate.objects.visible_to(asked.user).filter(
        item=OuterRef("pk"),
        party__province__in=asked.user.reach,
        status__in=REPORTED,
        withdrawn_on__isnull=True,
        reported_on__gte=period.data_from,
    )
    return due, due.filter(~Exists(reported))


def _line(row, asked):
    reasons, wishes = _reasons(row)
    focal = row["focal"] or {}
    more = {
        "reasons": reasons,
        "focal": focal.get("name", ""),
        "phone": focal.get("phone", ""),
        "last": _last(row["last"]),
        "call_url": f"{short_form(ContactLog)}&agency={row['pk']}",
        "message": " ".join([_("To %(agency)s:") % {"agency": row["name"]}, *wishes, _("Thank you.")]),
    }
    url = reverse("admin:coop_agency_change", args=[row["pk"]])
    return DeskLine(url, row["name"], is_sample=row["province__is_sample"], more=more)


def _reasons(row):
    """Why to call, and what to ask for: between departments one proposes, one does not demand."""
    reasons, wishes = [], []
    if row["promised_for"]:
        day = short_date(row["promised_for"])
        said = row["last"]["promised"]
        reasons.append(_("promised for %(day)s: %(what)s") % {"day": day, "what": said or row["last"]["matter"]})
        wishes.append(_("we kindly ask for the matter that was promised for %(day)s.") % {"day": day})
    if row["urged"]:
        reasons.append(_("the answer to a follow-up is overdue"))
        wishes.append(_("we kindly ask for the answer to the letter sent earlier."))
    if row["silent"]:
        counts = {"silent": padded(len(row["silent"])), "due": padded(len(row["due"]))}
        reasons.append(_("%(silent)s/%(due)s items without results") % counts)
        wishes.append(_("we kindly ask for the results of %(codes)s.") % {"codes": ", ".join(row["silent"])})
    return reasons, wishes


def _last(contact):
    if not contact:
        return _("not contacted yet")
    return f"{short_date(parse_date(contact['day']))}: {contact['matter']}"
