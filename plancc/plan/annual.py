"""The section that is renewed each year: goals, strategies, initiatives and targets."""

from pydantic import Field

from plancc.plan.chapter import Chapter, Section
from plancc.plan.cover import AnyAdoption
from plancc.plan.goal import Goal
from plancc.plan.initiative import Initiative
from plancc.plan.multi_year import Commitment, Overview
from plancc.plan.part import Day, Id, Line, Many, Part, Text
from plancc.plan.target import Target


class Strategy(Part, title="Strategi"):
    """Måden, der arbejdes for et mål på."""

    id: Id = Field(title="Id", description="Kort navn, som fokuspunkterne henviser til.")
    title: Line = Field(title="Titel", description="Strategiens navn uden nummer; nummeret sætter plancc.")
    goals: Many[Id] = Field(default=(), title="Mål", description="Id på de mål, strategien arbejder for.")
    lead: Text | None = Field(default=None, title="Indledning", description="Strategiens kerne.")
    commitments: Many[Commitment] = Field(
        default=(), title="Løfter", description="Det, strategien betyder i praksis."
    )
    initiatives: Many[Initiative] = Field(
        default=(), title="Initiativer", description="Årets konkrete aktiviteter."
    )
    chapters: Many[Section] = Field(
        default=(), title="Afsnit", description="Afsnit med egen titel, fx om repatriering."
    )
    targets: Many[Target] = Field(default=(), title="Resultatmål", description="Strategiens resultatmål.")


class Carrying(Part, title="Fokuspunktets strategier"):
    """De strategier, der bidrager til et fokuspunkt, og de af årets mål, det bidrager til."""

    focus_point: Id = Field(title="Fokuspunkt", description="Id på fokuspunktet.")
    strategies: Many[Id] = Field(
        default=(),
        title="Strategier",
        description="Id på strategierne i den rækkefølge, de står i dokumentet.",
    )
    goals: Many[Id] = Field(
        default=(), title="Mål", description="Id på de af årets mål, som fokuspunktet bidrager til."
    )


class Erratum(Part, title="Rettelse"):
    """En rettelse af en udgave, der er vedtaget."""

    date: Day = Field(title="Dato", description="Dagen for rettelsen, fx 2024-03-01.")
    text: Text = Field(title="Rettelse", description="Hvad der er rettet, så læseren kan finde det.")
    reason: Line = Field(title="Begrundelse", description="Hvorfor det er rettet.")


class Discontinued(Part, title="Udgået resultatmål"):
    """Et resultatmål fra året før, som ikke følges længere."""

    target: Id = Field(title="Resultatmål", description="Id på resultatmålet, som det havde året før.")
    reason: Line = Field(title="Begrundelse", description="Hvorfor resultatmålet ikke følges længere.")


class AnnualSection(Part, title="Årsafsnit"):
    """Det, der gælder ét år: mål, strategier, initiativer og resultatmål."""

    title: Line = Field(title="Titel", description="Afsnittets titel.")
    name: Line | None = Field(
        default=None, title="Udgavens navn", description="Som det står på forsiden, fx Udgave 2024."
    )
    adoption: AnyAdoption | None = Field(
        default=None,
        title="Vedtagelse",
        description="Hvem der har vedtaget udgaven, og hvornår. Uden den er den et udkast. Er udgaven "
        "offentliggjort, og kan dagen ikke oplyses, så {unknown: begrundelsen}.",
    )
    date: Day | None = Field(default=None, title="Dato", description="Udgavens dato, fx 2026-03-01.")
    lead: Text | None = Field(
        default=None, title="Indledning", description="Tekst på afsnittets åbningsside."
    )
    chapters: Many[Chapter] = Field(
        default=(), title="Kapitler", description="Kapitler før mål og strategier."
    )
    overview: Overview = Field(
        default_factory=Overview.model_construct,
        title="Oversigt",
        description="Ord om oversigten med årets mål.",
    )
    goals: Many[Goal] = Field(default=(), title="Mål", description="Årets mål, nationale og lokale.")
    focus_points: Many[Carrying] = Field(
        default=(),
        title="Fokuspunkternes strategier",
        description="Hvilke strategier der bidrager til hvert fokuspunkt i år.",
    )
    strategies: Many[Strategy] = Field(
        default=(), title="Strategier", description="I den rækkefølge, de står i dokumentet."
    )
    closing: Many[Chapter] = Field(
        default=(), title="Slutkapitler", description="Kapitler efter strategierne."
    )
    discontinued: Many[Discontinued] = Field(
        default=(),
        title="Udgåede resultatmål",
        description="Resultatmål fra året før, som ikke følges længere, hver med sin begrundelse; de står i "
        "dokumentet.",
    )
    errata: Many[Erratum] = Field(
        default=(),
        title="Rettelser",
        description="Rettelser efter vedtagelsen, hver med dato og begrundelse; de står i dokumentet.",
    )
