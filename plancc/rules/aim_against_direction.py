"""An aim goes the way that its target calls the worse one."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.pointer import Pointer
from plancc.rules.rule import Rule, Subject
from plancc.rules.targets import aims
from plancc.spelling import write_one_of

_UPWARD = {"at-least": "at-most", "above": "below", "rises": "falls"}
_DOWNWARD = {other: one for one, other in _UPWARD.items()}


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, aim, target in aims(subject):
        against = {"lower": _UPWARD, "higher": _DOWNWARD}.get(target.better or "", {})
        if aim.operator in against and not target.ranked:
            better = "higher" if target.better == "lower" else "lower"
            message = (
                Message("this aim asks for more, and a lower number is better")
                if target.better == "lower"
                else Message("this aim asks for less, and a higher number is better")
            )
            place = Pointer(pointer.steps[:-2]).child("better")
            yield rule.fault(
                pointer.child("operator"),
                message,
                remedy=write_one_of((f"operator: {against[aim.operator]}", f"better: {better}")),
                related=((place, Message("what is better")),),
            )


AIM_AGAINST_DIRECTION = Rule(
    name="aim-against-direction",
    severity=Severity.WARNING,
    finds=Message("An aim asks for at least, above or a rise where lower is better, or the other way round."),
    why=Message(
        "Whoever reaches the aim has made things worse; one of the two is a slip, and the documents and the "
        "comparison with earlier years read it in opposite ways."
    ),
    bad="better: lower\naims:\n  - {operator: at-least, value: 80, deadline: 2027-12}",
    good="better: higher\naims:\n  - {operator: at-least, value: 80, deadline: 2027-12}",
    check=_check,
)
