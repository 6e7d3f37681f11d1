"""Provinces, localities, agencies, those who hold office there, and users."""

from datetime import date, timedelta

from accounts.models import Seat, User
from coop import models
from tests.make.basics import serial


def make_province(name=None, **given):
    n = serial()
    given = {"code": f"P{n}", "kind": "province", **given}
    return models.Province.objects.create(name=name or f"tỉnh Thử {n}", **given)


def make_agency(province=None, name=None, **given):
    n = serial()
    given = {"code": f"A{n}", "kind": "department", **given}
    return models.Agency.objects.create(
        province=province or make_province(), name=name or f"Sở Thử nghiệm {n}", **given
    )


def make_locality(province=None, name=None, **given):
    n = serial()
    given = {"code": f"{n:05}", "kind": "commune", **given}
    return models.Locality.objects.create(province=province or make_province(), name=name or f"xã Thử {n}", **given)


def make_succession(predecessor, successor, **given):
    """Who took over from whom: for provinces, localities and agencies alike."""
    model = {
        models.Province: models.ProvinceSuccession,
        models.Locality: models.LocalitySuccession,
        models.Agency: models.AgencySuccession,
    }[type(predecessor)]
    given = {
        "kind": "merge" if successor else "dissolve",
        "effective_on": date(2025, 7, 1),
        "legal_basis": "Nghị quyết thử",
        **given,
    }
    return model.objects.create(predecessor=predecessor, successor=successor, **given)


def make_successor(unit, **given):
    """The version that takes the unit's place on 01/7/2025; the unit ends the day before."""
    day = given.pop("valid_from", date(2025, 7, 1))
    fields = {"code": f"{unit.code}n"[:20], "name": unit.name, "kind": unit.kind, **given}
    if isinstance(unit, models.Agency):
        fields.setdefault("province", unit.province)
    successor = type(unit).objects.create(valid_from=day, **fields)
    unit.valid_to = day - timedelta(days=1)
    unit.save(update_fields=["valid_to"])
    make_succession(unit, successor, effective_on=day)
    return successor


def make_sector(**given):
    n = serial()
    return models.Sector.objects.create(**{"code": f"linh-vuc-{n}", "name": f"Lĩnh vực {n}", **given})


def make_calendar_day(day=None, **given):
    given = {"kind": "holiday", "name": "Ngày nghỉ thử", **given}
    return models.CalendarDay.objects.create(date=day or date(2040, 1, 1) + timedelta(days=serial()), **given)


def make_standing_committee(province=None, **given):
    province = province or make_province()
    given = {"name": f"Thường trực Tỉnh ủy {province.name}", **given}
    return models.StandingCommittee.objects.create(province=province, **given)


def make_vice_chair(province=None, **given):
    given = {"full_name": f"Cán bộ mẫu {serial():02}", "office_title": "Phó Chủ tịch Ủy ban nhân dân", **given}
    return models.ViceChair.objects.create(province=province or make_province(), **given)


def make_focal_point(agency=None, **given):
    agency = agency or make_agency()
    given = {"province": agency.province, "full_name": f"Cán bộ mẫu {serial():02}", **given}
    return models.FocalPoint.objects.create(agency=agency, **given)


def make_user(username=None, role=None, province=None, agency=None, password=None, **given):
    """A user, with a seat when a role is given. Without a password nobody signs in by form (hashing is slow)."""
    username = username or f"user{serial()}"
    user = User(**{"username": username, "full_name": f"Cán bộ {username}", **given})
    user.set_password(password) if password else user.set_unusable_password()
    user.save()
    if role:
        make_seat(user, role, province, agency)
    return user


def make_seat(user=None, role="secretariat", province=None, agency=None):
    if role == "officer" and agency is None:
        agency = make_agency(province)
    if role != "administrator" and province is None:
        province = agency.province if agency else make_province()
    return Seat.objects.create(user=user or make_user(), role=role, province=province, agency=agency)
