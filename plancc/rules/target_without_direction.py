"""An aim is held against a reference, but nothing says which way is better."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.rule import Rule, Subject
from plancc.rules.targets import targets


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, target in targets(subject):
        for index, aim in enumerate(target.aims):
            if aim.operator in ("better-than", "closer-to") and not target.better:
                yield rule.fault(
                    pointer.child("aims", index, "operator"),
                    Message("nothing says whether a higher or a lower number is better"),
                    remedy=Message("add better: higher or better: lower to the target"),
                )
                break


TARGET_WITHOUT_DIRECTION = Rule(
    name="target-without-direction",
    severity=Severity.WARNING,
    finds=Message("An aim asks for better than, or closer to, a reference, and its target has no direction."),
    why=Message(
        "Nobody can say whether it was met: better may be more or less, and a number that has passed the "
        "average is closer to it from the wrong side or the right one."
    ),
    bad="unit: percent\naims:\n  - {operator: better-than, reference: national-average, deadline: 2024-12}",
    good="unit: percent\nbetter: lower\naims:\n"
    "  - {operator: better-than, reference: national-average, deadline: 2024-12}",
    check=_check,
)
