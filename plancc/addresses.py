"""Find addresses and names of files in an author's words, though nobody marked them as such."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

# The label of a domain has two letters or more: "bl.a." and "f.eks." are words.
_FOUND = re.compile(
    r"(?P<web>https?://[^\s<>\[\]\"]+)"
    r"|(?<![\w.+-])(?P<mail>[\w.+-]{1,64}@[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)+)"
    r"|(?<![\w@.+-])(?P<name>"
    r"[\w-]*[^\W_]{2}(?:\.[\w-]{2,})*\.(?-i:[a-z][a-z0-9]{1,4}|[A-Z]{3,4})(?![\w-])(?:/[^\s<>\[\]\"]+)?"
    r"|[^\W_]+(?:_[^\W_]+)+)",
    re.IGNORECASE,
)
# No address or name of a file is without one of these, and most texts are without all of them.
_SIGNS = re.compile(r"://|@|\w_\w|\w\w\.[a-zA-Z]{2}")
_CLOSING = ".,;:!?)”“’'»"


class Kind(Enum):
    """A full address of the web, that of a mailbox, or a name: of a site, of a file."""

    WEB = "web"
    MAIL = "mail"
    NAME = "name"


class Address(NamedTuple):
    """Where an address stands in the words."""

    start: int
    end: int
    kind: Kind


def addresses(words: str) -> Iterator[Address]:
    """The addresses in the words, in order; the signs of the sentence around one are none of it."""
    for found in _FOUND.finditer(words) if _SIGNS.search(words) else ():
        kind = Kind(found.lastgroup)
        address = found[0] if kind is Kind.MAIL else _bare(found[0])
        yield Address(found.start(), found.start() + len(address), kind)


def _bare(address: str) -> str:
    """An address without the signs that end the sentence or close a parenthesis that was opened before it."""
    while address[-1:] and address[-1] in _CLOSING:
        if address.endswith(")") and address.count("(") >= address.count(")"):
            break
        address = address[:-1]
    return address
