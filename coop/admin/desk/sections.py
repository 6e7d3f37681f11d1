"""Directives, and work with its due dates."""

from django.db.models import F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce, NullIf
from django.urls import reverse
from django.utils.translation import gettext as _

from coop.admin.cells import short
from coop.admin.desk.lines import (
    TOTAL,
    DeskLine,
    Section,
    age_mark,
    change_url,
    due_mark,
    total_of,
    word,
)
from coop.models import ActionItem, Directive, ItemAgency, Occurrence
from coop.vietnamese import short_date

# --- A leader's word ---


def directives(asked):
    rows = Directive.objects.visible_to(asked.user).filter(status="received", withdrawn_on__isnull=True)
    return _directives(asked, rows, _("Directives not yet turned into work"), _("No directive is waiting."))


def directives_to_agency(asked):
    rows = Directive.objects.visible_to(asked.user).filter(withdrawn_on__isnull=True).exclude(status="done")
    return _directives(asked, rows, _("Directives to the agency"), _("No directive to the agency is open."))


def _directives(asked, rows, title, empty):
    rows = rows.order_by("given_on", "pk").annotate(total=TOTAL)
    found = list(
        rows.values(
            "pk", "words", "given_by", "given_on", "channel", "document", "due_date", "province__is_sample", "total"
        )[: asked.limit("directives")]
    )
    return Section("directives", title, empty, [_directive(row, asked) for row in found], total_of(found))


def _directive(row, asked):
    facts = [row["given_by"], Directive.Channel(row["channel"]).label, short_date(row["given_on"])]
    if row["document"] is None:
        facts.append(_("paper awaited"))
    overdue = row["due_date"] and row["due_date"] < asked.today
    return DeskLine(
        change_url("directive", row["pk"]),
        short(row["words"]),
        tuple(facts),
        due_mark(row["due_date"], asked) if overdue else age_mark(asked, row["given_on"]),
        row["province__is_sample"],
    )


# --- Work with a due date ---


def rows_of_work(asked):
    """Due within a week, and overdue: items and dated occurrences, in one query."""
    parts = []
    for rows, what in ((_items(asked), "item"), (_occurrences(asked), "occurrence")):
        parts.append(_work_rows(asked, rows.due_soon(asked.today), what, "soon"))
        parts.append(_work_rows(asked, rows.overdue(asked.today), what, "overdue"))
    return sorted(parts[0].union(*parts[1:], all=True), key=lambda row: (row["due"], row["item_code"], row["pk"]))


def work(asked, rows, names):
    return (
        _work_section(asked, rows, names, "overdue", _("Overdue"), _("Nothing is overdue.")),
        _work_section(asked, rows, names, "soon", _("Due in 7 days"), _("Nothing is due in the next 7 days.")),
    )


def _own(asked, prefix=""):
    """The own side's work: led by it, or by no single side. An officer's: what the agency takes part in."""
    user = asked.user
    if user.sees_own_side:
        return Q(**{f"{prefix}lead_party__province__in": user.reach}) | ~Q(**{f"{prefix}lead": "one_side"})
    taking_part = ItemAgency.objects.filter(agency__in=user.agency_reach).values("item")
    return Q(**{f"{prefix}pk__in": taking_part})


def _items(asked):
    return ActionItem.objects.visible_to(asked.user).filter(_own(asked))


def _occurrences(asked):
    return Occurrence.objects.visible_to(asked.user).filter(_own(asked, "item__"))


def _work_rows(asked, rows, what, kind):
    item = "" if what == "item" else "item__"
    own = Q(party__province__in=asked.user.reach)
    lead = ItemAgency.objects.visible_to(asked.user).filter(own, item=OuterRef(f"{item}pk"), role="lead")
    name = F("title") if what == "item" else Coalesce(NullIf("title", word("")), "item__title")
    columns = {
        "what": word(what),
        "kind": word(kind),
        "item_pk": F(f"{item}pk"),
        "item_code": F(f"{item}code"),
        "name": name,
        "due": F("due_date"),
        "is_sample": F(f"{item}programme__is_sample"),
        "lead_agency": Subquery(lead.order_by("pk").values("agency")[:1]),
    }
    rows = rows.order_by("due_date", "pk").annotate(total=TOTAL)
    return rows.values("pk", "total", **columns)[: asked.limit(kind)]


def _work_section(asked, found, names, kind, title, empty):
    rows = [row for row in found if row["kind"] == kind]
    total = sum({row["what"]: row["total"] for row in rows}.values())
    lines = [
        DeskLine(
            change_url("actionitem" if row["what"] == "item" else "occurrence", row["pk"]),
            f"{row['item_code']} {short(row['name'])}",
            (names.of(row["lead_agency"]),) if row["lead_agency"] else (),
            due_mark(row["due"], asked),
            row["is_sample"],
            {"report": _where_reported(row)} if asked.user.is_officer else {},
        )
        for row in rows[: asked.limit(kind)]
    ]
    return Section(kind, title, empty, lines, total)


def _where_reported(row):
    turn = f"&occurrence={row['pk']}" if row["what"] == "occurrence" else ""
    return f"{reverse('admin:coop_progressupdate_add')}?item={row['item_pk']}{turn}"
