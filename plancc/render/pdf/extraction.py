"""Text extraction: the text of a PDF's content streams, as readers have it that know the standard."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pydyf

_OPERATOR = re.compile(
    rb"/(?P<font>\w+) \S+ Tf\b"
    rb"|\[(?P<shown>[^\]]*)\] TJ\b"
    rb"|/(?P<tag>\w+)\s+(?:<<(?P<properties>.*?)>>\s+BDC|BMC)\b"
    rb"|/(?P<form>\w+) Do\b"
    rb"|\bEMC\b",
    re.DOTALL,
)
_GLYPHS = re.compile(rb"<([0-9a-f]+)>")
_MCID = re.compile(rb"/MCID (\d+)")
_ACTUAL_TEXT = re.compile(rb"/ActualText <feff([0-9a-f]*)>")
_CHARACTERS = re.compile(r"<([0-9a-f]{4})> <([0-9a-f]+)>")
_DIGITS = 4


@dataclass
class StreamText:
    """The text of a stream: of marked content by its number, of page furniture, and the rest."""

    marked: dict[int, str] = field(default_factory=dict)
    furniture: list[str] = field(default_factory=list)
    rest: str = ""


@dataclass
class _Sequence:
    """A marked-content sequence that is open: its tag, its properties, the text in it so far."""

    tag: bytes
    properties: bytes
    text: list[str] = field(default_factory=list)


class Extraction:
    """Reads the streams of a PDF that is about to be written, each once (ISO 32000-1, 9.10 and 14.6)."""

    def __init__(self, pdf: pydyf.PDF) -> None:
        self._objects = {each.reference: each for each in pdf.objects if each.number}
        self._resources = {
            page["Contents"]: page["Resources"]
            for page in pdf.objects
            if isinstance(page, pydyf.Dictionary) and page.get("Type") == "/Page"
        }
        self._alphabets = self._read_alphabets()
        self._texts: dict[pydyf.Stream, StreamText] = {}

    def text(self, stream: pydyf.Stream) -> StreamText:
        if stream not in self._texts:
            self._texts[stream] = self._read(stream)
        return self._texts[stream]

    def _read(self, stream: pydyf.Stream) -> StreamText:
        found = StreamText()
        alphabet: Mapping[str, str] = {}
        sequences = [_Sequence(b"", b"")]
        for operator in _OPERATOR.finditer(_content(stream)):
            font, shown, tag, properties, form = operator.groups()
            if shown is not None:
                for codes in _GLYPHS.findall(shown):
                    each = codes.decode()
                    starts = range(0, len(each), _DIGITS)
                    sequences[-1].text += (
                        alphabet.get(each[start : start + _DIGITS], "") for start in starts
                    )
            elif font is not None:
                alphabet = self._alphabets.get(font, {})
            elif tag is not None:
                sequences.append(_Sequence(tag, properties or b""))
            elif form is not None:
                sequences[-1].text.append(self._form(stream, form.decode()))
            else:
                _close(sequences.pop(), sequences[-1], found)
        found.rest = "".join(sequences[0].text)
        return found

    def _form(self, stream: pydyf.Stream, name: str) -> str:
        """The text of a stream that another one paints; nothing of an image."""
        resources = stream.extra.get("Resources") or self._resources[stream.reference]
        painted = self._objects[self._objects[resources]["XObject"][name]]
        return self.text(painted).rest if painted.extra.get("Subtype") == "/Form" else ""

    def _read_alphabets(self) -> dict[bytes, dict[str, str]]:
        """The characters behind the codes of each font (ToUnicode), by the name that streams call it."""
        alphabets = {}
        for font in self._objects.values():
            if isinstance(font, pydyf.Dictionary) and "ToUnicode" in font:
                name = font["BaseFont"].removeprefix(b"/").partition(b"+")[0]
                mapping = _content(self._objects[font["ToUnicode"]]).decode()
                alphabets[name] = {
                    code: bytes.fromhex(characters).decode("utf-16-be")
                    for code, characters in _CHARACTERS.findall(mapping)
                }
        return alphabets


def _close(ended: _Sequence, around: _Sequence, found: StreamText) -> None:
    """Put a sequence's text where it belongs: to its number, to the furniture, or to what is around it.

    Decoration has no text.
    """
    actual = _ACTUAL_TEXT.search(ended.properties)
    text = bytes.fromhex(actual[1].decode()).decode("utf-16-be") if actual else "".join(ended.text)
    if number := _MCID.search(ended.properties):
        found.marked[int(number[1])] = text
    elif ended.tag == b"Artifact":
        if b"/Pagination" in ended.properties:
            found.furniture.append(text)
    else:
        around.text.append(text)


def _content(stream: pydyf.Stream) -> bytes:
    return b"\n".join(map(_bytes, stream.stream))


def _bytes(item: Any) -> bytes:
    """An item of a stream, as pydyf writes it."""
    if isinstance(item, bytes):
        return item
    return bytes(item.data) if isinstance(item, pydyf.Object) else str(item).encode("ascii")
