"""Sentences that our libraries show people but bring no Vietnamese for; the catalogue gives it.

Listed here so that script/messages finds them: Django, allauth, axes and django-filter, as far as their pages are ours.
"""

from django.utils.translation import gettext_noop as _
from django.utils.translation import ngettext_lazy, pgettext_lazy

SENTENCES = [
    _(
        "%(datetime)s couldn’t be interpreted in time zone %(current_timezone)s; it may be ambiguous or it "
        "may not exist."
    ),
    _("%(model)s instance with %(field)s %(value)r is not a valid choice."),
    _("%s (descending)"),
    _("A new set of recovery codes has been generated."),
    _("Account Inactive"),
    _("Account locked: too many login attempts. Contact an admin to unlock your account."),
    _("Account locked: too many login attempts. Please try again later."),
    _("Accounts"),
    _("Activate"),
    _("Activate Authenticator App"),
    _("Added:"),
    _("After you’ve created a user, you’ll be able to edit more user options."),
    _("Alternative options"),
    _("An authenticator app is not active."),
    _("Are you sure you want to sign out?"),
    _("Authentication using an authenticator app is active."),
    _("Authenticator App"),
    _("Authenticator app activated."),
    _("Authenticator app deactivated."),
    _("Authenticator code"),
    _("Authenticator secret"),
    _("Bad Token"),
    _("Be patient, you are sending too many requests."),
    _("Breadcrumbs"),
    _("Cancel"),
    _("Change Password"),
    _("Changed:"),
    _("Confirm"),
    _("Confirm Access"),
    _("Confirm Email Address"),
    _("Conflicting form data submitted. Please try again."),
    _("Constraint “%(name)s” is violated."),
    _("Current Password"),
    _("Deactivate"),
    _("Deactivate Authenticator App"),
    _("Deleted:"),
    _("Disable password-based authentication"),
    _("Disabled"),
    _("Download"),
    _("Download codes"),
    _("Edit"),
    _("Email"),
    _("Email address confirmation"),
    _("Enable password-based authentication"),
    _("Enable password-based authentication for this user by setting a password."),
    _("Enabled"),
    _("Enter a complete value."),
    _("Enter a valid %(protocol)s address."),
    _("Enter a valid UUID."),
    _(
        "Enter a valid username. This value may contain only unaccented lowercase a-z and uppercase A-Z "
        "letters, numbers, and @/./+/-/_ characters."
    ),
    _("Enter a valid “slug” consisting of Unicode letters, numbers, underscores, or hyphens."),
    _("Enter a valid “slug” consisting of letters, numbers, underscores or hyphens."),
    _("Enter an authenticator code:"),
    _("Enter your password:"),
    _("Error:"),
    _("File extension “%(extension)s” is not allowed. Allowed extensions are: %(allowed_extensions)s."),
    _("Filter navigation items"),
    _("Forbidden"),
    _("Forgot your password?"),
    _("Generate"),
    _("Generate new codes"),
    _("Hide counts"),
    _("I have saved my recovery codes"),
    _("In case you’ve forgotten, you are:"),
    _("Incorrect code."),
    _("Incorrect password."),
    _("Invalid login."),
    _("Invalid or expired key."),
    _(
        "ManagementForm data is missing or has been tampered with. Missing fields: %(field_names)s. You may "
        "need to file a bug report if the issue persists."
    ),
    _("Menu:"),
    _("Messages:"),
    _("New Password"),
    _("New Password (again)"),
    _("No recovery codes set up."),
    _("Note"),
    _("Null characters are not allowed."),
    _("Ordering"),
    _("Other options"),
    _("Other sign-in options"),
    _("Password Reset"),
    _("Password successfully changed."),
    _("Password successfully set."),
    _("Password-based authentication"),
    _("Password-based authentication was disabled."),
    _('Please confirm that <a href="mailto:%(email)s">%(email)s</a> is an email address for user %(user_display)s.'),
    _("Please reauthenticate to safeguard your account."),
    _("Please select only one."),
    _("Please type your current password."),
    _("Raw passwords are not stored, so there is no way to see the user’s password."),
    _("Recovery Codes"),
    _("Recovery codes"),
    _("Reset password"),
    _("Save them  in a secure location now — they won't be shown again."),
    _("Select all objects on this page for an action"),
    _("Select this object for an action - {}"),
    _("Set Password"),
    _("Set password"),
    _("Set password: %s"),
    _("Show counts"),
    _("Sidebar"),
    _("Sign In"),
    _("Sign Out"),
    _("Sign Up"),
    _("Sign Up Closed"),
    _("Skip to main content"),
    _("Successfully signed in as %(name)s."),
    _("TOTP Authenticator"),
    _("The number of days must be between {min_days} and {max_days}."),
    _(
        "The password reset link was invalid, possibly because it has already been used.  Please request a "
        '<a href="%(passwd_reset_url)s">new password reset</a>.'
    ),
    _("The start of the range must not exceed the end of the range."),
    _("The username and/or password you specified are not correct."),
    _("This account is currently inactive."),
    _("This action will <strong>enable</strong> password-based authentication for this user."),
    _("This action will invalidate your existing codes."),
    _(
        'This email confirmation link expired or is invalid. Please <a href="%(email_url)s">issue a new '
        "email confirmation request</a>."
    ),
    _("This is not a valid IPv6 address."),
    _(
        "This part of the site requires us to verify that\n"
        "you are who you claim to be. For this purpose, we require that you\n"
        "verify ownership of your email address. "
    ),
    _(
        "To protect your account with two-factor authentication, scan the QR code below with your "
        "authenticator app. Then, input the verification code generated by the app below."
    ),
    _("Toggle navigation"),
    _("Toggle theme (current theme: auto)"),
    _("Toggle theme (current theme: dark)"),
    _("Toggle theme (current theme: light)"),
    _("Too many failed login attempts. Try again later."),
    _("Two-Factor Authentication"),
    _("Unable to confirm %(email)s because it is already confirmed by a different account."),
    _("Unspecified"),
    _("Unused codes"),
    _("Use authenticator app or code"),
    _("Use your password"),
    _("Username"),
    _("Username can not be used. Please use other username."),
    _("Verify Your Email Address"),
    _("View selected %(model)s"),
    _("Warning:"),
    _("We are sorry, but the sign up is currently closed."),
    _(
        "We have sent an email to you for verification. Follow the link provided to finalize the signup "
        "process. If you do not see the verification email in your main inbox, check your spam folder. "
        "Please contact us if you do not receive the verification email within a few minutes."
    ),
    _(
        "We have sent you an email. If you have not received it please check your spam folder. Otherwise "
        "contact us if you do not receive it in a few minutes."
    ),
    _(
        "Whether the user will be able to authenticate using a password or not. If disabled, they may still "
        "be able to authenticate using other backends, such as Single Sign-On or LDAP."
    ),
    _("Yesterday"),
    _("You are about to deactivate authenticator app based authentication. Are you sure?"),
    _("You are about to generate a new set of recovery codes for your account."),
    _("You are already logged in as %(user_display)s."),
    _("You can store this secret and use it to reinstall your authenticator app at a later time."),
    _("You cannot activate two-factor authentication until you have verified your email address."),
    _("You cannot deactivate two-factor authentication."),
    _("You cannot generate recovery codes without having two-factor authentication enabled."),
    _("You have confirmed %(email)s."),
    _("You have signed out."),
    _("You must type the same password each time."),
    _("Your account is protected by two-factor authentication. Please enter an authenticator code:"),
    _("Your password is now changed."),
    _("a.m."),
    _("block size"),
    _("memory cost"),
    _("p.m."),
    _("parallelism"),
    _("time cost"),
    _("variety"),
    _("version"),
    _("“%(pk)s” is not a valid value."),
    _("“%(value)s” is not a valid UUID."),
    _("“%(value)s” value has an invalid date format. It must be in YYYY-MM-DD format."),
    _("“%(value)s” value has an invalid format. It must be in HH:MM[:ss[.uuuuuu]] format."),
    _("“%(value)s” value has an invalid format. It must be in YYYY-MM-DD HH:MM[:ss[.uuuuuu]][TZ] format."),
    _("“%(value)s” value has the correct format (HH:MM[:ss[.uuuuuu]]) but it is an invalid time."),
    _("“%(value)s” value has the correct format (YYYY-MM-DD HH:MM[:ss[.uuuuuu]][TZ]) but it is an invalid date/time."),
    _("“%(value)s” value has the correct format (YYYY-MM-DD) but it is an invalid date."),
    _("“%(value)s” value must be a decimal number."),
    _("“%(value)s” value must be an integer."),
    _("“%(value)s” value must be either True or False."),
]

COUNTED = [
    ngettext_lazy("%(num)d day", "%(num)d days"),
    ngettext_lazy("%(num)d hour", "%(num)d hours"),
    ngettext_lazy("%(num)d minute", "%(num)d minutes"),
    ngettext_lazy("%(num)d month", "%(num)d months"),
    ngettext_lazy("%(num)d week", "%(num)d weeks"),
    ngettext_lazy("%(num)d year", "%(num)d years"),
    ngettext_lazy("%(size)d byte", "%(size)d bytes"),
    ngettext_lazy("Please correct the error below.", "Please correct the errors below."),
    ngettext_lazy("Please submit at least %(num)d form.", "Please submit at least %(num)d forms."),
    ngettext_lazy("Please submit at most %(num)d form.", "Please submit at most %(num)d forms."),
    ngettext_lazy(
        "There is %(unused_count)s out of %(total_count)s recovery codes available.",
        "There are %(unused_count)s out of %(total_count)s recovery codes available.",
    ),
    ngettext_lazy(
        "This password is too short. It must contain at least %d character.",
        "This password is too short. It must contain at least %d characters.",
    ),
    ngettext_lazy("entry", "entries"),
]

IN_CONTEXT = [
    pgettext_lazy("String to return when truncating text", "%(truncated_text)s…"),
    pgettext_lazy("field label", "Login"),
]
