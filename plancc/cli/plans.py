"""Find the plans that a call means: names under plans/, or paths."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

from plancc.cli.exits import WrongCall
from plancc.containment import is_inside, is_plain
from plancc.message import Message
from plancc.output.system import reason
from plancc.report.visible import visible
from plancc.spelling import did_you_mean, suggesting

FOLDER = Path("plans")
ENDINGS = (".yaml", ".yml")


class PlanFile(NamedTuple):
    """A plan's file, and its name as the caller knows it."""

    path: Path
    shown: str


def find(named: Sequence[str]) -> tuple[PlanFile, ...]:
    """The plans named, each once, in the order named; all plans in plans/ when none is named."""
    if named:
        # However a file is written, it is one plan.
        plans: dict[str, PlanFile] = {}
        for plan in map(_one, named):
            # A link is a plan of its own, so none is followed.
            plans.setdefault(os.path.abspath(plan.path), plan)  # noqa: PTH100 - see above
        return tuple(plans.values())
    found = _all()
    if not found:
        raise WrongCall(
            Message(
                "there are no plans in {folder}/ here; name the file of a plan, or go to where {folder}/ is",
                folder=FOLDER.name,
            )
        )
    return tuple(_shown(path) for path in found)


def _one(name: str) -> PlanFile:
    try:
        return _found(name)
    except OSError as error:
        raise unreadable(name, error) from error


def _found(name: str) -> PlanFile:
    path = Path(name)
    if path.suffix in ENDINGS or len(path.parts) > 1:
        if not path.is_file():
            message = (
                Message("{path} is a folder, not the file of a plan", path=name)
                if path.is_dir()
                else Message("{path} does not exist", path=name)
            )
            raise WrongCall(suggesting(message, _like(path)))
        return _shown(path)
    for ending in ENDINGS:
        path = FOLDER / f"{name}{ending}"
        if path.is_file():
            return _shown(path)
    plans = [each.stem for each in _all() if _showable(each.name)]
    known = (
        Message("plans here: {plans}", plans=tuple(plans))
        if plans
        else Message("there is no folder {folder}/ with plans here", folder=FOLDER.name)
    )
    message = suggesting(Message('there is no plan "{name}"', name=name), did_you_mean(name, plans))
    raise WrongCall(Message("{message} ({more})", message=message, more=known))


def _shown(path: Path) -> PlanFile:
    """A plan is known by its name, in reports, addresses and what other programs read of a run."""
    shown = path.as_posix()
    if not _showable(shown):
        raise WrongCall(
            Message(
                "{file}: this name holds a character that can not be shown; rename the file",
                file=visible(shown),
            )
        )
    # An edition's folder has the plan's name, and must not be another one. Of "...yaml" the stem is ".."
    # before Python 3.14, and the whole name from there on.
    if path.name.startswith("..") or not is_plain(path.stem):
        raise WrongCall(
            Message(
                '{file}: "{name}" can not be the name of a folder; rename the file',
                file=shown,
                name=path.stem,
            )
        )
    if not _is_at_home(path):
        # What lies beside plans may come from anybody; it must not bring other files of the machine to light.
        raise WrongCall(
            Message("{file} is a link to a file outside this folder; name that file itself", file=shown)
        )
    return PlanFile(path, shown)


def _is_at_home(path: Path) -> bool:
    """Whether no link leads out of the working folder, or out of the folder of a plan that lies elsewhere."""
    here = Path.cwd()
    within = Path(os.path.abspath(path)).is_relative_to(here)  # noqa: PTH100 - resolve() would follow links
    return is_inside(path, here if within else path.parent)


def same_name(plans: Sequence[PlanFile]) -> tuple[PlanFile, PlanFile] | None:
    """The first plan that has the name of an earlier one, and that one; folders may know no other case."""
    taken: dict[str, PlanFile] = {}
    for plan in plans:
        name = normalize("NFC", plan.path.stem).casefold()
        if name in taken:
            return plan, taken[name]
        taken[name] = plan
    return None


def _showable(name: str) -> bool:
    # Under LC_ALL=C, Python knows letters beyond ASCII only as bytes.
    words = os.fsencode(name).decode("utf-8", "replace")
    return visible(words) == words and "\ufffd" not in words


def _like(path: Path) -> Message:
    """A question for a file beside it with a name like it."""
    beside = (
        [each.name for each in path.parent.glob("*") if each.suffix in ENDINGS and _showable(each.name)]
        if path.parent.is_dir()
        else []
    )
    return did_you_mean(path.name, beside)


def _all() -> list[Path]:
    """The plans in plans/; files in folders below it are annual sections, hidden ones are editors' own."""
    if not FOLDER.is_dir():
        return []
    try:
        found = (path for path in FOLDER.iterdir() if path.suffix in ENDINGS and path.is_file())
        return sorted(path for path in found if not path.name.startswith("."))
    except OSError as error:
        raise unreadable(FOLDER.name, error) from error


def unreadable(shown: str, error: OSError) -> WrongCall:
    """The system refuses a file or a folder."""
    return WrongCall(Message("{file} can not be read: {reason}", file=shown, reason=reason(error)))
