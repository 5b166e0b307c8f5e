"""An abbreviation is used before, or without, the plan saying what it stands for."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.blocks import Party
from plancc.plan.cover import Adoption, Body, Contact, Signature
from plancc.plan.figure import Provenance
from plancc.plan.initiative import Initiative
from plancc.plan.parts import of_year
from plancc.plan.terms import Abbreviation
from plancc.rules.prose import GAP, Passage
from plancc.rules.rule import Rule, Subject

_ABBREVIATION = re.compile(r"[A-ZÆØÅ]{2,6}(?!\w|[/&]\w|\.\w)")
_SMALL = re.compile(r"\b[a-zæøå]{2,6}\b")
# Before it stand the other half of a sign such as A/S or R&D, a hyphen that joins it to no word, or a number
# that it is the unit of.
_NONE = re.compile(r"[\w/&.]$|(?<![^\W\d_])-$|\d[ \u00a0]$")
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_OPENING = re.compile(r"(?:’?s)?\s*(?:[(,:–]|står for|betyder|stands for|means)\s*([^().;:]{3,90})")
_CLOSING = re.compile(rf"([^().;:{GAP}]{{3,90}}?)\s*([(,–])\s*$")
_LAST_WORDS = 6
_REACH = 100
_LETTERS = """
ABC ADHD AI AIDS BNP CD CO COVID CPR CV CVR DK DKK DNA DR DSB DVD EM EU EUR FN GPS HF HIV HK HR HTML ID IQ IT
KL LED LGBT NATO NGO OECD OK OL PC PDF PIN PR QR SMS SOS SU TV UK UNICEF US USA USB UV VIP VM WC WHO
"""
# What readers know by its letters, or better than by the words behind them.
_KNOWN = frozenset(_LETTERS.split())
# Names are what they are: an organisation may have no other.
_NO_PROSE: frozenset[tuple[type, str]] = frozenset(
    {(Abbreviation, "short"), (Abbreviation, "long"), (Adoption, "case"), (Provenance, "table")}
    | {(Body, "name"), (Contact, "name"), (Initiative, "partners"), (Party, "name"), (Signature, "name")}
)


class _Use(NamedTuple):
    """An abbreviation at a place, and whether the words beside it say what it stands for."""

    passage: Passage
    start: int
    short: str
    explained: bool

    @property
    def element(self) -> tuple[str | int, ...]:
        """The chapter, focus point or strategy that it stands in, in which parts are printed in any order."""
        steps = self.passage.words.pointer.steps
        return steps[: next((taken for taken, step in enumerate(steps, 1) if isinstance(step, int)), 1)]


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    listed = {abbreviation.short for abbreviation in subject.plan.terms.abbreviations}
    uses = [use for passage in subject.passages for use in _uses(passage) if use.short not in listed]
    if not uses:
        return
    loud = _written_small(subject, {use.short for use in uses})
    uses = [use for use in uses if use.short not in loud]
    placed = [(use.passage.words.pointer, use.passage.words.part) for use in uses]
    for edition in subject.editions:
        here = {pointer for pointer, _ in of_year(placed, edition.year)}
        by_short: dict[str, list[_Use]] = {}
        for use in uses:
            if use.passage.words.pointer in here:
                by_short.setdefault(use.short, []).append(use)
        for found in by_short.values():
            yield from _fault(rule, found)


def _written_small(subject: Subject, shorts: Iterable[str]) -> set[str]:
    """Those that are also written small somewhere: they are no abbreviations but words said loudly."""
    small = {word for passage in subject.passages for word in _SMALL.findall(passage.text)}
    return {short for short in shorts if short.casefold() in small}


def _uses(passage: Passage) -> Iterator[_Use]:
    words, text = passage.words, passage.text
    if (type(words.part), words.field) in _NO_PROSE or (text.isupper() and " " in text.strip()):
        return
    for found in _ABBREVIATION.finditer(text):
        short = found[0]
        before = text[max(0, found.start() - 2) : found.start()]
        if short not in _KNOWN and not _NONE.search(before) and not _ROMAN.fullmatch(short):
            yield _Use(passage, found.start(), short, _explained(text, found.start(), found.end(), short))


def _explained(text: str, start: int, end: int, short: str) -> bool:
    opened = text[max(0, start - 3) : start].rstrip().endswith(("(", ",", "–"))
    before = _CLOSING.search(text, max(0, start - _REACH), start) if opened else None
    # Words before its brackets explain it, whatever its letters: "uden job og uddannelse (NEET)".
    if before and (before[2] == "(" or _spells(before[1], short)):
        return True
    after = _OPENING.match(text, end)
    return bool(after and _spells(after[1], short, first=True))


def _spells(words: str, short: str, *, first: bool = False) -> bool:
    """Whether the letters are found in the few words beside them, in order, from the start of a word on."""
    near = words.split()[:_LAST_WORDS] if first else words.split()[-_LAST_WORDS:]
    return bool(_spelling(short).search(" ".join(near).casefold()))


@cache
def _spelling(short: str) -> re.Pattern[str]:
    return re.compile(r"\b" + ".*?".join(map(re.escape, short.casefold())))


def _fault(rule: Rule, uses: Iterable[_Use]) -> Iterator[Fault]:
    """A fault unless the first use in running text is explained, or one before it; titles stay short."""
    told = tuple(uses)
    first = next((use for use in told if use.passage.words.paragraphs), told[0])
    explained = next((use for use in told if use.explained), None)
    if explained and (told.index(explained) <= told.index(first) or explained.element == first.element):
        return
    short, words = first.short, first.passage.words
    yield rule.fault(
        words.pointer,
        Message('"{short}" is explained only further on', short=short)
        if explained
        else Message('nothing says what "{short}" stands for', short=short),
        remedy=Message(
            "write it out where it is first used, with {short} in brackets, or add it to terms.abbreviations",
            short=short,
        ),
        related=((explained.passage.words.pointer, Message("it is explained here")),) if explained else (),
        quote=first.passage.quote(first.start, first.start + len(short)),
    )


UNEXPANDED_ABBREVIATION = Rule(
    name="unexpanded-abbreviation",
    severity=Severity.WARNING,
    finds=Message("An abbreviation is used before, or without, the plan saying what it stands for."),
    why=Message(
        "Citizens and new politicians don't know the short names of a field, and a screen reader spells them."
    ),
    bad="lead: Vi samarbejder med KUI om de unge.",
    good="lead: Vi samarbejder med den kommunale ungeindsats (KUI) om de unge.",
    check=_check,
)
