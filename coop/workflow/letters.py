"""The door of a letter that came from another side: what answered it, recorded by whom it was addressed to.

The letter itself is its sender's to mend; that it was answered, and by what, is known to the addressee first.
"""

from datetime import date

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from coop.models import Letter
from coop.workflow.authority import NOT_YOURS, check_letter, demand, speaks_for
from coop.workflow.doors import Door, DoorField, goes_through, has_doors, keep, lock


class LetterDoor(Door):
    """A letter has no status: its door stands open to whoever may go through it."""

    def is_open(self, row: Letter, user: User) -> bool:
        return self.open_to(row, user)


def answers(letter: Letter, user: User) -> bool:
    """The side it was sent to; a letter chosen by mistake is replaced by the same side, not by another."""
    return (
        letter.to_party_id is not None
        and letter.withdrawn_on is None
        and user.has_perm("coop.change_letter")
        and speaks_for(user, letter.to_party)
        and (letter.answered_by_id is None or letter.answered_by.from_party_id == letter.to_party_id)
    )


def possible_answers(letter: Letter, user: User):
    """The own side's letters to the side that wrote, of the same day or later, newest first."""
    return (
        Letter.objects.visible_to(user)
        .filter(
            programme=letter.programme_id,
            from_party=letter.to_party_id,
            to_party=letter.from_party_id,
            issued_on__gte=letter.issued_on,
            withdrawn_on__isnull=True,
        )
        .order_by("-issued_on", "-pk")
    )


MOVES = has_doors(
    Letter,
    "letter",
    LetterDoor(
        name="answer",
        label=_("Record the letter that answers it"),
        refusal=_("This letter was answered already."),
        leaves=(),
        fields=(
            DoorField(
                "answered_by",
                "row",
                _("answered by"),
                help_text=_(
                    "One of your side's letters to the side that wrote, of the same day or later. If it is not in the "
                    "list, record it as a letter first."
                ),
                choices=possible_answers,
            ),
        ),
        open_to=answers,
    ),
)


@goes_through(Letter, "answer")
def answer(
    *, letter: Letter, answered_by: Letter, by: User, on: date | None = None, version: int | None = None
) -> Letter:
    """The addressee names its own letter that answered: the matter leaves the desk."""
    demand("coop.change_letter", by)
    letter = lock(letter, by, version)
    if not answers(letter, by):
        raise PermissionDenied(NOT_YOURS)
    check_letter(answered_by, by, on, letter.programme_id, from_party=letter.to_party, field="answered_by")
    if not possible_answers(letter, by).filter(pk=answered_by.pk).exists():
        message = _("A letter is answered by one that goes back to the side that wrote, not dated before it.")
        raise ValidationError({"answered_by": ValidationError(message, code="letter")})
    letter.answered_by = answered_by
    return keep(letter)
