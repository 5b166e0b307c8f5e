"""Turn the numbers of a chart into an axis: where it begins, where it ends, and the ticks between."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, localcontext

from plancc.drawing.chart import Chart


@dataclass(frozen=True)
class Scale:
    """Ticks from the lowest to the highest, and the value that all are read against, if there is one."""

    ticks: tuple[float, ...]
    base: float | None

    @property
    def low(self) -> float:
        return self.ticks[0]

    @property
    def high(self) -> float:
        return self.ticks[-1]


def scale(chart: Chart, most: int) -> Scale:
    """The axis of a chart: its ticks cover every number, and `most` says how many there should be.

    Bars are lengths, so their axis has a zero. Lines are slopes and intervals are places: theirs has one
    where it costs less than half of the height. An index has its 100.
    """
    values = list(chart.numbers)
    whole = all(value == int(value) for value in values)
    if chart.kind == "index":
        values.append(100)
    if not values or any(True for _ in chart.series("bar")):
        values.append(0)
    low, high = min(values), max(values)
    # Numbers that are almost the same are told from nothing, not from each other.
    if high - low <= 1e-9 * max(abs(low), abs(high)) or (
        chart.kind != "index" and (0 < low <= high / 2 or low / 2 >= high > low)
    ):
        low, high = min(low, 0), max(high, 0)
    if low == high:
        high = 1
    steps = ticks(low, high, most, whole=whole)
    if chart.kind == "index":
        return Scale(steps, 100)
    return Scale(steps, 0 if steps[0] <= 0 <= steps[-1] else None)


def ticks(low: float, high: float, most: int, *, whole: bool = False) -> tuple[float, ...]:
    """Round values at equal steps of 1, 2 or 5 times a power of ten, from below `low` to above `high`.

    These are the loose labels of Paul S. Heckbert, "Nice numbers for graph labels", Graphics Gems (1990),
    61-63, reckoned in decimal so that a tick is 0.3 and not 0.30000000000000004. `most` is what is aimed
    at; there may be one or two more. `whole` allows no step below 1.
    """
    with localcontext(prec=800):
        first, last = Decimal(low), Decimal(high)
        span = _nice(last - first, nearest=False)
        step = _nice(span / max(most - 1, 1), nearest=True)
        if whole:
            step = max(step, Decimal(1))
        start = (first / step).to_integral_value(ROUND_FLOOR)
        stop = (last / step).to_integral_value(ROUND_CEILING)
        return tuple(float((start + number) * step) for number in range(int(stop - start) + 1))


def _nice(number: Decimal, *, nearest: bool) -> Decimal:
    """1, 2, 5 or 10 times a power of ten: the nearest one, or the next one above."""
    power = Decimal(1).scaleb(number.adjusted())
    part = number / power
    limits = ("1.5", "3", "7") if nearest else ("1", "2", "5")
    factor = next((nice for limit, nice in zip(limits, (1, 2, 5), strict=True) if part <= Decimal(limit)), 10)
    return factor * power
