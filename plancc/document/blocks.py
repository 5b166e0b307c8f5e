"""The blocks of chapters: from what the author wrote to what the document shows."""

from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby

from PIL import Image as Raster

from plancc.document.charts import figure
from plancc.document.columns import with_columns
from plancc.document.decimals import decimals
from plancc.document.fitting import fitted
from plancc.document.longest import longest
from plancc.document.nodes.blocks import (
    Blocks,
    Box,
    Cell,
    Item,
    Listing,
    Paragraph,
    Party,
    Quotation,
    Relations,
    Table,
)
from plancc.document.nodes.colours import Colours
from plancc.document.nodes.pictures import Moment, Picture, Sdg, Sdgs, Timeline
from plancc.document.nodes.words import Words
from plancc.document.scribe import Scribe, without_calls
from plancc.document.sources import sourced
from plancc.drawing.axis import shares
from plancc.drawing.sides import left
from plancc.plan import blocks as written
from plancc.plan.columns import holds_years, numbers

MEDIA_TYPES = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "webp": "image/webp",
    "svg": "image/svg+xml",
}


def data_address(file: str, content: bytes) -> str:
    """An image as an address that holds it; the ending of the file's name says of what kind it is."""
    media = MEDIA_TYPES[file.rpartition(".")[2].lower()]
    return f"data:{media};base64,{b64encode(content).decode('ascii')}"


@dataclass(frozen=True)
class BlockWriter:
    """Writes blocks. `images` holds the bytes of each image file that the plan names and that was found.

    `overview` writes that of all targets, under a title.
    """

    scribe: Scribe
    colours: Colours
    images: Mapping[str, bytes]
    overview: Callable[[str | None], Blocks]

    def blocks(self, parts: Iterable[written.Block]) -> Blocks:
        """All blocks, in order, each with the notes that it calls behind it."""
        return tuple(map(fitted, self._blocks(parts)))

    def _blocks(self, parts: Iterable[written.Block]) -> Blocks:
        return tuple(block for part in parts for block in (*self._written(part), *self.scribe.notes()))

    def _written(self, part: written.Block) -> Blocks:
        match part:
            case written.TextBlock():
                return self.scribe.text(part.text)
            case written.ListBlock():
                return (self._listing(part.points, ordered=False),)
            case written.NumberedBlock():
                return (self._listing(part.points, ordered=True),)
            case written.QuoteBlock():
                return (self.quotation(part.quote),)
            case written.BoxBlock():
                title = self.scribe.line(part.box.title) if part.box.title else ()
                name = self.scribe.vocabulary.phrase("box")
                return (Box(title, name, self._blocks(part.box.blocks)),)
            case written.TableBlock():
                return (self._table(part.table),)
            case written.FigureBlock():
                return (figure(part.figure, self.scribe, self.colours),)
            case written.TimelineBlock():
                return (self._timeline(part.timeline),)
            case written.RelationsBlock():
                return (self._relations(part.relations),)
            case written.ImageBlock():
                shown = self.picture(part.image)
                return (shown,) if shown else ()
            case written.TargetsBlock():
                return self.overview(part.targets.title)
            case written.SdgBlock():
                return (self._sdgs(part.sdgs),)

    def quotation(self, part: written.Quote, role: str = "") -> Quotation:
        """A quotation; `motto` is the role of the plan's own."""
        text = self.scribe.text(part.text)
        by = self.scribe.line(part.by) if part.by else ()
        return Quotation(text, by, "motto" if role == "motto" else "")

    def picture(self, part: written.Image) -> Picture | None:
        """An image as a data address; None for a file that was not found, which is a finding of its own."""
        content = self.images.get(part.file)
        if content is None:
            return None
        drawing = part.file.lower().endswith(".svg")
        width, height = (0, 0) if drawing else Raster.open(BytesIO(content)).size
        return Picture(
            address=data_address(part.file, content),
            alt="" if part.decorative else self.scribe.plain(part.alt or ""),
            width=width,
            height=height,
            caption=self.scribe.line(part.caption) if part.caption else (),
            credit=self.scribe.plain(part.credit or ""),
        )

    def _listing(self, points: Iterable[written.ListItem], *, ordered: bool) -> Listing:
        return Listing(tuple(self._item(point) for point in points), ordered=ordered)

    def _item(self, point: written.ListItem) -> Item:
        under = (self._listing(point.items, ordered=False),) if point.items else ()
        return Item((*self.scribe.text(point.text), *under))

    def _table(self, part: written.Table) -> Table:
        scribe = self.scribe
        number = scribe.vocabulary.language.number

        lined_up = [
            decimals(row[at] for row in part.rows if at < len(row)) for at in range(len(part.columns))
        ]
        numeric = [bool(numbers(part, at)) and not holds_years(part, at) for at in range(len(part.columns))]

        def cell(value: object, at: int) -> Cell:
            if isinstance(value, str):
                return Cell((Paragraph(scribe.line(value)),))
            if isinstance(value, int) and holds_years(part, at):
                return Cell((Paragraph((Words(str(value)),)),))
            if isinstance(value, int | float):
                # A whole number is counted exactly, unless its column says that all are of one kind.
                exact = isinstance(value, int) and not part.columns[at].unit
                words = number(value, 0 if exact else lined_up[at])
                behind = number(value, lined_up[at]).removeprefix(words) if exact else ""
                return Cell((Paragraph((Words(words),)),), numeric=True, behind=behind)
            return Cell(scribe.text(scribe.vocabulary.phrase("no_number")), numeric=numeric[at])

        heads = [f"{each.title} ({each.unit})" if each.unit else each.title for each in part.columns]
        table = Table(
            caption=scribe.line(part.caption),
            head=tuple(
                Cell((Paragraph(scribe.line(head)),), numeric=is_number)
                for head, is_number in zip(heads, numeric, strict=True)
            ),
            rows=tuple(tuple(cell(value, at) for at, value in enumerate(row)) for row in part.rows),
            total=part.total,
            anchor=scribe.named(part.id, part.caption),
            source=scribe.line(sourced(scribe.vocabulary, part.source)) if part.source else (),
            notes=scribe.text(part.note),
        )
        return with_columns(table)

    def _timeline(self, part: written.Timeline) -> Timeline:
        period = self.scribe.vocabulary.language.period
        scribe, steps = self.scribe, part.steps
        # The last step is as long as the time it names.
        ends = [*(step.when.first_day for step in steps[1:]), *(step.when.last_day for step in steps[-1:])]
        return Timeline(
            anchor=scribe.named(part.id, part.title),
            title=scribe.line(part.title),
            steps=tuple(Moment(period(step.when), scribe.line(step.text)) for step in steps),
            shares=shares(
                [(end - step.when.first_day).days for step, end in zip(steps, ends, strict=True)],
                [(period(step.when), scribe.plain(step.text)) for step in steps],
            ),
        )

    def _relations(self, part: written.Relations) -> Relations:
        scribe, phrase = self.scribe, self.scribe.vocabulary.phrase
        names = {party.id: without_calls(party.name) for party in part.parties}
        links = [link for link in part.links if link.first in names and link.second in names]
        ends = [{link.first, link.second} for link in links]
        hubs = set.intersection(*ends) if len(ends) > 1 else set()
        hub = next((party for party in part.parties if party.id in hubs), None)
        others = [party for party in part.parties if party is not hub]
        beside = left([1 + bool(party.text) + bool(party.units) for party in others]) if hub else len(others)
        return Relations(
            anchor=scribe.named(part.id, part.title),
            title=scribe.line(part.title),
            alt=scribe.plain(part.alt or part.title),
            left=tuple(self._party(party) for party in others[:beside]),
            hub=self._party(hub) if hub else None,
            right=tuple(self._party(party) for party in others[beside:]),
            links=tuple(scribe.line(sentence) for sentence in self._linked(links, names)),
            links_title=phrase("links"),
            notes=scribe.text(part.note),
        )

    def _linked(self, links: Iterable[written.Relation], names: Mapping[str, str]) -> Iterator[str]:
        """Who works with whom, in sentences; one that works with several others has one sentence."""
        phrase, listed = self.scribe.vocabulary.phrase, self.scribe.vocabulary.language.listed
        for (first, text), together in groupby(links, key=lambda link: (link.first, link.text)):
            others = [names[link.second] for link in together]
            if text:
                yield from (phrase("link_text", names[first], other, text) for other in others)
            elif len(others) > 1:
                yield phrase("link_several", names[first], listed(others))
            else:
                yield phrase("link", names[first], *others)

    def _party(self, part: written.Party) -> Party:
        scribe = self.scribe
        name, units = scribe.line(part.name), tuple(scribe.line(unit) for unit in part.units)
        return Party(name, scribe.text(part.text), units, longest(name))

    def _sdgs(self, numbers: Iterable[int]) -> Sdgs:
        vocabulary = self.scribe.vocabulary
        titles = vocabulary.language.sdgs
        return Sdgs(
            vocabulary.phrase("sdgs"),
            tuple(
                Sdg(number, vocabulary.phrase("sdg", str(number)), *titles[number - 1]) for number in numbers
            ),
        )
