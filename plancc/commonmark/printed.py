"""What is read of a text of CommonMark: its words as they are printed, and what its markup does to them."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from markdown_it.token import Token

_CALL = re.compile(r"\[\^([a-z0-9-]+)\]")
_SIGNS = re.compile(r"[*_\[\\<&\n]|^ {0,3}(?:[-+*>]|[0-9]+[.)])(?:[ \t]|$)")
_BULLET = "\N{BULLET} "


class Printed(NamedTuple):
    """Paragraphs and points are parted by empty lines; a point has its bullet or number before it.

    `emphasised` are the stretches that stand out, `links` the words of each link with its address, `calls`
    the ids of the notes that are called.
    """

    text: str
    emphasised: tuple[str, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    calls: tuple[str, ...] = ()


def printed(text: str) -> Printed:
    """The words of a text without its markup, its line breaks and its calls of notes."""
    if not _SIGNS.search(text):
        return Printed(text)
    # Most texts have no markup, and the parser costs more to import than they take to compare.
    from plancc.commonmark.parser import PARSER  # noqa: PLC0415 - see above

    reading = _Reading()
    for token in PARSER.parse(text):
        reading.block(token)
    return Printed(
        "\n\n".join(reading.blocks), tuple(reading.emphasised), tuple(reading.links), tuple(reading.calls)
    )


class _Reading:
    def __init__(self) -> None:
        self.blocks: list[str] = []
        self.emphasised: list[str] = []
        self.links: list[tuple[str, str]] = []
        self.calls: list[str] = []
        self._lists: list[int | None] = []
        self._point = ""

    def block(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open":
                self._lists.append(None)
            case "ordered_list_open":
                self._lists.append(int(token.attrs.get("start", 1)))
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "list_item_open":
                number = self._lists[-1]
                self._point = _BULLET if number is None else f"{number}. "
                self._lists[-1] = None if number is None else number + 1
            case "inline":
                self.blocks.append(self._point + self._line(token.children or []))
                self._point = ""

    def _line(self, tokens: Sequence[Token]) -> str:
        """The words of a line; what is within links and emphasis is gathered on the way."""
        return "".join(self._words(iter(tokens)))

    def _words(self, tokens: Iterator[Token], closing: str = "") -> Iterator[str]:
        for token in tokens:
            if token.type == closing:
                return
            if token.type in ("em_open", "strong_open"):
                inner = "".join(self._words(tokens, token.type.replace("open", "close")))
                self.emphasised.append(inner)
                yield inner
            elif token.type == "link_open":
                inner = "".join(self._words(tokens, "link_close"))
                self.links.append((inner, str(token.attrs["href"])))
                yield inner
            elif token.type in ("softbreak", "hardbreak"):
                yield " "
            else:
                self.calls += _CALL.findall(token.content)
                yield _CALL.sub("", token.content)
