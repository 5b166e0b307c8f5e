"""What was corrected after adoption becomes a chapter of its own, so that nobody has to compare editions."""

from collections.abc import Sequence

from plancc.document.nodes.blocks import Fact, Item, Listing
from plancc.document.nodes.document import Division
from plancc.document.scribe import Scribe
from plancc.plan.annual import Erratum


def errata(scribe: Scribe, written: Sequence[Erratum], level: int, mark: str = "") -> tuple[Division, ...]:
    """The errata in the order of the plan, each with its day and its reason; none, no chapter."""
    if not written:
        return ()
    scribe.open_chapter()
    title = scribe.vocabulary.phrase("errata")
    items = tuple(_item(scribe, each) for each in written)
    anchor = scribe.titled(title)
    blocks = (Listing(items), *scribe.notes())
    return (Division("chapter", level, anchor, scribe.line(title), mark=mark, blocks=blocks),)


def _item(scribe: Scribe, erratum: Erratum) -> Item:
    phrase, day = scribe.vocabulary.phrase, scribe.vocabulary.language.period(erratum.date)
    facts = (Fact(phrase("erratum_reason"), scribe.line(erratum.reason)),)
    return Item((*scribe.text(erratum.text), *scribe.notes()), title=scribe.line(day), facts=facts)
