"""Chapters and their sections as divisions of the document."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from plancc.document.blocks import BlockWriter
from plancc.document.nodes.blocks import Blocks
from plancc.document.nodes.document import Division
from plancc.document.scribe import Scribe
from plancc.plan.chapter import Chapter, Section, Subsection
from plancc.plan.multi_year import Overview


@dataclass(frozen=True)
class ChapterWriter:
    """Writes chapters. `mark` names the section of the plan that they stand in."""

    scribe: Scribe
    blocks: BlockWriter

    def chapters(self, parts: Iterable[Chapter], level: int, mark: str = "") -> tuple[Division, ...]:
        """Chapters with a heading of the level given; abbreviations are expanded anew in each."""
        return tuple(self._chapter(part, level, mark) for part in parts)

    def parts(self, parts: Iterable[Subsection], level: int, mark: str) -> tuple[Division, ...]:
        """The titled parts of something larger, one level down."""
        return tuple(self._part(part, level, mark) for part in parts)

    def filled(self, owner: str, title: str, mark: str, blocks: Blocks) -> tuple[Division, ...]:
        """A titled part of our own making, such as the commitments of a strategy; nothing if it is empty."""
        if not blocks:
            return ()
        anchor = self.scribe.titled(f"{owner} {title}")
        written = (*blocks, *self.scribe.notes())
        return (Division("part", 4, anchor, self.scribe.line(title), mark=mark, blocks=written),)

    def abbreviations(self) -> tuple[Division, ...]:
        """The abbreviations that the document has used, as its last chapter."""
        title, blocks = self.scribe.vocabulary.phrase("abbreviations"), self.scribe.abbreviations()
        if not blocks:
            return ()
        return (Division("chapter", 2, self.scribe.titled(title), self.scribe.line(title), blocks=blocks),)

    def remarks(self, words: Overview, mark: str) -> tuple[Division, ...]:
        """The words about an overview that has nothing to show: they are the author's, and stay."""
        if not (words.title or words.lead or words.closing):
            return ()
        title = words.title or self.scribe.vocabulary.phrase("overview")
        anchor, heading = self.scribe.titled(title), self.scribe.line(title)
        blocks = (*self.scribe.text(words.lead), *self.scribe.text(words.closing), *self.scribe.notes())
        return (Division("overview", 3, anchor, heading, mark=mark, blocks=blocks),)

    def _chapter(self, part: Chapter, level: int, mark: str) -> Division:
        self.scribe.open_chapter()
        return self._division(part, "chapter", level, mark)

    def _part(self, part: Subsection, level: int, mark: str) -> Division:
        return self._division(part, "part", level, mark)

    def _division(
        self, part: Subsection, kind: Literal["chapter", "part"], level: int, mark: str
    ) -> Division:
        inner = part.chapters if isinstance(part, Chapter | Section) else ()
        return Division(
            kind=kind,
            level=level,
            anchor=self.scribe.named(part.id, part.title),
            title=self.scribe.line(part.title),
            mark=mark,
            blocks=(
                *self.scribe.text(part.lead, "lead"),
                *self.blocks.blocks(part.blocks),
                *self.scribe.notes(),
            ),
            divisions=self.parts(inner, level + 1, mark),
        )
