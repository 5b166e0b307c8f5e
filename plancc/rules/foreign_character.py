"""A character stands for another one that it looks like, or for several."""

import re
import unicodedata
from collections.abc import Iterator

from plancc.characters import ALIKE, called
from plancc.finding import Fault, Quote, Severity
from plancc.glyphs import without_glyph
from plancc.message import Message
from plancc.rules.rule import Rule, Subject

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_FOREIGN = re.compile(r"[\u0370-\u03ff\u0400-\u052f]")
_COMBINED = re.compile(r"[^\W\d_][\u0300-\u036f]+")
# Ligatures, letters of full width, and those of mathematics: bold, in script.
_COMPOSED = re.compile(
    "[\u0132\u0133\u01c4-\u01cc\u212a\u212b\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff]+"
)
# UTF-8 that may have been read as Windows-1252.
_MISREAD = re.compile("\u00e2[^\x00-\x7f]{2}|[\u00c2-\u00c5][^\x00-\x7f]")


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for words in subject.words:
        if words.text.isascii():
            continue
        # What no font can show is found as such.
        told: dict[tuple[str, str], Message] = {}
        for written, meant, message in _found(words.text):
            if not without_glyph(written):
                told.setdefault((written, meant), message)
        for (written, meant), message in told.items():
            first, *others = (Quote(written, nth) for nth in range(words.text.count(written)))
            yield rule.fault(
                words.pointer,
                message,
                hint=Message('write "{text}"', text=meant),
                remedy=Message("write the word anew, with the keys of the keyboard"),
                quote=first,
                mend=meant,
                also=tuple(others),
            )


def _found(text: str) -> Iterator[tuple[str, str, Message]]:
    """What is written, what was meant, and what to say of it."""
    for found in _COMBINED.finditer(text):
        meant = unicodedata.normalize("NFC", found[0])
        if meant != found[0]:
            yield (
                found[0],
                meant,
                Message('"{letter}" is put together of two characters', letter=meant),
            )
    for found in _COMPOSED.finditer(text):
        meant = unicodedata.normalize("NFKC", found[0])
        yield found[0], meant, Message("{character} only looks like letters", character=called(found[0][0]))
    for word in _WORD.findall(text) if _FOREIGN.search(text) else ():
        if _LATIN.search(word) and word.translate(ALIKE) != word:
            strange = next(letter for letter in word if letter.translate(ALIKE) != letter)
            yield (
                word,
                word.translate(ALIKE),
                Message("{character} is a letter of another alphabet", character=called(strange)),
            )
    for found in _MISREAD.finditer(text):
        try:
            meant = found[0].encode("cp1252").decode("utf-8")
        except UnicodeError:
            continue
        yield found[0], meant, Message('"{written}" is a letter that was read wrongly', written=found[0])


FOREIGN_CHARACTER = Rule(
    name="foreign-character",
    severity=Severity.WARNING,
    finds=Message(
        "A letter is put together of two, is of another alphabet, is one sign with others, or was misread."
    ),
    why=Message(
        "It looks right and is another character: whoever searches for the word does not find it, screen "
        "readers spell it, and the dictionary does not know it."
    ),
    bad='lead: "Vi \\uFB01nder vej."',
    good="lead: Vi finder vej.",
    check=_check,
)
