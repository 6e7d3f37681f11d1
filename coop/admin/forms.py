"""Forms that notice a second editor and a second click, and that say in words what the database refused."""

import re
import uuid
from decimal import Decimal

from django import forms
from django.contrib.admin.widgets import AutocompleteSelect
from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.utils import formats, timezone
from django.utils.translation import gettext as _

from coop.admin import choices
from coop.admin.wording import NOTHING, Wording, authors, name_of
from coop.models.guards import Frozen

# Carried by every form, shown by none.
TECHNICAL = ("seen_version", "form_token")


class SearchBox(AutocompleteSelect):
    """Django's search box, but whatever was forged into the form is shown as nothing chosen instead of failing."""

    def optgroups(self, name, value, attr=None):
        return super().optgroups(name, [pk for pk in value if _is_id(pk)], attr)


def _is_id(text):
    return str(text).isascii() and str(text).isdigit() and len(str(text)) < 19


class RowChoice(forms.ModelChoiceField):
    """One row among those that make sense here, in words that tell them apart."""

    def label_from_instance(self, obj):
        return choices.label(obj)


def not_in_the_future(day):
    """For days on which something happened; asked of the form, which knows what day it is."""
    if day > timezone.localdate():
        raise ValidationError(_("A day in the future cannot be recorded."), code="future")


class LocalDecimal(forms.DecimalField):
    """A number as it is written in the person's language: 1.234,5 here, 1,234.5 in English."""

    def to_python(self, value):
        if isinstance(value, str):
            value = value.strip().replace("\u00a0", "").replace(" ", "")
            thousand, point = formats.get_format("THOUSAND_SEPARATOR"), formats.get_format("DECIMAL_SEPARATOR")
            grouped = rf"-?\d{{1,3}}({re.escape(thousand)}\d{{3}})+({re.escape(point)}\d*)?"
            if re.fullmatch(grouped, value):
                value = value.replace(thousand, "")
            value = value.replace(point, ".")
        return super().to_python(value)

    def prepare_value(self, value):
        """As it was typed: in groups of three, and not with the column's places filled up with zeros."""
        if isinstance(value, Decimal) and value.is_finite():
            return formats.number_format(f"{value.normalize():f}", use_l10n=True, force_grouping=True)
        return super().prepare_value(value)


def frozen_fields(model):
    """The fields that a trigger of the model keeps as they were first recorded, in every state of the row."""
    kept = [t for t in getattr(model._meta, "triggers", ()) if isinstance(t, Frozen) and not t.only_when]
    return {name for trigger in kept for name in trigger.names}


class CoopForm(forms.ModelForm):
    """`request` is set on the class by the admin that makes it."""

    seen_version = forms.IntegerField(required=False, widget=forms.HiddenInput, label="")
    form_token = forms.UUIDField(required=False, widget=forms.HiddenInput, label="")

    request = None
    carries_refusals = False  # only the main form of a page says what was refused

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in frozen_fields(type(self.instance)) if self.instance.pk else ():
            if name in self.fields:
                self.fields[name].disabled = True
        if self.instance.pk is None:
            self.fields["form_token"].initial = uuid.uuid4
        else:
            self.fields["seen_version"].initial = getattr(self.instance, "version", None)

    def clean(self):
        cleaned = super().clean()
        # What the database refused a moment ago; the same form is shown again with everything that was typed.
        if self.carries_refusals and (refusal := getattr(self.request, "coop_refusal", None)):
            raise ValidationError(refusal)
        if self._version_is_missing():
            raise ValidationError(_("This form is incomplete. Open it anew before you save."))
        if self._somebody_was_faster():
            self._settle()
        return cleaned

    @property
    def changed_data(self):
        return [name for name in super().changed_data if name not in TECHNICAL]

    # --- Two editors of one row ---

    def _version_is_missing(self):
        is_kept = self.instance.pk is not None and hasattr(self.instance, "version")
        return is_kept and self.cleaned_data.get("seen_version") is None

    def _somebody_was_faster(self):
        seen = self.cleaned_data.get("seen_version")
        is_kept = self.instance.pk is not None and hasattr(self.instance, "version")
        return is_kept and seen is not None and seen != self.instance.version and not self.errors

    def _settle(self):
        """Whoever saved first is not overwritten unseen: only a person decides between two values."""
        seen = self._row_as_seen(self.cleaned_data["seen_version"])
        touched = [name for name in self.changed_data if seen is None or self._typed(name) != _kept(seen, name)]
        untouched = [name for name in self.changed_data if name not in touched]
        self._adopt(untouched)
        if touched:
            # Having read both values, the person may save again.
            self._put("seen_version", self.instance.version)
            raise ValidationError(self._conflict(touched, untouched))

    def _row_as_seen(self, version):
        return self.instance.events.filter(version=version).order_by("pgh_id").last()

    def _typed(self, name):
        value = self.cleaned_data.get(name)
        return getattr(value, "pk", value)

    def _adopt(self, names):
        """Take over what the other person changed in fields this one left alone."""
        for name in names:
            value = self._now(name)
            self._put(name, value)
            field = self.fields[name]
            self.cleaned_data[name] = (
                field.queryset.filter(pk=value).first() if isinstance(field, forms.ModelChoiceField) else value
            )

    def _now(self, name):
        """What the row holds now. Its attributes still are the database's: the form has not written to them yet."""
        return self.get_initial_for_field(self.fields[name], name)

    def _put(self, name, value):
        widget = getattr(self.fields[name].widget, "widget", self.fields[name].widget)
        if not getattr(self.data, "_mutable", True):
            self.data = self.data.copy()
        if isinstance(widget, forms.CheckboxInput):
            value = "on" if value else None
        elif not isinstance(widget, forms.Select):
            value = widget.format_value(self.fields[name].prepare_value(value))
        if value is None:
            self.data.pop(self.add_prefix(name), None)
        else:
            self.data[self.add_prefix(name)] = value

    def _conflict(self, touched, untouched):
        last = self.instance.events.order_by("pgh_id").select_related("pgh_context").last()
        lines = [_who_was_faster(self.request.user, last)]
        wording = Wording(self.request.user)
        for name in touched:
            field = _model_field(self.instance, name)
            if field is None or self._now(name) == self._typed(name):
                continue
            lines.append(
                _("%(field)s: now “%(theirs)s”, yours “%(yours)s”.")
                % {
                    "field": name_of(field),
                    "theirs": wording.of(field, self._now(name)),
                    "yours": wording.of(field, self._typed(name)),
                }
            )
        for name in untouched:
            if field := _model_field(self.instance, name):
                lines.append(
                    _("%(field)s: now “%(theirs)s”, taken over into this form.")
                    % {"field": name_of(field), "theirs": wording.of(field, self._now(name))}
                )
        lines.append(_("Nothing was saved yet, and what you typed is still here. Save again to keep yours."))
        return lines


def _kept(event, name):
    """What an event of the past holds for a field of the form."""
    try:
        return getattr(event, event._meta.get_field(name).attname)
    except FieldDoesNotExist:
        return None


def _model_field(instance, name):
    try:
        return instance._meta.get_field(name)
    except FieldDoesNotExist:
        return None


def _who_was_faster(user, event):
    if event is None:
        return _("Somebody else changed this row while you were editing it.")
    author = (event.pgh_context.metadata or {}).get("user") if event.pgh_context else None
    return _("%(who)s changed this row at %(time)s while you were editing it.") % {
        "who": authors(user, [author]).get(author, NOTHING) if author else _("The system"),
        "time": formats.date_format(timezone.localtime(event.pgh_created_at), "DATETIME_FORMAT"),
    }
