"""What focus points and strategies hold alike: goals, commitments, targets as a part of their own."""

from collections.abc import Iterable

from plancc.document.chapters import ChapterWriter
from plancc.document.nodes.blocks import Blocks, Item, Listing
from plancc.document.nodes.document import Division
from plancc.document.nodes.references import Reference, References
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


def pursued(scribe: Scribe, holder: EditionFocusPoint | EditionStrategy) -> Blocks:
    """The goals that a focus point or strategy pursues, but for one whose title it bears itself."""
    goals = [goal for goal in holder.goals if goal.part.title.casefold() != holder.part.title.casefold()]
    if not goals:
        return ()
    items = tuple(Reference("", scribe.name(goal.part.title), goal.part.id) for goal in goals)
    levels = dict.fromkeys(f"{goal.part.level}_goal" for goal in goals)
    named = scribe.vocabulary.one if len(goals) == 1 else scribe.vocabulary.many
    return (References(" / ".join(dict.fromkeys(named(level) for level in levels)), items, "goals"),)


def target_part(
    chapters: ChapterWriter, targets: TargetWriter, holder: EditionFocusPoint | EditionStrategy, mark: str
) -> tuple[Division, ...]:
    """The targets of a focus point or strategy under a heading of their own; nothing when it has none."""
    if not holder.targets:
        return ()
    scribe, title = chapters.scribe, chapters.scribe.vocabulary.many("target")
    anchor = scribe.titled(f"{holder.part.id} {title}")
    blocks = targets.blocks(anchor, held_by(holder.targets, holder.goals))
    return (Division("part", 4, anchor, scribe.line(title), mark=mark, blocks=blocks),)
