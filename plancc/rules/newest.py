"""Each target once, with the newest edition that shows it."""

from collections.abc import Iterator

from plancc.edition.edition import Edition, EditionTarget
from plancc.pointer import Pointer
from plancc.rules.periods import editions_within
from plancc.rules.rule import Subject


def shown_last(subject: Subject) -> Iterator[tuple[Edition, EditionTarget]]:
    """The targets of the editions within the plan's period, newest first.

    Those of focus points, which each edition has, come once.
    """
    seen: set[Pointer] = set()
    for edition in reversed(editions_within(subject)):
        for target in edition.targets:
            if target.pointer not in seen:
                seen.add(target.pointer)
                yield edition, target
