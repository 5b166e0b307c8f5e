"""Find the markup in a text that plans do not take, and that would be printed as it stands."""

import re
from collections.abc import Iterator
from enum import Enum
from html import unescape
from typing import NamedTuple

from plancc.commonmark.links import marked


class Kind(Enum):
    """What the markup was meant for."""

    HEADING = "heading"
    RULE = "rule"
    TABLE = "table"
    IMAGE = "image"
    CODE = "code"
    HTML = "html"
    ENTITY = "entity"
    REFERENCE = "reference"
    LANGUAGE = "language"
    CHECKBOX = "checkbox"
    STRIKETHROUGH = "strikethrough"
    EMPHASIS = "emphasis"
    STAR = "star"
    """One star that begins a line or ends a word: it may call a note, or begin one."""


class Leftover(NamedTuple):
    """Markup from `start` to `end`: the whole of it, or a sign that has prose around it."""

    start: int
    end: int
    kind: Kind


_LINES = re.compile(
    r"^[ \t]*(?:>[ \t]*)*(?:"
    r"(?P<heading>#{1,6})[ \t]+(?=\S)|(?P<glued>#{2,6})(?=[^\W\d_])"
    r"|(?P<rule>={3,}|-{3,}|(?:-[ \t]+){2,}-|\*{3,}|(?:\*[ \t]+){2,}\*|_{3,})[ \t]*$"
    r"|(?P<code>(?:`{3,}|~{3,})[^`\n]*)$"
    r"|(?P<reference>\[\^?[^\[\]\n]{1,100}\]:)[ \t]"
    r"|(?:[-+*]|\d{1,9}[.)])[ \t]+(?P<checkbox>\[[ xX]\])[ \t]"
    r"|(?P<table>\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?|\|(?:[ \t]*:?-+:?[ \t]*)\|)[ \t]*$"
    r")",
    re.MULTILINE,
)
_ROW = re.compile(r"^[ \t]*\|[^\n]*\|[ \t]*$", re.MULTILINE)
_BAR = re.compile(r"[ \t]*\|[ \t]*")
_INLINE = re.compile(
    r"\\[!-/:-@\[-`{-~]"  # a sign that is meant as it stands
    r"|(?P<code>(?<!`)(?P<ticks>`+)(?!`)[^`\n]+(?P=ticks)(?!`))"
    r"|(?P<image>!\[[^\[\]\n]*\]\([^()\n]*\))"  # the name of its file may have spaces
    r"|(?P<html><!--(?:(?!-->).){0,2000}-->|</?[a-z][a-z0-9]*(?:[ \t][^<>\n]*)?/?>)"
    r"|(?P<entity>&(?:\#\d{1,7}|\#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});)"
    r"|\[[^\[\]\n]+\]\{lang=[a-z]{2,3}(?:-[a-z0-9]{2,8})*\}"  # words of another language
    r"|(?P<language>(?<=\])\{[^{}\n]*\}|\{lang=[^{}\n]*\})"
    r"|(?P<reference>(?<=\])(?:\[[^\[\]\n^]{0,100}\]| \[\d{1,3}\]| \((?:https?:|mailto:|www\.|\#)[^()\s]*\)))"
    r"|(?P<strikethrough>~~)(?=[^\s~](?:[^~\n]*[^\s~])?~~)|(?<=[^\s~])(?P<struck>~~)",
    re.IGNORECASE | re.DOTALL,
)
# Emphasis that is right beyond doubt; of what remains, the parser has the last word.
_STRONG = re.compile(r"(?<![\w*_\\])(\*{1,2}|_{1,2})(?=[\w\"”(])[^*_]{0,2000}[\w.,:;!?)\"”]\1(?![\w*_])")
_STARS = re.compile(
    r"\*{2,}|(?<![\w_])__(?=[^\W_])|(?<=[^\W_])__(?![\w_])"
    r"|(?<![^\s(\"”»])[*_](?=[^\W\d_])|(?:(?<=[^\W_])|(?<=[.,:;!?%)]))[*_](?=[\s.,:;!?)\"”]|$)"
)
_NOTE = re.compile(r"^\*|(?<=\S)\*", re.MULTILINE)
_ESCAPED = re.compile(r"\\[!-/:-@\[-`{-~]")
_NEAR = 20
_SIGNS = re.compile(r"[#=|`<&~*_]|---|- -|\]:|\] ?[\[(]|\]\{|\{lang=|!\[|\[[ xX]\]")


def leftovers(text: str, *, paragraphs: bool) -> tuple[Leftover, ...]:
    """The markup that is left over in a text, in order; words on one line hold no table, and no rule."""
    if not _SIGNS.search(text):
        return ()
    found = [*_lines(text)] if paragraphs else [*_heading(text)]
    found += _inline(text)
    found += _emphasis(text)
    found += (
        Leftover(each.start - 1, each.end, Kind.IMAGE)
        for each in (marked(text) if "![" in text else ())
        if each.image
    )
    apart: list[Leftover] = []
    for each in sorted(found, key=lambda each: (each.start, -each.end)):
        if not apart or each.start >= apart[-1].end:
            apart.append(each)
    return tuple(apart)


def character(entity: str) -> str:
    """What an entity of HTML stands for; an unbreakable space is a space."""
    return unescape(entity).replace("\N{NO-BREAK SPACE}", " ")


def _heading(text: str) -> Iterator[Leftover]:
    found = _LINES.match(text)
    if found and found["heading"]:
        yield Leftover(*found.span("heading"), Kind.HEADING)


def _lines(text: str) -> Iterator[Leftover]:
    for found in _LINES.finditer(text):
        kind = str(found.lastgroup)
        yield Leftover(*found.span(kind), Kind("heading" if kind == "glued" else kind))
    for row in _ROW.finditer(text):
        for bar in _BAR.finditer(text, *row.span()):
            yield Leftover(*bar.span(), Kind.TABLE)


def _inline(text: str) -> Iterator[Leftover]:
    for found in _INLINE.finditer(text):
        kind = found.lastgroup
        if kind is None or (kind == "entity" and unescape(found[0]) == found[0]):
            continue
        start, end = found.span(kind)
        yield Leftover(start, end, Kind("strikethrough" if kind == "struck" else kind))


def _emphasis(text: str) -> Iterator[Leftover]:
    """Signs of emphasis that never closes, or never opens; a star behind a word may be its note."""
    text = _ESCAPED.sub(",,", text)
    if not _STARS.search(_STRONG.sub("", text) if "*" in text or "_" in text else ""):
        return
    # Few texts are in doubt, and the parser costs more to import than they take to check.
    from plancc.commonmark.parser import PARSER  # noqa: PLC0415 - see above

    at = 0
    for token in PARSER.parse(text):
        words = "".join("\n" if "break" in each.type else each.content for each in token.children or ())
        for found in _STARS.finditer(words):
            before = words[max(0, found.start() - _NEAR) : found.start()]
            near = text.find(before + found[0], at)
            at = near + len(before) if near >= 0 else max(text.find(found[0], at), 0)
            if text.startswith(found[0], at):
                alone = found[0] == "*" and _NOTE.match(words, found.start())
                yield Leftover(at, at + len(found[0]), Kind.STAR if alone else Kind.EMPHASIS)
            at += len(found[0])
