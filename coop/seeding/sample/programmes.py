"""An invented programme: its parties, who acts for them, its areas and the plans of two years."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from coop.models import (
    AnnualPlan,
    AreaSide,
    CooperationArea,
    CooperationProgramme,
    Document,
    OutsideMatter,
    PartyMandate,
    ProgrammeParty,
    ReportingSchedule,
    Sector,
    ViceChairAssignment,
)
from coop.seeding.fixtures import Register, read
from coop.seeding.sample.organisation import Stage


@dataclass
class Play:
    """One invented programme while it is being recorded: its fixture and the rows others refer to."""

    stage: Stage
    given: dict
    programme: CooperationProgramme = None
    parties: dict = field(default_factory=dict)
    areas: dict = field(default_factory=dict)
    plans: dict = field(default_factory=dict)
    plan_papers: dict = field(default_factory=dict)
    meetings: dict = field(default_factory=dict)
    letters: dict = field(default_factory=dict)
    documents: dict = field(default_factory=dict)
    items: list = field(default_factory=list)

    def agency(self, side, abbreviation):
        return self.stage.sides[side].agencies[abbreviation]

    def item(self, title):
        """The item whose title begins so."""
        (found,) = [item for item, _row in self.items if item.title.startswith(title)]
        return found


def add_programme(stage, name):
    play = Play(stage, read(name))
    add_agreement(play)
    for ordinal, key in enumerate(play.given["parties"], start=1):
        play.parties[key] = add_party(play, ordinal, key)
    add_plans(play)
    add_areas(play)
    ReportingSchedule.objects.bulk_create(
        ReportingSchedule(programme=play.programme, frequency=frequency, valid_from=date(stage.year - 1, 1, 1))
        for frequency in play.given["schedules"]
    )
    return play


def add_agreement(play):
    stage, given = play.stage, play.given["programme"]
    play.programme = CooperationProgramme.objects.create(
        **{key: stage.words(text) for key, text in given.items()},
        status=CooperationProgramme.Status.IN_FORCE,
        agreed_on=stage.signed_on - timedelta(days=25),
        signed_on=stage.signed_on,
        period_start=date(stage.year - 1, 1, 1),
        period_end=date(stage.year + 3, 12, 31),
        is_sample=True,
    )
    Document.objects.create(
        programme=play.programme,
        kind=given["instrument"],
        subject=play.programme.name,
        issued_on=stage.signed_on,
        effective_on=date(stage.year - 1, 1, 1),
    )


def add_party(play, ordinal, key):
    stage, side = play.stage, play.stage.sides[key]
    party = ProgrammeParty.objects.create(
        programme=play.programme,
        province=side.province,
        ordinal=ordinal,
        body=ProgrammeParty.Body.BOTH,
        standing_committee=side.committee,
        signatory=f"Bí thư {side.head_of_committee}",
        number_symbol=stage.number("{n}-CTr/TU"),
        signed_on=stage.signed_on,
    )
    PartyMandate.objects.bulk_create(
        PartyMandate(party=party, kind=kind, agency=side.agencies[agency], valid_from=stage.signed_on)
        for kind, agency in play.given["mandates"]
    )
    ViceChairAssignment.objects.bulk_create(
        ViceChairAssignment(
            party=party,
            vice_chair=person,
            valid_from=max(person.valid_from, stage.signed_on),
            valid_to=person.valid_to,
            basis="Quyết định phân công công tác của Chủ tịch UBND",
        )
        for person in assigned(side)
    )
    return party


def assigned(side):
    """The first in office, and whoever follows when the term ends."""
    first = side.vice_chairs[0]
    return [first] if first.valid_to is None else side.vice_chairs[:2]


def add_plans(play):
    stage = play.stage
    for year in (stage.year - 1, stage.year):
        signed_on = min(date(year, 1, 15), stage.today)
        number = stage.number("{n}/KH-UBND")
        play.plans[year] = AnnualPlan.objects.create(
            programme=play.programme,
            year=year,
            status=AnnualPlan.Status.SIGNED,
            number_symbol=number,
            signed_on=signed_on,
        )
        play.plan_papers[year] = Document.objects.create(
            programme=play.programme,
            kind=Document.Kind.PLAN,
            number_symbol=number,
            subject=f"Kế hoạch thực hiện năm {year}",
            issued_on=signed_on,
        )


def add_areas(play):
    register = Register()
    for row in play.given["areas"]:
        outside = row.get("kept_outside")
        # Party work is still being discussed; the plan of the first year made everything else concrete.
        concrete = not outside and row["sector"] != "party-building"
        area = play.areas[row["ordinal"]] = CooperationArea.objects.create(
            programme=play.programme,
            ordinal=row["ordinal"],
            name=row["name"],
            sector_id=register.id(Sector, row["sector"]),
            commitment=row.get("commitment", ""),
            kept_outside=bool(outside),
            concretisation="concretised" if concrete else "not_discussed" if outside else "being_agreed",
            concretised_by=play.plan_papers[play.stage.year - 1] if concrete else None,
        )
        for number, (key, party) in enumerate(play.parties.items()):
            if outside:
                agency = play.agency(key, outside[number % len(outside)])
                OutsideMatter.objects.create(area=area, party=party, agency=agency)
            else:
                lead, office = play.agency(key, row["lead"]), play.agency(key, row["collects"])
                AreaSide.objects.create(area=area, party=party, lead_agency=lead, collecting_office=office)
