"""What became of a row: who changed what and when, from the events that the database's triggers wrote."""

from operator import itemgetter

from django.apps import apps
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db.models import ForeignKey
from django.forms.models import _get_foreign_key
from django.template.response import TemplateResponse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.history import BOOKKEEPING
from coop.admin import choices
from coop.admin.wording import NOTHING, Wording, authors, name_of
from coop.workflow.doors import DOORS

LABELS = {
    "insert": gettext_lazy("recorded"),
    "update": gettext_lazy("changed"),
    "delete": gettext_lazy("deleted"),
}
SHOWN_AT_ONCE = 200


class HistoryPage:
    def history_view(self, request, object_id, extra_context=None):
        obj = self.get_object(request, unquote(object_id))
        if obj is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if not self.has_view_or_change_permission(request, obj):
            raise PermissionDenied
        if not self.may_read_history(request, obj):
            raise PermissionDenied
        context = {
            **self.admin_site.each_context(request),
            **self.sample_context(obj),
            "title": _("History"),
            "subtitle": str(obj),
            "opts": self.opts,
            "object": obj,
            "original": obj,
            "steps": steps_of(obj, request.user, self.inlines),
            **(extra_context or {}),
        }
        return TemplateResponse(request, "admin/coop/history.html", context)

    def may_read_history(self, request, obj):
        return self.model._default_manager.all().history_visible_to(request.user).filter(pk=obj.pk).exists()


def steps_of(obj, user, inlines=()):
    """What became of the row and of those inside it, newest first: the fields that changed, old and new, in words."""
    told = [_Told(obj, _newest(type(obj), [obj.pk])), *_rows_inside(obj, user, inlines)]
    wording, acted = Wording(user), set()
    for one in told:
        one.gather(wording)
        acted |= {_said(event, "user") for event in one.events}
    names = authors(user, acted - {None})
    steps = [
        {
            "when": event.pgh_created_at,
            "what": _what(event),
            "who": names.get(_said(event, "user"), NOTHING) if _said(event, "user") else _("the system"),
            "row": one.name_of(event),
            "changes": _changes(one.fields, before, event, wording),
            "order": (event.pgh_created_at, one.place(event), event.pgh_id),
        }
        for one in told
        for before, event in one.pairs()
    ]
    return sorted(steps, key=itemgetter("order"), reverse=True)[:SHOWN_AT_ONCE]


class _Told:
    """The events of one row, or of the rows of one kind inside it, and the fields of which they tell."""

    def __init__(self, obj, events, link=None, rows=None):
        self.events, self.rows = events, rows
        self.model = type(obj) if link is None else link.model
        self.fields = [f for f in self.model._meta.concrete_fields if f != link and _is_told(f, events)]

    def gather(self, wording):
        for field in self.fields:
            if isinstance(field, ForeignKey):
                wording.gather(field, {getattr(event, field.attname) for event in self.events})

    def pairs(self):
        """Each event with the one before it of the same row, oldest first."""
        last, is_cut = {}, len(self.events) > SHOWN_AT_ONCE
        for event in self.events:
            before = last.get(event.pgh_obj_id)
            last[event.pgh_obj_id] = event
            # Of a longer history the oldest event shown has nothing before it to compare with.
            if before is not None or not is_cut:
                yield before, event

    def name_of(self, event):
        """Which row inside; empty for the row itself."""
        return f"{capfirst(self.model._meta.verbose_name)}: {self.rows[event.pgh_obj_id]}" if self.rows else ""

    def place(self, event):
        """In one step a row is recorded before what stands inside it, and moves on after it."""
        if self.rows:
            return 1
        return 0 if event.pgh_label == "insert" else 2


def _rows_inside(obj, user, inlines):
    """Rows that the page shows inside, as far as the person may read their past; one query for rows, one for events.

    A row that is gone cannot be asked for its scope: nothing is told of it.
    """
    for inline in inlines:
        model = inline.model
        if not hasattr(model, "events") or not user.has_perm(f"{model._meta.app_label}.view_{model._meta.model_name}"):
            continue
        link = _get_foreign_key(type(obj), model, fk_name=inline.fk_name)
        paths = _named_by(model, link)
        found = model._default_manager.all().history_visible_to(user).filter(**{link.name: obj})
        rows = {row.pk: row for row in found.select_related(*paths).order_by("-pk")[:SHOWN_AT_ONCE]}
        for row in rows.values():
            setattr(row, link.name, obj)
        if rows:
            yield _Told(obj, _newest(model, rows), link, rows)


def _named_by(model, link):
    """The rows behind a row's name."""
    for field in model._meta.concrete_fields:
        if isinstance(field, ForeignKey) and field != link:
            yield field.name
            for further in choices.LABELLED_WITH.get(field.remote_field.model, ()):
                yield f"{field.name}__{further}"


def _newest(model, ids):
    """The newest events of these rows, oldest first; one more than is shown, to know what came before."""
    events = model.events.rel.related_model.objects.filter(pgh_obj_id__in=ids)
    return list(events.select_related("pgh_context").order_by("-pgh_id")[: SHOWN_AT_ONCE + 1])[::-1]


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


def _changes(fields, before, event, wording):
    changes = []
    for field in fields:
        new = getattr(event, field.attname)
        old = getattr(before, field.attname) if before else None
        if new != old and not (before is None and new in (None, "", False)):
            changes.append(
                {
                    "field": name_of(field),
                    "old": wording.of(field, old) if before else "",
                    "new": wording.of(field, new),
                }
            )
    return changes
