"""A plan: one authority's plan over a period, as its author writes it."""

from typing import Literal

from pydantic import Field

from plancc.plan.annual import AnnualSection, Erratum
from plancc.plan.blocks import Image
from plancc.plan.chapter import Chapter
from plancc.plan.cover import AnyAdoption, Authority, Body, Contact, Period, Signature
from plancc.plan.multi_year import MultiYearSection
from plancc.plan.order import Order
from plancc.plan.part import Colour, Day, Id, Line, Many, Part, Text, Year
from plancc.plan.terms import Terms
from plancc.plan.wording import Language, Wording

Kind = Literal["employment-plan", "strategy", "policy", "agreement"]
"""What a plan is, which says what law speaks to it."""

EMPLOYMENT_PLAN: Kind = "employment-plan"


class Footnote(Part, title="Fodnote"):
    """En fodnote; i teksten skrives [^id]."""

    id: Id = Field(title="Id", description="Kort navn, som teksten henviser til med [^id].")
    text: Text = Field(title="Note", description="Notens tekst.")


class Theme(Part, title="Udseende"):
    """Planens farver og billeder."""

    colour: Colour | None = Field(
        default=None, title="Hovedfarve", description="Fx #0b5d5e; bruges til overskrifter og flader."
    )
    accent: Colour | None = Field(
        default=None, title="Accentfarve", description="Bruges sparsomt ved siden af hovedfarven."
    )
    focus_points: Many[Colour] = Field(
        default=(), title="Fokuspunkternes farver", description="En farve til hvert."
    )
    logo: Image | None = Field(default=None, title="Logo", description="Myndighedens logo.")
    cover: Image | None = Field(default=None, title="Forside", description="Et billede til forsiden.")


class Plan(Part, title="Plan"):
    """En myndigheds plan over en periode: et flerårigt afsnit, et afsnit for hvert år, eller begge dele."""

    plancc: Literal[1] = Field(title="Format", description="Formatets version; altid 1.")
    kind: Kind = Field(
        default=EMPLOYMENT_PLAN,
        title="Type",
        description="employment-plan: beskæftigelsesplan. strategy: strategi. policy: politik. "
        "agreement: aftale. Lovens regler om beskæftigelsesplaner gælder kun den første.",
    )
    title: Line = Field(title="Titel", description="Planens titel, som den står på forsiden.")
    subtitle: Line | None = Field(default=None, title="Undertitel", description="En linje under titlen.")
    language: Language = Field(
        default="da",
        title="Sprog",
        description="Det sprog, planen er skrevet på: da (dansk) eller en (engelsk).",
    )
    period: Period = Field(title="Periode", description="De år, planen gælder for.")
    adoption: AnyAdoption | None = Field(
        default=None,
        title="Vedtagelse",
        description="Vedtagelsen af en plan uden årsafsnit; ellers står den i hvert årsafsnit.",
    )
    date: Day | None = Field(
        default=None,
        title="Dato",
        description="Dokumentets dato, fx 2026-03-01, i en plan uden årsafsnit; ellers står den i hvert "
        "årsafsnit.",
    )
    authority: Authority = Field(title="Myndighed", description="Kommunen og de områder, planen dækker.")
    bodies: Many[Body] = Field(
        default=(), title="Organer", description="Udvalg, råd og fora, der er med i arbejdet med planen."
    )
    vision: Line | None = Field(default=None, title="Vision", description="Den vision, planen bidrager til.")
    summary: Line | None = Field(
        default=None,
        title="Kort om planen",
        description="En sætning om planen til søgning og dokumentets egenskaber.",
    )
    terms: Terms = Field(
        default_factory=Terms.model_construct,
        title="Ord",
        description="Planens egne ord for niveauer og enhed.",
    )
    wording: Wording = Field(
        default_factory=Wording.model_construct,
        title="Sprogbrug",
        description="Planens egne ord og grænserne for lange sætninger og tung tekst.",
    )
    ignore: dict[Line, Line] = Field(
        default_factory=dict,
        title="Regler, der er slået fra",
        description="Navnet på hver regel, som hele planen er undtaget fra, og begrundelsen. Regler, der "
        "finder fejl, kan ikke slås fra her.",
    )
    theme: Theme = Field(
        default_factory=Theme.model_construct, title="Udseende", description="Farver, logo og forside."
    )
    order: Order = Field(
        default_factory=Order.model_construct,
        title="Rækkefølge",
        description="Planens egen rækkefølge af sine dele.",
    )
    numbered: bool = Field(
        default=False, title="Kapitelnumre", description="Kapitler og afsnit får numre: 1, 1.1, 1.2."
    )
    before: Many[Chapter] = Field(
        default=(), title="Indledende kapitler", description="Kapitler før det flerårige afsnit."
    )
    multi_year: MultiYearSection | None = Field(
        default=None, title="Flerårigt afsnit", description="Det, der gælder hele perioden."
    )
    between: Many[Chapter] = Field(
        default=(), title="Mellemkapitler", description="Kapitler mellem det flerårige afsnit og årets."
    )
    annual: dict[Year, AnnualSection] = Field(
        default_factory=dict,
        title="Årsafsnit",
        description="Et afsnit for hvert år, eller stien til en fil med det. Uden årsafsnit er planen én "
        "udgave for hele perioden.",
    )
    after: Many[Chapter] = Field(
        default=(), title="Afsluttende kapitler", description="Kapitler efter årets afsnit."
    )
    footnotes: Many[Footnote] = Field(
        default=(), title="Fodnoter", description="Noter, som teksten henviser til."
    )
    errata: Many[Erratum] = Field(
        default=(),
        title="Rettelser",
        description="Rettelser efter vedtagelsen af en plan uden årsafsnit; ellers står de i årsafsnittet.",
    )
    signatures: Many[Signature] = Field(
        default=(), title="Underskrifter", description="Hvem der underskriver planen."
    )
    contact: Contact | None = Field(
        default=None, title="Kontakt", description="Hvor læseren kan henvende sig."
    )
    colophon: Text | None = Field(
        default=None, title="Kolofon", description="Udgiver, fotos, tryk og rettigheder."
    )
