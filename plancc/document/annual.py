"""The section of one year: its opening, its goals, strategies with initiatives and targets."""

from dataclasses import dataclass

from plancc.document.chapters import ChapterWriter
from plancc.document.discontinued import discontinued
from plancc.document.errata import errata
from plancc.document.goals import GoalWriter
from plancc.document.holdings import commitments, pursued, target_part
from plancc.document.initiatives import initiatives
from plancc.document.nodes.document import Division
from plancc.document.nodes.references import References
from plancc.document.order import in_order
from plancc.document.references import focus_point_reference, strategy_reference
from plancc.document.scribe import Scribe
from plancc.document.sections import Section
from plancc.document.targets import TargetWriter
from plancc.edition.edition import Edition, EditionStrategy
from plancc.plan.annual import AnnualSection


@dataclass(frozen=True)
class AnnualWriter:
    """Writes the section of the edition's year."""

    edition: Edition
    scribe: Scribe
    chapters: ChapterWriter
    targets: TargetWriter

    def section(self, part: AnnualSection, section: Section) -> Division:
        """The section with its heading on level 2 and everything in it from level 3."""
        mark, edition = section.mark, self.edition
        goals = GoalWriter(
            edition, self.scribe, self.chapters, self.targets, edition.goals, str(edition.year), mark
        )
        anchor = self.scribe.titled(self.scribe.vocabulary.phrase("section", section.number))
        title, lead = self.scribe.line(part.title), self.scribe.text(part.lead, "lead")
        return Division(
            kind="section",
            level=2,
            anchor=anchor,
            title=title,
            label=section.label,
            mark=mark,
            blocks=(*lead, *self.scribe.notes()),
            divisions=(
                *in_order(
                    {
                        "chapters": lambda: self.chapters.chapters(part.chapters, 3, mark),
                        "goals": lambda: goals.overview(part.overview),
                        "targets": goals.held,
                        "strategies": lambda: tuple(
                            self._strategy(strategy, mark) for strategy in edition.strategies
                        ),
                    },
                    edition.plan.order.annual,
                ),
                *self.chapters.chapters(part.closing, 3, mark),
                *discontinued(self.scribe, edition.discontinued, mark),
                *errata(self.scribe, part.errata, 3, mark),
            ),
        )

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
        return Division(
            kind="strategy",
            level=3,
            anchor=part.id,
            title=title,
            label=label,
            mark=mark,
            blocks=(*lead, *notes, *pursued(self.scribe, strategy), *((references,) if carries else ())),
            divisions=in_order(
                {
                    "commitments": lambda: self.chapters.filled(
                        part.id,
                        vocabulary.heading("commitments"),
                        mark,
                        commitments(self.scribe, part.id, part.commitments),
                    ),
                    "initiatives": lambda: self.chapters.filled(
                        part.id,
                        vocabulary.many("initiative"),
                        mark,
                        initiatives(self.scribe, part.id, part.initiatives),
                    ),
                    "chapters": lambda: self.chapters.parts(part.chapters, 4, mark),
                    "targets": lambda: target_part(self.chapters, self.targets, strategy, mark),
                },
                self.edition.plan.order.strategy,
            ),
        )
