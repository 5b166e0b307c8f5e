"""Hold a plan against the rules."""

from collections.abc import Iterable

from plancc.edition.frozen import Frozen
from plancc.edition.resolve import resolve, years
from plancc.finding import Fault
from plancc.plan.plan import Plan
from plancc.rules.catalog import RULES
from plancc.rules.rule import Rule, Subject


def check(
    name: str, plan: Plan, rules: Iterable[Rule] = RULES, frozen: tuple[Frozen, ...] = ()
) -> tuple[Fault, ...]:
    """The faults of a plan and all its editions; what several editions share is said once."""
    subject = Subject(plan, tuple(resolve(name, plan, year) for year in years(plan)), frozen)
    return tuple(dict.fromkeys(fault for rule in rules for fault in rule.check(subject, rule)))
