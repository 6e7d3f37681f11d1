"""Is this process well, and what a person is told when it is not."""

import logging
import sys
from functools import cache

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.db import DEFAULT_DB_ALIAS, DatabaseError, InterfaceError, connections
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpResponse, JsonResponse
from django.template.loader import render_to_string

from coop.database import is_away, too_many_rights

logger = logging.getLogger("coop.health")

TOO_LARGE = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)
RETRY_AFTER_SECONDS = "30"


class HealthMiddleware:
    """/healthz: the process answers. /readyz: it may be sent requests.

    First of all middleware: a balancer asks by address, without TLS and without signing in.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path_info == "/healthz":
            return HttpResponse("ok\n", content_type="text/plain")
        if request.path_info == "/readyz":
            obstacles = what_stands_in_the_way()
            # Which obstacle it is goes to the log only: the address is open to everybody.
            return JsonResponse(
                {"ready": not obstacles, "not_ready": sorted(obstacles)}, status=503 if obstacles else 200
            )
        return self.get_response(request)


def what_stands_in_the_way():
    """Which of database, migrations and role keep this process from serving; the details are logged."""
    obstacles = {}
    try:
        applied = MigrationRecorder(connections[DEFAULT_DB_ALIAS]).applied_migrations()
        if missing := sorted(migrations_of_this_code() - applied.keys()):
            obstacles["migrations"] = f"{len(missing)} migrations are not applied, such as {'.'.join(missing[-1])}"
        if reason := too_many_rights():
            obstacles["role"] = reason
    except (DatabaseError, InterfaceError) as error:
        obstacles["database"] = str(error).strip()
    for part, detail in obstacles.items():
        logger.error("Not ready: %s: %s", part, detail)
    return obstacles


@cache
def migrations_of_this_code():
    return frozenset(MigrationLoader(None).disk_migrations)


def bad_request(request, exception):
    """What was sent is too large, or not understood."""
    if isinstance(exception, TOO_LARGE):
        return HttpResponse(render_to_string("413.html"), status=413)
    # Without the request: what could not be read must not be read again while the page is drawn.
    return HttpResponse(render_to_string("400.html"), status=400)


def server_error(request):
    """Our mistake; or, while the database is away, a page that says so and asks to come back."""
    # Django calls this while it handles the exception, wherever in the chain it was raised.
    if is_away(sys.exc_info()[1]):
        return HttpResponse(render_to_string("503.html"), status=503, headers={"Retry-After": RETRY_AFTER_SECONDS})
    context = {"request_id": getattr(request, "request_id", None)}
    return HttpResponse(render_to_string("500.html", context), status=500)
