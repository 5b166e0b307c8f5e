"""Nothing in an edition describes what the municipality does about repatriation."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.law.duty import Matter
from plancc.message import Message
from plancc.rules.duties import duty_of
from plancc.rules.rule import Rule, Subject
from plancc.rules.skeleton import is_skeleton

_STEM = "repatri"  # of the Danish word as of the English


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for edition in subject.editions:
        duty = duty_of(edition, Matter.REPATRIATION)
        if duty is None or any(_STEM in words.text.casefold() for words in subject.words_of(edition)):
            continue
        if not is_skeleton(subject, edition):
            yield rule.fault(
                edition.key,
                Message("nothing in the edition of {year} describes repatriation", year=edition.year),
                remedy=Message(
                    "say how citizens are advised and informed about repatriation, in a chapter or under a "
                    "strategy (source: {source})",
                    source=duty.written,
                ),
            )


REPATRIATION_MISSING = Rule(
    name="repatriation-missing",
    severity=Severity.WARNING,
    finds=Message("Nothing in an edition describes what the municipality does about repatriation."),
    why=Message(
        "An employment plan has to describe how the municipality advises and informs about repatriation; no "
        "goal or heading of the plan reminds its author of that."
    ),
    bad="annual:\n  2024:\n    adoption: {body: byraadet, date: 2023-12-11}\n    strategies:\n"
    "      - {id: flygtninge, title: Flere flygtninge i job}",
    good="    strategies:\n      - id: flygtninge\n        title: Flere flygtninge i job\n        chapters:\n"
    "          - title: Repatriering\n            blocks:\n"
    "              - text: Vi taler om repatriering ved hver samtale.",
    check=_check,
    source=Message(
        "Lov nr. 174 of 27 February 2019, as Frederikshavn's plan of 2023 prints it; the law itself was not "
        "read."
    ),
)
