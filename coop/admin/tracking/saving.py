"""How is one row of the table saved: by the same forms, doors and rules as on the pages of the item and the update?"""

from dataclasses import dataclass, field

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import OperationalError, transaction
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from coop.admin.refusals import REFUSED, words_for
from coop.admin.site import site
from coop.admin.tracking.columns import ITEM_FIELDS, UPDATE_FIELDS
from coop.models import ActionItem, ProgressUpdate


@dataclass
class Part:
    """What of a row is written to one record: the item, or its latest update."""

    model: type
    record: object
    fields: list
    version: str  # under which name the form carries the version that the person saw
    form: object = None

    def bind(self, request, data=None):
        admin = site._registry[self.model]
        made = admin.get_form(request, self.record, change=True, fields=self.fields)
        if data is None:
            self.form = made(instance=self.record)
            return
        sent = data.copy()
        sent["seen_version"] = data.get(self.version, "")
        self.form = made(sent, instance=self.record)

    @property
    def version_now(self):
        return self.form["seen_version"].value()

    def save(self, request):
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
    parts = parts_of(row, request.POST)
    _refuse_closed(request, row)
    outcome = Outcome(parts)
    try:
        with transaction.atomic():
            _write(request, outcome)
    except REFUSED as error:
        outcome.said.append(words_for(error))
    except PermissionDenied as error:
        outcome.said.append(str(error) or _("Your seat does not take this step."))
    except ValidationError as error:
        outcome.said += error.messages
    except OperationalError:
        outcome.said.append(_("Somebody is saving the same rows at this moment. Save once more."))
    else:
        outcome.is_saved = not (outcome.errors or outcome.said or outcome.conflicts)
    return outcome


def _refuse_closed(request, row):
    """A field that is not open here is not dropped in silence."""
    known = {*ITEM_FIELDS, *UPDATE_FIELDS}
    if any(name in known and not row.may_edit(name) for name in request.POST):
        raise PermissionDenied(_("This row, or a part of it, is not yours to change here."))


def _write(request, outcome):
    for part in outcome.parts:
        part.record = site._registry[part.model].get_object(request, str(part.record.pk))
        if part.record is None:
            raise ValidationError(_("This row is no longer there."))
        seen = part.record.version
        stood = {name: _as_typed(part.record, name) for name in part.fields}
        part.bind(request, request.POST)
        if not part.form.is_valid():
            _collect(request, outcome, part, seen, stood)
    if not (outcome.errors or outcome.said or outcome.conflicts):
        for part in outcome.parts:
            part.save(request)


def _collect(request, outcome, part, version, stood):
    somebody_was_faster = request.POST.get(part.version) not in ("", None, str(version))
    field_errors = {name: errors for name, errors in part.form.errors.items() if name in part.form.fields}
    outcome.errors |= {name: [str(error) for error in errors] for name, errors in field_errors.items()}
    outcome.said += [str(error) for error in part.form.non_field_errors()]
    if somebody_was_faster and not field_errors:
        outcome.conflicts += [
            {
                "name": name,
                "label": capfirst(part.form.fields[name].label),
                "now": stood[name],
                "yours": request.POST[name],
                "version_name": part.version,
                "version": version,
            }
            for name in part.fields
        ]


def _as_typed(record, name):
    value = getattr(record, name)
    return value.strftime("%d/%m/%Y") if hasattr(value, "strftime") else value or ""
