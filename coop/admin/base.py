"""The one class through which a domain model enters the back office.

It shows a person only rows they may see, offers only such rows in forms, lets them change only what is their side's,
and has the last word on what was saved.
"""

from django.contrib import admin, messages
from django.contrib.admin.utils import flatten_fieldsets
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection, models
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from coop.admin import choices
from coop.admin.bulk import TakenTogether
from coop.admin.changelist import SafeList
from coop.admin.doors import DoorPages
from coop.admin.export import TakenAway
from coop.admin.forms import (
    TECHNICAL,
    CoopForm,
    LocalDecimal,
    RowChoice,
    SearchBox,
    SideChoice,
    frozen_fields,
    not_in_the_future,
)
from coop.admin.handing_in import HandingIn
from coop.admin.history import HistoryPage
from coop.admin.kept_filters import KeptFilters
from coop.admin.mistakes import NamedMistakes
from coop.admin.news import News
from coop.admin.sample import SampleMark
from coop.models import ProgrammeParty
from coop.vietnamese import fold


class OutsideOwnSide(PermissionDenied):
    """What was saved would belong to another side."""


class Scoped:
    """What lists and inlines share: whose rows, and what their fields may point to."""

    form = CoopForm
    show_full_result_count = False

    # Days on which something happened: never later than today.
    days_past = ()

    def rows_seen(self, request):
        return self.model._default_manager.all().visible_to(request.user)

    def rows_kept(self, request):
        return self.model._default_manager.all().editable_by(request.user)

    def keeps(self, request, row):
        """May this person change the row? Asked of the database, because a change of side counts at once."""
        return row.pk is not None and self.rows_kept(request).filter(pk=row.pk).exists()

    def locked_while_saving(self, request, rows):
        """Two people who save at once wait for each other, and the second is told what changed."""
        if request.method == "POST" and connection.in_atomic_block:
            return rows.select_for_update(of=("self",))
        return rows

    def get_autocomplete_fields(self, request):
        return [
            field.name
            for field in self.model._meta.fields
            if isinstance(field, models.ForeignKey)
            and field.remote_field.model.__name__ in choices.SEARCHED
            and self.admin_site.is_registered(field.remote_field.model)
        ]

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        model = db_field.remote_field.model
        kwargs["form_class"] = RowChoice
        rows = choices.for_field(db_field, request.user, model._default_manager.all())
        kwargs["queryset"] = choices.in_order(rows)
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs["widget"] = SearchBox(db_field, self.admin_site)
        elif model is ProgrammeParty:
            kwargs["widget"] = SideChoice
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_manytomany(self, db_field, request, **kwargs):
        rows = db_field.remote_field.model._default_manager.all()
        kwargs["queryset"] = choices.for_field(db_field, request.user, rows)
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if isinstance(db_field, models.DecimalField):
            kwargs |= {"form_class": LocalDecimal, "localize": True}
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name in self.days_past:
            field.validators.append(not_in_the_future)
        widget = getattr(field, "widget", None)
        if hasattr(widget, "can_add_related"):
            # A paper that is missing may be added from inside a form; to change other rows here only confuses.
            widget.can_add_related &= db_field.remote_field.model.__name__ in choices.ADDED_ON_THE_WAY
            widget.can_change_related = widget.can_delete_related = widget.can_view_related = False
        return field


class CoopAdmin(
    TakenAway,
    SampleMark,
    NamedMistakes,
    DoorPages,
    HistoryPage,
    KeptFilters,
    News,
    TakenTogether,
    SafeList,
    HandingIn,
    Scoped,
    admin.ModelAdmin,
):
    """Every model of the domain is registered through this class (a test says so)."""

    change_form_template = "admin/coop/change_form.html"
    change_list_template = "admin/coop/change_list.html"
    delete_confirmation_template = "admin/coop/delete.html"
    # A page holds what an office reads through at once; more would be too heavy a page to send (a test weighs it).
    list_per_page = list_max_show_all = 100
    actions = None
    show_facets = admin.ShowFacets.NEVER
    view_on_site = False

    # Inlines in which every side writes its own rows, also on a row that only another side may change.
    parts_of_each_side = False

    class Media:
        js = ["coop/names.js", "coop/sides.js"]

    def get_queryset(self, request):
        return super().get_queryset(request).visible_to(request.user)

    def get_object(self, request, object_id, from_field=None):
        field = self.model._meta.get_field(from_field) if from_field else self.model._meta.pk
        rows = self.get_queryset(request)
        # A page names what its list names; a row that is locked is asked for alone.
        rows = self.locked_while_saving(request, rows) if request.method == "POST" else self._with_names(request, rows)
        try:
            return rows.get(**{field.name: field.to_python(object_id)})
        except (self.model.DoesNotExist, ValidationError, ValueError):
            return None  # a foreign row is answered like a missing one

    def _with_names(self, request, rows):
        named = self.get_list_select_related(request)
        return rows.select_related(*named) if isinstance(named, list | tuple) else rows

    def _get_obj_does_not_exist_redirect(self, request, opts, object_id):
        """Nothing is said of a row's number or kind: a foreign one and a missing one are one answer."""
        messages.warning(request, _("This cannot be found, or it is not for your account."))
        return HttpResponseRedirect(reverse("admin:index", current_app=self.admin_site.name))

    # --- Who may do what to which row ---

    def has_change_permission(self, request, obj=None):
        if not super().has_change_permission(request, obj):
            return False
        return obj is None or self.may_edit(request, obj) or self.may_add_own_parts(request, obj)

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and (obj is None or self.may_edit(request, obj))

    def may_edit(self, request, obj):
        """As `keeps`, asked once per row and request."""
        known = request.__dict__.setdefault("coop_editable", {})
        key = (self.model, obj.pk)
        if key not in known:
            known[key] = self.keeps(request, obj)
        return known[key]

    def may_add_own_parts(self, request, obj):
        return self.parts_of_each_side and not request.user.only_observes and request.user.sees_own_side

    # --- The form ---

    def get_fields(self, request, obj=None):
        return [name for name in super().get_fields(request, obj) if name not in TECHNICAL]

    def get_readonly_fields(self, request, obj=None):
        given = list(super().get_readonly_fields(request, obj))
        if obj is None:
            return given
        names = flatten_fieldsets(self.get_fieldsets(request, obj))
        fixed = self.fixed_fields(request, obj) if self.may_edit(request, obj) else names
        return [*given, *(name for name in names if name in fixed and name not in given)]

    def fixed_fields(self, request, obj):
        """What stays as it was recorded is shown, not offered."""
        return frozen_fields(self.model)

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change=change, **kwargs)
        form.request, form.carries_refusals = request, True
        if obj is not None:
            self._leave_out_itself(form, obj)
        return form

    def _leave_out_itself(self, form, obj):
        """No row belongs to itself, and no letter answers itself."""
        for field in form.base_fields.values():
            if getattr(getattr(field, "queryset", None), "model", None) is self.model:
                field.queryset = field.queryset.exclude(pk=obj.pk)
                getattr(field.widget, "widget", field.widget).besides = obj.pk

    def get_changeform_initial_data(self, request):
        """What the address proposes (only rows the form would offer) and what goes without saying."""
        initial = self.initial_for(request)
        for field in self.model._meta.fields:
            given = request.GET.get(field.name, "")
            is_link = isinstance(field, models.ForeignKey) and given.isascii() and given.isdigit() and len(given) < 19
            if is_link and self._offered(field, request).filter(pk=given).exists():
                initial[field.name] = given
        return initial

    def initial_for(self, request):
        """The only programme, the own province, the own side: nobody chooses where there is no choice."""
        initial, seat = {}, request.user.seat_held
        for field in self.model._meta.fields:
            if field.name == "province" and seat:
                initial["province"] = seat.province_id
            elif field.name == "programme" or (field.name == "party" and not field.blank):
                found = list(self._offered(field, request).values_list("pk", flat=True)[:2])
                if len(found) == 1:
                    initial[field.name] = found[0]
        return initial

    def _offered(self, field, request):
        return choices.for_field(field, request.user, field.remote_field.model._default_manager.all())

    def save_model(self, request, obj, form, change):
        # A person who may only add own parts sent no field of the row itself.
        if not change or self.may_edit(request, obj):
            super().save_model(request, obj, form, change)

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        self.have_the_last_word(request, form.instance, formsets, change)

    def have_the_last_word(self, request, obj, formsets, change):
        """Inside the admin's transaction: whatever was written must be the author's to write."""
        if (not change or self.may_edit(request, obj)) and not self.keeps(request, obj):
            raise OutsideOwnSide(_("This row would then belong to another side; only that side may enter it."))
        for formset in formsets:
            inline = getattr(formset, "coop_inline", None)
            for row in written_rows(formset):
                if inline is None or not inline.may_have_written(request, row, obj):
                    raise OutsideOwnSide(
                        _("“%(row)s” would belong to another side; only that side may enter it.") % {"row": row}
                    )

    # --- Search: each word, without accents, in the folded columns ---

    def get_search_results(self, request, queryset, search_term):
        return found_by_words(queryset, self.get_search_fields(request), search_term), False


def written_rows(formset):
    return [*getattr(formset, "new_objects", []), *(row for row, _names in getattr(formset, "changed_objects", []))]


def found_by_words(queryset, columns, term):
    found = models.Q()
    # So many words that no real search is cut short, so few that none can tire the database.
    for word in fold(term.replace("\x00", " "))[:200].split()[:10]:
        condition = models.Q()
        for column in columns:
            condition |= models.Q(**{f"{column}__contains": word})
        found &= condition
    # In one go: of rows behind a link to many, one and the same carries all the words.
    return queryset.filter(found)
