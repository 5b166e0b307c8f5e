"""Find the web addresses in an author's words, so that they can be followed though nobody marked them."""

import re
from collections.abc import Iterator

_ADDRESS = re.compile(r"https?://[^\s<>\[\]\"]+", re.IGNORECASE)
_CLOSING = ".,;:!?)”“’'»"


def addresses(words: str) -> Iterator[tuple[str, bool]]:
    """The words in pieces, each with whether it is an address; the sentence's own signs are none of it."""
    start = 0
    for found in _ADDRESS.finditer(words):
        address = found[0].rstrip(_CLOSING)
        if "(" in address:
            address += ")" * found[0].removeprefix(address).startswith(")")
        if found.start() > start:
            yield words[start : found.start()], False
        yield address, True
        start = found.start() + len(address)
    if start < len(words):
        yield words[start:], False
