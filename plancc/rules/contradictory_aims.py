"""Two aims of a target can't both be reached."""

from collections.abc import Iterator
from itertools import combinations

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.target import Aim
from plancc.rules.rule import Rule, Subject
from plancc.rules.targets import targets

_LEAST = ("at-least", "above", "equal-to")
_MOST = ("at-most", "below", "equal-to")
_OPEN = ("above", "below")
_OPPOSITES = ({"rises", "falls"}, {"above", "below"})


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, target in targets(subject):
        for (first, one), (second, other) in combinations(enumerate(target.aims), 2):
            together = (one.area, one.deadline) == (other.area, other.deadline)
            if together and (_exclude(one, other) or _exclude(other, one)):
                yield rule.fault(
                    pointer.child("aims", second, "operator"),
                    Message("no number can meet both this aim and another of the same time"),
                    remedy=Message("mend one of the two, or give each its own area or deadline"),
                    related=((pointer.child("aims", first, "operator"), Message("the other aim")),),
                )


def _exclude(low: Aim, high: Aim) -> bool:
    """Whether nothing lies above the one aim and below the other."""
    if low.reference != high.reference:
        return False
    if low.value is None or high.value is None:
        same = low.value is None and high.value is None
        return same and {low.operator, high.operator} in _OPPOSITES
    if low.operator not in _LEAST or high.operator not in _MOST:
        return False
    touching = low.operator in _OPEN or high.operator in _OPEN
    return low.value > high.value or (low.value == high.value and touching)


CONTRADICTORY_AIMS = Rule(
    name="contradictory-aims",
    severity=Severity.WARNING,
    finds=Message("Two aims of a target, for the same area and time, exclude each other."),
    why=Message("One of them will be missed whatever happens; most often a number or a deadline is a slip."),
    bad="aims:\n  - {operator: at-least, value: 90, deadline: 2024-12}\n"
    "  - {operator: at-most, value: 80, deadline: 2024-12}",
    good="aims:\n  - {operator: at-least, value: 80, deadline: 2024-12}\n"
    "  - {operator: at-most, value: 90, deadline: 2024-12}",
    check=_check,
)
