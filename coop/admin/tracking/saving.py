"""How is one row of the table saved: by the same forms, doors and rules as on the pages of the item and the update?"""

import re
from contextlib import contextmanager
from dataclasses import dataclass, field

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import OperationalError, transaction
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coop.admin.refusals import REFUSED, words_for
from coop.admin.site import site
from coop.admin.tracking.columns import ITEM_FIELDS, UPDATE_FIELDS
from coop.admin.tracking.rows import update_mark
from coop.models import ActionItem, ProgressUpdate

NOT_OPEN = gettext_lazy("This row, or a part of it, is not yours to change here.")
GONE = gettext_lazy("This row is no longer there.")
# Numbers no longer than the database has them.
ITEM_SEEN = re.compile(r"()([0-9]{1,9})")
UPDATE_SEEN = re.compile(r"([0-9]{1,18}):([0-9]{1,9})")


@dataclass
class Part:
    """What of a row is written to one record: the item, or its latest update."""

    model: type
    record: object
    fields: list
    version: str  # under which name the form carries the version that the person saw
    form: object = None

    def form_class(self, request):
        return site._registry[self.model].get_form(request, self.record, change=True, fields=self.fields)

    def bind(self, form_class, data=None):
        if data is None:
            self.form = form_class(instance=self.record)
            return
        sent = data.copy()
        pk, sent["seen_version"] = self._seen(data)
        self.form = form_class(sent, instance=self.record)
        self.form.saves_beside = True
        if pk and int(pk) != self.record.pk:
            seen = ProgressUpdate.objects.visible_to(self.form.request.user)
            self.form.instead_of = seen.filter(item_id=self.record.item_id, pk=pk)

    def _seen(self, data):
        """Of which update the person saw which version; of an item the version alone."""
        kind = UPDATE_SEEN if self.model is ProgressUpdate else ITEM_SEEN
        found = kind.fullmatch(data.get(self.version, ""))
        return found.groups() if found else ("", "")

    @property
    def mark(self):
        return update_mark(self.record) if self.model is ProgressUpdate else self.record.version

    @property
    def version_now(self):
        """What a form that is shown carries: what the person has read, be it but in the note on a second editor."""
        is_read = not self.form.is_bound or self.form.conflict
        return self.mark if is_read else self.form.data.get(self.version, "")

    def save(self, request):
        """Nothing was changed: nothing is written, so that a second click leaves no second version."""
        if not self.form.changed_data:
            return
        admin = site._registry[self.model]
        kept = admin.save_form(request, self.form, change=True)
        admin.save_model(request, kept, self.form, change=True)
        admin.have_the_last_word(request, kept, [], change=True)
        admin.log_change(request, kept, admin.construct_change_message(request, self.form, []))


@dataclass
class Outcome:
    """What became of it: saved, or why not; in a conflict both values of each field."""

    parts: list
    is_saved: bool = False
    errors: dict = field(default_factory=dict)
    said: list = field(default_factory=list)
    conflicts: list = field(default_factory=list)

    @property
    def is_refused(self):
        return bool(self.errors or self.said or self.conflicts)


def parts_of(row, sent=None):
    """The records that are written, and of each the open fields, or those of them that were sent."""
    found = []
    for model, record, names, version in (
        (ActionItem, row.item, ITEM_FIELDS, "version"),
        (ProgressUpdate, row.update, UPDATE_FIELDS, "update_version"),
    ):
        fields = [name for name in names if row.may_edit(name) and (sent is None or name in sent)]
        if fields:
            found.append(Part(model, record, fields, version))
    return found


def save(request, row):
    """All that was sent of a row, or nothing of it."""
    if closed(row, request.POST):
        raise PermissionDenied(NOT_OPEN)
    outcome = Outcome(parts_of(row, request.POST))
    with words_of_refusals(outcome.said), transaction.atomic():
        for part in outcome.parts:
            part.record = site._registry[part.model].get_object(request, str(part.record.pk))
            if part.record is None:
                raise ValidationError(GONE)
            look_at(outcome, part, part.form_class(request), request.POST)
        write(request, outcome)
    return outcome


@contextmanager
def words_of_refusals(said):
    """What the doors and the database refuse, in words for the person at the table."""
    try:
        yield
    except REFUSED as error:
        said.append(words_for(error))
    except PermissionDenied as error:
        said.append(str(error) or _("Your seat does not take this step."))
    except ValidationError as error:
        said += error.messages
    except OperationalError:
        said.append(_("Somebody is saving the same rows at this moment. Save once more."))


def closed(row, sent):
    """Is a field among those that were sent which is not open here? It is not dropped in silence."""
    known = {*ITEM_FIELDS, *UPDATE_FIELDS}
    return any(name in known and not row.may_edit(name) for name in sent)


def look_at(outcome, part, form_class, sent):
    """What the form says of what was sent for one record; nothing is written."""
    stood = {name: as_typed(getattr(part.record, name)) for name in part.fields}
    part.bind(form_class, sent)
    if part.form.is_valid():
        return
    field_errors = {name: errors for name, errors in part.form.errors.items() if name in part.form.fields}
    outcome.errors |= {name: [str(error) for error in errors] for name, errors in field_errors.items()}
    outcome.said += [str(error) for error in part.form.non_field_errors()]
    if part.form.conflict and not field_errors:
        outcome.conflicts += [
            {
                "said": part.form.conflict.said,
                "name": name,
                "label": capfirst(part.form.fields[name].label),
                "now": stood[name],
                "yours": sent[name],
                "version_name": part.version,
                "version": part.mark,
            }
            for name in part.form.conflict.names
        ]


def write(request, outcome):
    if not outcome.is_refused:
        for part in outcome.parts:
            part.save(request)
        outcome.is_saved = True


def as_typed(value):
    return value.strftime("%d/%m/%Y") if hasattr(value, "strftime") else value or ""
