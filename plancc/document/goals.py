"""The goals of a section: at a glance, what the plan says of them, and the targets that hang on them."""

from collections.abc import Sequence
from dataclasses import dataclass

from plancc.document.chapters import ChapterWriter
from plancc.document.inlines import calls, unlinked
from plancc.document.nodes.blocks import Blocks, Paragraph
from plancc.document.nodes.document import Division
from plancc.document.nodes.references import Group, Overview, Reference
from plancc.document.nodes.words import Strong
from plancc.document.references import focus_point_reference, strategy_reference
from plancc.document.scribe import Scribe
from plancc.document.targets import TargetWriter, held_by
from plancc.edition.edition import Edition, EditionGoal
from plancc.plan.multi_year import Overview as Remarks

LEVELS = ("national", "regional", "local")


@dataclass(frozen=True)
class GoalWriter:
    """Writes the goals of a section. `time` is the year that they are set for, or empty for the period."""

    edition: Edition
    scribe: Scribe
    chapters: ChapterWriter
    targets: TargetWriter
    goals: Sequence[EditionGoal]
    time: str
    mark: str

    def overview(self, words: Remarks) -> tuple[Division, ...]:
        """The goals by level, each with the strategies or focus points that pursue it."""
        vocabulary = self.scribe.vocabulary
        if not self.goals:
            return self.chapters.remarks(words, self.mark)
        title = words.title or self._timed(vocabulary.language.capital(self._levels()))
        lead = self.scribe.text(words.lead)
        # The heading over goals of one level has mostly said which, as in "Ministermål 2024".
        one = len({goal.part.level for goal in self.goals}) == 1
        said = one and self._levels().casefold() in title.casefold()
        groups = tuple(
            Group(
                title=() if said else self.scribe.line(vocabulary.many(f"{level}_goal")),
                label="",
                items=tuple(
                    reference
                    for goal in self.goals
                    if goal.part.level == level
                    for reference in self._goal(goal)
                ),
            )
            for level in LEVELS
        )
        shown = Overview(tuple(group for group in groups if group.items), "goals")
        notes = self.scribe.notes()
        texts = tuple(block for goal in self.goals for block in self._told(goal))
        anchor = self.scribe.titled(title)
        blocks = (*lead, shown, *notes, *texts, *self.scribe.text(words.closing), *self.scribe.notes())
        return (Division("overview", 3, anchor, self.scribe.line(title), mark=self.mark, blocks=blocks),)

    def held(self) -> tuple[Division, ...]:
        """One table of the targets that hang on the goals directly."""
        held = tuple(each for goal in self.goals for each in held_by(goal.targets, (goal,)))
        if not held:
            return ()
        self.scribe.open_chapter()
        title = self._timed(self.scribe.vocabulary.many("target"))
        anchor = self.scribe.titled(title)
        blocks = self.targets.blocks(anchor, held)
        heading = self.scribe.line(title)
        return (Division("chapter", 3, anchor, heading, mark=self.mark, blocks=blocks),)

    def _timed(self, words: str) -> str:
        return self.scribe.vocabulary.phrase("in_year", words, self.time) if self.time else words

    def _levels(self) -> str:
        """The names of the goals' levels: "ministermål og lokale mål"."""
        present = {goal.part.level for goal in self.goals}
        nouns = [self.scribe.vocabulary.noun(f"{level}_goal")[1] for level in LEVELS if level in present]
        return self.scribe.vocabulary.language.listed(list(dict.fromkeys(nouns)))

    def _goal(self, goal: EditionGoal) -> tuple[Reference, ...]:
        """A goal's title, leading to the strategies that pursue it, or the focus points, or its targets."""
        whole = self.scribe.line(goal.part.title)
        title, notes = unlinked(whole), calls(whole)
        strategies, points = self.edition.pursuing(goal), self.edition.serving(goal)
        pursuing = [strategy_reference(self.scribe, each) for each in strategies]
        pursuing = pursuing or [focus_point_reference(self.scribe, each) for each in points]
        if pursuing:
            return tuple(
                Reference(
                    each.label,
                    title,
                    each.anchor,
                    calls=() if number else notes,
                    place="" if number else goal.part.id,
                )
                for number, each in enumerate(pursuing)
            )
        anchor = goal.targets[0].part.id if goal.targets else ""
        return (Reference("", title, anchor, calls=notes, place=goal.part.id),)

    def _told(self, goal: EditionGoal) -> Blocks:
        """What the plan says of a goal and where it comes from; under its title if there are several."""
        part, scribe = goal.part, self.scribe
        origin = scribe.sentence(scribe.vocabulary.phrase("source", part.origin)) if part.origin else ()
        told = (*scribe.text(part.text), *origin)
        if not told or len(self.goals) == 1:
            return told
        return (Paragraph((Strong(scribe.name(part.title)),)), *told)
