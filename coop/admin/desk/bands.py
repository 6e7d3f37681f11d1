"""How do the sections stand on the page? Side by side in two columns of like length, the calls across both."""

ACROSS = "calls"


def in_bands(sections):
    """Bands from top to bottom, each of one or two columns of sections; the order of the day is kept in reading."""
    bands = []
    for section in sections:
        if section.slug == ACROSS:
            bands += [[[section]], [[], []]]
            continue
        if not bands:
            bands.append([[], []])
        left, right = bands[-1]
        (left if _length(left) < _length(right) or not left else right).append(section)
    return [columns for band in bands if (columns := [column for column in band if column])]


def _length(column):
    """In lines, the heading being one."""
    return sum(1 + len(section.lines) for section in column)
