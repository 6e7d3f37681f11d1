"""Who may take a step: whose step it is, and the letter with which another side's step is recorded."""

from datetime import date

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from accounts.scoping import reach_of
from coop.models import ActionItem, Agency, CooperationProgramme, Letter, ProgrammeParty

NOT_YOURS = _("Your seat does not take this step.")


def own_parties(user: User, programme: CooperationProgramme) -> list[ProgrammeParty]:
    """The sides of a programme that this user speaks for: several, where provinces that signed apart have merged."""
    if not user.sees_own_side:
        return []
    return list(programme.parties.filter(province__in=user.reach))


def speaks_for(user: User, party: ProgrammeParty) -> bool:
    return user.sees_own_side and party.province_id in user.reach


def demand(permission: str, by: User) -> None:
    if not by.is_active or not by.has_perm(permission):
        raise PermissionDenied(NOT_YOURS)


def may_move(item: ActionItem, user: User) -> bool:
    """Whether the user keeps this item, or may record its steps for the side that leads it."""
    return user.has_perm("coop.change_actionitem") and bool(own_parties(user, item.programme))


def leads(item: ActionItem, user: User) -> bool:
    """Whether the user speaks for the side that leads, or for any side of an item that no side leads alone.

    Who keeps an item after the leading side's letter does not speak for it: each step needs its own letter.
    """
    if item.lead == ActionItem.Lead.ONE_SIDE:
        return speaks_for(user, item.lead_party)
    return bool(own_parties(user, item.programme))


def demand_item_step(item: ActionItem, by: User, on: date | None, letter: Letter | None) -> None:
    """The side that leads an item moves it, each side a joint one; for the other side, its letter speaks."""
    if not may_move(item, by):
        raise PermissionDenied(NOT_YOURS)
    if not leads(item, by):
        demand_letter(letter, item.lead_party, by, on)
    elif letter is not None:
        check_letter(letter, by, on, item.programme_id, from_party=item.lead_party)


def demand_party_step(item: ActionItem, party: ProgrammeParty, by: User, on: date, letter: Letter | None) -> None:
    """A side says yes for itself; what another side says is recorded with its letter."""
    demand("coop.change_itemparty", by)
    if party.programme_id != item.programme_id:
        raise ValidationError({"party": _("This side takes no part in the programme.")})
    if not own_parties(by, item.programme):
        raise PermissionDenied(NOT_YOURS)
    if not speaks_for(by, party):
        demand_letter(letter, party, by, on)
    elif letter is not None:
        check_letter(letter, by, on, party.programme_id, from_party=party)


def demand_letter(
    letter: Letter | None, party: ProgrammeParty, by: User, on: date | None, field: str = "letter"
) -> None:
    if letter is None:
        message = _("This step belongs to %(side)s: name the letter in which it says so.")
        raise ValidationError({field: ValidationError(message, code="letter", params={"side": party})})
    check_letter(letter, by, on, party.programme_id, from_party=party, field=field)


def check_letter(
    letter: Letter,
    by: User,
    on: date | None,
    programme_id: int,
    from_party: ProgrammeParty | None = None,
    field: str = "letter",
) -> None:
    """A letter between the sides of this programme that stands, and comes from the side whose word it is."""
    if not Letter.objects.visible_to(by).filter(pk=letter.pk, programme=programme_id).exists():
        problem = _("There is no such letter in this programme.")
    elif letter.withdrawn_on is not None:
        problem = _("This letter was withdrawn.")
    elif letter.from_party_id is None:
        problem = _("A letter within one side does not speak for a side to another.")
    elif from_party is not None and letter.from_party_id != from_party.pk:
        problem = _("This letter does not come from %(side)s.")
    elif on is not None and letter.issued_on > on:
        problem = _("A letter of a day in the future cannot be recorded.")
    else:
        return
    raise ValidationError({field: ValidationError(problem, code="letter", params={"side": from_party})})


def check_own_letter(letter: Letter, party: ProgrammeParty, agency: Agency, field: str = "source_letter") -> None:
    """A letter within the own side, from the agency in whose place something is entered."""
    if letter.party_id != party.pk:
        problem = _("The agency's letter is one within its own side.")
    elif letter.withdrawn_on is not None:
        problem = _("This letter was withdrawn.")
    elif letter.from_agency_id and not _same_agency(letter.from_agency_id, agency.pk):
        problem = _("This letter comes from another agency.")
    else:
        return
    raise ValidationError({field: ValidationError(problem, code="letter")})


def _same_agency(one: int, other: int) -> bool:
    table = "coop_agencysuccession"
    return other in reach_of(table, one) or one in reach_of(table, other)


def letters_between(row, user: User):
    """The letters between the sides of a row's programme, to choose from."""
    programme_id = getattr(row, "programme_id", None) or row.item.programme_id
    return Letter.objects.visible_to(user).filter(
        programme=programme_id, from_party__isnull=False, withdrawn_on__isnull=True
    )


def with_letter(text: str, letter: Letter | None) -> str:
    """A text with the letter it rests on, as it is printed: kept in the office's language, whoever writes it."""
    if letter is None:
        return text
    with translation.override(settings.LANGUAGE_CODE):
        basis = gettext("According to Official Letter No. %(number)s of %(date)s") % {
            "number": letter.number_symbol,
            "date": date_format(letter.issued_on, "d/m/Y"),
        }
    return f"{text} ({basis})" if text else basis
