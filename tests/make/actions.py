"""Items and what hangs on them: sides, agencies, occurrences, updates, extensions."""

from datetime import timedelta

from coop import models
from tests.make.basics import CLOSED_WITH_REASON, DAY, DONE, MOMENT, serial
from tests.make.organisation import make_agency, make_locality, make_user
from tests.make.programmes import first_party, make_area, make_file, make_programme


def make_item(programme=None, area=None, **given):
    """A commitment in an area; `strength="idea"` stands outside the areas unless one is given.

    `lead_party` makes it that side's; a status that needs a day, a result or a reason gets one.
    """
    return _saved_item(item_fields(programme, area, **given))


def _saved_item(fields):
    item = models.ActionItem.objects.create(**fields)
    # The database gives number, code and original due date.
    item.refresh_from_db()
    return item


def item_fields(programme=None, area=None, **given):
    """The fields of a valid item, to build one, save it or count it in bulk."""
    is_idea = given.get("strength") == "idea"
    if area is None and not is_idea:
        area = make_area(programme)
    programme = programme or (area.programme if area else make_programme())
    fields = {"title": f"Nhiệm vụ thử {serial()}", "programme": programme, "area": area, **given}
    if fields.get("lead_party"):
        fields.setdefault("lead", "one_side")
    status = fields.get("status", "draft")
    if status in DONE:
        fields.setdefault("completed_on", DAY)
        fields.setdefault("result", "Đã hoàn thành.")
    if status in CLOSED_WITH_REASON:
        fields.setdefault("status_reason", "Theo thống nhất của hai bên.")
    return fields


def make_items(n, programme=None, area=None, with_rows=False, **given):
    """Many items of one area at once; `with_rows` gives each its sides and the lead side's agency.

    A value may be a function of the item's place in the row: `due_date=lambda i: DAY + timedelta(days=i)`.
    """
    area = area or make_area(programme)
    plain = {name: value for name, value in given.items() if not callable(value)}
    varied = {name: value for name, value in given.items() if callable(value)}
    items = models.ActionItem.objects.bulk_create(
        models.ActionItem(**item_fields(area=area, **plain, **{name: value(i) for name, value in varied.items()}))
        for i in range(n)
    )
    if with_rows:
        _rows_of(items, list(area.programme.parties.order_by("ordinal")))
    return items


def _rows_of(items, parties):
    agencies = {party.pk: make_agency(party.province) for party in parties}
    models.ItemParty.objects.bulk_create(
        models.ItemParty(item=item, party=party) for item in items for party in parties
    )
    models.ItemAgency.objects.bulk_create(
        models.ItemAgency(item=item, party=party, agency=agencies[party.pk]) for item in items for party in parties
    )


def make_item_party(item=None, party=None, **given):
    item = item or make_item()
    return models.ItemParty.objects.create(item=item, party=party or first_party(item.programme), **given)


def make_item_agency(item=None, party=None, agency=None, **given):
    item = item or make_item()
    party = party or item.lead_party or first_party(item.programme)
    return models.ItemAgency.objects.create(
        item=item, party=party, agency=agency or make_agency(party.province), **given
    )


def make_item_locality(item=None, locality=None, **given):
    return models.ItemLocality.objects.create(item=item or make_item(), locality=locality or make_locality(), **given)


def make_occurrence(item=None, **given):
    """A turn of an annual item; a held one gets its day and result, one not held its reason."""
    item = item or make_item(recurrence="annual", status="in_progress")
    given = {"year": 2026, "turn": item.occurrences.count() + 1, **given}
    if given.get("status") == "completed":
        given = {"completed_on": DAY, "result": "Đã tổ chức.", **given}
    if given.get("status") == "not_held":
        given.setdefault("reason", "Hoãn theo thống nhất.")
    return models.Occurrence.objects.create(item=item, **given)


def make_indicator(item=None, **given):
    given = {"name": f"Số lượt {serial()}", "unit_of_measure": "lượt", **given}
    return models.Indicator.objects.create(item=item or make_item(), **given)


def make_update(item=None, party=None, agency=None, shared=False, **given):
    """What an agency reports; a draft unless a status is given, `shared=True` is accepted and shared."""
    item = item or make_item(status="in_progress")
    party = party or item.lead_party or first_party(item.programme)
    given = {"status": "accepted" if shared else "draft", "reported_on": DAY, "done": "Đã triển khai.", **given}
    if given["status"] != "draft":
        given.setdefault("submitted_at", MOMENT)
    if given["status"] == "accepted":
        given.setdefault("accepted_at", MOMENT)
    if shared:
        given.setdefault("shared_at", MOMENT)
    return models.ProgressUpdate.objects.create(
        item=item, party=party, agency=agency or make_agency(party.province), **given
    )


def make_round(progress_update=None, **given):
    given = {"step": "submitted", **given}
    if given["step"] in ("asked_for_more", "withdrawn"):
        given.setdefault("comment", "Đề nghị bổ sung số liệu.")
    if "by" not in given:
        given["by"] = make_user()
    return models.UpdateRound.objects.create(progress_update=progress_update or make_update(), **given)


def make_value(progress_update=None, indicator=None, **given):
    progress_update = progress_update or make_update()
    return models.IndicatorValue.objects.create(
        progress_update=progress_update,
        indicator=indicator or make_indicator(progress_update.item),
        **{"value": 10, **given},
    )


def make_evidence(progress_update=None, file=None, **given):
    progress_update = progress_update or make_update()
    return models.Evidence.objects.create(
        progress_update=progress_update, file=file or make_file(progress_update.party.province), **given
    )


def make_extension(item=None, party=None, **given):
    """A request for a later due date; a decided one gets who decided and when. The item's date does not move here."""
    item = item or make_item(due_date=DAY, status="in_progress")
    old = given.pop("old_due_date", None) or item.due_date or DAY
    given = {
        "new_due_date": old + timedelta(days=30),
        "reason": "Chờ kinh phí.",
        "requested_on": DAY,
        "status": "requested",
        **given,
    }
    if given["status"] in ("approved", "refused"):
        given = {"decided_by": "Ban Chỉ đạo", "decided_on": DAY, **given}
    return models.DueDateExtension.objects.create(
        item=item, party=party or item.lead_party or first_party(item.programme), old_due_date=old, **given
    )
