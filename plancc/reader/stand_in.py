"""The smallest value that may stand at a place, where what an author wrote there may not."""

from collections.abc import Sequence
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin

from annotated_types import Ge
from pydantic import StringConstraints

from plancc.moment import Moment
from plancc.plan.part import COLOUR_PATTERN, ID_PATTERN, YEAR_PATTERN, Part

UNKNOWN_ID = "0-0-0"
"""Stands for an id that nobody can know; no author writes it."""

_WORDS = {ID_PATTERN: UNKNOWN_ID, COLOUR_PATTERN: "#000000", YEAR_PATTERN: "2000"}


def stand_in(annotated: Sequence[Any]) -> Any:
    """A value that one of the annotations admits; the first that is not None decides."""
    first = next((each for each in annotated if each is not NoneType), str)
    return _of(first, ())


def _of(annotation: Any, metadata: tuple[Any, ...]) -> Any:
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *more = get_args(annotation)
        return _of(inner, (*more, *metadata))
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return {
            field.alias or name: _of(field.rebuild_annotation(), ())
            for name, field in annotation.model_fields.items()
            if field.is_required()
        }
    if origin is Literal:
        return get_args(annotation)[0]
    if origin in (tuple, dict) or annotation in (tuple, dict):
        return [] if tuple in (origin, annotation) else {}
    if get_args(annotation):
        return stand_in(get_args(annotation))
    if annotation is Moment:
        return "2000-01-01"
    if annotation is bool:
        return False
    if annotation in (int, float):
        return next((each.ge for each in metadata if isinstance(each, Ge)), 0)
    patterns = (each.pattern for each in metadata if isinstance(each, StringConstraints))
    return next((_WORDS[each] for each in patterns if isinstance(each, str) and each in _WORDS), "…")
