"""What is read off finished words, and what is left of them where less may stand."""

from collections.abc import Iterator

from plancc.document.nodes.blocks import Cell, Paragraph
from plancc.document.nodes.words import (
    Abbreviation,
    Break,
    Emphasis,
    Foreign,
    Inline,
    Inlines,
    Link,
    NoteCall,
    Strong,
    Unbroken,
    Verbatim,
    Words,
)


def unlinked(inlines: Inlines) -> Inlines:
    """Inlines that may stand in a link: without links and calls of their own."""
    return tuple(kept for inline in inlines for kept in _unlinked(inline))


def _unlinked(inline: Inline) -> Inlines:
    match inline:
        case NoteCall():
            return ()
        case Link(_, inner):
            return unlinked(inner)
        case Emphasis(inner):
            return (Emphasis(unlinked(inner)),)
        case Strong(inner):
            return (Strong(unlinked(inner)),)
        case Foreign(language, inner):
            return (Foreign(language, unlinked(inner)),)
    return (inline,)


def calls(inlines: Inlines) -> Inlines:
    """The calls of notes among inlines."""
    found: list[Inline] = []
    for inline in inlines:
        match inline:
            case NoteCall():
                found.append(inline)
            case Emphasis(inner) | Strong(inner) | Foreign(_, inner) | Link(_, inner):
                found += calls(inner)
    return tuple(found)


def bare(inlines: Inlines) -> str:
    """The words of inlines without their markup."""
    parts = []
    for inline in inlines:
        match inline:
            case Words(text) | Unbroken(text) | Verbatim(text):
                parts.append(text)
            case Abbreviation(short, _):
                parts.append(short)
            case Break():
                parts.append(" ")
            case Emphasis(inner) | Strong(inner) | Foreign(_, inner) | Link(_, inner):
                parts.append(bare(inner))
            case NoteCall():
                pass
    return "".join(parts)


def written(cell: Cell) -> Iterator[str]:
    """The words of a cell, paragraph by paragraph, with what they keep room for."""
    return (bare(block.inlines) + cell.behind for block in cell.blocks if isinstance(block, Paragraph))
