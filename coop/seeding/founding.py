"""The programme of Hà Nội and Lâm Đồng, with what its sources state and nothing else.

The sides met on 27/10/2023; no signed document is known, so the programme is being drafted while work has begun.
"""

from coop.models import (
    ActionItem,
    Agency,
    CooperationArea,
    CooperationProgramme,
    Document,
    Indicator,
    ItemLocality,
    ItemParty,
    Locality,
    Meeting,
    Occurrence,
    OutsideMatter,
    PartyMandate,
    ProgrammeParty,
    Province,
    Sector,
    StandingCommittee,
)
from coop.seeding.fixtures import Register, read

ONE_SIDE, JOINT, UNDETERMINED = ActionItem.Lead.ONE_SIDE, ActionItem.Lead.JOINT, ActionItem.Lead.UNDETERMINED


def add_founding_programme():
    """Record the founding programme; returns it."""
    return Founding(read("founding/hanoi-lamdong.json")).record()


def recorded(model, **values):
    """A validated, saved row; dates may come as the fixture writes them."""
    row = model(**values)
    row.full_clean()
    row.save()
    return row


class Founding:
    """The rows of one fixture, each of which needs those recorded before it."""

    def __init__(self, given):
        self.given = given
        self.register = Register()

    def record(self):
        self.programme = recorded(CooperationProgramme, **self.given["programme"])
        self.parties = {row["key"]: self.party(row) for row in self.given["parties"]}
        for row in self.given["mandates"]:
            self.mandate(row)
        self.documents = {
            row["key"]: recorded(Document, programme=self.programme, **without(row, "key"))
            for row in self.given["documents"]
        }
        self.meeting = self.conference(self.given["meeting"])
        for row in self.given["areas"]:
            self.area(row)
        for row in self.given["ideas"]:
            self.idea(row)
        return self.programme

    def party(self, row):
        return recorded(
            ProgrammeParty,
            programme=self.programme,
            ordinal=row["ordinal"],
            body=row["body"],
            province_id=self.register.id(Province, row["province"]),
            standing_committee_id=self.committee(*row["standing_committee"]),
        )

    def committee(self, code, valid_from):
        province = self.register.id(Province, [code, valid_from])
        return self.register.id(StandingCommittee, [province, valid_from])

    def mandate(self, row):
        recorded(
            PartyMandate,
            party=self.parties[row["party"]],
            agency_id=self.register.id(Agency, row["agency"]),
            **without(row, "party", "agency"),
        )

    def conference(self, row):
        return recorded(
            Meeting,
            programme=self.programme,
            host_party=self.parties[row["host_party"]],
            document=self.documents[row["document"]],
            **without(row, "host_party", "document"),
        )

    def area(self, row):
        outside = row.get("kept_outside", False)
        area = recorded(
            CooperationArea,
            programme=self.programme,
            ordinal=row["ordinal"],
            name=row["name"],
            sector_id=self.register.id(Sector, row["sector"]),
            commitment=row.get("commitment", ""),
            concretisation="not_discussed" if outside else "being_agreed",
            kept_outside=outside,
        )
        if outside:
            for party in self.parties.values():
                recorded(OutsideMatter, area=area, party=party)
        for item in row.get("items", ()):
            self.item(area, item)

    def item(self, area, row):
        # What has happened was begun; everything else waits until the sides agree on the document.
        begun = min((turn["from"] for turn in row.get("occurrences", ())), default=None)
        item = recorded(
            ActionItem,
            programme=self.programme,
            area=area,
            status=ActionItem.Status.IN_PROGRESS if begun else ActionItem.Status.PENDING_AGREEMENT,
            started_on=begun,
            raised_at=self.meeting,
            document=self.documents["conference"],
            host_party=self.parties.get(row.get("host")),
            funding_borne_by=row.get("borne_by", ActionItem.BorneBy.NOT_STATED),
            deliverable=row.get("deliverable", ""),
            note=row.get("note", ""),
            **self.lead(row["lead"]),
            **{name: row[name] for name in ("title", "strength", "basis", "recurrence")},
        )
        self.sides(item, row.get("contributions", {}))
        for key in row.get("localities", ()):
            recorded(ItemLocality, item=item, locality_id=self.register.id(Locality, key))
        for name, unit in row.get("indicators", ()):
            recorded(Indicator, item=item, name=name, unit_of_measure=unit)
        for turn in row.get("occurrences", ()):
            self.occurrence(item, turn)

    def lead(self, key):
        if key in self.parties:
            return {"lead": ONE_SIDE, "lead_party": self.parties[key]}
        return {"lead": JOINT}

    def sides(self, item, contributions):
        for key, party in self.parties.items():
            recorded(ItemParty, item=item, party=party, contribution=contributions.get(key, ""))

    def occurrence(self, item, turn):
        recorded(
            Occurrence,
            item=item,
            year=turn["year"],
            title=turn["title"],
            place=turn["place"],
            start_date=turn["from"],
            status=Occurrence.Status.COMPLETED,
            completed_on=turn["to"],
            result=turn["result"],
            source=self.documents[turn["source"]],
        )

    def idea(self, row):
        recorded(
            ActionItem,
            programme=self.programme,
            strength=ActionItem.Strength.IDEA,
            basis=ActionItem.Basis.STATED,
            recurrence=ActionItem.Recurrence.NOT_STATED,
            lead=UNDETERMINED,
            raised_at=self.meeting,
            document=self.documents["conference"],
            **row,
        )


def without(row, *names):
    return {name: value for name, value in row.items() if name not in names}
