"""Initiatives as a list: what is done, with whom, and who answers for it."""

from collections.abc import Sequence

from plancc.document.nodes.blocks import Blocks, Fact, Item, Listing
from plancc.document.scribe import Scribe
from plancc.plan.initiative import Initiative


def initiatives(scribe: Scribe, owner: str, parts: Sequence[Initiative]) -> Blocks:
    """The initiatives of a focus point or strategy, each a place of its own; nothing when there are none."""
    name = scribe.vocabulary.one("initiative")
    items = tuple(_item(scribe, part, f"{owner} {name} {number}") for number, part in enumerate(parts, 1))
    return (Listing(items, role="initiatives"),) if items else ()


def _item(scribe: Scribe, part: Initiative, name: str) -> Item:
    title, text = scribe.line(part.title) if part.title else (), scribe.text(part.text)
    partners = tuple(Item(scribe.sentence(partner)) for partner in part.partners)
    under = (Listing(partners, role="partners"),) if partners else ()
    facts = _facts(scribe, part)
    return Item((*text, *under, *scribe.notes()), scribe.named(part.id, name), title, facts)


def _facts(scribe: Scribe, part: Initiative) -> tuple[Fact, ...]:
    vocabulary = scribe.vocabulary
    ends = (part.period.first, part.period.last) if part.period else ()
    named = [vocabulary.language.period(end) for end in ends if end]
    period = vocabulary.phrase("stretch", *named) if len(named) > 1 else "".join(named)
    told = (("owner", part.owner), ("initiative_period", period), ("work_plan", part.work_plan))
    return tuple(Fact(vocabulary.phrase(name), scribe.line(words)) for name, words in told if words)
