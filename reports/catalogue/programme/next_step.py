"""What to say where nothing is recorded yet: whoever enters it is told how, whoever only reads is told who will.

Nothing of this stands in a version for the other side, which shows what there is.
"""

from django.utils.html import format_html
from django.utils.translation import gettext as _

from reports.catalogue.programme.links import edit_address_for


def enters(question):
    """Those who keep the contents of programmes in the back office; an agency's officer reports on them only."""
    return question.user.is_staff and question.user.has_perm("coop.add_actionitem")


def for_reader(question, state, to_do, to_wait):
    """The state of things and what comes next, for this reader."""
    if question.for_partner:
        return state
    return f"{state} {to_do if enters(question) else to_wait}"


def first_steps(question, areas, has_items):
    """How a programme that has no areas or no items yet comes to its figures; nothing once it has both."""
    if question.for_partner or (areas and has_items):
        return []
    if not enters(question):
        return [
            _("The standing agency is entering the contents of this programme; its figures will appear here."),
        ]
    if not areas:
        step = _("Enter the areas of the programme first, then the action items of each; their figures appear here.")
    else:
        step = _("Enter the action items of the areas; those that are no longer drafts are counted here.")
    url = edit_address_for(question.user, "cooperationprogramme")(question.programme)
    return [format_html('{} <a href="{}">{}</a>', step, url, _("Edit at the desk"))]
