"""The links that an author has marked in CommonMark, and the addresses that stand in a text as they are."""

from collections.abc import Iterator
from typing import NamedTuple

from plancc.addresses import Kind, addresses
from plancc.commonmark.links import marked
from plancc.finding import Quote
from plancc.plan.texts import Words


class WrittenLink(NamedTuple):
    """A link from `start` to `end` in a text; an address that stands as it is has no words."""

    text: str
    start: int
    end: int
    words: str
    address: str

    @property
    def quote(self) -> Quote:
        """The link as it is written; looked for only where there is something to say of it."""
        return Quote.at(self.text, self.start, self.end)

    @property
    def is_marked(self) -> bool:
        """Whether it has words of its own, as in [words](address), or a place for them."""
        return self.text[self.start] == "["

    @property
    def is_aside(self) -> bool:
        """Whether it is an address as it stands, within parentheses."""
        opened, closed = (self.text.rfind(sign, 0, self.start) for sign in "()")
        return not self.is_marked and opened > closed


def links(words: Words) -> Iterator[WrittenLink]:
    """The links in a text, in order; one that is written again in the same way is told once."""
    if not any(sign in words.text for sign in ("](", "://", "<")):
        return
    first: dict[str, WrittenLink] = {}
    for link in sorted((*_marked(words.text), *_bare(words.text)), key=lambda link: link.start):
        first.setdefault(words.text[link.start : link.end], link)
    yield from first.values()


def _marked(text: str) -> Iterator[WrittenLink]:
    for each in marked(text):
        if not each.image:
            yield WrittenLink(text, each.start, each.end, text[each.start + 1 : each.middle], each.address)


def _bare(text: str) -> Iterator[WrittenLink]:
    pieces: list[str] = []
    at = 0
    for each in sorted(marked(text)):
        if each.end > at:
            pieces += text[at : each.start], " " * (each.end - max(each.start, at))
            at = each.end
    for found in addresses("".join((*pieces, text[at:]))):
        if found.kind is Kind.WEB:
            yield WrittenLink(text, found.start, found.end, "", text[found.start : found.end])
