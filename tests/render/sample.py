"""A document that holds every node at least once, and some that nobody would write."""

from plancc.document.colours import shade
from plancc.document.columns import with_columns
from plancc.document.nodes.blocks import (
    Box,
    Cell,
    Definitions,
    Fact,
    Figure,
    Item,
    Listing,
    Note,
    Paragraph,
    Party,
    Quotation,
    Relations,
    RowGroup,
    Signatures,
    Table,
    Verdict,
)
from plancc.document.nodes.changes import Rewording, Stretch
from plancc.document.nodes.colours import Colours
from plancc.document.nodes.document import Contact, Division, Document, Entry
from plancc.document.nodes.pictures import Gauge, Moment, Picture, Sdg, Sdgs, Timeline
from plancc.document.nodes.references import Bearer, Group, Matrix, Overview, Pillar, Reference, References
from plancc.document.nodes.words import (
    Abbreviation,
    Break,
    Emphasis,
    Foreign,
    Inlines,
    Link,
    NoteCall,
    Strong,
    Unbroken,
    Verbatim,
    Words,
)
from plancc.document.titles import titled
from plancc.drawing.bullet import Level, Measured, bullet
from plancc.drawing.chart import Chart, Row
from plancc.drawing.draw import draw
from plancc.drawing.layout import NARROW, WIDTH

HOSTILE = "<script>alert('&')</script>\" onmouseover=\"x"
LONG_WORD = "arbejdsmarkedsuddannelsesinstitutionssamarbejdsaftalerne"
LONG_TITLE = (
    "Sammenhængende og helhedsorienteret beskæftigelsesindsats på tværs af forvaltninger, uddannelser, "
    f"a-kasser, foreninger og virksomheder i hele kommunen med {LONG_WORD} frem mod 2030"
)
DOT = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGPgcD0BAAGqARpi"
    "v/qIAAAAAElFTkSuQmCC"
)

WORDS = {
    "skip": "Gå til indholdet",
    "contents": "Indhold",
    "about": "Om udgaven",
    "backlink": "Tilbage",
    "permalink": "Link hertil",
    "signatures": "Underskrifter",
    "colophon": "Kolofon",
}


def words(text: str) -> Inlines:
    return (Words(text),)


def paragraph(text: str) -> Paragraph:
    return Paragraph(words(text))


def cell(text: str, *, numeric: bool = False) -> Cell:
    return Cell((paragraph(text),), numeric=numeric)


def item(text: str, anchor: str = "") -> Item:
    return Item((paragraph(text),), anchor=anchor)


def noted(number: str) -> tuple[Paragraph, Note]:
    """A paragraph that calls a note, and the note."""
    call = NoteCall(number, f"Note {number}", f"kald-{number}", f"note-{number}")
    source = (
        Words("Se "),
        Link("https://www.example.org/", words("kilden")),
        Words(", marts 2022. Prøve på tegn fra andre sprog: Şişli, Łódź, Ősz."),
    )
    return (
        Paragraph(
            (*words("Ledigheden vil fortsat være lav, og der er stadig pres på arbejdsmarkedet."), call)
        ),
        Note(number, f"note-{number}", source, f"kald-{number}", f"Tilbage til teksten efter note {number}"),
    )


def figure() -> Figure:
    years = ("2020", "2021", "2022", "2023")
    rows = (
        Row("Jobparate", (1840.0, 1610.0, 1199.0, 1240.0)),
        Row("Ikke jobparate", (3790.0, 3880.0, 3943.0, None)),
    )
    wide, narrow = (
        draw(
            Chart("bar", years, rows, "fuldtidspersoner"),
            number=lambda value: f"{value:,.0f}".replace(",", "."),
            title="Borgere på ydelse",
            description="Antallet af jobparate falder, antallet af ikke jobparate stiger.",
            name=name,
            colours=["#00474f", "#b84a00"],
            ink="#1b2429",
            quiet="#4a5861",
            wide=wide,
        )
        for name, wide in (("figur-1", WIDTH), ("figur-1-smal", NARROW))
    )
    table = Table(
        words("Borgere på ydelse, fuldtidspersoner"),
        (cell("År"), cell("Jobparate", numeric=True), cell("Ikke jobparate", numeric=True)),
        tuple((cell(year), cell("1.840", numeric=True), cell("3.943", numeric=True)) for year in years),
    )
    return Figure(
        anchor="figur-1",
        title=words("Figur 1. Borgere på ydelse"),
        drawings=(wide,),
        narrow=narrow,
        table=with_columns(table),
        table_title="Tal bag figur 1",
        source=words("Kilde: Jobindsats.dk"),
        notes=(paragraph("Ikke jobparat: borgere på sygedagpenge og i ressourceforløb."),),
    )


def budget() -> Table:
    """A wide table with a sum."""
    years = [str(year) for year in range(2020, 2029)]
    rows = [
        (cell(name), *(cell("1.234.567", numeric=True) for _ in years))
        for name in ("Drift", "Aktivering", "I alt")
    ]
    table = Table(
        words("Budget 2020-2028"),
        (cell("1.000 kr."), *(cell(year, numeric=True) for year in years)),
        tuple(rows),
        total=True,
        anchor="budget",
        source=words("Kilde: Kommunens budget"),
        notes=(paragraph("Tallene er i faste priser."),),
    )
    return with_columns(table)


def duties() -> Table:
    """A table of words alone."""
    table = Table(
        words("Hvem gør hvad"),
        (cell("Hvem"), cell("Hvad"), cell("Hvornår")),
        ((cell("Jobcentret"), cell(f"Samtaler om {LONG_WORD}"), cell("Hele året")),),
    )
    return with_columns(table)


def targets(count: int = 2) -> Table:
    row = (
        cell("Tilfredshed ved målinger af de lediges oplevelse af samtaler på jobcentret"),
        cell("I december 2024 er mindst 90 pct. af de adspurgte enige i, at samtalen var motiverende."),
        Cell(
            (
                paragraph("Efteråret 2023: 99 pct."),
                Listing((item("Esbjerg"), item("Fanø"))),
                Verdict(met=True, inlines=words("Målet blev nået i efteråret 2023.")),
                Verdict(met=False, inlines=words("Niveauet for Fanø var endnu ikke nået i efteråret 2023.")),
                gauge(),
                gauge("Målt blev 99 pct. i Esbjerg og 85,5 pct. på Fanø."),
            )
        ),
    )
    return Table(
        (),
        (cell("Resultatmål"), cell("Mål"), cell("Status")),
        (row,) * count,
        role="targets",
        heading="maal",
        groups=(RowGroup(0, (paragraph("Alle ledige skal have en værdig sagsbehandling"),)),),
        anchors=tuple(f"maal-{number}" for number in range(1, count + 1)),
    )


def gauge(title: str = "") -> Gauge:
    return Gauge(
        bullet(
            (Measured("Esbjerg", 99, "99 pct."), Measured("Fanø", 85.5, "85,5 pct.")),
            (Level("aim", 90, "Mål: mindst 90 pct.", "above"), Level("base", 80, "Udgangspunkt: 80 pct.")),
            number=str,
            title=title,
            colour="#00474f",
            night="#8fb3b7",
            ink="#1b2429",
            quiet="#4a5861",
        )
    )


def rewording() -> Rewording:
    """A sentence of which a word was replaced by one that is too long for its line."""
    return Rewording(
        "Løfte",
        (
            Stretch("kept", "Vi besøger "),
            Stretch("dropped", "tyve", "udgår:", "slut"),
            Stretch("kept", " "),
            Stretch("added", LONG_WORD, "nyt:", "slut"),
            Stretch("kept", f" om måneden, siger {HOSTILE}."),
        ),
    )


def matrix() -> Matrix:
    """Two focus points; one of the two strategies carries both."""
    named = (Reference("Strategi 1", words("Værdig sagsbehandling"), "strategi-1"), LONG_TITLE)
    return Matrix(
        caption=words("Strategier bag de enkelte fokuspunkter"),
        corner="Strategi",
        head="Fokuspunkt",
        mark="bærer",
        columns=(
            Pillar(1, "Fokuspunkt 1: Flest muligt i job", "fokus-1"),
            Pillar(2, f"Fokuspunkt 2: {LONG_TITLE}", "fokus-2"),
        ),
        rows=(
            Bearer(named[0], (1, 2)),
            Bearer(Reference("Strategi 2", words(named[1]), "strategi-1"), (0, 2)),
        ),
    )


def relations() -> Relations:
    return Relations(
        anchor="samarbejde",
        title=words("Den kommunale ungeindsats"),
        alt="Vejledningen står i midten og arbejder sammen med alle andre.",
        left=(
            Party(words("Børn & Kultur"), (), (words("Skole"), words("SSP"), words("Vejledning"))),
            Party(words("Ungehuset"), (), ()),
        ),
        hub=Party(words("Vejledningen"), (paragraph("Et samarbejde, der forebygger og koordinerer."),), ()),
        right=(Party(words("Social & Tilbud"), (paragraph("Støtte og behandling."),), (words("Misbrug"),)),),
        links=(
            words("Vejledningen og Ungehuset arbejder sammen."),
            words("Vejledningen og Skole: overgange"),
        ),
        links_title="Samarbejdet i ord",
        notes=(paragraph("Ungeindsatsen hviler på et struktureret samarbejde."),),
    )


def introduction() -> Division:
    inlines = (
        Words("Planen er "),
        Strong(words("politisk")),
        Words(" og "),
        Emphasis((Words("for "), Strong(words("alle")))),
        Words("."),
        Break(),
        Words("Vi spørger din "),
        Unbroken("a-kasse"),
        Words(" på "),
        Verbatim("jobindsats.dk"),
        Words(". Den laves af "),
        Foreign("en", words("Job First")),
        Words(" "),
        Abbreviation("KUI", "den kommunale ungeindsats"),
        Words(f" og {LONG_WORD} {HOSTILE}"),
    )
    box = Box(
        words("FN’s verdensmål"),
        "Fakta",
        (
            Definitions((Fact("FN", words("De Forenede Nationer")),)),
            Signatures((Fact("Anna Andersen", words("formand, Udvalget")),)),
            paragraph("Planen bidrager til to af målene."),
            Sdgs(
                "FN’s verdensmål",
                (
                    Sdg(4, "Verdensmål 4", "Kvalitetsuddannelse", "Sikre alle lige adgang til uddannelse"),
                    Sdg(17, "Verdensmål 17", "Partnerskaber for handling", "Styrke det globale partnerskab"),
                ),
            ),
        ),
    )
    nested = Listing(
        (item("Ledige seniorer"), item("Unge, der har brug for en indsats for at komme i uddannelse"))
    )
    blocks = (
        Paragraph(inlines, "lead"),
        *noted("1"),
        *noted("2"),
        Listing((Item((paragraph("Nogle grupper:"), nested)), item("Andre"))),
        Listing((item("Tredje"), item("Fjerde")), ordered=True, start=3),
        box,
        Box((), "Fakta uden titel", (paragraph("En boks kan undvære sin titel."),)),
        Quotation((paragraph("Ingen kan alt, men alle kan noget."),), words("Udvalget")),
        Timeline(
            "gang",
            words("Planens gang"),
            (
                Moment("2023", words("Vi laver planen.")),
                Moment("2024", words("Vi evaluerer og laver en ny.")),
            ),
            shares=(40.5, 59.5),
        ),
        budget(),
        duties(),
        figure(),
        Picture(DOT, "Havnen en sommerdag", 1, 1, words("Havnen"), "Foto: Kommunen"),
        Picture(DOT, "", 0, 0),
    )
    inner = Division(
        "part", 3, "baggrund", words("Baggrund"), blocks=(paragraph("Et afsnit."),),
        divisions=(Division("part", 4, "dybt", words("Dybt"), blocks=(paragraph("Dybere endnu."),)),),
    )  # fmt: skip
    return Division("chapter", 2, "introduktion", words("Introduktion"), blocks=blocks, divisions=(inner,))


def focus_point(number: int, title: str) -> Division:
    carried = References(
        "Strategier bag fokuspunktet",
        (Reference("Strategi 1", words("Værdig sagsbehandling"), "strategi-1"),),
        "strategies",
    )
    anchor = f"fokus-{number}"
    promises = Listing(
        (
            item("Vi udnytter mulighederne for at opkvalificere ledige.", f"{anchor}-a"),
            item("Vi lytter.", f"{anchor}-b"),
        ),
        role="commitments",
    )
    parts = (
        Division("part", 4, f"{anchor}-det-betyder", words("Det betyder"), blocks=(promises,)),
        Division(
            "part", 4, f"{anchor}-virk", words("Virksomhedsrettede indsatser"), blocks=(paragraph("Virk."),)
        ),
    )
    return Division(
        "focus-point", 3, anchor, words(title), f"Fokuspunkt {number}", "Sektion 1", number,
        (Paragraph(words("Flest muligt skal kunne klare sig selv."), "lead"), carried), parts,
    )  # fmt: skip


def multi_year() -> Division:
    groups = tuple(
        Group(
            words(title),
            f"Fokuspunkt {number}",
            (Reference("Strategi 1", words("Værdig sagsbehandling"), "strategi-1"),),
            f"fokus-{number}",
            number,
        )
        for number, title in ((1, "Flest muligt i job"), (2, LONG_TITLE))
    )
    shown = (
        Overview(groups, "focus-points"),
        matrix(),
        Quotation((paragraph("Vi regner med dig"),), (), "motto"),
    )
    overview = Division("overview", 3, "overblik", words("To fokuspunkter"), mark="Sektion 1", blocks=shown)
    cooperation = Division(
        "chapter", 3, "kui", words("Ungeindsatsen"), mark="Sektion 1", blocks=(relations(), rewording())
    )
    return Division(
        "section", 2, "sektion-1", words("Politiske fokuspunkter"), "Første sektion", "Sektion 1",
        blocks=(Paragraph(words("Sektionen gælder hele perioden."), "lead"),),
        divisions=(overview, focus_point(1, "Flest muligt i job"), focus_point(2, LONG_TITLE), cooperation),
    )  # fmt: skip


def strategy() -> Division:
    partners = Listing(tuple(item(name) for name in ("Røde Kors", "Blå Kors", "Headspace")), role="partners")
    full = Item(
        (paragraph("Vi inddrager civilsamfundet."), partners),
        "initiativ-0",
        words("Civilsamfundet"),
        (Fact("Ansvarlig", words("Jobcentret")), Fact("Periode", words("2024"))),
    )
    many = tuple(
        item(
            f"Initiativ nummer {number}: vi kontakter udvalgte målgrupper telefonisk, før vi sender et brev.",
            f"initiativ-{number}",
        )
        for number in range(1, 41)
    )
    carries = References(
        "Bidrager til",
        (Reference("Fokuspunkt 1", words("Flest muligt i job"), "fokus-1", 1),),
        "focus-points",
    )
    parts = (
        Division(
            "part",
            4,
            "initiativer",
            words("Initiativer"),
            blocks=(Listing((full, *many), role="initiatives"),),
        ),
        Division("part", 4, "resultatmaal", words("Resultatmål"), blocks=(targets(),)),
    )
    return Division(
        "strategy", 3, "strategi-1", words("Alle ledige skal have en værdig sagsbehandling"),
        "Strategi 1", "Sektion 2",
        blocks=(Paragraph(words("Borgeren bliver aktivt inddraget."), "lead"), carries), divisions=parts,
    )  # fmt: skip


def annual() -> Division:
    goals = Overview(
        (
            Group(
                words("Ministermål"),
                "",
                (Reference("Strategi 1", words("Værdig sagsbehandling"), "strategi-1"),),
            ),
            Group(words("Lokale mål"), "", (Reference("", words("Et mål uden strategi"), ""),)),
        ),
        "goals",
    )
    overview = Division("overview", 3, "maal", words("Mål for 2024"), mark="Sektion 2", blocks=(goals,))
    return Division(
        "section", 2, "sektion-2", words("Indsatser for et år"), "Anden sektion", "Sektion 2",
        divisions=(overview, strategy()),
    )  # fmt: skip


def contents(divisions: tuple[Division, ...]) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            each.label,
            each.title,
            each.anchor,
            each.kind,
            contents(each.divisions) if each.kind == "section" else (),
        )
        for each in divisions
    )


def document(title: str = LONG_TITLE) -> Document:
    divisions = (introduction(), multi_year(), annual())
    shades = [shade(colour) for colour in ("#00474f", "#b84a00", "#6a4fd0")]
    logo = Picture(DOT, "Kommunens våben", 1, 1)
    return Document(
        name="proeve",
        title=title,
        subtitle="En plan, der prøver alt",
        edition="2024 udgave",
        period="2023-2024",
        authority="Prøve Kommune",
        unit="Jobcenter Prøve",
        language="da",
        summary="Kommunens plan for beskæftigelsen.",
        draft="Udkast: ikke vedtaget.",
        motto=(paragraph("Vi har brug for dig"),),
        facts=(Fact("Periode", words("2023-2024")), Fact("Dækker", words("Esbjerg og Fanø"))),
        contents=contents(divisions),
        divisions=titled(divisions),
        contact=Contact(
            "Kontakt",
            (paragraph("Skriv til os."),),
            "Jobcentret",
            ("Torvet 1", "6700 Esbjerg"),
            (
                ("Telefon", Link("tel:+4570000000", words("70 00 00 00"))),
                ("Web", Link("https://example.org", words("example.org"))),
            ),
        ),
        colophon=(paragraph("Udgivet af kommunen."),),
        logo=logo,
        cover=Picture(DOT, "", 1, 1),
        colours=Colours(shades[0], shades[1], (shades[0], shades[2])),
        created="2026-11-22T00:00:00Z",
        words=WORDS,
    )


def bare() -> Document:
    """A document with everything left out that may be."""
    only = Division("chapter", 2, "kun", words("Kun et kapitel"))
    colour = shade("#00474f")
    return Document(
        "bar", "Plan", "", "Udgave 2024", "2024", "Kommunen", "", "da", "", "", (), (),
        contents((only,)), (only,), None, (), None, None, Colours(colour, colour, ()), "", WORDS,
    )  # fmt: skip
