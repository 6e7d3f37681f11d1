"""What every builder takes: the days most rows fall on, and numbers that do not repeat."""

import itertools
from datetime import UTC, date, datetime

DAY = date(2026, 3, 16)  # a Monday, the day of most rows here
MOMENT = datetime(2026, 3, 16, 2, 0, tzinfo=UTC)
CLOSED_WITH_REASON = ("suspended", "discontinued", "withdrawn")
DONE = ("completed", "pending_confirmation")

_serials = itertools.count(1)


def serial():
    """A number not used before in this process; so codes never clash."""
    return next(_serials)
