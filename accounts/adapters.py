from allauth.account.adapter import DefaultAccountAdapter


class ClosedSignUpAdapter(DefaultAccountAdapter):
    """Accounts are opened by an administrator, never by oneself."""

    def is_open_for_signup(self, request):
        return False
