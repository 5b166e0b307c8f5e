"""The rules that a run holds plans against, and how serious it takes each."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from plancc.finding import Severity
from plancc.rules.rule import Rule


@dataclass(frozen=True)
class Selection:
    """The names of the rules that are held (all, if none is named), of those that are not, and severities.

    What is both selected and ignored is ignored.
    """

    select: Collection[str] = ()
    ignore: Collection[str] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)

    def of(self, rules: Iterable[Rule]) -> tuple[Rule, ...]:
        """Those of the rules that are held, in their order, each as serious as was chosen."""
        return tuple(
            rule._replace(severity=self.severity.get(rule.name, rule.severity))
            for rule in rules
            if (not self.select or rule.name in self.select) and rule.name not in self.ignore
        )


EVERY = Selection()
