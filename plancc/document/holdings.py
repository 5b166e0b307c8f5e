"""What focus points and strategies hold alike: commitments as a list, targets as a part of their own."""

from collections.abc import Iterable

from plancc.document.chapters import ChapterWriter
from plancc.document.nodes.blocks import Blocks, Item, Listing
from plancc.document.nodes.document import Division
from plancc.document.scribe import Scribe
from plancc.document.targets import TargetWriter, held_by
from plancc.edition.edition import EditionFocusPoint, EditionStrategy
from plancc.plan.multi_year import Commitment


def commitments(scribe: Scribe, owner: str, parts: Iterable[Commitment]) -> Blocks:
    """Commitments as a list that can be linked to point by point; nothing when there are none."""
    name = scribe.vocabulary.heading("commitments")
    items = tuple(
        Item(scribe.text(part.text), anchor=scribe.named(part.id, f"{owner} {name} {number}"))
        for number, part in enumerate(parts, 1)
    )
    return (Listing(items, role="commitments"),) if items else ()


def target_part(
    chapters: ChapterWriter,
    targets: TargetWriter,
    holder: EditionFocusPoint | EditionStrategy,
    label: str,
    mark: str,
) -> tuple[Division, ...]:
    """The targets of a focus point or strategy under a heading of their own; nothing when it has none."""
    if not holder.targets:
        return ()
    vocabulary, part = chapters.scribe.vocabulary, holder.part
    goals = holder.goals if isinstance(holder, EditionStrategy) else ()
    title = vocabulary.many("target")
    caption = vocabulary.phrase("targets_of", title, label)
    table = targets.table(caption, held_by(holder.targets, goals))
    return (chapters.part(part.id, title, 4, mark, (table,)),)
