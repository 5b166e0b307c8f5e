"""Each target once, with the newest edition that shows it."""

from collections.abc import Iterator

from plancc.edition.edition import Edition, EditionTarget
from plancc.pointer import Pointer
from plancc.rules.rule import Subject


def shown_last(subject: Subject) -> Iterator[tuple[Edition, EditionTarget]]:
    """The targets of all editions, newest first; those of focus points, which each edition has, come once."""
    seen: set[Pointer] = set()
    for edition in reversed(subject.editions):
        for target in edition.targets:
            if target.pointer not in seen:
                seen.add(target.pointer)
                yield edition, target
