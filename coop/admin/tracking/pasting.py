"""What becomes of a block copied from a spreadsheet? All its rows are looked at together; all are saved, or none."""

import json
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from coop.admin.site import site
from coop.admin.tracking import rows, rules
from coop.admin.tracking.saving import GONE, NOT_OPEN, Outcome, as_typed, look_at, parts_of, words_of_refusals, write
from coop.models import ActionItem, ProgressUpdate
from coop.models.fields import Line
from coop.vietnamese import nfc

VERSIONS = ("version", "update_version")
# So many rows that a part of a plan goes in at once, so few that nobody else waits for long.
MOST = 300
# So many that no number of a row is longer.
LARGEST = 2**63
# What a record looks up when it checks itself and goes through its door.
LINKS = {
    ActionItem: (
        "programme",
        "area",
        "plan",
        "lead_party__province",
        "host_party",
        "raised_at",
        "document__party",
        "source_letter__party",
        "entered_by",
    ),
    ProgressUpdate: ("item__programme", "occurrence", "party__province", "agency", "source_letter__party"),
}
# A cell of a spreadsheet may break its line, and a name may not.
LINES = {field.name for field in ActionItem._meta.fields if isinstance(field, Line)}


class Unreadable(ValueError):
    """Not what the page sends."""


class TooMany(Exception):
    """More rows than are saved in one go."""


@dataclass(frozen=True)
class Block:
    """Rows by the number of their item, each with its cells and the versions that the person saw."""

    rows: dict
    is_meant: bool  # to be saved, not only to be looked at


def read(request):
    try:
        if request.content_type != "application/json":
            raise Unreadable
        given = json.loads(request.body)
        found = dict(_row(each) for each in given["rows"])
        if not 0 < len(given["rows"]) == len(found):
            raise Unreadable
        if len(found) > MOST:
            raise TooMany
        return Block(found, given["save"] is True)
    except TooMany:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise Unreadable from error


def _row(given):
    pk, cells = given["row"], given["cells"]
    if type(pk) is not int or not 0 < pk < LARGEST:
        raise Unreadable
    sent = {str(name): _clean(name, text) for name, text in cells.items() if name not in VERSIONS}
    return pk, sent | {name: str(given[name]) for name in VERSIONS}


def _clean(name, text):
    text.encode()  # half a sign of two is no text
    return " ".join(nfc(text).split()) if name in LINES else nfc(text).strip()


def check(request, programme, block):
    """What the forms and the declared rules say of every row; a fixed number of queries, and nothing is written."""
    outcomes = _outcomes(request, programme, block)
    _look_at_all(request, outcomes, block)
    return outcomes


def save(request, programme, block):
    """Every row through its own door, in one transaction: where one is refused, none is kept."""
    said, outcomes = [], {}
    with words_of_refusals(said), transaction.atomic():
        outcomes = _outcomes(request, programme, block)
        _look_at_all(request, outcomes, block)
        if not any(outcome.is_refused for outcome in outcomes.values()):
            for pk in sorted(outcomes):
                with words_of_refusals(outcomes[pk].said), transaction.atomic():
                    write(request, outcomes[pk])
        if any(outcome.is_refused for outcome in outcomes.values()):
            transaction.set_rollback(True)
    # Somebody else holds the rows at this moment: that is said of each.
    return {pk: Outcome([], said=said) for pk in block.rows} if said else outcomes


def _outcomes(request, programme, block):
    """What would be written of each row; one that the person does not see is like a missing one."""
    items = rows.items_of(request.user, programme, timezone.localdate()).filter(pk__in=block.rows)
    found = {row.item.pk: row for row in rows.rows_of(request.user, items, [])}
    outcomes = {}
    for pk, sent in block.rows.items():
        names = set(sent) - set(VERSIONS)
        if pk not in found:
            outcomes[pk] = Outcome([], said=[str(GONE)])
        elif not names or not names <= found[pk].fields:
            outcomes[pk] = Outcome([], said=[str(NOT_OPEN)])
        else:
            outcomes[pk] = Outcome(parts_of(found[pk], sent))
    return outcomes


def _parts(outcomes, model):
    return [part for outcome in outcomes.values() for part in outcome.parts if part.model is model]


def _read_records(request, outcomes):
    """As they are now with all that they ask of when they check themselves; while saving, held until all is done.

    In one order for everybody, so that two people do not wait for each other in a circle.
    """
    for model in (ActionItem, ProgressUpdate):
        parts = _parts(outcomes, model)
        admin = site._registry[model]
        wanted = admin.get_queryset(request).filter(pk__in=[part.record.pk for part in parts])
        wanted = admin.locked_while_saving(request, wanted.select_related(*LINKS[model]).order_by("pk"))
        now = {record.pk: record for record in wanted}
        for part in parts:
            part.record = now.get(part.record.pk, part.record)


def _look_at_all(request, outcomes, block):
    forms = {}
    _read_records(request, outcomes)
    _remember_that_these_are_open(request, outcomes)
    for pk, outcome in outcomes.items():
        for part in outcome.parts:
            kind = (part.model, *part.fields)
            forms[kind] = forms.get(kind) or part.form_class(request)
            look_at(outcome, part, forms[kind], block.rows[pk])
    for model in (ActionItem, ProgressUpdate):
        parts = {part.record.pk: part for part in _parts(outcomes, model)}
        for part in parts.values():
            part.record.rules_were_asked = True
        for pk, name, message in rules.broken(model, {pk: part.form for pk, part in parts.items()}):
            item = pk if model is ActionItem else parts[pk].record.item_id
            outcomes[item].errors.setdefault(name, []).append(message)


def _remember_that_these_are_open(request, outcomes):
    """Which rows are this person's was asked of all together; the admin would ask again for each."""
    known = request.__dict__.setdefault("coop_editable", {})
    known |= {(part.model, part.record.pk): True for outcome in outcomes.values() for part in outcome.parts}


def as_understood(outcome):
    """How each cell will read once it is saved: a day pasted as 5/3/2026 is 05/03/2026."""
    return {
        name: as_typed(part.form.cleaned_data[name])
        for part in outcome.parts
        if part.form is not None and not part.form.conflict
        for name in part.fields
        if name in getattr(part.form, "cleaned_data", ())
    }
