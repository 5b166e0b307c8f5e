"""Words that lines took apart are made whole again, for those who read the text and not the page."""

from collections.abc import Mapping
from itertools import pairwise
from xml.etree.ElementTree import Element

from plancc.render.pdf.actual_text import tell
from plancc.render.pdf.breaks import Break, Run, breaks, whole
from plancc.render.pdf.glyphs import Show, shows
from plancc.render.pdf.joining import join
from plancc.render.pdf.markup import flow
from plancc.render.pdf.node import Node, Piece
from plancc.render.pdf.retelling import retell
from plancc.render.pdf.roles import INLINE
from plancc.render.pdf.tree import Tree
from plancc.render.pdf.verification import Meant


class Words:
    """Mends the painted text of a tree.

    WeasyPrint paints no space at the end of a line, and the hyphens of hyphenation like any other. A tagged
    text has its spaces, and tells incidental hyphens from its own (ISO 32000-1, 14.8.2.2.3 and 14.8.2.5). A
    word on two lines is told whole where it begins (ActualText, 14.9.4): search, speech and copies have it.
    """

    def __init__(self, tree: Tree, alphabets: Mapping[str, Mapping[int, str]]) -> None:
        self._tree, self._alphabets = tree, alphabets
        self._shows: dict[Piece, list[Show]] = {}
        self._sources: dict[Element, str] = {}

    def mend(self) -> list[Meant]:
        """Mend it, and return the text that each node has to give from now on."""
        nodes = list(self._tree.root.every())
        meant = []
        for node in nodes:
            if node.tag not in INLINE and (pieces := list(node.run())):
                runs = [Run(piece.text, piece.line) for piece in pieces]
                between = [*breaks(runs, self._source(node))]
                self._mend(pieces, between)
                for piece in pieces if node.tag != "Figure" else ():
                    shown = self._shows.get(piece) or shows(piece, self._alphabets)
                    if tell(piece.text, shown):
                        self._shows[piece] = shown
                meant.append(Meant(node, whole(runs, between)))
        for node in nodes:
            retell(node, self._shows)
            join(node)
        return meant

    def _mend(self, pieces: list[Piece], breaks: list[Break]) -> None:
        chain: list[tuple[Piece, Break]] = []
        for (here, then), between in zip(pairwise(pieces), breaks, strict=True):
            if between in (Break.WORD, Break.HYPHENATED):
                chain.append((here, between))
                # A word may take more than two lines.
                if not self._one_word(then):
                    self._join(chain, then)
                    chain = []
                continue
            if chain:
                self._join(chain, here)
                chain = []
            if between is Break.SPACE and (shown := self._shown(here)):
                shown[-1].end_with_space()
        if chain:
            self._join(chain, pieces[-1])

    def _join(self, chain: list[tuple[Piece, Break]], last: Piece) -> None:
        """Tell the word at the end of the chain's first piece whole, and nothing where it goes on."""
        parts: list[tuple[Show, int, int, str]] = []
        for place, (piece, between) in enumerate(chain):
            if shown := self._shown(piece):
                show = shown[-1]
                start, end = 0 if place else show.last_word, len(show.glyphs)
                text = show.text(start, end)
                parts.append((show, start, end, text[:-1] if between is Break.HYPHENATED else text))
        if shown := self._shown(last):
            end = shown[0].first_word
            parts.append((shown[0], 0, end, shown[0].text(0, end)))
        word = "".join(text for *_, text in parts)
        for show, start, end, _ in parts:
            show.told.append((start, end, word))
            word = ""

    def _one_word(self, piece: Piece) -> bool:
        shown = self._shown(piece)
        return len(shown) == 1 and shown[0].first_word == len(shown[0].glyphs)

    def _shown(self, piece: Piece) -> list[Show]:
        if piece not in self._shows:
            self._shows[piece] = shows(piece, self._alphabets)
        return self._shows[piece]

    def _source(self, node: Node | None) -> str:
        """The text that a node's pieces come from."""
        while node is not None and node.element is None:
            node = node.parent
        if node is None or node.element is None:
            return ""
        if node.element not in self._sources:
            self._sources[node.element] = "".join(flow(node.element, self._apart))
        return self._sources[node.element]

    def _apart(self, element: Element) -> bool:
        known = self._tree.known(element)
        return known is not None and known.tag not in INLINE
