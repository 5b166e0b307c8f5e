"""The links that an author has marked in CommonMark, and the addresses that stand in a text as they are."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from plancc.finding import Quote
from plancc.plan.texts import Words

_LINK = re.compile(
    r"(?<!\\)\[(?P<words>[^\[\]]*)\]\(<?(?P<address>[^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)*)>?\)"
    r"|(?P<bare>https?://[^\s<>\[\]\"]*[^\s<>\[\]\".,;:!?)”“’'»])",
    re.IGNORECASE,
)


class WrittenLink(NamedTuple):
    """A link in a text: its words (none for an address that stands as it is), where it leads, its place."""

    words: str
    address: str
    place: re.Match[str]

    @property
    def quote(self) -> Quote:
        """The link as it is written; looked for only where there is something to say of it."""
        return Quote.at(self.place.string, *self.place.span())


def links(words: Words) -> Iterator[WrittenLink]:
    """The links in a text, in order; one that is written again in the same way is told once."""
    if "](" not in words.text and "://" not in words.text:
        return
    first: dict[str, re.Match[str]] = {}
    for found in _LINK.finditer(words.text):
        first.setdefault(found[0], found)
    for found in first.values():
        yield WrittenLink(found["words"] or "", found["address"] or found["bare"] or "", found)
