"""The items of an invented programme, each at some point of its course, with their turns and extensions."""

from datetime import date, timedelta

from coop.models import (
    ActionItem,
    DueDateExtension,
    Indicator,
    ItemAgency,
    ItemLocality,
    ItemParty,
    Locality,
    Occurrence,
)
from coop.seeding.fixtures import Register

Status = ActionItem.Status
STATUSES = {
    "done": Status.COMPLETED,
    "waiting": Status.PENDING_CONFIRMATION,
    "assigned": Status.ASSIGNED,
    "suspended": Status.SUSPENDED,
    "discontinued": Status.DISCONTINUED,
    "withdrawn": Status.WITHDRAWN,
    "draft": Status.DRAFT,
    "pending_agreement": Status.PENDING_AGREEMENT,
}
NOT_AGREED = ("draft", "pending_agreement", "withdrawn")
USUAL_DURATION = timedelta(days=150)


def add_items(play):
    """Record the items in the order of the fixture, which is the order of their numbers."""
    rows = [(play.areas[area["ordinal"]], row) for area in play.given["areas"] for row in area.get("items", ())]
    items = ActionItem.objects.bulk_create(item_from(play, area, row) for area, row in rows)
    play.items = [(item, row) for item, (_area, row) in zip(items, rows, strict=True)]
    add_ideas(play)
    add_participants(play)
    Indicator.objects.bulk_create(
        Indicator(item=item, name=name, unit_of_measure=unit, target_value=target)
        for item, row in play.items
        for name, unit, target, *_value in [row.get("indicator", [None] * 3)]
        if name
    )
    Occurrence.objects.bulk_create(turn for item, row in play.items for turn in turns(play.stage, item, row))
    DueDateExtension.objects.bulk_create(
        extension for item, row in play.items for extension in extensions(play, item, row)
    )


def add_ideas(play):
    ActionItem.objects.bulk_create(
        ActionItem(
            programme=play.programme,
            title=title,
            strength=ActionItem.Strength.IDEA,
            recurrence=ActionItem.Recurrence.NOT_STATED,
        )
        for title in play.given["ideas"]
    )


def item_from(play, area, row):
    course = row["course"]
    dates = dates_of(play.stage, row)
    plan_year = dates["original_due_date"].year if dates["original_due_date"] else play.stage.year
    source, planned, spent, borne_by = row.get("funding", ["", None, None, ActionItem.BorneBy.NOT_STATED])
    return ActionItem(
        programme=play.programme,
        area=area,
        plan=play.plans.get(plan_year),
        document=play.plan_papers.get(plan_year),
        raised_at=meeting_before(play, dates["agreed_on"]) if row["lead"] == "joint" else None,
        title=row["title"],
        strength=row.get("strength", ActionItem.Strength.COMMITMENT),
        recurrence=row.get("recurrence", ActionItem.Recurrence.ONE_OFF),
        deliverable=row.get("deliverable", ""),
        host_party=play.parties.get(row.get("host")),
        funding_source=source,
        funding_planned=planned,
        funding_spent=spent,
        funding_borne_by=borne_by,
        status=STATUSES.get(course, Status.IN_PROGRESS),
        status_reason=row.get("reason", ""),
        result=row["progress"] if course in ("done", "waiting") else "",
        evidence_required=course == "done" and "indicator" in row,
        **lead_of(play, row),
        **dates,
    )


def lead_of(play, row):
    if row["lead"] in play.parties:
        return {"lead": ActionItem.Lead.ONE_SIDE, "lead_party": play.parties[row["lead"]]}
    return {"lead": row["lead"]}


def dates_of(stage, row):
    """Start, due date and what was done when, told from the day of loading."""
    course = row["course"]
    due = stage.day(row["due"]) if "due" in row else None
    start = start_of(stage, row, due)
    started = start + timedelta(days=3)
    if course in NOT_AGREED or course == "assigned":
        started = None
    return {
        "start_date": start,
        "due_date": due,
        "original_due_date": stage.day(row["was_due"]) if "was_due" in row else due,
        "agreed_on": None if course in NOT_AGREED else min(start, stage.today) - timedelta(days=12),
        "started_on": started,
        "completed_on": max(stage.day(row["done"]), started) if "done" in row else None,
    }


def start_of(stage, row, due):
    if "start" in row:
        return stage.day(row["start"])
    earliest = stage.signed_on + timedelta(days=20)
    if due is None:
        return earliest
    first_due = stage.day(row.get("was_due", row["due"]))
    return max(earliest, min(first_due - USUAL_DURATION, stage.today - timedelta(days=20)))


def meeting_before(play, day):
    """The last meeting at which an item agreed on that day can have been concluded."""
    held = [meeting for meeting in play.meetings.values() if day and meeting.held_on <= day]
    return max(held, key=lambda meeting: meeting.held_on, default=None)


def add_participants(play):
    register = Register()
    ItemParty.objects.bulk_create(
        side for item, row in play.items for side in (item_side(play, item, row, key) for key in row["agencies"])
    )
    ItemAgency.objects.bulk_create(
        ItemAgency(
            item=item,
            party=play.parties[key],
            agency=play.agency(key, agency),
            role=ItemAgency.Role.SUPPORTING if number else ItemAgency.Role.LEAD,
        )
        for item, row in play.items
        for key, agencies in row["agencies"].items()
        for number, agency in enumerate(agencies)
    )
    kinds = dict(Locality.objects.filter(is_sample=True).values_list("code", "kind"))
    ItemLocality.objects.bulk_create(
        ItemLocality(item=item, locality_id=register.id(Locality, [code, kinds[code], None]))
        for item, row in play.items
        for code in row.get("localities", ())
    )


def item_side(play, item, row, key):
    confirms = item.lead == ActionItem.Lead.JOINT and (
        item.status == Status.COMPLETED
        # The first side has confirmed; the others are still awaited.
        or (item.status == Status.PENDING_CONFIRMATION and key == play.given["parties"][0])
    )
    contribution = ""
    if row["lead"] in play.parties:
        contribution = (
            "Chủ trì thực hiện, bố trí kinh phí phần việc của mình."
            if row["lead"] == key
            else "Phối hợp, cung cấp thông tin và tạo điều kiện thực hiện trên địa bàn."
        )
    return ItemParty(
        item=item,
        party=play.parties[key],
        contribution=contribution,
        agreed_on=item.agreed_on,
        confirmed_on=min(item.completed_on + timedelta(days=2), play.stage.today) if confirms else None,
    )


# --- turns of what recurs ---


def turns(stage, item, row):
    makers = {"annual": annual_turns, "quarterly": quarterly_turns, "on_demand": turns_on_request}
    return makers[row["course"]](stage, item, row) if row["course"] in makers else ()


def annual_turns(stage, item, row):
    for year in (stage.year - 1, stage.year):
        due = date(year, *row["day"])
        turn = Occurrence(
            item=item,
            year=year,
            title=f"{item.title} năm {year}",
            place=row["place"],
            start_date=due - timedelta(days=2),
            due_date=due,
        )
        if year < stage.year and "not_held_before" in row:
            turn.status, turn.reason = Occurrence.Status.NOT_HELD, row["not_held_before"]
        elif due < stage.today:
            hold(turn, due, row)
        yield turn


def quarterly_turns(stage, item, row):
    quarters = [(year, quarter) for year in (stage.year - 1, stage.year) for quarter in (1, 2, 3, 4)]
    past = [number for number, (year, quarter) in enumerate(quarters) if end_of_quarter(year, quarter) < stage.today]
    for number, (year, quarter) in enumerate(quarters):
        due = end_of_quarter(year, quarter)
        turn = Occurrence(
            item=item, year=year, quarter=quarter, start_date=date(year, quarter * 3 - 2, 1), due_date=due
        )
        late = 12 if number + 1 == row.get("late") else -4
        if number in past and not (row.get("missed") and number == past[-1]):
            hold(turn, min(due + timedelta(days=late), stage.today), row)
        elif turn.start_date <= stage.today:
            turn.status = Occurrence.Status.IN_PROGRESS
        yield turn


def turns_on_request(stage, item, row):
    counted = {}
    for offset in row["turns"]:
        day = stage.day(offset)
        counted[day.year] = counted.get(day.year, 0) + 1
        turn = Occurrence(item=item, year=day.year, turn=counted[day.year], start_date=day - timedelta(days=3))
        yield hold(turn, day, row)


def hold(turn, day, row):
    turn.status, turn.completed_on, turn.result = Occurrence.Status.COMPLETED, day, row["turn_result"]
    return turn


def end_of_quarter(year, quarter):
    return date(year + quarter // 4, quarter * 3 % 12 + 1, 1) - timedelta(days=1)


# --- later due dates ---


def extensions(play, item, row):
    key = row["lead"] if row["lead"] in play.parties else play.given["parties"][0]
    asked_by = {
        "item": item,
        "party": play.parties[key],
        "agency": play.agency(key, row["agencies"][key][0]),
    }
    if "was_due" in row:
        yield DueDateExtension(
            **asked_by,
            old_due_date=item.original_due_date,
            new_due_date=item.due_date,
            reason=row["extension"],
            requested_on=item.original_due_date - timedelta(days=12),
            status=DueDateExtension.Status.APPROVED,
            decided_by=f"{play.stage.sides[key].vice_chairs[0].office_title} phụ trách",
            decided_on=item.original_due_date - timedelta(days=5),
        )
    if "request" in row:
        yield DueDateExtension(
            **asked_by,
            old_due_date=item.due_date,
            new_due_date=item.due_date + timedelta(days=row["request"]["days"]),
            reason=row["request"]["reason"],
            requested_on=play.stage.day(-4),
        )
