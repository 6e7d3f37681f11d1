"""A password that somebody else knows is changed before anything else is done."""

from django.conf import settings
from django.shortcuts import redirect
from django.urls import reverse


class MustChangePasswordMiddleware:
    """Leads a person whose password was set by an administrator to the page where they choose their own."""

    # What remains open meanwhile: choosing the password, choosing a language to read the page in, leaving.
    OPEN = ("account_change_password", "account_language", "account_logout", "account_reauthenticate")

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if (
            request.user.is_authenticated
            and request.user.must_change_password
            and not request.path.startswith(settings.STATIC_URL)
            and request.path not in [reverse(name) for name in self.OPEN]
        ):
            return redirect("account_change_password")
        return self.get_response(request)
