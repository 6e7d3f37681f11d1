"""What a form that came back is about: every field in error by its name, and where on the page it stands."""

from django.contrib.admin.utils import flatten_fieldsets
from django.core.exceptions import NON_FIELD_ERRORS
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from coop.admin.two_editors import conflicts_of


class NamedMistakes:
    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        if context.get("errors"):
            context["coop_conflicts"] = list(conflicts_of(context["adminform"], context["inline_admin_formsets"]))
            context["coop_errors"] = [*_of_main_form(context["adminform"])] + [
                mistake for inline in context["inline_admin_formsets"] for mistake in _of_inline(inline)
            ]
        return super().render_change_form(request, context, add, change, form_url, obj)


def _of_main_form(adminform):
    """In the order of the page; what concerns the form as a whole is said in full just below the note."""
    order = flatten_fieldsets(adminform.fieldsets)
    wrong = [name for name in adminform.form.errors if name in adminform.form.fields]
    for name in sorted(wrong, key=lambda name: order.index(name) if name in order else len(order)):
        field = adminform.form[name]
        yield {"name": capfirst(field.label), "place": field.id_for_label or field.auto_id}


def _of_inline(inline):
    formset = inline.formset
    title = capfirst(inline.opts.verbose_name_plural)
    if formset.non_form_errors():
        yield {"name": title, "place": f"{formset.prefix}-group"}
    for number, form in enumerate(formset.forms, start=1):
        row = _("%(rows)s, row %(number)s") % {"rows": title, "number": number}
        for name in form.errors:
            if name == NON_FIELD_ERRORS or name not in form.fields or form[name].is_hidden:
                yield {"name": row, "place": f"{formset.prefix}-{number - 1}"}
            else:
                field = form[name]
                yield {"name": f"{row}: {capfirst(field.label)}", "place": field.id_for_label or field.auto_id}
