"""Sentences whose Vietnamese in Django itself is wrong or clumsy; the catalogue says them better.

Django calls a row's history a memorandum, a log entry a sign-in, and congratulates on a reset that failed.
"""

from django.utils.translation import gettext_noop as _
from django.utils.translation import ngettext_lazy

SENTENCES = [
    _(" By %(filter_title)s "),
    _("%(app)s administration"),
    _("%(field_label)s must be unique for %(date_field_label)s %(lookup_type)s."),
    _("%(full_result_count)s total"),
    _("%(model_name)s with this %(field_label)s already exists."),
    _("%(model_name)s with this %(field_labels)s already exists."),
    _("%(name)s object with primary key %(key)r does not exist."),
    _("%(name)s with ID “%(key)s” doesn’t exist. Perhaps it was deleted?"),
    _("0 of %(cnt)s selected"),
    _("A user with that username already exists."),
    _("Action:"),
    _("Add"),
    _("Add %(name)s"),
    _("Add another %(verbose_name)s"),
    _("Added."),
    _("Addition"),
    _("Administration"),
    _("Any date"),
    _(
        'Are you sure you want to delete the %(object_name)s "%(escaped_object)s"? All of the following '
        "related items will be deleted:"
    ),
    _("Change"),
    _("Change %s"),
    _("Change my password"),
    _("Change password: %s"),
    _("Change selected %(model)s"),
    _("Click here to select the objects across all pages"),
    _("Currently:"),
    _("Delete selected %(verbose_name_plural)s"),
    _("Delete?"),
    _(
        "Deleting %(class_name)s %(instance)s would require deleting the following protected related "
        "objects: %(related_objects)s"
    ),
    _(
        "Deleting the %(object_name)s '%(escaped_object)s' would require deleting the following protected "
        "related objects:"
    ),
    _(
        "Deleting the %(object_name)s '%(escaped_object)s' would result in deleting related objects, but "
        "your account doesn't have permission to delete the following types of objects:"
    ),
    _("Designates that this user has all permissions without explicitly assigning them."),
    _("Django administration"),
    _("Django site admin"),
    _("Empty"),
    _("Ensure this value is %(limit_value)s (it is %(show_value)s)."),
    _("Ensure this value is greater than or equal to %(limit_value)s."),
    _("Ensure this value is less than or equal to %(limit_value)s."),
    _("Enter a new password for the user <strong>%(username)s</strong>."),
    _("Enter a username and password."),
    _("Enter a valid IPv4 or IPv6 address."),
    _("Enter a valid IPv6 address."),
    _("Enter a valid date/time."),
    _("Enter a valid email address."),
    _("Enter a valid time."),
    _("Enter a valid username. This value may contain only letters, numbers, and @/./+/-/_ characters."),
    _("Enter a whole number."),
    _("Enter the same password as before, for verification."),
    _("First, enter a username and password. Then, you’ll be able to edit more user options."),
    _("Forgotten your password or username?"),
    _("Go"),
    _("Has date"),
    _("History"),
    _("Hold down “Control”, or “Command” on a Mac, to select more than one."),
    _("Items must be selected in order to perform actions on them. No items have been changed."),
    _("Log out"),
    _("Lookup"),
    _("Models in the %(name)s application"),
    _("My actions"),
    _("No action selected."),
    _("No fields changed."),
    _("No password set."),
    _("No, take me back"),
    _("None"),
    _("None available"),
    _("Not empty"),
    _("Objects"),
    _("Page not found"),
    _("Password changed successfully."),
    _("Password reset"),
    _("Password reset complete"),
    _("Password reset unsuccessful"),
    _("Please correct the duplicate data for %(field)s, which must be unique."),
    _("Please correct the duplicate data for %(field)s."),
    _("Please either submit a file or check the clear checkbox, not both."),
    _("Please enter a correct %(username)s and password. Note that both fields may be case-sensitive."),
    _(
        "Please enter the correct %(username)s and password for a staff account. Note that both fields may "
        "be case-sensitive."
    ),
    _("Please enter your new password twice so we can verify you typed it in correctly."),
    _(
        "Please enter your old password, for security’s sake, and then enter your new password twice so we "
        "can verify you typed it in correctly."
    ),
    _("Recent actions"),
    _("Reset my password"),
    _("Run the selected action"),
    _("Save"),
    _("Save and add another"),
    _("Save and view"),
    _("Save as new"),
    _("Select a valid choice. %(value)s is not one of the available choices."),
    _("Select a valid choice. That choice is not one of the available choices."),
    _("Select all %(total_count)s %(module_name)s"),
    _("Site administration"),
    _("Sorting priority: %(priority_number)s"),
    _("Successfully deleted %(count)d %(items)s."),
    _("Thanks for spending some quality time with the web site today."),
    _("The %(name)s “%(obj)s” was deleted successfully."),
    _("The groups this user belongs to. A user will get all permissions granted to each of their groups."),
    _("The submitted file is empty."),
    _("The two password fields didn’t match."),
    _("The {name} “{obj}” was added successfully."),
    _("The {name} “{obj}” was added successfully. You may add another {name} below."),
    _("The {name} “{obj}” was added successfully. You may edit it again below."),
    _("The {name} “{obj}” was changed successfully."),
    _("The {name} “{obj}” was changed successfully. You may add another {name} below."),
    _("The {name} “{obj}” was changed successfully. You may edit it again below."),
    _("This account is inactive."),
    _("This field cannot be blank."),
    _("This field cannot be null."),
    _("This object doesn’t have a change history. It probably wasn’t added via this admin site."),
    _("Toggle sorting"),
    _("Unknown content"),
    _("View on site"),
    _("View site"),
    _("Welcome,"),
    _(
        "You are authenticated as %(username)s, but are not authorized to access this page. Would you like "
        "to login to a different account?"
    ),
    _("You don’t have permission to view or edit anything."),
    _("You may edit it again below."),
    _("Your old password was entered incorrectly. Please enter it again."),
    _("Your password can’t be a commonly used password."),
    _("Your password can’t be entirely numeric."),
    _("Your password can’t be too similar to your other personal information."),
    _("Your password was changed."),
    _("action flag"),
    _("action time"),
    _("change message"),
    _("content type"),
    _("group"),
    _("groups"),
    _("hash"),
    _("iterations"),
    _("last login"),
    _("log entries"),
    _("log entry"),
    _("midnight"),
    _("noon"),
    _("object id"),
    _("object repr"),
    _("password"),
    _("permission"),
    _("permissions"),
    _("salt"),
    _("superuser status"),
    _("user permissions"),
    _("username"),
    _("yes,no,maybe"),
]

COUNTED = [
    ngettext_lazy("%(count)s %(name)s was changed successfully.", "%(count)s %(name)s were changed successfully."),
    ngettext_lazy("%(total_count)s selected", "All %(total_count)s selected"),
    ngettext_lazy("%(counter)s result", "%(counter)s results"),
    ngettext_lazy(
        "Ensure this value has at least %(limit_value)d character (it has %(show_value)d).",
        "Ensure this value has at least %(limit_value)d characters (it has %(show_value)d).",
    ),
    ngettext_lazy(
        "Ensure this value has at most %(limit_value)d character (it has %(show_value)d).",
        "Ensure this value has at most %(limit_value)d characters (it has %(show_value)d).",
    ),
    ngettext_lazy(
        "Ensure this filename has at most %(max)d character (it has %(length)d).",
        "Ensure this filename has at most %(max)d characters (it has %(length)d).",
    ),
    ngettext_lazy(
        "This password is too short. It must contain at least %(min_length)d character.",
        "This password is too short. It must contain at least %(min_length)d characters.",
    ),
    ngettext_lazy(
        "Ensure that there are no more than %(max)s digit in total.",
        "Ensure that there are no more than %(max)s digits in total.",
    ),
    ngettext_lazy(
        "Ensure that there are no more than %(max)s decimal place.",
        "Ensure that there are no more than %(max)s decimal places.",
    ),
    ngettext_lazy(
        "Ensure that there are no more than %(max)s digit before the decimal point.",
        "Ensure that there are no more than %(max)s digits before the decimal point.",
    ),
]
