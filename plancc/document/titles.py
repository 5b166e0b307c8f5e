"""Say of titles what pages ask: the names of links to them, the width of their longest word, their level."""

from collections.abc import Iterable
from dataclasses import replace

from plancc.document.inlines import bare, written
from plancc.document.longest import longest
from plancc.document.nodes.blocks import (
    Block,
    Blocks,
    Box,
    Figure,
    Listing,
    Relations,
    Table,
)
from plancc.document.nodes.document import Division
from plancc.document.nodes.pictures import Timeline

_DEEPEST = 6
"""Level of a heading."""
_PARTS = ("part", "change")
"""Divisions whose titles come again and again: their names begin with what they are part of."""


def titled(divisions: Iterable[Division]) -> tuple[Division, ...]:
    """The same divisions, in which all that has an anchor has a name that nothing else on the page has."""
    names = _Names()
    return tuple(names.division(division, "") for division in divisions)


class _Names:
    def __init__(self) -> None:
        self._taken: set[str] = set()

    def division(self, division: Division, around: str) -> Division:
        title = bare(division.title)
        own = f"{division.label} {title}".strip()
        name = self._name(own, around if division.kind in _PARTS else "")
        short = division.label or name
        return replace(
            division,
            name=name,
            longest=longest(division.title),
            blocks=self._blocks(
                division.blocks, short if division.kind not in _PARTS else name, division.level + 1
            ),
            divisions=tuple(self.division(each, short) for each in division.divisions),
        )

    def _name(self, wanted: str, around: str = "") -> str:
        """The name, behind what is around where that is asked for, and else with a number if it is taken."""
        first = found = f"{around}, {wanted}" if around else wanted
        count = 1
        while found in self._taken:
            count += 1
            found = f"{first} ({count})"
        self._taken.add(found)
        return found

    def _blocks(self, blocks: Blocks, around: str, level: int) -> Blocks:
        return tuple(self._block(block, around, level) for block in blocks)

    def _block(self, block: Block, around: str, level: int) -> Block:
        match block:
            case Listing():
                items = (
                    replace(item, name=self._name(bare(item.title) or str(number), around))
                    if item.anchor
                    else item
                    for number, item in enumerate(block.items, block.start)
                )
                return replace(block, items=tuple(items))
            case Table(anchors=anchors) if anchors:
                heads = (row[block.row_headers - 1] for row in block.rows)
                return replace(
                    block, names=tuple(self._name(" ".join(written(head)), around) for head in heads)
                )
            case Figure() | Timeline() | Relations():
                return replace(block, name=self._name(bare(block.title)))
            case Box():
                inner = self._blocks(block.blocks, around, level + bool(block.title))
                return replace(block, blocks=inner, level=min(level, _DEEPEST))
        return block
