"""What agencies reported: updates that the standing agency has not looked at yet, and what only a leader decides."""

from dataclasses import replace

from django.db.models import Exists, F, OuterRef, Q, Subquery
from django.db.models.functions import TruncDate
from django.urls import reverse
from django.utils.translation import gettext as _

from coop.admin.cells import short
from coop.admin.desk.lines import TOTAL, DeskLine, Section, age_mark, change_url, total_of, word
from coop.models import Directive, ProgressUpdate
from coop.vietnamese import short_date


def rows_of_reports(asked):
    """Updates waiting to be accepted, and accepted ones that wait for a leader: two sections, one query."""
    own = ProgressUpdate.objects.visible_to(asked.user).filter(
        party__province__in=asked.user.reach, withdrawn_on__isnull=True
    )
    handed_in = own.filter(status="submitted", entered_by__isnull=True)
    kinds = (("updates", handed_in, TruncDate("submitted_at")), ("waiting", _undecided(asked, own), F("reported_on")))
    parts = [_columns(rows, kind, day)[: asked.limit(kind)] for kind, rows, day in kinds]
    return sorted(parts[0].union(*parts[1:], all=True), key=lambda row: (row["since"], row["pk"]))


def _undecided(asked, own):
    """The latest accepted word on an item asks for a decision, and no leader's word on the item has come since."""
    accepted = own.filter(status="accepted")
    latest = accepted.filter(item=OuterRef("item")).order_by("-reported_on", "-pk").values("pk")[:1]
    spoken = Directive.objects.visible_to(asked.user).filter(
        item=OuterRef("item"), given_on__gte=OuterRef("reported_on"), withdrawn_on__isnull=True
    )
    return accepted.filter(~Exists(spoken), Q(pk=Subquery(latest)), needs_decision=True)


def _columns(rows, kind, day):
    rows = rows.order_by(day.asc(), "pk").annotate(total=TOTAL)
    return rows.values(
        "pk",
        "total",
        "agency",
        "reported_on",
        "needs_decision",
        "options",
        "decided_by",
        "status",
        kind=word(kind),
        since=day,
        item_code=F("item__code"),
        item_title=F("item__title"),
        is_sample=F("item__programme__is_sample"),
    )


def updates(asked, rows, names):
    """Handed in by the agencies and not yet accepted: until then they count in no report."""
    found = [row for row in rows if row["kind"] == "updates"]
    return Section(
        "updates",
        _("Updates waiting to be accepted"),
        _("Every update handed in was looked at."),
        [_line(row, asked, _handed_in(row, names)) for row in found],
        total_of(found),
    )


def drafts(asked):
    """The own agency's updates that were saved and not sent, or sent back for more: only the agency moves them on."""
    under_way = ProgressUpdate.objects.editable_by(asked.user).filter(
        agency__in=asked.user.agency_reach, party__province__in=asked.user.reach, withdrawn_on__isnull=True
    )
    found = list(_columns(under_way, "drafts", TruncDate("updated_at"))[: asked.limit("drafts")])
    return Section(
        "drafts",
        _("Drafts not yet sent"),
        _("Every update of the agency was sent."),
        [_draft(row, asked) for row in found],
        total_of(found),
    )


def _draft(row, asked):
    facts = [_("data up to %(day)s") % {"day": short_date(row["reported_on"])}]
    if row["status"] == ProgressUpdate.Status.ASKED_FOR_MORE:
        facts.append(str(ProgressUpdate.Status.ASKED_FOR_MORE.label))
    way = {"submit": reverse("admin:coop_progressupdate_door", args=[row["pk"], "submit"])}
    return replace(_line(row, asked, tuple(facts)), more=way)


def waiting(asked, rows):
    found = [row for row in rows if row["kind"] == "waiting"]
    return Section(
        "waiting",
        _("Waiting for a leader"),
        _("Nothing waits for a leader's decision."),
        [_line(row, asked, _decision(row)) for row in found],
        total_of(found),
    )


def _line(row, asked, facts):
    title = f"{row['item_code']} {short(row['item_title'])}"
    return DeskLine(
        change_url("progressupdate", row["pk"]), title, facts, age_mark(asked, row["since"]), row["is_sample"]
    )


def _handed_in(row, names):
    return (names.of(row["agency"]), *([_("asks for a leader's decision")] if row["needs_decision"] else []))


def _decision(row):
    facts = [_("who decides: %(who)s") % {"who": row["decided_by"]}] if row["decided_by"] else []
    facts += [_("options: %(options)s") % {"options": short(row["options"])}] if row["options"] else []
    return tuple(facts)
