"""Pydantic's kinds of refusal and our words for them; none of its own sentences reaches an author."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from typing import Any

from plancc.finding import Fault, Severity
from plancc.language.written_times import written_time
from plancc.language.written_values import written_value
from plancc.message import NOTHING, Message, Value
from plancc.plan.blocks import KINDS as BLOCK_KINDS
from plancc.plan.part import COLOUR_PATTERN, ID_PATTERN, LINE_PATTERN, YEAR_PATTERN
from plancc.pointer import Pointer, Step
from plancc.reader.cures import as_text_block, cure, fitting, meant_block
from plancc.reader.keys import keys, shorthand
from plancc.reader.numbers import number_fault
from plancc.spelling import did_you_mean, meant, write_one_of
from plancc.tree.write import written

MISSING, UNKNOWN, NO_LIST = "missing", "extra_forbidden", "tuple_type"

_TEXT = Message("text")
_WHOLE_NUMBER = Message("a whole number")
_NUMBER = Message("a number")
_TRUE_OR_FALSE = Message("true or false")
_LIST = Message("a list")
_KEYS_AND_VALUES = Message("keys and values")
_TIME = Message("a point in time")

KINDS = {
    "string_type": _TEXT,
    "int_type": _WHOLE_NUMBER,
    "float_type": _NUMBER,
    "bool_type": _TRUE_OR_FALSE,
    NO_LIST: _LIST,
    "dict_type": _KEYS_AND_VALUES,
    "model_type": _KEYS_AND_VALUES,
    "model_attributes_type": _KEYS_AND_VALUES,
    "moment_type": _TIME,
}
"""What was expected where something of another kind was found."""

_TIMES = Message("write 2024, 2024-12, 2024-12-31, 2023-Q3, 2023-H1 or 2023-autumn")

_PATTERNS = {
    ID_PATTERN: (
        "bad-id",
        Message("an id has small letters a-z, figures and hyphens only"),
        Message("æ becomes ae, ø becomes oe, å becomes aa; mend what refers to it, too"),
    ),
    LINE_PATTERN: (
        "several-lines",
        Message("this must stand on one line"),
        Message("join the lines, or use >- for a long line"),
    ),
    COLOUR_PATTERN: (
        "bad-colour",
        Message("this is not a colour"),
        Message('write it as "#0b5d5e", in quotation marks'),
    ),
    YEAR_PATTERN: (
        "bad-year",
        Message("this is not a year"),
        Message("write the year with four figures, as in 2024"),
    ),
}


@dataclass(frozen=True)
class Refusal:
    """One of pydantic's errors: where in the tree, where in the models, of what type, with what context."""

    pointer: Pointer
    loc: tuple[Step, ...]
    type: str
    context: Mapping[str, Any] = field(hash=False)


def said(refusals: Sequence[Refusal], value: Any) -> Fault:
    """The one fault behind the refusals of a value; several are the branches of one union."""
    wrong_kind = [each for each in refusals if each.type in KINDS]
    refusal = next((each for each in refusals if each.type not in KINDS), refusals[0])
    pointer, context = refusal.pointer, refusal.context
    key = str(pointer.steps[-1]) if pointer.steps and isinstance(pointer.steps[-1], str) else ""

    def fault(
        rule: str, message: Message, *, remedy: Message, hint: Message = NOTHING, mend: str | None = None
    ) -> Fault:
        return Fault(rule, Severity.ERROR, pointer, message, hint=hint, help=remedy, mend=mend)

    match refusal.type:
        case "literal_error":
            return _other_value(pointer, value, key, context["expected"])
        case "union_tag_not_found" | "union_tag_invalid" if isinstance(value, dict):
            return fault(
                "unknown-block",
                Message("this is no kind of block"),
                hint=as_text_block(value) or meant_block(next(iter(value), "")),
                remedy=Message("kinds of block: {kinds}", kinds=tuple(BLOCK_KINDS)),
            )
        case "union_tag_not_found" | "union_tag_invalid":
            return fault(
                "wrong-type",
                Message("expected a block, found {kind}", kind=kind(value)),
                remedy=Message("say what it is, as in: text: …"),
                hint=write_one_of((written(value),), "text")
                if isinstance(value, str) and "\n" not in value
                else NOTHING,
            )
        case "string_pattern_mismatch" if context["pattern"] in _PATTERNS:
            rule, message, remedy = _PATTERNS[context["pattern"]]
            words = str(pointer.steps[-1] if pointer.at_key else value)
            return fault(rule, message, remedy=remedy, hint=fitting(rule, words, key))
        case "string_too_short":
            remedy = Message("write the text, or take the key out")
            return fault("empty-value", Message("there is no text here"), remedy=remedy)
        case "string_too_long":
            message = Message("this is longer than {most} characters", most=context["max_length"])
            return fault("too-long", message, remedy=Message("shorten it"))
        case "moment_form" | "day_form":
            return _bad_time(pointer, value, key, day=refusal.type == "day_form")
        case "greater_than_equal":
            message = Message("this must be {least} or more", least=context["ge"])
            remedy = Message("write a number from {least}", least=context["ge"])
            return fault("out-of-range", message, remedy=remedy)
        case "less_than_equal":
            message = Message("this must be {most} or less", most=context["le"])
            remedy = Message("write a number up to {most}", most=context["le"])
            return fault("out-of-range", message, remedy=remedy)
    expected = list(dict.fromkeys(KINDS[each.type] for each in wrong_kind))
    if not expected:
        remedy = Message("see the schema for what may stand here")
        return fault("wrong-type", Message("this can not stand here"), remedy=remedy)
    if _WHOLE_NUMBER in expected and _NUMBER in expected:
        expected.remove(_WHOLE_NUMBER)
    if shorthand(pointer.steps):
        # Most often it is written as its text alone.
        expected = [_TEXT]
    return _as_number(pointer, expected, value) or fault(
        "wrong-type",
        Message("expected {kinds}, found {kind}", kinds=_any_of(expected), kind=kind(value)),
        remedy=_remedy(expected, value),
        hint=cure(pointer, value, key, text=expected == [_TEXT], mapping=expected == [_KEYS_AND_VALUES]),
        mend=str(value) if expected == [_TEXT] and type(value) is int else None,
    )


def _other_value(pointer: Pointer, value: Any, key: str, expected: str) -> Fault:
    """The fault of a value that is none of those that may stand at the place."""
    words = re.findall(r"'([^']*)'", expected)
    valid, text = words or [expected], value if isinstance(value, str) else ""
    other = written_value(text, valid)
    mend: str | int | None = other or (meant(text, valid) if text else None)
    hint = write_one_of((other,), key) if other else did_you_mean(str(value), valid)
    if not words:
        # A number is wanted: as text it would be refused again.
        hint = write_one_of((expected,), key) if text else NOTHING
        mend = int(expected) if mend else None
    message = Message("{value} can not stand here", value=_shown(value))
    return Fault(
        "unknown-value",
        Severity.ERROR,
        pointer,
        message,
        hint=hint,
        help=_choice(pointer, valid),
        mend=mend,
    )


def _bad_time(pointer: Pointer, value: Any, key: str, *, day: bool) -> Fault:
    meant = written_time(value) if isinstance(value, str) else None
    if day and meant and len(meant) != len("2024-12-31"):
        meant = None
    return Fault(
        "bad-date",
        Severity.ERROR,
        pointer,
        Message("{value} is not a day", value=_shown(value))
        if day
        else Message("{value} is not a point in time", value=_shown(value)),
        hint=write_one_of((meant,), key) if meant else NOTHING,
        help=Message("write the day as in 2024-12-31") if day else _TIMES,
        mend=meant,
    )


def _choice(pointer: Pointer, valid: Sequence[str]) -> Message:
    """The values that may stand at a place, with what they mean where the plan's words for them tell it."""
    if len(valid) == 1:
        return Message("write {word}", word=valid[0])
    meaning = keys(pointer.steps[:-1]).get(str(pointer.steps[-1]), "")
    if all(f"{word}:" in meaning for word in valid):
        return Message("write one of these words; {meaning}", meaning=meaning.rstrip("."))
    return Message("write one of: {words}", words=tuple(valid))


def _as_number(pointer: Pointer, expected: Sequence[Message], value: Any) -> Fault | None:
    """The fault of a number that is written as text."""
    if not isinstance(value, str) or expected[0] not in (_NUMBER, _WHOLE_NUMBER):
        return None
    return number_fault(pointer, value, whole=expected[0] is _WHOLE_NUMBER)


def _any_of(kinds: Sequence[Message]) -> Message:
    """The kinds as alternatives: "a list or text"."""
    return reduce(lambda one, other: Message("{one} or {other}", one=one, other=other), kinds)


def kind(value: Any) -> Message:
    """What a value is, in an author's words."""
    match value:
        case bool():
            return Message("true") if value else Message("false")
        case int() | float():
            return Message("the number {number}", number=str(value))
        case str():
            return _TEXT
        case list():
            return _LIST
        case dict():
            return _KEYS_AND_VALUES
    return Message("nothing")


def _remedy(expected: Sequence[Message], value: Any) -> Message:
    if _TEXT in expected and isinstance(value, bool | int | float):
        return Message('put quotation marks around it: "{text}"', text=str(value).lower())
    if expected == [_TEXT] and value is None:
        return Message("write the text, or take the point out")
    if _LIST in expected:
        return Message(
            "write each point on a line of its own below the key, with a hyphen and a space before it"
        )
    if _TRUE_OR_FALSE in expected:
        return Message("write true or false, without quotation marks")
    if _NUMBER in expected or _WHOLE_NUMBER in expected:
        return Message(
            "write figures without unit, quotation marks or thousands point; the decimal sign is a point"
        )
    if _TIME in expected:
        return _TIMES
    if _KEYS_AND_VALUES in expected and isinstance(value, list):
        return Message("take the list's hyphens or brackets out: keys without them stand here")
    if _KEYS_AND_VALUES in expected:
        return Message("write a key, a colon and a value on lines of their own")
    if isinstance(value, dict):
        return Message("write one text here, without keys")
    if isinstance(value, list):
        return Message("write one text here, and no list")
    return Message("write text here")


def _shown(value: Any) -> Value:
    return f'"{value}"' if isinstance(value, str) else kind(value)
