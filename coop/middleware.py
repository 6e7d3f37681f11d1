"""What surrounds every request: its number and log line, the idle limit, the person's language, who history names."""

import contextvars
import json
import logging
import time
import uuid

import pghistory.middleware
from django.conf import settings
from django.contrib.auth import logout
from django.utils import translation
from django.utils.functional import SimpleLazyObject, empty

access_log = logging.getLogger("coop.request")
current_request = contextvars.ContextVar("current_request", default=None)


class RequestLogMiddleware:
    """Numbers each request, for its log lines, its history and its answer, and logs one line at its end."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        # Our own, always: a number taken from outside could be made to look like somebody else's request.
        request.request_id = uuid.uuid4().hex
        token = current_request.set(request)
        began = time.perf_counter()
        try:
            response = self.get_response(request)
            response["X-Request-ID"] = request.request_id
            took = round((time.perf_counter() - began) * 1000)
            access_log.info(
                "%s %s %s %s ms",
                request.method,
                request.path,
                response.status_code,
                took,
                extra={"status": response.status_code, "ms": took},
            )
            return response
        finally:
            current_request.reset(token)


class RequestFilter(logging.Filter):
    """Puts the current request's number and person on each log record."""

    def filter(self, record):
        request = current_request.get()
        record.request_id = request.request_id if request else "-"
        record.user_id = user_id(request) if request else None
        record.method = request.method if request else None
        record.path = request.path if request else None
        return True


def user_id(request):
    """The person's id if it is already known; a log line never asks the database."""
    user = getattr(request, "user", None)
    if isinstance(user, SimpleLazyObject) and user._wrapped is empty:
        return None
    return getattr(user, "pk", None)


class JsonFormatter(logging.Formatter):
    """One JSON object a line. No query strings: they may carry names people searched for."""

    FIELDS = ("request_id", "user_id", "method", "path", "status", "ms")

    def format(self, record):
        line = {
            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        line |= {name: value for name in self.FIELDS if (value := getattr(record, name, None)) is not None}
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False, default=str)


class IdleMiddleware:
    """Signs a person out who did nothing for IDLE_MINUTES, or whose session is older than SESSION_COOKIE_AGE.

    The time is written at most once a minute: a write for every page would cost more than the minute is worth.
    """

    KEY = "seen"
    WRITE_EVERY_SECONDS = 60

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.user.is_authenticated:
            now = int(time.time())
            began, last = request.session.get(self.KEY, (now, 0))
            idle = last and now - last > settings.IDLE_MINUTES * 60
            if idle or now - began > settings.SESSION_COOKIE_AGE:
                logout(request)
            elif now - last >= self.WRITE_EVERY_SECONDS:
                request.session[self.KEY] = (began, now)
        return self.get_response(request)


class LanguageMiddleware:
    """Speaks the person's language; Vietnamese to everybody else, whatever the browser asks for."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        language = getattr(request.user, "language", None) or settings.LANGUAGE_CODE
        with translation.override(language):
            response = self.get_response(request)
            # A response rendered later would be rendered in the language of the thread, not of the person.
            if hasattr(response, "render") and not response.is_rendered:
                response = response.render()
        response.headers.setdefault("Content-Language", language)
        return response


class HistoryMiddleware(pghistory.middleware.HistoryMiddleware):
    """History names the person, the address and the request; a sign-in during the request is noticed by pghistory."""

    def get_context(self, request):
        return super().get_context(request) | {"request_id": request.request_id}


def client_address(request):
    """Where a request came from; behind our proxy, the header's last entry, the one the proxy wrote itself."""
    if settings.BEHIND_PROXY:
        forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")[-1].strip()
        if forwarded:
            return forwarded
    return request.META.get("REMOTE_ADDR")


def name_signed_in_with(request, credentials=None):
    """The user name of a sign-in: allauth's form calls the field “login”, Django calls the credential “username”."""
    if credentials and credentials.get("username"):
        return credentials["username"]
    return request.POST.get("login") or request.POST.get("username")
