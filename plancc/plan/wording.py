"""How a plan is written: its language, its own words, and how long its sentences may be."""

from typing import Annotated, Literal

from pydantic import Field

from plancc.plan.part import Line, Many, Part

Language = Literal["da", "en"]
"""The languages that a plan may be written in."""

Limit = Annotated[int, Field(ge=10, le=100)]


class Wording(Part, title="Sprogbrug"):
    """Planens sprog, som kontrollen af stavning og læsbarhed går ud fra. Intet af det står i dokumentet."""

    words: Many[Line] = Field(
        default=(),
        title="Planens ord",
        description="Ord, som ordbogen ikke kender, men som er rigtige her, fx navne og fagord.",
    )
    lix: Limit = Field(
        default=60,
        title="Højeste lix",
        description="Det lixtal, teksten under en titel højst bør have; 60, når intet andet er sat.",
    )
    sentence: Limit = Field(
        default=40,
        title="Længste sætning",
        description="Det antal ord, en sætning højst bør have; 40, når intet andet er sat.",
    )
