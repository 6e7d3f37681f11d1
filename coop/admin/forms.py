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
from coop.admin.two_editors import TwoEditors
from coop.models.guards import Frozen

# Carried by every form, shown by none.
TECHNICAL = ("seen_version", "form_token")


class SearchBox(AutocompleteSelect):
    """Django's search box, but whatever was forged into the form is shown as nothing chosen instead of failing."""

    besides = None  # the row whose form this is: not offered as a choice to itself

    def get_url(self):
        return super().get_url() + (f"?besides={self.besides}" if self.besides else "")

    def optgroups(self, name, value, attr=None):
        return super().optgroups(name, [pk for pk in value if is_id(pk)], attr)


def is_id(text):
    """Whether what came from outside can be the number of a row."""
    return str(text).isascii() and str(text).isdigit() and len(str(text)) < 19


class SideChoice(forms.Select):
    """The sides of programmes; each says of which programme, for the script that leaves out those of others."""

    def create_option(self, name, value, *args, **kwargs):
        option = super().create_option(name, value, *args, **kwargs)
        if side := getattr(value, "instance", None):
            option["attrs"]["data-programme"] = side.programme_id
        return option


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


def words_for_missing(field, name):
    """What a required field says that was left empty; `name` as within a sentence."""
    said = _("Please choose: %(field)s.") if isinstance(field, forms.ChoiceField) else _("Please enter: %(field)s.")
    return said % {"field": name}


class CoopForm(TwoEditors, forms.ModelForm):
    """`request` is set on the class by the admin that makes it."""

    seen_version = forms.IntegerField(required=False, widget=forms.HiddenInput, label="")
    form_token = forms.UUIDField(required=False, widget=forms.HiddenInput, label="")

    request = None
    carries_refusals = False  # only the main form of a page says what was refused

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            if field.required:
                field.error_messages["required"] = words_for_missing(field, self._name_of(name))
        for name in frozen_fields(type(self.instance)) if self.instance.pk else ():
            if name in self.fields:
                self.fields[name].disabled = True
        if self.instance.pk is None:
            self.fields["form_token"].initial = uuid.uuid4
        else:
            self.fields["seen_version"].initial = getattr(self.instance, "version", None)

    def clean(self):
        # What the database refused a moment ago; the same form is shown again with everything that was typed.
        if self.carries_refusals and (refusal := getattr(self.request, "coop_refusal", None)):
            raise ValidationError(refusal)
        return super().clean()

    def _name_of(self, name):
        """As it is called within a sentence; a field of the form alone by its label."""
        try:
            return self._meta.model._meta.get_field(name).verbose_name
        except FieldDoesNotExist:
            return self.fields[name].label

    @property
    def changed_data(self):
        return [name for name in super().changed_data if name not in TECHNICAL]
