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
    annual = whole.pop("annual")[str(edition.year)]
    annual.pop("focus_points", None)
    annual |= _filled("goals", [_goal(edition, goal) for goal in edition.goals])
    annual |= _filled("strategies", [_strategy(edition, strategy) for strategy in edition.strategies])
    if "multi_year" in whole:
        whole["multi_year"] |= _filled("focus_points", [_focus_point(each) for each in edition.focus_points])
    told = {"format": FORMAT, "name": edition.name, "year": edition.year, **whole, "annual": annual}
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()


def _goal(edition: Edition, goal: EditionGoal) -> dict[str, Any]:
    return _told(goal.part) | _filled("strategies", _ids(edition.pursuing(goal)))


def _strategy(edition: Edition, strategy: EditionStrategy) -> dict[str, Any]:
    relations = _filled("goals", _ids(strategy.goals)) | _filled(
        "focus_points", _ids(edition.carried_by(strategy))
    )
    return {"number": strategy.number} | _told(strategy.part) | relations


def _focus_point(point: EditionFocusPoint) -> dict[str, Any]:
    return {"number": point.number} | _told(point.part) | _filled("strategies", _ids(point.strategies))


def _ids(parts: Iterable[EditionGoal | EditionStrategy | EditionFocusPoint]) -> list[str]:
    return [each.part.id for each in parts]


def _filled(key: str, values: list[Any]) -> dict[str, list[Any]]:
    return {key: values} if values else {}


def _told(part: Part) -> dict[str, Any]:
    """A part by the keys that authors write; what they left out is left out."""
    return part.model_dump(mode="json", by_alias=True, exclude_defaults=True)
