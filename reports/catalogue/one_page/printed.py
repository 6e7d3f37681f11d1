"""The sheet as it is printed: the page's own parts in the page's own order, every word ready."""

from django.utils.translation import gettext as _

from coop.documents.one_sheet import Form, OneSheet, Part, Span, Style
from coop.vietnamese import short_date
from reports.base import Kind, RowKind
from reports.cells import Lines, OnPaper

NUMBER, COMPLETED, SIDE, SIDES_IN_ONE = 20, 62, 38, 96  # widths of the columns, in points


def one_sheet(programme, answer, figures_of) -> OneSheet:
    words = answer.words
    parts = (
        *_matters(words),
        Part(Form.COUNTS, tuple(((_bold(one.shown), _plain(one.label))) for one in words["cells"])),
        _further(words["further"]),
        _areas(answer.tables["areas"]),
        _overdue(answer.tables["overdue"], words["more_overdue"]),
        _proposals(words),
        _coming(answer.tables["coming"], words),
    )
    beyond = words["matters_beyond"]
    return OneSheet(
        name=programme.name,
        under=tuple(filter(None, (words["basis"], " · ".join(filter(None, (figures_of, words["version"])))))),
        in_short=" ".join(words["in_short"]),
        parts=parts,
        opinion="" if words["for_partner"] else _("Leader's opinion"),
        annex=_list(_("Annex: further matters for decision"), beyond, words["annex_from"]) if beyond else None,
    )


def _plain(text):
    return (Span(str(text)),)


def _bold(text):
    return (Span(str(text), Style.BOLD),)


def _italic(text):
    return (Span(str(text), Style.ITALIC),)


def _joined(runs, between):
    """Several runs of words as one."""
    return tuple(span for number, run in enumerate(runs) for span in (_plain(between) if number else ()) + run)


def _matters(words):
    if words["matters"]:
        return [_list(_("Matters for decision"), words["matters"], 1, words["more_matters"])]
    if words["for_partner"]:  # whoever does not see all matters is not told that there is none
        return []
    return [Part(Form.NUMBERED, title=_("Matters for decision"), after=_("No matter awaits a decision."))]


def _list(title, matters, first, note=""):
    # The annex has room for the whole of each text.
    is_whole = first > 1
    return Part(Form.NUMBERED, tuple((_matter(one, is_whole),) for one in matters), title, note, first=first)


def _matter(matter, is_whole):
    told = [matter[name].text if is_whole else matter[name].opening for name in ("obstacle", "options")]
    parts = zip((_("Obstacle"), _("Options"), _("Decided by")), (*told, matter["decided_by"]), strict=True)
    said = (_italic(f" {label}: ") + _plain(text) for label, text in parts if text)
    return (*_bold(matter["title"]), *_plain(f" ({matter['side']})."), *(span for run in said for span in run))


def _further(figures):
    said = " · ".join(f"{one.shown} {one.label}".strip() for one in figures)
    return Part(Form.RUN, ((_plain(f"{_('Beside these:')} {said}"),),))


def _areas(table):
    """Without the bar and the column of figures: the figure stands in words behind the result."""
    kept = [number for number, column in enumerate(table.columns[:-1]) if column.kind != Kind.BAR]
    columns = tuple((str(table.columns[number].label), _width(table.columns[number], number)) for number in kept)
    rows = tuple(
        (_plain(row.cells[0]), *map(_plain_or_bold, row.cells[1:]))
        if row.kind == RowKind.LINE
        else (_plain(row.cells[0]), _area(row), *(_counts(row.cells[number]) for number in kept[2:]))
        for row in table.rows
    )
    note = _("completed of what has a deadline; under each side, what it leads")
    return Part(Form.TABLE, rows, table.title, note, columns, after=str(table.empty))


def _width(column, number):
    if number < 2:
        return (NUMBER, 0)[number]
    return COMPLETED if number == 2 else SIDE if column.kind == Kind.SHARE else SIDES_IN_ONE


def _plain_or_bold(value):
    return _bold(value) if isinstance(value, Lines) else _plain(value)


def _area(row):
    said = [f" {one}" for one in row.cells[1].under if isinstance(one, OnPaper)]
    figure = said.pop() if said and row.cells[-1] else ""
    return (*_bold(f"{row.cells[1].main}."), *(span for one in said for span in _plain(one)), *_italic(figure))


def _counts(value):
    """A share with what of it is overdue in a line of its own; else the words as they are."""
    if not getattr(value, "overdue", ""):
        return _plain(getattr(value, "shown", value))
    return (*_plain(f"{value.shown}\n"), *_bold(value.overdue))


def _overdue(table, more):
    reason = table.columns[3].label
    rows = tuple(
        (
            (*_plain(f"{short_date(due.main)}\n"), *_bold(due.under[0])),
            (
                *_bold(_with_turn(content)),
                *_plain(f". {agency}. " if agency else ". "),
                *_italic(f"{reason}: "),
                *_plain(told.opening),
            ),
        )
        for due, content, agency, told in (row.cells for row in table.rows)
    )
    return Part(Form.DATED, rows, table.title, more, after=str(table.empty))


def _with_turn(content):
    return " – ".join(map(str, (content.main, *content.under))) if isinstance(content, Lines) else str(content)


def _proposals(words):
    runs = [_plain(f"{one['text'].opening} ") + _italic(f"({one['standing']})") for one in words["proposals"]]
    none = _("No proposal is recorded yet.") if words["for_partner"] else _("No proposal has been raised.")
    return _run(words["proposals_of"], runs, words["more_proposals"], none)


def _coming(table, words):
    runs = [_plain(f"{short_date(row.cells[0])}: {_with_turn(row.cells[1])}") for row in table.rows]
    until = _("to %(day)s") % {"day": words["coming_until"]}
    return _run(table.title, runs, words["more_coming"], table.empty, until)


def _run(title, runs, more, none, note=""):
    said = _joined(runs, "; ") + (_italic(f" – {more}") if more else ()) if runs else _plain(none)
    return Part(Form.RUN, ((said,),), title, note)
