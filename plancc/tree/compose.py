"""Text becomes YAML events: what ruamel's parsers say, one event after the other.

Events rather than ruamel's nodes: composing nodes is recursive C and crashes the process on 20,000
levels, takes twice as long, and an alias and a second document can't be told from what they stand for.
An iterator of events can be left at any depth.
"""

from collections.abc import Iterator
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError

try:
    from _ruamel_yaml import CParser  # type: ignore[import-not-found, unused-ignore]  # C, has no stubs
except ImportError:
    # Without the extra `oldlibyaml` plancc reads the same, slower.
    CParser = None


class Refusal(Exception):
    """A parser can't go on: what it said, where, and where the thing began that it was busy with.

    Both parsers let errors of Python through, besides their own: they say nothing, and know no place.
    """

    def __init__(self, error: Exception | None = None) -> None:
        self.said = ""
        self.at: int | None = None
        self.began: int | None = None
        if isinstance(error, MarkedYAMLError) and error.problem_mark is not None:
            self.said = f"{error.context or ''}: {error.problem or ''}"
            self.at = error.problem_mark.index
            self.began = error.context_mark.index if error.context_mark is not None else self.at


def fast_events(text: str) -> Iterator[Any]:
    """What libyaml says; it refuses some YAML 1.2 that is fine, so its refusal is not the last word."""
    if CParser is None:
        raise Refusal
    try:
        parser = CParser(text)
        while (event := parser.get_event()) is not None:
            yield event
    except Exception as error:
        raise Refusal(error) from error


def careful_events(text: str) -> Iterator[Any]:
    """What ruamel's own parser says: about twenty times slower, and it has the last word."""
    try:
        yield from YAML(typ="safe", pure=True).parse(text)
    except Exception as error:
        raise Refusal(error) from error
