"""One item of a list takes the place of the whole list, under another key; all comments stay."""

import re

from plancc.edits import Edit
from plancc.renewal.lines import line_start, margin, next_line
from plancc.source import Source
from plancc.tree.extent import comments, dash, end
from plancc.tree.node import Entry, Node
from plancc.tree.place import Place, in_brackets
from plancc.tree.write import written


def promotion(spot: Place, index: int, name: str) -> Edit:
    """Turn `spot`, the place of a list in a mapping, into a mapping's entry: the item of that index."""
    source, entry, node = spot.source, spot.key, spot.node
    if entry is None or not isinstance(node.inner, list):
        raise KeyError("only a list under a key can be one of its items")
    key = written(name, source.text[entry.start : entry.end], in_brackets=spot.in_brackets, key=True)
    if in_brackets(source, node):
        return _from_brackets(spot, entry, node.inner[index], key)
    return _from_lines(spot, entry, node.inner, index, key)


def _from_brackets(spot: Place, entry: Entry, item: Node, key: str) -> Edit:
    source, node = spot.source, spot.node
    stop = end(source, item)
    others = (*_comments(spot, node.start, item.start), *_comments(spot, stop, node.end))
    before = " " * (source.place(entry.start)[1] + 1)
    told = "".join(f"{comment}\n{before}" for comment in others)
    between = source.text[entry.end : node.start]
    return Edit(entry.start, node.end, f"{key}{between}{told}{source.text[item.start : stop]}")


def _from_lines(spot: Place, entry: Entry, items: list[Node], index: int, key: str) -> Edit:
    source = spot.source
    dashes, before = [], entry.end
    for item in items:
        dashes.append(dash(source, before, item))
        before = end(source, item)
    starts = [*(line_start(source, at) for at in dashes), next_line(source, before)]
    indentation = margin(source.text[starts[0] : dashes[0]])
    head = source.text[entry.end : starts[0]]
    for other in range(index):
        head += _alone(_comments(spot, starts[other], starts[other + 1]), indentation)
    deeper = len(indentation) > source.place(entry.start)[1] - 1
    body = _body(source, (dashes[index], starts[index + 1]), items[index], deeper)
    if in_brackets(source, items[index]) and not head.strip(": \t\r\n"):
        # A mapping in brackets has room on the line of its key.
        head, body = ": ", body.lstrip()
    tail = ""
    for other in range(index + 1, len(items)):
        tail += _alone(_comments(spot, starts[other], starts[other + 1]), indentation)
    if tail and not body.endswith(("\n", "\r")):
        body += "\n"
    return Edit(entry.start, starts[-1], f"{key}{head}{body}{tail}")


def _body(source: Source, part: tuple[int, int], item: Node, deeper: bool) -> str:
    """An item's lines without its dash, as far out as the dash was if that is deeper than the key."""
    start, stop = part
    first = next_line(source, start)
    column = start - line_start(source, start)
    if item.start >= first:
        # The dash stands on a line of its own, perhaps with a comment.
        told = source.text[start + 1 : first].strip()
        return (f"{' ' * column}{told}\n" if told else "") + source.text[first:stop]
    width = item.start - start
    further = 0 if deeper else width
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", source.text[item.start : stop])
    drawn = [line[min(width - further, max(0, len(margin(line)) - column)) :] for line in lines[1:]]
    return " " * (column + further) + lines[0] + "".join(drawn)


def _comments(spot: Place, start: int, stop: int) -> tuple[str, ...]:
    return comments(spot.source, (*spot.above, spot.node)[0], start, stop)


def _alone(found: tuple[str, ...], indentation: str) -> str:
    return "".join(f"{indentation}{comment}\n" for comment in found)
