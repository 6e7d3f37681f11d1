"""The state of a programme in three sentences that a leader can repeat; each is composed from the count."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coop.vietnamese import padded, short_date

NAMED = 2  # areas named as those where overdue work gathers


def state_in_short(tally, areas_overdue, matters, tells_of_none=True, *, past=None, ahead=None):
    """What is done of what has a deadline; what is overdue and where; what awaits a decision.

    Whoever does not see all matters is not told that there is none. `past` or `ahead`: the day, if it is not today.
    """
    to_decide = _to_decide(matters) if matters or tells_of_none else ""
    return [*filter(None, (_done(tally, past, ahead), _overdue(tally, areas_overdue), to_decide))]


def _done(tally, past, ahead):
    if not tally.dated:
        return _("No item with a deadline is recorded yet.")
    if past:
        sentence = _("By %(day)s, %(done)s of %(dated)s items and occurrences with a deadline were completed.")
    elif ahead:
        sentence = _(
            "Outlook to %(day)s, if no new result comes in: of %(dated)s items and occurrences with a deadline,"
            " %(done)s are completed."
        )
    else:
        sentence = ngettext(
            "Of %(dated)s item or occurrence with a deadline, %(done)s is completed.",
            "Of %(dated)s items and occurrences with a deadline, %(done)s are completed.",
            tally.dated,
        )
    day = past or ahead
    words = {"dated": padded(tally.dated), "done": padded(tally.done), "day": short_date(day) if day else ""}
    return sentence % words


def _overdue(tally, areas_overdue):
    if not tally.overdue:
        return _("None is overdue.") if tally.dated else ""
    words = {"count": padded(tally.overdue), "areas": _most_of(areas_overdue)}
    if not words["areas"]:
        return ngettext("%(count)s is overdue.", "%(count)s are overdue.", tally.overdue) % words
    if len(areas_overdue) <= NAMED:
        return ngettext("%(count)s is overdue: %(areas)s.", "%(count)s are overdue: %(areas)s.", tally.overdue) % words
    return _("%(count)s are overdue, more than elsewhere in: %(areas)s.") % words


def _most_of(areas_overdue):
    """The areas with the most; none where it lies evenly over more areas than can be named."""
    shown = sorted(areas_overdue, key=lambda area: -area[1])
    if len(shown) > NAMED:
        most = [area for area in shown if area[1] == shown[0][1]]
        shown = most if len(most) <= NAMED else []
    return ", ".join(f"{name} ({padded(count)})" for name, count in shown)


def _to_decide(matters):
    if not matters:
        return _("No matter awaits a decision.")
    sentence = ngettext("%(count)s matter awaits a decision.", "%(count)s matters await a decision.", matters)
    return sentence % {"count": padded(matters)}


def and_others(count):
    """What a shortened list leaves out; nothing where it is whole."""
    if not count:
        return ""
    return ngettext("and %(count)s other", "and %(count)s others", count) % {"count": padded(count)}


def and_other_matters(count):
    """What stands in the annex because the sheet is full."""
    if not count:
        return ""
    sentence = ngettext("and %(count)s other matter, in the annex", "and %(count)s other matters, in the annex", count)
    return sentence % {"count": padded(count)}


def and_other_proposals(count):
    if not count:
        return ""
    return ngettext("and %(count)s other proposal", "and %(count)s other proposals", count) % {"count": padded(count)}
