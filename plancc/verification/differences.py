"""Two PDFs that should be one: what a reader would see that is not the same."""

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from typing import TypeVar

from plancc.message import Message, counted
from plancc.render import buildinfo
from plancc.render.toolchain import Toolchain
from plancc.verification.pdf_reader import Page, attachments, pages
from plancc.verification.unverifiable import Unverifiable

_Value = TypeVar("_Value")

_MOST_PAGES = 10
_BEFORE = 3
_MOST_WORDS = 12


def toolchain_differences(recorded: Toolchain, here: Toolchain) -> Iterator[Message]:
    """What a document was made with, and is not the same here."""
    for name, old, new in _unequal(recorded.versions, here.versions):
        if new is None:
            yield Message("version: made with {name} {old}, which is not here", name=name, old=old or "–")
        else:
            yield Message(
                "version: made with {name} {old}, here is {new}", name=name, old=old or "–", new=new
            )
    for name, _, new in _unequal(recorded.templates, here.templates):
        gone, other = (
            Message("template: {name} is not here", name=name),
            Message("template: {name} is not the same here", name=name),
        )
        yield other if new else gone
    for name, _, new in _unequal(recorded.fonts, here.fonts):
        gone, other = (
            Message("font: {name} is not here", name=name),
            Message("font: {name} is not the same here", name=name),
        )
        yield other if new else gone


def pdf_differences(document: bytes, remade: bytes) -> Iterator[Message]:
    """What a PDF has otherwise than the one that its source gives; nothing if each byte is the same."""
    if document == remade:
        return
    found = [*_attached(document, remade), *_paged(document, remade)]
    place = next(
        (at for at, (one, other) in enumerate(zip(document, remade, strict=False), 1) if one != other),
        min(len(document), len(remade)) + 1,
    )
    yield from found or [
        Message(
            "bytes: text, metadata and attachments are the same; the files differ from byte {n} on", n=place
        )
    ]


def _attached(document: bytes, remade: bytes) -> Iterator[Message]:
    for name, old, new in _unequal(dict(attachments(document)), dict(attachments(remade))):
        if new is None:
            yield Message("attachment: plancc did not attach {name}", name=name)
        elif old is None:
            yield Message("attachment: {name} is missing", name=name)
        elif name != buildinfo.NAME:
            yield Message("attachment: {name} is not the same", name=name)


def _paged(document: bytes, remade: bytes) -> Iterator[Message]:
    try:
        old = pages(document)
    except Unverifiable as error:
        # What is attached could be read; somebody has spoilt the pages.
        yield Message("pages: {reason}", reason=error.message)
        return
    new = pages(remade)
    for key, _, _ in _unequal(old.about, new.about):
        yield Message("metadata: {key} is not the same", key=key.removeprefix("/"))
    if len(old.pages) != len(new.pages):
        yield Message(
            "pages: the document has {old}, its source gives {new}", old=len(old.pages), new=len(new.pages)
        )
    differing = [
        (number, one, other)
        for number, (one, other) in enumerate(zip(old.pages, new.pages, strict=False), 1)
        if one != other
    ]
    for number, one, other in differing[:_MOST_PAGES]:
        yield _page(number, one, other)
    if len(differing) > _MOST_PAGES:
        yield counted("text: one more page", "text: {n} more pages", len(differing) - _MOST_PAGES)


def _page(number: int, old: Page, new: Page) -> Message:
    if old.text == new.text:
        return Message("page {n}: the same words, drawn differently", n=number)
    there, remade = _excerpts(old.text.split(), new.text.split())
    return Message(
        'text: page {page}: the document says "{there}", its source "{remade}"',
        page=number,
        there=there,
        remade=remade,
    )


def _excerpts(old: list[str], new: list[str]) -> tuple[str, str]:
    """The first words that differ, with a few before them."""
    for kind, start, end, begin, stop in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            return _words(old, start, end), _words(new, begin, stop)
    return "", ""


def _words(words: list[str], start: int, end: int) -> str:
    end = min(max(end, start + 1), start + _MOST_WORDS)
    return " ".join(words[max(start - _BEFORE, 0) : end])[:200]


def _unequal(
    old: Mapping[str, _Value], new: Mapping[str, _Value]
) -> Iterator[tuple[str, _Value | None, _Value | None]]:
    """The names that two mappings have otherwise, and what each has there."""
    for name in sorted({*old, *new}):
        if old.get(name) != new.get(name):
            yield name, old.get(name), new.get(name)
