"""Whatever is done to one element of a plan is one change, and nothing done is none."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from plancc.comparison.compare import compare
from plancc.comparison.comparison import Added, Dropped, Moved, Renamed, Retargeted, Reworded
from plancc.comparison.elements import elements
from plancc.comparison.kinds import BY_NAME
from tests.comparison.written import compared, data, edition, shipped

Road = tuple[str | int, ...]

LISTS = {
    "areas", "bodies", "abbreviations", "before", "after", "blocks", "list", "items",
    "numbered", "rows", "series", "steps", "links", "parties", "focus_points", "commitments",
    "goals", "strategies", "initiatives", "targets", "chapters", "discontinued", "errata",
    "footnotes", "signatures",
}  # fmt: skip
"""The lists that elements stand in. Columns and points have cells in other lists; aims are numbers."""

UNORDERED = ("abbreviations", "footnotes")
PROSE = {
    "title", "subtitle", "name", "unit", "vision", "short", "long", "lead",
    "text", "list", "items", "by", "caption", "columns", "rows", "series",
    "axis", "note", "alt", "motto", "groups", "commitments", "initiatives", "indicator",
    "where", "role", "owner", "case", "numbered", "reason",
}  # fmt: skip


def at(whole: Any, road: Road) -> Any:
    for step in road:
        whole = whole[step]
    return whole


def lists(whole: Any, road: Road = ()) -> Iterator[Road]:
    """The roads to the lists of elements; references are lists of words, and no elements."""
    inner = whole.items() if isinstance(whole, dict) else enumerate(whole) if isinstance(whole, list) else ()
    for step, value in inner:
        here = (*road, step)
        carrying = here[:1] == ("annual",) and here[2:] == ("focus_points",)
        references = step in ("goals", "areas", "strategies") and not any(isinstance(v, dict) for v in value)
        if isinstance(value, list) and step in LISTS and not carrying and not references:
            yield here
        yield from lists(value, here)


def texts(whole: Any, road: Road = ()) -> Iterator[Road]:
    """The roads to the words that authors write."""
    inner = whole.items() if isinstance(whole, dict) else enumerate(whole) if isinstance(whole, list) else ()
    for step, value in inner:
        here = (*road, step)
        named = [each for each in here if isinstance(each, str)][-1]
        values = "rows" in here and here[-1] != 0
        references = named in (
            "goals",
            "strategies",
            "areas",
            "partners",
            "address",
            "role" * ("bodies" in here),
        )
        if isinstance(value, str) and named in PROSE and not values and not references:
            yield here
        yield from texts(value, here)


LISTED = sorted(lists(data()), key=str)
ELEMENTS = [(*road, place) for road in LISTED for place in range(len(at(data(), road)))]
MOVES = [road for road in LISTED if len(at(data(), road)) > 1]
TEXTS = sorted(texts(data()), key=str)


def test_the_plan_has_an_element_of_every_kind() -> None:
    written = data()
    written["before"][0]["blocks"].append({"image": {"file": "havn.png", "alt": "Havnen."}})
    assert {element.kind for element in elements(edition(written)).every()} == set(BY_NAME)
    assert len(ELEMENTS) > 60
    assert len(TEXTS) > 80


@pytest.mark.parametrize(
    ("name", "year"),
    [("esbjerg", 2024), ("frederikshavn", 2023), ("everything", 2024), ("without-strategies", 2025)],
)
def test_an_edition_compared_with_itself_says_nothing(name: str, year: int) -> None:
    same = shipped(name, year)
    assert compare(same, same).changes == ()


def forgotten(written: Any, gone: Any) -> Any:
    """What remains when an element is gone, without the references to it and to what was in it."""
    names = list(ids(gone))
    if isinstance(written, dict):
        if any(written.get(key) in names for key in ("focus_point", "from", "to")):
            return None
        return {key: forgotten(value, gone) for key, value in written.items() if value not in names}
    if isinstance(written, list):
        kept = (forgotten(value, gone) for value in written if value not in names)
        return [value for value in kept if value is not None]
    if isinstance(written, str):
        for name in names:
            written = written.replace(f"[^{name}]", "")
    return written


def ids(written: Any) -> Iterator[str]:
    if isinstance(written, dict):
        if "id" in written:
            yield written["id"]
        for value in written.values():
            yield from ids(value)
    if isinstance(written, list):
        for value in written:
            yield from ids(value)


# The aims of an area would go with it, an adoption with the body that decided it, and links with a party.
ALONE = [road for road in ELEMENTS if road[-2] not in ("areas", "parties") and road != ("bodies", 0)]


@given(some.sampled_from(ALONE))
def test_to_drop_one_element_is_one_change_and_to_add_it_another(road: Road) -> None:
    whole, less = data(), data()
    gone = at(less, road[:-1]).pop(road[-1])
    less = forgotten(less, gone)
    (dropped,) = compared(whole, less).changes
    assert isinstance(dropped, Dropped)
    (added,) = compared(less, whole).changes
    assert isinstance(added, Added)
    assert [element.kind for element in dropped.old.every()] == [
        element.kind for element in added.new.every()
    ]


@given(some.sampled_from(MOVES), some.data())
def test_to_move_one_element_is_one_change(road: Road, chosen: some.DataObject) -> None:
    written = data()
    siblings = at(written, road)
    places = some.integers(0, len(siblings) - 1)
    here, there = chosen.draw(places), chosen.draw(places)
    siblings.insert(there, siblings.pop(here))
    found = compared(data(), written).changes
    if here == there or road[-1] in UNORDERED:
        assert found == ()
        return
    (moved,) = found
    assert isinstance(moved, Moved)
    assert moved.to == "place"


@given(some.sampled_from(TEXTS))
def test_to_reword_one_text_is_one_change(road: Road) -> None:
    written = data()
    holder = at(written, road[:-1])
    holder[road[-1]] = f"{holder[road[-1]]} sandelig"
    (reworded,) = compared(data(), written).changes
    assert isinstance(reworded, Reworded)
    assert [piece.text for piece in reworded.pieces if piece.mark == "added"] == ["sandelig"]
    assert not [piece for piece in reworded.pieces if piece.mark == "dropped"]


BEARERS = sorted(
    ((*road, place) for road in LISTED for place, each in enumerate(at(data(), road)) if "id" in each),
    key=str,
)


def renamed(written: Any, old: str, new: str) -> Any:
    """The plan with another id for one element, and in all references to it."""
    if isinstance(written, dict):
        return {key: renamed(value, old, new) for key, value in written.items()}
    if isinstance(written, list):
        return [renamed(value, old, new) for value in written]
    if isinstance(written, str):
        return new if written == old else written.replace(f"[^{old}]", f"[^{new}]")
    return written


@given(some.sampled_from(BEARERS))
def test_another_id_is_one_change_wherever_it_is_referred_to(road: Road) -> None:
    old = at(data(), road)["id"]
    (change,) = compared(data(), renamed(data(), old, f"{old}-igen")).changes
    assert isinstance(change, Renamed)
    assert (change.old.id, change.new.id) == (old, f"{old}-igen")


@given(some.sampled_from([road for road in LISTED if road[-1] == "targets"]), some.integers(1, 999))
def test_another_number_is_one_change(road: Road, number: int) -> None:
    written = data()
    aim = at(written, road)[0]["aims"][0]
    if aim["value"] != number:
        aim["value"] = number
        (change,) = compared(data(), written).changes
        assert isinstance(change, Retargeted)
        assert [
            (both.old and both.old.value, both.new and both.new.value) for both in change.numbers.aims
        ] == [(at(data(), road)[0]["aims"][0]["value"], number)]


def test_what_was_given_is_left_alone() -> None:
    written = data()
    before = deepcopy(written)
    compared(written, written)
    assert written == before
