"""Filling in the back office's own forms: what a browser would send, with what a test changes."""

from django.urls import reverse


def url_of(model, page, *args):
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args)


def as_sent(response):
    """The data a browser would send back if nothing were typed: main form and inlines."""
    context = response.context
    data = {}
    forms = [context["adminform"].form]
    for inline in context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.forms]
    for form in forms:
        for bound in form:
            value = bound.value()
            typed = bound.field.widget.format_value(value) if hasattr(bound.field.widget, "format_value") else value
            if isinstance(typed, list):  # a select
                typed = typed[0] if typed else ""
            if bound.field.widget.input_type == "checkbox" if hasattr(bound.field.widget, "input_type") else False:
                typed = "on" if value else None
            if typed is not None:
                data[bound.html_name] = str(typed)
    return data


def open_form(client, model, pk=None):
    url = url_of(model, "add") if pk is None else url_of(model, "change", pk)
    response = client.get(url)
    assert response.status_code == 200
    return url, as_sent(response)


def errors_of(response):
    """All the words of a form that came back."""
    form = response.context["adminform"].form
    words = [str(error) for errors in form.errors.values() for error in errors]
    for inline in response.context["inline_admin_formsets"]:
        words += [str(error) for error in inline.formset.non_form_errors()]
        words += [str(error) for each in inline.formset.errors for errors in each.values() for error in errors]
    return words
