"""The newest number of a target is more than two years old when the edition's year begins."""

from collections.abc import Iterator
from datetime import date

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.moment import Moment
from plancc.plan.target import Target
from plancc.pointer import Pointer
from plancc.rules.newest import shown_last
from plancc.rules.rule import Rule, Subject

_YEARS = 2


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for edition, target in shown_last(subject):
        newest = max(_measured(target.pointer, target.part), default=None, key=lambda each: each[0].last_day)
        if newest and newest[0].last_day < date(edition.year - _YEARS, 1, 1):
            yield rule.fault(
                newest[1],
                Message(
                    "the newest number of this target is more than two years old when {year} begins",
                    year=edition.year,
                ),
                remedy=Message("add a newer measurement, or tell in status why there is none"),
                related=((target.pointer.child("id"), Message("the target")),),
            )


def _measured(pointer: Pointer, target: Target) -> Iterator[tuple[Moment, Pointer]]:
    """When the plan's own numbers were measured. A status in words has said what there is to say."""
    if target.status:
        return
    placed = [(each, pointer.child("measurements", index)) for index, each in enumerate(target.measurements)]
    if target.base:
        placed.append((target.base, pointer.child("base")))
    for measurement, at in placed:
        if measurement.period and measurement.value is not None and not measurement.reference:
            yield measurement.period, at.child("period")


STALE_MEASUREMENT = Rule(
    name="stale-measurement",
    severity=Severity.WARNING,
    finds=Message("The newest number of a target is more than two years old when the edition's year begins."),
    why=Message("Readers take the newest number for how things stand, and the aim is held against it."),
    bad='annual:\n  "2024":\n    …\n    measurements:\n      - {value: 745, period: 2020-11}',
    good='annual:\n  "2024":\n    …\n    measurements:\n      - {value: 745, period: 2023-11}',
    check=_check,
)
