"""What one run of plancc found, as every report gets it: the plans that were checked, and the rules."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Protocol

from plancc.finding import Finding, Severity
from plancc.message import Message
from plancc.report.shortened import shortened
from plancc.speech import ENGLISH, Speech


class Described(Protocol):
    """What a report may say of a rule.

    `source` is where that is written, `bad` and `good` are lines of a plan; all three may be empty.

    Rules live beside this room, where it may not look: whoever runs plancc hands them in.
    """

    @property
    def name(self) -> str: ...
    @property
    def severity(self) -> Severity: ...
    @property
    def finds(self) -> Message: ...
    @property
    def why(self) -> Message: ...
    @property
    def source(self) -> Message: ...
    @property
    def bad(self) -> str: ...
    @property
    def good(self) -> str: ...


class CheckedPlan(NamedTuple):
    """A plan that was checked; its findings may stand in other files than the one at `path`."""

    name: str
    path: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Run:
    """A run over plans. `failing` are the severities that make it fail; `version` is plancc's.

    `speech` is the language in which findings are told.
    """

    plans: tuple[CheckedPlan, ...]
    rules: tuple[Described, ...]
    failing: frozenset[Severity]
    version: str
    speech: Speech = ENGLISH

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """The findings of all plans, in the order of the files."""
        return tuple(
            sorted((each for plan in self.plans for each in plan.findings), key=lambda each: each.order)
        )

    @cached_property
    def shown(self) -> tuple[Finding, ...]:
        """The same for people, who read only so many of one rule in a plan."""
        found = (each for plan in self.plans for each in shortened(plan.findings))
        return tuple(sorted(found, key=lambda each: each.order))
