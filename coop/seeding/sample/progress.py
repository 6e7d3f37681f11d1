"""What the agencies reported of an invented programme's items, update by update and round by round."""

from datetime import date, timedelta
from decimal import Decimal

from coop.models import IndicatorValue, ProgressUpdate, Qualifier, UpdateRound
from coop.workflow.updates import as_it_stood

Status, Step, Span = ProgressUpdate.Status, UpdateRound.Step, IndicatorValue.Span
STATUSES = {
    "draft": Status.DRAFT,
    "submitted": Status.SUBMITTED,
    "asked": Status.ASKED_FOR_MORE,
    "accepted": Status.ACCEPTED,
    "shared": Status.ACCEPTED,
}
# The rounds an update has been through, with days and hours after the data closed.
ROUNDS = {
    "draft": (),
    "submitted": ((Step.SUBMITTED, 1, 16),),
    "asked": ((Step.SUBMITTED, 1, 10), (Step.ASKED_FOR_MORE, 2, 9)),
    "accepted": ((Step.SUBMITTED, 1, 15), (Step.ACCEPTED, 3, 10)),
    "shared": ((Step.SUBMITTED, 1, 14), (Step.ACCEPTED, 2, 10), (Step.SHARED, 3, 9)),
}
PREPARING = "Đã thống nhất kế hoạch chi tiết với cơ quan phối hợp và triển khai các bước chuẩn bị."


def add_progress(play, users):
    reporter = Reporter(play, users)
    told = [entry for item, row in play.items if "progress" in row for entry in reporter.updates(item, row)]
    ProgressUpdate.objects.bulk_create(update for update, *_rest in told)
    indicators = {indicator.item_id: indicator for indicator in all_indicators(play)}
    IndicatorValue.objects.bulk_create(
        value
        for update, row, _state, last in told
        if last and "indicator" in row
        for value in values(update, indicators[update.item_id], row["indicator"])
    )
    UpdateRound.objects.bulk_create(
        step for update, row, state, _last in told for step in reporter.rounds(update, row, state)
    )


def all_indicators(play):
    return [indicator for item, _row in play.items for indicator in item.indicators.all()]


class Reporter:
    """Writes the updates of one programme in the name of the sides' sample accounts."""

    def __init__(self, play, users):
        self.play, self.stage = play, play.stage
        self.desks = {
            key: users.get(f"thuky.{name}") for key, name in (("MB", "maubac"), ("MN", "maunam"), ("MT", "mautrung"))
        }
        self.officers = {"MB-SCT": users.get("chuyenvien.maubac"), "MN-SCT": users.get("chuyenvien.maunam")}
        self.letters = {letter.from_agency_id: letter for letter in play.letters.values() if letter.party_id}

    def updates(self, item, row):
        """The reports of the leading side: one on completion, else that of the last month and one before it."""
        key = row["lead"] if row["lead"] in self.play.parties else next(iter(row["agencies"]))
        agency = self.play.agency(key, row["agencies"][key][0])
        if item.completed_on and item.status == "completed":
            yield self.update(item, row, agency, key, item.completed_on, "shared"), row, "shared", True
            return
        closing = last_closing(self.stage.today - timedelta(days=5))
        before = last_closing(closing - timedelta(days=1))
        if before > item.start_date:
            yield self.update(item, {"progress": PREPARING}, agency, key, before, "shared"), row, "shared", False
        state = row.get("round", "shared")
        yield self.update(item, row, agency, key, closing, state), row, state, True

    def update(self, item, row, agency, key, reported_on, state):
        officer, desk = self.officers.get(agency.code), self.desks[key]
        options, decided_by = row.get("decision", ["", ""])
        times = {step: self.stage.hour(reported_on + timedelta(days=days), hour) for step, days, hour in ROUNDS[state]}
        return ProgressUpdate(
            item=item,
            party=self.play.parties[key],
            agency=agency,
            reported_on=reported_on,
            done=row["progress"],
            obstacles=row.get("obstacle", ""),
            cause=row.get("cause", ""),
            proposals=row.get("proposal", ""),
            needs_decision=bool(options),
            options=options,
            decided_by=decided_by,
            source_letter=None if officer or state == "draft" else self.letters.get(agency.pk),
            status=STATUSES[state],
            recorded_by=officer or desk,
            submitted_at=times.get(Step.SUBMITTED),
            reviewed_by=desk if len(times) > 1 else None,
            accepted_at=times.get(Step.ACCEPTED),
            shared_at=times.get(Step.SHARED),
            shared_by=desk if Step.SHARED in times else None,
        )

    def rounds(self, update, row, state):
        if update.recorded_by is None:
            return  # a side for which nobody signs in here: its updates came as they were
        text = as_it_stood(update) if ROUNDS[state] else ""
        for step, days, hour in ROUNDS[state]:
            yield UpdateRound(
                progress_update=update,
                step=step,
                by=update.recorded_by if step == Step.SUBMITTED else update.reviewed_by,
                comment=row.get("ask", "") if step == Step.ASKED_FOR_MORE else "",
                text=text,
                created_at=self.stage.hour(update.reported_on + timedelta(days=days), hour),
            )


def last_closing(day):
    """The last 14th of a month up to that day, when the data of a month close."""
    closing = date(day.year, day.month, 14)
    return closing if closing <= day else last_closing(date(day.year, day.month, 1) - timedelta(days=1))


def values(update, indicator, given):
    """What was counted since the start, in the period and since January, and what is expected of the year."""
    _name, _unit, target, total, *qualifier = given
    qualifier = qualifier[0] if qualifier else Qualifier.EXACT
    whole = total == int(total)
    for span, share in ((Span.PERIOD, 6), (Span.SINCE_JANUARY, 2), (Span.SINCE_START, 1)):
        value = Decimal(str(total)) / share
        yield IndicatorValue(
            progress_update=update,
            indicator=indicator,
            span=span,
            qualifier=qualifier if span == Span.SINCE_START else Qualifier.EXACT,
            value=round(value) if whole else round(value, 1),
        )
    if target:
        yield IndicatorValue(
            progress_update=update,
            indicator=indicator,
            span=Span.YEAR_ESTIMATE,
            qualifier=Qualifier.ABOUT,
            value=max(Decimal(str(target)), Decimal(str(total))),
        )
