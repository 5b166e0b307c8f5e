"""Figures: the numbers stand in the plan, the drawing is made from them."""

from typing import Literal

from pydantic import Field

from plancc.plan.part import Day, Id, Line, Many, Number, Part, Shorthand, Text


class Provenance(Shorthand, title="Kilde"):
    """Hvor et tal kommer fra."""

    text: Line = Field(title="Kilde", description="Kildens navn, fx jobindsats.dk eller Statistikbanken.")
    table: Line | None = Field(
        default=None, title="Tabel", description="Tabellens navn hos kilden, fx FRKM122."
    )
    retrieved: Day | None = Field(default=None, title="Hentet", description="Dagen, tallet blev hentet.")


class Series(Part, title="Dataserie"):
    """Tallene i en figur, der hører til samme navn."""

    name: Line = Field(title="Navn", description="Hvad dataserien viser.")
    values: Many[Number | None] = Field(
        title="Tal", description="Et tal for hvert punkt på aksen; null, hvor der ikke er noget tal."
    )
    upper: Many[Number | None] = Field(
        default=(), title="Øvre tal", description="Intervallets øvre ende i en figur med kind: range."
    )
    shape: Literal["bar", "line"] | None = Field(
        default=None,
        title="Form",
        description="Søjler eller kurve, når dataserierne i en figur tegnes forskelligt.",
    )


class Figure(Part, title="Figur"):
    """En figur med sine tal."""

    id: Id | None = Field(default=None, title="Id", description="Kort navn til henvisninger.")
    title: Line = Field(title="Titel", description="Siger, hvad figuren viser.")
    kind: Literal["bar", "line", "stacked", "index", "range"] = Field(
        title="Type",
        description="bar: søjler. line: kurver. stacked: stablede søjler. index: indekstal. "
        "range: intervaller.",
    )
    points: Many[Line | int] = Field(title="Punkter", description="Punkterne på aksen, fx år eller grupper.")
    axis: Line | None = Field(default=None, title="Akse", description="Hvad punkterne er, fx Aldersgruppe.")
    unit: Line | None = Field(
        default=None,
        title="Enhed",
        description="Tallenes enhed, fx fuldtidspersoner; percent skrives som pct. eller %.",
    )
    base: Line | int | None = Field(
        default=None, title="Basis", description="Det punkt, hvor et indeks er 100."
    )
    series: Many[Series] = Field(title="Rækker", description="En eller flere rækker af tal.")
    source: Provenance | None = Field(default=None, title="Kilde", description="Hvor tallene kommer fra.")
    note: Text | None = Field(default=None, title="Note", description="Forklaring under figuren.")
    alt: Text | None = Field(
        default=None,
        title="Alternativ tekst",
        description="Figuren fortalt i ord til den, der ikke kan se den.",
    )
