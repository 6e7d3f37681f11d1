"""The sample accounts, whose password is printed in the manual."""

import os

from accounts.models import Seat, User
from coop.models import Agency, Province
from coop.seeding.fixtures import Register

DEFAULT_PASSWORD = "hop-tac-mau"  # noqa: S105 - known to everybody; production refuses to start while it is in use
Role = Seat.Role

# User name, role, province and agency by natural key.
SAMPLE_ACCOUNTS = (
    ("quantri", Role.ADMINISTRATOR, None, None),
    ("thuky.hanoi", Role.SECRETARIAT, ["01", None], ["HN-STC", "2025-03-01"]),
    ("thuky.lamdong", Role.SECRETARIAT, ["68", "2025-07-01"], ["LD-STC", "2025-07-01"]),
    ("chuyenvien.hanoi", Role.OFFICER, ["01", None], ["HN-SNNMT", "2025-03-01"]),
    ("chuyenvien.lamdong", Role.OFFICER, ["68", "2025-07-01"], ["LD-SNNMT", "2025-07-01"]),
    ("lanhdao.hanoi", Role.LEADER, ["01", None], None),
    ("lanhdao.lamdong", Role.LEADER, ["68", "2025-07-01"], None),
    ("thuky.maubac", Role.SECRETARIAT, ["M1", None], ["MB-STC", None]),
    ("chuyenvien.maubac", Role.OFFICER, ["M1", None], ["MB-SCT", None]),
    ("lanhdao.maubac", Role.LEADER, ["M1", None], None),
    ("thuky.maunam", Role.SECRETARIAT, ["M2", None], ["MN-STC", None]),
    ("chuyenvien.maunam", Role.OFFICER, ["M2", None], ["MN-SCT", None]),
    ("lanhdao.maunam", Role.LEADER, ["M2", None], None),
)
OFFICE_TITLES = {
    Role.ADMINISTRATOR: "Quản trị hệ thống",
    Role.SECRETARIAT: "Chuyên viên cơ quan thường trực",
    Role.OFFICER: "Chuyên viên",
    Role.LEADER: "Lãnh đạo",
}


def sample_accounts_exist():
    """Whether somebody could sign in with the password of the manual: production does not start then."""
    return User.objects.filter(is_sample=True, is_active=True).exists()


def add_sample_accounts():
    """Thirteen people who do not exist, each with one seat; returns them by user name."""
    register = Register()
    users = User.objects.bulk_create(sample_user(number, *account) for number, account in enumerate(SAMPLE_ACCOUNTS, 1))
    Seat.objects.bulk_create(
        Seat(
            user=user,
            role=role,
            province_id=province and register.id(Province, province),
            agency_id=agency and register.id(Agency, agency),
        )
        for user, (_name, role, province, agency) in zip(users, SAMPLE_ACCOUNTS, strict=True)
    )
    return {user.username: user for user in users}


def sample_user(number, username, role, _province, _agency):
    user = User(
        username=username,
        full_name=f"Cán bộ mẫu {number:02}",
        office_title=OFFICE_TITLES[role],
        is_sample=True,
    )
    user.set_password(os.environ.get("SAMPLE_PASSWORD") or DEFAULT_PASSWORD)
    return user
