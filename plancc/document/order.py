"""The parts of a section, a focus point or a strategy in the order that the plan wants them printed in."""

from collections.abc import Callable, Mapping, Sequence

from plancc.document.nodes.document import Division


def in_order(
    parts: Mapping[str, Callable[[], tuple[Division, ...]]], first: Sequence[str]
) -> tuple[Division, ...]:
    """What the writers of the parts write: those named first, then the others as they come.

    Each is written when its turn comes, for notes are numbered in the order of reading.
    """
    names = dict.fromkeys((*first, *parts))
    return tuple(division for name in names for division in parts[name]())
