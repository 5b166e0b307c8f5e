"""Figures: the picture is drawn from the plan's numbers, and the numbers follow as a table."""

from math import ceil

from plancc.document.colours import INK, NIGHT, QUIET
from plancc.document.columns import with_columns
from plancc.document.decimals import decimals
from plancc.document.nodes.blocks import Cell, Figure, Paragraph, Table
from plancc.document.nodes.colours import Colours
from plancc.document.nodes.words import Words
from plancc.document.scribe import Scribe
from plancc.document.sources import sourced
from plancc.drawing.chart import Chart, Row
from plancc.drawing.draw import draw
from plancc.drawing.drawing import Drawing
from plancc.drawing.layout import NARROW, WIDTH
from plancc.plan import figure as written

_AROUND = 2.4
"""What is around a folded table on a screen, in sizes of its letters."""
_HIGHEST = 800.0
"""Of a drawing on paper: with its title and source, a page."""


def figure(part: written.Figure, scribe: Scribe, colours: Colours) -> Figure:
    """A figure of the plan with its drawing and its table. Missing numbers are gaps, said in words."""
    vocabulary = scribe.vocabulary
    number = str(scribe.figure())
    label = vocabulary.phrase("figure", number)
    title = f"{label}. {part.title}"
    anchor = scribe.named(part.id, label)
    unit = _unit(part, scribe)
    numbers = vocabulary.phrase("figure_data", number)
    chart = Chart(
        kind=part.kind,
        points=tuple(scribe.plain(str(point)) for point in part.points),
        rows=tuple(Row(scribe.plain(row.name), row.values, row.upper, row.shape) for row in part.series),
        unit=unit,
    )
    shades = (colours.main, colours.accent, *colours.tones)

    def drawn(chart: Chart, name: str, wide: float = WIDTH, told: str = "") -> Drawing:
        return draw(
            chart,
            number=vocabulary.language.number,
            title=scribe.plain(part.title),
            description=scribe.plain(part.alt or part.title) + told,
            name=name,
            colours=[tone.solid for tone in shades],
            ink=INK,
            quiet=QUIET,
            night=[tone.night for tone in shades],
            dark=NIGHT,
            wide=wide,
        )

    drawings = [drawn(chart, anchor)]
    if drawings[0].height > _HIGHEST:
        number_of_parts = min(ceil(drawings[0].height / _HIGHEST), len(chart.points))
        drawings = [
            drawn(each, scribe.anchor(f"{anchor}-del"), told=f" ({each.points[0]} – {each.points[-1]})")
            for each in chart.parts(number_of_parts)
        ]
    return Figure(
        anchor=anchor,
        title=scribe.line(title),
        drawings=tuple(drawings),
        narrow=drawn(chart, scribe.anchor(f"{anchor}-smal"), NARROW),
        table=with_columns(_table(part, scribe, unit, numbers), _AROUND),
        table_title=numbers,
        source=scribe.line(sourced(vocabulary, part.source)) if part.source else (),
        notes=scribe.text(part.note),
    )


def _unit(part: written.Figure, scribe: Scribe) -> str:
    """What the numbers count, and where an index is 100."""
    told = [scribe.vocabulary.unit(part.unit)] if part.unit else []
    if part.kind == "index" and part.base is not None:
        told.append(f"{part.base} = {scribe.vocabulary.language.number(100)}")
    return ", ".join(told)


def _table(part: written.Figure, scribe: Scribe, unit: str, caption: str) -> Table:
    """One row a point of the axis, one column a series."""
    vocabulary = scribe.vocabulary
    named = [f"{row.name} ({unit})" if unit else row.name for row in part.series]
    series = [(row, decimals((*row.values, *row.upper))) for row in part.series]

    def cell(row: written.Series, index: int, places: int) -> Cell:
        value = row.values[index] if index < len(row.values) else None
        upper = row.upper[index] if index < len(row.upper) else None
        numbers = [vocabulary.language.number(each, places) for each in (value, upper) if each is not None]
        words = "\N{EN DASH}".join(numbers) or vocabulary.phrase("no_number")
        return Cell((Paragraph((Words(words),)),), numeric=True)

    return Table(
        caption=(Words(caption),),
        head=tuple(
            Cell((Paragraph(scribe.line(name)),), numeric=index > 0)
            for index, name in enumerate([part.axis or vocabulary.phrase("point"), *named])
        ),
        rows=tuple(
            (
                Cell((Paragraph(scribe.line(str(point))),)),
                *(cell(row, index, places) for row, places in series),
            )
            for index, point in enumerate(part.points)
        ),
    )
