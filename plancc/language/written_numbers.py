"""Numbers as people write them (`12 000`, `112,5`, `ca. 75 %`) become the numbers that a plan can hold."""

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

_PLAIN = r"\d+(?:[.,]\d+)?|[.,]\d+"
_GROUPED = r"\d{1,3}(?:(?:\.\d{3})+(?:,\d+)?|(?:,\d{3})+(?:\.\d+)?|(?:[ '’]\d{3})+(?:[.,]\d+)?)(?![\d.,]*\d)"
_NUMBER = rf"[+-]?(?:{_GROUPED}|{_PLAIN})"
_WRITTEN = re.compile(
    rf"(?P<before>[^\d+.,-]*?(?:(?<=[a-zæøå])\.)? ?)"
    rf"(?P<first>{_NUMBER})(?: ?(?:-|til|to) ?(?P<last>{_NUMBER}))?(?:,-|\.)?"
    r"(?P<after> ?\+| ?[^\d,+-][^\d]{0,39})?",
    re.IGNORECASE,
)
_FRACTION = re.compile(r"(?P<whole>(?<![\d.,])\d{1,9})? ?(?P<part>[½¼¾⅕⅖⅗⅘])")
# In accounts, brackets are the sign of what is below zero.
_BRACKETED = re.compile(rf"\((?P<number>{_NUMBER})\)")
_SCALES = {
    **dict.fromkeys(("tusind", "tusinde", "thousand", "tkr", "t.kr"), 3),
    **dict.fromkeys(("mio", "mill", "million", "millioner", "millions"), 6),
    **dict.fromkeys(("mia", "milliard", "milliarder", "billion"), 9),
}
_SPACE = re.compile(r"\s+")
_DASHES = str.maketrans({"\N{MINUS SIGN}": "-", "\N{EN DASH}": "-", "\N{EM DASH}": "-"})
_TWOFOLD = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")
_LONGEST = 60


class WrittenNumber(NamedTuple):
    """What a text may mean as a number: each reading as a plan writes it, the likeliest first.

    `words` are what stands around the number, such as its unit. A `span` has its two ends as readings. Where
    one of the words makes the number a thousand or a million times as large, it is the `scale`.
    """

    readings: tuple[str, ...]
    words: str = ""
    span: bool = False
    scale: str = ""


def written_number(text: str) -> WrittenNumber | None:
    """The number that a text is, alone or with a few words around it; None where it is none."""
    plain = _FRACTION.sub(_decimal, _SPACE.sub(" ", text).strip().translate(_DASHES))
    below = _BRACKETED.fullmatch(plain)
    if below:
        reading = next(_readings(below["number"]))
        return WrittenNumber((f"-{reading}", reading))
    found = _WRITTEN.fullmatch(plain) if len(plain) <= _LONGEST else None
    if found is None:
        return None
    words = " ".join(each.strip() for each in (found["before"], found["after"]) if each and each.strip())
    if found["last"]:
        ends = (next(_readings(found["first"])), next(_readings(found["last"])))
        return WrittenNumber(ends, words, span=True)
    scale = next(iter((found["after"] or "").split()), "")
    power = _SCALES.get(scale.casefold().rstrip("."))
    if power:
        number = next(_readings(found["first"]))
        return WrittenNumber((_plan(str(Decimal(number).scaleb(power))), number), words, scale=scale)
    return WrittenNumber(tuple(dict.fromkeys(_readings(found["first"]))), words)


def _decimal(found: re.Match[str]) -> str:
    """`1½` with a decimal point; with three figures behind it, as of an eighth, it could be thousands."""
    return f"{int(found['whole'] or 0) + Decimal(str(unicodedata.numeric(found['part']))):f}"


def _readings(number: str) -> Iterator[str]:
    """The point parts thousands and the comma decimals; of three figures behind one of them, either may."""
    joined = re.sub(r"[ '’]", "", number)
    if _TWOFOLD.fullmatch(joined):
        whole, parted = re.sub("[.,]", "", joined), joined.replace(",", ".")
        yield from (_plan(whole), _plan(parted)) if "." in joined else (_plan(parted), _plan(whole))
        return
    last = max(joined.rfind("."), joined.rfind(","))
    if last < 0 or joined.count(joined[last]) > 1:
        yield _plan(re.sub("[.,]", "", joined))
    else:
        yield _plan(re.sub("[.,]", "", joined[:last]) + "." + joined[last + 1 :])


def _plan(number: str) -> str:
    """A number as a plan writes it, and never so that it could be read in two ways."""
    words = format(Decimal(number), "f")
    if not _TWOFOLD.fullmatch(words):
        return words
    shorter = words.rstrip("0").removesuffix(".")
    return shorter if shorter != words else f"{words}0"
