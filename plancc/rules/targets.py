"""The targets of a plan, and what their numbers tell."""

from collections.abc import Iterator

from plancc.plan.target import Aim, Measurement, Target
from plancc.pointer import Pointer
from plancc.rules.rule import Subject


def targets(subject: Subject) -> Iterator[tuple[Pointer, Target]]:
    """Every target with its place."""
    return ((pointer, part) for pointer, part in subject.parts if isinstance(part, Target))


def aims(subject: Subject) -> Iterator[tuple[Pointer, Aim, Target]]:
    """Every aim with its place and its target."""
    for pointer, target in targets(subject):
        for index, aim in enumerate(target.aims):
            yield pointer.child("aims", index), aim, target


def measured(target: Target) -> tuple[Measurement, ...]:
    """The measurements of the plan's own that have a value."""
    return tuple(each for each in target.measurements if each.value is not None and not each.reference)
