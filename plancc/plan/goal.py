"""Goals: what the minister or the council asks for."""

from typing import Literal

from pydantic import Field

from plancc.plan.part import Id, Line, Many, Part, Text
from plancc.plan.target import Target


class Goal(Part, title="Mål"):
    """Et mål, som ministeren eller kommunalbestyrelsen stiller for året eller perioden."""

    id: Id = Field(title="Id", description="Kort navn, som strategier og fokuspunkter henviser til.")
    title: Line = Field(title="Titel", description="Målets officielle titel.")
    level: Literal["national", "regional", "local"] = Field(
        title="Niveau",
        description="national: ministermål. regional: regionalt mål. local: kommunalbestyrelsens eget mål.",
    )
    label: Line | None = Field(
        default=None,
        title="Kort titel",
        description="Titlen i tabellen over resultatmål, når den er en anden.",
    )
    origin: Line | None = Field(default=None, title="Oprindelse", description="Hvor målet er meldt ud.")
    text: Text | None = Field(default=None, title="Tekst", description="Kommunens egne ord om målet.")
    targets: Many[Target] = Field(
        default=(), title="Resultatmål", description="Mål, der hører direkte til dette mål."
    )
