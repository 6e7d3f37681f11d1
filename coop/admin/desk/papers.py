"""Letters and proposals that wait for the own side's answer, and the meetings; all in one query."""

from datetime import timedelta

from django.db.models import F, IntegerField, Q
from django.db.models.functions import Cast, Coalesce
from django.urls import reverse
from django.utils.translation import gettext as _

from coop.admin.cells import short
from coop.admin.desk.lines import TOTAL, DeskLine, Mark, Section, change_url, due_mark, total_of, word
from coop.models import Letter, Meeting, Proposal
from coop.vietnamese import short_date

# A meeting's conclusions are looked for that long afterwards; then it is a matter for the reports.
CONCLUSIONS_WITHIN = timedelta(days=14)
NOBODY = Cast(None, IntegerField())


def rows_of_papers(asked):
    """What waits for an answer, and when the sides meet: two sections, one query."""
    limit = asked.limit("letters")
    letters = _answer_rows(
        _letters(asked),
        what=word("letter"),
        name=F("subject"),
        whose=Coalesce("from_party__province__name", word("")),
        number=F("number_symbol"),
        agency=F("from_agency"),
        asked_of=F("to_agency"),
        to_side=F("to_party"),
    )
    proposals = _answer_rows(
        _proposals(asked),
        what=word("proposal"),
        name=F("text"),
        whose=F("from_party__province__name"),
        number=word(""),
        agency=NOBODY,
        asked_of=NOBODY,
        to_side=NOBODY,
    )
    met = _meeting_rows(asked)[: asked.limit("meetings")]
    return list(letters[:limit].union(proposals[:limit], met, all=True))


def unanswered(asked, rows, names):
    rows = [row for row in rows if row["what"] != "meeting"]
    found = sorted(rows, key=lambda row: (row["due"] is None, row["due"] or asked.today, row["what"], row["pk"]))
    total = sum({row["what"]: row["total"] for row in found}.values())
    lines = [_to_answer(row, asked, names) for row in found[: asked.limit("letters")]]
    return Section("letters", _("Letters and proposals unanswered"), _("Every letter has its answer."), lines, total)


def _letters(asked):
    user = asked.user
    to_office = Q(to_agency__isnull=True) | Q(to_agency__in=user.agency_reach)
    within = Q(party__province__in=user.reach) & to_office
    return Letter.objects.visible_to(user).filter(
        Q(to_party__province__in=user.reach) | within,
        answered_by__isnull=True,
        answer_due__isnull=False,
        withdrawn_on__isnull=True,
    )


def _proposals(asked):
    return Proposal.objects.visible_to(asked.user).filter(
        to_party__province__in=asked.user.reach, state__in=["raised", "considered"], withdrawn_on__isnull=True
    )


def _answer_rows(rows, **columns):
    return (
        rows.order_by(F("answer_due").asc(nulls_last=True), "pk")
        .annotate(total=TOTAL)
        .values(
            "pk",
            "total",
            due=F("answer_due"),
            is_sample=F("programme__is_sample"),
            **columns,
        )
    )


def _to_answer(row, asked, names):
    kind = _("Letter") if row["what"] == "letter" else _("Proposal")
    facts = [f"{kind} {row['number']}".strip(), names.of(row["agency"]) or row["whose"]]
    if row["asked_of"]:
        facts.append(_("to be answered by %(agency)s") % {"agency": names.of(row["asked_of"])})
    return DeskLine(
        change_url(row["what"], row["pk"]),
        short(row["name"]),
        tuple(fact for fact in facts if fact),
        due_mark(row["due"], asked),
        row["is_sample"],
        {"answer": _where_answered(row)},
    )


def _where_answered(row):
    """A letter of another side is its sender's to change; what answered it is recorded through its door."""
    if row["to_side"]:
        return reverse("admin:coop_letter_door", args=[row["pk"], "answer"])
    return change_url(row["what"], row["pk"])


def _meeting_rows(asked):
    recent = Q(held_on__gte=asked.today - CONCLUSIONS_WITHIN, conclusions="", document__isnull=True)
    return (
        Meeting.objects.visible_to(asked.user)
        .filter(Q(held_on__gte=asked.today) | recent, withdrawn_on__isnull=True)
        .order_by("held_on", "pk")
        .annotate(total=TOTAL)
        .values(
            "pk",
            "total",
            due=F("held_on"),
            is_sample=F("programme__is_sample"),
            what=word("meeting"),
            name=F("subject"),
            whose=F("place"),
            number=F("kind"),
            agency=NOBODY,
            asked_of=NOBODY,
            to_side=NOBODY,
        )
    )


def meetings(asked, rows):
    found = sorted((row for row in rows if row["what"] == "meeting"), key=lambda row: (row["due"], row["pk"]))
    return Section(
        "meetings",
        _("Meetings and visits"),
        _("No meeting is planned, and none lacks its conclusions."),
        [_meeting(row, asked) for row in found],
        total_of(found),
    )


def _meeting(row, asked):
    facts = [Meeting.Kind(row["number"]).label, row["whose"]]
    if row["due"] < asked.today:
        facts.append(_("conclusions not yet entered"))
    day = _("today") if row["due"] == asked.today else short_date(row["due"])
    return DeskLine(
        change_url("meeting", row["pk"]),
        short(row["name"]),
        tuple(str(fact) for fact in facts if fact),
        Mark(day),
        row["is_sample"],
    )
