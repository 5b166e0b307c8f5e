"""The blocks that chapters are made of: each is a mapping with one key that says what it is."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import Discriminator, Field, Tag

from plancc.plan.figure import Figure, Provenance
from plancc.plan.part import Id, Line, Many, Number, Part, Shorthand, Text, When


class ListItem(Shorthand, title="Punkt"):
    """Et punkt i en liste; kan have punkter under sig."""

    text: Text = Field(title="Punkt", description="Punktets tekst.")
    items: Many["ListItem"] = Field(
        default=(), title="Underpunkter", description="Punkter under dette punkt."
    )


class Quote(Shorthand, title="Citat"):
    """Et citat, der fremhæves."""

    text: Text = Field(title="Citat", description="Citatet uden anførselstegn; dem sætter plancc.")
    by: Line | None = Field(default=None, title="Hvem", description="Den, der citeres.")


class Column(Shorthand, title="Kolonne"):
    """En kolonne i en tabel."""

    main = "title"
    title: Line = Field(title="Overskrift", description="Kolonnens overskrift; må ikke være tom.")
    unit: Line | None = Field(
        default=None, title="Enhed", description="Enheden for kolonnens tal, fx 1.000 kr."
    )


class Table(Part, title="Tabel"):
    """En tabel, fx et budget med år og konti. Første kolonne er rækkernes overskrifter."""

    id: Id | None = Field(default=None, title="Id", description="Kort navn til henvisninger.")
    caption: Line = Field(title="Tabeltekst", description="Siger, hvad tabellen viser.")
    columns: Many[Column] = Field(title="Kolonner", description="Kolonnernes overskrifter fra venstre.")
    rows: Many[Many[Number | Line | None]] = Field(
        title="Rækker", description="En liste med en celle pr. kolonne. Tal skrives uden tusindtalspunktum."
    )
    total: bool = Field(default=False, title="Sum", description="Den sidste række er en sum og fremhæves.")
    source: Provenance | None = Field(default=None, title="Kilde", description="Hvor tallene kommer fra.")
    note: Text | None = Field(default=None, title="Note", description="Forklaring under tabellen.")


class Step(Part, title="Trin"):
    """Et trin på en tidslinje."""

    when: When = Field(title="Tid", description="År, måned, kvartal eller dag, fx 2024 eller 2024-10.")
    text: Text = Field(title="Tekst", description="Hvad der sker.")


class Timeline(Part, title="Tidslinje"):
    """En tidslinje, fx planens arbejdsgang gennem årene."""

    id: Id | None = Field(default=None, title="Id", description="Kort navn til henvisninger.")
    title: Line = Field(title="Titel", description="Hvad tidslinjen viser.")
    steps: Many[Step] = Field(title="Trin", description="Trinene i tidens rækkefølge.")


class Party(Part, title="Part"):
    """En part i et relationsdiagram."""

    id: Id = Field(title="Id", description="Kort navn, som diagrammets forbindelser henviser til.")
    name: Line = Field(title="Navn", description="Partens navn.")
    text: Text | None = Field(default=None, title="Tekst", description="Kort forklaring under navnet.")
    units: Many[Line] = Field(
        default=(), title="Dele", description="Afdelinger eller enheder under denne part."
    )


class Relation(Part, title="Forbindelse"):
    """En forbindelse mellem to parter i et relationsdiagram."""

    first: Id = Field(alias="from", title="Fra", description="Id på den ene part.")
    second: Id = Field(alias="to", title="Til", description="Id på den anden part.")
    text: Line | None = Field(default=None, title="Tekst", description="Hvad de er fælles om.")


class Relations(Part, title="Relationsdiagram"):
    """Et diagram over, hvem der arbejder sammen med hvem."""

    id: Id | None = Field(default=None, title="Id", description="Kort navn til henvisninger.")
    title: Line = Field(title="Titel", description="Hvad diagrammet viser.")
    parties: Many[Party] = Field(title="Parter", description="De parter, der arbejder sammen.")
    links: Many[Relation] = Field(
        default=(), title="Forbindelser", description="Hvem der arbejder sammen med hvem."
    )
    alt: Text | None = Field(
        default=None,
        title="Alternativ tekst",
        description="Diagrammet fortalt i ord til den, der ikke kan se det.",
    )
    note: Text | None = Field(default=None, title="Note", description="Forklaring under diagrammet.")


IMAGE_ENDINGS = ("png", "jpg", "jpeg", "webp", "svg")
"""The kinds of image that a plan may show, by the ending of the file's name."""


class Image(Part, title="Billede"):
    """Et billede i planens egen mappe."""

    file: Line = Field(title="Fil", description="Sti fra planens mappe: png, jpg, webp eller svg.")
    alt: Text | None = Field(
        default=None, title="Alternativ tekst", description="Hvad billedet viser, i ord."
    )
    decorative: bool = Field(
        default=False,
        title="Pynt",
        description="Billedet siger intet, som teksten ikke siger; så læses det ikke op.",
    )
    caption: Line | None = Field(default=None, title="Billedtekst", description="Tekst under billedet.")
    credit: Line | None = Field(default=None, title="Foto", description="Fotograf eller rettighedshaver.")


class TextBlock(Part, title="Tekst"):
    """Løbende tekst."""

    text: Text = Field(title="Tekst", description="Et eller flere afsnit i CommonMark.")


class ListBlock(Part, title="Punktliste"):
    """En punktliste."""

    points: Many[ListItem] = Field(alias="list", title="Punktliste", description="Punkterne i listen.")


class NumberedBlock(Part, title="Nummerliste"):
    """En liste med numre."""

    points: Many[ListItem] = Field(alias="numbered", title="Nummerliste", description="Punkter med numre.")


class QuoteBlock(Part, title="Citat"):
    """Et citat."""

    quote: Quote = Field(title="Citat", description="Et citat, der fremhæves.")


class TableBlock(Part, title="Tabel"):
    """En tabel."""

    table: Table = Field(title="Tabel", description="En tabel med overskrifter.")


class FigureBlock(Part, title="Figur"):
    """En figur."""

    figure: Figure = Field(title="Figur", description="En figur, som plancc tegner af planens egne tal.")


class TimelineBlock(Part, title="Tidslinje"):
    """En tidslinje."""

    timeline: Timeline = Field(title="Tidslinje", description="Trin i tidens rækkefølge.")


class RelationsBlock(Part, title="Relationsdiagram"):
    """Et relationsdiagram."""

    relations: Relations = Field(title="Relationsdiagram", description="Hvem der arbejder sammen med hvem.")


class ImageBlock(Part, title="Billede"):
    """Et billede."""

    image: Image = Field(title="Billede", description="Et billede fra planens mappe.")


class SdgBlock(Part, title="Verdensmål"):
    """FN’s verdensmål."""

    sdgs: Many[Annotated[int, Field(ge=1, le=17)]] = Field(
        title="Verdensmål", description="Numre på FN’s verdensmål (1-17); titlerne er de officielle danske."
    )


class TargetOverview(Part, title="Samlet oversigt over mål"):
    """Alle udgavens resultatmål i korte træk, hvert med et link til stedet, hvor det står helt."""

    title: Line | None = Field(
        default=None, title="Tabeltekst", description="Oversigtens titel; uden den skriver plancc en."
    )


class TargetsBlock(Part, title="Samlet oversigt over mål"):
    """En oversigt over alle udgavens resultatmål."""

    targets: TargetOverview = Field(
        title="Samlet oversigt over mål", description="Skriv targets: {} eller targets: {title: …}."
    )


def _kind(block: Any) -> str | None:
    """The key that says what a block is, in a mapping that is read as in a block that is written."""
    if isinstance(block, Part):
        return next(field.alias or name for name, field in type(block).model_fields.items())
    if isinstance(block, Mapping):
        return next((key for key in block if key in KINDS), None)
    return None


class Box(Part, title="Faktaboks"):
    """En faktaboks."""

    title: Line | None = Field(default=None, title="Titel", description="Boksens overskrift.")
    blocks: Many["Block"] = Field(title="Indhold", description="Boksens indhold, blok for blok.")


class BoxBlock(Part, title="Faktaboks"):
    """En faktaboks."""

    box: Box = Field(title="Faktaboks", description="Indhold, der står for sig selv i en ramme.")


Block = Annotated[
    Annotated[TextBlock, Tag("text")]
    | Annotated[ListBlock, Tag("list")]
    | Annotated[NumberedBlock, Tag("numbered")]
    | Annotated[QuoteBlock, Tag("quote")]
    | Annotated[BoxBlock, Tag("box")]
    | Annotated[TableBlock, Tag("table")]
    | Annotated[FigureBlock, Tag("figure")]
    | Annotated[TimelineBlock, Tag("timeline")]
    | Annotated[RelationsBlock, Tag("relations")]
    | Annotated[ImageBlock, Tag("image")]
    | Annotated[TargetsBlock, Tag("targets")]
    | Annotated[SdgBlock, Tag("sdgs")],
    Discriminator(_kind),
]
"""One block of a chapter."""

KINDS = (
    "text",
    "list",
    "numbered",
    "quote",
    "box",
    "table",
    "figure",
    "timeline",
    "relations",
    "image",
    "targets",
    "sdgs",
)
"""The keys that a block can be told by."""
