"""A mapping or list that has begun and not yet ended: what is in it so far, and where that stands."""

from typing import Any

from ruamel.yaml.events import MappingStartEvent

from plancc.tree.node import Entry


class Key:
    """A key that awaits its value; if it is not kept, neither is the value.

    `first` is the entry that has the same key already.
    """

    __slots__ = ("end", "first", "kept", "start", "text")

    def __init__(self, text: str, start: int, end: int, kept: bool, first: Entry | None = None) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.kept = kept
        self.first = first


class Collection:
    __slots__ = ("data", "end", "flow", "inner", "key", "start")

    def __init__(self, event: Any) -> None:
        mapping = type(event) is MappingStartEvent
        self.data: Any = {} if mapping else []
        self.inner: Any = {} if mapping else []
        self.start: int = event.start_mark.index
        self.end = self.start + 1
        self.flow = bool(event.flow_style)
        self.key: Key | None = None

    @property
    def awaits_key(self) -> bool:
        return self.key is None and type(self.data) is dict
