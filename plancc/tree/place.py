"""A pointer becomes the place it leads to: the value, its key, and all that it stands in."""

from typing import NamedTuple

from plancc.pointer import Pointer
from plancc.source import Source
from plancc.tree.node import Entry, Node
from plancc.tree.tree import Tree


class Place(NamedTuple):
    """A value in a source. `above` holds what it stands in, outermost first; `key` is None in a list."""

    source: Source
    above: tuple[Node, ...]
    node: Node
    key: Entry | None = None

    @property
    def in_brackets(self) -> bool:
        """Whether lines and indentation mean nothing here, because a bracket is open."""
        return any(in_brackets(self.source, node) for node in self.above)


def place(tree: Tree, pointer: Pointer) -> Place:
    """The place of a value that the tree has; any other is a KeyError.

    What came from another file is found in that file; a pointer at a key stays where the key stands.
    """
    steps = pointer.steps
    for taken in range(len(steps) - pointer.at_key, -1, -1):
        mounted = tree.mounts.get(Pointer(steps[:taken]))
        if mounted is not None:
            return place(mounted, Pointer(steps[taken:], pointer.at_key))
    found = Place(tree.source, (), tree.root)
    for step in steps:
        above, inner = (*found.above, found.node), found.node.inner
        if isinstance(inner, dict) and isinstance(step, str) and step in inner:
            found = Place(tree.source, above, inner[step].value, inner[step])
        elif isinstance(inner, list) and isinstance(step, int) and 0 <= step < len(inner):
            found = Place(tree.source, above, inner[step])
        else:
            raise KeyError(str(pointer))
    return found


def in_brackets(source: Source, node: Node) -> bool:
    """Whether a node is a collection in brackets, as opposed to one that is told by indentation."""
    return node.inner is not None and source.text[node.start : node.start + 1] in ("[", "{")
