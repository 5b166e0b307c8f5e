"""`pdfinfo -struct-text` in a form that a person can compare: text beside its element, whole words.

Poppler shows what is painted: words are still on two lines there. With the words of the page they are joined.
"""

import re
import subprocess
from collections.abc import Iterator, Set
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from tests.pdf.reader import ATTRIBUTES

# Poppler from 26 on says the words for a picture, too, in brackets.
_ELEMENT = re.compile(r"(?P<tag>[A-Z]\w*)(?: <(?P<id>[^>]*)>)?(?: \[\".*\"\])?(?: \((?:block|inline)\))?:?")
_EDGE = re.compile(r"^\W+|\W+$")


def struct_text(pdf: Path, words: Set[str]) -> str:
    """One line for each element, with its text, attributes and id."""
    asked = subprocess.run(
        ["pdfinfo", "-struct-text", pdf], capture_output=True, check=True, encoding="utf-8"
    )
    assert asked.stderr == ""
    return "".join(f"{line}\n" for line in _lines(asked.stdout, words) if line)


def _lines(told: str, words: Set[str]) -> Iterator[str]:
    item = _Item(0)
    for line in told.splitlines():
        depth, content = len(line) - len(line.lstrip()), line.strip()
        if content.startswith('"'):
            # Text behind an inner element, in the paragraph's own depth, is an item of its own.
            if depth <= item.depth and item.element:
                yield item.line(words)
                item = _Item(depth)
            item.text += content[1:-1] if item.element != "Figure" else ""
        elif content.startswith(ATTRIBUTES):
            item.element += f" {content}"
        elif not content.startswith(("Object ", "/")):
            yield item.line(words)
            found = _ELEMENT.fullmatch(content)
            assert found, line
            item = _Item(depth, found["tag"] + (f" <{found['id']}>" if found["id"] else ""))
    yield item.line(words)


@dataclass
class _Item:
    depth: int
    element: str = ""
    text: str = ""

    def line(self, words: Set[str]) -> str:
        told = f"{self.element} {whole(self.text, words)}".strip()
        return " " * self.depth + told if told else ""


def whole(text: str, words: Set[str]) -> str:
    """The text with its words as the page has them."""
    return " ".join(_whole(word, words) for word in text.split())


def _whole(word: str, words: Set[str]) -> str:
    hyphens = [place for place, character in enumerate(word) if character == "-"]
    for count in range(len(hyphens) + 1):
        for gone in combinations(hyphens, count):
            tried = "".join(character for place, character in enumerate(word) if place not in gone)
            if tried in words or _EDGE.sub("", tried) in words:
                return tried
    return word
