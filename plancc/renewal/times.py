"""The deadlines and periods of the copied section move to its new year."""

from collections.abc import Iterator
from datetime import date

from plancc.message import Message
from plancc.moment import Moment
from plancc.plan.blocks import Step
from plancc.plan.initiative import Span
from plancc.plan.parts import Placed
from plancc.plan.target import Aim
from plancc.pointer import Pointer
from plancc.renewal.change import Change, Question
from plancc.tree.tree import Tree
from plancc.tree.write import rewrite

_PLACES = (
    (Aim, "deadline", "deadline"),
    (Span, "first", "from"),
    (Span, "last", "to"),
    (Step, "when", "when"),
)


def moved_times(tree: Tree, placed: tuple[Placed, ...], distance: int, final: int) -> Iterator[Change]:
    """Every time that says when something shall be, later by so many years.

    One that would then lie after the `final` year stays where it is. Times that say when something was
    (measurements, retrievals) are facts and stay.
    """
    for pointer, part in placed:
        for kind, name, key in _PLACES:
            when = getattr(part, name) if isinstance(part, kind) else None
            if when is not None:
                yield _moved(tree, pointer.child(key), when, distance, final)


def later(when: Moment, years: int) -> Moment:
    """The same stretch of another year; the last of February where that year has no 29th."""
    year = f"{when.year + years:04d}"
    try:
        return Moment.read(year + when.form[4:])
    except ValueError:
        return Moment.read(date(when.year + years, 2, 28).isoformat())


def _moved(tree: Tree, pointer: Pointer, when: Moment, distance: int, final: int) -> Change:
    then = later(when, distance)
    if then.last_day.year > final:
        words = Message("left at {time}: moved along, it would lie after {year}", time=when.form, year=final)
        return Change(questions=(Question(pointer, words),))
    words = (
        Message("deadline moved from {old} to {new}: confirm", old=when.form, new=then.form)
        if pointer.steps[-1] == "deadline"
        else Message("time moved from {old} to {new}: confirm", old=when.form, new=then.form)
    )
    edit = rewrite(tree, pointer, then.year if _is_number(tree, pointer) else then.form)
    return Change((edit,), (Question(pointer, words),))


def _is_number(tree: Tree, pointer: Pointer) -> bool:
    data = tree.data
    for step in pointer.steps:
        data = data[step]  # type: ignore[index] # a list has numbers for its steps
    return isinstance(data, int)
