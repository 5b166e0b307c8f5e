"""Values and numbers that have changed become pairs of words: what was, and what is."""

from collections.abc import Iterator
from dataclasses import dataclass

from plancc.comparison.comparison import Altered, Change, Retargeted
from plancc.document.changes.content import Content
from plancc.document.changes.telling import Contrast
from plancc.edition.edition import EditionTarget
from plancc.edition.progress import latest
from plancc.plan.target import Aim, Measurement


@dataclass(frozen=True)
class Contrasts:
    """Says the old in the words of the old edition, the new in those of the new one."""

    was: Content
    now: Content

    def of(self, change: Change) -> Iterator[Contrast]:
        """The pairs of a change; none where it is told in another way, or nothing of it can be read."""
        return (each for each in self._of(change) if each.old != each.new)

    def _of(self, change: Change) -> Iterator[Contrast]:
        match change:
            case Altered():
                yield Contrast(
                    self.now.names.fact(change.new.kind, change.key, change.about),
                    self.was.names.value(change.key, change.was),
                    self.now.names.value(change.key, change.now),
                )
            case Retargeted():
                yield from self._numbers(change)

    def _numbers(self, change: Retargeted) -> Iterator[Contrast]:
        old, new, told = change.old.target, change.new.target, change.numbers
        phrases = self.now.names.vocabulary.language.changes
        if old is None or new is None:
            return
        for both in told.aims:
            yield Contrast(
                phrases["aim"], self._aim(self.was, both.old, old), self._aim(self.now, both.new, new)
            )
        if told.base:
            yield Contrast(
                phrases["base"],
                self._measured(self.was, (told.base.old,), old),
                self._measured(self.now, (told.base.new,), new),
            )
        last = latest(old.part), latest(new.part)
        if told.measurements and last[0] != last[1]:
            yield Contrast(
                phrases["latest"],
                self._measured(self.was, last[0], old),
                self._measured(self.now, last[1], new),
            )
        for pair in told.measurements:
            if pair.old not in last[0] and pair.new not in last[1]:
                yield Contrast(
                    phrases["measurement"],
                    self._measured(self.was, (pair.old,), old),
                    self._measured(self.now, (pair.new,), new),
                )

    def _aim(self, content: Content, aim: Aim | None, held: EditionTarget) -> str:
        return content.aim(aim, held) if aim else ""

    def _measured(
        self, content: Content, measurements: tuple[Measurement | None, ...], held: EditionTarget
    ) -> str:
        there = [each for each in measurements if each]
        return content.measured(held, there) if there else ""
