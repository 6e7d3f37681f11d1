"""Two people at one row: nothing is overwritten unseen, both values are laid side by side, and nobody types twice."""

from dataclasses import dataclass, field
from hashlib import blake2s

from django import forms
from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.utils import formats, timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from coop.admin.wording import NOTHING, Wording, authors, name_of

MINE, THEIRS = "mine", "theirs"


@dataclass(frozen=True)
class Differing:
    """One field that both changed: its two values, and the choice between them as the page asks for it."""

    choice: str  # name of the radio buttons
    label: str
    place: str  # id of the field itself
    theirs: str
    mine: str
    mark: str  # of what was typed, so that what is typed after the choice is never thrown away


@dataclass
class Conflict:
    """What somebody else saved while this form was open."""

    said: str
    names: list[str] = field(default_factory=list)  # fields about which what was typed and what is kept disagree
    differing: list[Differing] = field(default_factory=list)
    taken_over: list[tuple[str, str]] = field(default_factory=list)
    is_removal: bool = False


class TwoEditors:
    """Part of a form that carries, as `seen_version`, which version of its row the person read."""

    conflict = None
    # Among these stands the record that the person read, where another has taken its place since.
    instead_of = None
    # For cells: what only this person changed is saved although other fields changed meanwhile.
    saves_beside = False

    def full_clean(self):
        if self.is_bound and self.instance.pk is not None:
            self._choose()
        super().full_clean()

    def clean(self):
        cleaned = super().clean()
        if self._version_is_missing():
            raise ValidationError(_("This form is incomplete. Open it anew before you save."))
        if self._somebody_was_faster():
            self._settle()
        return cleaned

    def _version_is_missing(self):
        is_kept = self.instance.pk is not None and hasattr(self.instance, "version")
        return is_kept and self.cleaned_data.get("seen_version") is None

    def _somebody_was_faster(self):
        seen = self.cleaned_data.get("seen_version")
        is_kept = self.instance.pk is not None and hasattr(self.instance, "version")
        is_another = self.instead_of is not None or seen != getattr(self.instance, "version", None)
        return is_kept and seen is not None and is_another and not self.errors

    def _settle(self):
        """Whoever saved first is not overwritten unseen: only a person decides between two values."""
        seen = self._row_as_seen(self.cleaned_data["seen_version"])
        touched = [name for name in self.changed_data if seen is None or self._typed(name) != _kept(seen, name)]
        untouched = [name for name in self.changed_data if name not in touched]
        # What only this person changed is nobody's quarrel, unless it would go into a record that was never read.
        is_strange = seen is None or self.instead_of is not None
        contested = [name for name in touched if is_strange or self._now(name) != _kept(seen, name)]
        is_refused = touched and (contested or untouched or not self.saves_beside)
        if is_refused:
            self.conflict = self._laid_side_by_side(contested, untouched)
        self._adopt(untouched)
        if is_refused:
            # Having read both values, the person may save again.
            self._put("seen_version", self.instance.version)
            raise ValidationError([self.conflict.said, _("Nothing was saved yet, and what you typed is still here.")])

    def _row_as_seen(self, version):
        record = self.instance if self.instead_of is None else self.instead_of.first()
        return record and record.events.filter(version=version).order_by("pgh_id").last()

    def _typed(self, name):
        value = self.cleaned_data.get(name)
        return getattr(value, "pk", value)

    def _adopt(self, names):
        """Take over what the other person changed in fields this one left alone."""
        for name in names:
            value = self._now(name)
            self._put(name, value)
            field = self.fields[name]
            self.cleaned_data[name] = (
                field.queryset.filter(pk=value).first() if isinstance(field, forms.ModelChoiceField) else value
            )

    def _now(self, name):
        """What the row holds now. Its attributes still are the database's: the form has not written to them yet."""
        return self.get_initial_for_field(self.fields[name], name)

    def _put(self, name, value):
        widget = getattr(self.fields[name].widget, "widget", self.fields[name].widget)
        if not getattr(self.data, "_mutable", True):
            self.data = self.data.copy()
        if isinstance(widget, forms.CheckboxInput):
            value = "on" if value else None
        elif not isinstance(widget, forms.Select):
            value = widget.format_value(self.fields[name].prepare_value(value))
        if value is None:
            self.data.pop(self.add_prefix(name), None)
        else:
            self.data[self.add_prefix(name)] = value

    # --- The choice between both values ---

    def _choose(self):
        """Where the person takes the other's value, it takes the place of the own one, unless that was typed anew."""
        for name in self.fields.keys() - {"seen_version"}:
            choice = self._choice_of(name)
            if self.data.get(choice) == THEIRS and self.data.get(f"{choice}-mark") == self._mark(name):
                self._put(name, self._now(name))

    def _choice_of(self, name):
        return f"keep-{self.add_prefix(name)}"

    def _mark(self, name):
        return blake2s(str(self.data.get(self.add_prefix(name))).encode(), digest_size=8).hexdigest()

    def _laid_side_by_side(self, contested, untouched):
        last = self.instance.events.order_by("pgh_id").select_related("pgh_context").last()
        wording = Wording(self.request.user, shortens=False)
        said = _who_was_faster(self.request.user, last)
        if self.instead_of is not None:
            said = _("A newer update has taken the place of the one you were editing.")
        conflict = Conflict(said, [*contested, *untouched], is_removal="DELETE" in self.changed_data)
        for name in contested:
            if model_field := _model_field(self.instance, name):
                theirs, mine = wording.of(model_field, self._now(name)), wording.of(model_field, self._typed(name))
                place = self[name].id_for_label or self[name].auto_id
                conflict.differing.append(
                    Differing(self._choice_of(name), name_of(model_field), place, theirs, mine, self._mark(name))
                )
        for name in untouched:
            if model_field := _model_field(self.instance, name):
                conflict.taken_over.append((name_of(model_field), wording.of(model_field, self._now(name))))
        return conflict


def conflicts_of(adminform, inlines):
    """All conflicts of a page, each with the row it is about; the main form's row needs no name."""
    if adminform.form.conflict:
        yield "", adminform.form.conflict
    for inline in inlines:
        title = capfirst(inline.opts.verbose_name)
        for form in inline.formset.forms:
            if getattr(form, "conflict", None):
                yield f"{title}: {form.instance}", form.conflict


def _kept(event, name):
    """What an event of the past holds for a field of the form."""
    try:
        return getattr(event, event._meta.get_field(name).attname)
    except FieldDoesNotExist:
        return None


def _model_field(instance, name):
    try:
        return instance._meta.get_field(name)
    except FieldDoesNotExist:
        return None


def _who_was_faster(user, event):
    if event is None:
        return _("Somebody else changed this row while you were editing it.")
    author = (event.pgh_context.metadata or {}).get("user") if event.pgh_context else None
    return _("%(who)s changed this row at %(time)s while you were editing it.") % {
        "who": authors(user, [author]).get(author, NOTHING) if author else _("The system"),
        "time": formats.date_format(timezone.localtime(event.pgh_created_at), "DATETIME_FORMAT"),
    }
