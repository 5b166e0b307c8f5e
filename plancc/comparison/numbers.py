"""The aims and measurements of a target in two editions, side by side."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from plancc.edition.edition import EditionTarget
from plancc.plan.target import Aim, Measurement

Kind = TypeVar("Kind", Aim, Measurement)


@dataclass(frozen=True)
class Both(Generic[Kind]):
    """What was and what is; None where there was or is nothing."""

    old: Kind | None
    new: Kind | None


@dataclass(frozen=True)
class Numbers:
    """What has changed of a target's numbers; what is as it was is not in it."""

    aims: tuple[Both[Aim], ...]
    base: Both[Measurement] | None
    measurements: tuple[Both[Measurement], ...]


def numbers(old: EditionTarget, new: EditionTarget, translated: Callable[[str], str]) -> Numbers | None:
    """What has changed, or None; `translated` gives an old area's id as the new edition has it."""

    def known(part: Kind) -> Kind:
        return part.model_copy(update={"area": translated(part.area)}) if part.area else part

    was, now = old.part, new.part
    base = None if (was.base and known(was.base)) == now.base else Both(was.base, now.base)
    changed = Numbers(
        _paired(was.aims, now.aims, known, _aim_keys),
        base,
        _paired(was.measurements, now.measurements, known, _measurement_keys),
    )
    return changed if changed.aims or changed.base or changed.measurements else None


def _aim_keys(aim: Aim) -> tuple[object, ...]:
    """By what an aim is known again, the surest first: a single one of an area is always the same aim."""
    return (
        aim,
        (aim.area, aim.operator, aim.reference, aim.deadline),
        (aim.area, aim.operator, aim.reference, aim.value),
        (aim.area, aim.deadline),
        aim.area,
    )


def _measurement_keys(measurement: Measurement) -> tuple[object, ...]:
    """The same for measurements: one of another time is another one."""
    return measurement, (measurement.area, measurement.reference, measurement.period)


def _paired(
    old: Sequence[Kind],
    new: Sequence[Kind],
    known: Callable[[Kind], Kind],
    keys: Callable[[Kind], tuple[object, ...]],
) -> tuple[Both[Kind], ...]:
    """Pairs that differ, in the order of the new ones; those that are gone stand at the end."""
    waiting = [(part, keys(known(part))) for part in old]
    wanted = [keys(part) for part in new]
    met: dict[int, Kind] = {}
    for depth in range(len(wanted[0]) if wanted else 0):
        for place, told in enumerate(wanted):
            namesake = next((each for each in waiting if each[1][depth] == told[depth]), None)
            if place not in met and namesake:
                waiting.remove(namesake)
                met[place] = namesake[0]
    pairs: list[Both[Kind]] = [Both(met.get(place), part) for place, part in enumerate(new)]
    pairs += [Both(part, None) for part, _ in waiting]
    return tuple(both for both in pairs if (both.old and known(both.old)) != both.new)
