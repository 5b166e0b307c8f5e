"""A comma in a list in brackets has parted one sentence into several points."""

import re
from collections.abc import Iterator, Sequence

from plancc.finding import Fault, Severity
from plancc.message import NOTHING, Message
from plancc.plan.blocks import ListItem
from plancc.plan.initiative import Initiative
from plancc.plan.multi_year import Commitment
from plancc.plan.parts import fields
from plancc.pointer import Pointer
from plancc.rules.rule import Rule, Subject

_POINTS = (Commitment, Initiative, ListItem)
_BEGUN = re.compile(r"[A-ZÆØÅ\d].*[^.!?:;…”\"»)\]]\Z", re.DOTALL)
_GOES_ON = re.compile(r"[a-zæøå]")
_ENDED = re.compile(r"[.!?]\Z")
_LONGEST = 100


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, part in subject.parts:
        for _, key, value in fields(part):
            if isinstance(value, tuple) and value and all(isinstance(each, _POINTS) for each in value):
                yield from _pieces(rule, pointer.child(key), [each.text.strip() for each in value])


def _pieces(rule: Rule, pointer: Pointer, texts: Sequence[str]) -> Iterator[Fault]:
    """Points of which the first begins a sentence, the others go on with it, and the last one ends it."""
    start = 0
    while start < len(texts):
        end = start + 1
        while end < len(texts) and _GOES_ON.match(texts[end]) and not _ENDED.search(texts[end - 1]):
            end += 1
        if end - start > 1 and _BEGUN.match(texts[start]) and _ENDED.search(texts[end - 1]):
            whole = ", ".join(texts[start:end])
            quotable = len(whole) <= _LONGEST and not set('"\\\n') & {*whole}
            yield rule.fault(
                pointer.child(start + 1),
                Message("this goes on with the sentence of the point before it"),
                hint=Message('write "{text}"', text=whole) if quotable else NOTHING,
                remedy=Message("put a text with commas in quotes, or write each point on a line of its own"),
                related=((pointer.child(start), Message("the sentence begins here")),),
            )
        start = end


SENTENCE_IN_PIECES = Rule(
    name="sentence-in-pieces",
    severity=Severity.WARNING,
    finds=Message("Points of a list are the pieces of one sentence, which a comma has parted."),
    why=Message(
        "In brackets a comma begins the next point; readers get half a sentence, and the rest as another."
    ),
    bad="commitments: [Vi ringer efter en uge, en måned og et halvt år.]",
    good='commitments: ["Vi ringer efter en uge, en måned og et halvt år."]',
    check=_check,
)
