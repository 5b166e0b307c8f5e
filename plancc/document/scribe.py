"""Turn an author's CommonMark into finished words, numbering notes and keeping anchors apart on the way."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from urllib.parse import unquote

from markdown_it.tree import SyntaxTreeNode

from plancc.addresses import Kind, addresses
from plancc.commonmark.parser import PARSER
from plancc.document.inlines import bare, calls, unlinked
from plancc.document.nodes.blocks import (
    Block,
    Blocks,
    Definitions,
    Fact,
    Item,
    Listing,
    Note,
    Paragraph,
    Quotation,
)
from plancc.document.nodes.words import (
    Abbreviation,
    Break,
    Emphasis,
    Foreign,
    Inline,
    Inlines,
    Link,
    NoteCall,
    Strong,
    Verbatim,
    Words,
)
from plancc.document.ties import tied, unparted
from plancc.document.vocabulary import Vocabulary
from plancc.hyperlink import followable, mail
from plancc.plan.notes import CALL


class Scribe:
    """Writes one document's words.

    It remembers what must be unique or counted in a document: anchors, the numbers of notes, and the
    abbreviations that the chapter at hand has already expanded. Write in reading order. A link to one of the
    `dead` anchors, which no place has, is its words alone.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        notes: Mapping[str, str],
        ids: Collection[str],
        dead: Collection[str] = frozenset(),
    ) -> None:
        self.vocabulary = vocabulary
        self._ids = ids
        self._notes = notes
        self._numbers: dict[str, int] = {}
        self._called: list[Note] = []
        self._anchors: set[str] = set()
        self._dead = dead
        self._led_to: set[str] = set()
        # The numbers up to this one are taken, however often the same anchor is wanted.
        self._asked: dict[str, int] = {}
        self._figures = 0
        self._expanded: set[str] = set()
        self._met: set[str] = set()
        self._long = {
            abbreviation.short: abbreviation.long for abbreviation in vocabulary.terms.abbreviations
        }
        shorts = "|".join(re.escape(short) for short in sorted(self._long, key=len, reverse=True))
        self._shorts = re.compile(rf"(?<!\w)({shorts})(?!\w)") if shorts else None

    def anchor(self, wanted: str) -> str:
        """An anchor that no other place has: the wanted one, or that with a number.

        An id of the plan is kept for the part that bears it, which asks through `named`.
        """
        found, count = wanted, self._asked.get(wanted, 1)
        while found in self._anchors or found in self._ids:
            count += 1
            found = f"{wanted}-{count}"
        self._asked[wanted] = count
        self._anchors.add(found)
        return found

    def named(self, name: str | None, otherwise: str) -> str:
        """The anchor of a part: its own id, which no other part has, or else one made of other words."""
        return name or self.titled(otherwise)

    def titled(self, title: str) -> str:
        """An anchor made of a title."""
        return self.anchor(self.vocabulary.language.slug(title))

    def dead_anchors(self, shown: Collection[str]) -> frozenset[str]:
        """The anchors that links lead to, and that neither these parts nor what was written has."""
        return frozenset(self._led_to - self._anchors.union(shown))

    def figure(self) -> int:
        """The number of the next figure."""
        self._figures += 1
        return self._figures

    def open_chapter(self) -> None:
        """From here on abbreviations are expanded again at their first use."""
        self._expanded.clear()

    def abbreviations(self) -> Blocks:
        """What the abbreviations stand for that were written so far, alone or in longer words.

        A page explains each where it first stands alone, to those who point at it; this is for all others.
        """
        order = self.vocabulary.language.order
        met = sorted((short for short in self._long if short in self._met), key=order)
        return (Definitions(tuple(Fact(short, (Words(self._long[short]),)) for short in met)),) if met else ()

    def line(self, words: str) -> Inlines:
        """Words on one line."""
        return tuple(self._inlines(_tree(words, inline=True)))

    def text(self, words: str | None, role: str = "") -> Blocks:
        """Paragraphs, lists and quotations; each note stands after the block that calls it."""
        if words is None:
            return ()
        blocks = self._blocks(_tree(words))
        if role == "lead":
            blocks = (
                Paragraph(block.inlines, "lead") if isinstance(block, Paragraph) else block
                for block in blocks
            )
        return tuple(blocks)

    def sentence(self, words: str) -> Blocks:
        """A paragraph of words on one line; "4. kvartal" at its start begins no list."""
        return (Paragraph(self.line(words)), *self.notes())

    def name(self, words: str) -> Inlines:
        """Words on one line that name what stands elsewhere; the links and notes in them belong there."""
        return unlinked(self.line(without_calls(words)))

    def plain(self, words: str) -> str:
        """The bare words, for attributes and metadata."""
        return bare(self.line(without_calls(words)))

    def notes(self) -> Blocks:
        """The notes that were called on lines since they were last asked for; they must stand somewhere."""
        called = tuple(self._called)
        self._called.clear()
        return called

    def _blocks(self, parents: Iterable[SyntaxTreeNode]) -> Iterator[Block]:
        for node in parents:
            match node.type:
                case "paragraph":
                    yield Paragraph(tuple(self._inlines(node.children[0].children)))
                case "bullet_list" | "ordered_list":
                    items = tuple(Item(tuple(self._blocks(item.children))) for item in node.children)
                    yield Listing(
                        items, ordered=node.type == "ordered_list", start=int(node.attrs.get("start", 1))
                    )
                case "blockquote":
                    yield Quotation(tuple(self._blocks(node.children)))
                case other:
                    raise ValueError(f"CommonMark node without a counterpart: {other}")
            yield from self.notes()

    def _inlines(self, parents: Iterable[SyntaxTreeNode]) -> Iterator[Inline]:
        for node in parents:
            match node.type:
                case "text":
                    yield from self._text(node.content)
                case "softbreak":
                    yield Words(" ")
                case "hardbreak":
                    yield Break()
                case "em":
                    yield Emphasis(tuple(self._inlines(node.children)))
                case "strong":
                    yield Strong(tuple(self._inlines(node.children)))
                case "span":
                    yield Foreign(str(node.attrs["lang"]), tuple(self._inlines(node.children)))
                case "link":
                    yield from self._link(str(node.attrs["href"]), tuple(self._inlines(node.children)))
                case other:
                    raise ValueError(f"CommonMark node without a counterpart: {other}")

    def _text(self, words: str) -> Iterator[Inline]:
        """Words, in which an address can be followed though nobody marked it."""
        start = 0
        for found in addresses(words):
            yield from self._words(words[start : found.start])
            address = words[found.start : found.end]
            href = {Kind.WEB: address, Kind.MAIL: mail(address)}.get(found.kind)
            yield Link(href, (Verbatim(address),)) if href else Verbatim(address)
            start = found.end
        yield from self._words(words[start:])

    def _link(self, href: str, inlines: Inlines) -> Iterator[Inline]:
        """A link where it leads somewhere that every reader can follow, else its words alone.

        A note that is called within leads elsewhere: its number follows the link.
        """
        anchor = unquote(href.removeprefix("#"))
        inside = anchor != href
        if followable(href) and not (inside and anchor in self._dead):
            if inside:
                self._led_to.add(anchor)
            yield Link(href, unlinked(inlines))
            yield from calls(inlines)
        else:
            yield from inlines

    def _words(self, words: str) -> Iterator[Inline]:
        for index, part in enumerate(CALL.split(words)):
            if index % 2:
                yield from self._call(part)
            elif part:
                yield from self._expand(tied(part))

    def _expand(self, words: str) -> Iterator[Inline]:
        start = 0
        for found in self._shorts.finditer(words) if self._shorts else ():
            self._met.add(found[1])
            # Within a longer word, a line could end before its hyphen.
            alone = "-" not in words[found.start() - 1 : found.start()] + words[found.end() : found.end() + 1]
            if alone and found[1] not in self._expanded:
                self._expanded.add(found[1])
                yield from unparted(words[start : found.start()])
                yield Abbreviation(found[1], self._long[found[1]])
                start = found.end()
        yield from unparted(words[start:])

    def _call(self, name: str) -> Iterator[Inline]:
        if name not in self._notes:
            return
        first = name not in self._numbers
        number = str(self._numbers.setdefault(name, len(self._numbers) + 1))
        note, phrase = f"note-{number}", self.vocabulary.phrase
        call = self.anchor(phrase("note_call", number))
        yield NoteCall(number, phrase("note", number), call, note)
        if first:
            words = tuple(self._inlines(_tree(self._notes[name], inline=True)))
            self._called.append(Note(number, self.anchor(note), words, call, phrase("back", number)))


def _tree(words: str, *, inline: bool = False) -> list[SyntaxTreeNode]:
    tokens = PARSER.parseInline(words) if inline else PARSER.parse(words)
    children = SyntaxTreeNode(tokens).children
    return children[0].children if inline and children else children


def without_calls(words: str) -> str:
    """An author's words without the calls of notes."""
    return CALL.sub("", words)
