"""A text announces a number of things, and another number follows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from plancc.finding import Fault, Quote, Severity
from plancc.message import Message, counted
from plancc.plan.annual import AnnualSection, Strategy
from plancc.plan.blocks import Block, Box, ListBlock, ListItem, NumberedBlock, TextBlock
from plancc.plan.chapter import Subsection
from plancc.plan.multi_year import FocusPoint, MultiYearSection
from plancc.plan.part import Part
from plancc.plan.terms import Noun, Terms
from plancc.pointer import Pointer
from plancc.rules.announcements import Announcement, Announcements
from plancc.rules.rule import Rule, Subject

_POINT = re.compile(r"(?:[-*+]|\d{1,2}[.)]) ")


@dataclass(frozen=True)
class _Text:
    """A text with a place, or a title, and how many things follow it at which place.

    `end` is where the announcement ends, if that is not the end of the text.
    """

    pointer: Pointer
    text: str
    is_title: bool
    things: Pointer
    count: int
    end: int | None = None


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    announcements = Announcements(subject.plan.language, _nouns(subject.plan.terms))
    followed = [text for pointer, part in subject.parts for text in _followed(pointer, part)]
    followed += [
        _Text(words.pointer, words.text, is_title=False, things=words.pointer, count=count, end=end)
        for words in subject.words
        if words.paragraphs and ":\n" in words.text
        for end, count in _lists(words.text)
    ]
    for each in followed:
        said = (
            announcements.heading(each.text) if each.is_title else announcements.before(each.text, each.end)
        )
        if said and each.count and said.count != each.count:
            yield _fault(rule, each, said)


def _fault(rule: Rule, each: _Text, said: Announcement) -> Fault:
    return rule.fault(
        each.pointer,
        counted(
            "one thing follows, not {said}", "{n} things follow, not {said}", each.count, said=said.count
        ),
        remedy=Message("mend the number, or what it counts"),
        related=((each.things, Message("what follows")),) if each.things != each.pointer else (),
        quote=Quote.at(each.text, said.start, said.end),
    )


def _nouns(terms: Terms) -> Iterator[str]:
    """The plan's own words for what it has several of."""
    own = (getattr(terms, name) for name in type(terms).model_fields)
    return (noun.many for noun in own if isinstance(noun, Noun))


def _followed(pointer: Pointer, part: Part) -> Iterator[_Text]:
    match part:
        case ListItem():
            yield _text(pointer, part, "text", "items")
        case Strategy():
            yield _text(pointer, part, "lead", "commitments")
        case FocusPoint():
            yield _text(pointer, part, "approach", "commitments")
            yield from _blocks(pointer, part.blocks)
        case Subsection() | Box():
            yield from _titled(pointer, part)
            yield from _blocks(pointer, part.blocks)
        case MultiYearSection():
            count = len(part.focus_points)
            yield _title(pointer.child("overview"), part.overview, pointer.child("focus_points"), count)
        case AnnualSection() if len({goal.level for goal in part.goals}) == 1:
            yield _title(pointer.child("overview"), part.overview, pointer.child("goals"), len(part.goals))


def _text(pointer: Pointer, part: Part, text: str, things: str) -> _Text:
    """A field that another one follows in the document."""
    count = len(getattr(part, things))
    return _Text(
        pointer.child(text),
        getattr(part, text) or "",
        is_title=False,
        things=pointer.child(things).key,
        count=count,
    )


def _title(pointer: Pointer, part: Part, things: Pointer, count: int) -> _Text:
    return _Text(
        pointer.child("title"),
        getattr(part, "title", None) or "",
        is_title=True,
        things=things.key,
        count=count,
    )


def _titled(pointer: Pointer, part: Subsection | Box) -> Iterator[_Text]:
    """The title, where the first thing under it is a list, and the only one."""
    lists = [block for block in part.blocks if isinstance(block, ListBlock | NumberedBlock)]
    if len(lists) == 1 and part.blocks[0] is lists[0] and not getattr(part, "lead", None):
        yield _title(pointer, part, pointer.child("blocks", 0), len(lists[0].points))


def _blocks(pointer: Pointer, blocks: Sequence[Block]) -> Iterator[_Text]:
    """Texts that a list follows, and not two of them."""
    for index, (text, points) in enumerate(pairwise(blocks)):
        if isinstance(text, TextBlock) and isinstance(points, ListBlock | NumberedBlock):
            more = blocks[index + 2 : index + 3]
            if not any(isinstance(block, ListBlock | NumberedBlock) for block in more):
                at, things = pointer.child("blocks", index, "text"), pointer.child("blocks", index + 1)
                yield _Text(at, text.text, is_title=False, things=things, count=len(points.points))


def _lists(text: str) -> Iterator[tuple[int, int]]:
    """The lists within a text, last ones first: where the text before ends, and how many points there are."""
    end, count = len(text), 0
    for line in reversed(text.split("\n")):
        if line.endswith(":"):
            yield end, count
        is_point = bool(_POINT.match(line))
        if line.strip() and not is_point and not line.startswith(" "):
            count = 0
        count += is_point
        end -= len(line) + 1


MISCOUNTED_LIST = Rule(
    name="miscounted-list",
    severity=Severity.WARNING,
    finds=Message(
        "A text or a title announces a number of things, and the list after it has another number."
    ),
    why=Message("Readers look for the thing that is missing, and trust the other numbers less."),
    bad="- text: 'Planen bygger på fire principper:'\n- list: [Tidlig indsats, Ét kontaktpunkt, Job først]",
    good="- text: 'Planen bygger på tre principper:'\n- list: [Tidlig indsats, Ét kontaktpunkt, Job først]",
    check=_check,
)
