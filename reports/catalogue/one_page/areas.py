"""The areas on the sheet: how far, by whom, with what result and one figure. What is kept outside is one line."""

from django.utils.translation import gettext as _

from coop.models import IndicatorValue
from coop.models.occurrences import Qualifier
from coop.models.tally import Tally, total
from coop.vietnamese import number
from reports.base import Column, Kind, Row, RowKind, Table
from reports.catalogue.one_page.sheet import whole_part
from reports.catalogue.programme.areas import latest_result, neutral_words
from reports.cells import Bar, Lines, Link, OnPaper, Prose, Share
from reports.filters import JOINTLY

INDICATOR = 50  # letters of the name of an indicator that paper shows
SIDES_APART = 3  # with more sides a column for each would leave no room for the rest


def area_table(areas, parties, parts, links, figures, lengths):
    """`parts` holds the tally of each (area id, side id or None), `figures` the newest figure of each area id,
    `lengths` how many letters of its result each has room for on paper."""
    tallies = {area.pk: total(tally for (where, _side), tally in parts.items() if where == area.pk) for area in areas}
    longest = max((tally.dated for tally in tallies.values()), default=0)
    columns = (
        Column(_("No."), lambda area: str(area.ordinal), Kind.NUMBER),
        Column(_("Area, notable result"), lambda area: _content(area, figures.get(area.pk), lengths[area.pk])),
        Column(_("Completed"), lambda area: _share(tallies[area.pk], links, area=area.ordinal), Kind.SHARE),
        *side_columns(parties, parts, links),
        Column(_("By deadline"), lambda area: Bar(tallies[area.pk], longest), Kind.BAR),
        Column(_("One figure"), lambda area: figures.get(area.pk, "")),
    )
    rows = [_neutral(area) if area.kept_outside else area for area in areas]
    return Table.of(_("Areas of cooperation"), columns, rows, empty=_("No area of cooperation is recorded yet."))


def words_of(area, figures):
    """What an area says on paper: name with figure, result, and how many lines its row takes at least.

    Beside the name stand the count and, beneath it, what of it is overdue; only a neutral line has neither.
    """
    if area.kept_outside:
        return area.name, "", 1
    result = latest_result(area)
    return f"{area.name} {_on_paper(figures.get(area.pk))}", result.text if result else "", 2


def _neutral(area):
    return Row((str(area.ordinal), Lines(area.name), neutral_words(area)), RowKind.LINE)


def _content(area, figure, length):
    """The name; the whole result for the screen; for paper as much of it as finds room, and the figure."""
    result = latest_result(area)
    told = whole_part(result.text, length) if result else ""
    on_paper = [OnPaper(told)] if told else []
    if figure:
        on_paper.append(OnPaper(_on_paper(figure), is_set_off=True))
    return Lines(area.name, (*([result] if result else ()), *on_paper))


def _share(tally, links, **narrowed):
    return Share(tally, links.items(**narrowed, timeliness="dated"), links.items(**narrowed, timeliness="overdue"))


def side_columns(parties, parts, links):
    """How much each side completed of what it leads; of many sides one column names those with dated work."""
    sides = [(party.label, party.pk, party.ordinal) for party in parties] + [(_("Jointly"), None, JOINTLY)]

    def led(area, side, word, label=""):
        tally = parts.get((area.pk, side), Tally())
        if not tally.dated:
            return ""
        return Link(
            f"{label} {_share(tally, links).shown}".strip(),
            links.items(area=area.ordinal, side=word, timeliness="dated"),
        )

    def all_of_them(area):
        found = [line for label, side, word in sides if (line := led(area, side, word, label))]
        return Lines(found[0], tuple(found[1:])) if found else ""

    if len(parties) > SIDES_APART:
        return (Column(_("By lead side"), all_of_them),)
    return tuple(
        Column(label, lambda area, side=side, word=word: led(area, side, word), Kind.SHARE)
        for label, side, word in sides
    )


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
    """How much, and beneath it of what and since when."""
    shown = value.value.normalize()
    words = f"{number(shown if shown % 1 else int(shown))} {value.indicator.unit_of_measure}"
    if value.qualifier != Qualifier.EXACT:
        words = f"{value.get_qualifier_display()} {words}"
    return Lines(words, (value.indicator.name, value.get_span_display()))


def _on_paper(figure):
    """The figure in one run of words: of what, how much, since when."""
    if not figure:
        return ""
    return f"{Prose(figure.under[0], length=INDICATOR).opening}: {figure.main} ({figure.under[-1]})"
