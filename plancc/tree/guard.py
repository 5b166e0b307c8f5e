"""Check the bytes of a plan before YAML sees them: bytes become a source, or findings.

What is refused here could hide from a reader what a plan says (invisible characters that turn text
around), or would let the parser answer with a riddle (another encoding).
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from plancc.characters import called, meant
from plancc.edits import Edit
from plancc.finding import Finding, Related, Severity, here_too
from plancc.message import NOTHING, Message, counted
from plancc.source import Source, Span
from plancc.tree.pasted import Pasted, pasted_hyphens, pasted_spaces, straightened

MOST_BYTES = 512 * 1024

# C0 and C1 without tab and line breaks; characters that turn the direction of text; line breaks that
# editors don't show as such; the byte order mark in mid-text; what is no character at all.
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
    "\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)

_MARK = b"\xef\xbb\xbf"
# The marks of UTF-32 begin like those of UTF-16, so they are asked first.
_OTHER_MARKS = {
    b"\xff\xfe\x00\x00": "utf-32-le",
    b"\x00\x00\xfe\xff": "utf-32-be",
    b"\xff\xfe": "utf-16-le",
    b"\xfe\xff": "utf-16-be",
}
_ENCODING_NAMES = {"utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "utf-32-le": "UTF-32", "utf-32-be": "UTF-32"}
_SAVE_AS = Message('save the file with the encoding "UTF-8"')


class Guarded(NamedTuple):
    """The source, what is wrong with its characters, and the text that YAML may see, if it may see any.

    `text` is as long as the source's, so that every offset in one is an offset in the other. `whole` says
    that YAML understands it as it was meant.
    """

    source: Source
    text: str | None
    findings: tuple[Finding, ...] = ()
    whole: bool = True


def guard(name: str, content: bytes) -> Guarded:
    if len(content) > MOST_BYTES:
        return _too_large(name, len(content))
    encoding = _wide_encoding(content)
    if encoding:
        return _wide(name, content, encoding)
    content = content.removeprefix(_MARK)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return _not_utf8(name, content, error.start)
    source = Source(name, text)
    spaces = tuple(pasted_spaces(source))
    hyphens = tuple(pasted_hyphens(source))
    findings = (*_forbidden(source), *_spaces(source, spaces), *_hyphens(source, hyphens))
    shown = straightened(FORBIDDEN.sub("\ufffd", text), (*spaces, *hyphens))
    return Guarded(source, shown, findings, whole=not FORBIDDEN.search(text))


def quotes(source: Source, pasted: Sequence[Pasted]) -> tuple[Finding, ...]:
    """Quotes around values that YAML does not know: one finding for all of them."""
    if not pasted:
        return ()
    places = sorted(pasted)
    message = counted(
        "the quotation mark {character} is a letter to YAML",
        "the quotation mark {character} is a letter to YAML ({n} times)",
        n=(len(places) + 1) // 2,
        character=called(source.text[places[0].start]),
    )
    remedy = Message("write straight quotation marks around the whole value")
    return (_everywhere("pasted-quote", source, places, message, remedy),)


def _too_large(name: str, size: int) -> Guarded:
    finding = Finding(
        "too-large",
        Severity.ERROR,
        Span(Source(name, ""), 0, 0),
        Message(
            "the file has {size} KB, and a plan may have {most} KB",
            size=size // 1024,
            most=MOST_BYTES // 1024,
        ),
        help=Message("move annual sections to files of their own, and keep pictures beside the plan"),
    )
    return Guarded(finding.span.source, None, (finding,))


def _wide_encoding(content: bytes) -> str | None:
    for mark, encoding in _OTHER_MARKS.items():
        if content.startswith(mark):
            return encoding
    start = content[:64]
    if len(start) >= 4 and start[1::2].count(0) == len(start) // 2 and 0 not in start[::2]:
        return "utf-16-le"
    if len(start) >= 4 and start[::2].count(0) == (len(start) + 1) // 2 and 0 not in start[1::2]:
        return "utf-16-be"
    return None


def _wide(name: str, content: bytes, encoding: str) -> Guarded:
    source = Source(name, content.decode(encoding, "replace").removeprefix("\ufeff"))
    finding = Finding(
        "wrong-encoding",
        Severity.ERROR,
        Span(source, 0, min(1, len(source.text))),
        Message("the file is written in {encoding}, not in UTF-8", encoding=_ENCODING_NAMES[encoding]),
        help=_SAVE_AS,
    )
    return Guarded(source, None, (finding,))


def _not_utf8(name: str, content: bytes, bad: int) -> Guarded:
    # Bad bytes become one replacement character or more; what stands before the first stays as it is.
    source = Source(name, content.decode("utf-8", "replace"))
    start = len(content[:bad].decode("utf-8"))
    meant = content[bad : bad + 1].decode("cp1252", "replace")
    # 0x80-0x9F are letters and dashes in Windows-1252 and control characters in Latin-1.
    only_windows = any(0x80 <= byte <= 0x9F for byte in content)
    looks_so = meant.isalpha() or meant in "‘’“”–—…•§°½«»\u20ac"
    guess = Message("Windows-1252") if only_windows else Message("Latin-1 or Windows-1252")
    finding = Finding(
        "wrong-encoding",
        Severity.ERROR,
        Span(source, start, start + 1),
        Message("the byte {byte} is not UTF-8", byte=f"0x{content[bad]:02X}"),
        hint=Message('would be "{meant}" in {guess}', meant=meant, guess=guess) if looks_so else NOTHING,
        help=Message('the file looks like {guess}: save it with the encoding "UTF-8"', guess=guess)
        if looks_so
        else _SAVE_AS,
    )
    return Guarded(source, None, (finding,))


def _forbidden(source: Source) -> tuple[Finding, ...]:
    found = FORBIDDEN.finditer(source.text)
    places = (Pasted(each.start(), each.end(), meant(each.group())) for each in found)
    return tuple(
        _everywhere(
            "control-character",
            source,
            same,
            counted(
                "a plan can't hold the invisible {character}",
                "a plan can't hold the invisible {character} ({n} times)",
                n=len(same),
                character=called(character),
            ),
            Message("delete it: it often comes along when text is copied from a PDF or a word processor"),
        )
        for character, same in _by_character(source, places).items()
    )


def _spaces(source: Source, pasted: Iterable[Pasted]) -> tuple[Finding, ...]:
    return tuple(
        _everywhere(
            "pasted-space",
            source,
            places,
            counted(
                "the {character} is no space to YAML",
                "the {character} is no space to YAML ({n} times)",
                n=len(places),
                character=called(character),
            ),
            Message("write a space; within a text it may stay"),
        )
        for character, places in _by_character(source, pasted).items()
    )


def _hyphens(source: Source, pasted: Iterable[Pasted]) -> tuple[Finding, ...]:
    return tuple(
        _everywhere(
            "pasted-hyphen",
            source,
            places,
            counted(
                "the {character} is no hyphen to YAML",
                "the {character} is no hyphen to YAML ({n} times)",
                n=len(places),
                character=called(character),
            ),
            Message("begin each point of the list with a hyphen and a space"),
        )
        for character, places in _by_character(source, pasted).items()
    )


def _by_character(source: Source, pasted: Iterable[Pasted]) -> dict[str, list[Pasted]]:
    places: dict[str, list[Pasted]] = defaultdict(list)
    for each in sorted(pasted):
        places[source.text[each.start]].append(each)
    return places


def _everywhere(
    rule: str, source: Source, places: Sequence[Pasted], message: Message, remedy: Message
) -> Finding:
    """One finding for a character, at its first place: the same paste often brings in many."""
    first, *others = (Span(source, each.start, each.end) for each in places)
    return Finding(
        rule,
        Severity.ERROR,
        first,
        message,
        help=remedy,
        related=tuple(map(Related, others, here_too(len(others)))),
        mends=tuple(Edit(each.start, each.end, each.sign * (each.end - each.start)) for each in places),
    )
