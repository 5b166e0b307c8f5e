"""Records that somebody harmed: what one who means it writes, and what a slip or a broken disk does."""

import json
import random
from collections.abc import Iterator
from typing import Any

VALUES: tuple[Any, ...] = (
    *("../../outside", "/etc/passwd", "..", "", "a\0b", "C:\\x", "2024", "x" * 10_000),
    *(-1, 10**40, 2.5, 9999, True, None),
    *([], {}, [[[]]], {"year": 2024}),
)


def _places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield way
    for key, each in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(each, dict | list):
            yield from _places(each, (*way, key))
        else:
            yield (*way, key)


def damaged(content: bytes, dice: random.Random) -> bytes:
    """A record with one thing in it changed: a value, a key, or bytes anywhere."""
    if dice.random() < 0.3:
        at = dice.randrange(len(content))
        return content[:at] + dice.randbytes(dice.randrange(4)) + content[at + dice.randrange(8) :]
    record = json.loads(content)
    *way, last = dice.choice([place for place in _places(record) if place])
    inner = record
    for step in way:
        inner = inner[step]
    match dice.randrange(4):
        case 0 if isinstance(inner, dict):
            inner[str(dice.choice(VALUES))] = inner.pop(last)
        case 1 if isinstance(inner, dict):
            del inner[last]
        case _:
            inner[last] = dice.choice(VALUES)
    return json.dumps(record).encode()
