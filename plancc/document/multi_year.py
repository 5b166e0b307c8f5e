"""The section of the whole period: its opening, its chapters, the overview, the focus points."""

from dataclasses import dataclass

from plancc.document.blocks import BlockWriter
from plancc.document.chapters import ChapterWriter
from plancc.document.goals import GoalWriter
from plancc.document.holdings import commitments, pursued, target_part
from plancc.document.initiatives import initiatives
from plancc.document.nodes.blocks import Blocks
from plancc.document.nodes.colours import Colours
from plancc.document.nodes.document import Division
from plancc.document.nodes.references import Bearer, Group, Matrix, Pillar, References
from plancc.document.nodes.references import Overview as Shown
from plancc.document.nodes.words import Words
from plancc.document.order import in_order
from plancc.document.references import focus_point_reference, strategy_reference
from plancc.document.scribe import Scribe
from plancc.document.sections import Section
from plancc.document.targets import TargetWriter, held_by
from plancc.edition.edition import Edition, EditionFocusPoint
from plancc.plan.multi_year import FocusPoint, MultiYearSection, Overview


@dataclass(frozen=True)
class MultiYearWriter:
    """Writes the section of the whole period."""

    edition: Edition
    scribe: Scribe
    blocks: BlockWriter
    chapters: ChapterWriter
    targets: TargetWriter
    colours: Colours

    def section(self, part: MultiYearSection, section: Section) -> Division:
        """The section with its heading on level 2 and everything in it from level 3."""
        mark, edition = section.mark, self.edition
        goals = GoalWriter(edition, self.scribe, self.chapters, self.targets, edition.period_goals, "", mark)
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
                        "goals": lambda: (*goals.overview(Overview()), *goals.held()),
                        "focus-points": lambda: self._focus_points(part, mark),
                        "targets": lambda: self._targets(mark),
                    },
                    edition.plan.order.multi_year,
                ),
                *self.chapters.chapters(part.closing, 3, mark),
            ),
        )

    def _focus_points(self, part: MultiYearSection, mark: str) -> tuple[Division, ...]:
        return (
            *self._overview(part, mark),
            *(self._focus_point(point, mark) for point in self.edition.focus_points),
        )

    def _targets(self, mark: str) -> tuple[Division, ...]:
        """The targets of the whole period, that no focus point and no goal has for itself."""
        held = self.edition.period_targets
        if not held:
            return ()
        self.scribe.open_chapter()
        title = self.scribe.vocabulary.many("target")
        anchor = self.scribe.titled(title)
        blocks = self.targets.blocks(anchor, held_by(held, ()))
        return (Division("chapter", 3, anchor, self.scribe.line(title), mark=mark, blocks=blocks),)

    def _overview(self, part: MultiYearSection, mark: str) -> tuple[Division, ...]:
        """The focus points at a glance, and which strategies carry which of them.

        A list of strategies under each focus point would name a strategy as often as it carries one; the
        matrix names each once and can be read from both sides. The order in which a focus point's own
        strategies are printed stands where it is treated.
        """
        points = self.edition.focus_points
        if not points:
            return self.chapters.remarks(part.overview, mark)
        title = part.overview.title or self.scribe.vocabulary.many("focus_point")
        groups = tuple(
            Group(
                title=self.scribe.name(point.part.title),
                label=focus_point_reference(self.scribe, point).label,
                items=(),
                anchor=point.part.id,
                tone=point.number,
            )
            for point in points
        )
        lead = self.scribe.text(part.overview.lead)
        motto = (self.blocks.quotation(part.motto, "motto"),) if part.motto else ()
        return (
            Division(
                kind="overview",
                level=3,
                anchor=self.scribe.titled(title),
                title=self.scribe.line(title),
                mark=mark,
                blocks=(
                    *lead,
                    Shown(groups, "focus-points"),
                    *self._matrix(),
                    *motto,
                    *self.scribe.text(part.overview.closing),
                    *self.scribe.notes(),
                ),
            ),
        )

    def _matrix(self) -> Blocks:
        """Strategies against focus points; nothing where no strategy carries one."""
        scribe, vocabulary, points = self.scribe, self.scribe.vocabulary, self.edition.focus_points
        rows = tuple(
            Bearer(
                strategy_reference(scribe, strategy),
                tuple(point.number if strategy in point.strategies else 0 for point in points),
            )
            for strategy in self.edition.strategies
        )
        if not any(any(row.carried) for row in rows):
            return ()
        strategies, carried = vocabulary.noun("strategy"), vocabulary.noun("focus_point")
        return (
            Matrix(
                caption=(
                    Words(
                        vocabulary.phrase("matrix", *(vocabulary.language.capital(strategies[1]), carried[1]))
                    ),
                ),
                corner=vocabulary.one("strategy"),
                head=vocabulary.one("focus_point"),
                mark=vocabulary.phrase("carrying"),
                columns=tuple(self._pillar(point) for point in points),
                rows=rows,
            ),
        )

    def _pillar(self, point: EditionFocusPoint) -> Pillar:
        label = focus_point_reference(self.scribe, point).label
        name = f"{label}: {self.scribe.plain(point.part.title)}"
        return Pillar(point.number, name, point.part.id)

    def _focus_point(self, point: EditionFocusPoint, mark: str) -> Division:
        self.scribe.open_chapter()
        part, own = point.part, focus_point_reference(self.scribe, point)
        carried = References(
            title=self.scribe.vocabulary.phrase(
                "carried_by",
                self.scribe.vocabulary.many("strategy"),
                f"{self.scribe.vocabulary.noun('focus_point')[0]} {point.number}",
            ),
            items=tuple(strategy_reference(self.scribe, each) for each in point.strategies),
            role="strategies",
        )
        return Division(
            kind="focus-point",
            level=3,
            anchor=part.id,
            title=self.scribe.line(part.title),
            label=own.label,
            mark=mark,
            tone=point.number,
            blocks=(
                *self.scribe.text(part.lead, "lead"),
                *self.scribe.notes(),
                *pursued(self.scribe, point),
                *((carried,) if carried.items else ()),
            ),
            divisions=self._parts(point, mark),
        )

    def _parts(self, point: EditionFocusPoint, mark: str) -> tuple[Division, ...]:
        part, scribe, filled = point.part, self.scribe, self.chapters.filled
        heading, named = scribe.vocabulary.heading, scribe.vocabulary.many
        return in_order(
            {
                "groups": lambda: filled(part.id, heading("groups"), mark, scribe.text(part.groups)),
                "commitments": lambda: filled(part.id, heading("commitments"), mark, self._promised(part)),
                "initiatives": lambda: filled(
                    part.id, named("initiative"), mark, initiatives(scribe, part.id, part.initiatives)
                ),
                "business": lambda: filled(part.id, heading("business"), mark, scribe.text(part.business)),
                "chapters": lambda: self.chapters.parts(part.chapters, 4, mark),
                "targets": lambda: target_part(self.chapters, self.targets, point, mark),
            },
            self.edition.plan.order.focus_point,
        )

    def _promised(self, part: FocusPoint) -> Blocks:
        return (
            *self.scribe.text(part.approach),
            *commitments(self.scribe, part.id, part.commitments),
            *self.blocks.blocks(part.blocks),
        )
