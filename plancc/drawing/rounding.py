"""Round a finished picture: two decimals are finer than any printer, and no machine's own."""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from plancc.drawing.box import Spot

Picture = TypeVar("Picture")


def rounded(picture: Picture) -> Picture:
    """The same with every number rounded, however deep in it."""
    return cast(Picture, _rounded(picture))


def _rounded(part: Any) -> Any:
    if isinstance(part, float):
        return round(part, 2) + 0.0
    if isinstance(part, Spot):
        return Spot(*_all(part))
    if isinstance(part, tuple):
        return tuple(_all(part))
    if is_dataclass(part) and not isinstance(part, type):
        return replace(part, **{field.name: _rounded(getattr(part, field.name)) for field in fields(part)})
    return part


def _all(parts: Iterable[Any]) -> Iterable[Any]:
    return map(_rounded, parts)
