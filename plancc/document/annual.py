"""The section of one year: its opening, the goals at a glance, strategies with initiatives and targets."""

from dataclasses import dataclass

from plancc.document.chapters import ChapterWriter
from plancc.document.discontinued import discontinued
from plancc.document.errata import errata
from plancc.document.holdings import commitments, target_part
from plancc.document.nodes.blocks import Blocks, Fact, Item, Listing, Paragraph
from plancc.document.nodes.document import Division
from plancc.document.nodes.references import Group, Overview, Reference, References
from plancc.document.nodes.words import Strong
from plancc.document.references import focus_point_reference, strategy_reference
from plancc.document.scribe import Scribe, calls, unlinked
from plancc.document.targets import TargetWriter, held_by
from plancc.edition.edition import Edition, EditionGoal, EditionStrategy
from plancc.plan.annual import Initiative

LEVELS = ("national", "regional", "local")


@dataclass(frozen=True)
class AnnualWriter:
    """Writes the section of the edition's year."""

    edition: Edition
    scribe: Scribe
    chapters: ChapterWriter
    targets: TargetWriter

    def section(self, number: int) -> Division:
        """The section with its heading on level 2 and everything in it from level 3."""
        part, vocabulary = self.edition.annual, self.scribe.vocabulary
        mark = vocabulary.phrase("section", str(number))
        return Division(
            kind="section",
            level=2,
            anchor=self.scribe.titled(mark),
            title=self.scribe.line(part.title),
            label=vocabulary.heading("annual"),
            mark=mark,
            blocks=(*self.scribe.text(part.lead, "lead"), *self.scribe.notes()),
            divisions=(
                *self.chapters.chapters(part.chapters, 3, mark),
                *self._goals(mark),
                *self._goal_targets(mark),
                *(self._strategy(strategy, mark) for strategy in self.edition.strategies),
                *self.chapters.chapters(part.closing, 3, mark),
                *discontinued(self.scribe, self.edition.discontinued, mark),
                *errata(self.scribe, part.errata, mark),
            ),
        )

    def _goals(self, mark: str) -> tuple[Division, ...]:
        """The goals of the year by level, each with the strategies that pursue it."""
        vocabulary, words = self.scribe.vocabulary, self.edition.annual.overview
        if not self.edition.goals:
            return self.chapters.remarks(words, mark)
        title = words.title or vocabulary.phrase(
            "goals_of_year", vocabulary.language.capital(self._levels()), str(self.edition.year)
        )
        lead = self.scribe.text(words.lead)
        # The heading over goals of one level has mostly said which, as in "Ministermål 2024".
        one = len({goal.part.level for goal in self.edition.goals}) == 1
        said = one and self._levels().casefold() in title.casefold()
        groups = tuple(
            Group(
                title=() if said else self.scribe.line(vocabulary.many(f"{level}_goal")),
                label="",
                items=tuple(
                    reference
                    for goal in self.edition.goals
                    if goal.part.level == level
                    for reference in self._goal(goal)
                ),
            )
            for level in LEVELS
        )
        shown = Overview(tuple(group for group in groups if group.items), "goals")
        notes = self.scribe.notes()
        texts = tuple(block for goal in self.edition.goals for block in self._told(goal))
        anchor = self.scribe.titled(title)
        blocks = (*lead, shown, *notes, *texts, *self.scribe.text(words.closing), *self.scribe.notes())
        return (Division("overview", 3, anchor, self.scribe.line(title), mark=mark, blocks=blocks),)

    def _levels(self) -> str:
        """The names of the goals' levels: "ministermål og lokale mål"."""
        present = {goal.part.level for goal in self.edition.goals}
        nouns = [self.scribe.vocabulary.noun(f"{level}_goal")[1] for level in LEVELS if level in present]
        return self.scribe.vocabulary.language.listed(nouns)

    def _goal(self, goal: EditionGoal) -> tuple[Reference, ...]:
        """A goal's title, leading to the strategies that pursue it or else to its own targets."""
        whole = self.scribe.line(goal.part.title)
        title, notes = unlinked(whole), calls(whole)
        pursuing = self.edition.pursuing(goal)
        if pursuing:
            return tuple(
                Reference(
                    strategy_reference(self.scribe, strategy).label,
                    title,
                    strategy.part.id,
                    calls=() if number else notes,
                )
                for number, strategy in enumerate(pursuing)
            )
        return (Reference("", title, goal.targets[0].part.id if goal.targets else "", calls=notes),)

    def _told(self, goal: EditionGoal) -> Blocks:
        """What the plan says of a goal and where it comes from; under its title if there are several."""
        part, scribe = goal.part, self.scribe
        origin = scribe.sentence(scribe.vocabulary.phrase("source", part.origin)) if part.origin else ()
        told = (*scribe.text(part.text), *origin)
        if not told or len(self.edition.goals) == 1:
            return told
        return (Paragraph((Strong(scribe.name(part.title)),)), *told)

    def _goal_targets(self, mark: str) -> tuple[Division, ...]:
        """One table of the targets that hang on goals directly."""
        held = tuple(each for goal in self.edition.goals for each in held_by(goal.targets, (goal,)))
        if not held:
            return ()
        self.scribe.open_chapter()
        vocabulary = self.scribe.vocabulary
        title = vocabulary.phrase("targets_all", vocabulary.many("target"), str(self.edition.year))
        table = self.targets.table(vocabulary.phrase("targets_of", title, self._levels()), held)
        anchor = self.scribe.titled(title)
        return (Division("chapter", 3, anchor, self.scribe.line(title), mark=mark, blocks=(table,)),)

    def _strategy(self, strategy: EditionStrategy, mark: str) -> Division:
        self.scribe.open_chapter()
        part, vocabulary = strategy.part, self.scribe.vocabulary
        carries = tuple(
            focus_point_reference(self.scribe, point) for point in self.edition.carried_by(strategy)
        )
        references = References(vocabulary.phrase("carries"), carries, "focus-points")
        label = strategy_reference(self.scribe, strategy).label
        title, lead = self.scribe.line(part.title), self.scribe.text(part.lead, "lead")
        notes = self.scribe.notes()
        written = (
            (vocabulary.heading("commitments"), commitments(self.scribe, part.id, part.commitments)),
            (vocabulary.many("initiative"), self._initiatives(strategy)),
        )
        return Division(
            kind="strategy",
            level=3,
            anchor=part.id,
            title=title,
            label=label,
            mark=mark,
            blocks=(*lead, *notes, *((references,) if carries else ())),
            divisions=(
                *(self.chapters.part(part.id, title, 4, mark, blocks) for title, blocks in written if blocks),
                *self.chapters.parts(part.chapters, 4, mark),
                *target_part(self.chapters, self.targets, strategy, label, mark),
            ),
        )

    def _initiatives(self, strategy: EditionStrategy) -> Blocks:
        name = self.scribe.vocabulary.one("initiative")
        items = tuple(
            self._initiative(part, f"{strategy.part.id} {name} {number}")
            for number, part in enumerate(strategy.part.initiatives, 1)
        )
        return (Listing(items, role="initiatives"),) if items else ()

    def _initiative(self, part: Initiative, name: str) -> Item:
        scribe = self.scribe
        title, text = scribe.line(part.title) if part.title else (), scribe.text(part.text)
        partners = tuple(Item(scribe.sentence(partner)) for partner in part.partners)
        under = (Listing(partners, role="partners"),) if partners else ()
        facts = self._facts(part)
        return Item((*text, *under, *scribe.notes()), scribe.named(part.id, name), title, facts)

    def _facts(self, part: Initiative) -> tuple[Fact, ...]:
        vocabulary = self.scribe.vocabulary
        ends = (part.period.first, part.period.last) if part.period else ()
        named = [vocabulary.language.period(end) for end in ends if end]
        period = vocabulary.phrase("stretch", *named) if len(named) > 1 else "".join(named)
        told = (("owner", part.owner), ("initiative_period", period), ("work_plan", part.work_plan))
        return tuple(Fact(vocabulary.phrase(name), self.scribe.line(words)) for name, words in told if words)
