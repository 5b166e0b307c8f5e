"""A plan's own order of its parts."""

from typing import Literal

from pydantic import Field

from plancc.plan.part import Many, Part

_FIRST = "Det, der skal stå først; resten følger i den sædvanlige rækkefølge: "


class Order(Part, title="Rækkefølge"):
    """Den rækkefølge, som planens dele står i, hvor den er en anden end den sædvanlige."""

    sections: Many[Literal["multi-year", "annual"]] = Field(
        default=(), title="Afsnit", description=f"{_FIRST}det flerårige (multi-year), årets (annual)."
    )
    multi_year: Many[Literal["chapters", "goals", "focus-points", "targets"]] = Field(
        default=(),
        title="Flerårigt afsnit",
        description=f"{_FIRST}kapitler, mål, fokuspunkter, resultatmål. Slutkapitlerne er altid sidst.",
    )
    annual: Many[Literal["chapters", "goals", "targets", "strategies"]] = Field(
        default=(),
        title="Årsafsnit",
        description=f"{_FIRST}kapitler, mål, målenes resultatmål, strategier. Slutkapitlerne er altid sidst.",
    )
    focus_point: Many[Literal["groups", "commitments", "initiatives", "business", "chapters", "targets"]] = (
        Field(
            default=(),
            title="Fokuspunkt",
            description=f"{_FIRST}målgruppe, løfter, initiativer, virksomheder, afsnit, resultatmål.",
        )
    )
    strategy: Many[Literal["commitments", "initiatives", "chapters", "targets"]] = Field(
        default=(), title="Strategi", description=f"{_FIRST}løfter, initiativer, afsnit, resultatmål."
    )
