"""The rule knows a document's places without writing the document: here it is asked for each of them."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from plancc.document.document import compose
from plancc.document.nodes.words import NoteCall
from plancc.drawing.drawing import Label
from plancc.edition.resolve import resolve, years
from plancc.reader.reader import read
from plancc.rules.dead_internal_link import DEAD_INTERNAL_LINK
from plancc.rules.rule import Subject

PLANS = (
    "plans/esbjerg.yaml",
    "plans/frederikshavn.yaml",
    "tests/language/english.yaml",
    "tests/torture/everything.yaml",
    "tests/torture/without-strategies.yaml",
)
NO_PLACES = (Label, NoteCall)
"""The anchor of a label is the side it hangs on; to the call of a note only the note leads back."""


def places(node: object) -> Iterator[str]:
    if isinstance(node, tuple):
        for inner in node:
            yield from places(inner)
    elif dataclasses.is_dataclass(node):
        anchor = "" if isinstance(node, NO_PLACES) else getattr(node, "anchor", "")
        if anchor:
            yield anchor
        for field in dataclasses.fields(node):
            yield from places(getattr(node, field.name))


@pytest.mark.parametrize("name", PLANS)
def test_no_place_of_a_document_is_taken_for_dead(root: Path, name: str) -> None:
    reading = read(root / name, name)
    plan = reading.plan
    assert plan
    year = years(plan)[-1]
    document = compose(resolve("plan", plan, year), reading.images, "")
    there = sorted(set(places(document)))
    assert len(there) > 10, "nothing was looked at"
    linking = plan.model_copy(
        update={
            "annual": {str(year): plan.annual[str(year)]},
            "colophon": " ".join(f"[et sted](#{place})" for place in (*there, "intet-sted")),
        }
    )
    faults = DEAD_INTERNAL_LINK.check(Subject(linking, (resolve("plan", linking, year),)), DEAD_INTERNAL_LINK)
    quotes = [fault.quote for fault in faults if fault.pointer.steps == ("colophon",)]
    assert [quote.words for quote in quotes if quote] == ["[et sted](#intet-sted)"]
