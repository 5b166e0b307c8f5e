"""Chapters: titled text made of blocks, nested up to three levels."""

from pydantic import Field

from plancc.plan.blocks import Block
from plancc.plan.part import Id, Line, Many, Part, Text


class Subsection(Part, title="Underafsnit"):
    """Et underafsnit, det tredje og sidste niveau."""

    id: Id | None = Field(
        default=None, title="Id", description="Kort navn; uden det laves ankeret af titlen."
    )
    title: Line = Field(title="Titel", description="Overskriften.")
    lead: Text | None = Field(
        default=None, title="Indledning", description="Tekst, der fremhæves under titlen."
    )
    blocks: Many[Block] = Field(default=(), title="Blokke", description="Indholdet, blok for blok.")


class Section(Subsection, title="Afsnit i et kapitel"):
    """Et afsnit i et kapitel."""

    chapters: Many[Subsection] = Field(default=(), title="Underafsnit", description="Afsnit under dette.")


class Chapter(Subsection, title="Kapitel"):
    """Et kapitel."""

    chapters: Many[Section] = Field(default=(), title="Afsnit", description="Afsnit i kapitlet.")
