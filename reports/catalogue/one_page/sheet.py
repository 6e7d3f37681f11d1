"""What one sheet of paper holds: the lines it has, what each part takes, and how many rows of a list find room.

Paper does not scroll, and a printer cuts where the sheet ends. So the page decides from the length of its texts how
much of each list it shows, and says how much more there is. A line is one of a table in 11 point; what is set larger
takes more than one. Heights and widths are those of reports/one-page.css, between the margins of an official paper
(20 mm above and below, 30 and 15 mm beside): whoever changes one changes the other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap

from reports.cells import Prose

LINES = 61.4
WIDTH, BOLD_LETTER = 468, 5.1  # points: between the margins, and a letter of a table where names are set bold

# How many letters stand in a line of each part.
NAME, SAMPLE_NAME, BASIS, SENTENCES, MATTER, LATE, RUN = 64, 44, 90, 70, 81, 73, 93
TELLING_THE_DAY = {False: 45, True: 90}  # letters that say of which day the figures are, and of when
HEADING_OF_A_RUN = 45  # letters of its heading, and of how much more there is

# How many lines of a table one line of each part takes, and what the parts take that are always there.
LARGE, MIDDLE, ROW_GAP = 1.37, 1.13, 0.2
TALLY, FURTHER, HEADING, COLUMN_HEADS, OPINION = 2.9, 1.2, 1.5, 0.3, 4.4

MOST_OF_AN_AREA, LEAST_OF_AN_AREA = 4, 2  # lines: the more the sheet holds, the more of its result an area shows
SHORTEST_RESULT = 25  # less than that says nothing: then the result is left to the screen
# So many stay on the sheet, however much there is to decide.
KEPT_FOR_LATE, KEPT_PROPOSALS, KEPT_COMING = 3, 1, 2


@dataclass(frozen=True)
class Texts:
    """Everything that wants to stand on the sheet, as words; of lists the most important first."""

    name: str
    basis: str
    version: str
    is_another_day: bool
    sentences: str
    is_sample: bool
    sides: Sequence[str]  # the heads of their columns
    areas: Sequence[tuple[str, str, int]]  # name with figure, result, how many lines at least
    matters: Sequence[str]
    overdue: Sequence[str]
    proposals: Sequence[str]
    coming: Sequence[str]
    asks_for_opinion: bool = True  # a copy for the other side has no room to write one


@dataclass(frozen=True)
class Fit:
    """How many of each find room, and how many letters of the result of each area."""

    results: tuple[int, ...]
    matters: int
    overdue: int
    proposals: int
    coming: int
    left: float


def fitted(texts: Texts) -> Fit:
    """Give the sheet out: first what is always there, then matters for decision, what is overdue, what comes."""
    matters = [lines(text, MATTER) * MIDDLE + ROW_GAP for text in texts.matters]
    overdue = [max(lines(text, LATE), 2) + ROW_GAP for text in texts.overdue]
    late, runs = sum(overdue[:KEPT_FOR_LATE]), _runs(texts, KEPT_PROPOSALS, KEPT_COMING)
    results, left = _room(texts, sum(matters[:1]) + late + runs)
    shown_matters, left = _fill(matters, left, late + runs)
    shown_overdue, left = _fill(overdue, left, runs)
    proposals, coming = _longest_runs(texts, left)
    return Fit(results, shown_matters, shown_overdue, proposals, coming, left - _runs(texts, proposals, coming))


def lines(text, letters):
    return sum(len(wrap(line, letters)) or 1 for line in text.splitlines()) or 1


def _fill(heights, left, keep):
    """How many rows find room while `keep` lines stay free for what follows, and what is left then; one at least."""
    shown = 0
    for height in heights:
        if shown and left - height < keep:
            break
        shown, left = shown + 1, left - height
    return shown, left


def _runs(texts, proposals, coming):
    """Proposals, and what comes, are set as a run of words each."""
    runs = (texts.proposals[:proposals], texts.coming[:coming])
    return sum(-(-(HEADING_OF_A_RUN + sum(len(text) + 2 for text in run)) // RUN) + ROW_GAP for run in runs)


def _longest_runs(texts, left):
    """One more of each in turn while there is room; one of each at least."""
    proposals, coming = min(len(texts.proposals), 1), min(len(texts.coming), 1)
    for more_proposals, more_coming in [(0, 1), (1, 0)] * len((*texts.proposals, *texts.coming)):
        wanted = min(proposals + more_proposals, len(texts.proposals)), min(coming + more_coming, len(texts.coming))
        if _runs(texts, *wanted) <= left:
            proposals, coming = wanted
    return proposals, coming


def _room(texts, wanted):
    """The longest results with which the lists still get what is kept for them: the tallest row gives way first."""
    left = LINES - _always_there(texts)
    letters = int((WIDTH - 84 - 38 * len(texts.sides)) / BOLD_LETTER)
    allowed = [MOST_OF_AN_AREA] * len(texts.areas)
    while True:
        results = tuple(
            _result_length(letters * most - len(name))
            for (name, _result, _least), most in zip(texts.areas, allowed, strict=True)
        )
        heights = [
            max(lines(f"{name} {whole_part(result, shown)}", letters), least) + ROW_GAP
            for (name, result, least), shown in zip(texts.areas, results, strict=True)
        ]
        room = left - sum(heights)
        _height, _most, last = max(zip(heights, allowed, range(len(heights)), strict=True), default=(0, 0, 0))
        if room >= wanted or not allowed or allowed[last] == LEAST_OF_AN_AREA:
            return results, room
        allowed[last] -= 1


def whole_part(result, length):
    """As much of a result as ends with a sentence or a clause within that length; rather nothing than half of one."""
    shown = Prose(result, length=length).opening if length else ""
    is_whole = shown == result or result[len(shown) - 1] in ".;!?,:\n"
    return shown if shown and is_whole else ""


def _result_length(room):
    room -= 5  # what is lost where lines end
    return room if room >= SHORTEST_RESULT else 0


def _always_there(texts):
    of_the_day = -(-(TELLING_THE_DAY[texts.is_another_day] + len(texts.version)) // BASIS)
    # What marks a sample stands in the corner, beside the name.
    head = (
        lines(texts.name, SAMPLE_NAME if texts.is_sample else NAME) * LARGE
        + (lines(texts.basis, BASIS) + of_the_day) * MIDDLE
    )
    sentences = lines(texts.sentences, SENTENCES) * LARGE + ROW_GAP
    heads = max((lines(label, 6) for label in texts.sides), default=1)
    headings = 3 * HEADING + max(heads, 2) + COLUMN_HEADS  # of matters, areas and what is overdue
    says_there_is_none = (not texts.matters) + (not texts.overdue)
    return head + sentences + headings + says_there_is_none + TALLY + FURTHER + OPINION * texts.asks_for_opinion
