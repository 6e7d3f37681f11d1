"""The short form: a few fields first, and whatever else is known folded below, on the same page and the same checks."""

from django.contrib.admin.utils import flatten_fieldsets
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

ASKED_BY = "_quick"
# What is recorded from the desk, in the order of its buttons; a button and its page say the same.
SHORT_FORMS = {
    "directive": _("Record a directive"),
    "letter": _("Record a letter"),
    "proposal": _("Record a proposal"),
    "contactlog": _("Record a call"),
}


def short_form(name):
    return reverse(f"admin:coop_{name}_add") + f"?{ASKED_BY}=1"


class QuickForm:
    """An add page that can be short. No field is left out, so that what goes without saying is saved as always."""

    quick_fields = ()
    quick_today = ()

    def get_fieldsets(self, request, obj=None):
        fieldsets = super().get_fieldsets(request, obj)
        if obj is not None or ASKED_BY not in request.GET:
            return fieldsets
        rest = [name for name in flatten_fieldsets(fieldsets) if name not in self.quick_fields]
        return [
            (None, {"fields": list(self.quick_fields)}),
            (_("More, if it is known"), {"fields": rest, "classes": ["collapse"]}),
        ]

    def add_view(self, request, form_url="", extra_context=None):
        """Under the words of its button, and with one way to save: back to the desk."""
        if ASKED_BY in request.GET:
            title = SHORT_FORMS[self.opts.model_name]
            only_save = {"show_save_and_add_another": False, "show_save_and_continue": False}
            extra_context = {"title": title, **only_save, **(extra_context or {})}
        return super().add_view(request, form_url, extra_context)

    def get_changeform_initial_data(self, request):
        initial = super().get_changeform_initial_data(request)
        if ASKED_BY in request.GET:
            initial |= dict.fromkeys(self.quick_today, timezone.localdate())
        return initial

    def response_post_save_add(self, request, obj):
        if ASKED_BY in request.GET:
            return HttpResponseRedirect(reverse("admin:index"))
        return super().response_post_save_add(request, obj)
