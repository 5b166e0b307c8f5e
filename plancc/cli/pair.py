"""Which two editions a call compares: of two years, of two files, or of a plan and what it was in git."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from plancc.cli.checking import read_sound, tell_errors
from plancc.cli.exits import WrongCall
from plancc.cli.plans import FOLDER, PlanFile, find, unreadable
from plancc.cli.years import meant
from plancc.containment import is_inside
from plancc.edition.edition import Edition
from plancc.edition.resolve import resolve, years
from plancc.history import NoHistory, Revision, revision
from plancc.message import Message
from plancc.output.scratch import scratch_folder
from plancc.reader.reader import Reading, read
from plancc.rules.selection import Selection
from plancc.tree.guard import MOST_BYTES
from plancc.tree.tree import plant

_WAYS = Message("call it as PLAN YEAR YEAR, as PLAN PLAN, or as PLAN --against REV")


@dataclass(frozen=True)
class Pair:
    """Two editions, and what they are called where their own names would not tell them apart."""

    old: Edition
    new: Edition
    old_name: str = ""
    new_name: str = ""


class Unsound(Exception):
    """A plan has errors, which have been told; there is nothing to compare."""

    def __init__(self, shown: str) -> None:
        super().__init__(shown)
        self.shown = shown


def pair(words: Sequence[str], against: str | None, year: int | None, rules: Selection) -> Pair:
    """The two editions that a call means, or a wrong call; a plan that can't be compared is Unsound."""
    match list(words), against:
        case [plan], str(name):
            return _in_history(find([plan])[0], name, year, rules)
        case [plan, old, new], None if year is None:
            return _of_years(find([plan])[0], old, new, rules)
        case [_, other], None if other.isdigit():
            raise WrongCall(Message("one year is not enough to compare; {ways}", ways=_WAYS))
        case [old, new], None:
            return _of_files(find([old])[0], find([new])[0], year, rules)
    raise WrongCall(_WAYS)


def _of_years(plan: PlanFile, old: str, new: str, rules: Selection) -> Pair:
    reading = _sound(plan, rules)
    return Pair(_edition(reading, plan.shown, old), _edition(reading, plan.shown, new))


def _of_files(old: PlanFile, new: PlanFile, year: int | None, rules: Selection) -> Pair:
    then = _edition(_readable(_opened(old), old.shown), old.shown, year)
    now = _edition(_sound(new, rules), new.shown, year)
    return Pair(then, now, _named(then, old.shown), _named(now, new.shown))


def _in_history(plan: PlanFile, name: str, year: int | None, rules: Selection) -> Pair:
    try:
        commit = revision(plan.path.parent, name, FOLDER)
        shown = f"{name}:{plan.shown}"
        then = _edition(_readable(_restored(plan, commit, shown), shown), shown, year)
    except NoHistory as error:
        raise WrongCall(error.message) from error
    now = _edition(_sound(plan, rules), plan.shown, year)
    return Pair(then, now, _named(then, name), "")


def _restored(plan: PlanFile, commit: Revision, shown: str) -> Reading:
    """The plan as it was, read like any other: its files are laid into a folder that goes away again."""
    content = commit.content(plan.path.name, MOST_BYTES)
    if content is None:
        raise WrongCall(Message("{plan} was not there in {revision}", plan=plan.shown, revision=commit.name))
    with scratch_folder() as folder:
        path = folder / plan.path.name
        path.write_bytes(content)
        tree, _ = plant(shown, content)
        annual = tree.data.get("annual") if tree else None
        for beside in annual.values() if isinstance(annual, dict) else ():
            if isinstance(beside, str) and is_inside(path.parent / beside, path.parent):
                _lay(path.parent / beside, commit.content(beside, MOST_BYTES))
        return read(path, shown)


def _lay(path: Path, content: bytes | None) -> None:
    # A name that no file can bear is told when the plan is read.
    with suppress(OSError, ValueError):
        if content is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


def _opened(plan: PlanFile) -> Reading:
    try:
        return read(plan.path, plan.shown)
    except OSError as error:
        raise unreadable(plan.shown, error) from error


def _readable(reading: Reading, shown: str) -> Reading:
    """An old plan as it is: what is wrong with it matters only if it can't be read."""
    if reading.plan is None:
        tell_errors(PlanFile(Path(shown), shown), reading.findings)
        raise Unsound(shown)
    return reading


def _sound(plan: PlanFile, rules: Selection) -> Reading:
    reading = read_sound(plan, rules)
    if reading is None:
        raise Unsound(plan.shown)
    return reading


def _edition(reading: Reading, shown: str, year: int | str | None) -> Edition:
    if reading.plan is None:
        raise Unsound(shown)
    return resolve(reading.name, reading.plan, meant(shown, years(reading.plan), year))


def _named(edition: Edition, shown: str) -> str:
    return f"{edition.called} ({shown})"
