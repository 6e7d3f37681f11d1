"""Filters that a person keeps by name, above every list: choose one, keep the present one, remove one."""

from django.contrib import messages
from django.contrib.admin.views.main import SEARCH_VAR
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.http import HttpResponseRedirect, QueryDict
from django.urls import path, reverse
from django.utils.translation import gettext as _

from coop.admin.refusals import REFUSED, words_for
from coop.models import SavedFilter

# What was refused waits in the session for the list to show it again, as it was typed.
REFUSED_NAME = "coop_refused_filter"
# Longer than any name that can be kept, so that a name too long comes back whole.
SHOWN_AGAIN = 200
# So long that no choice of a person comes near, so short that the web server still reads the address it is part of.
LONGEST_QUERY = 3000
# As many as a menu above a list can show.
MOST = 30


class KeptFilters:
    def get_urls(self):
        view = self.admin_site.admin_view(self.kept_filters_view)
        return [path("bo-loc/", view, name=self._kept_name()), *super().get_urls()]

    def _kept_name(self):
        return f"{self.model._meta.app_label}_{self.model._meta.model_name}_filters"

    def _kept(self, request):
        return SavedFilter.objects.visible_to(request.user).filter(page=self.model._meta.label_lower)

    def changelist_view(self, request, extra_context=None):
        kept = {
            "kept_filters": self._kept(request),
            "kept_filters_url": reverse(f"admin:{self._kept_name()}"),
            "present_filter": self.filter_asked(request, request.GET),
            "refused_filter": self._refused(request),
        }
        return super().changelist_view(request, kept | (extra_context or {}))

    def _refused(self, request):
        """What was to be kept here a moment ago and could not be, told once; another list's waits for that list."""
        refused = request.session.get(REFUSED_NAME)
        if request.method != "GET" or not refused or refused["page"] != self.model._meta.label_lower:
            return None
        return request.session.pop(REFUSED_NAME)

    def filter_asked(self, request, asked):
        """Of an address only what this list may be asked, in one order, so that the same filter looks the same."""
        kept = QueryDict(mutable=True)
        for name in sorted(asked):
            searched = name == SEARCH_VAR and self.search_fields
            given = [value for value in asked.getlist(name) if value]
            if given and (searched or self.lookup_allowed(name, given[-1], request)):
                kept.setlist(name, given)
        return kept.urlencode()

    def kept_filters_view(self, request):
        if not self.has_view_permission(request):
            raise PermissionDenied
        opts = self.model._meta
        back = reverse(f"admin:{opts.app_label}_{opts.model_name}_changelist")
        if request.method != "POST":
            return HttpResponseRedirect(back)
        query = self.filter_asked(request, QueryDict(request.POST.get("query", "")[:LONGEST_QUERY]))
        if "remove" in request.POST:
            self._remove(request, request.POST["remove"])
        else:
            self._keep(request, request.POST.get("name", ""), query)
        return HttpResponseRedirect(f"{back}?{query}" if query else back)

    def _keep(self, request, name, query):
        if not query:
            messages.error(request, _("Choose a filter first; there is nothing to keep yet."))
            return
        if self._kept(request).count() >= MOST:
            reason = _("At most %(most)s filters are kept for a list. Remove one that is no longer needed.")
            self._refuse(request, name, [reason % {"most": MOST}])
            return
        # Longer than any name: refused for that, without reading all of it.
        name = name[:SHOWN_AGAIN]
        kept = SavedFilter(user=request.user, page=self.model._meta.label_lower, name=name.strip(), query=query)
        try:
            with transaction.atomic():
                kept.full_clean()
                kept.save()
        except ValidationError as error:
            self._refuse(request, name, error.messages)
        except REFUSED as error:
            self._refuse(request, name, [words_for(error)])
        else:
            messages.success(request, _("The filter “%(name)s” is kept.") % {"name": kept.name})

    def _refuse(self, request, name, reasons):
        page = self.model._meta.label_lower
        request.session[REFUSED_NAME] = {"page": page, "name": name[:SHOWN_AGAIN], "reasons": [*map(str, reasons)]}

    def _remove(self, request, pk):
        rows = SavedFilter.objects.editable_by(request.user).filter(page=self.model._meta.label_lower)
        found = rows.filter(pk=pk).first() if pk.isascii() and pk.isdigit() and len(pk) < 19 else None
        if found is None:
            messages.warning(request, _("This filter is no longer there."))
            return
        name = found.name
        rows.filter(pk=found.pk).delete()
        messages.success(request, _("The filter “%(name)s” was removed.") % {"name": name})
