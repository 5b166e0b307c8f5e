"""Slips at the keyboard: one change somewhere in a plan's text, as a hand or a word processor makes it."""

import re
from collections.abc import Callable
from random import Random
from typing import NamedTuple

_SIGNS = (
    *("#", " # ", " #", ":", ": ", " : ", "- ", "-", " - ", " ", "  ", "\t", ",", ", ", ".", ";", "?", "!"),
    *("*", "**", "_", "`", "~", "[", "]", "(", ")", "{", "}", "<", ">", " < ", " > ", "|", "&", "%", "@"),
    *("'", '"', "”", "“", "’", "»", "–", "—", "−", "…", "½", "§ ", "=", " = ", "+", "1. ", "31. ", "• ", "/"),
    *("\u00a0", "\u202f", "\u00ad", "\u200b", "\u2028", "\ufeff", "a\u030a", "\ufb01", "\uf0b7", "^", "\\"),
    *("&amp;", "<br>", "![", "](", "[^1]", "{{", "<80", "\\n", "1.200", "12,5", "100 %", "5-7", "ca. "),
)  # fmt: skip
_STARTS = (
    *("- ", "# ", "> ", "1. ", "31. ", "2) ", "+ ", "* ", "• ", "– ", "| ", "    ", "  "),
    *("o\t", "`", "[", "“"),
)  # fmt: skip
_LINES = (
    *("---", "===", "***", "# Overskrift", "| a | b |", "- ", "```", "...", "[1]: https://kl.dk", ""),
    "> 80 pct.",
)  # fmt: skip
_NUMBERS = (
    *("{0}.{0}00", "{0},5", "{0} 000", "{0}.5", "{0}.000", "{0},000", "-{0}", "{0} %", "ca. {0}", "+{0}"),
    *("0{0}", "{0}e3", "{0}.", "{0}_000", "{0}'000", "{0}-{0}", "½", "{0}/2", "({0})", "{0}.50", "#{0}"),
)  # fmt: skip
_DASHES = ("-", "", "– ", "* ", "+ ")
_HEADS = ("", "|", ">", ">-", "|-", ">+", "|2", '"')
_QUOTES = "\"'”“’»«`\u00b4"


class Slip(NamedTuple):
    """The new text, and what was done where."""

    kind: str
    text: str
    line: int
    was: str
    became: str


def slip(text: str, dice: Random) -> Slip:
    """A text with one slip in it, which does not leave it as it was."""
    while True:
        kind = dice.choice(list(_KINDS))
        start, end, new = _KINDS[kind](text, dice)
        changed = text[:start] + new + text[end:]
        if changed != text:
            line = text.count("\n", 0, start) + 1
            return Slip(kind, changed, line, text[start:end], new)


Change = tuple[int, int, str]


def _one(pattern: str, text: str, dice: Random) -> re.Match[str]:
    """One of the places where a pattern is found, outside of comments."""
    while True:
        at = dice.randrange(len(text))
        found = re.compile(pattern).search(text, at)
        if found and not text[text.rfind("\n", 0, found.start()) + 1 :].lstrip(" ").startswith("#"):
            return found


def _replaced(pattern: str, change: Callable[[str, Random], str]) -> Callable[[str, Random], Change]:
    def made(text: str, dice: Random) -> Change:
        found = _one(pattern, text, dice)
        return found.start(), found.end(), change(found[0], dice)

    return made


def _swapped(words: str, _: Random) -> str:
    return re.sub(r"(\S+)(\s+)(\S+)", r"\3\2\1", words)


def _swapped_lines(lines: str, _: Random) -> str:
    first, second = lines.split("\n")[:2]
    return f"{second}\n{first}\n"


def _inserted(text: str, dice: Random) -> Change:
    found = _one(r"[^\n]", text, dice)
    return found.start(), found.start(), dice.choice(_SIGNS)


def _begun(text: str, dice: Random) -> Change:
    found = _one(r"(?<=\n)( *)(?=\S)", text, dice)
    return found.end(), found.end(), dice.choice(_STARTS)


def _added_line(text: str, dice: Random) -> Change:
    found = _one(r"(?<=\n)( *)(?=\S)", text, dice)
    return found.start(), found.start(), f"{found[1]}{dice.choice(_LINES)}\n"


def _indented(text: str, dice: Random) -> Change:
    found = _one(r"(?<=\n)( *)(?=\S)", text, dice)
    deep = max(0, len(found[1]) + dice.choice((-4, -2, -1, 1, 2, 4)))
    return found.start(), found.end(), " " * deep


_KINDS: dict[str, Callable[[str, Random], Change]] = {
    "digit": _replaced(r"\d", lambda _, dice: dice.choice("0123456789lOo")),
    "number": _replaced(r"\d+", lambda found, dice: dice.choice(_NUMBERS).format(found)),
    "dropped word": _replaced(r"\b\w+ ", lambda _, __: ""),
    "doubled word": _replaced(r"\b\w+ ", lambda found, _: found * 2),
    "swapped words": _replaced(r"\b\w+ \w+\b", _swapped),
    "dropped letter": _replaced(r"\w", lambda _, __: ""),
    "dropped sign": _replaced(r"[^\w\s]", lambda _, __: ""),
    "dropped space": _replaced(r" +", lambda _, __: ""),
    "changed sign": _replaced(r"[^\w\s]", lambda _, dice: dice.choice(_SIGNS)),
    "changed quote": _replaced(r"""["'”’]""", lambda _, dice: dice.choice(_QUOTES)),
    "changed dash": _replaced(r"(?<=\n)( *)- ", lambda found, dice: found[:-2] + dice.choice(_DASHES)),
    "changed head": _replaced(r"[|>]-?(?=\n)", lambda _, dice: dice.choice(_HEADS)),
    "changed case": _replaced(r"\w", lambda found, _: found.swapcase()),
    "dropped line": _replaced(r"(?<=\n)[^\n]*\n", lambda _, __: ""),
    "doubled line": _replaced(r"(?<=\n)[^\n]*\n", lambda found, _: found * 2),
    "swapped lines": _replaced(r"(?<=\n)[^\n]*\n[^\n]*\n", _swapped_lines),
    "joined lines": _replaced(r"\n *", lambda _, dice: dice.choice((" ", ""))),
    "split line": _replaced(r" (?=\S)", lambda _, dice: "\n" + " " * dice.choice((0, 2, 4, 8, 10, 12, 14))),
    "split paragraph": _replaced(r" (?=\S)", lambda _, dice: "\n\n" + " " * dice.choice((8, 10, 12, 14))),
    "inserted": _inserted,
    "begun line": _begun,
    "added line": _added_line,
    "indented": _indented,
}  # fmt: skip
