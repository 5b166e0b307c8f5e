"""The plan's own words for its levels and its unit: municipalities name the same things differently."""

from pydantic import Field

from plancc.plan.part import Line, Many, Part


class Noun(Part, title="Navneord"):
    """Et navneord i ental og flertal."""

    one: Line = Field(title="Ental", description="Fx fokuspunkt.")
    many: Line = Field(title="Flertal", description="Fx fokuspunkter.")


class Abbreviation(Part, title="Forkortelse"):
    """En forkortelse og det, den står for."""

    short: Line = Field(title="Forkortelse", description="Som den skrives i teksten, fx KUI.")
    long: Line = Field(title="Betydning", description="Fx den kommunale ungeindsats.")


class Terms(Part, title="Planens ord"):
    """Planens egne ord. Det, der ikke er sat, hedder som i de fleste planer."""

    multi_year: Line | None = Field(default=None, title="Flerårigt afsnit", description="Fx Første sektion.")
    annual: Line | None = Field(default=None, title="Årsafsnit", description="Fx Anden sektion.")
    focus_point: Noun | None = Field(
        default=None, title="Fokuspunkt", description="Fx fokusområde og fokusområder."
    )
    strategy: Noun | None = Field(default=None, title="Strategi", description="Fx strategi og strategier.")
    initiative: Noun | None = Field(
        default=None, title="Initiativ", description="Fx initiativ eller indsats."
    )
    target: Noun | None = Field(default=None, title="Resultatmål", description="Fx resultatmål.")
    national_goal: Noun | None = Field(default=None, title="Nationalt mål", description="Fx ministermål.")
    regional_goal: Noun | None = Field(default=None, title="Regionalt mål", description="Fx regionalt mål.")
    local_goal: Noun | None = Field(default=None, title="Lokalt mål", description="Fx lokalt mål.")
    commitments: Line | None = Field(
        default=None,
        title="Løfter",
        description="Overskriften over løfterne, fx ”Det betyder i praksis” eller ”Hvad gør vi?”",
    )
    groups: Line | None = Field(
        default=None,
        title="Målgruppe",
        description="Overskriften over målgruppen, fx ”Hvilke borgere handler det om?”",
    )
    business: Line | None = Field(
        default=None, title="Virksomheder", description="Overskriften over den virksomhedsrettede tekst."
    )
    percent: Line | None = Field(
        default=None, title="Procent", description="pct. eller %, ens i hele planen."
    )
    abbreviations: Many[Abbreviation] = Field(
        default=(),
        title="Forkortelser",
        description="Hvad forkortelserne står for; det vises ved første brug og bagest i dokumentet.",
    )
