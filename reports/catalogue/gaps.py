"""What the own secretariat still has to concretise: items, areas and posts of the own side, never the other's.

An item is concrete when it says who leads and who supports, by when, what comes out of it and what the own side does
(the "six clears" against which leaders test a plan). None of this is late or wrong, so nothing here is red.
"""

from django.db.models import Exists, F, OuterRef, Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from coop.models import ActionItem, AreaSide, ItemAgency, ItemParty, Occurrence
from coop.models.tally import DATED, Cell, items_with_cell
from coop.vietnamese import padded
from reports.base import Answer, Column, Kind, Report, Table
from reports.catalogue.programme.areas import areas_of
from reports.catalogue.programme.links import edit_address_for, item_address_for
from reports.catalogue.programme.next_step import first_steps
from reports.catalogue.programme.parties import parties_of
from reports.cells import Lines, Link

NOT_PLANNED = (Cell.IDEA, Cell.SUSPENDED, Cell.DISCONTINUED, Cell.WITHDRAWN)
PLAIN = ("one_off", "not_stated")
IN_TURNS = ("annual", "quarterly")
# What an item may still have to say, in the order in which it is said of it.
LACKS = {
    "lacks_lead_side": lambda: _("lead side"),
    "lacks_lead": lambda: _("lead agency of our side"),
    "lacks_support": lambda: _("supporting agency of our side"),
    "lacks_recurrence": lambda: _("one-off or recurring"),
    "lacks_due": lambda: _("due date"),
    "lacks_turns": lambda: _("dates of its occurrences"),
    "lacks_deliverable": lambda: _("deliverable"),
    "lacks_contribution": lambda: _("what our side does"),
}


class GapsReport(Report):
    slug = "gaps"
    address = "can-cu-the-hoa"
    title = gettext_lazy("Contents to be concretised")
    about = gettext_lazy("Action items, areas and assignments of our side that are still to be completed.")

    @classmethod
    def open_to(cls, user):
        return user.sees_drafting_desk and bool(user.reach) and user.has_perm("coop.view_actionitem")

    def answer(self, question) -> Answer:
        programme, user = question.programme, question.user
        areas = [area for area in areas_of(programme, user, question.as_of) if not area.kept_outside]
        own = [party for party in parties_of([programme], user, question.as_of) if party.is_own]
        items = list(self.rows(question))
        has_items = bool(items) or question.rows(ActionItem).filter(programme=programme).exists()
        tables = {
            "lacking": item_table(items, areas, item_address_for(user, question.as_of, programme), has_items),
            "waiting": area_table(areas, edit_address_for(user, "cooperationarea")),
            "posts": post_table(own, areas, question),
        }
        words = {
            "is_sample": programme.is_sample,
            "in_short": [_in_short(tables)],
            "notices": first_steps(question, areas, has_items),
        }
        return Answer(tables, words)

    def rows(self, question):
        """Items under way or in draft that our side leads, or that nobody or both lead, and that lack something.

        What another side leads is that side's to concretise.
        """
        agencies = ItemAgency.objects.filter(item=OuterRef("pk"), party__province__in=question.user.reach)
        said = ItemParty.objects.filter(item=OuterRef("pk"), party__province__in=question.user.reach)
        turns = question.rows(Occurrence).filter(DATED, item=OuterRef("pk"))
        ours = Q(lead_party__isnull=True) | Q(lead_party__province__in=question.user.reach)
        items = question.rows(ActionItem).filter(ours, programme=question.programme)
        lacking = Q()
        for name in LACKS:
            lacking |= Q(**{name: True})
        return (
            items_with_cell(items, question.as_of)
            .exclude(cell__in=NOT_PLANNED)
            .exclude(status="completed", completed_on__lte=question.as_of)
            .annotate(
                lacks_lead_side=Q(lead="undetermined"),
                lacks_lead=~Exists(agencies.filter(role=ItemAgency.Role.LEAD)),
                lacks_support=~Exists(agencies.filter(role=ItemAgency.Role.SUPPORTING)),
                lacks_recurrence=Q(recurrence="not_stated"),
                lacks_due=~DATED & Q(recurrence__in=PLAIN),
                lacks_turns=Q(recurrence__in=IN_TURNS) & ~Exists(turns),
                lacks_deliverable=Q(deliverable=""),
                lacks_contribution=~Exists(said.exclude(contribution="")),
            )
            .filter(lacking)
            .order_by(F("area__ordinal").asc(nulls_last=True), "number")
        )


def lacking_words(item):
    return [word() for name, word in LACKS.items() if getattr(item, name)]


def item_table(items, areas, address, has_items):
    named = {area.pk: f"{area.ordinal}. {area.name}" for area in areas}

    def title(item):
        marks = [str(item.get_strength_display()), str(item.get_status_display())]
        return Lines(item.title, (" · ".join(marks),))

    columns = (
        Column(_("Code"), lambda item: Link(item.code, address(item)), Kind.CODE),
        Column(_("Action item"), title),
        Column(_("Area of cooperation"), lambda item: named.get(item.area_id, "")),
        Column(_("To be added"), lambda item: "; ".join(lacking_words(item))),
    )
    empty = _("No action item yet.")
    if has_items:
        empty = _("Every action item of our side says who, what, by when and with what deliverable.")
    return Table.of(_("Action items to be completed"), columns, items, empty)


def area_table(areas, address):
    waiting = [area for area in areas if area.concretisation != area.Concretisation.CONCRETISED]
    columns = (
        Column(_("Area of cooperation"), lambda area: Link(f"{area.ordinal}. {area.name}", address(area))),
        Column(_("State of concretisation"), lambda area: str(area.get_concretisation_display())),
    )
    empty = _("Every area is concretised by a document.") if areas else _("No area of cooperation is recorded yet.")
    return Table.of(_("Areas to be concretised"), columns, waiting, empty)


def post_table(own, areas, question):
    """Who is still to be named on the own side."""
    awaited = [post for party in own for post in posts_of(party, areas, question)]
    columns = (
        Column(_("Assignment"), lambda post: Link(*post)),
        Column(_("State"), lambda post: _("Assignment being updated")),
    )
    return Table.of(_("Assignments"), columns, awaited, _("Every assignment of our side is recorded."))


def posts_of(party, areas, question):
    programme = edit_address_for(question.user, "cooperationprogramme")(question.programme)
    if not party.standing_agency:
        yield _("Standing agency of the programme"), programme
    if not party.vice_chair_name:
        yield _("Vice-Chair in charge"), programme
    sides = {side.area_id: side for side in question.rows(AreaSide).filter(party=party)}
    address = edit_address_for(question.user, "cooperationarea")
    for area in areas:
        side, named = sides.get(area.pk), f"{area.ordinal}. {area.name}"
        if side is None or not side.lead_agency_id:
            yield _("Lead agency of the area “%(area)s”") % {"area": named}, address(area)
        if side is None or not side.collecting_office_id:
            yield _("Collecting office of the area “%(area)s”") % {"area": named}, address(area)


def _in_short(tables):
    items, areas, posts = (len(table.rows) for table in tables.values())
    counted = (
        (ngettext("%(count)s action item", "%(count)s action items", items), items),
        (ngettext("%(count)s area", "%(count)s areas", areas), areas),
        (ngettext("%(count)s assignment", "%(count)s assignments", posts), posts),
    )
    named = [words % {"count": padded(count)} for words, count in counted if count]
    if not named:
        return _("Nothing is left to be concretised.")
    return _("To be completed: %(contents)s.") % {"contents": ", ".join(named)}
