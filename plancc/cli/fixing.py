"""Mend what has one right answer, in the files of plans themselves, or show what that would change."""

import sys
from collections.abc import Iterator
from pathlib import Path

from plancc.cli.checking import check
from plancc.cli.plans import PlanFile
from plancc.cli.terminal import notice
from plancc.compiler import Checked
from plancc.containment import is_inside
from plancc.edits import rewritten
from plancc.mending import Mended, mended
from plancc.message import Message, counted
from plancc.output.file import write
from plancc.report.difference import difference
from plancc.rules.selection import Selection


def fixed(plan: PlanFile, rules: Selection) -> Checked:
    """Check a plan, write the files that can be mended, and check what they say now."""
    checked = check(plan, rules)
    changes = tuple(_changes(plan, checked))
    for change, path, content in changes:
        write(path, rewritten(content, change.edits))
        done, file = len(change.edits), change.before.name
        notice(counted("{n} fixed in {file}", "{n} fixed in {file}", n=done, file=file))
    return check(plan, rules) if changes else checked


def shown(plan: PlanFile, rules: Selection) -> Checked:
    """Check a plan, and write to standard output how its files would change."""
    checked = check(plan, rules)
    for change, _, _ in _changes(plan, checked):
        sys.stdout.write(difference(change.before, change.after))
    sys.stdout.flush()
    return checked


def _changes(plan: PlanFile, checked: Checked) -> Iterator[tuple[Mended, Path, bytes]]:
    """Each file that can be mended, with its path and the bytes it has now."""
    home = plan.path.parent
    for change in mended(checked.findings):
        name = change.before.name
        path = home / Path(name).relative_to(Path(plan.shown).parent)
        content = path.read_bytes()
        if not is_inside(path, home):
            notice(
                Message("{file} stays as it is: it is a link that leads out of the plan's folder", file=name)
            )
        elif content.decode("utf-8-sig", "replace") != change.before.text:
            notice(Message("{file} stays as it is: somebody else has just changed it", file=name))
        else:
            yield change, path, content
