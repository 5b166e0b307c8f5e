"""Find the bullets of word processors in a text, and make a list of them: CommonMark reads them as words."""

import re
from collections.abc import Sequence
from typing import NamedTuple

_GAP = "[ \\t\N{NO-BREAK SPACE}\N{FIGURE SPACE}\N{NARROW NO-BREAK SPACE}\u2000-\u200a]"
# Bullets as they are, and those that Word's fonts Symbol and Wingdings keep in the private area.
_SURE = "•●▪▫◦‣\N{HYPHEN BULLET}∙○■□►▸▶➢➤❖✓✔✗✘◆◇\ue000-\uf8ff"
_MARK = re.compile(
    rf"^{_GAP}*(?:"
    rf"(?P<sure>[{_SURE}]|·(?={_GAP})|o(?=\t)){_GAP}*"
    rf"|(?P<doubtful>(?:[–—→⇒»¤]|--)(?={_GAP})|o(?={_GAP})|-(?=[^\W\d_]|(?![ \t]){_GAP})"
    rf"|\*(?=[^\W\d_][^*\n]*$)){_GAP}*"
    r"|(?P<number>\d{1,3}[.)])(?=[^\W\d_a-zæøå])"
    rf"|(?P<letter>[a-z][.)]|[ivx]{{2,4}}[.)]|\((?:[a-z]|\d{{1,2}}|[ivx]{{1,4}})\)){_GAP}+"
    r")(?=\S)",
    re.MULTILINE,
)
_WITHIN = re.compile(rf"(?<=\S){_GAP}+(?P<bullet>[{_SURE}]){_GAP}*(?=\S)")
_AFTER_COLON = re.compile(rf"(?<=:){_GAP}*(?P<bullet>[{_SURE}]){_GAP}*(?=\S)")
# A list of CommonMark that YAML has put on one line, as it does after ">".
_FOLDED = re.compile(r"\A- (?=\S[^\n]* - [A-ZÆØÅ])|(?<=:) - (?=\S[^\n]* - \S)")
_HYPHEN = re.compile(r"(?<=\S) (?P<bullet>-) (?=\S)")
_OPENS = re.compile(r"(?:^|\n[ \t]*\n|:[ \t]*\n)[ \t]*\Z")
_POINT = re.compile(r"[ \t]*[-+*][ \t]")
_TWICE = ("doubtful", "number", "letter")


class Bullets(NamedTuple):
    """Where the bullets stand, each with the space behind it, and the text with a list in the place of them.

    A list with letters is the author's to write, since CommonMark has none.
    """

    marks: tuple[tuple[int, int], ...]
    cured: str | None


def bullets(text: str) -> Bullets | None:
    """The bullets of a text, unless they could be dashes or words: such must begin two lines or more."""
    marks = _marks(text)
    if marks:
        cured = None if any(each["letter"] for each in marks) else _cured(text, marks)
        lines = [(each.start(str(each.lastgroup)), each.end()) for each in marks]
        within = ((found.start("bullet"), found.end()) for found in _WITHIN.finditer(text, lines[0][1]))
        return Bullets((*lines, *within), cured)
    sure, folded = _AFTER_COLON.search(text), _FOLDED.search(text)
    if sure and _WITHIN.search(text, sure.end()):
        return _on_one_line(text, sure, _WITHIN)
    return _on_one_line(text, folded, _HYPHEN) if folded else None


def _on_one_line(text: str, first: re.Match[str], other: re.Pattern[str]) -> Bullets:
    start, end = first.end() - len(first[0].lstrip()), first.end()
    line = text.find("\n", end) if "\n" in text[end:] else len(text)
    others = [(found.start("bullet"), found.end()) for found in other.finditer(text, end, line)]
    points = other.sub("\n- ", text[end:line])
    before = text[: first.start()] + "\n" * bool(first.start())
    return Bullets(((start, end), *others), f"{before}- {points}{text[line:]}")


def _marks(text: str) -> list[re.Match[str]]:
    found = list(_MARK.finditer(text))
    for kind in _TWICE:
        alike = [each for each in found if each[kind]]
        if alike and not (_goes_on(text, alike[0]) or (len(alike) > 1 and _opens(text, alike))):
            found = [each for each in found if not each[kind]]
    return found


def _goes_on(text: str, mark: re.Match[str]) -> bool:
    """Whether the line before is the point of a list."""
    before = text[: mark.start()].rstrip("\n")
    return bool(mark["doubtful"] and _POINT.match(before, before.rfind("\n") + 1) and before)


def _opens(text: str, marks: Sequence[re.Match[str]]) -> bool:
    """Whether these begin a paragraph, or follow a colon; a hyphen right before a word is none of prose."""
    return marks[0]["doubtful"] in ("-", "*") or bool(_OPENS.search(text, 0, marks[0].start()))


def _cured(text: str, marks: Sequence[re.Match[str]]) -> str:
    """The text as a list; a bullet that comes after another one stands one level further in."""
    levels: list[str] = []
    pieces: list[str] = []
    at = 0
    for each in marks:
        bullet = each["sure"] or each["doubtful"]
        if bullet and bullet not in levels:
            levels.append(bullet)
        own = " " * (each.start(str(each.lastgroup)) - each.start())
        depth = own or "  " * (levels.index(bullet) if bullet else 0)
        pieces += _parted(text[at : each.start()]), f"{depth}{each['number'] or '-'} "
        at = each.end()
    return "".join((*pieces, _parted(text[at:])))


def _parted(words: str) -> str:
    """Bullets within a line begin lines of their own."""
    return _WITHIN.sub("\n- ", words)
