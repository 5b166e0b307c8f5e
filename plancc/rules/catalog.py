"""Every rule, in the order of their names."""

from plancc.rules.character_without_glyph import CHARACTER_WITHOUT_GLYPH
from plancc.rules.deadline_outside_period import DEADLINE_OUTSIDE_PERIOD
from plancc.rules.duplicate_id import DUPLICATE_ID
from plancc.rules.figure_without_alt import FIGURE_WITHOUT_ALT
from plancc.rules.figure_without_source import FIGURE_WITHOUT_SOURCE
from plancc.rules.rule import Rule
from plancc.rules.suppression_rules import (
    SUPPRESSION_OF_UNKNOWN_RULE,
    SUPPRESSION_WITHOUT_REASON,
    UNUSED_SUPPRESSION,
)
from plancc.rules.uncarried_strategy import UNCARRIED_STRATEGY
from plancc.rules.unknown_reference import UNKNOWN_REFERENCE
from plancc.rules.unpursued_goal import UNPURSUED_GOAL

RULES: tuple[Rule, ...] = (
    CHARACTER_WITHOUT_GLYPH,
    DEADLINE_OUTSIDE_PERIOD,
    DUPLICATE_ID,
    FIGURE_WITHOUT_ALT,
    FIGURE_WITHOUT_SOURCE,
    SUPPRESSION_OF_UNKNOWN_RULE,
    SUPPRESSION_WITHOUT_REASON,
    UNCARRIED_STRATEGY,
    UNKNOWN_REFERENCE,
    UNPURSUED_GOAL,
    UNUSED_SUPPRESSION,
)

NAMES = tuple(rule.name for rule in RULES)
