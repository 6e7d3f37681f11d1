"""What became of a row: who changed what and when, from the events that the database's triggers wrote."""

from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db.models import ForeignKey
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.history import BOOKKEEPING
from coop.admin.wording import NOTHING, Wording, authors, name_of

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
            "steps": steps_of(obj, request.user),
            **(extra_context or {}),
        }
        return TemplateResponse(request, "admin/coop/history.html", context)

    def may_read_history(self, request, obj):
        return self.model._default_manager.all().history_visible_to(request.user).filter(pk=obj.pk).exists()


def steps_of(obj, user):
    """The row's events, newest first, each with the fields it changed: old and new, in words."""
    newest = obj.events.select_related("pgh_context").order_by("-pgh_id")[: SHOWN_AT_ONCE + 1]
    events = list(newest)[::-1]
    fields = [field for field in obj._meta.concrete_fields if _is_told(field, events)]
    wording = _gathered(user, fields, events)
    acted = {event.pk: _acting(event) for event in events}
    names = authors(user, [who for who in acted.values() if who])
    steps = []
    for before, event in zip([None, *events], events, strict=False):
        steps.append(
            {
                "when": event.pgh_created_at,
                "what": LABELS.get(event.pgh_label, event.pgh_label),
                "who": names.get(acted[event.pk], NOTHING) if acted[event.pk] else _("the system"),
                "changes": _changes(fields, before, event, wording),
            }
        )
    # Of a longer history the oldest event shown has nothing before it to compare with.
    return (steps[1:] if len(steps) > SHOWN_AT_ONCE else steps)[::-1]


def _is_told(field, events):
    return (
        not field.primary_key
        and field.name not in BOOKKEEPING | {"created_at"}
        and bool(events)
        and hasattr(events[0], field.attname)
    )


def _gathered(user, fields, events):
    wording = Wording(user)
    for field in fields:
        if isinstance(field, ForeignKey):
            wording.gather(field, {getattr(event, field.attname) for event in events})
    return wording


def _acting(event):
    return (event.pgh_context.metadata or {}).get("user") if event.pgh_context else None


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
