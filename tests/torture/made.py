"""What a build made, and its words: those of the page, and those of the PDF in the order of its structure."""

import re
import subprocess
from dataclasses import dataclass
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from unicodedata import normalize

from plancc.edition.edition import Edition
from tests.editions import Compiled
from tests.torture.structure import Spoken, spoken

_VOID = {"br", "img", "meta", "link", "hr", "input", "wbr"}


@dataclass(frozen=True, eq=False)
class Made:
    """One edition and its documents."""

    edition: Edition
    built: Compiled

    @property
    def pdf(self) -> Path:
        return self.built.pdf

    @cached_property
    def page(self) -> str:
        return self.built.page.read_text(encoding="utf-8")

    @cached_property
    def read(self) -> "Words":
        """The words of the page."""
        reader = _Page()
        reader.feed(self.page)
        return Words(squeezed("".join(reader.main)), squeezed("".join(reader.notes)))

    @cached_property
    def pieces(self) -> list[Spoken]:
        """The PDF's structure."""
        return spoken(self.pdf)

    @cached_property
    def spoken(self) -> "Words":
        """The words of the PDF, as its structure gives them to a screen reader."""
        return _words(self.pieces)

    def said(self, *command: str) -> str:
        """What a program of poppler says of the PDF."""
        to = ["-"] if command[0] == "pdftotext" else []
        ended = subprocess.run(
            [*command, str(self.pdf), *to], capture_output=True, check=True, encoding="utf-8"
        )
        return ended.stdout


@dataclass(frozen=True)
class Words:
    """Words without white space, capitals and hyphens: the running text, and the notes."""

    main: str
    notes: str


def squeezed(words: str) -> str:
    """Words without what only their setting makes: white space, breaks, line-end hyphens, capitals.

    U+2010 and U+2011 share the hyphen's glyph, and come out of a PDF as hyphens.
    """
    return re.sub(r"[\s\u00ad\u200b\u2060\u2010\u2011-]+", "", normalize("NFC", words)).casefold()


class _Page(HTMLParser):
    """Collects text; leaves out the contents, drawings, calls of notes; keeps notes apart."""

    def __init__(self) -> None:
        super().__init__()
        self.main: list[str] = []
        self.notes: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            return
        told = dict(attrs)
        role, name = told.get("role"), told.get("class") or ""
        kind = ""
        if tag in ("head", "style", "script", "svg", "nav", "summary") or role in (
            "doc-noteref",
            "doc-backlink",
        ):
            kind = "out"
        elif role == "doc-footnote":
            kind = "note"
        elif "permalink" in name or "skip" in name.split():
            kind = "out"
        self._open.append(kind)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if "out" not in self._open:
            (self.notes if "note" in self._open else self.main).append(data)


def _words(told: list[Spoken]) -> Words:
    """Running text and notes; without contents, drawings, the marks of lists and calls of notes."""
    main: list[str] = []
    notes: list[str] = []
    for piece in told:
        roles, words = set(piece.roles), piece.words.strip()
        if roles & {"TOC", "Figure"} or ("Lbl" in roles and re.fullmatch(r"[•\d. ]*", words)):
            continue
        if "Note" in roles:
            notes.append("" if words == "Tilbage" else piece.words)
        elif not ("Reference" in roles and words.isdigit()):
            main.append(piece.words)
    return Words(squeezed("".join(main)), squeezed("".join(notes)))
