"""Write an edition's targets as a table that any spreadsheet or script reads."""

import csv
from collections.abc import Iterator, Mapping
from decimal import Decimal
from io import StringIO

from plancc.edition.edition import Edition, EditionGoal, EditionTarget
from plancc.plan.target import Aim, Measurement
from plancc.plan.terms import Noun
from plancc.render.csv_cell import inert

COLUMNS = (
    "plan", "year", "holder", "goals", "target", "indicator", "record", "operator", "value", "of", "unit",
    "area", "reference", "time", "source", "table", "retrieved", "words",
)  # fmt: skip
"""One row an aim, a base value or a measurement; `record` says which, `time` is its deadline or period.

Values have a decimal point, and no grouping or exponent; several ids or areas in one cell are parted by
spaces. The value of an aim with a reference is its distance from it; of a rank, `of` says among how many.
"""

Row = Mapping[str, object]


def targets_csv(edition: Edition) -> bytes:
    """CSV as RFC 4180 has it: UTF-8, commas, CR LF, one header row. A target without any has one.

    Words that a spreadsheet would take for a formula have an apostrophe before them.
    """
    out = StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    for holder, goals, targets in _holders(edition):
        for target in targets:
            for row in _rows(target):
                cells = {**_named(edition, holder, goals, target), **row}
                writer.writerow({column: inert(cell) for column, cell in cells.items()})
    return out.getvalue().encode()


def _holders(
    edition: Edition,
) -> Iterator[tuple[str, tuple[EditionGoal, ...], tuple[EditionTarget, ...]]]:
    for goal in edition.period_goals:
        yield goal.part.id, (goal,), goal.targets
    for point in edition.focus_points:
        yield point.part.id, point.goals, point.targets
    yield "", (), edition.period_targets
    for goal in edition.goals:
        yield goal.part.id, (goal,), goal.targets
    for strategy in edition.strategies:
        yield strategy.part.id, strategy.goals, strategy.targets


def _named(
    edition: Edition, holder: str, goals: tuple[EditionGoal, ...], target: EditionTarget
) -> dict[str, object]:
    unit = target.part.unit
    return {
        "plan": edition.name,
        "year": edition.year if edition.annual else "",
        "holder": holder,
        "goals": " ".join(goal.part.id for goal in goals),
        "target": target.part.id,
        "indicator": target.part.indicator,
        "unit": unit.many if isinstance(unit, Noun) else unit or "",
        "area": " ".join(area.id for area in target.areas),
    }


def _rows(target: EditionTarget) -> Iterator[Row]:
    part = target.part
    yield from (_aim(aim) for aim in part.aims)
    if not part.aims:
        yield {"record": "aim", "words": part.without_aim or ""}
    if part.base:
        yield _measured("base", part.base)
    yield from (_measured("measurement", measurement) for measurement in part.measurements)
    if part.status:
        yield {"record": "status", "words": part.status}


def _aim(aim: Aim) -> Row:
    own = {"area": aim.area} if aim.area else {}
    return {
        "record": "aim",
        "operator": aim.operator,
        "value": _decimal(aim.value),
        "reference": aim.reference or aim.among or "",
        "time": aim.deadline or "",
        "words": aim.words or "",
        **own,
    }


def _measured(record: str, measurement: Measurement) -> Row:
    source = measurement.source
    where = {"area": measurement.area or ""} if measurement.area or measurement.reference else {}
    return {
        "record": record,
        "value": _decimal(measurement.value),
        "of": measurement.of or "",
        "reference": measurement.reference or "",
        "time": measurement.period or "",
        "source": source.text if source else "",
        "table": (source.table or "") if source else "",
        "retrieved": (source.retrieved or "") if source else "",
        **where,
    }


def _decimal(value: float | None) -> str:
    return "" if value is None else format(Decimal(repr(value)), "f")
