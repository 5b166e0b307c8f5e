"""A plan says something else of a year than the edition that was frozen."""

from collections.abc import Iterator

from plancc.comparison.compare import compare
from plancc.comparison.comparison import Added, Altered, Change, Dropped, Moved, Renamed, Retargeted, Reworded
from plancc.edition.edition import Edition
from plancc.edition.frozen import Frozen
from plancc.finding import Fault, Severity
from plancc.message import NOTHING, Message
from plancc.pointer import Pointer
from plancc.rules.rule import Rule, Subject

_ERRATUM = "erratum"
_LONGEST = 60


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    editions = {edition.year: edition for edition in subject.editions}
    for frozen in subject.frozen:
        if frozen.year not in editions:
            yield rule.fault(
                Pointer(("annual",)).key,
                Message("the edition of {year} is frozen, and the plan no longer has it", year=frozen.year),
                remedy=Message("bring back the annual section of {year}", year=frozen.year),
            )
        elif frozen.edition:
            yield from _changed(rule, frozen, frozen.edition, editions[frozen.year])


def _changed(rule: Rule, frozen: Frozen, old: Edition, new: Edition) -> Iterator[Fault]:
    changes = compare(old, new).changes
    told = any(isinstance(change, Added) and change.new.kind == _ERRATUM for change in changes)
    remedy = (
        Message("publish the correction: plancc freeze {plan} {year}", plan=frozen.plan, year=frozen.year)
        if told
        else Message(
            "bring back what was frozen, or tell of the correction under annual.{year}.errata",
            year=frozen.year,
        )
    )
    for change in changes:
        if told and isinstance(change, Added) and change.new.kind == _ERRATUM:
            continue
        pointer, message, hint = _said(change, frozen.year)
        yield rule.fault(pointer, message, hint=hint, remedy=remedy)


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


FROZEN_EDITION_CHANGED = Rule(
    name="frozen-edition-changed",
    severity=Severity.ERROR,
    finds=Message("The plan says something else of a year than the edition of that year that was frozen."),
    why=Message(
        "What was adopted and published stays; a correction is told, with its date and reason, as an erratum."
    ),
    bad="annual:\n  2024:  # frosset\n    goals:\n      - id: unge\n        title: Unge i job",
    good="annual:\n  2024:  # frosset\n    errata:\n      - date: 2024-03-01\n"
    "        text: Målets titel er rettet.\n        reason: Slåfejl",
    check=_check,
)
