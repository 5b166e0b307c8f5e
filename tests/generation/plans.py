"""Whole valid plans, drawn from the models: every field that a model has is filled now and then.

A new field or a new kind of block is drawn without a word here. Only what two fields have to agree on is said
in `_Draft`: ids and what refers to them, cells and columns, values and points, the beginning and the end.
"""

import types
from collections.abc import Callable, Sequence
from itertools import count
from typing import Annotated, Any, ForwardRef, Literal, Union, get_args, get_origin

from hypothesis import strategies as some
from pydantic import StringConstraints
from pydantic.fields import FieldInfo

from plancc.moment import Moment
from plancc.plan import blocks
from plancc.plan.annual import AnnualSection, Strategy
from plancc.plan.blocks import Image, Relation, Relations, Table, TextBlock
from plancc.plan.cover import Adoption, Area, Authority, Body, Contact, Signature
from plancc.plan.figure import Figure
from plancc.plan.goal import Goal
from plancc.plan.initiative import Span
from plancc.plan.multi_year import FocusPoint, MultiYearSection
from plancc.plan.part import COLOUR_PATTERN, ID_PATTERN, LINE_PATTERN, Part, Shorthand
from plancc.plan.plan import Footnote, Plan
from plancc.plan.target import Aim, Measurement, Target
from plancc.plan.terms import Abbreviation

FIRST, LAST = 2024, 2025
IMAGE = "billede.png"

_PROSE = """
Borgere med mindre end 80 pct. arbejde; får et møde i kommunen – også på Fanø “straks” & uden ventetid, når de
selv ønsker det. (Se også: æblegrød/ærter) 1.234,5 virksomhedskonsulenter “§ 4” <b> {{ x }} ½ €
"""
_WORDS = some.sampled_from(_PROSE.split())
_MARKED = some.sampled_from(
    ["*fremhævet*", "**vigtigt**", "[kommunen](https://example.org/a?b=c&d)", "\\*stjerne\\*"]
)
_WHEN = some.sampled_from(
    [2024, "2024", "2024-12", "2024-02-29", "2024-Q3", "2024-H1", "2024-autumn", "2025-01"]
)
_DAY = some.sampled_from(["2023-12-11", "2024-02-29"])
_NUMBER = some.sampled_from([0, 1, 7, 80, -3, 0.5, 99.95, 1234567])


def _line(draw: some.DrawFn) -> str:
    return " ".join(draw(some.lists(_WORDS, min_size=1, max_size=5)))


def _text(draw: some.DrawFn) -> str:
    words = some.one_of(_WORDS, _WORDS, _WORDS, _MARKED)
    return "\n\n".join(
        " ".join(draw(some.lists(words, min_size=1, max_size=9))) for _ in range(draw(some.integers(1, 2)))
    )


@some.composite
def plans(draw: some.DrawFn) -> dict[str, Any]:
    """A plan as its author's data."""
    plan: dict[str, Any] = _Draft(draw).part(Plan)
    return plan


class _Draft:
    """One plan that is being drawn: the ids that it has, and how deep the part lies that is drawn now."""

    def __init__(self, draw: some.DrawFn) -> None:
        self.draw = draw
        self.depth = 0
        self._numbers = count(1)
        self.areas = self._ids("omraade", 0)
        self.bodies = self._ids("organ", 1)
        self.points = self._ids("punkt", 0)
        self.aims = self._ids("sigte", 0)
        self.goals: list[str] = []
        self.strategies: list[str] = []
        self.notes: list[str] = []

    def part(self, model: type[Part], **given: Any) -> Any:
        """A part of a plan; what may be left out is left out more often than not."""
        if not given and issubclass(model, Shorthand) and self._chance(2):
            return self.value(
                model.model_fields[model.main].annotation, model.model_fields[model.main].metadata
            )
        self.depth += 1
        if model is AnnualSection:
            self.goals, self.strategies = self._ids("maal", 0), self._ids("vej", 0)
        found = dict(given)
        for name, field in model.model_fields.items():
            key = field.alias or name
            always = field.is_required() or (model, name) in _ALWAYS
            if key in found or not (always or self._chance(3 if self.depth < 4 else 6)):
                continue
            own = _OWN.get((model, name))
            found[key] = own(self) if own else self._field(key, field)
        self.depth -= 1
        if agree := _AGREEMENTS.get(model):
            agree(self, found)
        return {key: value for key, value in found.items() if value is not None and value != []}

    def value(self, annotation: Any, metadata: Sequence[Any] = ()) -> Any:
        """A value of a type, as an author writes it."""
        if isinstance(annotation, ForwardRef):
            annotation = vars(blocks)[annotation.__forward_arg__]
        origin, arguments = get_origin(annotation), get_args(annotation)
        if origin is Annotated:
            return self.value(arguments[0], [*arguments[1:], *metadata])
        if origin in (Union, types.UnionType):
            kinds = [each for each in arguments if self.depth < 6 or "BoxBlock" not in str(each)]
            return self.value(self.pick(kinds), metadata)
        if origin is Literal:
            return self.pick(arguments)
        if origin is tuple:
            return [
                self.value(arguments[0])
                for _ in range(self.draw(some.integers(1, 2 if self.depth < 5 else 1)))
            ]
        if isinstance(annotation, type) and issubclass(annotation, Part):
            return self.part(annotation)
        if annotation is Moment:
            return self.draw(_DAY if "_day" in str(metadata) else _WHEN)
        if annotation is str:
            return self._words(metadata)
        if annotation is int:
            told = [each for field in metadata for each in getattr(field, "metadata", [field])]
            limits = {type(each).__name__: each for each in told}
            low = limits["Ge"].ge if "Ge" in limits else 0
            return self.draw(some.integers(low, limits["Le"].le if "Le" in limits else low + 20))
        return {float: lambda: self.draw(_NUMBER), bool: lambda: self.draw(some.booleans())}.get(
            annotation, lambda: None
        )()

    def pick(self, options: Sequence[Any]) -> Any:
        return self.draw(some.sampled_from(list(options)))

    def numbers(self, length: int) -> list[Any]:
        """Numbers with a gap here and there, but not without any."""
        return [self.draw(_NUMBER), *(self.draw(some.none() | _NUMBER) for _ in range(length - 1))]

    def note(self) -> str:
        """The call of a note that nobody has called yet."""
        self.notes.append(self.new("note"))
        return f"[^{self.notes[-1]}]"

    def some_of(self, options: Sequence[str]) -> list[str]:
        """Some of these, in any order."""
        return [each for each in self.draw(some.permutations(options)) if self._chance(2)] if options else []

    def new(self, kind: str) -> str:
        return f"{kind}-{next(self._numbers)}"

    def _ids(self, kind: str, least: int) -> list[str]:
        return [self.new(kind) for _ in range(self.draw(some.integers(least, 2)))]

    def _chance(self, of: int) -> bool:
        return bool(self.draw(some.integers(1, of)) == of)

    def _field(self, key: str, field: FieldInfo) -> Any:
        if key == "id":
            return self.new("id")
        return self.value(_present(field.annotation), field.metadata)

    def _words(self, metadata: Sequence[Any]) -> str:
        patterns = [each.pattern for each in metadata if isinstance(each, StringConstraints)]
        if patterns == [COLOUR_PATTERN]:
            return str(self.pick(["#0b5d5e", "#7A1F3D", "#1d3557"]))
        if patterns == [ID_PATTERN]:
            raise LookupError("an id that refers to something: say in _OWN to what")
        return _line(self.draw) if patterns == [LINE_PATTERN] else _text(self.draw)


def _present(annotation: Any) -> Any:
    """What stands in a field that is not left out."""
    kinds = [each for each in get_args(annotation) if each is not type(None)]
    return Union[tuple(kinds)] if get_origin(annotation) in (Union, types.UnionType) else annotation  # noqa: UP007 - made here


def _annual(draft: _Draft) -> dict[str, Any] | None:
    if draft.draw(some.integers(1, 5)) == 5:
        return None
    return {
        str(year): draft.part(AnnualSection)
        for year in range(FIRST, draft.draw(some.integers(FIRST, LAST)) + 1)
    }


def _whole(draft: _Draft, plan: dict[str, Any]) -> None:  # noqa: ARG001 - one of the agreements
    """What belongs to an edition stands at its year, where there are years."""
    if plan.get("annual"):
        for key in ("adoption", "date", "errata"):
            plan.pop(key, None)


def _table(draft: _Draft, table: dict[str, Any]) -> None:
    def cell() -> Any:
        # A text of nothing but figures is found, for it should be a number.
        return draft.pick([None, draft.draw(_NUMBER), f"Tal: {_line(draft.draw)}"])

    def row() -> list[Any]:
        return [cell() for _ in table["columns"]]

    table["rows"] = [row() for _ in range(draft.draw(some.integers(1, 3)))]


def _figure(draft: _Draft, figure: dict[str, Any]) -> None:
    figure["alt"] = _line(draft.draw)
    figure["points"] = draft.pick([[2022, 2023], ["Unge", "Ældre", "Alle & enhver"], ["En"]])
    length = len(figure["points"])
    for row in figure["series"]:
        row["values"] = draft.numbers(length)
        row.pop("upper", None)
        if figure["kind"] == "range":
            row["upper"] = [None if value is None else value + 5 for value in row["values"]]
    if "base" in figure:
        figure["base"] = figure["points"][0]


def _relations(draft: _Draft, diagram: dict[str, Any]) -> None:
    diagram["alt"] = _line(draft.draw)
    parties = [party["id"] for party in diagram["parties"]]
    for link in diagram.get("links", ()):
        link["from"], link["to"] = draft.pick(parties), draft.pick(parties)


def _aim(draft: _Draft, aim: dict[str, Any]) -> None:
    operator = aim["operator"]
    if operator == "top":
        aim.pop("reference", None)
        aim["value"] = draft.draw(some.integers(1, 20))
    else:
        aim.pop("among", None)
        aim["value"] = draft.pick([1, 7, 80, 0.5, 99.95, 1234567])
    if operator == "followed" or (operator == "on-level-with" and "reference" in aim):
        del aim["value"]


def _measurement(draft: _Draft, measurement: dict[str, Any]) -> None:
    measurement["value"] = draft.draw(_NUMBER)
    if "of" in measurement:
        measurement["of"], measurement["value"] = 20, draft.draw(some.integers(1, 20))


def _span(draft: _Draft, span: dict[str, Any]) -> None:  # noqa: ARG001 - one of the agreements
    if {"from", "to"} <= span.keys():
        ends = sorted((span["from"], span["to"]), key=lambda when: Moment.read(str(when)).first_day)
        if Moment.read(str(ends[1])).last_day < Moment.read(str(ends[0])).first_day:
            ends[1] = ends[0]
        span["from"], span["to"] = ends


def _noted(draft: _Draft, block: dict[str, Any]) -> None:
    if draft.draw(some.integers(1, 3)) == 3:
        block["text"] += draft.note()


_ALWAYS = {(Authority, "areas"), (Plan, "bodies"), (Plan, "multi_year"), (MultiYearSection, "focus_points")}
_ALWAYS |= {
    (MultiYearSection, "goals"),
    (Plan, "annual"),
    (AnnualSection, "goals"),
    (AnnualSection, "strategies"),
    (Plan, "footnotes"),
    (Image, "alt"),
}

_Own = Callable[[_Draft], Any]
_OWN: dict[tuple[type[Part], str], _Own] = {
    (Plan, "plancc"): lambda _: 1,
    (Plan, "language"): lambda _: "da",
    (Plan, "annual"): _annual,
    # The texts are looked for in the usual order.
    (Plan, "order"): lambda _: None,
    (Plan, "ignore"): lambda _: None,
    (Plan, "bodies"): lambda draft: [draft.part(Body, id=each) for each in draft.bodies],
    (Plan, "footnotes"): lambda draft: [draft.part(Footnote, id=each) for each in draft.notes],
    (Plan, "period"): lambda _: {"from": FIRST, "to": LAST},
    (Authority, "areas"): lambda draft: [draft.part(Area, id=each) for each in draft.areas],
    (MultiYearSection, "focus_points"): lambda draft: [
        draft.part(FocusPoint, id=each) for each in draft.points
    ],
    (MultiYearSection, "goals"): lambda draft: [draft.part(Goal, id=each) for each in draft.aims],
    (FocusPoint, "goals"): lambda draft: draft.some_of(draft.aims),
    (AnnualSection, "goals"): lambda draft: [draft.part(Goal, id=each) for each in draft.goals],
    (AnnualSection, "strategies"): lambda draft: [draft.part(Strategy, id=each) for each in draft.strategies],
    (AnnualSection, "focus_points"): lambda draft: [
        {
            "focus_point": each,
            "strategies": draft.some_of(draft.strategies),
            "goals": draft.some_of(draft.goals),
        }
        for each in draft.points
    ],
    (AnnualSection, "discontinued"): lambda _: None,
    (Adoption, "body"): lambda draft: draft.pick(draft.bodies),
    (Signature, "body"): lambda draft: draft.pick(draft.bodies),
    (Strategy, "goals"): lambda draft: draft.some_of(draft.goals),
    (Target, "areas"): lambda draft: draft.some_of(draft.areas),
    (Aim, "area"): lambda draft: draft.pick([*draft.areas, None]),
    (Measurement, "area"): lambda draft: draft.pick([*draft.areas, None]),
    (Relation, "first"): lambda _: "",
    (Relation, "second"): lambda _: "",
    (Image, "file"): lambda _: IMAGE,
    (Contact, "web"): lambda _: "https://example.org/plan",
    (Contact, "email"): lambda _: "plan@example.org",
    (Contact, "phone"): lambda _: "12 34 56 78",
    (Abbreviation, "short"): lambda draft: draft.pick(["KUI", "FOA"]),
}

_AGREEMENTS: dict[type[Part], Callable[[_Draft, dict[str, Any]], None]] = {
    Plan: _whole,
    Table: _table,
    Figure: _figure,
    Relations: _relations,
    Span: _span,
    TextBlock: _noted,
    Aim: _aim,
    Measurement: _measurement,
}
