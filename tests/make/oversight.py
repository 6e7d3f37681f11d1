"""One side's own: directives, urging, inspections, contacts, notes; and what is technical."""

import uuid

from coop import models
from tests.make.actions import make_item
from tests.make.basics import DAY, serial
from tests.make.organisation import make_agency, make_province, make_user
from tests.make.programmes import first_party, make_programme


def side_of(given):
    """A side that may speak of what is given: the first party to its programme; a new province where nothing is."""
    rows = [row for name in ("item", "area", "document") if (row := given.get(name))]
    programme = given.get("programme") or (rows[0].programme if rows else None)
    return first_party(programme).province if programme else make_province()


def make_directive(province=None, **given):
    given = {
        "given_by": "Thường trực Tỉnh ủy",
        "given_on": DAY,
        "channel": "meeting",
        "words": f"Chỉ đạo thử {serial()}",
        **given,
    }
    if given.get("status") == "done":
        given = {"reported_back_on": DAY, "result": "Đã báo cáo.", **given}
    return models.Directive.objects.create(province=province or side_of(given), **given)


def make_follow_up(agency=None, items=(), **given):
    agency = agency or make_agency()
    given = {"province": agency.province, "issued_on": DAY, "text": f"Đôn đốc thử {serial()}", **given}
    follow_up = models.FollowUp.objects.create(agency=agency, **given)
    for item in items:
        make_follow_up_item(follow_up, item)
    return follow_up


def make_follow_up_item(follow_up=None, item=None):
    follow_up = follow_up or make_follow_up(item and make_agency(side_of({"item": item})))
    item = item or make_item(make_programme([follow_up.province, None]))
    return models.FollowUpItem.objects.create(follow_up=follow_up, item=item)


def make_inspection(province=None, **given):
    given = {"title": f"Kiểm tra thử {serial()}", "planned_on": DAY, **given}
    return models.Inspection.objects.create(province=province or side_of(given), **given)


def make_finding(inspection=None, **given):
    given = {"text": "Tiến độ còn chậm.", **given}
    return models.InspectionFinding.objects.create(inspection=inspection or make_inspection(), **given)


def make_contact(agency=None, **given):
    agency = agency or make_agency()
    given = {"province": agency.province, "contacted_on": DAY, "matter": f"Trao đổi thử {serial()}", **given}
    return models.ContactLog.objects.create(agency=agency, **given)


def make_note(province=None, **given):
    given = {"text": f"Ghi chú thử {serial()}", **given}
    return models.InternalNote.objects.create(province=province or side_of(given), **given)


def make_form_token(user=None, **given):
    given = {"token": uuid.uuid4(), "model_label": "coop.actionitem", **given}
    return models.UsedFormToken.objects.create(user=user or make_user(), **given)


def make_saved_filter(user=None, **given):
    given = {"page": "coop.actionitem", "name": f"Bộ lọc thử {serial()}", **given}
    return models.SavedFilter.objects.create(user=user or make_user(), **given)


def make_chosen_columns(user=None, **given):
    given = {"table": f"bảng thử {serial()}", "columns": ["title"], **given}
    return models.ChosenColumns.objects.create(user=user or make_user(), **given)


def make_last_visit(user=None, **given):
    given = {"page": f"trang thử {serial()}", **given}
    return models.LastVisit.objects.create(user=user or make_user(), **given)
