"""Filters on links to other rows: those that occur in what the person sees, all of a list's filters in one query."""

from django.contrib import admin
from django.contrib.admin.utils import get_fields_from_path
from django.db.models import CharField, DateField, F, IntegerField, Value
from django.db.models.functions import Cast, Coalesce, NullIf
from django.utils import timezone
from django.utils.translation import gettext as _

from coop.admin.choices import with_whose
from coop.models import Agency, AnnualPlan, CooperationArea, CooperationProgramme, Locality, Province, Sector
from coop.vietnamese import short_date

LABEL = Coalesce(NullIf("province__short_name", Value("")), "province__name")
# What a choice is called: of which programme, its number there, its name, whose it is; and from when to when it stood.
WORDS = {
    CooperationProgramme: {"code": "code", "name": "name"},
    CooperationArea: {"code": "programme__code", "number": "ordinal", "name": "name"},
    AnnualPlan: {"code": "programme__code", "number": "year"},
    Province: {"name": "name", "rank": "display_order", "key": "sort_key", "until": "valid_to"},
    Agency: {
        "name": "name",
        "whose": LABEL,
        "rank": "display_order",
        "key": "sort_key",
        "until": "valid_to",
    },
    Locality: {"name": "name", "whose": LABEL, "key": "sort_key", "until": "valid_to"},
    Sector: {"name": "name", "rank": "display_order", "key": "sort_key"},
}
COLUMNS = {
    "code": CharField(),
    "number": IntegerField(),
    "name": CharField(),
    "whose": CharField(),
    "rank": IntegerField(),
    "key": CharField(),
    "until": DateField(),
}


class Occurring(admin.RelatedFieldListFilter):
    """Of another kind of row those that occur here; a number that does not occur finds nothing, whosever it is."""

    called = None
    none_of_them = None

    def __init__(self, field, request, params, model, model_admin, field_path):
        super().__init__(field, request, params, model, model_admin, field_path)
        self.title = self.called or self.title
        self.empty_value_display = self.none_of_them or self.empty_value_display

    @property
    def include_empty_choice(self):
        return self.none_of_them is not None

    def field_choices(self, field, request, model_admin):
        known = request.__dict__.setdefault("coop_occurring", {})
        if model_admin.model not in known:
            known[model_admin.model] = occurring(request, model_admin)
        return known[model_admin.model][self.field_path]

    def has_output(self):
        return super().has_output() or bool(self.lookup_val or self.lookup_val_isnull)

    def choices(self, changelist):
        chosen = self.lookup_val and str(self.lookup_val[-1])
        if chosen and chosen not in {str(pk) for pk, _label in self.lookup_choices}:
            asked = changelist.get_query_string()
            found = list(super().choices(changelist))
            yield found[0]
            yield {"selected": True, "query_string": asked, "display": _("does not occur here")}
            yield from found[1:]
        else:
            yield from super().choices(changelist)


def by(*names):
    """Filters on links to other rows."""
    return [(name, Occurring) for name in names]


def called(title, *, none=None):
    """Such a filter under a title of its own, and with a choice for the rows that link to none."""
    return type("Occurring", (Occurring,), {"called": title, "none_of_them": none})


def occurring(request, model_admin):
    """Of each such filter of the list, by its path, the choices: number and words."""
    paths = [
        entry[0]
        for entry in model_admin.get_list_filter(request)
        if isinstance(entry, tuple | list) and issubclass(entry[1], Occurring)
    ]
    rows = model_admin.get_queryset(request).order_by()
    parts = [_named(rows, path, request.user) for path in paths]
    found = {path: [] for path in paths}
    for row in parts[0].union(*parts[1:], all=True) if parts else ():
        found[row["path"]].append(row)
    return {path: _in_words(rows) for path, rows in found.items()}


def _named(rows, path, user):
    model = get_fields_from_path(rows.model, path)[-1].remote_field.model
    words = WORDS[model]
    columns = {name: _expression(words[name]) if name in words else Cast(None, kind) for name, kind in COLUMNS.items()}
    named = model._default_manager.visible_to(user).filter(pk__in=rows.values(path))
    return named.order_by().annotate(path=Value(path, CharField())).values("path", "pk", **_apart(columns))


def _expression(column):
    return F(column) if isinstance(column, str) else column


def _apart(columns):
    # Names that no model has as a field.
    return {f"its_{name}": column for name, column in columns.items()}


def _in_words(rows):
    """Units of today first; the programme's code only where several programmes occur."""
    today = timezone.localdate()
    several = len({row["its_code"] for row in rows}) > 1
    rows = sorted(rows, key=lambda row: _place(row, today))
    return [(row["pk"], _label(row, several, today)) for row in rows]


def _place(row, today):
    return (
        _has_ended(row, today),
        row["its_code"] or "",
        row["its_rank"] or 0,
        row["its_number"] or 0,
        row["its_key"] or "",
        row["pk"],
    )


def _has_ended(row, today):
    return row["its_until"] is not None and row["its_until"] < today


def _label(row, several, today):
    number = "" if row["its_number"] is None else str(row["its_number"])
    name = f"{number}. {row['its_name']}" if number and row["its_name"] else number or row["its_name"]
    if row["its_whose"]:
        name = with_whose(name, row["its_whose"])
    is_programme = row["its_code"] and not number
    said = f"{row['its_code']} · {name}" if row["its_code"] and (several or is_programme) else name
    if _has_ended(row, today):
        return _("%(unit)s (until %(day)s)") % {"unit": said, "day": short_date(row["its_until"])}
    return said
