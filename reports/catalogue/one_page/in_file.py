"""The one page as a file: what stands on it as lists and cards becomes tables, in the order of the page."""

from dataclasses import replace

from django.utils.translation import gettext as _

from reports.base import Column, Filed, Row, RowKind, Table


def sheet(matters, tables, words) -> Filed:
    """`matters`: all of them, those of the page and those of its annex."""
    told = {"areas": tables["areas"], "overdue": _with_rest(tables["overdue"], words["more_overdue"])}
    if matters or not words["for_partner"]:
        told = {"matters": _matter_table(matters), **told}
    told |= {
        "proposals": _proposal_table(words),
        "coming": _with_rest(
            replace(tables["coming"], title=f"{tables['coming'].title} ({_until(words)})"), words["more_coming"]
        ),
    }
    return Filed(told, (words["basis"], *words["in_short"]), (*words["cells"], *words["further"]))


def _until(words):
    return _("to %(day)s") % {"day": words["coming_until"]}


def _matter_table(matters):
    columns = (
        Column(_("Action item"), lambda one: one["title"]),
        Column(_("Side"), lambda one: one["side"]),
        Column(_("Obstacle"), lambda one: one["obstacle"]),
        Column(_("Options"), lambda one: one["options"]),
        Column(_("Decided by"), lambda one: one["decided_by"]),
    )
    return Table.of(_("Matters for decision"), columns, matters, empty=_("No matter awaits a decision."))


def _proposal_table(words):
    columns = (
        Column(_("Proposal"), lambda one: one["text"]),
        Column(_("How it stands"), lambda one: one["standing"]),
    )
    empty = _("No proposal is recorded yet.") if words["for_partner"] else _("No proposal has been raised.")
    table = Table.of(words["proposals_of"], columns, words["proposals"], empty=empty)
    return _with_rest(table, words["more_proposals"])


def _with_rest(table, rest):
    """How many more there are, which the page says beside the table."""
    return replace(table, rows=(*table.rows, Row((rest,), RowKind.LINE))) if rest else table
