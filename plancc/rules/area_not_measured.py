"""A target holds for an area that none of its measurements is of."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.target import Target
from plancc.pointer import Pointer
from plancc.rules.rule import Rule, Subject
from plancc.rules.targets import measured, targets


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, target in targets(subject):
        areas = {each.area for each in measured(target)}
        for place, area in _wanted(pointer, target) if areas else ():
            # A number without an area is of all the target's areas together.
            whole = None in areas and place.steps[-1] != "area"
            if area not in areas and not whole:
                yield rule.fault(
                    place,
                    Message('no measurement is of the area "{area}"', area=area),
                    remedy=Message("add the number of this area, or take the area out of the target"),
                    related=((pointer.child("measurements").key, Message("what was measured")),),
                )


def _wanted(pointer: Pointer, target: Target) -> Iterator[tuple[Pointer, str]]:
    """The areas of the target, and those that only an aim names."""
    for index, area in enumerate(target.areas):
        yield pointer.child("areas", index), area
    for index, aim in enumerate(target.aims):
        if aim.area and aim.area not in target.areas:
            yield pointer.child("aims", index, "area"), aim.area


AREA_NOT_MEASURED = Rule(
    name="area-not-measured",
    severity=Severity.WARNING,
    finds=Message("A target has measurements, but none of an area that it holds for."),
    why=Message("Readers in that area are promised a result that nobody can show them."),
    bad="areas: [esbjerg, fanoe]\nmeasurements:\n  - {value: 57, area: esbjerg, period: 2023-09}",
    good="areas: [esbjerg, fanoe]\nmeasurements:\n  - {value: 57, area: esbjerg, period: 2023-09}\n"
    "  - {value: 82, area: fanoe, period: 2023-09}",
    check=_check,
)
