"""Which parts of a plan are elements of their own, how they are called, and by what they are known again."""

from collections.abc import Mapping
from dataclasses import dataclass

from plancc.plan import (
    annual,
    blocks,
    chapter,
    cover,
    figure,
    goal,
    initiative,
    multi_year,
    plan,
    target,
    terms,
)
from plancc.plan.part import Part


@dataclass(frozen=True)
class Kind:
    """A kind of element.

    `title` is the fact that names it. `keys` are facts by which it is known again among its neighbours, the
    surest first. One that is `settled` never leaves its parent; the order of `unordered` ones is not printed.
    """

    name: str
    title: str = ""
    keys: tuple[tuple[str, ...], ...] = ()
    settled: bool = False
    unordered: bool = False


_CHAPTER = Kind("chapter", "title", (("title",),))

KINDS: Mapping[type[Part], Kind] = {
    plan.Plan: Kind("plan", "title"),
    cover.Area: Kind("area", "name", (("name",),), settled=True),
    cover.Body: Kind("body", "name", (("name",),), settled=True),
    cover.Signature: Kind("signature", "name", (("name",), ("role", "body")), settled=True),
    cover.Contact: Kind("contact", "name", settled=True),
    terms.Abbreviation: Kind("abbreviation", "short", (("short",), ("long",)), settled=True, unordered=True),
    plan.Footnote: Kind("footnote", "", (("text",),), settled=True, unordered=True),
    chapter.Chapter: _CHAPTER,
    chapter.Section: _CHAPTER,
    chapter.Subsection: _CHAPTER,
    multi_year.MultiYearSection: Kind("multi-year", "title", settled=True),
    annual.AnnualSection: Kind("annual", "title", settled=True),
    multi_year.FocusPoint: Kind("focus-point", "title", (("title",),)),
    multi_year.Commitment: Kind("commitment"),
    goal.Goal: Kind("goal", "title", (("title",),)),
    annual.Strategy: Kind("strategy", "title", (("title",),)),
    initiative.Initiative: Kind("initiative", "title"),
    annual.Discontinued: Kind("discontinuation", "", (("target",),), settled=True),
    annual.Erratum: Kind("erratum", "", (("date",),), settled=True),
    target.Target: Kind("target", "indicator", (("indicator",),)),
    blocks.ListBlock: Kind("list"),
    blocks.NumberedBlock: Kind("numbered"),
    blocks.ListItem: Kind("point"),
    blocks.Quote: Kind("quote"),
    blocks.Box: Kind("box", "title", (("title",),)),
    blocks.Table: Kind("table", "caption", (("caption",),)),
    figure.Figure: Kind("figure", "title", (("title",),)),
    blocks.Timeline: Kind("timeline", "title", (("title",),)),
    blocks.Step: Kind("step", "", (("when",),), settled=True),
    blocks.Relations: Kind("relations", "title", (("title",),)),
    blocks.Party: Kind("party", "name", (("name",),), settled=True),
    blocks.Relation: Kind("link", "", (("from", "to"),), settled=True),
    blocks.Image: Kind("image", "", (("file",),)),
    blocks.TargetOverview: Kind("target-overview", "title"),
    blocks.SdgBlock: Kind("sdgs"),
}

_MADE = (
    # What is written as plain values or as part of a text.
    Kind("paragraph"),
    Kind("column", "title", (("title",),), settled=True),
    Kind("row", "head", (("head",),), settled=True),
    Kind("axis-point", "title", (("title",),), settled=True),
    Kind("series", "name", (("name",),), settled=True),
)

BY_NAME: Mapping[str, Kind] = {kind.name: kind for kind in (*KINDS.values(), *_MADE)}
"""Every kind of element by its name."""

REFERENCES: frozenset[tuple[type[Part], str]] = frozenset(
    {
        (cover.Adoption, "body"),
        (cover.Signature, "body"),
        (annual.Strategy, "goals"),
        (target.Target, "areas"),
        (blocks.Relation, "first"),
        (blocks.Relation, "second"),
    }
)
"""The fields that name other elements by their ids; those of aims and measurements are compared elsewhere."""
