"""Every language can say every change: kinds, facts, values and phrases."""

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

import pytest

from plancc.comparison.elements import LEFT_OUT
from plancc.comparison.kinds import BY_NAME, KINDS
from plancc.language.languages import LANGUAGES
from plancc.plan.annual import Carrying
from plancc.plan.blocks import SdgBlock
from plancc.plan.part import Part
from plancc.plan.plan import Plan
from plancc.plan.terms import Noun

IN_TERMS = {"focus-point", "strategy", "initiative", "target"}
ELSEWHERE = {"groups", "business", "plancc", "ignore", "rows", "points", "id", "blocks"}
"""Said in the words of the plan's own terms, by elements of their own, or never."""

OF_OTHERS = ("aims.", "base.", "measurements.", "columns.", "series.", "focus_points.", "wording.", "order.")
"""Those of a target's numbers, of columns and rows, of focus points; and what no reader meets."""
OTHERS = [name for name in LANGUAGES if name != "da"]
TABLES = ("kinds", "facts", "values", "choices", "changes")


def inner(annotation: Any) -> Iterator[Any]:
    yield annotation
    for each in get_args(annotation):
        if get_origin(annotation) is not Literal:
            yield from inner(each)


def keys(kind: type[Part], road: str = "") -> Iterator[str]:
    """The keys of all facts that a part may have."""
    for name, field in kind.model_fields.items():
        parts = [
            each for each in inner(field.annotation) if isinstance(each, type) and issubclass(each, Part)
        ]
        key = f"{road}{field.alias or name}"
        if not parts or Noun in parts:
            yield key
        for part in parts:
            if part is not Noun and part not in KINDS and not part.__name__.endswith("Block"):
                yield from keys(part, f"{key}.")


def given_words() -> Iterator[str]:
    """The words that an author may choose from."""
    for kind in KINDS:
        for name, field in kind.model_fields.items():
            for each in inner(field.annotation):
                if get_origin(each) is Literal and (kind, name) not in LEFT_OUT:
                    yield from map(str, get_args(each))


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_kind_and_every_fact_has_a_name(name: str) -> None:
    language = LANGUAGES[name]
    assert set(BY_NAME) - IN_TERMS == set(language.kinds)
    wanted = {key for kind in KINDS for key in keys(kind)}
    wanted = {key for key in wanted - ELSEWHERE if not key.startswith(OF_OTHERS)}
    assert len(wanted) > 70
    assert wanted - set(language.facts) == set()
    assert SdgBlock.model_fields.keys() <= language.facts.keys()


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_given_word_is_said_in_a_readers_words(name: str) -> None:
    language = LANGUAGES[name]
    in_terms = {"national", "regional", "local"}
    in_phrases = {"council", "committee", "advisory", "other"}
    wanted = set(given_words()) - in_terms - in_phrases - {"1"}
    assert len(wanted) > 5
    assert {word for word in wanted if word not in language.values} == set()
    assert set(given_words()) - {"1"} <= set(language.choices)
    assert in_phrases <= set(language.phrases)


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("table", TABLES)
def test_languages_say_the_same_with_the_same_gaps(name: str, table: str) -> None:
    danish, other = getattr(LANGUAGES["da"], table), getattr(LANGUAGES[name], table)
    assert set(danish) == set(other)
    assert {key for key in danish if str(danish[key]).count("{}") != str(other[key]).count("{}")} == set()
    assert all(other.values())


def test_every_part_that_stands_in_a_list_is_an_element() -> None:
    """A new model must be said here: elements that nobody knows could not be compared."""
    met: list[type[Part]] = [Plan]
    for kind in met:
        for name, field in kind.model_fields.items():
            listed = [each for each in inner(field.annotation) if get_origin(each) is tuple]
            types = (each for each in inner(field.annotation) if isinstance(each, type))
            held = {each for each in types if issubclass(each, Part)}
            met += [each for each in sorted(held, key=lambda each: each.__name__) if each not in met]
            for each in held if listed and (kind, name) not in LEFT_OUT else ():
                wrapped = len(each.model_fields) == 1
                assert each in KINDS or wrapped or each is Carrying, f"{kind.__name__}.{name}"
    assert len(met) > 40
