"""Read a tagged PDF as a screen reader does: its structure elements in order, each with its own words.

`pdfinfo -struct-text` says the same, but paints a page anew for each element: minutes for a long plan.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf

_HEX = re.compile(r"<([0-9A-Fa-f]+)>")


@dataclass(frozen=True)
class Spoken:
    """Words, the roles of the elements that they stand in, outermost first, and their page."""

    roles: tuple[str, ...]
    words: str
    page: int


def spoken(path: Path) -> list[Spoken]:
    """All words of the structure tree, in its order."""
    with pikepdf.open(path) as pdf:
        marked = {page.obj.objgen: (number, _marked(page)) for number, page in enumerate(pdf.pages, 1)}
        return list(_walk(pdf.Root.StructTreeRoot.K, (), None, marked))


def _walk(kid: Any, roles: tuple[str, ...], page: Any, marked: Any) -> Iterator[Spoken]:
    if isinstance(kid, pikepdf.Array):
        for each in kid:
            yield from _walk(each, roles, page, marked)
    elif isinstance(kid, int):
        number, words = marked[page]
        yield Spoken(roles, words.get(kid, ""), number)
    elif "/MCID" in kid:
        number, words = marked[kid.Pg.objgen if "/Pg" in kid else page]
        yield Spoken(roles, words.get(int(kid.MCID), ""), number)
    elif "/S" in kid and "/K" in kid:
        here = kid.Pg.objgen if "/Pg" in kid else page
        yield from _walk(kid.K, (*roles, str(kid.S)[1:]), here, marked)


def _marked(page: pikepdf.Page) -> dict[int, str]:
    """The words of each marked piece of a page's content."""
    fonts = {name: _characters(font) for name, font in page.resources.get("/Font", {}).items()}
    found: dict[int, str] = {}
    open_: list[int | None] = []
    font: dict[int, str] = {}
    for step in pikepdf.parse_content_stream(page):
        operands: Any = step.operands
        match str(step.operator):
            case "BDC":
                named = operands[1]
                told = isinstance(named, pikepdf.Dictionary) and "/MCID" in named
                open_.append(int(named.MCID) if told else None)
            case "BMC":
                open_.append(None)
            case "EMC":
                open_.pop()
            case "Tf":
                font = fonts[str(operands[0])]
            case "Tj" | "TJ":
                mark = next((each for each in reversed(open_) if each is not None), None)
                strings = operands[0] if str(step.operator) == "TJ" else [operands[0]]
                if mark is not None:
                    found[mark] = found.get(mark, "") + "".join(_said(each, font) for each in strings)
    return found


def _said(string: Any, font: dict[int, str]) -> str:
    if not isinstance(string, pikepdf.String):
        return ""
    codes = bytes(string)
    return "".join(font.get(int.from_bytes(codes[at : at + 2]), "") for at in range(0, len(codes), 2))


def _characters(font: Any) -> dict[int, str]:
    """What each glyph of a font stands for, by the font's own table."""
    table: dict[int, str] = {}
    words = font.ToUnicode.read_bytes().decode("ascii")
    for kind, lines in re.findall(r"begin(bfchar|bfrange)(.*?)endbf", words, re.DOTALL):
        codes = _HEX.findall(lines)
        if kind == "bfchar":
            for code, text in zip(codes[::2], codes[1::2], strict=True):
                table[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
        else:
            for first, last, text in zip(codes[::3], codes[1::3], codes[2::3], strict=True):
                begin = bytes.fromhex(text).decode("utf-16-be")
                for offset in range(int(last, 16) - int(first, 16) + 1):
                    table[int(first, 16) + offset] = begin[:-1] + chr(ord(begin[-1]) + offset)
    return table
