"""Find the links that are marked in a text of CommonMark, every character where it stands."""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

_TOKEN = re.compile(
    r"\\[!-/:-@\[-`{-~]"  # a sign that is meant as it stands
    r"|<(?P<address>[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+)>"
    r"|[\[\]]",
    re.IGNORECASE,
)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_GAP = r"[ \t]*(?:\n[ \t]*)?"
_SIGN = r"[^\s()\\]|\\."
_TARGET = re.compile(
    rf"\({_GAP}(?:<(?P<angled>(?:[^<>\n\\]|\\.)*)>"
    rf"|(?P<plain>(?!<)(?:{_SIGN}|\((?:{_SIGN}|\((?:{_SIGN})*\))*\))*))"
    rf"(?:(?<=[\s>])|(?=[\s)]))(?:{_GAP}(?<=\s)(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?{_GAP}\)",
    re.DOTALL,
)


class Marked(NamedTuple):
    """A link from `start` to `end`: the words from `start + 1` to `middle` lead to the address.

    An address in angle brackets has no other words. `image` says that a "!" before makes it an image.
    """

    start: int
    middle: int
    end: int
    address: str
    image: bool = False


def marked(text: str) -> Iterator[Marked]:
    """The links in a text, those within others first; where links are nested, only the innermost is one."""
    opened: list[int] = []
    at = 0
    while found := _TOKEN.search(text, at):
        at = found.end()
        if found["address"]:
            address = found["address"] if ":" in found["address"] else f"mailto:{found['address']}"
            yield Marked(found.start(), found.start(), at, address)
        elif found[0] == "[":
            opened.append(found.start())
        elif found[0] == "]" and opened:
            start = opened.pop()
            target = _TARGET.match(text, at)
            if target and start >= 0:
                image = text[start - 1 : start] == "!" and text[start - 2 : start - 1] != "\\"
                at = target.end()
                yield Marked(start, found.start(), at, _address(target), image)
                if not image:
                    opened = [-1] * len(opened)


def _address(target: re.Match[str]) -> str:
    written = target["plain"] if target["angled"] is None else target["angled"]
    return unescape(_ESCAPE.sub(r"\1", written))
