"""A telling becomes Markdown for the description of a pull request, or a comment on one."""

from collections.abc import Iterator
from html import escape

from plancc.comparison.wording import Mark, Piece
from plancc.document.changes.telling import Entry, Line, Telling
from plancc.report.literal import literal
from plancc.report.visible import visible

_FEW = 3
"""Of an element that came or went with more lines than this, all but its name is folded away."""

_PARAGRAPH = "\N{PILCROW SIGN}"


def comparison_markdown(telling: Telling) -> str:
    """Words that went and came are told by <del> and <ins>; numbers stand side by side in tables."""
    return "".join(f"{line}\n" for line in _lines(telling))


def _lines(telling: Telling) -> Iterator[str]:
    yield f"## {_plain(telling.heading)}"
    yield ""
    yield f"{_plain(telling.authority)}, {_plain(telling.title)}. {_plain(telling.summary)}"
    for part in telling.parts:
        yield from ("", f"### {_plain(part.title)}")
        for group in part.groups:
            if group.title:
                yield from ("", f"#### {_plain(group.title)}")
            yield ""
            for entry in group.entries:
                yield from _entry(entry, telling)


def _entry(entry: Entry, telling: Telling) -> Iterator[str]:
    named = f"{entry.what}: {entry.name}" if entry.name else entry.what
    yield f"- **{_plain(entry.said)}** {_plain(named)}"
    for remark in entry.remarks:
        yield f"  - {_plain(remark)}"
    whole = entry.sign in ("added", "dropped")
    told = [f"  - {_line(line, whole=whole)}" for line in entry.lines]
    if len(told) > _FEW and entry.brief:
        # What stands in the line of an HTML element is not read as Markdown.
        told = [
            f"\n  <details><summary>{escape(visible(entry.brief))}</summary>\n",
            *told,
            "\n  </details>\n",
        ]
    yield from told
    if entry.contrasts:
        yield from ("", f"  | {telling.what} | {telling.before} | {telling.now} |", "  | --- | --- | --- |")
        for each in entry.contrasts:
            old, new = each.old or telling.nothing, each.new or telling.nothing
            yield f"  | {_plain(each.label)} | {_plain(old)} | {_plain(new)} |"
        yield ""


def _line(line: Line, *, whole: bool) -> str:
    said = "".join(_plain(piece.text) if whole else _piece(piece) for piece in line.pieces)
    return f"{_plain(line.label)}: {said}" if line.label else said


def _piece(piece: Piece) -> str:
    """Elements rather than signs: between letters, Markdown does not take tildes for a mark."""
    words = _plain(piece.text)
    if piece.mark is Mark.KEPT:
        return words
    bare = words.rstrip(" ")
    tag = "del" if piece.mark is Mark.DROPPED else "ins"
    return f"<{tag}>{bare}</{tag}>{words[len(bare) :]}"


def _plain(text: str) -> str:
    """Words of a plan that Markdown shows and does not obey; nobody is called, no issue is linked."""
    return literal(text.replace("\n\n", f" {_PARAGRAPH} ").replace("\n", " "))
