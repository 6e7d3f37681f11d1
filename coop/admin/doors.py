"""The steps of a row as buttons on its page, and the one page that asks what a step needs and takes it."""

from functools import partial

from django import forms
from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import NON_FIELD_ERRORS, PermissionDenied, ValidationError
from django.db import transaction
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coop import workflow
from coop.admin.forms import RowChoice, words_for_missing
from coop.admin.hanging import what_hangs_on
from coop.admin.refusals import REFUSED, words_for
from coop.models.base import Withdrawable
from coop.models.fields import Line, Passage

MAKES = {
    "date": lambda given: forms.DateField(widget=AdminDateWidget, **given),
    "line": lambda given: Line().formfield(**given),
    "passage": lambda given: Passage().formfield(widget=forms.Textarea(attrs={"rows": 5}), **given),
    "tick": lambda given: forms.BooleanField(**given | {"required": False}),
}


class WithdrawDoor:
    """Taking back a row that has no doors of its own: it stays in the books with its reason."""

    name = "withdraw"
    label = gettext_lazy("Withdraw the row")
    fields = (workflow.DoorField("reason", "passage", gettext_lazy("reason")),)
    follows = gettext_lazy(
        "The row counts no longer and leaves the lists. It cannot be brought back; it stays in the books with the "
        "reason and its history."
    )

    @staticmethod
    def run(row, *, by, on, version, reason):
        return workflow.withdraw_row(row=row, reason=reason, by=by, on=on, version=version)


class DoorForm(forms.Form):
    """What one door asks for; made from its description."""

    required_css_class = "required"

    seen_version = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, door, row, user, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.lacking = []  # fields of the row itself that hinder the step: they are filled in on its own form
        for field in door.fields:
            given = {"label": capfirst(field.label), "help_text": field.help_text}
            given["required"] = field.is_required(row, user)
            if field.kind == "row":
                rows = field.choices(row, user)
                self.fields[field.name] = RowChoice(queryset=rows, **given)
            else:
                self.fields[field.name] = MAKES[field.kind](given)
            made = self.fields[field.name]
            made.error_messages["required"] = words_for_missing(made, field.label)
        self.fields["seen_version"].initial = getattr(row, "version", None)

    def add_refusal(self, error):
        """A door's refusal, beside the field it speaks of where there is one."""
        if hasattr(error, "error_dict"):
            self.lacking = [name for name in error.error_dict if name not in (*self.fields, NON_FIELD_ERRORS)]
            for name, errors in error.error_dict.items():
                self.add_error(name if name in self.fields and name != NON_FIELD_ERRORS else None, errors)
        else:
            self.add_error(None, error)


class DoorPages:
    def get_urls(self):
        name = f"{self.model._meta.app_label}_{self.model._meta.model_name}_door"
        view = self.admin_site.admin_view(self.door_view)
        return [path("<path:object_id>/buoc/<slug:door_name>/", view, name=name), *super().get_urls()]

    def doors_of(self, request, obj):
        """The doors that stand open to this person on this row now."""
        known = workflow.DOORS.get(self.model, {})
        doors = [known[name] for name in workflow.moves_open_to(obj, request.user)]
        if self._is_taken_back_here(known) and obj.withdrawn_on is None and self._keeps(request, obj):
            doors.append(WithdrawDoor)
        return doors

    def _is_taken_back_here(self, known):
        return issubclass(self.model, Withdrawable) and "withdraw" not in known

    def _keeps(self, request, obj):
        return self.has_change_permission(request, obj) and self.may_edit(request, obj)

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        if change and obj is not None:
            context["coop_history"] = self.may_read_history(request, obj)
            context["coop_doors"] = [
                {"label": door.label, "url": self._door_url(obj, door)} for door in self.doors_of(request, obj)
            ]
        return super().render_change_form(request, context, add, change, form_url, obj)

    def _door_url(self, obj, door):
        opts = self.model._meta
        return reverse(f"admin:{opts.app_label}_{opts.model_name}_door", args=[obj.pk, door.name])

    def door_view(self, request, object_id, door_name):
        obj = self.get_object(request, unquote(object_id))
        if obj is None:
            raise Http404
        if not self.has_view_permission(request, obj):
            raise PermissionDenied
        door = next((door for door in self.doors_of(request, obj) if door.name == door_name), None)
        if door is None:
            messages.warning(request, _("This step is not open now: the row has moved on, or it is not yours to take."))
            return HttpResponseRedirect(self._page_of(obj))
        form = DoorForm(door, obj, request.user, request.POST if request.method == "POST" else None)
        if request.method == "POST" and form.is_valid() and self._go_through(request, door, obj, form):
            messages.success(request, getattr(door, "told", "") or _("%(step)s: done.") % {"step": door.label})
            return HttpResponseRedirect(self._page_of(obj))
        return self._door_page(request, door, obj, form)

    def _go_through(self, request, door, obj, form):
        values = {name: value for name, value in form.cleaned_data.items() if name != "seen_version"}
        go = partial(door.run, obj, by=request.user, on=timezone.localdate())
        try:
            with transaction.atomic():
                go(version=form.cleaned_data["seen_version"], **values)
                self.log_change(request, obj, str(door.label))
        except ValidationError as error:
            form.add_refusal(error)
        except PermissionDenied as error:
            form.add_error(None, str(error) or _("Your seat does not take this step."))
        except REFUSED as error:
            form.add_error(None, words_for(error))
        else:
            return True
        return False

    def _door_page(self, request, door, obj, form):
        context = {
            **self.admin_site.each_context(request),
            **self.sample_context(obj),
            "title": door.label,
            "subtitle": str(obj),
            "opts": self.opts,
            "original": obj,
            "back": self._page_of(obj),
            "follows": door.follows,
            "hanging": what_hangs_on(obj, request.user) if door.follows else [],
            "form": form,
            "lacking": self._where_filled_in(request, obj, form.lacking),
            "media": self.media + form.media,
        }
        return TemplateResponse(request, "admin/coop/door.html", context)

    def _where_filled_in(self, request, obj, names):
        """The fields by their labels, each with its place on the row's form; nothing for who may not change the row."""
        if not names or not self._keeps(request, obj):
            return []
        form = self.get_form(request, obj, change=True).base_fields
        page = self._page_of(obj)
        return [{"label": form[name].label, "url": f"{page}#id_{name}"} for name in names if name in form]

    def _page_of(self, obj):
        opts = self.model._meta
        return reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[obj.pk])
