from allauth.account.adapter import DefaultAccountAdapter


class ClosedSignUpAdapter(DefaultAccountAdapter):
    """Accounts are opened by an administrator, never by oneself."""

    def is_open_for_signup(self, request):
        return False

    def set_password(self, user, password):
        """A password that the person chose ends the duty to choose one."""
        user.must_change_password = False
        super().set_password(user, password)

    def get_password_change_redirect_url(self, request):
        return "/"
