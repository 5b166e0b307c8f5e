"""A key and its value are taken out of a text; the comments at and in them stay."""

from plancc.edits import Edit
from plancc.renewal.lines import begins_line, line_start, margin, next_line
from plancc.tree.extent import comments, end
from plancc.tree.node import Entry
from plancc.tree.place import Place, in_brackets


def removal(spot: Place) -> Edit:
    """Take out the entry of a place; the mapping that it stands in has others."""
    source, parent, entry = spot.source, spot.above[-1], spot.key
    if entry is None or not isinstance(parent.inner, dict):
        raise KeyError("only an entry of a mapping can be taken out")
    entries = list(parent.inner.values())
    at = entries.index(entry)
    following = entries[at + 1] if at + 1 < len(entries) else None
    if not in_brackets(source, parent) and begins_line(source, entry.start):
        start, stop = line_start(source, entry.start), next_line(source, _end(spot, entry))
        return _without(spot, start, stop, before=margin(source.text[start:stop]), after="\n")
    before = " " * (source.place(entry.start)[1] - 1)
    if following:
        return _without(spot, entry.start, following.start, after=f"\n{before}")
    return _without(spot, _end(spot, entries[at - 1]), _end(spot, entry), before=" ", after=f"\n{before}")


def _without(spot: Place, start: int, stop: int, *, before: str = "", after: str) -> Edit:
    root = (*spot.above, spot.node)[0]
    kept = comments(spot.source, root, start, stop)
    return Edit(start, stop, "".join(f"{before}{comment}{after}" for comment in kept))


def _end(spot: Place, entry: Entry) -> int:
    return max(entry.end, end(spot.source, entry.value))
