"""The bytes of a YAML file become a tree: plain data in which every place can be found again."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from plancc.finding import Finding
from plancc.pointer import Pointer, Step
from plancc.source import Source
from plancc.tree.compose import Refusal, careful_events, fast_events
from plancc.tree.guard import guard, quotes
from plancc.tree.node import Node
from plancc.tree.pasted import Pasted, pasted_quotes, straightened
from plancc.tree.walk import Walk

# Each of them takes another walk over the text.
_MOST_QUOTES = 40


@dataclass(frozen=True, eq=False)
class Tree:
    """What a file says, and its source.

    `mounts` are the places whose data came from another file (annual sections may stand in files of
    their own); `data` holds theirs already. Places are found by `plancc.tree.locate`.
    """

    source: Source
    data: dict[str, Any]
    root: Node = field(repr=False)
    mounts: Mapping[Pointer, "Tree"] = field(default_factory=dict)


def plant(name: str, content: bytes) -> tuple[Tree | None, tuple[Finding, ...]]:
    """The tree of a file, or findings; never neither, and no content raises an error.

    Both come together when the mistakes leave the data as the author wrote it (of duplicate keys the
    first counts), so that what else is wrong with it can be said in the same run.
    """
    guarded = guard(name, content)
    if guarded.text is None:
        return None, guarded.findings
    walk, pasted = _understood(guarded.source, guarded.text)
    found = [*guarded.findings, *quotes(guarded.source, pasted), *walk.findings]
    findings = tuple(sorted(found, key=lambda finding: finding.order))
    if walk.root is None or not walk.whole or not guarded.whole:
        return None, findings
    return Tree(guarded.source, walk.data, walk.root), findings


def graft(tree: Tree, pointer: Pointer, other: Tree) -> Tree:
    """A new tree with another's data at the pointer; both trees stay as they are.

    All but the last step must exist. The last may be new: a key, or the index after a list's end.
    """
    road = Pointer(pointer.steps)
    data = _with(tree.data, road.steps, other.data)
    return replace(tree, data=data, mounts={**tree.mounts, road: other})


def _with(data: Any, steps: tuple[Step, ...], value: Any) -> Any:
    if not steps:
        return value
    step, *rest = steps
    copy: Any = data.copy()
    if isinstance(copy, list) and step == len(copy):
        copy.append(value)
    else:
        copy[step] = _with(copy[step], tuple(rest), value) if rest else value
    return copy


def _understood(source: Source, text: str) -> tuple[Walk, list[Pasted]]:
    """A walk over the text; where YAML gives up at quotes that it does not know, YAML is asked again."""
    pasted = list(pasted_quotes(source))
    walk = _walk(source, straightened(text, pasted))
    while walk.stopped and len(pasted) < _MOST_QUOTES:
        lines = {source.place(offset)[0] for offset in walk.stopped}
        more = [each for line in lines for each in pasted_quotes(source, line) if each not in pasted]
        again = _walk(source, straightened(text, [*pasted, *more])) if more else walk
        if again.stopped and again.stopped <= walk.stopped:
            break
        walk, pasted = again, [*pasted, *more]
    return walk, pasted


def _walk(source: Source, text: str) -> Walk:
    walk = Walk(source)
    try:
        walk.over(fast_events(text))
        return walk
    except Refusal as error:
        refusal = error
    # Whatever libyaml says, the careful parser has the last word; but some of its errors know no place.
    walk = Walk(source)
    try:
        walk.over(careful_events(text))
    except Refusal as error:
        walk.break_off(refusal if error.at is None else error)
    return walk
