"""A plan writes both "%" and "pct."."""

import re
from collections import Counter
from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.rule import Rule, Subject

_PERCENT = re.compile(r"\d[ \n\u00a0\u202f]?(%|pct\.)")


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    uses = [(passage, found) for passage in subject.passages for found in _PERCENT.finditer(passage.text)]
    if not uses:
        return
    own = subject.plan.terms.percent
    # Of two that are used equally often, the one that comes first.
    usual = Counter(found[1] for _, found in uses).most_common(1)[0][0]
    kept = own if own in ("%", "pct.") else usual
    for passage, found in uses:
        if found[1] != kept:
            yield rule.fault(
                passage.words.pointer,
                Message('"{other}" stands here, where the plan writes "{usual}"', other=found[1], usual=kept),
                remedy=Message('write "{usual}" in the whole plan', usual=kept),
                quote=passage.quote(*found.span()),
            )


MIXED_PERCENT = Rule(
    name="mixed-percent",
    severity=Severity.WARNING,
    finds=Message('The plan writes both "%" and "pct.", or the one that its terms don\'t name.'),
    why=Message(
        "Readers look for a difference where there is none; and the words that plancc writes itself follow "
        "the plan's terms."
    ),
    bad="lead: Ledigheden faldt fra 5,1 pct. til 3,2 % og siden til 3 pct.",
    good="lead: Ledigheden faldt fra 5,1 pct. til 3,2 pct. og siden til 3 pct.",
    check=_check,
)
