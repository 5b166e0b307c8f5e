"""Hold the latest measurements up against the aims, where a plan's numbers leave no doubt."""

from typing import NamedTuple

from plancc.edition.edition import EditionTarget
from plancc.moment import Moment
from plancc.plan.target import Aim, Measurement, Target


class Progress(NamedTuple):
    """Whether what was measured at a time met an aim. What happens until the deadline, nobody knows."""

    aim: Aim
    met: bool
    when: Moment

    @property
    def due(self) -> bool:
        """Whether it was measured when the aim shall be reached, so that it says whether it was."""
        return bool(self.aim.deadline and self.when.last_day >= self.aim.deadline.last_day)


def progress(held: EditionTarget) -> tuple[Progress, ...]:
    """The aims of a target that its latest measurements decide, in their order; silence about the others.

    Decided is an aim that compares: with a number of its own, or with a reference that was measured in the
    same period. It takes a unit, a time, and a measurement no later than the deadline. A plan that tells
    the status in words of its own has something to say that numbers do not; it is left to say it.
    """
    return () if held.part.status else by_numbers(held.part)


def by_numbers(target: Target) -> tuple[Progress, ...]:
    """The aims that the latest measurements decide, whatever the plan's own words say of the status."""
    if target.unit is None:
        return ()
    decided = (_decided(aim, target) for aim in target.aims)
    return tuple(each for each in decided if each)


def latest(target: Target, area: str | None = None) -> tuple[Measurement, ...]:
    """What was measured last of the plan's own, in one area or in all; a number without a time is not."""
    own = [
        (each.period, each)
        for each in target.measurements
        if each.value is not None and each.period and not each.reference and area in (None, each.area)
    ]
    last = max((when.last_day for when, _ in own), default=None)
    return tuple(each for when, each in own if when.last_day == last)


def limit(aim: Aim, target: Target, when: Moment | None) -> float | None:
    """The number that an aim holds values up against at a time; None where the plan does not tell it."""
    if aim.operator in ("top", "followed") or (aim.value is not None and aim.reference):
        return None
    if aim.value is not None:
        return None if aim.operator in ("rises", "falls") else aim.value
    if aim.reference == "base-value" or (aim.operator in ("rises", "falls") and not aim.reference):
        base = target.base
        return base.value if base and base.area in (None, aim.area) else None
    measured = {
        each.value
        for each in target.measurements
        if aim.reference and each.reference == aim.reference and each.period == when
    }
    return measured.pop() if len(measured) == 1 else None


def _decided(aim: Aim, target: Target) -> Progress | None:
    values = _whole(aim, target)
    when = values[0].period if values else None
    against = limit(aim, target, when)
    if when is None or against is None or (aim.deadline and when.last_day > aim.deadline.last_day):
        return None
    verdicts = {_meets(aim, target, each.value, against) for each in values if each.value is not None}
    met = verdicts.pop() if len(verdicts) == 1 else None
    # Of parts that are all off the mark, some may be above it and some below.
    unsure = met is None or (met is False and aim.operator == "equal-to" and len(values) > 1)
    return None if unsure else Progress(aim, bool(met), when)


def _whole(aim: Aim, target: Target) -> tuple[Measurement, ...]:
    """The latest measurements that together speak for all that an aim is about; none where they do not.

    Of a share, that is the whole or all its parts: between the parts' shares lies that of the whole. Of a
    number of people or things it is the whole alone.
    """
    found = latest(target, aim.area)
    times, areas = {each.period for each in found}, [each.area for each in found]
    if len(times) != 1 or len(areas) != len(set(areas)):
        return ()
    if aim.area or areas == [None]:
        return found
    wanted = set(target.areas)
    complete = bool(wanted) and set(areas) == wanted
    return found if complete and (len(found) == 1 or target.unit == "percent") else ()


def _meets(aim: Aim, target: Target, value: float, against: float) -> bool | None:
    """Whether a value is what an aim asks for; None where that is a matter of opinion."""
    match aim.operator:
        case "at-least":
            return value >= against
        case "at-most":
            return value <= against
        case "above" | "rises":
            return value > against
        case "below" | "falls":
            return value < against
        case "equal-to":
            return value == against
        case "better-than" if target.better:
            return value > against if target.better == "higher" else value < against
    return None
