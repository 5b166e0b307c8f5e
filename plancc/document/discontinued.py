"""What is followed no longer becomes a chapter of its own, so that no target goes without a word."""

from collections.abc import Sequence

from plancc.document.nodes.blocks import Item, Listing
from plancc.document.nodes.document import Division
from plancc.document.scribe import Scribe
from plancc.edition.edition import EditionDiscontinued


def discontinued(scribe: Scribe, held: Sequence[EditionDiscontinued], mark: str) -> tuple[Division, ...]:
    """The targets of the year before that were given up, each with the reason; none, no chapter."""
    if not held:
        return ()
    scribe.open_chapter()
    vocabulary = scribe.vocabulary
    title = vocabulary.phrase("discontinued", vocabulary.language.capital(vocabulary.many("target")))
    items = tuple(
        Item((*scribe.sentence(each.part.reason), *scribe.notes()), title=scribe.line(each.target.indicator))
        for each in held
    )
    anchor = scribe.titled(title)
    return (Division("chapter", 3, anchor, scribe.line(title), mark=mark, blocks=(Listing(items),)),)
