"""What became of a row and of those inside it, from the events that the database's triggers wrote, in words."""

from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from operator import attrgetter

from django.apps import apps
from django.db.models import ForeignKey
from django.urls import NoReverseMatch, reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.history import BOOKKEEPING
from coop.admin.comparing import compared
from coop.admin.rows_inside import link_to, links_of, read_with
from coop.admin.wording import NOTHING, Wording, authors, name_of
from coop.workflow.doors import DOORS

LABELS = {
    "insert": gettext_lazy("recorded"),
    "update": gettext_lazy("changed"),
    "delete": gettext_lazy("deleted"),
}
# So many that no row of an office comes near, so few that reading them takes a moment.
MOST = 500


@dataclass(frozen=True)
class Change:
    """One field: its name, what stood there and what stands there now; `pieces` of a longer text word by word."""

    field: str
    old: str
    new: str
    pieces: list = field(default_factory=list)


@dataclass
class Step:
    """One event of the row itself or of one inside it, with everything needed to tell it when it is asked for."""

    told: "Told"
    before: object
    event: object
    who: str = ""
    changes: list[Change] = field(default_factory=list)

    @property
    def when(self) -> datetime:
        return self.event.pgh_created_at

    @property
    def what(self):
        return _what(self.event)

    @property
    def row(self):
        return self.told.name_of(self.event)

    @property
    def is_inside(self):
        return bool(self.told.rows)

    @property
    def url(self):
        return self.told.address_of(self.event)

    @property
    def kind(self):
        return self.event.pgh_label

    @property
    def place(self):
        return (self.when, self.told.place(self.event), self.event.pgh_id)

    @property
    def author(self):
        return _said(self.event, "user")

    @property
    def together(self):
        """Events of one request belong together: the form was saved once."""
        return self.event.pgh_context_id or self.event.pgh_id


@dataclass(frozen=True)
class Taken:
    """What one person did in one go: the steps of the row itself first, then those of rows inside it."""

    steps: list[Step]

    @property
    def first(self):
        return self.steps[0]

    @property
    def own(self):
        return [step for step in self.steps if not step.is_inside]

    @property
    def inside(self):
        return [step for step in self.steps if step.is_inside]

    @property
    def anchor(self):
        return f"b{self.first.event.pgh_id}-{self.first.told.model._meta.model_name}"


def past_of(obj, user, inlines=()) -> list[Step]:
    """Every step, newest first, with who took it; what changed is told later, of those that a page shows."""
    told = [Told(obj, newest(type(obj), [obj.pk])), *rows_inside(obj, user, inlines)]
    steps = [Step(one, before, event) for one in told for before, event in one.pairs()]
    names = authors(user, {step.author for step in steps} - {None})
    for step in steps:
        step.who = str(names.get(step.author, NOTHING) if step.author else _("the system"))
    return sorted(steps, key=attrgetter("place"), reverse=True)


def tell(steps, user) -> list[Step]:
    """The same steps with their changes in words, asking for each kind of row once."""
    wording = Wording(user)
    named = {}
    for step in steps:
        for link in (one for one in step.told.fields if isinstance(one, ForeignKey)):
            ids = {getattr(event, link.attname) for event in (step.before, step.event) if event}
            named.setdefault(link.remote_field.model, (link, set()))[1].update(ids)
    for link, ids in named.values():
        wording.gather(link, ids)
    for step in steps:
        step.changes = _changes(step, wording)
    return steps


def taken_together(steps) -> list[Taken]:
    """Neighbouring steps of one request as one."""
    groups = (list(group) for _key, group in groupby(steps, key=lambda step: (step.together, step.author)))
    return [Taken(group) for group in groups]


class Told:
    """The events of one row, or of the rows of one kind inside it, and the fields of which they tell."""

    def __init__(self, obj, events, link=None, rows=None):
        self.events, self.rows = events, rows
        self.model = type(obj) if link is None else link.model
        self.fields = [f for f in self.model._meta.concrete_fields if f != link and _is_told(f, events)]

    def pairs(self):
        """Each event with the one before it of the same row, oldest first."""
        last, is_cut = {}, len(self.events) > MOST
        for event in self.events:
            before = last.get(event.pgh_obj_id)
            last[event.pgh_obj_id] = event
            # Of a longer history the oldest event shown has nothing before it to compare with.
            if before is not None or not is_cut:
                yield before, event

    def name_of(self, event):
        """Which row inside; empty for the row itself."""
        return f"{capfirst(self.model._meta.verbose_name)}: {self.rows[event.pgh_obj_id]}" if self.rows else ""

    def address_of(self, event):
        if not self.rows:
            return ""
        opts = self.model._meta
        try:
            return reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[event.pgh_obj_id])
        except NoReverseMatch:
            return ""

    def place(self, event):
        """In one step a row is recorded before what stands inside it, and moves on after it."""
        if self.rows:
            return 1
        return 0 if event.pgh_label == "insert" else 2


def rows_inside(obj, user, inlines):
    """Rows that the page shows inside, as far as the person may read their past; one query for each kind.

    A row that is gone cannot be asked for its scope: nothing is told of it.
    """
    for inline in inlines:
        model = inline.model
        if not hasattr(model, "events") or not user.has_perm(f"{model._meta.app_label}.view_{model._meta.model_name}"):
            continue
        link = link_to(model, type(obj), inline.fk_name)
        found = model._default_manager.all().history_visible_to(user).filter(**{link.name: obj})
        paths = read_with(other for other in links_of(model) if other != link)
        events = newest(model, found.values("pk"), ("pgh_obj", *(f"pgh_obj__{path}" for path in paths)))
        rows = {event.pgh_obj_id: event.pgh_obj for event in events}
        for row in rows.values():
            setattr(row, link.name, obj)
        if rows:
            yield Told(obj, events, link, rows)


def newest(model, ids, read_along=()):
    """The newest events of these rows, oldest first; one more than is shown, to know what came before."""
    events = model.events.rel.related_model.objects.filter(pgh_obj_id__in=ids)
    return list(events.select_related("pgh_context", *read_along).order_by("-pgh_id")[: MOST + 1])[::-1]


def _what(event):
    """The step that was taken, or else the kind of change. A command takes many steps in one go and names none."""
    if _said(event, "step") and not _said(event, "command"):
        door = DOORS.get(apps.get_model(_said(event, "step_of")), {}).get(_said(event, "step"))
        if door is not None:
            return door.label
    return LABELS.get(event.pgh_label, event.pgh_label)


def _said(event, name):
    return (event.pgh_context.metadata or {}).get(name) if event.pgh_context else None


def _is_told(field, events):
    return (
        not field.primary_key
        and field.name not in BOOKKEEPING | {"created_at"}
        and bool(events)
        and hasattr(events[0], field.attname)
    )


def _changes(step, wording):
    before, changes = step.before, []
    for one in step.told.fields:
        new = getattr(step.event, one.attname)
        old = getattr(before, one.attname) if before else None
        if new == old or (before is None and new in (None, "", False)):
            continue
        was, is_now = wording.of(one, old) if before else "", wording.of(one, new)
        pieces = compared(old, new) if isinstance(old, str) and isinstance(new, str) and not one.choices else []
        changes.append(Change(name_of(one), was, is_now, pieces))
    return changes
