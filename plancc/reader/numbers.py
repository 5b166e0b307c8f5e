"""Text where a number is wanted becomes a fault that says how the number is written."""

from plancc.finding import Fault, Severity
from plancc.language.written_numbers import WrittenNumber, written_number
from plancc.language.written_times import written_time
from plancc.language.written_values import written_value
from plancc.message import Message
from plancc.plan.target import OPERATORS
from plancc.pointer import Pointer
from plancc.spelling import write_all, write_one_of
from plancc.tree.scalar import plain

_FIGURES = Message(
    "write figures without unit, quotation marks or thousands point; the decimal sign is a point"
)
_SPAN = {
    "value": Message(
        "write two aims, one at-least and one at-most, or one number, and tell the rest in words:"
    ),
    "values": Message(
        "a figure of the kind range has the lower ends under values: and the upper under upper:"
    ),
}
_PERCENT = ("%", "pct.", "pct", "procent", "percent", "per cent")
_WORDS = {
    "value": Message("the unit stands once, under unit: of the target; what else must be said, under words:"),
    "values": Message("the unit stands once, under unit: of the figure; what else must be said, under note:"),
}


def number_fault(pointer: Pointer, text: str, *, whole: bool) -> Fault | None:
    """The fault of a text that reads like a number, where a number (a `whole` one) is wanted."""
    several = [written_number(each) for each in text.split(";")] if ";" in text else []
    if isinstance(pointer.steps[-1], int) and several and all(each and not each.words for each in several):
        return Fault(
            "number-as-text",
            Severity.ERROR,
            pointer,
            Message('"{text}" is several numbers, and one is wanted', text=text),
            hint=write_all(tuple(each.readings[0] for each in several if each)),
            help=Message("write a comma and a space between two numbers"),
        )
    found = written_number(text)
    readings = tuple(each for each in found.readings if "." not in each or not whole) if found else ()
    if found is None or not readings:
        return _year_fault(pointer, text) if whole else None
    last = pointer.steps[-1]
    key = next((step for step in reversed(pointer.steps) if isinstance(step, str)), "")
    if isinstance(plain(readings[0]), str):
        message = Message("this number has more figures than can be kept")
        return Fault("number-as-text", Severity.ERROR, pointer, message, help=Message("round it"))
    sure = len(found.readings) == 1 and not found.words
    return Fault(
        "number-as-text",
        Severity.ERROR,
        pointer,
        _message(text, found._replace(readings=readings)),
        hint=write_one_of(readings, key if key == last else ""),
        help=_help(pointer, key, found),
        mend=plain(readings[0]) if sure else None,
    )


def _year_fault(pointer: Pointer, text: str) -> Fault | None:
    """The fault of a day or a month, where the first or the last year of a period is wanted."""
    time, key = written_time(text), pointer.steps[-1]
    if not time or key not in ("from", "to"):
        return None
    message = Message("this is not a year")
    hint = write_one_of((time[:4],), str(key))
    remedy = Message("write the year with four figures, as in 2024")
    return Fault("wrong-type", Severity.ERROR, pointer, message, hint=hint, help=remedy)


def _message(text: str, found: WrittenNumber) -> Message:
    if found.span:
        return Message('"{text}" is two numbers, and one is wanted', text=text)
    if found.scale or (found.words and len(found.readings) == 1):
        return Message('"{text}" is more than a number', text=text)
    if len(found.readings) > 1:
        one, other = found.readings
        return Message('"{text}" can be read as {one} or as {other}', text=text, one=one, other=other)
    return Message('expected a number, found the text "{text}"', text=text)


def _help(pointer: Pointer, key: str, found: WrittenNumber) -> Message:
    key = "values" if key == "upper" else key
    if found.scale:
        word = found.scale
        return Message(
            "write the whole number, or {word} as the beginning of the unit, under unit:", word=word
        )
    if "aims" in pointer.steps and (operator := _operator(found.words)):
        return Message("say that with operator: {operator}", operator=operator)
    if found.span:
        return _SPAN.get(key, _FIGURES)
    if found.words.casefold() in _PERCENT and key in _WORDS:
        return Message("say that it is per cent with unit: percent")
    return _WORDS.get(key, _FIGURES) if found.words else _FIGURES


def _operator(words: str) -> str | None:
    """The operator that stands before or behind the number in words or as a sign: `over 80 pct.`, `5+`."""
    first = next(iter(words.split()), "")
    return "at-least" if first == "+" else written_value(words, OPERATORS) or written_value(first, OPERATORS)
