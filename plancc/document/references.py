"""References to the numbered parts of a document: "Strategi 2", its title, its place."""

from plancc.document.nodes.references import Reference
from plancc.document.scribe import Scribe
from plancc.edition.edition import EditionFocusPoint, EditionStrategy


def _reference(scribe: Scribe, term: str, number: int, title: str, anchor: str, tone: int = 0) -> Reference:
    """A reference to a numbered part: "Strategi 2", its title, its place."""
    return Reference(f"{scribe.vocabulary.one(term)} {number}", scribe.name(title), anchor, tone)


def strategy_reference(scribe: Scribe, strategy: EditionStrategy) -> Reference:
    """A reference to a strategy."""
    return _reference(scribe, "strategy", strategy.number, strategy.part.title, strategy.part.id)


def focus_point_reference(scribe: Scribe, point: EditionFocusPoint) -> Reference:
    """A reference to a focus point."""
    return _reference(scribe, "focus_point", point.number, point.part.title, point.part.id, point.number)
