"""All programmes side by side, by the common sector of their areas: what is worked on where, without any ranking."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coop.models import ActionItem, CooperationArea, Occurrence, OutsideMatter
from coop.models.tally import Tally, tally_by, tally_by_part, total
from coop.vietnamese import padded
from reports.base import Answer, Column, Kind, Level, Report, Row, RowKind, Table, row_of
from reports.catalogue.programme import programmes_for
from reports.catalogue.programme.links import Links
from reports.cells import Figure, Lines, Link
from reports.filters import NO_SECTOR, OFFICIAL

HEADINGS = {
    "done_on_time": (gettext_lazy("Completed on time"), "done"),
    "done_late": (gettext_lazy("Completed late"), "late"),
    "in_time": (gettext_lazy("In progress, on time"), "on-time"),
    "overdue": (gettext_lazy("In progress, overdue"), "overdue"),
}


class Share:
    """What one programme does in one sector: its areas there and their count."""

    def __init__(self, programme, areas, tally, as_of):
        self.programme, self.areas, self.tally = programme, areas, tally
        self.links = Links(programme.code, as_of)

    def link(self, **narrowed):
        """The list behind a figure."""
        sector = self.areas[0].sector
        return self.links.items(sector=sector.code if sector else NO_SECTOR, **narrowed)


class SectorsReport(Report):
    slug = "sectors"
    address = "theo-nganh"
    title = gettext_lazy("By sector, across programmes")
    menu = gettext_lazy("By sector")
    about = gettext_lazy("What the programmes do in each sector, in counts; the order says nothing about merit.")
    level = Level.EVERYTHING
    permission = "coop.view_cooperationprogramme"

    def answer(self, question):
        programmes = sorted(programmes_for(question.user), key=lambda one: one.code)
        areas = list(
            question.rows(CooperationArea)
            .select_related("sector")
            .order_by("sector__display_order", "sector__sort_key", "programme__code", "ordinal")
        )
        parts = self.rows(question)
        inside = [area for area in areas if not area.kept_outside]
        rows = [*_by_sector(programmes, inside, parts, question.as_of), *_kept_outside(areas)]
        if inside:
            links = Links(programmes[0].code, question.as_of) if len(programmes) == 1 else None
            rows.insert(len(rows) - bool(_kept_outside(areas)), _sum(parts, links))
        table = Table.of(self.title, _columns(), rows, empty=_("No area of cooperation is recorded yet."))
        sample = bool(programmes) and all(programme.is_sample for programme in programmes)
        return Answer({"sectors": table}, {"is_sample": sample, "in_short": [_in_short(programmes, inside)]})

    def rows(self, question):
        """The count of each area that the reader sees: {area: Tally}."""
        return tally_by("area", tally_by_part(question.rows(ActionItem), question.rows(Occurrence), question.as_of))


def _columns():
    return (
        Column(_("Programme"), lambda share: Lines(Link(share.programme.name, share.links.address()), _names(share))),
        Column(_("Number of action items"), lambda share: Figure(share.tally.items, share.link()), Kind.NUMBER),
        *(_cell_column(cell.value) for cell in OFFICIAL),
    )


def _names(share):
    return tuple(f"{area.ordinal}. {area.name}" for area in share.areas)


def _cell_column(name):
    label, tone = HEADINGS[name]
    return Column(
        str(label),
        lambda share: Figure(getattr(share.tally, name), share.link(timeliness=name), tone),
        Kind.NUMBER,
    )


def _by_sector(programmes, areas, parts, as_of):
    """Under each sector, in the official order of sectors, the programmes by code; what has no sector comes last."""
    sectors = {area.sector_id: area.sector for area in areas}
    columns = _columns()
    for sector_id, sector in sectors.items():
        yield Row((sector.name if sector else _("No sector stated yet"),), RowKind.GROUP)
        for programme in programmes:
            here = [area for area in areas if area.sector_id == sector_id and area.programme_id == programme.pk]
            if here:
                tally = total(parts.get(area.pk, Tally()) for area in here)
                yield row_of(columns, Share(programme, here, tally, as_of))


def _sum(parts, links):
    """All programmes together; a list of its own has the sum of the only one."""
    tally = total(parts.values())
    cells = (
        Figure(getattr(tally, name), links.items(timeliness=name) if links else "", tone)
        for name, (_label, tone) in HEADINGS.items()
    )
    return Row((_("All programmes"), Figure(tally.items, links.items() if links else ""), *cells), RowKind.TOTAL)


def _kept_outside(areas):
    """Security and defence: one line for all programmes, nothing is counted."""
    names = list(dict.fromkeys(area.name for area in areas if area.kept_outside))
    return [Row(("; ".join(names), str(OutsideMatter.NeutralLine.FOLLOWED_APART.label)), RowKind.LINE)] if names else []


def _in_short(programmes, areas):
    sectors = {area.sector_id for area in areas if area.sector_id}
    return _(
        "Programmes: %(programmes)s; sectors: %(sectors)s. Sectors stand in their official order, programmes by their"
        " code."
    ) % {"programmes": padded(len(programmes)), "sectors": padded(len(sectors))}
