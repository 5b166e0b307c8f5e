"""Initiatives: what is done, by whom, with whom and when."""

from pydantic import Field

from plancc.plan.part import Id, Line, Many, Part, Shorthand, Text, When


class Span(Part, title="Tidsrum"):
    """Et tidsrum."""

    first: When | None = Field(default=None, alias="from", title="Fra", description="Hvornår det begynder.")
    last: When | None = Field(default=None, alias="to", title="Til", description="Hvornår det slutter.")


class Initiative(Shorthand, title="Initiativ"):
    """En konkret aktivitet."""

    id: Id | None = Field(
        default=None, title="Id", description="Kort navn, hvis initiativet skal kunne følges."
    )
    title: Line | None = Field(
        default=None, title="Titel", description="Kort overskrift, hvis den er nødvendig."
    )
    text: Text = Field(title="Initiativ", description="Hvad der gøres.")
    owner: Line | None = Field(default=None, title="Ansvarlig", description="Den afdeling, der har ansvaret.")
    partners: Many[Line] = Field(
        default=(), title="Samarbejdspartnere", description="Foreninger og andre, der er med."
    )
    period: Span | None = Field(default=None, title="Periode", description="Hvornår initiativet løber.")
    work_plan: Line | None = Field(
        default=None, title="Arbejdsplan", description="Den afdeling, hvis arbejdsplan tager initiativet op."
    )
