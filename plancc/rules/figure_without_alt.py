"""A figure, diagram or image says nothing to those who can't see it."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.blocks import Image, Relations
from plancc.plan.figure import Figure
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, part in subject.parts:
        pictured = isinstance(part, Figure | Relations) or (isinstance(part, Image) and not part.decorative)
        if pictured and not getattr(part, "alt", None):
            yield rule.fault(
                pointer.key if isinstance(pointer.steps[-1], str) else pointer,
                Message("this picture has no alternative text"),
                remedy=Message("add alt: with what the picture shows, in a sentence or two"),
            )


FIGURE_WITHOUT_ALT = Rule(
    name="figure-without-alt",
    severity=Severity.ERROR,
    finds=Message("A figure, a relation diagram or an image that is not decoration has no alternative text."),
    why=Message(
        "WCAG 2.1 success criterion 1.1.1, which Danish law holds municipalities to: whoever can't see the "
        "picture must be told what it shows."
    ),
    bad="figure:\n  title: Ledighed\n  kind: bar",
    good="figure:\n  title: Ledighed\n  kind: bar\n  alt: Ledigheden falder fra 5,1 til 3,2 pct.",
    check=_check,
)
