"""The areas of a programme: how each stands, side by side, with its latest result."""

from datetime import date

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import CharField, F, OuterRef, Subquery
from django.db.models.functions import Cast, JSONObject
from django.utils.translation import gettext as _

from coop.models import ActionItem, AreaSide, CooperationArea, Occurrence, OutsideMatter, ProgressUpdate
from coop.models.tally import Tally, total
from coop.vietnamese import short_date
from reports.base import Column, Kind, Row, RowKind, Table
from reports.cells import Bar, Figure, Lines, Link, Prose, Work
from reports.filters import JOINTLY


def areas_of(programme, user, as_of):
    """Areas in document order.

    Adds to each its `leads` (side and agency), its `neutral_line` where it is kept outside, and what may be its latest
    result.
    """
    lines = OutsideMatter.objects.visible_to(user).filter(area=OuterRef("pk")).order_by("party__ordinal")
    return list(
        CooperationArea.objects.visible_to(user)
        .filter(programme=programme)
        .select_related("concretised_by", "sector")
        .annotate(
            leads=ArraySubquery(
                AreaSide.objects.visible_to(user)
                .filter(area=OuterRef("pk"), lead_agency__isnull=False)
                .order_by("party__ordinal")
                .values(pair=JSONObject(party=F("party_id"), agency=F("lead_agency_id")))
            ),
            neutral_line=Subquery(lines.values("line")[:1]),
            item_result=_newest(
                _finished(ActionItem, user, as_of).filter(area=OuterRef("pk")), "completed_on", "result"
            ),
            turn_result=_newest(
                _finished(Occurrence, user, as_of).filter(item__area=OuterRef("pk")), "completed_on", "result"
            ),
            update_result=_newest(
                shared_updates(user, as_of).filter(item__area=OuterRef("pk"), nothing_new=False), "reported_on", "done"
            ),
        )
        .order_by("ordinal")
    )


def shared_updates(user, as_of):
    """What a side has accepted and shared, with data up to that day."""
    return accepted_updates(user, as_of).filter(shared_at__isnull=False)


def accepted_updates(user, as_of):
    return ProgressUpdate.objects.visible_to(user).filter(
        status="accepted", withdrawn_on__isnull=True, reported_on__lte=as_of
    )


def _finished(model, user, as_of):
    return model.objects.visible_to(user).counted().completed_by(as_of).exclude(result="")


def _newest(rows, day, text):
    newest = rows.order_by(F(day).desc(), "-pk").annotate(newest=JSONObject(day=Cast(day, CharField()), text=F(text)))
    return Subquery(newest.values("newest")[:1])


def latest_result(area):
    """The newest of what was completed, held or shared; of the same day, what is finished rather than under way."""
    found = [one for one in (area.item_result, area.turn_result, area.update_result) if one]
    if not found:
        return ""
    newest = max(found, key=lambda one: one["day"])
    return Prose(newest["text"], before=f"{short_date(date.fromisoformat(newest['day']))}:")


def area_table(areas, parties, parts, links):
    """Areas × sides. `parts` holds the tally of each (area id, side id or None)."""
    longest = max((_of_area(parts, area).dated for area in areas), default=0)
    columns = (
        Column(_("No."), lambda area: str(area.ordinal), Kind.NUMBER),
        Column(_("Area of cooperation"), _content),
        Column(_("Latest result"), latest_result),
        *(_work_column(party.label, parts, links, party.pk, party.ordinal) for party in parties),
        _work_column(_("Jointly"), parts, links, None, JOINTLY),
        Column(_("Together"), lambda area: _work(_of_area(parts, area), links, by_status=True, area=area.ordinal)),
        Column(_("By deadline"), lambda area: _progress(_of_area(parts, area), longest, links, area), Kind.BAR),
    )
    rows = [_neutral(area) if area.kept_outside else area for area in areas]
    table = Table.of(_("Areas of cooperation"), columns, rows, empty=_("No area of cooperation is recorded yet."))
    if len(areas) < 2:
        return table
    return Table(table.title, columns, (*table.rows, _sum(areas, parties, parts, links)), table.empty)


def _work_column(label, parts, links, side, word):
    def value(area):
        return _work(parts.get((area.pk, side), Tally()), links, area=area.ordinal, side=word)

    return Column(label, value, Kind.SHARE)


def _work(tally, links, by_status=False, **narrowed):
    return Work(
        tally,
        links.items(**narrowed, timeliness="dated"),
        links.items(**narrowed, timeliness="overdue"),
        links.items(**narrowed),
        by_status,
    )


def _of_area(parts, area):
    return total(tally for (where, _side), tally in parts.items() if where == area.pk)


def _content(area):
    under = [Prose(area.commitment)] if area.commitment else []
    state = area.get_concretisation_display()
    paper = area.concretised_by
    # A document of one side only is not named on a page that both sides read.
    if paper and paper.party_id is None and paper.withdrawn_on is None:
        state = f"{state} ({paper.number_symbol or paper.subject})"
    return Lines(Link(area.name), (*under, _("State: %(state)s") % {"state": state}))


def _progress(tally, longest, links, area=None):
    """The four cells as a bar, and under it what is counted in columns of its own."""
    where = {"area": area.ordinal} if area else {}
    counts = (
        (tally.no_deadline, _("no deadline"), "no_deadline"),
        (tally.recurring, _("continuous, on request"), "recurring"),
        (tally.orientation, _("orientations"), "orientation"),
    )
    figures = tuple(
        Figure(count, links.items(**where, timeliness=word), label=label) for count, label, word in counts if count
    )
    return Lines(Bar(tally, longest), figures) if tally.dated or not figures else Lines("", figures)


def neutral_words(area):
    """The one fixed sentence that stands for an area kept outside."""
    line = OutsideMatter.NeutralLine(area.neutral_line or OutsideMatter.NeutralLine.FOLLOWED_APART)
    return str(line.label)


def _neutral(area):
    return Row((str(area.ordinal), Link(area.name), neutral_words(area)), RowKind.LINE)


def _sum(areas, parties, parts, links):
    def of_side(side):
        return total(parts.get((area.pk, side), Tally()) for area in areas)

    everything = total(of_side(side) for side in (*(party.pk for party in parties), None))
    cells = (
        "",
        _("All areas"),
        "",
        *(_work(of_side(party.pk), links, side=party.ordinal) for party in parties),
        _work(of_side(None), links, side=JOINTLY),
        _work(everything, links),
        _progress(everything, 0, links),
    )
    return Row(cells, RowKind.TOTAL)


def overdue_by_area(areas, parts):
    """Names and counts of the areas with overdue work, in document order."""
    counted = ((area.name, _of_area(parts, area).overdue) for area in areas)
    return [(name, count) for name, count in counted if count]
