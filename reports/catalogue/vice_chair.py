"""What a Vice-Chair directs, checks and urges: the own side's work, and nothing of the other side."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import CharField, Count, F, Max, OuterRef, Q, Subquery
from django.db.models.functions import Cast, JSONObject
from django.utils.translation import gettext_lazy

from coop.models import (
    ActionItem,
    Agency,
    CooperationArea,
    Directive,
    FollowUpItem,
    Inspection,
    ItemAgency,
    Occurrence,
    OutsideMatter,
    ProgressUpdate,
)
from coop.models.names import names_on
from coop.models.tally import Cell, items_with_cell, occurrences_with_cell
from reports.base import Answer, Level, Report
from reports.catalogue.programme import programmes_for
from reports.catalogue.programme.areas import accepted_updates
from reports.catalogue.programme.parties import parties_of
from reports.catalogue.vice_chair_tables import Tables


class ViceChairReport(Report):
    """Rests on rows of the own province and its predecessors only, whatever else the reader may see."""

    slug = "vice-chair"
    address = "pho-chu-tich"
    title = gettext_lazy("Vice-Chair's desk")
    about = gettext_lazy("What awaits a decision, what to check and what to urge at the own side.")
    level = Level.EVERYTHING

    @classmethod
    def open_to(cls, user):
        return user.sees_own_side and bool(user.reach)

    def answer(self, question):
        programmes = list(programmes_for(question.user).order_by("code"))
        own = [party for party in parties_of(programmes, question.user, question.as_of) if party.is_own]
        decisions, given = list(_decisions(question)), list(_given(question))
        directives = [one for one in given if not _is_done(one, question.as_of)]
        overdue = [*_overdue_items(question, own), *_overdue_turns(question, own)]
        overdue.sort(key=lambda row: (row.due_date, row.pk))
        leads = {agency for row in overdue for agency in row.leads}
        told = {row.agency_id for row in (*decisions, *directives) if row.agency_id}
        order = {programme.pk: place for place, programme in enumerate(programmes)}
        own.sort(key=lambda party: order[party.programme_id])
        tables = Tables(self, question, names_on(Agency, leads | told, question.as_of))
        was_reported = bool(decisions) or _own_reports(question).exists()
        answer = {
            "decisions": tables.decisions(decisions, was_reported),
            "directives": tables.directives(directives, was_directed=bool(given)),
            "urging": tables.urging(overdue),
            "inspections": tables.inspections(_areas(question, own), _inspections_without_area(question)),
            "assigned": tables.assigned(own, {one.pk: one for one in programmes}),
        }
        words = {
            "is_sample": bool(programmes) and all(one.is_sample for one in programmes),
            "cells": tables.cells(decisions, directives, overdue),
        }
        return Answer(answer, words)


def _decisions(question):
    """The newest accepted word of the own side on each item still open, where it asks for a decision."""
    latest = (
        _own_reports(question)
        .filter(item__in=question.rows(ActionItem).open(question.as_of).values("pk"))
        .order_by("item_id", "-reported_on", "-pk")
        .distinct("item_id")
    )
    asking = ProgressUpdate.objects.visible_to(question.user).filter(pk__in=latest.values("pk"), needs_decision=True)
    return asking.select_related("item__programme").order_by("reported_on", "pk")


def _own_reports(question):
    return accepted_updates(question.user, question.as_of).filter(party__province__in=question.user.reach)


def _given(question):
    """What leaders of the own side directed by that day, the oldest first."""
    return (
        question.rows(Directive)
        .filter(province__in=question.user.reach, withdrawn_on__isnull=True, given_on__lte=question.as_of)
        .select_related("item")
        .order_by("given_on", "pk")
    )


def _is_done(directive, as_of):
    """Reported back as done by that day."""
    return directive.status == "done" and directive.reported_back_on is not None and directive.reported_back_on <= as_of


def _own_inspections(question):
    return question.rows(Inspection).filter(province__in=question.user.reach, withdrawn_on__isnull=True)


def _areas(question, own):
    """Areas of the own programmes, each with its last inspection and the next one that is planned."""
    held = _own_inspections(question).filter(area=OuterRef("pk"), inspected_on__lte=question.as_of)
    ahead = _own_inspections(question).filter(_not_held_by(question.as_of), area=OuterRef("pk"))
    lines = OutsideMatter.objects.visible_to(question.user).filter(area=OuterRef("pk")).order_by("party__ordinal")
    return (
        question.rows(CooperationArea)
        .filter(programme__in=[party.programme_id for party in own])
        .select_related("programme")
        .annotate(
            neutral_line=Subquery(lines.values("line")[:1]),
            last_inspection=_newest(held.order_by("-inspected_on", "-pk"), "inspected_on"),
            next_inspection=_newest(ahead.order_by("planned_on", "pk"), "planned_on"),
        )
        .order_by("programme__code", "ordinal")
    )


def _not_held_by(as_of):
    return Q(planned_on__isnull=False) & (Q(inspected_on__isnull=True) | Q(inspected_on__gt=as_of))


def _newest(inspections, day):
    found = inspections.annotate(found=JSONObject(day=Cast(F(day), CharField()), title=F("title"), by=F("led_by")))
    return Subquery(found.values("found")[:1])


def _inspections_without_area(question):
    """Checks that are tied to no area: otherwise nobody would find them here."""
    inspections = _own_inspections(question).filter(area__isnull=True)
    return inspections.filter(Q(inspected_on__lte=question.as_of) | _not_held_by(question.as_of)).order_by(
        "-inspected_on", "planned_on", "pk"
    )


def _overdue_items(question, own):
    """What the own side leads, alone or together with the other sides."""
    sides, programmes = [party.pk for party in own], [party.programme_id for party in own]
    items = question.rows(ActionItem).filter(
        Q(lead_party__in=sides) | Q(lead_party__isnull=True), programme__in=programmes
    )
    found = items_with_cell(items, question.as_of).filter(cell=Cell.OVERDUE).select_related("programme")
    return _with_urging(question, found, "pk")


def _overdue_turns(question, own):
    sides, programmes = [party.pk for party in own], [party.programme_id for party in own]
    turns = question.rows(Occurrence).filter(
        Q(item__lead_party__in=sides) | Q(item__lead_party__isnull=True), item__programme__in=programmes
    )
    found = occurrences_with_cell(turns, question.as_of).filter(cell=Cell.OVERDUE)
    return _with_urging(question, found.select_related("item__programme"), "item_id")


def _with_urging(question, rows, item):
    """Adds the own agencies that lead, how often they were urged on the item by that day, and when last."""
    leading = ItemAgency.objects.visible_to(question.user).filter(
        item=OuterRef(item), role=ItemAgency.Role.LEAD, party__province__in=question.user.reach
    )
    urged = (
        FollowUpItem.objects.visible_to(question.user)
        .filter(
            item=OuterRef(item),
            follow_up__province__in=question.user.reach,
            follow_up__withdrawn_on__isnull=True,
            follow_up__issued_on__lte=question.as_of,
        )
        .order_by()
        .values("item")
    )
    return rows.annotate(
        leads=ArraySubquery(leading.order_by("agency__display_order", "pk").values("agency_id")),
        urgings=Subquery(urged.annotate(n=Count("pk")).values("n")),
        last_urged=Subquery(urged.annotate(day=Max("follow_up__issued_on")).values("day")),
    )
