"""A value that is right but for characters that were pasted with it becomes a fault that names them."""

import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from plancc.characters import QUOTES, called, tidied
from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.moment import Moment
from plancc.plan.blocks import KINDS as BLOCK_KINDS
from plancc.pointer import Pointer
from plancc.tree.scalar import Scalar, plain

if TYPE_CHECKING:
    from plancc.reader.refusals import Refusal

_ANEW = Message("write the value anew: what comes along when it is copied can not be seen")
_NUMBERS = frozenset({"int_type", "float_type"})
_TIMES = frozenset({"moment_form", "day_form"})


def pasted(refusals: "Sequence[Refusal]", fault: Fault, value: object) -> Fault | None:
    """The fault of a value of which only quotes, spaces or signs that nobody typed are wrong, or none."""
    if fault.rule == "unknown-block" and isinstance(value, dict) and value:
        key = next(iter(value))
        return pasted_key(fault.pointer.child(key), fault.rule, BLOCK_KINDS)
    word = fault.pointer.steps[-1] if fault.pointer.at_key else value
    if not isinstance(word, str) or tidied(word) == word:
        return None
    tidy = next((found for each in refusals if (found := _fitting(each, tidied(word))) is not None), None)
    if tidy is None:
        return None
    strange = next(sign for sign in word if sign not in str(tidy) or sign.isspace())
    quoted = strange in QUOTES
    return Fault(
        "pasted-quote" if quoted else fault.rule,
        Severity.ERROR,
        fault.pointer,
        Message("the quotation mark {character} is a letter to YAML", character=called(strange))
        if quoted
        else Message("the {character} does not belong here", character=called(strange)),
        hint=Message("write {line}", line=f'"{tidy}"' if str(tidy).startswith("#") else str(tidy)),
        help=Message("write straight quotation marks, or none") if quoted else _ANEW,
        mend=tidy,
    )


def pasted_key(pointer: Pointer, rule: str, valid: Collection[str]) -> Fault | None:
    """The fault of a key that would be one of the valid ones but for what was pasted with it."""
    word = str(pointer.steps[-1])
    if word in valid or tidied(word) not in valid:
        return None
    strange = next(sign for sign in word if sign not in tidied(word))
    return Fault(
        rule,
        Severity.ERROR,
        pointer.key,
        Message("the {character} does not belong here", character=called(strange)),
        hint=Message("write {line}", line=f"{tidied(word)}:"),
        help=_ANEW,
        mend=tidied(word),
    )


def _fitting(refusal: "Refusal", word: str) -> Scalar:
    """The word as a value that would not be refused."""
    match refusal.type:
        case "literal_error":
            return word if f"'{word}'" in refusal.context["expected"] else None
        case "string_pattern_mismatch":
            return word if re.search(refusal.context["pattern"], word) else None
        case kind if kind in _TIMES:
            try:
                moment = Moment.read(word)
            except ValueError:
                return None
            return word if kind != "day_form" or moment.first_day == moment.last_day else None
        case kind if kind in _NUMBERS:
            number = plain(word)
            return number if isinstance(number, int | float) and not isinstance(number, bool) else None
    return None
