"""What a person reads in a plan's file, line by line, without a parser of YAML or of CommonMark.

The reader knows the keys that plans have and which of them are for the machine. The rest is prose, and every
passage of it (a value, an item, a paragraph) is a text that documents must hold as it stands.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

MACHINE = {
    *("plancc", "id", "goals", "strategies", "areas", "area", "focus_point", "from", "to", "body", "role"),
    *("operator", "reference", "better", "level", "unit", "kind", "shape", "colour", "accent", "sdgs"),
    *("times_per_year", "per", "one", "many", "language", "annual", "short", "long", "decorative"),
    *("multi_year", "lix", "source"),
}  # fmt: skip
"""Keys whose values are no words of the document: ids, choices, colours, the plan's own terms.

The source of a measurement is no part of a target whose status is told in the plan's own words.
"""

DATA = {"value", "of", "deadline", "period", "date", "retrieved"}
"""Keys of numbers and times: what a sign of a comment begins behind them is one."""

_COMMENT = re.compile(r"\s*#")
# A sign with a space behind it begins a comment, as plancc tells authors; any other is part of the text.
_REMARK = re.compile(r" #(?= |$)")
_ITEM = re.compile(r"(?:[-*+](?: +|$)|> *(?!\d))+")
_COMMA = re.compile(r", +|,(?=[a-z_]+: |-)")
_HEAD = re.compile(r"[|>][+-]?\d?$")
_NUMBER = re.compile(r"-?\d+(\.\d+)?$")
_MARKUP = re.compile(r"\[\^[\w-]+\]|\]\([^)\s]*\)|(?<!\w)\[(?=[^\]]*\]\()")
_NO_WORDS = re.compile(r"(null|true|false|#[0-9A-Fa-f]{6})$")
_YEAR = re.compile(r"\d{4}$")
_NAMED = re.compile(r"([a-z_]+): (.*)$", re.DOTALL)
_QUOTED = re.compile(r"""(["'])(.*)\1$""", re.DOTALL)


@dataclass(frozen=True)
class Passage:
    """A stretch of prose or a number, the key that it stands under, and its first line."""

    key: str
    text: str
    line: int

    @property
    def is_number(self) -> bool:
        return bool(_NUMBER.match(self.text))


def pieces(words: str) -> list[str]:
    """Words between the signs of links and of notes, which are none."""
    return [piece for part in _MARKUP.split(words) if part and (piece := " ".join(part.split()))]


def passages(text: str, keys: frozenset[str]) -> list[Passage]:
    """The passages of a plan's file; `keys` are all that plans have."""
    reader = _Reader(keys)
    for number, line in enumerate(text.split("\n"), 1):
        reader.read(number, line)
    return list(reader.done())


@dataclass
class _Reader:
    keys: frozenset[str]
    found: list[Passage] = field(default_factory=list)
    key: str = ""
    words: list[str] = field(default_factory=list)
    begun: int = 0
    named: int = 0

    def read(self, number: int, line: str) -> None:
        if self._is_open():
            self.words += [line.strip()] * bool(line.strip())
            return
        if _COMMENT.match(line) or not line.strip():
            self._close()
            return
        rest = _REMARK.split(line, maxsplit=1)[0].strip()
        item = _ITEM.match(rest)
        if item or rest.startswith(("1. ", "1) ")):
            self._close()
            self.named = number
            rest = rest[item.end() :] if item else rest
        key, colon, value = rest.partition(":")
        name = key.strip("\"' ")
        if colon and (name in self.keys or _YEAR.match(name)) and value[:1] in ("", " "):
            self._close()
            self.key, rest, self.named = name, value.strip(), number
        if self.key in DATA:
            rest = rest.split(" #", maxsplit=1)[0].rstrip()
        if self.key in MACHINE or _HEAD.match(rest):
            rest = rest if rest[:1] not in ("|", ">") else ""
        if rest:
            self.begun = self.begun or number
            self.words.append(rest)

    def done(self) -> Iterator[Passage]:
        self._close()
        for passage in self.found:
            if passage.key not in MACHINE:
                yield from _parts(passage)

    def _is_open(self) -> bool:
        """Whether a list or mapping in brackets goes on, which begins on the line of its key."""
        words = " ".join(self.words) if self.begun == self.named else ""
        closing = {"[": "]", "{": "}"}.get(words[:1], "")
        return bool(closing) and words.count(words[0]) > words.count(closing)

    def _close(self) -> None:
        if self.words:
            words = re.sub(r"^(\d+)\) ", r"\1. ", " ".join(self.words))
            self.found.append(Passage(self.key, words, self.begun))
        self.words, self.begun = [], 0


def _parts(passage: Passage) -> Iterator[Passage]:
    """The members of a list or mapping on one line, each without the quotes around it."""
    inner = re.match(r"[\[{](.*)[\]}]$", passage.text)
    for part in _COMMA.split(inner[1]) if inner and "](" not in passage.text else [passage.text]:
        named = _NAMED.match(part.strip()) if passage.text[0] == "{" else None
        key, words = (named[1], named[2]) if named else (passage.key, part.strip())
        if quoted := _QUOTED.match(words):
            words = quoted[2].replace(quoted[1] * 2, quoted[1])
        if key not in MACHINE and not _NO_WORDS.match(words):
            yield Passage(key, words, passage.line)
