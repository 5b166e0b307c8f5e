"""Share out a line among moments, as far apart as they are in time where their words leave room for it."""

from collections.abc import Sequence

from plancc.drawing.lettering import SIZE, breaks, width, wrap

ROOM = 40.0
"""How long the line is at its shortest, in heights of the letters: on a tablet, and on paper."""

_GAP = 1.2
_LINES = 5


def shares(lengths: Sequence[float], words: Sequence[tuple[str, str]]) -> tuple[float, ...]:
    """How much of the line each moment has until the next one, in percent; nothing where they have no room.

    `lengths` are the times from one moment to the next, the last one's its own; `words` are those of each:
    its date, on one line, and what happens. Each gets the room that its words need, and beyond that all have
    lengths that are to each other as the times are: they are filled like vessels of different depths under
    one tap (water-filling; see Stephen Boyd and Lieven Vandenberghe, Convex Optimization, 2004, 5.5.3).
    """
    least = [_least(*each) for each in words]
    if not least or sum(least) > ROOM or min(lengths) < 0:
        return ()
    free = list(range(len(least)))
    given = dict(enumerate(least))
    while free:
        room = ROOM - sum(given[number] for number in given if number not in free)
        whole = sum(lengths[number] for number in free)
        fair = {n: room * lengths[n] / whole if whole else room / len(free) for n in free}
        if short := [number for number in free if fair[number] < least[number]]:
            free = [number for number in free if number not in short]
            continue
        given.update(fair)
        break
    return tuple(round(100 * given[number] / sum(given.values()), 2) for number in range(len(least)))


def _least(date: str, text: str) -> float:
    """The narrowest column, in heights of the letters, in which the words stand unbroken on a few lines."""
    narrow = width(date)
    while breaks(text, narrow) or len(wrap(text, narrow)) > _LINES:
        narrow += SIZE / 2
    return narrow / SIZE + _GAP
