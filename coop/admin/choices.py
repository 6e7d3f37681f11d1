"""What a form offers: rows the person may see that make sense in the place, in words that tell them apart."""

from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from coop.admin.cells import short
from coop.models import (
    Agency,
    CooperationArea,
    CooperationProgramme,
    ItemAgency,
    Letter,
    Locality,
    ProgrammeParty,
    Province,
    ProvinceSuccession,
    StandingCommittee,
    ViceChair,
)
from coop.vietnamese import short_date

# Fields whose list is long enough for a search box. The others are plain lists, which need no script.
SEARCHED = {
    "Province",
    "Locality",
    "Agency",
    "ActionItem",
    "Document",
    "Letter",
    "Meeting",
    "Occurrence",
    "Indicator",
    "StoredFile",
    "FocalPoint",
    "ViceChair",
}
ADDED_ON_THE_WAY = {"Document", "Letter", "Meeting", "StoredFile", "FocalPoint"}
UNITS = (Province, Locality, Agency)
OFFICES = (StandingCommittee, ViceChair)


def for_field(field, user, rows):
    """The rows that `field` may point to when `user` fills in a form."""
    if not hasattr(rows, "visible_to"):
        return rows.none()
    rows = rows.visible_to(user)
    for applies, narrow in NARROWER:
        if applies(field):
            rows = narrow(field, user, rows)
    return rows.select_related(*LABELLED_WITH.get(rows.model, ()))


def label(row):
    """A row in a list of choices: an ended unit with its days, what belongs to a programme with its code."""
    if isinstance(row, UNITS + OFFICES):
        return _with_days(row)
    if isinstance(row, CooperationArea):
        return f"{row.programme.code} · {row}"
    if isinstance(row, ProgrammeParty):
        return f"{row.programme.code} · {row.province.name}"
    if isinstance(row, CooperationProgramme):
        return f"{row.code} · {row.name}"
    if isinstance(row, Letter):
        return f"{row} · {short(row.subject, 80)}"  # nobody knows letters by their numbers alone
    return str(row)


def with_whose(name, province):
    """A unit with its province, unless its own name says that already: "Sở Tài chính tỉnh …"."""
    return name if province in name else f"{name} · {province}"


def in_order(rows):
    """Units and office-holders of today before those of the past; other rows in their own order."""
    present_first = F("valid_to").desc(nulls_first=True)
    if issubclass(rows.model, UNITS):
        return rows.order_by(present_first, "display_order", "sort_key", "pk")
    if issubclass(rows.model, OFFICES):
        return rows.order_by(present_first, *rows.model._meta.ordering, "pk")
    return rows


def _with_days(unit):
    name = str(unit) if isinstance(unit, OFFICES) else unit.name
    if isinstance(unit, Agency | Locality):
        name = with_whose(name, unit.province.label)
    if unit.valid_to and unit.valid_to < timezone.localdate():
        return _("%(unit)s (until %(day)s)") % {"unit": name, "day": short_date(unit.valid_to)}
    if unit.valid_from and unit.valid_from > timezone.localdate():
        return _("%(unit)s (from %(day)s)") % {"unit": name, "day": short_date(unit.valid_from)}
    return name


LABELLED_WITH = {
    Agency: ("province",),
    Locality: ("province",),
    CooperationArea: ("programme",),
    ProgrammeParty: ("programme", "province"),
}


def _target(model_name):
    return lambda field: field.remote_field.model.__name__ == model_name


def _areas_inside(field, user, rows):
    """What is kept outside is offered only where its neutral line is written."""
    return rows.filter(kept_outside=field.model.__name__ == "OutsideMatter")


def _own_parties(field, user, rows):
    return rows.filter(province__in=user.reach)


def _own_agencies(field, user, rows):
    rows = rows.filter(province__in=user.reach)
    if user.is_officer:
        rows = rows.filter(pk__in=user.agency_reach)
    return rows


def _reporting_agencies(field, user, rows):
    """An officer reports for the own agency; a secretariat for its side's, and for the others' after their letter."""
    if user.is_officer:
        return _own_agencies(field, user, rows)
    sides = ProgrammeParty.objects.visible_to(user).values_list("province", flat=True)
    return rows.filter(province__in=_with_successors({*sides, *user.reach}))


def _with_successors(provinces):
    """The provinces and whoever took over from them: today's agencies report on what a former province signed."""
    found = set()
    while provinces:
        found |= provinces
        later = ProvinceSuccession.objects.filter(predecessor__in=provinces, successor__isnull=False)
        provinces = set(later.values_list("successor", flat=True)) - found
    return found


def _own_items(field, user, rows):
    """An officer reports on, and asks a later date for, what the own agency takes part in."""
    if not user.is_officer:
        return rows
    return rows.filter(pk__in=ItemAgency.objects.filter(agency__in=user.agency_reach).values("item"))


def _reporting_parties(field, user, rows):
    return rows if user.sees_own_side else _own_parties(field, user, rows)


def _own_provinces(field, user, rows):
    """A side's own rows are written by its present province; its predecessors' rows keep theirs."""
    return rows.filter(pk__in=user.reach)


def _own(*names):
    """Fields that name the own side, its agencies or its province, as "Model.field"."""
    wanted = set(names)
    return lambda field: f"{field.model.__name__}.{field.name}" in wanted


def _shared_papers(field, user, rows):
    """A row that both sides read names papers that both sides read."""
    return rows.filter(party__isnull=True)


NARROWER = (
    (_own("ProgressUpdate.agency"), _reporting_agencies),
    (_own("ProgressUpdate.party"), _reporting_parties),
    (_own("ProgressUpdate.item", "DueDateExtension.item"), _own_items),
    (_target("CooperationArea"), _areas_inside),
    (
        _own(
            "ActionItem.document",
            "CooperationArea.concretised_by",
            "Meeting.document",
            "Occurrence.source",
            "Proposal.letter",
            "Proposal.answered_by",
            "DueDateExtension.letter",
            "ActionItem.source_letter",
        ),
        _shared_papers,
    ),
    (
        _own(
            "PartyMandate.party",
            "ViceChairAssignment.party",
            "AreaSide.party",
            "OutsideMatter.party",
            "ItemParty.party",
            "ItemAgency.party",
            "DueDateExtension.party",
            "Document.party",
            "Letter.party",
        ),
        _own_parties,
    ),
    (
        _own(
            "ItemAgency.agency",
            "DueDateExtension.agency",
            "AreaSide.lead_agency",
            "AreaSide.collecting_office",
            "OutsideMatter.agency",
            "PartyMandate.agency",
            "Directive.agency",
            "FollowUp.agency",
            "Inspection.agency",
            "ContactLog.agency",
            "FocalPoint.agency",
            "Agency.parent",
        ),
        _own_agencies,
    ),
    (
        _own(
            "Directive.province",
            "FollowUp.province",
            "Inspection.province",
            "ContactLog.province",
            "InternalNote.province",
            "FocalPoint.province",
            "Agency.province",
            "StandingCommittee.province",
            "ViceChair.province",
            "StoredFile.province",
        ),
        _own_provinces,
    ),
    (
        _own(
            "Directive.vice_chair",
            "ViceChairAssignment.vice_chair",
            "ProgrammeParty.standing_committee",
        ),
        lambda field, user, rows: rows.filter(province__in=user.reach),
    ),
)
