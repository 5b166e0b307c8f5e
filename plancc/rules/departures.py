"""The changes from a frozen edition to what the plan says now become faults."""

from collections.abc import Iterator

from plancc.comparison.compare import compare
from plancc.comparison.comparison import Added, Altered, Change, Dropped, Moved, Renamed, Retargeted, Reworded
from plancc.edition.edition import Edition
from plancc.edition.frozen import Frozen
from plancc.finding import Fault
from plancc.message import NOTHING, Message
from plancc.pointer import Pointer
from plancc.rules.rule import Rule

_ERRATUM = "erratum"
_LONGEST = 60


def departures(rule: Rule, frozen: Frozen, old: Edition, new: Edition) -> Iterator[Fault]:
    """A fault for each change since `old` was frozen, until the erratum that tells of it is published."""
    changes = compare(old, new).changes
    told = any(_is_erratum(change) for change in changes)
    remedy = (
        Message("publish the correction: plancc freeze {plan} {year}", plan=frozen.plan, year=frozen.year)
        if told
        else Message(
            "bring back what was frozen, or tell of the correction under annual.{year}.errata",
            year=frozen.year,
        )
    )
    for change in changes:
        if not _is_erratum(change):
            pointer, message, hint = _said(change, frozen.year)
            yield rule.fault(pointer, message, hint=hint, remedy=remedy)


def _is_erratum(change: Change) -> bool:
    return isinstance(change, Added) and change.new.kind == _ERRATUM


def _said(change: Change, year: int) -> tuple[Pointer, Message, Message]:
    """Where a change stands, what it is, and what stood there."""
    match change:
        case Added():
            return change.new.pointer, Message("this was added after {year} was frozen", year=year), NOTHING
        case Dropped():
            name = change.old.name or change.old.id or _text(change.old.value("text"))
            message = Message('"{name}" was dropped after {year} was frozen', name=_short(name), year=year)
            return change.parent.pointer, message, NOTHING
        case Moved():
            return change.new.pointer, Message("this was moved after {year} was frozen", year=year), NOTHING
        case Renamed():
            message = Message("this has another id since {year} was frozen", year=year)
            return change.new.pointer, message, _was(change.old.id)
        case Reworded() | Altered():
            message = Message("this was changed after {year} was frozen", year=year)
            pointer = change.new.pointer.child(*change.key.split("."))
            return pointer, message, _was(_text(change.old.value(change.key)))
        case Retargeted():
            message = Message("the numbers of this target were changed after {year} was frozen", year=year)
            return change.new.pointer, message, NOTHING


def _was(words: str) -> Message:
    return Message('it was "{words}"', words=_short(words)) if words else NOTHING


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}…"
