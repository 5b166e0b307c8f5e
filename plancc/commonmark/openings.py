"""Find the numbers and signs at the start of lines that CommonMark takes for a list or a quotation."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from markdown_it.token import Token

# What no number of a list has behind it: "31. december", "4. kvartal", "1. halvår", "2. klasse".
_COUNTED = re.compile(
    r"(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
    r"|jan|feb|mar|apr|aug|sept?|okt|nov|dec"
    r"|kvartal|halvår|semester|klasse|trin|generation|etage|sal|gang|udgave|plads"
    r"|january|february|march|may|june|july|october|quarter|half)\b",
    re.IGNORECASE,
)
_OPENED = re.compile(r"^[ \t>*+-]*(?:\d{1,9}[.)][ \t]|>[ \t]?=?[ \t]?\d|[-+][ \t]\d)", re.MULTILINE)
_YEARS = range(1000, 3000)
_AMOUNT = re.compile(r"\d[\d.,]*(?: ?(?:%|pct\b|procent|kr\b|mio\b|mia\b|pp\b))")
_ENDED = re.compile(r"[.:!?;…][\"”»)\]*_]*\s*$")


class Taken(Enum):
    """What becomes of a number or sign."""

    POINT = "point"
    """The number is a word of the text, and becomes that of a point."""
    RENUMBERED = "renumbered"
    """The number is a point's, and is printed as another one."""
    SIGN = "sign"
    """The sign is a word of the text, and is not printed."""


class Opening(NamedTuple):
    """A number or sign from `start` to `end`; `printed` is the number that the documents show."""

    start: int
    end: int
    taken: Taken
    printed: int = 0


def openings(text: str) -> Iterator[Opening]:
    """The numbers and signs that open lists and quotations, though they were meant as they stand."""
    if not _OPENED.search(text):
        return
    # Few texts have such lines, and the parser costs more to import than they take to check.
    from plancc.commonmark.parser import PARSER  # noqa: PLC0415 - see above

    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    tokens = PARSER.parse(text)
    for at, token in enumerate(tokens):
        match token.type:
            case "ordered_list_open":
                yield from _numbers(tokens, at, lines, starts)
            case "blockquote_open":
                yield from _signs(token, re.compile(r">(?=[ \t]?=?[ \t]?\d)"), lines, starts)
            case "bullet_list_open" if token.markup == "+" or len(_points(tokens, at)) == 1:
                amount = rf"\{token.markup}(?=[ \t]{_AMOUNT.pattern})"
                yield from _signs(token, re.compile(amount), lines, starts)


def _points(tokens: "Sequence[Token]", at: int) -> list[int]:
    """Where the points of the list begin that is opened at a token."""
    level, points = tokens[at].level, []
    for index in range(at + 1, len(tokens)):
        if tokens[index].level <= level:
            break
        if tokens[index].type == "list_item_open" and tokens[index].level == level + 1:
            points.append(index)
    return points


def _numbers(
    tokens: "Sequence[Token]", at: int, lines: Sequence[str], starts: Sequence[int]
) -> Iterator[Opening]:
    points = _points(tokens, at)
    written = [int(tokens[point].info) for point in points]
    printed = [written[0] + index for index in range(len(written))]
    for index, point in enumerate(points):
        first = (tokens[point].map or [0])[0]
        found = re.compile(rf"(?<!\d){tokens[point].info}[.)]").search(lines[first])
        if not found:
            continue
        after = lines[first][found.end() :].lstrip()
        start, end = (starts[first] + each for each in found.span())
        if _is_word(written, after, lines[first - 1] if first else ""):
            yield Opening(start, end, Taken.POINT, printed[index])
        elif written[index] != printed[index] and set(written) != {1}:
            yield Opening(start, end, Taken.RENUMBERED, printed[index])


def _is_word(written: Sequence[int], after: str, before: str) -> bool:
    """Whether the number is a word of its sentence: of a date, a year, an amount that a line broke off."""
    if _COUNTED.match(after) or written[0] in _YEARS:
        return True
    alone = len(written) == 1
    return alone and (after[:1].islower() or bool(before.strip() and not _ENDED.search(before)))


def _signs(
    token: "Token", sign: re.Pattern[str], lines: Sequence[str], starts: Sequence[int]
) -> Iterator[Opening]:
    first = (token.map or [0])[0]
    found = sign.search(lines[first])
    if found:
        yield Opening(starts[first] + found.start(), starts[first] + found.end(), Taken.SIGN)
