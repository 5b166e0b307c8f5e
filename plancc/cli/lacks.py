"""What the machine lacks to hold plans against all rules becomes notices, each said once."""

from collections.abc import Iterable

from plancc.cli.terminal import notice
from plancc.compiler import Checked
from plancc.rules.catalog import RULES
from plancc.rules.selection import Selection


def tell_lacks(checked: Iterable[Checked], selection: Selection) -> None:
    """Say which of the rules that were chosen could not be held, and how to get what they need."""
    plans = [each.reading.plan for each in checked if each.reading.plan]
    needy = [rule.missing for rule in selection.of(RULES) if rule.missing]
    for message in dict.fromkeys(missing(plan) for missing in needy for plan in plans):
        if message:
            notice(message)
