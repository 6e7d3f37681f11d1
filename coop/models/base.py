"""What every record of the domain has in common."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from accounts.history import tracked
from accounts.scoping import ScopedQuerySet, reach_of
from coop.models.fields import Line

SUCCESSIONS = "coop_provincesuccession"
LAST_DAY_FIRST = _("The last day must not be before the first day.")


class Record(models.Model):
    """A row with its times and a version that a trigger raises at each change (optimistic locking)."""

    created_at = models.DateTimeField(_("recorded at"), db_default=Now(), editable=False)
    updated_at = models.DateTimeField(_("last changed at"), db_default=Now(), editable=False)
    version = models.PositiveIntegerField(_("version"), db_default=1, editable=False)

    objects = ScopedQuerySet.as_manager()

    class Meta:
        abstract = True


class DatedQuerySet(ScopedQuerySet):
    """Rows that hold from a day to a day, both included; an empty end means still, an empty start ever since."""

    def valid_on(self, day):
        return self.filter(
            Q(valid_from__isnull=True) | Q(valid_from__lte=day),
            Q(valid_to__isnull=True) | Q(valid_to__gte=day),
        )


class Dated(models.Model):
    """Holds from `valid_from` to `valid_to`, both days included."""

    valid_from = models.DateField(_("valid from"), null=True, blank=True)
    valid_to = models.DateField(_("valid to"), null=True, blank=True, help_text=_("Last day, inclusive."))

    class Meta:
        abstract = True

    def clean(self):
        # Before the database is asked whether two rows overlap: it knows no range that ends before it begins.
        super().clean()
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise ValidationError({"valid_to": LAST_DAY_FIRST})

    def is_valid_on(self, day):
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


class Withdrawable(models.Model):
    """A row that is taken back with a reason instead of being deleted."""

    withdrawn_on = models.DateField(_("withdrawn on"), null=True, blank=True, editable=False)
    withdrawn_reason = Line(_("reason for withdrawal"), max_length=500, blank=True, editable=False)

    class Meta:
        abstract = True


def ends_after_start(name, start="valid_from", end="valid_to"):
    return models.CheckConstraint(
        name=name,
        condition=Q(**{f"{start}__isnull": True}) | Q(**{f"{end}__isnull": True}) | Q(**{f"{end}__gte": F(start)}),
        violation_error_message=LAST_DAY_FIRST,
    )


def withdrawn_with_reason(name):
    return models.CheckConstraint(
        name=name,
        condition=Q(withdrawn_on__isnull=True, withdrawn_reason="")
        | (Q(withdrawn_on__isnull=False) & ~Q(withdrawn_reason="")),
        violation_error_message=_("A withdrawal needs its day and its reason."),
    )


def kept(model):
    """Class decorator of every domain model: its history by triggers, and only codes that are among its choices.

    Checked by the database too, because imports and SQL walk past a form's list of choices.
    """
    for field in model._meta.local_fields:
        if field.choices:
            model._meta.constraints.append(_known_choice(model, field))
            model._meta.original_attrs.setdefault("constraints", model._meta.constraints)
    return tracked()(model)


def _known_choice(model, field):
    codes = [code for code, _label in field.choices]
    return models.CheckConstraint(
        name=f"{model._meta.model_name}_{field.name}_known",
        condition=Q(**{f"{field.name}__in": codes}),
        violation_error_message=_("This value is not one of the choices."),
    )


def named(row, name):
    """The row named there, also while it is not saved itself; None where there is none."""
    return row._state.fields_cache.get(name) if getattr(row, f"{name}_id") is None else getattr(row, name)


def same_programme(row, *names):
    """Raise unless the rows that `row` names all belong to its programme.

    The database keeps the same rule (`guards.SameProgramme`); here it gets words and a field to stand at.
    """
    _same(row, "programme_id", names, _("This belongs to another programme."))


def same_item(row, *names):
    """Raise unless the rows that `row` names all belong to its item. Guarded by `guards.SameItem`."""
    _same(row, "item_id", names, _("This belongs to another action item."))


def _same(row, column, names, message):
    own = getattr(row, column, None)
    for name in names:
        if (other := named(row, name)) is None:
            continue
        theirs = getattr(other, column)
        if own is not None and theirs != own:
            raise ValidationError({name: message})
        own = theirs


def own_side(row, province_id, *names):
    """Raise unless the agencies or post-holders that `row` names belong to the side of that province, then or now.

    A side that agreed as the former Lâm Đồng works through the agencies of today's. Guarded by `guards.OwnSide`.
    """
    for name in names:
        unit = named(row, name)
        if unit and province_id is not None and not is_same_side(province_id, unit.province_id):
            raise ValidationError({name: _("This belongs to another side.")})


def is_same_side(one, other):
    """Whether two provinces, by id, are one side: the same, or one took over from the other."""
    return one == other or one in reach_of(SUCCESSIONS, other) or other in reach_of(SUCCESSIONS, one)


def shared_paper(row, *names):
    """Raise if `row`, which is shared, names a paper of one side only. Guarded by `guards_of_layers.SharedPaper`."""
    own_paper(row, None, *names)


def own_paper(row, province_id, *names):
    """Raise unless the papers `row` names are shared, or that province's side's own; None: the row is shared itself.

    Guarded by `guards_of_layers.OwnPaper`.
    """
    for name in names:
        paper = named(row, name)
        if paper and paper.party_id and not is_same_side(province_id, paper.party.province_id):
            raise ValidationError({name: _("This paper is one side's own; it cannot be named here.")})


def letter_to_whoever_entered(row):
    """Raise unless the letter of an update is one within its side, or goes from it to the side that entered it.

    Guarded by `guards_of_layers.LetterToWhoeverEntered`.
    """
    letter = named(row, "source_letter")
    if letter is None:
        return
    within = letter.party_id is not None
    to_whoever_entered = letter.from_party_id == row.party_id and letter.to_party_id == row.entered_by_id
    if not (within if row.entered_by_id is None else to_whoever_entered):
        message = _("This letter does not go from the reporting side to the side that enters it.")
        raise ValidationError({"source_letter": message})


def own_file(row, parties):
    """Raise unless one of these parties' sides handed in the file of `row`. Guarded by `guards_of_layers.OwnFile`."""
    file = named(row, "file")
    if file and not any(is_same_side(party.province_id, file.province_id) for party in parties):
        raise ValidationError({"file": _("This file was handed in by another side.")})


def party_to(row, province_id, *names):
    """Raise unless what `row` names belongs to programmes that province's side is a party to.

    Guarded by `guards_of_layers.PartyTo`.
    """
    for name in names:
        other = named(row, name)
        if other is None or province_id is None:
            continue
        programme = other if name == "programme" else other.programme
        if not any(is_same_side(party.province_id, province_id) for party in programme.parties.all()):
            raise ValidationError({name: _("This belongs to a programme without this side.")})
