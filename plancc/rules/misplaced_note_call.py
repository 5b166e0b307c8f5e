"""A note is called where none can stand."""

from collections.abc import Iterator

from plancc.finding import Fault, Quote, Severity
from plancc.message import Message
from plancc.plan.annual import AnnualSection
from plancc.plan.blocks import Image, Relations
from plancc.plan.cover import Area, Authority, Contact, Signature
from plancc.plan.figure import Figure
from plancc.plan.part import Part
from plancc.plan.plan import Plan
from plancc.plan.target import Target
from plancc.plan.terms import Abbreviation, Noun, Terms
from plancc.rules.empty_title import says_nothing
from plancc.rules.notes import calls
from plancc.rules.rule import Rule, Subject

WITHOUT_NOTES: frozenset[tuple[type[Part], str]] = frozenset(
    {
        (Plan, "title"),
        (Plan, "subtitle"),
        (Plan, "summary"),
        (Figure, "alt"),
        (Relations, "alt"),
        (Image, "alt"),
        (Image, "credit"),
        (AnnualSection, "name"),
        (Authority, "name"),
        (Authority, "unit"),
        (Area, "name"),
        (Signature, "name"),
        (Contact, "title"),
        (Contact, "name"),
        (Contact, "address"),
        (Terms, "multi_year"),
        (Terms, "annual"),
        (Terms, "percent"),
        (Noun, "one"),
        (Noun, "many"),
        (Abbreviation, "short"),
        (Abbreviation, "long"),
        (Figure, "unit"),
        (Target, "unit"),
    }
)
"""Words that are also attributes, metadata, parts of sentences or of drawings: fields of parts."""


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for words in subject.words:
        if "[^" not in words.text or says_nothing(words.text):
            continue
        if (type(words.part), words.field) in WITHOUT_NOTES:
            for call in calls(words.text):
                yield rule.fault(
                    words.pointer,
                    Message("no note can be called here"),
                    remedy=Message("take the call out, and call the note in the text that belongs to it"),
                    quote=Quote.at(words.text, *call.span()),
                    mend="",
                )


MISPLACED_NOTE_CALL = Rule(
    name="misplaced-note-call",
    severity=Severity.WARNING,
    finds=Message(
        "A note is called in the plan's title, in a name, a unit, an alternative text or a credit, where "
        "none can stand."
    ),
    why=Message("The call would be dropped without a word, or stand as [^id] in the middle of the page."),
    bad="title: Beskæftigelsesplan 2023-2024[^nationalbanken]",
    good="lead: Ledigheden vil være lav.[^nationalbanken]",
    check=_check,
)
