"""A text calls a level of the plan by another word than the plan has chosen for it."""

import re
from collections.abc import Iterator
from functools import cache

from plancc.finding import Fault, Severity
from plancc.language.synonyms import SYNONYMS
from plancc.message import Message
from plancc.plan.blocks import Quote
from plancc.plan.goal import Goal
from plancc.plan.parts import fields
from plancc.plan.terms import Noun
from plancc.plan.wording import Language
from plancc.pointer import Pointer
from plancc.rules.owners import Owners
from plancc.rules.prose import Passage
from plancc.rules.rule import Rule, Subject
from plancc.rules.sentences import sentences

_ENDINGS = "(?:n|t|ne|en|et|ene)?s?"
_QUOTED = re.compile(
    r"„[^“”]{0,300}[“”]|[”“][^”]{0,300}”|»[^«]{0,300}«|«[^»]{0,300}»|\"[^\"]{0,300}\"|‘[^‘’]{0,300}’"
)
# The words of a link that leads out of the document are the title of something else.
_LINKED = re.compile(r"\[[^\[\]]{0,300}\]\((?!#)")
# Where the author writes of the plan; elsewhere stand the names of bodies, goals, sources and people.
_OWN = ("title", "subtitle", "caption", "note")


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    plan = subject.plan
    owners = Owners(plan)
    # A word that the plan has chosen for one level is no other word for another.
    words = [term.one.casefold() for _, _, term in fields(plan.terms) if isinstance(term, Noun)]
    for level, synonyms in SYNONYMS[plan.language].items():
        own: Noun | None = getattr(plan.terms, level)
        if own is None:
            continue
        others = tuple(pair for pair in synonyms if not any(pair[0] in word for word in words))
        pattern, chosen = _forms(others), _forms(((own.one, own.many),))
        for passage in subject.passages:
            if _speaks_of_the_plan(passage) and any(pair[0] in passage.text.casefold() for pair in others):
                for found in _strangers(passage, pattern, chosen, owners, plan.language):
                    yield rule.fault(
                        passage.words.pointer,
                        Message('the plan\'s own word for this is "{word}"', word=own.one),
                        remedy=Message(
                            "write {one} or {many}, or change terms.{level}",
                            one=own.one,
                            many=own.many,
                            level=level,
                        )
                        if own.one != own.many
                        else Message("write {one}, or change terms.{level}", one=own.one, level=level),
                        related=((Pointer(("terms", level)).key, Message("chosen here")),),
                        quote=passage.quote(*found.span()),
                    )


@cache
def _forms(nouns: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    """Finds nouns in the singular and plural, with an article or a genitive at their end."""
    words = "|".join(re.escape(word) for noun in nouns for word in noun)
    return re.compile(rf"\b(?:{words}){_ENDINGS}\b", re.IGNORECASE)


def _speaks_of_the_plan(passage: Passage) -> bool:
    words = passage.words
    if isinstance(words.part, Goal | Noun | Quote):
        return False
    return words.paragraphs or words.field in _OWN


def _strangers(
    passage: Passage, pattern: re.Pattern[str], chosen: re.Pattern[str], owners: Owners, language: Language
) -> Iterator[re.Match[str]]:
    """The other words for the level, where they mean it.

    A sentence that has the plan's own word beside it means two things by the two; what is quoted or
    stands as a name, with a capital within a sentence, is somebody else's word, as is what belongs to others.
    """
    text = passage.text
    written = passage.words.text[passage.start : passage.start + len(text)]
    spans = (*_QUOTED.finditer(text), *_LINKED.finditer(written))
    somebodys = tuple(found.span() for found in spans)
    for start, end in sentences(text, language):
        if chosen.search(text, start, end) or owners.elsewhere(text, start, end):
            continue
        for found in pattern.finditer(text, start, end):
            named = found.start() > start and found[0][0].isupper()
            if named or owners.somebodys(text, start, found.start()):
                continue
            if not any(first <= found.start() < last for first, last in somebodys):
                yield found


TERM_AGAINST_PLAN = Rule(
    name="term-against-plan",
    severity=Severity.WARNING,
    finds=Message("A text calls a level of the plan by another word than the one that the plan has chosen."),
    why=Message(
        "Readers look for the difference between a focus area and a focus point, where there is none; "
        "headings and labels bear the plan's own word."
    ),
    bad="terms:\n  focus_point: {one: fokuspunkt, many: fokuspunkter}\n…\n"
    "lead: Planen har tre indsatsområder.",
    good="terms:\n  focus_point: {one: fokuspunkt, many: fokuspunkter}\n…\n"
    "lead: Planen har tre fokuspunkter.",
    check=_check,
)
