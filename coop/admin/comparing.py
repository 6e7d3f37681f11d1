"""A text as it was and as it is, word by word: what was taken out, what was put in, and enough around it to read."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

# Shorter values are easier read whole, one beside the other.
SHORT = 60
# Beyond this a comparison would tire the server and help nobody.
MOST_WORDS = 3000
# Words of an unchanged passage that stay on either side of a change.
AROUND = 14
# With less in common than this, the text was written anew.
ALIKE = 0.3


@dataclass(frozen=True)
class Piece:
    """A run of words: `kept`, `taken` out, `put` in, or `left_out` of the comparison because nothing changed in it."""

    kind: str
    text: str = ""


def compared(old: str, new: str) -> list[Piece]:
    """The pieces of which both texts are made, in reading order; empty where they are better read side by side."""
    if max(len(old), len(new)) <= SHORT and "\n" not in old + new:
        return []
    before, after = words_of(old), words_of(new)
    if not before or not after or max(len(before), len(after)) > MOST_WORDS:
        return []
    steps = SequenceMatcher(None, before, after).get_opcodes()
    in_common = sum(_letters(before[start:end]) for what, start, end, *_after in steps if what == "equal")
    if in_common < ALIKE * max(_letters(before), _letters(after)):
        return []
    return shortened([piece for step in steps for piece in _pieces(step, before, after)])


def words_of(text):
    """Words, signs and the white space between them, so that joined again they are the text."""
    return re.findall(r"\n|[^\S\n]+|\w+|[^\w\s]", text)


def _letters(words):
    return sum(len(word) for word in words if not word.isspace())


def _pieces(step, before, after):
    what, start, end, new_start, new_end = step
    if what == "equal":
        yield Piece("kept", "".join(before[start:end]))
    else:
        if end > start:
            yield Piece("taken", "".join(before[start:end]))
        if new_end > new_start:
            yield Piece("put", "".join(after[new_start:new_end]))


def shortened(pieces):
    """The same without the middle of long passages in which nothing changed."""
    found = []
    for place, piece in enumerate(pieces):
        words = words_of(piece.text)
        head = 0 if place == 0 else 2 * AROUND
        tail = 0 if place == len(pieces) - 1 else 2 * AROUND
        if piece.kind != "kept" or len(words) <= head + tail + AROUND:
            found.append(piece)
            continue
        if head:
            found.append(Piece("kept", "".join(words[:head])))
        found.append(Piece("left_out"))
        if tail:
            found.append(Piece("kept", "".join(words[-tail:])))
    return found
