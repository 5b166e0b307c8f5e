"""Targets: an indicator with an aim, a deadline and measurements, all as data."""

from typing import Literal, get_args

from pydantic import Field

from plancc.plan.figure import Provenance
from plancc.plan.part import Id, Line, Many, Number, Part, Text, When
from plancc.plan.terms import Noun

Operator = Literal[
    "at-least",
    "at-most",
    "above",
    "below",
    "equal-to",
    "better-than",
    "on-level-with",
    "closer-to",
    "top",
    "rises",
    "falls",
    "followed",
]
"""How an aim holds a value against a number or a reference."""

Reference = Literal[
    "national-average", "regional-average", "comparable-municipalities", "previous-year", "base-value"
]
"""What a value may be held against instead of a number."""

OPERATORS: tuple[str, ...] = get_args(Operator)

_RANKS = ("placering", "rangering", "rang", "rank", "ranking")


class Aim(Part, title="Mål"):
    """Det, resultatmålet går ud på: en retning, et tal eller en sammenligning, og en frist."""

    operator: Operator = Field(
        title="Operator",
        description="at-least: mindst. at-most: højst. above: over. below: under. equal-to: præcis. "
        "better-than: bedre end. on-level-with: på niveau med. closer-to: tættere på. top: blandt de bedste. "
        "rises: stiger. falls: falder. followed: følges uden et fast mål.",
    )
    value: Number | None = Field(
        default=None,
        title="Tal",
        description="Tallet, uden enhed; decimaltegnet er punktum. Med en sammenligning er det afstanden til "
        "den (negativ, når den ligger under), med rises og falls er det ændringen.",
    )
    reference: Reference | None = Field(
        default=None,
        title="Sammenligning",
        description="national-average: landsgennemsnittet. regional-average: regionens gennemsnit. "
        "comparable-municipalities: sammenlignelige kommuner. previous-year: året før. "
        "base-value: udgangspunktet.",
    )
    among: Line | None = Field(
        default=None, title="Blandt", description="Hvem en rangering sker blandt, fx landets jobcentre."
    )
    area: Id | None = Field(default=None, title="Område", description="Området, hvis målet kun gælder dér.")
    deadline: When | None = Field(
        default=None, title="Frist", description="Hvornår det skal være nået, fx 2024-12."
    )
    words: Text | None = Field(
        default=None,
        title="Egne ord",
        description="Myndighedens egne ord, hvor de betyder noget; ellers skriver plancc dem.",
    )


class Measurement(Part, title="Måling"):
    """En målt værdi."""

    value: Number | None = Field(default=None, title="Tal", description="Den målte værdi uden enhed.")
    of: int | None = Field(
        default=None, ge=1, title="Ud af", description="Når tallet er en placering: nr. 92 af 98."
    )
    area: Id | None = Field(
        default=None,
        title="Område",
        description="Området, der er målt. Udelades det, gælder tallet hele planens område.",
    )
    reference: Reference | None = Field(
        default=None,
        title="Sammenligning",
        description="Når tallet ikke er kommunens eget, fx national-average.",
    )
    period: When | None = Field(
        default=None,
        title="Måleperiode",
        description="Det tidsrum, målingen gælder, fx 2023-09 eller 2023-Q3.",
    )
    source: Provenance | None = Field(default=None, title="Kilde", description="Hvor tallet kommer fra.")


class Measuring(Part, title="Målemetode"):
    """Hvordan og hvor tit der måles."""

    where: Line | None = Field(
        default=None, title="Hvor", description="Hvor der måles, fx jobindsats.dk eller en undersøgelse."
    )
    times_per_year: int | None = Field(
        default=None, ge=1, title="Gange om året", description="Hvor tit der måles på et år."
    )
    per: Literal["month", "quarter", "half-year", "year"] | None = Field(
        default=None, title="Opgjort pr.", description="Det tidsrum, som hver måling dækker."
    )
    words: Text | None = Field(default=None, title="Egne ord", description="Mere om målingen, i egne ord.")


class Target(Part, title="Resultatmål"):
    """Et resultatmål."""

    id: Id = Field(title="Id", description="Kort navn, som er det samme fra år til år.")
    indicator: Line = Field(title="Indikator", description="Det, der måles.")
    areas: Many[Id] = Field(
        default=(), title="Områder", description="De områder, resultatmålet gælder for samlet."
    )
    unit: Line | Noun | None = Field(
        default=None,
        title="Enhed",
        description="percent, eller et ord, evt. med ental og flertal: {one: ung, many: unge}.",
    )
    better: Literal["higher", "lower"] | None = Field(
        default=None,
        title="Bedre",
        description="higher, når et højere tal er bedre; lower, når et lavere er.",
    )
    aims: Many[Aim] = Field(
        default=(), title="Mål", description="Et eller flere mål, evt. trin med hver sin frist."
    )
    without_aim: Text | None = Field(
        default=None, title="Uden mål", description="Hvorfor resultatmålet følges uden et mål."
    )
    rationale: Text | None = Field(
        default=None, title="Begrundelse", description="Hvorfor målet er sat, som det er."
    )
    base: Measurement | None = Field(
        default=None, title="Udgangspunkt", description="Værdien, da resultatmålet blev sat."
    )
    measuring: Measuring | None = Field(
        default=None, title="Måling", description="Hvordan og hvor tit der måles."
    )
    measurements: Many[Measurement] = Field(default=(), title="Målinger", description="De målte værdier.")
    status: Text | None = Field(
        default=None,
        title="Status",
        description="Status i egne ord; ellers skriver plancc den ud fra målingerne.",
    )

    @property
    def ranked(self) -> bool:
        """Whether its numbers are ranks among others: of them the smaller is the better one.

        Its unit says so, or without one its values, which are all told as one of so many.
        """
        every = (*self.measurements, *([self.base] if self.base else ()))
        measured = [each for each in every if each.value is not None]
        unit = self.unit.one if isinstance(self.unit, Noun) else self.unit or ""
        return unit.casefold() in _RANKS or bool(not unit and measured and all(each.of for each in measured))
