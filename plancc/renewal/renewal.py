"""A plan and a year become the edits that begin the year's annual section, and what is left to decide."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from pydantic import ValidationError

from plancc.edition.resolve import annual_years
from plancc.edits import Edit, edited
from plancc.message import NOTHING, Message
from plancc.plan.goal import Goal
from plancc.plan.parts import Placed, parts
from plancc.plan.plan import Plan
from plancc.pointer import Pointer
from plancc.renewal.baseline import new_baselines
from plancc.renewal.change import Change, Question
from plancc.renewal.last_year import renamed, without_last_year
from plancc.renewal.section import copies
from plancc.renewal.silence import idle_comments
from plancc.renewal.texts import texts_of_other_years
from plancc.renewal.times import moved_times
from plancc.source import Source, Span
from plancc.tree.locate import locate
from plancc.tree.place import place
from plancc.tree.tree import Tree, graft, plant
from plancc.tree.write import rewrite, written

_PERIOD = Pointer(("period",)).key
_UNUSUAL = Message("the last year is laid out too unusually to be copied: write the new one by hand")

Idle = Callable[[Tree, Plan], Iterable[Span]]
"""The names of rules in comments of a plan that silence nothing."""

Objection = Callable[[Goal, int], Message]
"""What speaks against a goal in the year that begins, in a few words; nothing if nothing does."""


class NotRenewable(Exception):
    """The year can't be begun; the message says why, to the author."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


@dataclass(frozen=True)
class Decision:
    """Something that only the author can settle, and where it stands in the new text."""

    span: Span
    words: Message


@dataclass(frozen=True)
class Beside:
    """A new file with the year's section; its path is seen from the plan's folder."""

    path: str
    source: Source


@dataclass(frozen=True)
class Renewal:
    """A year begun: edits of the plan's own file, that file as it will be, and the year's own, if any."""

    year: int
    edits: tuple[Edit, ...]
    source: Source
    beside: Beside | None
    decisions: tuple[Decision, ...]


def silent(goal: Goal, year: int) -> Message:  # noqa: ARG001 - what an objection is asked
    """No objection to any goal."""
    return NOTHING


def none_idle(tree: Tree, plan: Plan) -> Iterable[Span]:  # noqa: ARG001 - what is asked for idle comments
    """Every comment stays."""
    return ()


def renew(
    tree: Tree, plan: Plan, year: int, objection: Objection = silent, idle: Idle = none_idle
) -> Renewal:
    """Begin a year with a copy of the last one; the rest of the plan stays as it is, to the byte.

    `tree` and `plan` are one reading. What `idle` finds in the new year is taken out. A year that can't be
    begun is NotRenewable. Nothing is written.
    """
    last = _last(plan, year)
    here = Pointer(("annual", str(last)))
    placed = tuple(each for each in parts(plan) if each[0].steps[:2] == here.steps)
    changes = (
        _outside(plan, year),
        *without_last_year(tree, plan, here),
        *renamed(tree, plan, here, year),
        *moved_times(tree, placed, year - last, max(year, plan.period.last)),
        *new_baselines(tree, placed, plan.authority.areas),
        *texts_of_other_years(tree.data, here, last),
        *_doubtful_goals(placed, year, objection),
    )
    edits = tuple(edit for change in changes for edit in change.edits)
    questions = tuple(question for change in changes for question in change.questions)
    host, mounted, beside = place(tree, here.key), tree.mounts.get(here), None
    if mounted:
        beside = _beside(tree, mounted, edits, last, year)
        path = written(
            beside.path, host.source.text[host.node.start : host.node.end], in_brackets=host.in_brackets
        )
        edits = (Edit(host.node.start, host.node.end, path),)
    entering = copies(host, (rewrite(tree, here.key, str(year)), *edits))
    source = edited(tree.source, entering)
    renewed, read = _read_again(tree, plan, here, source, beside, year)
    stretch = range(len(beside.source.text)) if beside else _stretch(tree.source, source, entering)
    silenced = tuple(idle_comments(beside.source if beside else source, idle(renewed, read), stretch))
    if silenced:
        edits = tuple(edit for _, edit in silenced)
        if beside:
            beside = Beside(beside.path, edited(beside.source, edits))
        else:
            source = edited(source, edits)
            first, last_edit = entering[0], entering[-1]
            stop = len(source.text) - (len(tree.source.text) - last_edit.end)
            entering = (Edit(first.start, last_edit.end, source.text[first.start : stop]),)
        renewed, _ = _read_again(tree, plan, here, source, beside, year)
    decisions = [
        Decision(locate(renewed, _in_year(question.pointer, here, year)), question.words)
        for question in questions
    ]
    decisions += _taken_out(beside.source if beside else source, silenced, year)
    decisions.sort(key=lambda each: (each.span.source is not source, each.span.start))
    return Renewal(year, entering, source, beside, tuple(decisions))


def _stretch(old: Source, new: Source, entering: tuple[Edit, ...]) -> range:
    """Where in the new text the copy stands."""
    return range(entering[0].start, len(new.text) - (len(old.text) - entering[-1].end))


def _taken_out(source: Source, silenced: Iterable[tuple[str, Edit]], year: int) -> Iterator[Decision]:
    """What was silenced last year, where the comment stood."""
    gone = 0
    for rule, edit in silenced:
        at = edit.start - gone
        at += len(source.text[at:]) - len(source.text[at:].lstrip(" \t"))
        gone += edit.end - edit.start - len(edit.text)
        words = Message(
            '"{rule}" finds nothing to silence in {year}: the comment was taken out', rule=rule, year=year
        )
        yield Decision(Span(source, at, at), words)


def _last(plan: Plan, year: int) -> int:
    """The year to copy: the newest, if the year asked for is the one after it."""
    known = annual_years(plan)
    if not known:
        raise NotRenewable(
            Message("the plan has no annual section to begin from: write the first one by hand")
        )
    if year in known:
        raise NotRenewable(Message("the plan has the year {year} already", year=year))
    if year != known[-1] + 1:
        raise NotRenewable(
            Message("after {last} comes {next}, not {year}", last=known[-1], next=known[-1] + 1, year=year)
        )
    return known[-1]


def _beside(tree: Tree, mounted: Tree, edits: tuple[Edit, ...], last: int, year: int) -> Beside:
    """The year's own file, named as the last year's is, with the year in its name."""
    folder, old = PurePosixPath(tree.source.name).parent, PurePosixPath(mounted.source.name)
    path = (old.relative_to(folder) if old.is_relative_to(folder) else old).as_posix()
    before, found, after = path.rpartition(str(last))
    new = f"{before}{year}{after}" if found else str(PurePosixPath(path).with_name(f"{year}{old.suffix}"))
    return Beside(new, Source((folder / new).as_posix(), edited(mounted.source, edits).text))


def _outside(plan: Plan, year: int) -> Change:
    first, last = plan.period.first, plan.period.last
    if first <= year <= last:
        return Change()
    words = Message(
        "the plan's period, {first}-{last}, does not cover {year}: extend it, or begin a new plan",
        first=first,
        last=last,
        year=year,
    )
    return Change(questions=(Question(_PERIOD, words),))


def _doubtful_goals(placed: tuple[Placed, ...], year: int, objection: Objection) -> Iterator[Change]:
    for pointer, part in placed:
        words = objection(part, year) if isinstance(part, Goal) else NOTHING
        if words:
            yield Change(questions=(Question(pointer.child("level"), words),))


def _read_again(
    tree: Tree, plan: Plan, here: Pointer, source: Source, beside: Beside | None, year: int
) -> tuple[Tree, Plan]:
    """The new plan, read as any plan is; whoever wrote it in a way that can't be copied is told so."""
    renewed, findings = plant(source.name, source.text.encode())
    if renewed and beside:
        section, wrong = plant(beside.source.name, beside.source.text.encode())
        findings += wrong
        renewed = graft(renewed, _in_year(here, here, year), section) if section else None
    if not renewed or findings:
        raise NotRenewable(
            Message("the year {year} would break the plan: {reason}", year=year, reason=findings[0].message)
        )
    for pointer, mounted in tree.mounts.items():
        renewed = graft(renewed, pointer, mounted)
    try:
        read = Plan.model_validate(renewed.data)
    except ValidationError:
        raise NotRenewable(_UNUSUAL) from None
    older = {name: section for name, section in read.annual.items() if name != str(year)}
    if read.model_copy(update={"annual": older}) != plan:
        raise NotRenewable(_UNUSUAL)
    return renewed, read


def _in_year(pointer: Pointer, here: Pointer, year: int) -> Pointer:
    """The same place in the new year, if it is one in the old."""
    length = len(here.steps)
    if pointer.steps[:length] != here.steps:
        return pointer
    return Pointer((*here.steps[:-1], str(year), *pointer.steps[length:]), pointer.at_key)
