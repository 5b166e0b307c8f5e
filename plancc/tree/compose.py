"""Text becomes YAML events: what ruamel's parsers say, one event after the other.

Events rather than ruamel's nodes: composing nodes is recursive C and crashes the process on 20,000
levels, takes twice as long, and an alias and a second document can't be told from what they stand for.
An iterator of events can be left at any depth.
"""

from collections.abc import Iterator
from typing import Any

from ruamel.yaml import YAML

try:
    from _ruamel_yaml import CParser  # type: ignore[import-not-found, unused-ignore]  # C, has no stubs
except ImportError:
    # Without the extra `oldlibyaml` plancc reads the same, slower.
    CParser = None


def fast_events(text: str) -> Iterator[Any]:
    """What libyaml says; it refuses some YAML 1.2 that is fine, so its refusal is not the last word."""
    if CParser is None:
        raise NotImplementedError
    parser = CParser(text)
    while (event := parser.get_event()) is not None:
        yield event


def careful_events(text: str) -> Iterator[Any]:
    """What ruamel's own parser says: about twenty times slower, and it has the last word."""
    events: Iterator[Any] = YAML(typ="safe", pure=True).parse(text)
    return events
