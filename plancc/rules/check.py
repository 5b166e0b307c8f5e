"""Hold a plan against the rules."""

from collections.abc import Iterable
from itertools import islice

from plancc.edition.frozen import Frozen
from plancc.edition.resolve import resolve, years
from plancc.finding import Fault
from plancc.plan.plan import Plan
from plancc.rules.catalog import RULES
from plancc.rules.rule import Rule, Subject

# More of one kind nobody reads, and a plan that has them means no good.
_MOST = 1000


def check(
    name: str, plan: Plan, rules: Iterable[Rule] = RULES, frozen: tuple[Frozen, ...] = ()
) -> tuple[Fault, ...]:
    """The faults of a plan and all its editions; what several editions share is said once."""
    subject = Subject(plan, tuple(resolve(name, plan, year) for year in years(plan)), frozen)
    return tuple(dict.fromkeys(fault for rule in rules for fault in islice(rule.check(subject, rule), _MOST)))
