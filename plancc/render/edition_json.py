"""Write the resolved edition as JSON, for those who compare plans or build on them."""

import json
from collections.abc import Iterable
from typing import Any

from plancc.edition.edition import Edition, EditionFocusPoint, EditionGoal, EditionStrategy
from plancc.plan.part import Part

FORMAT = 1
"""The version of the JSON's own shape; it changes when a key changes its meaning or goes."""


def edition_json(edition: Edition) -> bytes:
    """One edition: the plan's own keys, one annual section, relations by id in both directions."""
    whole = _told(edition.plan)
    whole.pop("annual", None)
    if "multi_year" in whole:
        whole["multi_year"] |= _filled("goals", [_goal(edition, goal) for goal in edition.period_goals])
        whole["multi_year"] |= _filled("focus_points", [_focus_point(each) for each in edition.focus_points])
    of_the_year = {"year": edition.year} if edition.annual else {}
    told = {"format": FORMAT, "name": edition.name, **of_the_year, **whole, **_annual(edition)}
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()


def _annual(edition: Edition) -> dict[str, Any]:
    if edition.annual is None:
        return {}
    annual = _told(edition.annual)
    annual.pop("focus_points", None)
    annual |= _filled("goals", [_goal(edition, goal) for goal in edition.goals])
    annual |= _filled("strategies", [_strategy(edition, strategy) for strategy in edition.strategies])
    return {"annual": annual}


def _goal(edition: Edition, goal: EditionGoal) -> dict[str, Any]:
    relations = _filled("strategies", _ids(edition.pursuing(goal))) | _filled(
        "focus_points", _ids(edition.serving(goal))
    )
    return _told(goal.part) | relations


def _strategy(edition: Edition, strategy: EditionStrategy) -> dict[str, Any]:
    relations = _filled("goals", _ids(strategy.goals)) | _filled(
        "focus_points", _ids(edition.carried_by(strategy))
    )
    return {"number": strategy.number} | _told(strategy.part) | relations


def _focus_point(point: EditionFocusPoint) -> dict[str, Any]:
    relations = _filled("goals", _ids(point.goals)) | _filled("strategies", _ids(point.strategies))
    return {"number": point.number} | _told(point.part) | relations


def _ids(parts: Iterable[EditionGoal | EditionStrategy | EditionFocusPoint]) -> list[str]:
    return [each.part.id for each in parts]


def _filled(key: str, values: list[Any]) -> dict[str, list[Any]]:
    return {key: values} if values else {}


def _told(part: Part) -> dict[str, Any]:
    """A part by the keys that authors write; what they left out is left out."""
    return part.model_dump(mode="json", by_alias=True, exclude_defaults=True)
