"""Keys that nothing was written under become faults."""

from collections.abc import Iterator
from typing import Any

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.pointer import Pointer
from plancc.reader.keys import keys, may_be_missing


def empty_values(data: Any, pointer: Pointer = Pointer()) -> Iterator[Fault]:  # noqa: B008 - it is frozen
    """A fault for each key without a value; in lists a gap is a value (a cell, a point of a series)."""
    if isinstance(data, dict):
        for key, value in data.items():
            at = pointer.child(key)
            if value is None:
                yield Fault(
                    "empty-value",
                    Severity.ERROR,
                    at,
                    Message('"{key}" has no value', key=key),
                    help=_remedy(at),
                )
            else:
                yield from empty_values(value, at)
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from empty_values(value, pointer.child(index))


def _remedy(pointer: Pointer) -> Message:
    """A key that must be there can't be taken out."""
    what = keys(pointer.steps[:-1]).get(str(pointer.steps[-1]), "")
    if not what or may_be_missing(pointer.steps):
        return Message("write a value after the colon, or take the key out")
    return Message("write it after the colon: {what}", what=what.rstrip("."))
