"""Every language says everything, with the same gaps, in its own words."""

from typing import get_args

import pytest

from plancc.language.languages import LANGUAGES
from plancc.language.stated_aim import StatedAim
from plancc.moment import Moment
from plancc.plan.plan import Plan
from plancc.plan.target import OPERATORS, Reference
from plancc.plan.terms import Terms

OTHERS = [name for name in LANGUAGES if name != "da"]
SHARED = {
    # What two languages write alike.
    "note", "point", "level", "status", "edition_name", "years", "adopted_by", "vision",
    "value_for",
}  # fmt: skip


def test_a_plan_may_be_written_in_each_language_that_there_is() -> None:
    assert set(get_args(Plan.model_fields["language"].annotation)) == set(LANGUAGES)
    assert {"da", "en"} <= set(LANGUAGES)


@pytest.mark.parametrize("name", OTHERS)
def test_every_phrase_is_there_with_the_same_gaps(name: str) -> None:
    danish, other = LANGUAGES["da"].phrases, LANGUAGES[name].phrases
    assert len(danish) > 70
    assert set(other) ^ set(danish) == set()
    assert {key for key in danish if danish[key].count("{}") != other[key].count("{}")} == set()
    assert {key for key in other if not other[key].strip()} == set()
    assert {key for key in danish if danish[key] == other[key]} <= SHARED


@pytest.mark.parametrize("name", OTHERS)
def test_every_term_is_there(name: str) -> None:
    danish, other = LANGUAGES["da"].terms, LANGUAGES[name].terms
    of_the_law = {"ministers_goal"}
    assert set(danish) == set(other) == set(Terms.model_fields) - {"abbreviations"} | of_the_law
    assert {key for key in danish if bool(danish[key][1]) != bool(other[key][1])} == set()
    assert {key for key in danish if danish[key] == other[key]} == set()


@pytest.mark.parametrize("name", LANGUAGES)
def test_the_goals_of_the_united_nations_are_seventeen(name: str) -> None:
    goals = LANGUAGES[name].sdgs
    assert len(goals) == 17
    assert all(title and text for title, text in goals)
    assert len({title for title, _ in goals}) == 17


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_aim_has_words(name: str) -> None:
    language = LANGUAGES[name]
    deadlines = (
        None,
        *map(Moment.read, ("2024", "2024-12", "2024-12-31", "2024-Q3", "2024-H1", "2024-autumn")),
    )
    for operator in OPERATORS:
        for reference in ("", *get_args(Reference)):
            said = {language.aim(StatedAim(operator, "7", reference, "", deadline)) for deadline in deadlines}
            assert len(said) == len(deadlines)
            assert not any("{}" in words or "  " in words or words != words.strip() for words in said)
