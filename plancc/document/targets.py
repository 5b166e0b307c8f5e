"""Targets as tables: the printed words are made from the data, unless the plan has words of its own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from plancc.document.gauges import gauge, verdicts
from plancc.document.nodes.blocks import Blocks, Cell, Paragraph, RowGroup, Table
from plancc.document.nodes.colours import Colours
from plancc.document.nodes.words import Words
from plancc.document.numerals import Numerals
from plancc.document.scribe import Scribe
from plancc.document.vocabulary import Vocabulary
from plancc.edition.edition import Edition, EditionGoal, EditionTarget
from plancc.plan.target import Measuring


@dataclass(frozen=True)
class Held:
    """A target and the goals that it is held up to."""

    target: EditionTarget
    goals: tuple[EditionGoal, ...]


@dataclass(frozen=True)
class TargetWriter:
    """Writes the targets of one edition."""

    edition: Edition
    scribe: Scribe
    colours: Colours

    @property
    def _vocabulary(self) -> Vocabulary:
        return self.scribe.vocabulary

    @property
    def _said(self) -> Numerals:
        return Numerals(self.edition, self._vocabulary)

    def table(self, heading: str, held: Sequence[Held]) -> Table:
        """One row a target, under the goals that it is held up to, unless the heading has said them.

        A column that no target has anything for is left out. `heading` is the anchor of the heading that
        the table stands under.
        """
        vocabulary, phrase = self._vocabulary, self._vocabulary.phrase
        target = vocabulary.one("target")
        # What the plan calls its targets may be the usual word for an aim.
        aim = phrase("aim") if phrase("aim") != target else phrase("aim_beside")
        heads = (target, aim, phrase("measuring"), phrase("status"))
        empty = {2: "not_told", 3: "not_measured"}
        rows, groups = [], []
        several = len({each.goals for each in held}) > 1
        told = several or any(goal.part.label for each in held for goal in each.goals)
        for number, each in enumerate(held):
            if told and (not number or held[number - 1].goals != each.goals):
                groups.append(RowGroup(number, self._goals(each.goals)))
            rows.append(self._cells(each.target))
        shown = [i for i in range(len(heads)) if i not in empty or any(row[i].blocks for row in rows)]
        return Table(
            caption=(),
            head=tuple(Cell((Paragraph((Words(heads[i]),)),)) for i in shown),
            rows=tuple(
                tuple(row[i] if row[i].blocks else Cell(self.scribe.text(phrase(empty[i]))) for i in shown)
                for row in rows
            ),
            role="targets",
            anchors=tuple(each.target.part.id for each in held),
            heading=heading,
            groups=tuple(groups),
        )

    def _goals(self, goals: tuple[EditionGoal, ...]) -> Blocks:
        titles = [goal.part.label or goal.part.title for goal in goals]
        return tuple(block for title in titles for block in self.scribe.sentence(title))

    def _cells(self, held: EditionTarget) -> tuple[Cell, ...]:
        target = held.part
        return (
            Cell(self.scribe.sentence(target.indicator)),
            Cell(self._aims(held)),
            Cell(self._measuring(target.measuring) if target.measuring else ()),
            Cell(
                (
                    *self._status(held),
                    *verdicts(held, self.edition, self._vocabulary),
                    *gauge(held, self.edition, self._vocabulary, self.colours),
                )
            ),
        )

    def _aims(self, held: EditionTarget) -> Blocks:
        target, text = held.part, self.scribe.text
        written = [
            block
            for aim in target.aims
            for block in (text(aim.words) if aim.words else self.scribe.sentence(self._said.aim(aim, held)))
        ]
        if target.without_aim:
            written += text(target.without_aim)
        elif not written:
            written += text(self._vocabulary.phrase("no_aim"))
        return (*written, *text(target.rationale))

    def _measuring(self, measuring: Measuring) -> Blocks:
        phrase, language = self._vocabulary.phrase, self._vocabulary.language
        parts = [measuring.where] if measuring.where else []
        if times := measuring.times_per_year:
            parts.append(phrase("times_per_year", language.times(times)))
        if measuring.per:
            parts.append(phrase(f"per_{measuring.per}"))
        words = language.capital(", ".join(parts))
        said = self.scribe.sentence(f"{words}.") if words else ()
        return (*said, *self.scribe.text(measuring.words))

    def _status(self, held: EditionTarget) -> Blocks:
        target = held.part
        if target.status:
            return self.scribe.text(target.status)
        base = self._vocabulary.phrase("base")
        lines = [self._said.measured(target, [target.base], base)] if target.base else []
        for _, together in groupby(target.measurements, key=lambda one: (one.period, one.source)):
            lines.append(self._said.measured(target, list(together)))
        return tuple(block for line in lines for block in self.scribe.sentence(line))


def held_by(targets: Iterable[EditionTarget], goals: tuple[EditionGoal, ...]) -> tuple[Held, ...]:
    """Targets with the goals that they are held up to."""
    return tuple(Held(target, goals) for target in targets)
