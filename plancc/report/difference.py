"""A text as it is and as it would be become a unified diff, as `patch` and `git apply` read it."""

from difflib import unified_diff

from plancc.report.visible import visible
from plancc.source import Source

_NOWHERE = "/dev/null"


def difference(before: Source | None, after: Source) -> str:
    """The lines that differ, with three around them; empty, if none do. A file may be new."""
    old, new = visible(before.name) if before else _NOWHERE, visible(after.name)
    lines = _lines(before) if before else []
    return "".join(_ended(line) for line in unified_diff(lines, _lines(after), old, new))


def _lines(source: Source) -> list[str]:
    """The lines with their ends; a carriage return alone ends none, since those tools don't see one in it."""
    lines = source.text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + lines[-1:] * bool(lines[-1])


def _ended(line: str) -> str:
    return line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
