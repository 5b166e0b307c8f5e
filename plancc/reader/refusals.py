"""Pydantic's kinds of refusal and our words for them; none of its own sentences reaches an author."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from plancc.finding import Fault, Severity
from plancc.plan.blocks import KINDS as BLOCK_KINDS
from plancc.plan.part import COLOUR_PATTERN, ID_PATTERN, LINE_PATTERN, YEAR_PATTERN
from plancc.pointer import Pointer, Step
from plancc.spelling import did_you_mean

MISSING, UNKNOWN = "missing", "extra_forbidden"

KINDS = {
    "string_type": "text",
    "int_type": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "dict_type": "keys and values",
    "model_type": "keys and values",
    "model_attributes_type": "keys and values",
    "moment_type": "a point in time",
}
"""What was expected where something of another kind was found."""

_TIMES = "write 2024, 2024-12, 2024-12-31, 2023-Q3, 2023-H1 or 2023-autumn"

_PATTERNS = {
    ID_PATTERN: (
        "bad-id",
        "an id has small letters a-z, figures and hyphens only",
        "write for instance vaerdig-sagsbehandling; ø becomes oe, å becomes aa",
    ),
    LINE_PATTERN: (
        "several-lines",
        "this must stand on one line",
        "join the lines, or use >- for a long line",
    ),
    COLOUR_PATTERN: ("bad-colour", "this is not a colour", 'write it as "#0b5d5e", in quotation marks'),
    YEAR_PATTERN: ("bad-year", "this is not a year", "write the year with four figures, as in 2024"),
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

    def fault(rule: str, message: str, *, hint: str = "", remedy: str = "") -> Fault:
        return Fault(rule, Severity.ERROR, pointer, message, hint=hint, help=remedy)

    match refusal.type:
        case "literal_error":
            valid = re.findall(r"'([^']*)'", context["expected"]) or [context["expected"]]
            return fault(
                "unknown-value",
                f"{_shown(value)} can not stand here",
                hint=did_you_mean(str(value), valid),
                remedy=f"write one of: {', '.join(valid)}" if len(valid) > 1 else f"write {valid[0]}",
            )
        case "union_tag_not_found" | "union_tag_invalid" if isinstance(value, dict):
            return fault(
                "unknown-block",
                "this is no kind of block",
                hint=did_you_mean(next(iter(value), ""), BLOCK_KINDS),
                remedy=f"kinds of block: {', '.join(BLOCK_KINDS)}",
            )
        case "union_tag_not_found" | "union_tag_invalid":
            return fault(
                "wrong-type",
                f"expected a block, found {kind(value)}",
                remedy="say what it is, as in: text: …",
            )
        case "string_pattern_mismatch" if context["pattern"] in _PATTERNS:
            rule, message, remedy = _PATTERNS[context["pattern"]]
            return fault(rule, message, remedy=remedy)
        case "string_too_short":
            return fault("empty-value", "there is no text here", remedy="write the text, or take the key out")
        case "string_too_long":
            return fault(
                "too-long", f"this is longer than {context['max_length']} characters", remedy="shorten it"
            )
        case "moment_form":
            return fault("bad-date", f"{_shown(value)} is not a point in time", remedy=_TIMES)
        case "day_form":
            return fault("bad-date", f"{_shown(value)} is not a day", remedy="write the day as in 2024-12-31")
        case "greater_than_equal":
            return fault("out-of-range", f"this must be {context['ge']} or more", remedy="mend the number")
        case "less_than_equal":
            return fault("out-of-range", f"this must be {context['le']} or less", remedy="mend the number")
    expected = list(dict.fromkeys(KINDS[each.type] for each in wrong_kind))
    if not expected:
        return fault("wrong-type", "this can not stand here", remedy="see the schema for what may stand here")
    if "a whole number" in expected and "a number" in expected:
        expected.remove("a whole number")
    return fault(
        "wrong-type",
        f"expected {' or '.join(expected)}, found {kind(value)}",
        remedy=_remedy(expected, value),
    )


def kind(value: Any) -> str:
    """What a value is, in an author's words."""
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return f"the number {value}"
        case str():
            return "text"
        case list():
            return "a list"
        case dict():
            return "keys and values"
    return "nothing"


def _remedy(expected: Sequence[str], value: Any) -> str:
    if "text" in expected and isinstance(value, bool | int | float):
        return f'put quotation marks around it: "{str(value).lower()}"'
    if "a list" in expected:
        return "begin each point of the list with a hyphen and a space"
    if "true or false" in expected:
        return "write true or false, without quotation marks"
    if "a number" in expected or "a whole number" in expected:
        return "write figures without unit, quotation marks or thousands point; the decimal sign is a point"
    if "a point in time" in expected:
        return _TIMES
    if "keys and values" in expected:
        return "write a key, a colon and a value on lines of their own"
    return "write text here"


def _shown(value: Any) -> str:
    return f'"{value}"' if isinstance(value, str) else kind(value)
