"""A comparison becomes JSON for programs; schemas/comparison.schema.json describes it."""

from typing import Any

from plancc.comparison.comparison import (
    Added,
    Altered,
    Change,
    Comparison,
    Dropped,
    Moved,
    Renamed,
    Retargeted,
    Reworded,
    Said,
)
from plancc.comparison.element import Element, Step
from plancc.comparison.numbers import Both
from plancc.edition.edition import Edition
from plancc.moment import Moment
from plancc.plan.target import Aim, Measurement
from plancc.report.data import json_text

FORMAT = 1
"""Counts up when something that was there is gone or means something else; additions leave it as it is."""


def comparison_json(comparison: Comparison, version: str) -> str:
    """`version` is plancc's."""
    return json_text(
        {
            "format": FORMAT,
            "plancc": version,
            "old": _edition(comparison.old),
            "new": _edition(comparison.new),
            "changes": [_change(change) for change in comparison.changes],
        }
    )


def _edition(edition: Edition) -> dict[str, Any]:
    return {"name": edition.name, "title": edition.plan.title, "year": edition.year}


def _change(change: Change) -> dict[str, Any]:
    match change:
        case Added(new):
            return {"change": "added", "old": None, "new": _whole(new)}
        case Dropped(old, _):
            return {"change": "dropped", "old": _whole(old), "new": None}
        case Moved(_, _, to, behind):
            told: dict[str, Any] = {
                "change": "moved",
                "to": to,
                "behind": str(behind.pointer) if behind else None,
            }
        case Renamed():
            told = {"change": "renamed"}
        case Reworded():
            words = [{"is": piece.mark.value, "text": piece.text} for piece in change.pieces]
            told = {"change": "reworded", **_key(change), "words": words}
        case Altered():
            told = {"change": "altered", **_key(change), "was": _said(change.was), "now": _said(change.now)}
        case Retargeted(_, _, numbers):
            told = {
                "change": "retargeted",
                "aims": [_both(each) for each in numbers.aims],
                "base": _both(numbers.base) if numbers.base else None,
                "measurements": [_both(each) for each in numbers.measurements],
            }
    return {**told, "old": _element(change.old), "new": _element(change.new)}


def _key(change: Reworded | Altered) -> dict[str, str]:
    return {"key": change.key, "about": change.about}


def _element(element: Element) -> dict[str, Any]:
    return {
        **_step(element.step),
        "path": str(element.pointer),
        "within": [_step(step) for step in element.within],
    }


def _step(step: Step) -> dict[str, str]:
    return {"kind": step.kind, "id": step.id, "name": step.name}


def _whole(element: Element) -> dict[str, Any]:
    """An element with what it says and all that is in it."""
    facts = [
        {"key": fact.key, "about": fact.about, "value": _said(fact.value)}
        for fact in element.facts
        if not fact.echo
    ]
    target = element.target.part if element.target else None
    numbers = {
        "aims": [_part(aim) for aim in target.aims],
        "base": _part(target.base),
        "measurements": [_part(measurement) for measurement in target.measurements],
    } if target else None  # fmt: skip
    return {
        **_element(element),
        "facts": facts,
        "numbers": numbers,
        "parts": [_whole(part) for part in element.parts],
    }


def _said(value: Said) -> Any:
    if isinstance(value, Moment):
        return str(value)
    if isinstance(value, Step):
        return _step(value)
    if isinstance(value, tuple):
        return [_said(each) for each in value]
    return value


def _both(both: Both[Aim] | Both[Measurement]) -> dict[str, Any]:
    return {"old": _part(both.old), "new": _part(both.new)}


def _part(part: Aim | Measurement | None) -> Any:
    """By the keys that authors write; what they left out is left out."""
    return part.model_dump(mode="json", by_alias=True, exclude_defaults=True) if part else None
