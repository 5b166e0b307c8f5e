"""The places of a value and of everything in it, as offsets into its source."""

from typing import NamedTuple, Union


class Node(NamedTuple):
    """Where a value stands, on as few lines as a caret can underline.

    A scalar or a collection in brackets is meant whole; a block mapping by its first key, a block
    list by its first dash. (Named tuples, because thousands are made and few are asked.)
    """

    start: int
    end: int
    inner: Union["dict[str, Entry]", "list[Node]", None] = None


class Entry(NamedTuple):
    """Where a key stands, and the value below it."""

    start: int
    end: int
    value: Node
