"""Lists that answer every address with a list: what cannot be asked is refused in words, never with an error page."""

from django.contrib import messages
from django.contrib.admin import SimpleListFilter
from django.contrib.admin.views.main import (
    ALL_VAR,
    ERROR_FLAG,
    IS_FACETS_VAR,
    IS_POPUP_VAR,
    ORDER_VAR,
    PAGE_VAR,
    SEARCH_VAR,
    TO_FIELD_VAR,
    ChangeList,
)
from django.core.exceptions import FieldError, SuspiciousOperation, ValidationError
from django.db import DataError, transaction
from django.http import HttpResponseRedirect
from django.utils.translation import gettext as _

from coop.admin.emptiness import about

LIST_ITSELF = {ALL_VAR, ERROR_FLAG, IS_FACETS_VAR, IS_POPUP_VAR, ORDER_VAR, PAGE_VAR, SEARCH_VAR, TO_FIELD_VAR}
UNANSWERABLE = (SuspiciousOperation, FieldError, ValidationError, DataError, ValueError, TypeError, OverflowError)
# How the address of a list asks for all of it as a file.
ASKED = "dang"
FILES = {"xlsx": "Excel", "csv": "CSV"}
COMPARISONS = ("", "__exact", "__in", "__isnull", "__gte", "__gt", "__lte", "__lt")


class NarrowedList(ChangeList):
    """A list that knows whether something was asked of it, and which answers to its filters nobody offered."""

    @property
    def about(self):
        return about(self.model)

    @property
    def is_narrowed(self):
        asked = self.get_filters_params()
        return bool(self.query) or bool(asked.keys() - LIST_ITSELF)

    @property
    def downloads(self):
        """The addresses of this list as a file, by the names of the files."""
        without = [PAGE_VAR, ALL_VAR]
        return {label: self.get_query_string({ASKED: ending}, without) for ending, label in FILES.items()}

    @property
    def narrowed_to(self):
        """What the filters are set to, in words: on paper there are no filters to look at."""
        said = []
        for spec in self.filter_specs:
            for number, choice in enumerate(spec.choices(self)):
                # The first choice of a filter is to have none.
                word = choice.get("said") or (number and choice.get("selected") and choice["display"])
                said += [f"{spec.title}: {word}"] if word else []
        return said

    def mistakes(self):
        """What the filters themselves have to say of what was typed into them."""
        return [said for spec in self.filter_specs for said in getattr(spec, "mistakes", ())]

    def not_understood(self):
        return [
            spec.title
            for spec in self.filter_specs
            if isinstance(spec, SimpleListFilter)
            and spec.value() is not None
            and spec.value() not in {str(value) for value, _label in spec.lookup_choices}
        ]


class SafeList:
    # Lookups that other pages link to, beside those of the filters.
    lookups_linked = ()

    def get_changelist(self, request, **kwargs):
        return NarrowedList

    def lookup_allowed(self, lookup, value, request=None):
        """Only what a filter of this list asks; anything else would let a reader probe hidden rows."""
        return lookup in self._lookups(request)

    def _lookups(self, request):
        allowed = set(self.lookups_linked)
        for entry in self.get_list_filter(request):
            name = entry[0] if isinstance(entry, list | tuple) else entry
            if isinstance(name, str):
                allowed |= {f"{name}{end}" for end in COMPARISONS} | {f"{name}__id__exact"}
            elif hasattr(name, "parameter_name"):
                allowed.add(name.parameter_name)
            else:
                allowed |= set(getattr(name, "parameters", ()))
        return allowed

    def changelist_view(self, request, extra_context=None):
        if request.method != "GET":
            return self._taken(request, extra_context)
        if not request.GET:
            return self.shown(super().changelist_view(request, extra_context))
        try:
            with transaction.atomic():
                response = super().changelist_view(request, extra_context)
                self._say_what_was_dropped(request, response)
                response = self.shown(response)
        except UNANSWERABLE:
            return self._plain_list(request)
        if ERROR_FLAG + "=" in response.get("Location", ""):
            return self._plain_list(request)
        return response

    def _taken(self, request, extra_context):
        """A step for several rows; no numbers that are none, nor an address that cannot be asked, make an error."""
        try:
            return self.shown(super().changelist_view(request, extra_context))
        except UNANSWERABLE:
            return self._plain_list(request)

    def shown(self, response):
        """Rendered here, so that a question the database cannot answer is noticed here."""
        return response.render() if hasattr(response, "render") and not response.is_rendered else response

    def _say_what_was_dropped(self, request, response):
        cl = (getattr(response, "context_data", None) or {}).get("cl")
        for said in cl.mistakes() if cl else ():
            messages.warning(request, said)
        for title in cl.not_understood() if cl else ():
            messages.warning(
                request, _("The filter “%(filter)s” has no such choice; it was left out.") % {"filter": title}
            )

    def _plain_list(self, request):
        messages.warning(request, _("This list cannot be filtered in that way. You see the whole list."))
        return HttpResponseRedirect(request.path)
