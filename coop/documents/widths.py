"""How wide each column of a printed table is set, how large its letters, and which of its lines are too tall to keep
whole.

Estimated from the letters of Tinos: asking the typesetter to measure every cell takes longer than setting the table.
"""

from dataclasses import dataclass

from coop.documents.paper import Setting, Sheet

SIZES = (13, 12, 11, 10, 9)
COLUMNS = {13: 4, 12: 7, 11: 9, 10: 12, 9: 99}  # how many columns are still set in letters of this size
BESIDE = 8  # points beside the words of a cell
SHORTEST = 26
LONGEST_WORD = 14  # longer ones are broken
LONGEST_CODE = 18
SIGN = 4  # more than a line of mere digits: the sign before it
BAR = 96  # points a bar needs
WORDS_LEFT = 0.75  # the share of the room that may go to what is never broken, where there is a choice
STRETCHED = 0.6  # a table of few words does not fill the page
OFTEN = 0.85  # a column is as wide as this share of its cells ask for


@dataclass(frozen=True)
class Measure:
    """Widths in points, and the size of the letters."""

    widths: tuple[float, ...]
    size: int

    def is_tall(self, line, height):
        """Whether a line of the table fills so much of the page that it may be broken."""
        spans = [*self.widths[: len(line.cells) - 1], sum(self.widths[len(line.cells) - 1 :])]
        rows = (_rows(cell, width - BESIDE, self.size) for cell, width in zip(line.cells, spans, strict=False))
        return max(rows, default=0) * self.size * 1.25 > height * 0.6


def measured(sheet: Sheet, room: float) -> Measure:
    """The largest letters in which the longest words of all columns find room, and the room shared out.

    Counts keep their lines whole where that still leaves the larger part to the words.
    """
    for size, whole, part in ((size, *how) for size in SIZES for how in ((True, WORDS_LEFT), (False, 0.92))):
        least = [_least(sheet, number, size, whole) for number in range(len(sheet.headings))]
        if len(least) <= COLUMNS[size] and sum(least) <= room * part:
            break
    else:
        least = [width * room / sum(least) for width in least]
    return Measure(_shared_out(sheet, least, size, room), size)


def width_of(text, size, bold=False):
    """About how wide a line of letters is in points."""
    wide = sum(_letter(letter) for letter in text)
    return wide * size * (1.06 if bold else 1)


def _letter(letter):
    if letter.isdigit():
        return 0.5
    if letter in " .,;:!|()[]'ijltfrI/-":
        return 0.32
    return 0.72 if letter.isupper() or letter in "mwM%" else 0.48


def _cells(sheet, number):
    """The cells that stand in one column alone, not those that take the rest of a line."""
    return [line.cells[number] for line in sheet.lines if number < len(line.cells) - 1 or _is_full(sheet, line)]


def _is_full(sheet, line):
    return len(line.cells) == len(sheet.headings)


def _least(sheet, number, size, whole):
    """No word is broken that is as long as a word may be; a day or a code never; the line of a count where `whole`."""
    setting = sheet.headings[number].setting
    cells = _cells(sheet, number)
    longest = LONGEST_WORD if setting == Setting.TEXT else LONGEST_CODE
    is_whole = whole and setting == Setting.NUMBER
    parts = {part for cell in cells for part in (cell.text.split("\n") if is_whole else cell.text.split())}
    words = [width_of(part[:longest], size) + SIGN * is_whole for part in parts]
    heads = [width_of(word[:LONGEST_WORD], size, bold=True) for word in sheet.headings[number].label.split()]
    bar = BAR if any(cell.segments for cell in cells) else 0
    return max([SHORTEST, bar, *words, *heads]) + BESIDE


def _shared_out(sheet, least, size, room):
    """What is over goes to the columns by how much they ask for."""
    wanted = [max(_wanted(sheet, number, size), width) for number, width in enumerate(least)]
    over = room - sum(least)
    asked = [want - width for want, width in zip(wanted, least, strict=True)]
    if sum(asked) <= over:  # all have what they ask for; the rest makes the columns of words wider, within reason
        over = min(over, sum(asked) + sum(wanted) * STRETCHED)
        words = [
            width if heading.setting == Setting.TEXT else width * 0.15
            for width, heading in zip(wanted, sheet.headings, strict=True)
        ]
        return tuple(want + (over - sum(asked)) * word / sum(words) for want, word in zip(wanted, words, strict=True))
    return tuple(width + over * ask / sum(asked) for width, ask in zip(least, asked, strict=True))


def _wanted(sheet, number, size):
    """The width at which most cells take few lines: more text counts by its root, or one column would take all."""
    lines = [[width_of(line, size) for line in cell.text.split("\n")] for cell in _cells(sheet, number) if cell.text]
    longest, whole = _often(max(widths) for widths in lines), _often(sum(widths) for widths in lines)
    head = width_of(sheet.headings[number].label, size, bold=True) / 2
    return max(min(longest, 40 + 10 * whole**0.5), head) + BESIDE


def _often(widths):
    ordered = sorted(widths)
    return ordered[min(int(len(ordered) * OFTEN), len(ordered) - 1)] if ordered else 0


def _rows(cell, width, size):
    return sum(int(width_of(line, size) / max(width, 1)) + 1 for line in cell.text.split("\n")) + bool(cell.segments)
