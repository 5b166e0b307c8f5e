"""A heading has nothing under it."""

from collections.abc import Iterator, Sequence

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.annual import Strategy
from plancc.plan.blocks import Block, Box, ListBlock, NumberedBlock, SdgBlock
from plancc.plan.chapter import Chapter, Section, Subsection
from plancc.plan.multi_year import FocusPoint
from plancc.plan.part import Part
from plancc.pointer import Pointer
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    # Strategies stand under focus points; that one has none is found by focus-point-without-strategy.
    carried = {
        point.pointer for edition in subject.editions if edition.strategies for point in edition.focus_points
    }
    for pointer, part in subject.parts:
        if _is_empty(part) and pointer not in carried:
            yield rule.fault(
                _place(pointer, part),
                Message("there is nothing in this box")
                if isinstance(part, Box)
                else Message("there is nothing under this title"),
                remedy=Message("write what belongs here, or take it out"),
            )


def _is_empty(part: Part) -> bool:
    match part:
        case Box():
            return not _says(part.blocks)
        case Chapter() | Section():
            return not (part.lead or part.chapters or _says(part.blocks))
        case Subsection():
            return not (part.lead or _says(part.blocks))
        case Strategy():
            return not (part.lead or part.commitments or part.initiatives or part.chapters or part.targets)
        case FocusPoint():
            told = part.lead or part.groups or part.approach or part.business or _says(part.blocks)
            return not (told or part.commitments or part.initiatives or part.chapters or part.targets)
    return False


def _says(blocks: Sequence[Block]) -> bool:
    """Whether there is a block with anything in it; an empty box is a finding of its own."""
    return any(_fills(block) for block in blocks)


def _fills(block: Block) -> bool:
    match block:
        case ListBlock() | NumberedBlock():
            return bool(block.points)
        case SdgBlock():
            return bool(block.sdgs)
    return True


def _place(pointer: Pointer, part: Part) -> Pointer:
    if getattr(part, "id", None):
        return pointer.child("id")
    return pointer.key if isinstance(pointer.steps[-1], str) else pointer


EMPTY_SECTION = Rule(
    name="empty-section",
    severity=Severity.WARNING,
    finds=Message("A chapter, a strategy, a focus point or a box has a title and nothing under it."),
    why=Message(
        "Readers come to a heading that leads nowhere; most often it was left to be written later. A focus "
        "point that strategies carry has these under it."
    ),
    bad="chapters:\n  - title: Opfølgning",
    good="chapters:\n  - title: Opfølgning\n    lead: Udvalget følger planen gennem faste afrapporteringer.",
    check=_check,
)
