"""Handing in a form: once, in one transaction, and with the database's refusals as words on the form itself."""

import uuid

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import OperationalError, transaction
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from coop.admin.hanging import what_hangs_on
from coop.admin.refusals import REFUSED, words_for
from coop.models import UsedFormToken


class HandingIn:
    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        if request.method != "POST":
            return super().changeform_view(request, object_id, form_url, extra_context)
        try:
            with transaction.atomic():
                return self._once(request, object_id, form_url, extra_context)
        except REFUSED as error:
            request.coop_refusal = words_for(error)
        except PermissionDenied as error:
            # The last word comes with words; a plain refusal (no permission for the page) has none.
            if not error.args:
                raise
            request.coop_refusal = str(error)
        except ValidationError as error:
            request.coop_refusal = error.messages
        except OperationalError:
            request.coop_refusal = _("Somebody is saving the same rows at this moment. Save once more.")
        request.coop_editable = {}
        # The same form once more: it now refuses itself with these words and keeps everything that was typed.
        return super().changeform_view(request, object_id, form_url, extra_context)

    def _once(self, request, object_id, form_url, extra_context):
        token = _token(request) if object_id is None else None
        if token is None:
            return super().changeform_view(request, object_id, form_url, extra_context)
        if not self.has_add_permission(request):
            raise PermissionDenied
        # A second click waits here until the first one's transaction has ended.
        used, is_first = UsedFormToken.objects.get_or_create(
            token=token, defaults={"user": request.user, "model_label": self.model._meta.label}
        )
        if not is_first:
            return self._already_saved(request, used)
        response = super().changeform_view(request, object_id, form_url, extra_context)
        made = getattr(request, "coop_row_made", None)
        if made is None:
            used.delete()  # the form came back with errors and will be handed in again
        else:
            used.row_id = made
            used.save(update_fields=["row_id"])
        return response

    def log_addition(self, request, obj, message):
        request.coop_row_made = obj.pk
        return super().log_addition(request, obj, message)

    def _already_saved(self, request, used):
        """A double click: the row that the first click made is shown, and nothing is made twice."""
        opts = self.model._meta
        where = f"admin:{opts.app_label}_{opts.model_name}"
        if used.user_id != request.user.pk or used.model_label != opts.label or used.row_id is None:
            messages.warning(request, _("This form was already used. Open a new one."))
            return HttpResponseRedirect(reverse(f"{where}_changelist"))
        messages.info(request, _("This form was already saved; this is the row it made."))
        return HttpResponseRedirect(reverse(f"{where}_change", args=[used.row_id]))

    def get_deleted_objects(self, objs, request):
        """What the page on deleting tells: no name that the person may not see, and five of five hundred."""
        hanging = [kind for obj in objs for kind in what_hangs_on(obj, request.user, with_names=True)]
        request.coop_hanging = hanging
        going = [kind for kind in hanging if not kind.holds]
        lacking = {kind.title for kind in going if not request.user.has_perm(_permission_to_delete(kind.model))}
        return [str(obj) for obj in objs], {}, lacking, [kind for kind in hanging if kind.holds]

    def render_delete_form(self, request, context):
        context["hanging"] = getattr(request, "coop_hanging", [])
        return super().render_delete_form(request, context | self.sample_context(context["object"]))

    def delete_view(self, request, object_id, extra_context=None):
        try:
            with transaction.atomic():
                return super().delete_view(request, object_id, extra_context)
        except REFUSED as error:
            messages.error(request, words_for(error))
        opts = self.model._meta
        return HttpResponseRedirect(
            reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[unquote(object_id)])
        )


def _permission_to_delete(model):
    return f"{model._meta.app_label}.delete_{model._meta.model_name}"


def _token(request):
    try:
        return uuid.UUID(request.POST.get("form_token", ""))
    except ValueError:
        return None
