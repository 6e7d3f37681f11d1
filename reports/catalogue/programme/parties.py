"""The sides of a programme on a day: what they are called, their standing agencies and Vice-Chairs."""

from django.db.models import OuterRef, Subquery
from django.utils.translation import gettext as _

from coop.models import PartyMandate, ProgrammeParty, Province, ViceChairAssignment
from coop.models.names import names_on


def parties_of(programmes, user, as_of):
    """Sides of these programmes, the reader's own first, then in document order; with their holders on that day.

    Adds to each: `standing_agency` (id or None), `vice_chair_name`, `vice_chair_title`, `is_own`, `label`, `full_name`.
    """
    mandates = (
        PartyMandate.objects.visible_to(user)
        .filter(party=OuterRef("pk"), kind=PartyMandate.Kind.STANDING_AGENCY)
        .valid_on(as_of)
    )
    # Who has left office holds no assignment any more, even where nobody ended it.
    assignments = (
        ViceChairAssignment.objects.visible_to(user)
        .filter(party=OuterRef("pk"))
        .valid_on(as_of)
        .exclude(vice_chair__valid_to__lt=as_of)
    )
    parties = list(
        ProgrammeParty.objects.visible_to(user)
        .filter(programme__in=programmes)
        .in_document_order(first=user.reach)
        .select_related("province")
        .annotate(
            standing_agency=Subquery(mandates.values("agency")[:1]),
            vice_chair_name=Subquery(assignments.values("vice_chair__full_name")[:1]),
            vice_chair_title=Subquery(assignments.values("vice_chair__office_title")[:1]),
        )
    )
    names = names_on(Province, {party.province_id for party in parties}, as_of)
    for party in parties:
        party.is_own = party.province_id in user.reach
        party.label = party.province.label
        party.full_name = names[party.province_id]
    return parties


def side_heading(party):
    return _("%(province)s side") % {"province": party.label}


def party_cards(parties, names, user, as_of):
    """What the page says of each side. Only the own secretariat is told that a post is still to be filled."""
    return [
        {
            "heading": side_heading(party),
            "name": party.full_name,
            "is_own": party.is_own,
            "signature": _signature(party, as_of),
            "standing_agency": names.get(party.standing_agency, ""),
            "vice_chair": " – ".join(filter(None, (party.vice_chair_name, party.vice_chair_title))),
            "awaits": party.is_own and user.sees_drafting_desk,
        }
        for party in parties
    ]


def _signature(party, as_of):
    if not (party.number_symbol or party.signed_on) or (party.signed_on and party.signed_on > as_of):
        return ""
    return " ".join(
        part
        for part in (
            party.number_symbol and _("No. %(number)s") % {"number": party.number_symbol},
            party.signed_on and _("of %(day)s") % {"day": f"{party.signed_on:%d/%m/%Y}"},
        )
        if part
    )
