"""What leaders told the invented sides, how agencies were urged and inspected, who was called."""

from coop.models import (
    ContactLog,
    Directive,
    FocalPoint,
    FollowUp,
    FollowUpItem,
    Inspection,
    InspectionFinding,
    InternalNote,
)
from coop.seeding.fixtures import read

DESKS = {"MB": "thuky.maubac", "MN": "thuky.maunam"}


def add_oversight(stage, plays, users):
    recorder = Recorder(stage, plays, users)
    given = read("sample/oversight.json")
    Directive.objects.bulk_create(recorder.directive(row) for row in given["directives"])
    for row in given["follow_ups"]:
        recorder.add_follow_up(row)
    for row in given["inspections"]:
        recorder.add_inspection(row)
    ContactLog.objects.bulk_create(recorder.contact(row) for row in given["contacts"])
    InternalNote.objects.bulk_create(recorder.note(row) for row in given["notes"])


class Recorder:
    def __init__(self, stage, plays, users):
        self.stage, self.plays, self.users = stage, plays, users

    def day(self, row, name):
        return self.stage.day(row[name]) if name in row else None

    def side(self, row):
        """What every record of one side begins with."""
        play = self.plays.get(row.get("programme"))
        return {
            "province": self.stage.sides[row["side"]].province,
            "programme": play and play.programme,
        }

    def agency(self, row):
        return self.stage.sides[row["side"]].agencies[row["agency"]] if "agency" in row else None

    def item(self, row, title):
        return self.plays[row["programme"]].item(title) if title else None

    def directive(self, row):
        given_on = self.day(row, "at")
        side = self.stage.sides[row["side"]]
        return Directive(
            **self.side(row),
            given_by=row["by"],
            vice_chair=side.vice_chair_on(given_on) if row.get("vice_chair") else None,
            given_on=given_on,
            channel=row["channel"],
            words=row["words"],
            document=self.plays[row["programme"]].documents[row["document"]] if "document" in row else None,
            agency=self.agency(row),
            item=self.item(row, row.get("item")),
            due_date=self.day(row, "due"),
            status=row["status"],
            result=row.get("result", ""),
            reported_back_on=self.day(row, "reported"),
        )

    def add_follow_up(self, row):
        follow_up = FollowUp.objects.create(
            **self.side(row),
            kind=row["kind"],
            agency=self.agency(row),
            number_symbol=self.stage.number(row["number"]) if row["number"] else "",
            issued_on=self.day(row, "at"),
            issued_by="UBND" if row["kind"] == FollowUp.Kind.EXPLANATION else "Văn phòng UBND",
            text=row["text"],
            answer_due=self.day(row, "answer_due"),
            answer=row.get("answer", ""),
            answered_on=self.day(row, "answered"),
        )
        FollowUpItem.objects.bulk_create(
            FollowUpItem(follow_up=follow_up, item=self.item(row, title)) for title in row["items"]
        )

    def add_inspection(self, row):
        inspection = Inspection.objects.create(
            **self.side(row),
            area=self.plays[row["programme"]].areas[row["area"]],
            agency=self.agency(row),
            title=row["title"],
            planned_on=self.day(row, "planned"),
            inspected_on=self.day(row, "held"),
            led_by=row["by"],
            conclusion=row.get("conclusion", ""),
        )
        InspectionFinding.objects.bulk_create(
            InspectionFinding(inspection=inspection, text=text, item=self.item(row, title))
            for text, title in row["findings"]
        )

    def contact(self, row):
        agency = self.agency(row)
        return ContactLog(
            **self.side(row),
            agency=agency,
            focal_point=FocalPoint.objects.filter(agency=agency).first(),
            item=self.item(row, row.get("item")),
            channel=row["channel"],
            contacted_on=self.day(row, "at"),
            matter=row["matter"],
            promised=row.get("promised", ""),
            promised_for=self.day(row, "for"),
            recorded_by=self.users.get(DESKS[row["side"]]),
        )

    def note(self, row):
        return InternalNote(**self.side(row), item=self.item(row, row.get("item")), text=self.stage.words(row["text"]))
