"""The back office: one admin site, its table of contents in the order of work, one door for choosing rows."""

from allauth.account.decorators import secure_admin_login
from django.contrib import admin
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from coop.admin import choices
from coop.admin.desk import desk_for
from coop.admin.forms import is_id
from coop.admin.ranking import nearest_first

# What people open most stands first; a model named nowhere stands at the end, so that none is lost.
CONTENTS = (
    (
        "programmes",
        _("Programmes"),
        ("CooperationProgramme", "ProgrammeParty", "CooperationArea", "AnnualPlan", "ReportingSchedule"),
    ),
    ("work", _("Work"), ("ActionItem", "ProgressUpdate", "DueDateExtension", "Occurrence", "Indicator")),
    ("papers", _("Papers and meetings"), ("Document", "Letter", "Meeting", "Proposal", "StoredFile")),
    (
        "oversight",
        _("Own side: direction and follow-up"),
        ("Directive", "FollowUp", "Inspection", "ContactLog", "InternalNote"),
    ),
    (
        "offices",
        _("Agencies and offices"),
        ("Agency", "AgencySuccession", "StandingCommittee", "ViceChair", "FocalPoint"),
    ),
    (
        "reference",
        _("Reference data"),
        ("Province", "ProvinceSuccession", "Locality", "LocalitySuccession", "Sector", "CalendarDay"),
    ),
    ("accounts", _("Accounts"), ("User",)),
)


class ChoiceView(AutocompleteJsonView):
    """Answers the search boxes of forms: what the form itself would accept, in the same words."""

    paginate_by = 20

    def get_queryset(self):
        rows = choices.for_field(self.source_field, self.request.user, super().get_queryset())
        itself = self.request.GET.get("besides", "")
        if is_id(itself) and rows.model is self.source_field.model:
            rows = rows.exclude(pk=itself)
        return nearest_first(choices.in_order(rows), self.term)

    def has_perm(self, request, obj=None):
        # A search box belongs to a form: whoever may not see the form's model is told nothing through it.
        source = self.source_field.model._meta
        return request.user.has_perm(f"{source.app_label}.view_{source.model_name}") and super().has_perm(request, obj)

    def serialize_result(self, obj, to_field_name):
        return {"id": str(getattr(obj, to_field_name)), "text": choices.label(obj)}


class CoopAdminSite(admin.AdminSite):
    site_title = _("Cooperation coordination")
    site_header = _("Cooperation coordination")
    index_title = _("Back office")
    site_url = "/"
    enable_nav_sidebar = True
    empty_value_display = "—"

    def get_urls(self):
        # Only now: the tracking table itself asks the site for the forms of its rows.
        from coop.admin.tracking.views import urls

        return [*urls(), *super().get_urls()]

    def autocomplete_view(self, request):
        return ChoiceView.as_view(admin_site=self)(request)

    def password_change(self, request, extra_context=None):
        return HttpResponseRedirect(reverse("account_change_password"))

    def get_app_list(self, request, app_label=None):
        """The models by subject in the order of work, not by the app that holds their tables."""
        found = {
            model["object_name"]: model for app in super().get_app_list(request, app_label) for model in app["models"]
        }
        groups = [
            (slug, name, [found.pop(model) for model in models if model in found]) for slug, name, models in CONTENTS
        ]
        groups.append(("other", _("Other"), list(found.values())))
        here = reverse("admin:index", current_app=self.name)
        return [
            {"name": name, "app_label": slug, "app_url": f"{here}#{slug}", "has_module_perms": True, "models": models}
            for slug, name, models in groups
            if models
        ]

    def index(self, request, extra_context=None):
        """Today's desk first, and the table of contents below it."""
        desk = desk_for(request)
        shown = {"desk": desk, "shows_sample": desk is not None and desk.is_sample}
        return super().index(request, {**shown, **(extra_context or {})})

    def app_index(self, request, app_label, extra_context=None):
        """Django lists an app's tables here; ours are told by subject on the one index."""
        if not self.has_permission(request):
            raise PermissionDenied
        return HttpResponseRedirect(reverse("admin:index", current_app=self.name))


site = CoopAdminSite(name="admin")
# Whoever signs in, signs in at the one door, with its locks and second factor.
site.login = secure_admin_login(site.login)
site.disable_action("delete_selected")


def register(*models):
    return admin.register(*models, site=site)
