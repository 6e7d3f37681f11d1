"""A text as it was and as it is, word by word: what was taken out, what was put in, and enough around it to read."""

import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher

# Shorter values are easier read whole, one beside the other.
SHORT = 60
# Beyond these a comparison would tire the server and help nobody: words that differ, and pairs of equal words to weigh.
MOST_WORDS, MOST_PAIRS = 500, 20_000
# Words of an unchanged passage that stay on either side of a change.
AROUND = 8
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
    head, tail = _alike_at_both_ends(before, after)
    if not before or not after or _is_too_much(before[head : len(before) - tail], after[head : len(after) - tail]):
        return []
    steps = _steps(before, after, head, tail)
    steps = [step for step in steps if step[1] < step[2] or step[3] < step[4]]
    in_common = sum(_letters(before[start:end]) for what, start, end, *_after in steps if what == "equal")
    if in_common < ALIKE * max(_letters(before), _letters(after)):
        return []
    return shortened([piece for step in steps for piece in _pieces(step, before, after)])


def _alike_at_both_ends(before, after):
    """How many words both texts share at the beginning, and how many of the others at the end."""
    shorter = min(len(before), len(after))
    head = next((i for i in range(shorter) if before[i] != after[i]), shorter)
    tail = next((i for i in range(shorter - head) if before[-1 - i] != after[-1 - i]), shorter - head)
    return head, tail


def _is_too_much(before, after):
    if max(len(before), len(after)) > MOST_WORDS:
        return True
    counted = Counter(after)
    return sum(counted[word] for word in before) > MOST_PAIRS


def _steps(before, after, head, tail):
    """What turns one into the other; the long passages alike at both ends need no search."""
    end, new_end = len(before) - tail, len(after) - tail
    yield "equal", 0, head, 0, head
    search = SequenceMatcher(None, before[head:end], after[head:new_end], autojunk=False)
    for what, *places in search.get_opcodes():
        yield what, *(place + head for place in places)
    yield "equal", end, len(before), new_end, len(after)


def words_of(text):
    """Words and signs, each with the white space behind it, so that joined again they are the text."""
    return re.findall(r"\n|[^\S\n]+|\w+[^\S\n]*|[^\w\s][^\S\n]*", text)


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
