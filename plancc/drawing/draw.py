"""Draw a chart: the road from its numbers to finished shapes."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from plancc.drawing.bars import bars, intervals
from plancc.drawing.chart import Chart
from plancc.drawing.drawing import Drawing
from plancc.drawing.grid import axes, grid
from plancc.drawing.layout import WIDTH, layout
from plancc.drawing.lines import lines
from plancc.drawing.palette import Palette, apart, nights
from plancc.drawing.rounding import rounded
from plancc.drawing.values import Obstacles, boxes, running, standing


def draw(
    chart: Chart,
    number: Callable[[float], str],
    title: str,
    description: str,
    *,
    name: str,
    colours: Sequence[str],
    ink: str,
    quiet: str,
    paper: str = "#ffffff",
    night: Sequence[str] = (),
    dark: str = "#000000",
    wide: float = WIDTH,
) -> Drawing:
    """The finished shapes of a chart.

    `number` writes a value in the reader's language. `title` and `description` are for those who do not
    see the picture; `name` must be an id of its own in the document. Colours are "#rrggbb": `colours`
    those of the rows in their order, where two are too alike in grey the later one lighter or darker;
    `ink` for words and axes, `quiet` for the grid and the words beside it, `paper` for what all is printed
    on. `night` are the rows' colours on a screen that is `dark`, without them the same. The picture is as
    `wide` as that, unless its words need more. All words stay inside it, and none on another.
    """
    palette = Palette(apart(colours, len(chart.rows), paper), ink, quiet, paper)
    sheet = layout(chart, number, palette, wide)
    frame = sheet.frame
    drawn = bars(chart, frame, palette)
    strokes, tips = intervals(chart, frame, palette)
    curves, dots = lines(chart, frame, palette)
    read = axes(chart, frame, palette)
    ways = [(stroke.start, stroke.end) for stroke in (*strokes, *read)]
    ways += [way for curve in curves for way in pairwise(curve.spots)]
    signs = boxes((*tips, *dots))
    at_ends = standing(chart, frame, palette, number, Obstacles(signs, ways))
    busy = [label.room for label in (*sheet.labels, *at_ends)] + signs
    at_points = running(
        chart, frame, palette, number, Obstacles(busy, ways), drawn, region=sheet.region, told=sheet.told
    )
    numbers = (*at_ends, *at_points)
    picture = Drawing(
        name=name,
        title=title,
        description=description,
        width=sheet.width,
        height=sheet.height,
        paper=paper,
        grid=grid(frame, palette, (label.room for label in numbers)),
        bars=drawn,
        axes=read,
        leaders=sheet.leaders,
        intervals=strokes,
        curves=curves,
        markers=(*sheet.signs, *tips, *dots),
        labels=(*sheet.labels, *numbers),
        legend=sheet.legend,
        night=nights(night or colours, len(chart.rows), dark),
    )
    return rounded(picture)
