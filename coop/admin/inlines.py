"""Rows inside a form: the own side's to write, the other sides' to read beside them."""

from django.contrib import admin
from django.contrib.admin.utils import flatten
from django.core.exceptions import ValidationError
from django.db import models
from django.forms.models import BaseInlineFormSet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coop import vietnamese
from coop.admin import choices
from coop.admin.base import Scoped
from coop.admin.forms import TECHNICAL, SearchBox
from coop.admin.rows_inside import link_to, links_of, read_with

DELETED_MEANWHILE = gettext_lazy(
    "Row %(number)s was deleted by somebody else in the meantime. What you typed still stands in it: tick “Delete” to "
    "leave it out, or enter it as a new row."
)


class RowsOfForm(BaseInlineFormSet):
    """Rows inside a form, of which somebody else may have changed or deleted one meanwhile.

    They have no labels of their own: each cell carries the name of its column, for whoever hears the page.
    """

    def add_fields(self, form, index):
        super().add_fields(form, index)
        for field in form.fields.values():
            widget = getattr(field.widget, "widget", field.widget)
            if field.label and not widget.is_hidden:
                widget.attrs.setdefault("aria-label", field.label)

    def clean(self):
        super().clean()
        for number, form in enumerate(self.initial_forms, start=1):
            is_removed = self._should_delete_form(form)
            if form.instance.pk is None and not is_removed:
                raise ValidationError(DELETED_MEANWHILE % {"number": number})
            if is_removed and getattr(form, "conflict", None):
                # What somebody wrote meanwhile is not deleted unread.
                raise ValidationError([form.conflict.said, _("Row %(number)s is still there.") % {"number": number}])


class CoopInline(Scoped):
    """Rows inside a form: the own side's to write, the other sides' to read beside them."""

    formset = RowsOfForm

    extra = 0
    max_num = 200
    template = "admin/coop/tabular.html"
    show_change_link = True
    # Said above the rows that are only read; empty: whose they are says it.
    others_heading = ""

    def get_queryset(self, request):
        rows = super().get_queryset(request)
        if not self.may_write(request):
            return rows.none()
        return self.locked_while_saving(request, rows.editable_by(request.user))

    def may_write(self, request):
        return super().has_change_permission(request, None) and request.user.is_authenticated

    def get_fields(self, request, obj=None):
        names = [name for name in super().get_fields(request, obj) if name not in TECHNICAL]
        if self.may_write(request) and obj is not None and hasattr(self.model, "version"):
            names.append("seen_version")
        return names

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if not isinstance(field.widget, SearchBox):
            field.choices = list(field.choices)  # asked once for all rows of the form
        return field

    def get_formset(self, request, obj=None, **kwargs):
        kwargs.setdefault("absolute_max", self.max_num)
        formset = super().get_formset(request, obj, **kwargs)
        formset.form.request = request
        formset.coop_inline = self
        formset.coop_others = self.rows_of_others(request, obj) if obj is not None and obj.pk else None
        return formset

    def may_have_written(self, request, row, parent):
        return self.keeps(request, row)

    def rows_of_others(self, request, obj):
        """Rows of this object that the person may read but not change, as cells."""
        link = link_to(self.model, type(obj), self.fk_name)
        rows = self.rows_seen(request).filter(**{link.name: obj})
        if self.may_write(request):
            rows = rows.exclude(pk__in=self.rows_kept(request).values("pk"))
        names = self.others_columns(request, obj)
        rows = list(rows.select_related(*self.others_related(names))[:200])
        return OthersRows(self, names, rows, self.others_heading or self._heading_of(rows, request.user))

    @staticmethod
    def _heading_of(rows, user):
        """Rows of another side, or else rows that are just not this person's to write."""
        sides = {getattr(row, "party", None) for row in rows}
        is_theirs = all(side is not None and side.province_id not in user.reach for side in sides)
        return _("Entered by another side") if is_theirs else _("For reading only")

    def others_columns(self, request, obj):
        return [name for name in flatten(self.get_fields(request, obj)) if name not in TECHNICAL]

    def others_related(self, names):
        return read_with(links_of(self.model, names))


class OthersRows:
    """The other sides' rows of an inline, ready to be printed."""

    def __init__(self, inline, names, rows, heading):
        self.heading = heading
        self.headings = [admin.utils.label_for_field(name, inline.model, inline) for name in names]
        cells = ([_cell(inline, name, row) for name in names] for row in rows)
        self.rows = [list(zip(self.headings, row, strict=True)) for row in cells]

    def __bool__(self):
        return bool(self.rows)


def _cell(inline, name, row):
    field, _attr, value = admin.utils.lookup_field(name, row, inline)
    if field is None:
        return value if value not in (None, "") else "—"
    if isinstance(field, models.ForeignKey):
        return choices.label(getattr(row, name)) if getattr(row, name) else "—"
    if isinstance(field, models.DecimalField) and value is not None:
        return vietnamese.number(value)
    return admin.utils.display_for_field(value, field, "—")


class CoopTabular(CoopInline, admin.TabularInline):
    pass


class CoopStacked(CoopInline, admin.StackedInline):
    template = "admin/coop/stacked.html"
