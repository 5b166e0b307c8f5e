"""A word is misspelt, by the Hunspell dictionary of the plan's language."""

import os
import re
from collections.abc import Iterator

from plancc.dictionary.dictionary import Dictionary, readable
from plancc.dictionary.files import NAMES, OWN, find
from plancc.finding import Fault, Severity
from plancc.message import NOTHING, Message
from plancc.plan.plan import Plan
from plancc.plan.wording import Language
from plancc.rules.abbreviations import ABBREVIATIONS
from plancc.rules.prose import GAP, Passage
from plancc.rules.rule import Rule, Subject
from plancc.rules.sentences import sentences

_CHUNK = re.compile(r"[^\s/]+")
# A word goes on behind a soft hyphen, and where a part of it is emphasised.
_LETTERS = rf"[^\W\d_](?:[\u00ad{GAP}]*[^\W\d_])"
_WORD = re.compile(rf"{_LETTERS}+(?:['’-]{_LETTERS}*)*")
_JOINTS = dict.fromkeys(map(ord, f"\u00ad{GAP}"))
_STRANGE = re.compile(
    r"[\d@_&+=]|\w\.\w"
    # What is found by other rules: characters that hide in a word, or stand for others.
    r"|[\u0300-\u052f\u200b-\u200d\u2060\ufb00-\ufb06]|[\u00c2-\u00c5\u00e2][\u0080-\u00bf\u02c6-\u20ac]"
)
_PACKAGES = {"da": "hunspell-da", "en": "hunspell-en-gb"}
# Shorter words with a capital are names more often than not, even where a sentence begins.
_LEAST_CAPITAL = 8
_LEAST_SENTENCE = 3
# Words that plancc knows in place of a unit (plancc.plan.target).
_CODES = frozenset({"percent"})


def _missing(plan: Plan) -> Message:
    if os.environ.get(OWN) == "":
        return NOTHING
    if not readable():
        return Message("spelling is not checked: for that, pip install {extra}", extra="'plancc[spelling]'")
    if find(plan.language, os.environ) is None:
        return Message(
            "spelling is not checked: the dictionary {name} is missing; on Debian: apt-get install {package}",
            name=" / ".join(NAMES[plan.language]),
            package=_PACKAGES[plan.language],
        )
    return NOTHING


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    files = find(subject.plan.language, os.environ) if readable() else None
    if files is None:
        return
    own = {word.casefold() for line in subject.plan.wording.words for word in _WORD.findall(line)}
    held = [(passage, frozenset(map(_bare, _WORD.findall(passage.text)))) for passage in subject.passages]
    asked = {word for word in frozenset().union(*(words for _, words in held)) if word[1:].islower()}
    if own:
        asked = {word for word in asked if not {word.casefold(), word.casefold().removesuffix("s")} & own}
    dictionary = Dictionary(files, os.environ)
    unknown = dictionary.unknown(asked)
    # Most words are known, and most passages need no closer look.
    spelt = [
        (passage, found, begins)
        for passage, words in held
        if not words.isdisjoint(unknown)
        for found, begins in _words(passage, subject.plan.language)
        if _bare(found[0]) in unknown
    ]
    names = {_bare(found[0]) for _, found, begins in spelt if not begins and found[0][0].isupper()}
    misspelt = [
        (passage, found, _bare(found[0]))
        for passage, found, begins in spelt
        if _bare(found[0]) not in names and (begins or found[0].islower())
    ]
    suggestions = dictionary.suggestions([word for _, _, word in misspelt]) if misspelt else {}
    for passage, found, word in misspelt:
        likely = suggestions.get(word)
        yield rule.fault(
            passage.words.pointer,
            Message('the dictionary does not know "{word}"', word=word),
            hint=Message('did you mean "{word}"?', word=likely) if likely else NOTHING,
            remedy=Message("if it is right, put it under wording: words:"),
            quote=passage.quote(*found.span()),
        )


def _bare(word: str) -> str:
    """A word as a reader reads it."""
    return word.translate(_JOINTS)


def _words(passage: Passage, language: Language) -> Iterator[tuple[re.Match[str], bool]]:
    """A passage's words without numbers, codes and abbreviations; whether a long one begins a sentence."""
    text = passage.text
    begins = {
        start
        for start, end in sentences(text, language)
        if text.count(" ", start, end) + 1 >= _LEAST_SENTENCE
    }
    for chunk in _CHUNK.finditer(text):
        if _STRANGE.search(chunk[0]) or chunk[0].rstrip(".,:;)").casefold() in ABBREVIATIONS[language]:
            continue
        for found in _WORD.finditer(text, *chunk.span()):
            hyphenated = "-" in (text[found.end() : found.end() + 1], text[found.start() - 1 : found.start()])
            if not hyphenated and found[0] not in _CODES:
                yield found, found.start() in begins and len(found[0]) >= _LEAST_CAPITAL


MISSPELT_WORD = Rule(
    name="misspelt-word",
    severity=Severity.NOTE,
    finds=Message(
        "A word is neither in the dictionary of the plan's language nor made of words that are, nor is it in "
        "the plan's own list, wording.words. Names are left out."
    ),
    why=Message(
        "A misspelt word in an adopted plan stays there, and who searches the document for it finds nothing."
    ),
    bad="lead: Vi satser på opkvalifisering.",
    good="lead: Vi satser på opkvalificering.",
    check=_check,
    source=Message(
        "The Hunspell dictionary da_DK (Stavekontrolden), en_GB or en_US, which the machine must have, and "
        "the library that plancc[spelling] brings; without them the rule is off."
    ),
    missing=_missing,
)
