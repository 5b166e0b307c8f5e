"""A telling becomes a document of its own, made of the same nodes as the plan's."""

from collections.abc import Iterator, Sequence
from typing import Literal

from plancc.comparison.wording import Mark, Piece, reworded
from plancc.document.changes.telling import Contrast, Entry, Group, Line, Part, Telling
from plancc.document.colours import colours
from plancc.document.cover import CoverWriter
from plancc.document.longest import longest
from plancc.document.nodes.blocks import Block, Cell, Paragraph, Table
from plancc.document.nodes.changes import Rewording, Stretch
from plancc.document.nodes.document import Division, Document
from plancc.document.nodes.document import Entry as Named
from plancc.document.nodes.words import Inline, Strong, Words
from plancc.document.scribe import Scribe
from plancc.document.titles import titled
from plancc.document.vocabulary import words_of
from plancc.edition.edition import Edition


def compose_changes(telling: Telling, edition: Edition, created: str) -> Document:
    """Write the document of a comparison in the looks of its new edition.

    `created` is the moment that the document carries as its date (W3C form, with zone), or empty.
    """
    plan = edition.plan
    vocabulary = words_of(plan)
    scribe = Scribe(vocabulary, {}, ())
    divisions = tuple(_Writer(telling, scribe).divisions())
    return Document(
        name=edition.name,
        title=telling.heading,
        longest=longest(telling.heading),
        subtitle="",
        edition=telling.title,
        period=CoverWriter(edition, scribe).period,
        authority=telling.authority,
        unit=plan.authority.unit or "",
        language=vocabulary.language.tag,
        summary=f"{telling.heading}. {telling.summary}",
        draft="",
        motto=(),
        facts=(),
        contents=tuple(_entry(division) for division in divisions),
        divisions=titled(divisions),
        contact=None,
        colophon=(),
        logo=None,
        cover=None,
        colours=colours(plan.theme, 0),
        created=created,
        words={key: words for key, words in vocabulary.language.phrases.items() if "{}" not in words},
    )


def _entry(division: Division) -> Named:
    groups = tuple(_entry(each) for each in division.divisions if each.kind == "chapter")
    return Named("", division.title, division.anchor, "section" if groups else "chapter", groups)


class _Writer:
    def __init__(self, telling: Telling, scribe: Scribe) -> None:
        self._telling, self._scribe = telling, scribe
        self._phrases = scribe.vocabulary.language.changes
        self._said = {Mark.DROPPED: self._phrases["old_words"], Mark.ADDED: self._phrases["new_words"]}

    def divisions(self) -> Iterator[Division]:
        """The comparison in brief, then part by part."""
        title = self._phrases["brief"]
        blocks: tuple[Block, ...] = (Paragraph((Words(self._telling.summary),), "lead"),)
        if self._telling.parts:
            blocks += (Paragraph((Words(self._phrases["drawn_up"]),)),)
        yield Division("chapter", 2, self._scribe.titled(title), (Words(title),), blocks=blocks)
        for part in self._telling.parts:
            yield self._part(part)

    def _part(self, part: Part) -> Division:
        anchor = self._scribe.titled(part.title)
        divisions = tuple(division for group in part.groups for division in self._group(group))
        return Division("chapter", 2, anchor, (Words(part.title),), divisions=divisions)

    def _group(self, group: Group) -> Iterator[Division]:
        """The entries under the title of their group, or as they are where it has none."""
        if not group.title:
            yield from (self._told(entry, 3) for entry in group.entries)
            return
        anchor = self._scribe.titled(group.title)
        divisions = tuple(self._told(entry, 4) for entry in group.entries)
        yield Division("chapter", 3, anchor, (Words(group.title),), divisions=divisions)

    def _told(self, entry: Entry, level: int) -> Division:
        title = f"{entry.what}: {entry.name}" if entry.name else entry.what
        return Division(
            "change",
            level,
            self._scribe.titled(f"{entry.said} {title}"),
            (Words(title),),
            label=entry.said,
            blocks=(
                *(Paragraph((Words(remark),)) for remark in entry.remarks),
                *(self._line(line) for line in entry.lines),
                *((self._table(entry),) if entry.contrasts else ()),
            ),
        )

    def _line(self, line: Line) -> Rewording:
        return Rewording(line.label, tuple(self._stretches(line.pieces)))

    def _stretches(self, pieces: Sequence[Piece]) -> Iterator[Stretch]:
        """The pieces; the space behind a change is outside of it, and there is one between two changes."""
        for place, piece in enumerate(pieces):
            text = " ".join(piece.text.split())
            before = " " if piece.text[:1].isspace() else ""
            changing = piece.mark is not Mark.KEPT and pieces[place + 1 : place + 2]
            after = (
                " " if piece.text[-1:].isspace() or (changing and changing[0].mark is not Mark.KEPT) else ""
            )
            if piece.mark is Mark.KEPT:
                yield Stretch("kept", f"{before}{text}{after}")
            else:
                end = self._phrases["end"] if len(pieces) > 1 else ""
                kind: Literal["dropped", "added"] = "dropped" if piece.mark is Mark.DROPPED else "added"
                yield Stretch(kind, text or "\N{PILCROW SIGN}", self._said[piece.mark], end)
                if after:
                    yield Stretch("kept", after)

    def _table(self, entry: Entry) -> Table:
        telling = self._telling
        heads = (telling.what, telling.before, telling.now)
        return Table(
            caption=(Words(self._phrases["before_and_now"]),),
            head=tuple(_cell(head) for head in heads),
            rows=tuple(self._row(contrast) for contrast in entry.contrasts),
            role="contrasts",
        )

    def _row(self, contrast: Contrast) -> tuple[Cell, ...]:
        """Words that only one side has stand out; a sign before a number would be read as part of it."""
        pieces = reworded(contrast.old, contrast.new)
        old, new = (
            _side([piece for piece in pieces if piece.mark is not other])
            if said
            else _cell(self._telling.nothing)
            for other, said in ((Mark.ADDED, contrast.old), (Mark.DROPPED, contrast.new))
        )
        return _cell(contrast.label), old, new


def _side(pieces: Sequence[Piece]) -> Cell:
    inlines: list[Inline] = []
    for piece in pieces:
        words = Words(" ".join(piece.text.split()))
        inlines.append(words if piece.mark is Mark.KEPT or len(pieces) == 1 else Strong((words,)))
        inlines += [Words(" ")] * piece.text[-1:].isspace()
    return Cell((Paragraph(tuple(inlines)),))


def _cell(words: str) -> Cell:
    return Cell((Paragraph((Words(words),)),))
