"""Last year's measurements become the base that the new year is held against."""

from collections.abc import Iterator

from plancc.edition.progress import latest
from plancc.message import Message
from plancc.plan.cover import Area
from plancc.plan.parts import Placed
from plancc.plan.target import Measurement, Target
from plancc.pointer import Pointer
from plancc.renewal.change import Change, Question
from plancc.renewal.promotion import promotion
from plancc.renewal.removal import removal
from plancc.tree.place import place
from plancc.tree.tree import Tree


def new_baselines(tree: Tree, placed: tuple[Placed, ...], areas: tuple[Area, ...]) -> Iterator[Change]:
    """Every target without its measurements, the last of its own kept as its base.

    A target has one base. Where several areas were measured at the same time, it is that of the area
    that the target names first, and the author is told of all others. An aim to come closer to something
    needs both ends of the way: such a target keeps its measurements.
    """
    names = {area.id: area.name for area in areas}
    for pointer, part in placed:
        if isinstance(part, Target):
            if part.measurements and _is_distance(part):
                words = Message("the measurements stay: they say how far it is; add the newest")
                yield Change(questions=(Question(pointer.child("measurements"), words),))
            elif part.measurements:
                yield _renewed(tree, pointer, part, names)
            elif part.base:
                words = Message("the base is an older one: nothing was measured since")
                yield Change(questions=(Question(pointer.child("base"), words),))
            if part.status:
                words = Message("the status is last year's: write it anew, or take it out")
                yield Change(questions=(Question(pointer.child("status"), words),))


def _is_distance(target: Target) -> bool:
    """Whether an aim is held against how far two measurements are apart."""
    measured = {each.reference for each in target.measurements if each.reference}
    return any(aim.operator == "closer-to" and aim.reference in measured for aim in target.aims)


def _renewed(tree: Tree, pointer: Pointer, target: Target, names: dict[str, str]) -> Change:
    old = pointer.child("measurements")
    own = latest(target) or tuple(
        each for each in target.measurements[-1:] if each.value is not None and not each.reference
    )
    if not own:
        # The target itself is the nearest place that is still there.
        words = Message("the measurements were taken out: none of them is the plan's own")
        return Change((removal(place(tree, old)),), (Question(pointer.child("indicator"), words),))
    kept = min(own, key=lambda each: target.areas.index(each.area) if each.area in target.areas else -1)
    edits = [promotion(place(tree, old), target.measurements.index(kept), "base")]
    others = [each for each in target.measurements if each is not kept and each.value is not None]
    if target.base:
        edits.append(removal(place(tree, pointer.child("base"))))
        others.insert(0, target.base)
    words = (
        Message("base taken from the measurement of {period}", period=kept.period.form)
        if kept.period
        else Message("base taken from the last measurement")
    )
    questions = [Question(pointer.child("base"), words)]
    if others:
        left = tuple(_told(each, kept, names) for each in others)
        words = Message("a target has one base; left out: {others}", others=left)
        questions.append(Question(pointer.child("base"), words))
    return Change(tuple(edits), tuple(questions))


def _told(measurement: Measurement, kept: Measurement, names: dict[str, str]) -> Message:
    """A value with its area, its reference as authors write it, and its time where that is another one."""
    period = measurement.period if measurement.period != kept.period else None
    words = (names.get(measurement.area or ""), measurement.reference, period.form if period else None)
    what, value = " ".join(word for word in words if word), measurement.value or 0
    return Message("{what} {value}", what=what, value=value) if what else Message("{value}", value=value)
