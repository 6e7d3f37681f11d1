"""DỮ LIỆU MẪU: every page that shows an invented row says so."""

from django.db import models

# By which links a row leads to something that says whether it is invented.
LEADS_TO_SAMPLE = (
    "programme",
    "province",
    "area",
    "item",
    "party",
    "progress_update",
    "inspection",
    "follow_up",
    "predecessor",
)


def is_sample(row, loaded_only=False):
    """Whether the row, or what it belongs to, is invented; `loaded_only` asks the database nothing."""
    if hasattr(row, "is_sample"):
        return row.is_sample
    for name in LEADS_TO_SAMPLE:
        if name in {field.name for field in row._meta.fields if isinstance(field, models.ForeignKey)}:
            if loaded_only and name not in row._state.fields_cache:
                continue
            parent = getattr(row, name)
            if parent is not None:
                # A row belongs to one of these, and the others it names to the same.
                return is_sample(parent, loaded_only)
    return False


def shows_sample(rows):
    """Whether any of the rows is invented, by whatever link; one query, however many they are."""
    invented = models.Q()
    for path in _paths_to_sample(rows.model):
        invented |= models.Q(**{path: True})
    return bool(invented) and rows.order_by().filter(invented).exists()


def _paths_to_sample(model, depth=4):
    fields = {field.name: field for field in model._meta.fields}
    if "is_sample" in fields:
        return ["is_sample"]
    links = [name for name in LEADS_TO_SAMPLE if isinstance(fields.get(name), models.ForeignKey)] if depth else []
    return [
        f"{name}__{path}" for name in links for path in _paths_to_sample(fields[name].remote_field.model, depth - 1)
    ]


class SampleMark:
    def sample_context(self, obj):
        return {"shows_sample": obj is not None and obj.pk is not None and is_sample(obj)}

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        context.update(self.sample_context(obj))
        return super().render_change_form(request, context, add, change, form_url, obj)

    def shown(self, response):
        context = getattr(response, "context_data", None) or {}
        if "cl" in context:
            context["shows_sample"] = any(is_sample(row, loaded_only=True) for row in context["cl"].result_list)
        return super().shown(response)
