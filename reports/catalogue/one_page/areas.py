"""The areas on the sheet: how far, by whom, with what result and one figure. What is kept outside is one line."""

from django.utils.translation import gettext as _

from coop.models import IndicatorValue
from coop.models.occurrences import Qualifier
from coop.models.tally import Tally, total
from coop.vietnamese import number
from reports.base import Column, Kind, Row, RowKind, Table
from reports.catalogue.programme.areas import latest_result, neutral_words
from reports.cells import Bar, Lines, Link, Share
from reports.filters import JOINTLY


def area_table(question, areas, parties, parts, links):
    tallies = {area.pk: total(tally for (where, _side), tally in parts.items() if where == area.pk) for area in areas}
    longest = max((tally.dated for tally in tallies.values()), default=0)
    figures = newest_figures(question)
    columns = (
        Column(_("No."), lambda area: str(area.ordinal), Kind.NUMBER),
        Column(_("Area, notable result"), _content),
        Column(_("Completed"), lambda area: _share(tallies[area.pk], links, area=area.ordinal), Kind.SHARE),
        Column(_("By lead side"), lambda area: _by_side(area, parties, parts, links)),
        Column(_("By deadline"), lambda area: Bar(tallies[area.pk], longest), Kind.BAR),
        Column(_("One figure"), lambda area: figures.get(area.pk, "")),
    )
    rows = [_neutral(area) if area.kept_outside else area for area in areas]
    return Table.of(_("Areas of cooperation"), columns, rows, empty=_("No area of cooperation is recorded yet."))


def _neutral(area):
    return Row((str(area.ordinal), Lines(area.name), neutral_words(area)), RowKind.LINE)


def _content(area):
    result = latest_result(area)
    return Lines(area.name, (result,) if result else ())


def _share(tally, links, **narrowed):
    return Share(tally, links.items(**narrowed, timeliness="dated"), links.items(**narrowed, timeliness="overdue"))


def _by_side(area, parties, parts, links):
    """How much each side completed of what it leads; a side without dated work in the area is not named."""
    sides = [(party.label, party.pk, party.ordinal) for party in parties] + [(_("Jointly"), None, JOINTLY)]
    lines = []
    for label, side, word in sides:
        tally = parts.get((area.pk, side), Tally())
        if tally.dated:
            words = f"{label} {_share(tally, links).shown}"
            lines.append(Link(words, links.items(area=area.ordinal, side=word, timeliness="dated")))
    return Lines(lines[0], tuple(lines[1:])) if lines else ""


def newest_figures(question):
    """Of each area the figure last reported and accepted: "hơn 30 gian hàng", and beneath it what was counted."""
    newest = (
        question.rows(IndicatorValue)
        .filter(
            progress_update__item__programme=question.programme,
            progress_update__item__area__isnull=False,
            progress_update__status="accepted",
            progress_update__withdrawn_on__isnull=True,
            progress_update__reported_on__lte=question.as_of,
        )
        .select_related("indicator", "progress_update__item")
        .order_by("progress_update__item__area_id", "-progress_update__reported_on", "-progress_update_id", "pk")
        .distinct("progress_update__item__area_id")
    )
    return {value.progress_update.item.area_id: _figure(value) for value in newest}


def _figure(value):
    shown = value.value.normalize()
    words = f"{number(shown if shown % 1 else int(shown))} {value.indicator.unit_of_measure}"
    if value.qualifier != Qualifier.EXACT:
        words = f"{value.get_qualifier_display()} {words}"
    return Lines(words, (f"{value.indicator.name}, {value.get_span_display()}",))
