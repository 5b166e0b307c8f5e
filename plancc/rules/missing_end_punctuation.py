"""A paragraph ends without a full stop or another sign that ends a sentence."""

import re
from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.annual import AnnualSection, Strategy
from plancc.plan.blocks import TextBlock
from plancc.plan.chapter import Subsection
from plancc.plan.figure import Figure
from plancc.plan.goal import Goal
from plancc.plan.multi_year import FocusPoint, MultiYearSection, Overview
from plancc.plan.part import Part
from plancc.plan.plan import Footnote, Plan
from plancc.rules.prose import GAP
from plancc.rules.rule import Rule, Subject
from plancc.rules.sentences import words

# What ends with a long gap ends with an address.
_ENDED = re.compile(rf"[.!?:;…][{GAP}\s\"'”“’‘»«)\]]*$|[)\]”»][{GAP}\s]*$|{GAP}{{8,}}$")
# Where texts are paragraphs: no points of lists, mottoes, or words that become parts of sentences.
_SENTENCES: tuple[type[Part], ...] = (
    AnnualSection,
    Figure,
    FocusPoint,
    Footnote,
    Goal,
    MultiYearSection,
    Overview,
    Plan,
    Strategy,
    Subsection,
    TextBlock,
)
_LEAST_WORDS = 6
_SHOWN = 3


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for passage in subject.passages:
        if not passage.words.paragraphs or passage.point or not isinstance(passage.words.part, _SENTENCES):
            continue
        if _ENDED.search(passage.text, max(0, len(passage.text) - 200)):
            continue
        found = words(passage.text)
        if len(found) >= _LEAST_WORDS:
            yield rule.fault(
                passage.words.pointer,
                Message("this paragraph ends without a full stop"),
                remedy=Message("end it with a full stop, or with the sign that belongs there"),
                quote=passage.quote(found[-_SHOWN].start(), found[-1].end()),
            )


MISSING_END_PUNCTUATION = Rule(
    name="missing-end-punctuation",
    severity=Severity.NOTE,
    finds=Message("A paragraph of a sentence or more ends without a full stop or a sign like it."),
    why=Message("Readers ask whether something is missing, and a screen reader goes on without a pause."),
    bad="lead: Flere unge skal i job eller uddannelse",
    good="lead: Flere unge skal i job eller uddannelse.",
    check=_check,
)
