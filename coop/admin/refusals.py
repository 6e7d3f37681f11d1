"""What the database refused, in words for the person at the form."""

from functools import cache

from django.apps import apps
from django.db import DataError, IntegrityError
from django.db.models import ProtectedError
from django.utils.translation import gettext as _

CHECK, UNIQUE, FOREIGN_KEY, EXCLUSION = "23514", "23505", "23503", "23P01"


def words_for(error):
    """One sentence for an IntegrityError or DataError: the rule's own words where it has any."""
    cause = error.__cause__
    diag = getattr(cause, "diag", None)
    if isinstance(error, ProtectedError):
        return _by_kind(FOREIGN_KEY)
    if isinstance(error, DataError) or diag is None:
        return _("A value is too large, too long or not written as it should be.")
    if said := words_of_constraints().get(diag.constraint_name):
        return str(said)
    # Our triggers raise their refusals in words (coop/models/guards.py); PostgreSQL's own are not for people.
    if diag.source_function == "exec_stmt_raise" and diag.message_primary:
        return _(diag.message_primary)
    return _by_kind(getattr(cause, "sqlstate", None))


def _by_kind(state):
    if state in (UNIQUE, EXCLUSION):
        return _("A row with these particulars is already there.")
    if state == FOREIGN_KEY:
        return _("A row that is named here is no longer there, or other rows still name this one.")
    return _("The values do not fit together; the database refused them.")


@cache
def words_of_constraints():
    """Each constraint's own words, by its name."""
    return {
        constraint.name: constraint.violation_error_message
        for model in apps.get_models()
        for constraint in model._meta.constraints
        if constraint.violation_error_message != constraint.default_violation_error_message
    }


REFUSED = (IntegrityError, DataError)
