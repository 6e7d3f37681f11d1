"""What is meant for one sheet of paper, as the body of a Word file; an office may still change every word of it."""

from coop.documents import wordml
from coop.documents.one_sheet import Form, OneSheet, Style

ACROSS = 467  # points between the margins of an upright page
DAY = 96  # of a day in the margin
LARGE, MIDDLE, SMALL = 14, 12, 11
HEIGHT = 1.08  # of a line, times its letters
OPINION = 52  # the least an opinion is given


def contents(sheet: OneSheet):
    """The pieces of the body in their order."""
    yield _words(wordml.joined(sheet.name), LARGE, "center", bold=True)
    for line in sheet.under:
        yield _words(line, SMALL + 0.5, "center")
    yield _words(sheet.in_short, LARGE, "both", before=4)
    for part in sheet.parts:
        yield from _part(part)
    if sheet.opinion:
        head = _words(sheet.opinion, SMALL, bold=True)
        yield _words("", 4)
        yield wordml.table([ACROSS], [wordml.row([wordml.cell(head, ACROSS)], height=OPINION)])
    if sheet.annex:
        yield '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
        yield from _part(sheet.annex)
    yield _words("", 1)


def _words(text, size, align="left", *, bold=False, italic=False, before=0):
    return _set([wordml.run(text, size, bold=bold, italic=italic)], size, align, before=before)


def _set(runs, size, align="both", **how):
    return wordml.paragraph(runs, align, line=size * HEIGHT, **how)


def _runs(words, size):
    return [wordml.run(one.text, size, bold=one.style == Style.BOLD, italic=one.style == Style.ITALIC) for one in words]


def _part(part):
    if part.form == Form.RUN:
        head = [wordml.run(f"{part.title}", SMALL, bold=True)] if part.title else []
        head += [wordml.run(f" ({part.note})" if part.note else "", SMALL), wordml.run(": ", SMALL)] if head else []
        yield _set([*head, *_runs(part.rows[0][0], SMALL)], SMALL, before=3)
        return
    if part.title:
        head = [wordml.run(part.title, MIDDLE, bold=True)]
        head += [wordml.run(f" {part.note}", SMALL, italic=True)] if part.note else []
        yield _set(head, MIDDLE, "left", before=4, after=2, keep=True)
    if not part.rows:
        yield _words(part.after, SMALL)
    elif part.form == Form.NUMBERED:
        for number, row in enumerate(part.rows, part.first):
            runs = [wordml.run(f"{number}. ", MIDDLE), *_runs(row[0], MIDDLE)]
            yield _set(runs, MIDDLE, left=16, hanging=16, after=2)
    else:
        yield {Form.COUNTS: _counts, Form.TABLE: _table, Form.DATED: _dated}[part.form](part)


def _counts(part):
    widths = [ACROSS * 1.35 / (len(part.rows) + 0.35)] + [ACROSS / (len(part.rows) + 0.35)] * (len(part.rows) - 1)
    cells = [
        _set([*_runs(count, LARGE), wordml.run(" ", SMALL), *_runs(label, SMALL)], LARGE, "left")
        for count, label in part.rows
    ]
    return wordml.table(widths, [wordml.row(map(wordml.cell, cells, widths))])


def _table(part):
    rest = ACROSS - sum(width for _label, width in part.columns)
    widths = [width or rest for _label, width in part.columns]
    heads = [_words(label, SMALL, "center", bold=True) for label, _width in part.columns]
    rows = [wordml.row(map(wordml.cell, heads, widths), heads=True)]
    for row in part.rows:
        spans = [1] * (len(row) - 1) + [len(widths) - len(row) + 1]
        cells = [
            wordml.cell(
                _set(_runs(words, SMALL), SMALL, "left" if number == 1 or span > 1 else "center"),
                sum(widths[number : number + span]),
                span=span,
            )
            for number, (words, span) in enumerate(zip(row, spans, strict=True))
        ]
        rows.append(wordml.row(cells))
    return wordml.table(widths, rows, inset=2)


def _dated(part):
    widths = (DAY, ACROSS - DAY)
    rows = [
        wordml.row(
            [
                wordml.cell(_set(_runs(day, SMALL), SMALL, "left", after=2), widths[0]),
                wordml.cell(_set(_runs(words, SMALL), SMALL, after=2), widths[1]),
            ]
        )
        for day, words in part.rows
    ]
    return wordml.table(widths, rows, ruled=False, inset=0)
