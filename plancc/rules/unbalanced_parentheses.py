"""A parenthesis is opened and not closed, or closed and not opened."""

import re
from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.prose import Passage
from plancc.rules.rule import Rule, Subject

_SIGN = re.compile(r"[()]")
# "a)" and "2)" count things, ":)" smiles.
_ALONE = re.compile(r"(?:(?:^|[\s,;(])\w{1,2}|[:;]-?)$")
_SMILING = re.compile(r"[:;]-?$")


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for passage in subject.passages:
        if "(" not in passage.text and ")" not in passage.text:
            continue
        # The first of them: where one is missing, others are often none.
        for at in _unmatched(passage.text)[:1]:
            yield _fault(rule, passage, at)


def _unmatched(text: str) -> tuple[int, ...]:
    opened: list[int] = []
    closed: list[int] = []
    for found in _SIGN.finditer(text):
        before = text[max(0, found.start() - 3) : found.start()]
        if found[0] == "(":
            if not _SMILING.search(before):
                opened.append(found.start())
        elif opened:
            opened.pop()
        elif not _ALONE.search(before):
            closed.append(found.start())
    return (*closed, *opened)


def _fault(rule: Rule, passage: Passage, at: int) -> Fault:
    opening = passage.text[at] == "("
    return rule.fault(
        passage.words.pointer,
        Message("this parenthesis is not closed") if opening else Message("this parenthesis was not opened"),
        remedy=Message("add the other half where it belongs, or take this one out"),
        quote=passage.quote(at, at + 1),
    )


UNBALANCED_PARENTHESES = Rule(
    name="unbalanced-parentheses",
    severity=Severity.WARNING,
    finds=Message("A parenthesis is opened and not closed within its paragraph, or closed and not opened."),
    why=Message("Readers look for the other half and lose the thread; often words have been lost with it."),
    bad="text: Vi samarbejder med den forberedende grunduddannelse (FGU om de unge.",
    good="text: Vi samarbejder med den forberedende grunduddannelse (FGU) om de unge.",
    check=_check,
)
