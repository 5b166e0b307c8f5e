"""Every rule, in the order of their names."""

from plancc.rules.accidental_list import ACCIDENTAL_LIST
from plancc.rules.adopted_by_wrong_body import ADOPTED_BY_WRONG_BODY
from plancc.rules.adopted_late import ADOPTED_LATE
from plancc.rules.adoption_far_from_year import ADOPTION_FAR_FROM_YEAR
from plancc.rules.adoption_missing import ADOPTION_MISSING
from plancc.rules.aim_against_direction import AIM_AGAINST_DIRECTION
from plancc.rules.another_period import ANOTHER_PERIOD
from plancc.rules.area_not_measured import AREA_NOT_MEASURED
from plancc.rules.character_without_glyph import CHARACTER_WITHOUT_GLYPH
from plancc.rules.contradictory_aims import CONTRADICTORY_AIMS
from plancc.rules.count_against_average import COUNT_AGAINST_AVERAGE
from plancc.rules.dead_internal_link import DEAD_INTERNAL_LINK
from plancc.rules.deadline_outside_period import DEADLINE_OUTSIDE_PERIOD
from plancc.rules.double_space import DOUBLE_SPACE
from plancc.rules.duplicate_id import DUPLICATE_ID
from plancc.rules.duplicate_title import DUPLICATE_TITLE
from plancc.rules.edition_outside_period import EDITION_OUTSIDE_PERIOD
from plancc.rules.empty_section import EMPTY_SECTION
from plancc.rules.empty_title import EMPTY_TITLE
from plancc.rules.figure_without_alt import FIGURE_WITHOUT_ALT
from plancc.rules.figure_without_source import FIGURE_WITHOUT_SOURCE
from plancc.rules.figure_without_unit import FIGURE_WITHOUT_UNIT
from plancc.rules.focus_point_without_strategy import FOCUS_POINT_WITHOUT_STRATEGY
from plancc.rules.foreign_character import FOREIGN_CHARACTER
from plancc.rules.frozen_edition_changed import FROZEN_EDITION_CHANGED
from plancc.rules.frozen_file_changed import FROZEN_FILE_CHANGED
from plancc.rules.heading_with_full_stop import HEADING_WITH_FULL_STOP
from plancc.rules.impossible_share import IMPOSSIBLE_SHARE
from plancc.rules.index_without_base import INDEX_WITHOUT_BASE
from plancc.rules.indistinct_colours import INDISTINCT_COLOURS
from plancc.rules.initiative_outside_period import INITIATIVE_OUTSIDE_PERIOD
from plancc.rules.invisible_character import INVISIBLE_CHARACTER
from plancc.rules.leftover_markup import LEFTOVER_MARKUP
from plancc.rules.long_sentence import LONG_SENTENCE
from plancc.rules.lost_sign import LOST_SIGN
from plancc.rules.low_contrast import LOW_CONTRAST
from plancc.rules.meaningless_alt_text import MEANINGLESS_ALT_TEXT
from plancc.rules.meaningless_link_text import MEANINGLESS_LINK_TEXT
from plancc.rules.measurement_after_edition import MEASUREMENT_AFTER_EDITION
from plancc.rules.measurement_without_source import MEASUREMENT_WITHOUT_SOURCE
from plancc.rules.minister_goal_missing import MINISTER_GOAL_MISSING
from plancc.rules.minister_goal_of_another_year import MINISTER_GOAL_OF_ANOTHER_YEAR
from plancc.rules.miscounted_list import MISCOUNTED_LIST
from plancc.rules.misplaced_note_call import MISPLACED_NOTE_CALL
from plancc.rules.misplaced_space import MISPLACED_SPACE
from plancc.rules.missing_end_punctuation import MISSING_END_PUNCTUATION
from plancc.rules.misspelt_word import MISSPELT_WORD
from plancc.rules.mixed_percent import MIXED_PERCENT
from plancc.rules.number_as_amount import NUMBER_AS_AMOUNT
from plancc.rules.number_in_text_cell import NUMBER_IN_TEXT_CELL
from plancc.rules.outside_edition import OUTSIDE_EDITION
from plancc.rules.pasted_bullet import PASTED_BULLET
from plancc.rules.period_reversed import PERIOD_REVERSED
from plancc.rules.plural_for_one import PLURAL_FOR_ONE
from plancc.rules.relative_aim_without_base import RELATIVE_AIM_WITHOUT_BASE
from plancc.rules.renumbered_list import RENUMBERED_LIST
from plancc.rules.repatriation_missing import REPATRIATION_MISSING
from plancc.rules.rule import Rule
from plancc.rules.sentence_in_pieces import SENTENCE_IN_PIECES
from plancc.rules.several_targets_in_one import SEVERAL_TARGETS_IN_ONE
from plancc.rules.space_before_punctuation import SPACE_BEFORE_PUNCTUATION
from plancc.rules.stale_measurement import STALE_MEASUREMENT
from plancc.rules.suppression_rules import (
    SUPPRESSION_OF_ERROR,
    SUPPRESSION_OF_UNKNOWN_RULE,
    SUPPRESSION_WITHOUT_REASON,
    UNUSED_SUPPRESSION,
)
from plancc.rules.table_row_of_wrong_length import TABLE_ROW_OF_WRONG_LENGTH
from plancc.rules.target_already_met import TARGET_ALREADY_MET
from plancc.rules.target_without_aim import TARGET_WITHOUT_AIM
from plancc.rules.target_without_deadline import TARGET_WITHOUT_DEADLINE
from plancc.rules.target_without_direction import TARGET_WITHOUT_DIRECTION
from plancc.rules.target_without_unit import TARGET_WITHOUT_UNIT
from plancc.rules.term_against_plan import TERM_AGAINST_PLAN
from plancc.rules.unbalanced_parentheses import UNBALANCED_PARENTHESES
from plancc.rules.uncarried_strategy import UNCARRIED_STRATEGY
from plancc.rules.unexpanded_abbreviation import UNEXPANDED_ABBREVIATION
from plancc.rules.unit_against_indicator import UNIT_AGAINST_INDICATOR
from plancc.rules.unknown_reference import UNKNOWN_REFERENCE
from plancc.rules.unmeasured_target import UNMEASURED_TARGET
from plancc.rules.unpursued_goal import UNPURSUED_GOAL
from plancc.rules.unreadable_text import UNREADABLE_TEXT
from plancc.rules.unusable_address import UNUSABLE_ADDRESS
from plancc.rules.unused_footnote import UNUSED_FOOTNOTE
from plancc.rules.vanished_target import VANISHED_TARGET
from plancc.rules.words_in_number_column import WORDS_IN_NUMBER_COLUMN
from plancc.rules.wrong_dash import WRONG_DASH
from plancc.rules.wrong_quotation_marks import WRONG_QUOTATION_MARKS
from plancc.rules.wrong_total import WRONG_TOTAL
from plancc.rules.year_without_annual_section import YEAR_WITHOUT_ANNUAL_SECTION

RULES: tuple[Rule, ...] = (
    ACCIDENTAL_LIST,
    ADOPTED_BY_WRONG_BODY,
    ADOPTED_LATE,
    ADOPTION_FAR_FROM_YEAR,
    ADOPTION_MISSING,
    AIM_AGAINST_DIRECTION,
    ANOTHER_PERIOD,
    AREA_NOT_MEASURED,
    CHARACTER_WITHOUT_GLYPH,
    CONTRADICTORY_AIMS,
    COUNT_AGAINST_AVERAGE,
    DEAD_INTERNAL_LINK,
    DEADLINE_OUTSIDE_PERIOD,
    DOUBLE_SPACE,
    DUPLICATE_ID,
    DUPLICATE_TITLE,
    EDITION_OUTSIDE_PERIOD,
    EMPTY_SECTION,
    EMPTY_TITLE,
    FIGURE_WITHOUT_ALT,
    FIGURE_WITHOUT_SOURCE,
    FIGURE_WITHOUT_UNIT,
    FOCUS_POINT_WITHOUT_STRATEGY,
    FOREIGN_CHARACTER,
    FROZEN_EDITION_CHANGED,
    FROZEN_FILE_CHANGED,
    HEADING_WITH_FULL_STOP,
    IMPOSSIBLE_SHARE,
    INDEX_WITHOUT_BASE,
    INDISTINCT_COLOURS,
    INITIATIVE_OUTSIDE_PERIOD,
    INVISIBLE_CHARACTER,
    LEFTOVER_MARKUP,
    LONG_SENTENCE,
    LOST_SIGN,
    LOW_CONTRAST,
    MEANINGLESS_ALT_TEXT,
    MEANINGLESS_LINK_TEXT,
    MEASUREMENT_AFTER_EDITION,
    MEASUREMENT_WITHOUT_SOURCE,
    MINISTER_GOAL_MISSING,
    MINISTER_GOAL_OF_ANOTHER_YEAR,
    MISCOUNTED_LIST,
    MISPLACED_NOTE_CALL,
    MISPLACED_SPACE,
    MISSING_END_PUNCTUATION,
    MISSPELT_WORD,
    MIXED_PERCENT,
    NUMBER_AS_AMOUNT,
    NUMBER_IN_TEXT_CELL,
    OUTSIDE_EDITION,
    PASTED_BULLET,
    PERIOD_REVERSED,
    PLURAL_FOR_ONE,
    RELATIVE_AIM_WITHOUT_BASE,
    RENUMBERED_LIST,
    REPATRIATION_MISSING,
    SENTENCE_IN_PIECES,
    SEVERAL_TARGETS_IN_ONE,
    SPACE_BEFORE_PUNCTUATION,
    STALE_MEASUREMENT,
    SUPPRESSION_OF_ERROR,
    SUPPRESSION_OF_UNKNOWN_RULE,
    SUPPRESSION_WITHOUT_REASON,
    TABLE_ROW_OF_WRONG_LENGTH,
    TARGET_ALREADY_MET,
    TARGET_WITHOUT_AIM,
    TARGET_WITHOUT_DEADLINE,
    TARGET_WITHOUT_DIRECTION,
    TARGET_WITHOUT_UNIT,
    TERM_AGAINST_PLAN,
    UNBALANCED_PARENTHESES,
    UNCARRIED_STRATEGY,
    UNEXPANDED_ABBREVIATION,
    UNIT_AGAINST_INDICATOR,
    UNKNOWN_REFERENCE,
    UNMEASURED_TARGET,
    UNPURSUED_GOAL,
    UNREADABLE_TEXT,
    UNUSABLE_ADDRESS,
    UNUSED_FOOTNOTE,
    UNUSED_SUPPRESSION,
    VANISHED_TARGET,
    WORDS_IN_NUMBER_COLUMN,
    WRONG_DASH,
    WRONG_QUOTATION_MARKS,
    WRONG_TOTAL,
    YEAR_WITHOUT_ANNUAL_SECTION,
)

NAMES = tuple(rule.name for rule in RULES)
