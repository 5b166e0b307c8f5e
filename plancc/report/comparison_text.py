"""A telling becomes text for a person at a terminal."""

from collections.abc import Iterator

from plancc.comparison.wording import Mark, Piece
from plancc.document.changes.telling import Entry, Line, Sign, Telling
from plancc.report.style import PLAIN, Paint, Style
from plancc.report.visible import visible

_SIGNS: dict[Sign, str] = {"added": "+", "dropped": "-", "moved": ">", "changed": "~"}
_PAINTS: dict[Sign, Paint] = {
    "added": Paint.HELP,
    "dropped": Paint.ERROR,
    "moved": Paint.NOTE,
    "changed": Paint.WARNING,
}
_FEW = 3
"""Of an element that came or went with more lines than this, only the kinds of its parts are told."""

_PARAGRAPH = "\N{PILCROW SIGN}"


def comparison_text(telling: Telling, style: Style = PLAIN) -> str:
    """An entry a change, with a sign for those who see no colours: + added, - dropped, > moved, ~ changed."""
    return "".join(f"{line}\n" for line in _lines(telling, style))


def _lines(telling: Telling, style: Style) -> Iterator[str]:
    yield style.paint(visible(f"{telling.authority}: {telling.title}"), Paint.PLACE)
    yield visible(telling.heading)
    yield visible(telling.summary)
    for part in telling.parts:
        yield ""
        yield style.paint(visible(part.title), Paint.PLACE)
        for group in part.groups:
            margin = "  "
            if group.title:
                yield f"  {style.paint(visible(group.title), Paint.PLACE)}"
                margin = "    "
            for entry in group.entries:
                yield from (f"{margin}{line}" for line in _entry(entry, telling, style))


def _entry(entry: Entry, telling: Telling, style: Style) -> Iterator[str]:
    named = f"{entry.what}: {entry.name}" if entry.name else entry.what
    said = style.paint(f"{_SIGNS[entry.sign]} {visible(entry.said)}", _PAINTS[entry.sign])
    yield f"{said} {visible(named)}"
    for remark in entry.remarks:
        yield f"    {visible(remark)}"
    if len(entry.lines) > _FEW and entry.brief:
        yield f"    {visible(entry.brief)}"
    else:
        for line in entry.lines:
            yield f"    {_line(line, style, whole=entry.sign in ('added', 'dropped'))}"
    for contrast in entry.contrasts:
        old = style.paint(_words(contrast.old), Paint.ERROR) or visible(telling.nothing)
        new = style.paint(_words(contrast.new), Paint.HELP) or visible(telling.nothing)
        yield f"    {visible(contrast.label)}: {old} \N{RIGHTWARDS ARROW} {new}"


def _line(line: Line, style: Style, *, whole: bool) -> str:
    said = "".join(_words(piece.text) if whole else _piece(piece, style) for piece in line.pieces)
    return f"{visible(line.label)}: {said}" if line.label else said


def _piece(piece: Piece, style: Style) -> str:
    """As word diffs have long been written: [-gone-] and {+come+}, with the space behind them outside."""
    words = _words(piece.text)
    if piece.mark is Mark.KEPT:
        return words
    bare = words.rstrip(" ")
    space = words[len(bare) :]
    if piece.mark is Mark.DROPPED:
        return style.paint(f"[-{bare}-]", Paint.ERROR) + space
    return style.paint(f"{{+{bare}+}}", Paint.HELP) + space


def _words(text: str) -> str:
    return visible(text.replace("\n\n", f" {_PARAGRAPH} ").replace("\n", " "))
