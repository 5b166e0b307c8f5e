"""Two parts of one edition bear the same id."""

from collections.abc import Iterator

from plancc.edition.ids import Named, ids
from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for edition in subject.editions:
        first: dict[str, Named] = {}
        for named in ids(subject.parts_of(edition)):
            earlier = first.setdefault(named.id, named)
            if earlier is not named:
                yield rule.fault(
                    named.pointer,
                    Message('the id "{id}" is taken', id=named.id),
                    remedy=Message("give this one another id, and mend what refers to it"),
                    related=((earlier.pointer, Message("taken here")),),
                )


DUPLICATE_ID = Rule(
    name="duplicate-id",
    severity=Severity.ERROR,
    finds=Message("Two parts of one edition bear the same id."),
    why=Message("A reference could mean either, and a link in the document would lead to the first of them."),
    bad="- id: unge\n  title: Unge i job\n- id: unge\n  title: Unge i uddannelse",
    good="- id: unge-i-job\n  title: Unge i job\n- id: unge-i-uddannelse\n  title: Unge i uddannelse",
    check=_check,
)
