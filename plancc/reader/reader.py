"""Read a plan: from the files of its author to a typed plan and everything that its shape has wrong."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from plancc.finding import Fault, Finding, Severity
from plancc.message import NOTHING, Message
from plancc.plan.plan import Plan
from plancc.pointer import Pointer
from plancc.reader.aims import aim_faults
from plancc.reader.empty import empty_values
from plancc.reader.ending import unfinished
from plancc.reader.figures import figure_faults
from plancc.reader.files import content
from plancc.reader.images import images
from plancc.tree.guard import MOST_BYTES
from plancc.tree.locate import settle
from plancc.tree.tree import Tree, graft, plant

if TYPE_CHECKING:
    from plancc.reader.remnant import Remnant

_MOST_BYTES_TOGETHER = 4 * MOST_BYTES


@dataclass(frozen=True)
class Reading:
    """What was read. Without a plan there is at least one finding of severity error.

    `name` is the plan's short name, `path` its file, `tree` finds places again, `images` are the files that
    the plan shows, `texts` those that it is written in, its own first. `remnant` is what can be read of a
    plan whose shape is wrong.
    """

    name: str
    path: Path
    tree: Tree | None
    plan: Plan | None
    images: Mapping[str, bytes] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    remnant: "Remnant | None" = None
    texts: Mapping[str, bytes] = field(default_factory=dict)


def read(path: Path, shown: str = "") -> Reading:
    """Read the plan in a file; `shown` is the file's name in findings.

    Only the file itself and files in its folder are opened. A file that can't be opened is an OSError.
    """
    texts = {path.name: path.read_bytes()}
    tree, findings = plant(shown or path.as_posix(), texts[path.name])
    if tree is None:
        return Reading(path.stem, path, None, None, findings=findings, texts=texts)
    tree, elsewhere, excused, annual = _annual_files(tree, path, shown or path.as_posix())
    texts |= annual
    findings += elsewhere
    empty = tuple(empty_values(tree.data))
    faults, plan = _typed(tree, empty, excused)
    found: Mapping[str, bytes] = {}
    if plan is not None:
        found, missing = images(plan, path.parent)
        faults += (*missing, *figure_faults(plan), *aim_faults(plan))
    findings += tuple(settle(tree, fault) for fault in faults)
    findings += tuple(
        finding for each in (tree, *tree.mounts.values()) for finding in unfinished(each.source)
    )
    ordered = tuple(sorted(findings, key=lambda finding: finding.order))
    remnant = None if plan else _remnant(tree, empty)
    return Reading(path.stem, path, tree, plan, found, ordered, remnant, texts)


def sources(reading: Reading) -> dict[str, bytes]:
    """The files that a plan was read from, by their names as seen from its folder; its own is the first.

    They are as they were read: somebody may be writing them while documents are made.
    """
    return {**reading.texts, **reading.images}


def _typed(
    tree: Tree, empty: tuple[Fault, ...], excused: frozenset[Pointer]
) -> tuple[tuple[Fault, ...], Plan | None]:
    """The plan, or what keeps its data from being one; nothing is said of places that are excused."""
    try:
        plan = Plan.model_validate(tree.data)
    except ValidationError as error:
        from plancc.reader.shape import shape_faults  # noqa: PLC0415 - most plans have the right shape

        silent = excused | {fault.pointer for fault in empty}
        shape = tuple(fault for fault in shape_faults(tree, error) if fault.pointer not in silent)
        # A key that may not be here need not have a value either.
        unknown = {Pointer(fault.pointer.steps) for fault in shape if fault.pointer.at_key}
        # What stands in something of the wrong kind goes with it.
        outer = {fault.pointer.steps for fault in shape if fault.rule == "wrong-type"}
        told = (
            fault
            for fault in empty
            if fault.pointer not in unknown
            and not any(fault.pointer.steps[:taken] in outer for taken in range(len(fault.pointer.steps)))
        )
        return (*told, *shape), None
    return empty, None if empty else plan


def _remnant(tree: Tree, empty: tuple[Fault, ...]) -> "Remnant | None":
    from plancc.reader.remnant import remnant  # noqa: PLC0415 - most plans have the right shape

    return remnant(tree, (fault.pointer for fault in empty))


def _too_much(pointer: Pointer) -> Fault:
    return Fault(
        "too-large",
        Severity.ERROR,
        pointer,
        Message("the files of annual sections have more than {most} KB", most=_MOST_BYTES_TOGETHER // 1024),
        help=Message("begin a new plan for the years to come"),
    )


def _no_file(fault: Fault, written: str) -> Fault:
    """The fault of a year's file that is not there; what does not look like a file's name is its title."""
    if fault.rule != "missing-file" or "." in written or "/" in written:
        return fault
    from plancc.reader.cures import as_mapping  # noqa: PLC0415 - few plans have such a year

    begun = as_mapping(fault.pointer.steps, written)
    return fault._replace(
        rule="wrong-type",
        message=Message("expected keys and values, or the name of a file"),
        hint=Message("write {line}", line=f"{fault.pointer.steps[-1]}: {{{begun}}}") if begun else NOTHING,
        help=Message("write a key, a colon and a value on lines of their own"),
    )


def _annual_files(
    tree: Tree, path: Path, shown: str
) -> tuple[Tree, tuple[Finding, ...], frozenset[Pointer], dict[str, bytes]]:
    """The tree with the annual sections that stand in files of their own, and those files."""
    findings: tuple[Finding, ...] = ()
    texts: dict[str, bytes] = {}
    excused: set[Pointer] = set()
    left = _MOST_BYTES_TOGETHER
    annual = tree.data.get("annual")
    for year, written in annual.items() if isinstance(annual, dict) else ():
        if not isinstance(written, str):
            continue
        pointer = Pointer(("annual", year))
        found = content(path.parent, written, pointer, MOST_BYTES)
        if isinstance(found, bytes):
            left -= len(found)
            found = found if left >= 0 else _too_much(pointer)
        if isinstance(found, Fault):
            findings += (settle(tree, _no_file(found, written)),)
            excused.add(pointer)
            continue
        section, wrong = plant((Path(shown).parent / written).as_posix(), found)
        findings += wrong
        if section is None:
            excused.add(pointer)
        else:
            tree = graft(tree, pointer, section)
            texts[posixpath.normpath(written)] = found
    return tree, findings, frozenset(excused), texts
