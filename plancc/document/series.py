"""A long row of measurements becomes a figure, so that a table's cell need not hold them all."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from plancc.document.calendar import by_month
from plancc.document.charts import figure
from plancc.document.columns import with_columns
from plancc.document.nodes.blocks import Figure
from plancc.document.nodes.colours import Colours
from plancc.document.scribe import Scribe
from plancc.document.sources import sourced
from plancc.document.vocabulary import Vocabulary
from plancc.edition.edition import Edition
from plancc.moment import Moment
from plancc.plan import figure as written
from plancc.plan.target import Measurement, Target
from plancc.plan.terms import Noun

_FEW = 6
"""As many times as a reader takes in one below the other."""
_MOST = 400


@dataclass(frozen=True)
class LongSeries:
    """A figure of measurements, and when each of its points was measured."""

    part: written.Figure
    times: tuple[Moment, ...]

    def drawn(self, scribe: Scribe, colours: Colours) -> Figure:
        """The figure with its numbers; those of months in a table of a year's length."""
        found, vocabulary = figure(self.part, scribe, colours), scribe.vocabulary
        unit = vocabulary.unit(self.part.unit) if self.part.unit else ""
        table = by_month(found.table_title, self.times, self.part.series, unit, vocabulary)
        return replace(found, table=with_columns(table)) if table else found


def series(target: Target, edition: Edition, vocabulary: Vocabulary) -> LongSeries | None:
    """The measurements as a figure that says all of them; None where they are few, or it could not.

    A figure has one number a time and row: ranks and numbers without a time have no place in it, nor has a
    time that was measured twice.
    """
    times = _times(target)
    if target.status or not _FEW < len(times) <= _MOST:
        return None
    rows: dict[str, dict[Moment, float | int]] = {}
    for each in target.measurements:
        row = rows.setdefault(_name(each, edition, vocabulary), {})
        if each.of or each.value is None or each.period is None or each.period in row:
            return None
        row[each.period] = each.value
    period = vocabulary.language.period
    unit = target.unit.many if isinstance(target.unit, Noun) else target.unit
    sources = _sources(target.measurements, vocabulary)
    part = written.Figure(
        id=None,
        title=target.indicator,
        kind="line",
        points=tuple(vocabulary.language.capital(period(time)) for time in times),
        unit=unit,
        series=tuple(
            written.Series(name=name, values=tuple(row.get(time) for time in times))
            for name, row in rows.items()
        ),
        note="; ".join(sources) + "." if sources else None,
        alt=vocabulary.phrase("series_alt", target.indicator, period(times[0]), period(times[-1])),
    )
    return LongSeries(part, tuple(times))


def _times(target: Target) -> list[Moment]:
    times = {each.period for each in target.measurements if each.period}
    return sorted(times, key=lambda time: (time.first_day, time.last_day))


def _name(measurement: Measurement, edition: Edition, vocabulary: Vocabulary) -> str:
    """What a row is called: the area or what it is held against, else what is measured."""
    language = vocabulary.language
    area = edition.area(measurement.area) if measurement.area else None
    told = [language.reference(measurement.reference)] if measurement.reference else []
    told += [area.name] if area else []
    return language.capital(", ".join(told)) if told else vocabulary.phrase("measured_value")


def _sources(measurements: Sequence[Measurement], vocabulary: Vocabulary) -> list[str]:
    """Where the numbers come from; of several sources each with its times."""
    period, found = vocabulary.language.period, []
    sources = {each.source for each in measurements}
    for source, group in groupby(measurements, key=lambda each: each.source):
        of_it = list(group)
        if source is None:
            continue
        ends = dict.fromkeys(period(each.period) for each in (of_it[0], of_it[-1]) if each.period)
        told = sourced(vocabulary, source)
        found.append(f"{vocabulary.phrase('level', ' – '.join(ends), told)}" if len(sources) > 1 else told)
    return list(dict.fromkeys(found))
