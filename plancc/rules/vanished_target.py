"""A target of one year is gone in the next, and nobody says why."""

from collections.abc import Iterator
from itertools import pairwise

from plancc.edition.edition import Edition, EditionTarget
from plancc.finding import Fault, Severity
from plancc.message import NOTHING, Message
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for last, edition in pairwise(subject.editions):
        # A year that has no more than a heading yet has dropped nothing.
        if edition.goals or edition.strategies or edition.targets:
            told = {target.part.id for target in edition.targets}
            told |= {each.part.target for each in edition.discontinued}
            for target in last.targets:
                if target.part.id not in told:
                    yield _vanished(rule, target, last, edition)


def _vanished(rule: Rule, target: EditionTarget, last: Edition, edition: Edition) -> Fault:
    namesake = next(
        (each.part.id for each in edition.targets if each.part.indicator == target.part.indicator), None
    )
    return rule.fault(
        edition.key,
        Message(
            'the target "{id}" of {last} is gone in {year}, and nothing says why',
            id=target.part.id,
            last=last.year,
            year=edition.year,
        ),
        hint=Message('"{id}" measures the same', id=namesake) if namesake else NOTHING,
        remedy=Message("give it the id it had, so that its readers can follow it")
        if namesake
        else Message("take it in again, or name it with a reason under discontinued"),
        related=((target.pointer.child("id"), Message("the target in {year}", year=last.year)),),
    )


VANISHED_TARGET = Rule(
    name="vanished-target",
    severity=Severity.WARNING,
    finds=Message("A target of one year is not in the next, and nothing says why."),
    why=Message(
        "Who followed it last year looks for it in vain, and nobody can tell whether it was met, given up "
        "or forgotten."
    ),
    bad="annual:\n  2024:\n    strategies:\n      - id: unge\n        targets: [{id: praktikpladser, …}]\n"
    "  2025:\n    strategies:\n      - id: unge",
    good="annual:\n  2025:\n    discontinued:\n"
    "      - {target: praktikpladser, reason: Kravet er nået to år i træk.}",
    check=_check,
)
