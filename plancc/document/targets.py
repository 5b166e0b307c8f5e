"""Targets as tables: the printed words are made from the data, unless the plan has words of its own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from plancc.document.columns import with_columns
from plancc.document.gauges import gauge, verdicts
from plancc.document.nodes.blocks import Blocks, Cell, Paragraph, RowGroup, Table
from plancc.document.nodes.colours import Colours
from plancc.document.nodes.words import Link, Words
from plancc.document.numerals import Numerals
from plancc.document.scribe import Scribe, without_calls
from plancc.document.series import LongSeries, series
from plancc.document.vocabulary import Vocabulary
from plancc.edition.edition import Edition, EditionGoal, EditionTarget
from plancc.edition.progress import latest
from plancc.plan.target import Aim, Measurement, Measuring, Target


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

    def blocks(self, heading: str, held: Sequence[Held]) -> Blocks:
        """A table of targets, and a figure for each long row of measurements.

        `heading` is the anchor of the heading that they stand under.
        """
        table = self._table(heading, held)
        notes = self.scribe.notes()
        rows = [row for row in (self._series(each.target) for each in held) if row]
        return (table, *notes, *(row.drawn(self.scribe, self.colours) for row in rows))

    def overview(self, title: str | None) -> Blocks:
        """All targets of the edition in short, each with the way to where it is told in full."""
        vocabulary, phrase = self._vocabulary, self._vocabulary.phrase
        targets, name = self.edition.targets, self.scribe.name
        if not targets:
            return ()
        rows = [(self._aims_alone(each), self._latest(each)) for each in targets]
        measured = any(newest for _, newest in rows)
        heads = (vocabulary.one("target"), self._aim_head, *([phrase("latest")] if measured else []))
        caption = title or phrase("target_overview", vocabulary.noun("target")[1])
        table = Table(
            caption=self.scribe.line(caption),
            head=tuple(Cell((Paragraph((Words(head),)),)) for head in heads),
            rows=tuple(
                (
                    Cell((Paragraph((Link(f"#{each.part.id}", name(each.part.indicator)),)),)),
                    Cell(aims),
                    *([Cell(newest or self.scribe.sentence(phrase("not_measured")))] if measured else []),
                )
                for each, (aims, newest) in zip(targets, rows, strict=True)
            ),
        )
        return (with_columns(table),)

    def _table(self, heading: str, held: Sequence[Held]) -> Table:
        """One row a target, under the goals that it is held up to, unless the heading has said them.

        A column that no target has anything for is left out.
        """
        vocabulary, phrase = self._vocabulary, self._vocabulary.phrase
        heads = (vocabulary.one("target"), self._aim_head, phrase("measuring"), phrase("status"))
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

    @property
    def _aim_head(self) -> str:
        """The head over the aims; what the plan calls its targets may be the usual word for these."""
        usual, beside = self._vocabulary.phrase("aim"), self._vocabulary.phrase("aim_beside")
        return usual if usual != self._vocabulary.one("target") else beside

    def _series(self, held: EditionTarget) -> LongSeries | None:
        return series(held.part, self.edition, self._vocabulary)

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
        told = [each for aim in held.part.aims for each in self._aim(aim, held, aim.words)]
        return (
            *told,
            *self._unaimed(held.part, held.part.without_aim),
            *self.scribe.text(held.part.rationale),
        )

    def _aims_alone(self, held: EditionTarget) -> Blocks:
        """The same in short: the notes and the reasons stand where the target is told in full."""
        told = [each for aim in held.part.aims for each in self._aim(aim, held, _uncalled(aim.words))]
        return (*told, *self._unaimed(held.part, _uncalled(held.part.without_aim)))

    def _aim(self, aim: Aim, held: EditionTarget, words: str | None) -> Blocks:
        return self.scribe.text(words) if words else self.scribe.sentence(self._said.aim(aim, held))

    def _unaimed(self, target: Target, words: str | None) -> Blocks:
        if words or target.aims:
            return self.scribe.text(words)
        return self.scribe.text(self._vocabulary.phrase("no_aim"))

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
        phrase, said = self._vocabulary.phrase, self._said
        lines = [said.measured(target, [target.base], phrase("base"))] if target.base else []
        told = groupby(target.measurements, key=lambda one: (one.period, one.source))
        measured = [said.measured(target, list(together)) for _, together in told]
        if self._series(held):
            whole = phrase("whole_series", str(len(target.measurements)))
            measured = [measured[0], measured[-1], whole]
        return tuple(block for line in (*lines, *measured) for block in self.scribe.sentence(line))

    def _latest(self, held: EditionTarget) -> Blocks:
        """The newest numbers, or what the plan says of them in words of its own."""
        target, newest = held.part, latest(held.part)
        if target.status:
            return self.scribe.text(_uncalled(target.status))
        if not newest and target.base:
            return self._base(target, target.base)
        return self.scribe.sentence(self._said.measured(target, newest)) if newest else ()

    def _base(self, target: Target, base: Measurement) -> Blocks:
        return self.scribe.sentence(self._said.measured(target, [base], self._vocabulary.phrase("base")))


def _uncalled(words: str | None) -> str | None:
    return without_calls(words) if words else None


def held_by(targets: Iterable[EditionTarget], goals: tuple[EditionGoal, ...]) -> tuple[Held, ...]:
    """Targets with the goals that they are held up to."""
    return tuple(Held(target, goals) for target in targets)
