"""A text holds a character that the documents' fonts can't show."""

import re
import unicodedata
from collections.abc import Iterator

from plancc.characters import ALIKE
from plancc.finding import Fault, Quote, Severity
from plancc.glyphs import without_glyph
from plancc.message import Message, Value
from plancc.plan.part import Part
from plancc.plan.parts import fields
from plancc.pointer import Pointer
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, part in subject.parts:
        for at, words in _texts(pointer, part):
            for character in without_glyph(words):
                yield _fault(rule, at, words, character)


def _texts(pointer: Pointer, part: Part) -> Iterator[tuple[Pointer, str]]:
    for _, key, value in fields(part):
        if isinstance(value, str):
            yield pointer.child(key), value
        elif isinstance(value, tuple):
            yield from _listed(pointer.child(key), value)


def _listed(pointer: Pointer, values: tuple[object, ...]) -> Iterator[tuple[Pointer, str]]:
    for index, value in enumerate(values):
        if isinstance(value, str):
            yield pointer.child(index), value
        elif isinstance(value, tuple):
            yield from _listed(pointer.child(index), value)


def _fault(rule: Rule, at: Pointer, words: str, character: str) -> Fault:
    other = unicodedata.normalize("NFKC", character)
    if character.translate(ALIKE) != character and re.search(
        rf"[A-Za-z]{character}|{character}[A-Za-z]", words
    ):
        other = character.translate(ALIKE)
    replaced = other != character and not without_glyph(other)
    quotes = [Quote(character, nth) for nth in range(words.count(character))]
    return rule.fault(
        at,
        Message("the fonts have no sign for {sign}", sign=_sign(character)),
        remedy=Message('write "{other}" instead', other=other)
        if replaced
        else Message("write it in Latin letters, or with words"),
        quote=quotes[0] if quotes else None,
        mend=other if replaced and quotes else None,
        also=tuple(quotes[1:]),
    )


def _sign(character: str) -> Value:
    code = f"U+{ord(character):04X}"
    if unicodedata.category(character) == "Co":
        return Message("{code}, which only Symbol, Wingdings or another font has", code=code)
    if character == "\N{REPLACEMENT CHARACTER}":
        return Message("{code}, which stands for a letter that was lost", code=code)
    name = unicodedata.name(character, "").lower()
    shown = f'"{character}" ({code})' if character.isprintable() else code
    return ", ".join(filter(None, (shown, name)))


CHARACTER_WITHOUT_GLYPH = Rule(
    name="character-without-glyph",
    severity=Severity.ERROR,
    finds=Message("A text holds a character that the documents' fonts can't show, such as an emoji."),
    why=Message(
        "The PDF would show an empty box in its place, which nobody can read and no screen reader can speak."
    ),
    bad="lead: Velkommen 🎉",
    good="lead: Velkommen!",
    check=_check,
)
