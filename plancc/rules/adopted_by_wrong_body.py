"""An edition was adopted by a body that is not the council."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.law.duty import Duty, Matter
from plancc.message import Message
from plancc.pointer import Pointer
from plancc.rules.duties import duty_of
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    adopted: dict[int, list[tuple[Pointer, Duty]]] = {}
    for edition in subject.editions:
        duty, body = duty_of(edition, Matter.PLAN), edition.adopted_by
        if duty and body and body.role != "council":
            at = edition.pointer.child("adoption", "body")
            adopted.setdefault(subject.plan.bodies.index(body), []).append((at, duty))
    for index, ((first, duty), *others) in adopted.items():
        role = Pointer(("bodies", index, "role"))
        yield rule.fault(
            first,
            Message(
                '"{name}" is not the council, which adopts the plan', name=subject.plan.bodies[index].name
            ),
            remedy=Message(
                "name the council that adopted it, or mend the body's role (source: {source})",
                source=duty.written,
            ),
            related=((role, Message("its role")), *((other, Message("here too")) for other, _ in others)),
        )


ADOPTED_BY_WRONG_BODY = Rule(
    name="adopted-by-wrong-body",
    severity=Severity.WARNING,
    finds=Message("An edition was adopted by a committee, a forum or another body that is not the council."),
    why=Message(
        "The council makes the plan. A committee that has approved a draft has not adopted it, and the "
        "document would no longer say that it is one."
    ),
    bad="bodies:\n  - {id: udvalget, name: Arbejdsmarkedsudvalget, role: committee}\n…\n"
    "adoption: {body: udvalget, date: 2023-12-11}",
    good="bodies:\n  - {id: byraadet, name: Byrådet, role: council}\n…\n"
    "adoption: {body: byraadet, date: 2023-12-11}",
    check=_check,
    source=Message("LOB § 4, as secondary pages tell it; the wording in force was not confirmed."),
)
