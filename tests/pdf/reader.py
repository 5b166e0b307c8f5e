"""Read a PDF as assistive technology does: its structure, and the text that stands for its glyphs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pikepdf

INLINE = {"a", "abbr", "em", "span", "strong", "small", "code", "q", "i", "b", "sup", "sub"}
ATTRIBUTES = ("/ListNumbering", "/RowSpan", "/ColSpan", "/Scope")
UNSEEN = {"head", "style", "script", "svg", "summary"}
UNSEEN_CLASSES = {"skip", "permalink"}
VOID = {"img", "br", "meta", "link", "hr", "col", "input"}


@dataclass
class Part:
    """A structure element and what it holds: parts, texts, and links' annotations."""

    tag: str
    entries: Any
    kids: list["Part | str"] = field(default_factory=list)
    links: list[Any] = field(default_factory=list)
    pages: set[int] = field(default_factory=set)

    @property
    def text(self) -> str:
        """The text of a part; what is not in one line is parted by a space."""
        parts = (
            kid if isinstance(kid, str) else kid.text if kid.tag in FLOWING else f" {kid.text} "
            for kid in self.kids
        )
        return "".join(parts)

    def every(self, *tags: str) -> Iterator["Part"]:
        """The parts below this one, of these tags or all."""
        for kid in self.kids:
            if isinstance(kid, Part):
                if not tags or kid.tag in tags:
                    yield kid
                yield from kid.every(*tags)

    def attribute(self, name: str) -> Any:
        """The value of an attribute, or None."""
        found = self.entries.get("/A", [])
        for each in found if isinstance(found, pikepdf.Array) else [found]:
            if name in each:
                return each[name]
        return None

    def lines(self, depth: int = 0) -> Iterator[str]:
        """The part and all below it, a line each, as poppler has them; in braces what it leaves out."""
        named = f" <{self.entries.ID}>" if "/ID" in self.entries else ""
        shown = [f" {name} {self.attribute(name)}" for name in ATTRIBUTES if self.attribute(name) is not None]
        told = [
            f" {{{name}: {self.entries[name]}}}" for name in ("/Alt", "/E", "/Lang") if name in self.entries
        ]
        line, text = "  " * depth + self.tag + named + "".join(shown) + "".join(told), ""
        for kid in [*self.kids, None]:
            if isinstance(kid, str):
                # The words in a picture are not read: its alternative text stands for them.
                text += kid if self.tag != "Figure" else ""
                continue
            words = " ".join(text.split())
            if line or words:
                yield f"{line} {words}".rstrip() if line else "  " * (depth + 1) + words
            line, text = "", ""
            if kid is not None:
                yield from kid.lines(depth + 1)

    def outline(self) -> str:
        """The tags of a part and all below: P, or L(LI(Lbl LBody))."""
        inner = " ".join(kid.outline() for kid in self.kids if isinstance(kid, Part))
        return f"{self.tag}({inner})" if inner else self.tag


FLOWING = {"Link", "Reference", "Span", "Code", "Quote", "Em", "Strong"}


class Pdf:
    """An open PDF: its structure as `root`, and what it marks as artifacts."""

    def __init__(self, path: Path) -> None:
        self.pdf = pikepdf.open(path)
        self.artifacts: list[tuple[int, str, str]] = []
        """Of each artifact with text: its page, its type and subtype, the text."""
        self._contents: dict[tuple[Any, ...], dict[int, str]] = {}
        self._pages = {page.obj.objgen: number for number, page in enumerate(self.pdf.pages)}
        for number, page in enumerate(self.pdf.pages):
            self._contents[page.obj.objgen] = self._read(page.obj, page.obj.Resources, number)
        (top,) = self.pdf.Root.StructTreeRoot.K
        self.root = self._part(top, None)

    def _read(self, stream: Any, resources: Any, page: int) -> dict[int, str]:
        """The text of a content stream by marked content; ActualText stands for what it is told of."""
        fonts = {name: alphabet(font) for name, font in resources.get("/Font", {}).items()}
        texts: dict[int, str] = {}
        stack: list[dict[str, Any]] = []
        font: dict[int, str] = {}
        instructions: Any = pikepdf.parse_content_stream(stream)
        for operands, operator in instructions:
            match str(operator):
                case "BMC" | "BDC":
                    properties = operands[1] if len(operands) > 1 else {}
                    stack.append({"tag": str(operands[0]), "properties": properties, "text": ""})
                case "EMC":
                    ended = stack.pop()
                    properties = ended["properties"]
                    text = str(properties["/ActualText"]) if "/ActualText" in properties else ended["text"]
                    if "/MCID" in properties:
                        texts[int(properties["/MCID"])] = text
                    elif stack:
                        stack[-1]["text"] += text
                    elif ended["tag"] == "/Artifact" and text:
                        kind = "".join(str(properties.get(name, "")) for name in ("/Type", "/Subtype"))
                        self.artifacts.append((page, kind, text))
                    else:
                        assert not text, f"{text} on page {page + 1} is nothing's"
                case "Tf":
                    font = fonts[str(operands[0])]
                case "TJ" | "Tj":
                    shown = operands[0] if str(operator) == "TJ" else [operands[0]]
                    for each in shown:
                        if isinstance(each, pikepdf.String):
                            codes = bytes(each)
                            found = (codes[at : at + 2] for at in range(0, len(codes), 2))
                            stack[-1]["text"] += "".join(font[int.from_bytes(code)] for code in found)
        return texts

    def _part(self, element: Any, page: Any) -> Part:
        part = Part(str(element.S)[1:], element)
        page = element.get("/Pg", page)
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            self._kid(part, kid, page)
        return part

    def _kid(self, part: Part, kid: Any, page: Any) -> None:
        if isinstance(kid, int):
            part.pages.add(self._pages[page.objgen])
            part.kids.append(self._contents[page.objgen][kid])
        elif "/S" in kid:
            part.kids.append(self._part(kid, page))
        elif kid.Type == "/OBJR":
            part.links.append(kid.Obj)
        else:
            home = kid.get("/Pg", page)
            part.pages.add(self._pages[home.objgen])
            stream = kid.get("/Stm", home)
            if stream.objgen not in self._contents:
                number = self._pages[home.objgen]
                self._contents[stream.objgen] = self._read(stream, stream.Resources, number)
            part.kids.append(self._contents[stream.objgen][int(kid.MCID)])


def alphabet(font: Any) -> dict[int, str]:
    """The characters of a font's codes."""
    found = re.findall(rb"<([0-9a-f]+)> <([0-9a-f]+)>", font.ToUnicode.read_bytes())
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in found}


class Page(HTMLParser):
    """The words of an HTML page that are meant to be read on paper, in order."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self._open: list[tuple[str, bool]] = []
        self._text = ""
        self.labels: set[str] = set()
        self.marks: set[str] = set()
        """What stands at the edge of a section's sheets."""
        self.drawn = ""
        """The text of drawings."""
        self.silent = 0
        """How many drawings are for the eye only."""
        self.tables: list[tuple[int, int]] = []
        """How many heads and how many values each table has."""
        self.feed(source)
        self.words = self._text.split()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.silent += tag == "svg" and ("aria-hidden", "true") in attrs
        told = {name: value or "" for name, value in attrs}
        self.labels.add(told.get("aria-label", ""))
        self.marks.add(told.get("data-mark", ""))
        if tag == "table":
            self.tables.append((0, 0))
        elif tag in ("th", "td"):
            heads, values = self.tables[-1]
            self.tables[-1] = heads + (tag == "th"), values + (tag == "td")
        classes = set(told.get("class", "").split())
        if tag not in INLINE or "label" in classes:
            self._text += " "
        if tag not in VOID:
            unseen = tag in UNSEEN or bool(classes & UNSEEN_CLASSES) or told.get("role") == "doc-backlink"
            self._open.append((tag, unseen or bool(self._open and self._open[-1][1])))

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID or not self._open:
            return
        while self._open.pop()[0] != tag:
            pass
        if tag not in INLINE:
            self._text += " "

    def handle_data(self, data: str) -> None:
        if self._open and not self._open[-1][1]:
            self._text += data
        elif any(tag == "svg" for tag, _ in self._open):
            self.drawn += f" {data}"
