"""The section that holds for the whole period: challenges and focus points."""

from pydantic import Field

from plancc.plan.blocks import Block, Quote
from plancc.plan.chapter import Chapter, Section
from plancc.plan.goal import Goal
from plancc.plan.initiative import Initiative
from plancc.plan.part import Id, Line, Many, Part, Shorthand, Text
from plancc.plan.target import Target


class Commitment(Shorthand, title="Løfte"):
    """Et løfte."""

    id: Id | None = Field(
        default=None, title="Id", description="Kort navn, hvis løftet skal kunne følges fra år til år."
    )
    text: Text = Field(title="Løfte", description="Ét løfte i en eller to sætninger.")


class FocusPoint(Part, title="Fokuspunkt"):
    """En politisk prioritering, som gælder hele perioden."""

    id: Id = Field(title="Id", description="Kort navn, som strategierne henviser til.")
    title: Line = Field(title="Titel", description="Fokuspunktets navn uden nummer; nummeret sætter plancc.")
    goals: Many[Id] = Field(
        default=(),
        title="Mål",
        description="Id på de af periodens mål, som fokuspunktet bidrager til; årets står i årsafsnittet.",
    )
    lead: Text | None = Field(default=None, title="Indledning", description="Hvorfor dette er vigtigt.")
    groups: Text | None = Field(default=None, title="Målgruppe", description="Hvilke borgere det handler om.")
    approach: Text | None = Field(default=None, title="Tilgang", description="Tekst før løfterne.")
    commitments: Many[Commitment] = Field(
        default=(), title="Løfter", description="Det, fokuspunktet betyder i praksis."
    )
    initiatives: Many[Initiative] = Field(
        default=(), title="Initiativer", description="Konkrete aktiviteter, som løber i perioden."
    )
    business: Text | None = Field(
        default=None, title="Virksomheder", description="De virksomhedsrettede indsatser."
    )
    blocks: Many[Block] = Field(default=(), title="Blokke", description="Mere indhold efter løfterne.")
    chapters: Many[Section] = Field(default=(), title="Afsnit", description="Afsnit med egen titel.")
    targets: Many[Target] = Field(
        default=(), title="Resultatmål", description="Mål, der hører til fokuspunktet selv."
    )


class Overview(Part, title="Oversigt"):
    """Ord om en oversigt, som plancc laver: fokuspunkterne eller årets mål."""

    title: Line | None = Field(default=None, title="Titel", description="Overskriften over oversigten.")
    lead: Text | None = Field(default=None, title="Før", description="Tekst før oversigten.")
    closing: Text | None = Field(default=None, title="Efter", description="Tekst efter oversigten.")


class MultiYearSection(Part, title="Flerårigt afsnit"):
    """Det, der gælder hele perioden: udfordringer og fokuspunkter."""

    title: Line = Field(title="Titel", description="Afsnittets titel.")
    lead: Text | None = Field(
        default=None, title="Indledning", description="Tekst på afsnittets åbningsside."
    )
    chapters: Many[Chapter] = Field(default=(), title="Kapitler", description="Kapitler før fokuspunkterne.")
    goals: Many[Goal] = Field(
        default=(), title="Mål", description="Mål, der gælder hele perioden, nationale og lokale."
    )
    overview: Overview = Field(
        default_factory=Overview.model_construct,
        title="Oversigt",
        description="Ord om oversigten med fokuspunkterne.",
    )
    motto: Quote | None = Field(default=None, title="Motto", description="Et motto, der står ved oversigten.")
    focus_points: Many[FocusPoint] = Field(
        default=(), title="Fokuspunkter", description="I den rækkefølge, de står i dokumentet."
    )
    targets: Many[Target] = Field(
        default=(),
        title="Resultatmål",
        description="Resultatmål for hele perioden, på tværs af fokuspunkterne.",
    )
    closing: Many[Chapter] = Field(
        default=(), title="Slutkapitler", description="Kapitler efter fokuspunkterne."
    )
