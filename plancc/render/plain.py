"""Turn a document into plain dicts, lists, words and numbers: no object with methods enters a template."""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass

Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def plain(value: object) -> Plain:
    """The value with each dataclass as a dict, whose "node" is the class's name: NoteCall is "note-call".

    What is neither plain data nor a dataclass is refused. Words of a class of their own become ordinary
    words, for one that calls itself safe would be placed on the page unescaped.
    """
    if is_dataclass(value) and not isinstance(value, type):
        node: dict[str, Plain] = {"node": _HUMP.sub("-", type(value).__name__).lower()}
        return node | {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, str):
        return str.__str__(value)
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, tuple | list):
        return [plain(member) for member in value]
    if isinstance(value, Mapping):
        return {str(key): plain(member) for key, member in value.items()}
    raise TypeError(f"{type(value).__name__} can't enter a template")
