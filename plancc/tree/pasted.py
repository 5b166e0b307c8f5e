"""Spaces and quotes of word processors among the signs of YAML, which to YAML are letters like any other.

A line of a plan is read as far as its signs go: indentation, hyphens, a key and its colon, brackets. What
stands there and looks like a sign was meant as that sign; in texts, and in blocks of text, it is left alone.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from plancc.characters import INVISIBLE, QUOTES, SPACES
from plancc.source import Source

_GAP = rf"[ \t{SPACES}]"
_BEHIND = rf"[ \t{SPACES}{INVISIBLE}]"
_DASHES = "\u2010-\u2015\u2212\u2022\u00b7\u25aa\u25cf"
_ODD = re.compile(rf"[{SPACES}{INVISIBLE}{QUOTES}{_DASHES}]")
_KEY = rf"[a-z_]+|\d{{4}}|\"[^\"\n]*\"|[{QUOTES}][a-z_]+[{QUOTES}]"
_SIGNS = re.compile(
    rf"(?P<indent>{_GAP}*)"
    # A bullet or dash is an item's hyphen only where a key follows: anywhere else it may be text.
    rf"(?P<dashes>(?:-[{INVISIBLE}]*{_GAP}+)*(?:[{_DASHES}]{_GAP}+(?=(?:{_KEY}){_GAP}*:(?:{_BEHIND}|$)))?)"
    rf"(?:(?P<key>{_KEY}){_GAP}*:(?={_BEHIND}|$)[{INVISIBLE}]*{_GAP}*)?"
)
_SPACE = re.compile(rf"[{SPACES}{INVISIBLE}]+")
_QUOTE = re.compile(f"[{QUOTES}]")
_DASH = re.compile(f"[{_DASHES}]")
_BESIDE_SIGN = re.compile(rf"(?<=[\[{{,:])[{SPACES}]+|[{SPACES}]+(?=[\]}},:])|[{SPACES}]+(?=#[ \t])")
_ENDING = re.compile(
    rf"^[^\s\"'\[{{|>]\S*(?P<word>[{SPACES}]+)[ \t]*$|^[^\"'\[{{|>].*?(?P<comment>[{SPACES}]+)#[ \t]"
)
_QUOTED = re.compile(
    rf"(?:(?<=[\[{{,:] )|(?<=[\[{{,:])|(?<=^ ))[{QUOTES}](?P<words>[^{QUOTES}\n]*)[{QUOTES}\"]"
    r"(?=[ \t]*(?:[,\]}]|$|#))"
)
_HALF_QUOTED = re.compile(rf"(?P<sign>[\"'])(?:(?!(?P=sign)).)*(?P<end>[{QUOTES}])[ \t]*(?:#.*)?$")
_STRING = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'[^']*'")
_PARTED = re.compile(r"[,:{}\[\]]")


class Pasted(NamedTuple):
    """Characters of a source that stand for a sign of YAML, and that sign, repeated for each of them."""

    start: int
    end: int
    sign: str


def pasted_spaces(source: Source) -> Iterator[Pasted]:
    """Spaces that YAML does not know, where it needs one: in indentation, behind hyphens and colons."""
    if _ODD.search(source.text):
        for start, signs, value in _lines(source):
            for found in _SPACE.finditer(_without_strings(signs)):
                yield Pasted(start + found.start(), start + found.end(), " ")
            at = start + len(signs)
            in_brackets = value.startswith(("[", "{"))
            hidden = _without_strings(value) if in_brackets else value
            for found in _BESIDE_SIGN.finditer(hidden) if in_brackets else _ENDING.finditer(value):
                first, last = found.span(found.lastgroup or 0)
                yield Pasted(at + first, at + last, " ")


def pasted_hyphens(source: Source) -> Iterator[Pasted]:
    """Dashes and bullets that stand for the hyphen of a list item."""
    if _ODD.search(source.text):
        for start, signs, _ in _lines(source):
            for found in _DASH.finditer(_without_strings(signs)):
                yield Pasted(start + found.start(), start + found.end(), "-")


def pasted_quotes(source: Source, line: int | None = None) -> Iterator[Pasted]:
    """Quotes that YAML does not know around a key, or a value: on one line, or where they part a list."""
    if not _ODD.search(source.text):
        return
    for start, signs, value in _lines(source):
        if line is not None and source.place(start)[0] != line:
            continue
        for found in _QUOTE.finditer(_without_strings(signs)) if line is None else ():
            yield Pasted(start + found.start(), start + found.end(), '"')
        at = start + len(signs) - 1
        closing = _HALF_QUOTED.match(value) if line else None
        if closing:
            yield Pasted(at + 1 + closing.start("end"), at + 1 + closing.end("end"), closing["sign"])
        in_brackets = value.startswith(("[", "{"))
        hidden = _without_strings(value) if in_brackets else value
        for found in _QUOTED.finditer(f" {hidden}"):
            sign = '"' if "\\" not in found["words"] else "'"
            if sign not in found["words"] and (line or (in_brackets and _PARTED.search(found["words"]))):
                yield Pasted(at + found.start(), at + found.start() + 1, sign)
                yield Pasted(at + found.end() - 1, at + found.end(), sign)


def _without_strings(line: str) -> str:
    return _STRING.sub(lambda string: "x" * len(string[0]), line)


def straightened(text: str, pasted: Iterable[Pasted]) -> str:
    """The text with signs of YAML in the place of what looks like them; as long as it was."""
    pieces: list[str] = []
    at = 0
    for each in sorted(pasted):
        pieces += text[at : each.start], each.sign * (each.end - each.start)
        at = each.end
    return "".join((*pieces, text[at:]))


def _lines(source: Source) -> Iterator[tuple[int, str, str]]:
    """Where each line of keys and items begins, its signs, its value; not the further lines of a text."""
    inside = -1
    quote = ""
    for number, start in enumerate(source.line_starts, 1):
        line = source.line(number)
        if quote:
            quote = "" if _closes(line, quote) else quote
            continue
        found = _SIGNS.match(line)
        if found is None or not line.strip() or line.lstrip().startswith("#"):
            continue
        if inside >= 0 and len(found["indent"]) > inside:
            # What YAML would take for the end of the text: its indentation is not of spaces.
            if len(line) - len(line.lstrip(" ")) <= inside:
                yield start, found["indent"], ""
            continue
        signs, value = found[0], line[found.end() :]
        # What is indented further than this goes on with the value.
        column = found.start("key") if found["key"] else len(found["indent"])
        inside = column if value and not value.startswith(("[", "{", "#")) else -1
        if value[:1] in ("'", '"') and not _closes(value[1:], value[0]):
            quote = value[0]
        yield start, signs, value


def _closes(line: str, quote: str) -> bool:
    """Whether a text in quotes ends on a line that is within it."""
    rest = re.sub(r"\\.", "", line) if quote == '"' else line.replace("''", "")
    return quote in rest
