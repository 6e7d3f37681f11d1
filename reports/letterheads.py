"""Whose paper a report becomes: the standing agency of the reader's own side, and by its kind the layout."""

from coop.documents.letterhead import Layout, Letterhead
from coop.models import Agency, PartyMandate
from reports.base import Question
from reports.catalogue.programme.parties import parties_of

Kind = Agency.Kind
OF_THE_PARTY = {Kind.PARTY_COMMITTEE, Kind.PARTY_BODY}
# Where no superior body is recorded, it follows from what the agency is.
UNDER = {
    Kind.PARTY_BODY: Kind.PARTY_COMMITTEE,
    Kind.DEPARTMENT: Kind.PEOPLES_COMMITTEE,
    Kind.OFFICE: Kind.PEOPLES_COMMITTEE,
}


def letterhead_of(question: Question) -> Letterhead:
    """Blank where the reader takes no side, or where it is not recorded who issues its papers.

    A paper goes to the Standing Committee that the side reports to; one for the partner, to its standing agencies.
    """
    parties = parties_of([question.programme], question.user, question.as_of) if question.programme else []
    own = next((party for party in parties if party.is_own), None)
    agency = _agency(question, own)
    if agency is None:
        return Letterhead(to=_reported_to(own))
    parent = _parent(agency, question.as_of)
    others = [party for party in parties if not party.is_own]
    return Letterhead(
        layout=Layout.PARTY if agency.kind in OF_THE_PARTY else Layout.STATE,
        parent=_abridged(parent.name) if parent else "",
        issuer=_without(agency.name, parent, agency.province) if parent else agency.name,
        office=agency.name,
        code=agency.code,
        place=agency.province.label,
        to=_standing_agencies(others) if question.for_partner else _reported_to(own),
    )


def _agency(question, own):
    """Whoever keeps the programme for the side; of all programmes together, the one agency that keeps them all."""
    sought = [own.standing_agency] if own else _keeping_all(question) if question.programme is None else []
    if len(sought) != 1:
        return None
    return Agency.objects.select_related("province", "parent").filter(pk=sought[0]).first()


def _keeping_all(question):
    own = PartyMandate.objects.visible_to(question.user).filter(party__province__in=question.user.reach)
    kept = own.filter(kind=PartyMandate.Kind.STANDING_AGENCY).valid_on(question.as_of)
    return list(kept.order_by().values_list("agency", flat=True).distinct()[:2])


def _parent(agency, day):
    if agency.parent or agency.kind not in UNDER:
        return agency.parent
    return Agency.objects.filter(province=agency.province, kind=UNDER[agency.kind]).valid_on(day).first()


def _abridged(name):
    """The usual words of a superior body's name may be abridged (Nghị định 30/2020, phụ lục I)."""
    return name.replace("Ủy ban nhân dân", "UBND")


def _without(name, parent, province):
    """The agency's name without that of its superior body or province, which stands in the line above."""
    for known in (parent.name, province.name):
        if name.casefold().endswith(f" {known}".casefold()):
            return name[: -len(known) - 1]
    return name


def _reported_to(own):
    return str(own.standing_committee) if own and own.standing_committee else ""


def _standing_agencies(parties):
    names = Agency.objects.in_bulk([party.standing_agency for party in parties if party.standing_agency])
    return "; ".join(names[party.standing_agency].name for party in parties if party.standing_agency in names)
