"""The doors of a progress update: from the agency to its own side's secretariat, and then to the other side.

Every step leaves a round with the words as they stood; the author stays the author, whoever accepts.
"""

from datetime import date

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone, translation
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from coop.models import ActionItem, ItemAgency, ProgrammeParty, ProgressUpdate, UpdateRound
from coop.workflow.authority import NOT_YOURS, check_own_letter, demand, demand_letter, own_parties, speaks_for
from coop.workflow.doors import as_one_step, goes_through, keep, lock, words
from coop.workflow.update_moves import MOVES, Status, collects, enters_for, reports_for, withdraws

Step = UpdateRound.Step
PASSAGES = ("done", "obstacles", "cause", "proposals", "options", "decided_by")
# Nothing is reported of what was never laid before the sides, or was taken back or given up.
UNREPORTED = (ActionItem.Status.DRAFT, ActionItem.Status.WITHDRAWN, ActionItem.Status.DISCONTINUED)


@as_one_step
def record(*, progress_update: ProgressUpdate, by: User) -> ProgressUpdate:
    """Enter a new update (an unsaved row) as a draft.

    An officer enters it for the own agency, on an item in which that agency leads or supports; the secretariat for any
    agency of its side, after the agency's letter, and for another side's, after that side's letter.
    """
    demand("coop.add_progressupdate", by)
    update = progress_update
    if update.pk is not None:
        raise ValueError("Only a new update is recorded.")
    if update.item_id and not ActionItem.objects.visible_to(by).filter(pk=update.item_id).exists():
        raise ActionItem.DoesNotExist
    update.clean_fields()
    update.entered_by = side_written_to(update, by)
    _refuse_unless_reporter(update, by)
    _refuse_ended_agency(update)
    if update.item.status in UNREPORTED:
        message = _("Nothing is reported of an item that is %(status)s.")
        raise ValidationError(message, code="status", params={"status": update.item.get_status_display()})
    _refuse_other_items_turn(update)
    update.status, update.recorded_by, update.reviewed_by, update.shared_by = Status.DRAFT, by, None, None
    update.submitted_at = update.accepted_at = update.shared_at = update.withdrawn_on = None
    update.withdrawn_reason = ""
    return keep(update)


@as_one_step
def revise(*, progress_update: ProgressUpdate, by: User) -> ProgressUpdate:
    """Keep what was changed in a draft; who may report it, and after which letter, is asked again."""
    demand("coop.change_progressupdate", by)
    _refuse_unless_reporter(progress_update, by)
    _refuse_ended_agency(progress_update)
    _refuse_other_items_turn(progress_update)
    return keep(progress_update)


@goes_through(ProgressUpdate, "submit")
def submit(
    *, progress_update: ProgressUpdate, by: User, on: date, comment: str = "", version: int | None = None
) -> ProgressUpdate:
    """Hand an update in to the own side's collecting office; every gap is named at once.

    What another side's letter reports is that side's own word to all: it is accepted and shared at once.
    """
    update = _entered("submit", progress_update, by, reports_for, version)
    gaps = gaps_of(update, on)
    if update.source_letter is None and update.agency_id not in by.agency_reach:
        gaps["source_letter"] = _without_letter()
    if gaps:
        raise ValidationError(gaps)
    _refuse_unless_reporter(update, by)
    _refuse_other_items_turn(update)
    update.status, update.submitted_at = Status.SUBMITTED, timezone.now()
    update = _kept_with_round(update, Step.SUBMITTED, by, comment)
    if update.entered_by is None:
        return update
    update.status, update.reviewed_by, update.accepted_at = Status.ACCEPTED, by, timezone.now()
    update.shared_at, update.shared_by = update.accepted_at, by
    return _kept_with_round(update, Step.SHARED, by)


@goes_through(ProgressUpdate, "accept")
def accept(
    *,
    progress_update: ProgressUpdate,
    by: User,
    on: date | None = None,
    comment: str = "",
    version: int | None = None,
) -> ProgressUpdate:
    """The own side takes the update as its own account of the work; the other side does not see it yet."""
    update = _entered("accept", progress_update, by, collects, version)
    update.status, update.reviewed_by, update.accepted_at = Status.ACCEPTED, by, timezone.now()
    return _kept_with_round(update, Step.ACCEPTED, by, comment)


@goes_through(ProgressUpdate, "ask_for_more")
def ask_for_more(
    *, progress_update: ProgressUpdate, reason: str, by: User, on: date | None = None, version: int | None = None
) -> ProgressUpdate:
    """Ask the agency to add what is missing; what it had handed in stays in the rounds."""
    update = _entered("ask_for_more", progress_update, by, collects, version)
    reason = words("reason", reason, _("Say what is missing."))
    update.status, update.reviewed_by = Status.ASKED_FOR_MORE, by
    return _kept_with_round(update, Step.ASKED_FOR_MORE, by, reason)


@goes_through(ProgressUpdate, "share")
def share(
    *, progress_update: ProgressUpdate, by: User, on: date | None = None, version: int | None = None
) -> ProgressUpdate:
    """Show an accepted update to the other side."""
    update = _entered("share", progress_update, by, collects, version)
    if update.shared_at is not None:
        raise ValidationError(_("This update is shared already."), code="already")
    update.shared_at, update.shared_by = timezone.now(), by
    return _kept_with_round(update, Step.SHARED, by)


def share_all(*, progress_updates, by: User) -> tuple[list[ProgressUpdate], dict[ProgressUpdate, Exception]]:
    """Share many, each for itself: those that were shared, and why each of the others was not."""
    shared, refused = [], {}
    # In one order for everybody, so that two people who share the same ones do not wait for each other in a circle.
    for update in sorted(progress_updates, key=lambda update: update.pk):
        try:
            shared.append(share(progress_update=update, by=by))
        except (ValidationError, PermissionDenied, ProgressUpdate.DoesNotExist) as refusal:
            refused[update] = refusal
    return shared, refused


@goes_through(ProgressUpdate, "withdraw")
def withdraw(
    *, progress_update: ProgressUpdate, reason: str, by: User, on: date, version: int | None = None
) -> ProgressUpdate:
    """Take an update back with its reason; it stays, and counts no longer."""
    update = _entered("withdraw", progress_update, by, withdraws, version)
    update.withdrawn_reason = words("reason", reason, _("Say why the update is withdrawn."))
    update.withdrawn_on = on
    return _kept_with_round(update, Step.WITHDRAWN, by, update.withdrawn_reason)


def gaps_of(update: ProgressUpdate, on: date) -> dict:
    """What an update lacks before it can be handed in: field → what to do."""
    gaps = {}
    if not update.nothing_new and not update.done.strip():
        gaps["done"] = _("Say what was done, or tick that nothing is new.")
    if update.reported_on > on:
        gaps["reported_on"] = _("A day in the future cannot be recorded.")
    if update.obstacles.strip() and not update.cause.strip():
        gaps["cause"] = _("Say what causes the difficulties.")
    if update.needs_decision:
        if not update.options.strip():
            gaps["options"] = _("Say between which options a leader decides.")
        if not update.decided_by.strip():
            gaps["decided_by"] = _("Say who decides.")
    return gaps


def _entered(name, update, by, may, version):
    update = lock(update, by, version)
    if update.withdrawn_on is not None:
        raise ValidationError(_("This update was withdrawn."), code="status")
    if not may(update, by):
        raise PermissionDenied(NOT_YOURS)
    MOVES[name].refuse_unless_open(update)
    return update


def _refuse_ended_agency(update):
    if not update.agency.is_valid_on(update.reported_on):
        raise ValidationError(
            {"agency": _("This agency did not exist on the day the data are of; name its successor.")}
        )


def _refuse_unless_reporter(update, by):
    if update.party.province_id not in by.reach:
        _refuse_unless_written_to(update, by)
        return
    if update.agency_id in by.agency_reach:
        if not by.sees_own_side and not _takes_part(update, by):
            raise PermissionDenied(_("Your agency neither leads nor supports this item."))
    elif not speaks_for(by, update.party):
        raise PermissionDenied(NOT_YOURS)
    elif update.source_letter is None:
        raise ValidationError({"source_letter": _without_letter()})
    if update.source_letter is not None:
        check_own_letter(update.source_letter, update.party, update.agency)


def _without_letter():
    """Names the field as the form does: the words may stand far from it."""
    message = _("Entered in the agency's place: choose its letter under “%(field)s”.")
    return ValidationError(message, code="letter", params={"field": capfirst(_label("source_letter"))})


def side_written_to(update: ProgressUpdate, by: User) -> ProgrammeParty | None:
    """The own side, to which another one wrote what is entered here; None for a report of the own side."""
    if update.source_letter is None or update.party.province_id in by.reach:
        return None
    own = {party.pk: party for party in own_parties(by, update.item.programme)}
    return own.get(update.source_letter.to_party_id)


def _refuse_unless_written_to(update, by):
    """What another side reports is entered by whom it wrote to; until it is recorded, the letter itself says who."""
    is_new = update.pk is None
    if not (own_parties(by, update.item.programme) if is_new else enters_for(update, by)):
        raise PermissionDenied(NOT_YOURS)
    demand_letter(update.source_letter, update.party, by, None, field="source_letter")
    if not enters_for(update, by):
        raise ValidationError({"source_letter": _("This letter went to another side.")})


def _refuse_other_items_turn(update):
    if update.occurrence is not None and update.occurrence.item_id != update.item_id:
        raise ValidationError({"occurrence": _("This occurrence belongs to another item.")})


def _takes_part(update, by):
    return ItemAgency.objects.filter(item=update.item_id, agency__in=by.agency_reach).exists()


def _kept_with_round(update, step, by, comment=""):
    update = keep(update)
    this_round = UpdateRound(
        progress_update=update, step=step, by=by, comment=(comment or "").strip(), text=as_it_stood(update)
    )
    # The text was checked part by part; together the parts may be longer than one passage.
    this_round.full_clean(exclude=["text"])
    this_round.save()
    return update


def as_it_stood(update: ProgressUpdate) -> str:
    """The words and figures of an update, in the office's language, for its rounds."""
    with translation.override(settings.LANGUAGE_CODE):
        lines = [_labelled(update, name) for name in PASSAGES if getattr(update, name)]
        if update.nothing_new:
            lines.insert(0, str(_label("nothing_new")))
        if update.percent_complete is not None:
            lines.append(_labelled(update, "percent_complete"))
        for value in update.values.select_related("indicator"):
            figure = f"{value.get_qualifier_display()} {value.value.normalize():f}"
            lines.append(f"{value.indicator} – {value.get_span_display()}: {figure}")
    return "\n".join(lines)


def _label(name):
    return ProgressUpdate._meta.get_field(name).verbose_name


def _labelled(update, name):
    return f"{_label(name)}: {getattr(update, name)}"
