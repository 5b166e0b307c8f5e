"""An aim asks for a change, but nothing says from what."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import NOTHING, Message
from plancc.plan.target import Aim, Target
from plancc.rules.rule import Rule, Subject
from plancc.rules.targets import aims, measured

_FURTHER = ("national-average", "regional-average", "comparable-municipalities")
_BASE = Message("add base: with the value and its period")
_BOTH = Message("add measurements: of the own value and of the reference, from the same period")


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, aim, target in aims(subject):
        base = _base(aim, target)
        message, remedy = NOTHING, _BASE
        if aim.reference == "base-value" and not base:
            message = Message("the aim is held against a base value, but the target has none")
        elif aim.operator in ("rises", "falls") and not aim.reference and not (base or measured(target)):
            message = Message("nothing says from which value this begins")
        elif aim.operator == "closer-to" and aim.reference in _FURTHER and not _apart(aim, target, base=base):
            message, remedy = Message("nothing says how far apart the two are when it begins"), _BOTH
        if message:
            yield rule.fault(pointer.child("operator"), message, remedy=remedy)


def _base(aim: Aim, target: Target) -> bool:
    """Whether there is a base for what the aim is about."""
    base = target.base
    return bool(base and base.value is not None and (aim.area is None or base.area in (None, aim.area)))


def _apart(aim: Aim, target: Target, *, base: bool) -> bool:
    told = {each.reference for each in target.measurements if each.value is not None}
    return aim.reference in told and (base or bool(measured(target)))


RELATIVE_AIM_WITHOUT_BASE = Rule(
    name="relative-aim-without-base",
    severity=Severity.WARNING,
    finds=Message("An aim asks for a rise, a fall or a lesser distance, and nothing says where it begins."),
    why=Message(
        "A year later nobody remembers the value that it was to rise from, and revised statistics may no "
        "longer have it. A measurement in the plan does as well as a base."
    ),
    bad="aims:\n  - {operator: rises, deadline: 2024-12}",
    good="aims:\n  - {operator: rises, deadline: 2024-12}\nbase: {value: 41, period: 2023}",
    check=_check,
)
