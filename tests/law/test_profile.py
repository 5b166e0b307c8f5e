"""What a plan is held against follows from its year alone."""

from datetime import date

import pytest

from plancc.law.duties import DUTIES
from plancc.law.duty import Duty, Matter
from plancc.law.profile import profile
from plancc.speech import ENGLISH, speech

FIVE = (
    "Alle ledige skal have en værdig sagsbehandling",
    "Flere ledige skal opkvalificeres",
    "Flere flygtninge og familiesammenførte skal være selvforsørgende",
    "Flere personer med handicap skal i beskæftigelse",
    "Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft",
)


@pytest.mark.parametrize(
    ("year", "titles", "confirmed"),
    [
        (2021, FIVE, False),
        (2022, FIVE, False),
        (2023, FIVE, True),
        (2024, FIVE, True),
        (2025, (), True),
        (2030, (), True),
    ],
)
def test_the_ministers_goals_are_those_of_the_year(
    year: int, titles: tuple[str, ...], confirmed: bool
) -> None:
    duty = profile(year).duty(Matter.MINISTERS_GOALS)
    assert duty
    assert duty.titles == titles
    assert duty.confirmed is confirmed


def test_2020_had_three_goals_whose_wording_nobody_confirmed() -> None:
    duty = profile(2020).duty(Matter.MINISTERS_GOALS)
    assert duty
    assert len(duty.titles) == 3
    assert not duty.confirmed


def test_of_years_that_nobody_looked_up_nothing_is_known() -> None:
    assert profile(2019).duty(Matter.MINISTERS_GOALS) is None


@pytest.mark.parametrize(("year", "there"), [(2019, False), (2020, True), (2026, True), (2027, False)])
def test_a_duty_binds_the_plans_that_begin_while_it_holds(year: int, there: bool) -> None:
    assert bool(profile(year).duty(Matter.REPATRIATION)) is there


def test_a_plan_is_adopted_by_the_last_day_of_the_year_before() -> None:
    duty = profile(2024).duty(Matter.ADOPTION)
    assert duty
    assert duty.deadline(2024) == date(2023, 12, 31)
    assert not duty.confirmed


def test_the_plan_duty_is_certain_until_2024_and_unknown_from_2027() -> None:
    told = {year: profile(year).duty(Matter.PLAN) for year in (2024, 2025, 2026, 2027)}
    assert {year: duty.confirmed if duty else None for year, duty in told.items()} == {
        2024: True,
        2025: False,
        2026: False,
        2027: None,
    }


@pytest.mark.parametrize(("year", "there"), [(2025, True), (2026, True), (2027, False)])
def test_the_duty_to_have_a_job_centre_ended_within_2026(year: int, there: bool) -> None:
    assert bool(profile(year).duty(Matter.JOB_CENTRE)) is there


@pytest.mark.parametrize("matter", Matter)
def test_no_two_duties_about_one_matter_hold_on_the_same_day(matter: Matter) -> None:
    about = [duty for duty in DUTIES if duty.matter is matter]
    assert about, "a matter without a duty"
    for duty in about:
        for day in filter(None, (duty.first_day, duty.last_day)):
            assert [each for each in about if each.holds(day)] == [duty]


@pytest.mark.parametrize("duty", DUTIES, ids=lambda duty: f"{duty.matter}-{duty.first_day}")
def test_a_duty_says_where_it_is_written_and_whether_that_was_confirmed(duty: Duty) -> None:
    assert ENGLISH.say(duty.source)
    assert ("not confirmed" in ENGLISH.say(duty.written)) is not duty.confirmed
    assert ("ikke bekræftet" in speech("da").say(duty.written)) is not duty.confirmed
