"""Two neighbours bear the same title."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.annual import AnnualSection, Strategy
from plancc.plan.chapter import Chapter, Section
from plancc.plan.multi_year import FocusPoint, MultiYearSection
from plancc.plan.part import Part
from plancc.plan.plan import Plan
from plancc.pointer import Pointer
from plancc.rules.notes import without_calls
from plancc.rules.rule import Rule, Subject

_BESIDE: Mapping[type[Part], tuple[tuple[str, ...], ...]] = {
    Plan: (("before", "between", "after"),),
    MultiYearSection: (("chapters", "closing"), ("goals",), ("focus_points",)),
    AnnualSection: (("chapters", "closing"), ("goals",), ("strategies",)),
    FocusPoint: (("initiatives",), ("chapters",)),
    Strategy: (("initiatives",), ("chapters",)),
    Chapter: (("chapters",),),
    Section: (("chapters",),),
}
"""The fields of a part whose titles stand beside each other in the document."""


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, part in subject.parts:
        for names in _BESIDE.get(type(part), ()):
            yield from _doubles(rule, _titled(pointer, part, names))


def _titled(pointer: Pointer, part: Part, names: Sequence[str]) -> Iterator[tuple[Pointer, str]]:
    for name in names:
        for index, inner in enumerate(getattr(part, name)):
            if inner.title:
                yield pointer.child(name, index, "title"), inner.title


def _doubles(rule: Rule, titled: Iterable[tuple[Pointer, str]]) -> Iterator[Fault]:
    first: dict[str, Pointer] = {}
    for pointer, title in titled:
        read = " ".join(without_calls(title).casefold().split())
        earlier = first.setdefault(read, pointer)
        if earlier is not pointer:
            yield rule.fault(
                pointer,
                Message('"{title}" is the title of a neighbour too', title=title),
                remedy=Message("give one of the two another title, or make one of both"),
                related=((earlier, Message("the same title")),),
            )


DUPLICATE_TITLE = Rule(
    name="duplicate-title",
    severity=Severity.WARNING,
    finds=Message(
        "Two chapters, focus points, goals, strategies or initiatives beside each other bear the same title."
    ),
    why=Message(
        "In the contents and the bookmarks, and to whoever leaps from heading to heading with a screen "
        "reader, they can't be told apart."
    ),
    bad="strategies:\n  - id: unge\n    title: Unge i job\n  - id: unge-med-handicap\n    title: Unge i job",
    good="strategies:\n  - id: unge\n    title: Unge i job\n  - id: unge-med-handicap\n"
    "    title: Unge med handicap i job",
    check=_check,
)
