"""How often a page asks the database: the page itself, whatever minute it is and whoever looks at it."""

import re

from django.db import connection
from django.test.utils import CaptureQueriesContext

# No page may ask more often than this for its own content.
MOST = 12

# The session notes once a minute that it was used, with a savepoint around it, so a count would depend on the clock.
# Savepoints are those of the test's own transaction besides: a request outside of tests has none.
OF_THE_CLOCK = re.compile(r'^(SAVEPOINT|RELEASE SAVEPOINT|ROLLBACK TO SAVEPOINT)\b|^UPDATE "django_session"')

# What it takes to know who asks, once for every page: session, account, permissions, seat, reach over time.
WHO_ASKS = re.compile(
    r'\bFROM "django_session"'
    r'|\bFROM "accounts_user" WHERE "accounts_user"."id" = \d+ LIMIT 21$'
    r'|\bFROM "auth_permission"'
    r'|^SELECT "accounts_seat"'
    r"|\bWITH RECURSIVE reach\("
)


class Queries(CaptureQueriesContext):
    """What was asked inside the block; `own` leaves out what it took to know who asks."""

    def __init__(self):
        super().__init__(connection)

    @property
    def captured_queries(self):
        return [query for query in super().captured_queries if not OF_THE_CLOCK.search(query["sql"])]

    @property
    def own(self):
        return [query for query in self if not WHO_ASKS.search(" ".join(query["sql"].split()))]
