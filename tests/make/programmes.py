"""Programmes with their parties and areas, and the papers and meetings between the sides."""

from coop import models
from tests.make.basics import DAY, serial
from tests.make.organisation import make_agency, make_province, make_vice_chair


def make_programme(parties=None, **given):
    """A programme between provinces, in the order given; two new ones when none are."""
    n = serial()
    given = {"code": f"HT{n:02}", "name": f"Chương trình hợp tác thử {n}", **given}
    programme = models.CooperationProgramme.objects.create(**given)
    for ordinal, province in enumerate(parties if parties is not None else [None, None], start=1):
        make_party(programme, province, ordinal=ordinal)
    return programme


def make_party(programme=None, province=None, **given):
    programme = programme or make_programme(parties=[])
    given = {"ordinal": programme.parties.count() + 1, **given}
    return models.ProgrammeParty.objects.create(programme=programme, province=province or make_province(), **given)


def make_mandate(party=None, **given):
    party = party or make_party()
    agency = given.pop("agency", None) or make_agency(party.province)
    return models.PartyMandate.objects.create(**{"party": party, "agency": agency, "kind": "standing_agency", **given})


def make_assignment(party=None, **given):
    party = party or make_party()
    vice_chair = given.pop("vice_chair", None) or make_vice_chair(party.province)
    return models.ViceChairAssignment.objects.create(party=party, vice_chair=vice_chair, **given)


def make_area(programme=None, **given):
    programme = programme or make_programme()
    ordinal = given.pop("ordinal", None) or programme.areas.count() + 1
    given = {"name": f"Lĩnh vực hợp tác {ordinal}", **given}
    return models.CooperationArea.objects.create(programme=programme, ordinal=ordinal, **given)


def make_area_side(area=None, party=None, **given):
    area = area or make_area()
    return models.AreaSide.objects.create(area=area, party=party or first_party(area.programme), **given)


def make_outside_matter(area=None, party=None, **given):
    area = area or make_area(kept_outside=True)
    return models.OutsideMatter.objects.create(area=area, party=party or first_party(area.programme), **given)


def make_plan(programme=None, **given):
    given = {"year": 2026, **given}
    if given.get("status") == "signed":
        given.setdefault("signed_on", DAY)
    return models.AnnualPlan.objects.create(programme=programme or make_programme(), **given)


def make_schedule(programme=None, **given):
    return models.ReportingSchedule.objects.create(
        **{"programme": programme or make_programme(), "frequency": "month", **given}
    )


def first_party(programme):
    return programme.parties.order_by("ordinal").first()


def other_party(programme, party):
    return programme.parties.exclude(pk=party.pk).order_by("ordinal").first()


def make_file(province=None, **given):
    """The row of a file only; `coop.files.store` puts bytes on disk."""
    n = serial()
    given = {
        "name": f"Văn bản {n}.pdf",
        "media_type": "application/pdf",
        "size": 1000,
        "sha256": f"{n:064x}",
        "stored_as": f"ab/cd/{n:032x}",
        **given,
    }
    return models.StoredFile.objects.create(province=province or make_province(), **given)


def make_document(programme=None, **given):
    """Shared between the sides, unless `party` is given."""
    programme = programme or (given["party"].programme if given.get("party") else make_programme())
    given = {"kind": "official_letter", "subject": f"Văn bản thử {serial()}", **given}
    return models.Document.objects.create(programme=programme, **given)


def make_letter(programme=None, **given):
    """Between the first two sides, unless `party` says within which one it stays."""
    programme = programme or (given["party"].programme if given.get("party") else make_programme())
    if not given.get("party"):
        given.setdefault("from_party", first_party(programme))
        given.setdefault("to_party", other_party(programme, given["from_party"]))
    given = {"number_symbol": f"{serial()}/CV", "issued_on": DAY, "subject": "Công văn thử", **given}
    return models.Letter.objects.create(programme=programme, **given)


def make_meeting(programme=None, **given):
    given = {"kind": "briefing", "subject": f"Giao ban thử {serial()}", "held_on": DAY, **given}
    return models.Meeting.objects.create(programme=programme or make_programme(), **given)


def make_proposal(programme=None, **given):
    programme = programme or make_programme()
    given.setdefault("from_party", first_party(programme))
    given.setdefault("to_party", other_party(programme, given["from_party"]))
    given = {"text": f"Đề xuất thử {serial()}", "raised_on": DAY, **given}
    if given.get("state") in ("accepted", "declined"):
        given.setdefault("answered_on", DAY)
    return models.Proposal.objects.create(programme=programme, **given)
