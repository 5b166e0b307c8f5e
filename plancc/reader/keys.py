"""The keys that an author may write at a place in a plan."""

from collections.abc import Iterator, Sequence
from typing import Any, get_args

from pydantic.fields import FieldInfo

from plancc.plan.part import Part, Shorthand
from plancc.plan.plan import Plan
from plancc.pointer import Step


def keys(steps: Sequence[Step]) -> dict[str, str]:
    """Each key that may stand in the mapping at the place, with what it is for; none where none may."""
    return {
        field.alias or name: field.description or ""
        for part in _here(steps)
        if _is_part(part)
        for name, field in part.model_fields.items()
    }


def annotations(steps: Sequence[Step]) -> tuple[Any, ...]:
    """What may stand at the place, with all that is asked of it; none where no place is."""
    fields = tuple(_fields(steps))
    return tuple(field.rebuild_annotation() for field in fields) if fields else _here(steps)


def elements(steps: Sequence[Step]) -> tuple[Any, ...]:
    """What may stand in the list at the place; none where no list may."""
    lists = (each for each in _here(steps) if getattr(each, "__origin__", None) is tuple)
    return tuple(inner for each in lists for inner in get_args(each) if inner is not ...)


def may_be_missing(steps: Sequence[Step]) -> bool:
    """Whether the key that ends the road may be left out."""
    fields = tuple(_fields(steps))
    return bool(fields) and not any(field.is_required() for field in fields)


def shorthand(steps: Sequence[Step]) -> bool:
    """Whether the text alone may stand at the place for a whole part."""
    here = [part for part in _here(steps) if _is_part(part)]
    return bool(here) and all(issubclass(part, Shorthand) for part in here)


def main_key(steps: Sequence[Step]) -> str:
    """The key of the text that may stand alone for a whole part."""
    return next((part.main for part in _here(steps) if _is_part(part) and issubclass(part, Shorthand)), "")


def _fields(steps: Sequence[Step]) -> Iterator[FieldInfo]:
    for part in _here(steps[:-1]) if steps else ():
        if _is_part(part):
            for name, field in part.model_fields.items():
                if (field.alias or name) == steps[-1]:
                    yield field


def _here(steps: Sequence[Step]) -> tuple[Any, ...]:
    here: tuple[Any, ...] = (Plan,)
    for step in steps:
        here = tuple(inner for each in here for inner in _inside(each, step))
    return here


def _inside(annotation: Any, step: Step) -> tuple[Any, ...]:
    """What may stand one step further in."""
    if _is_part(annotation):
        fields = annotation.model_fields.items()
        within = [field.annotation for name, field in fields if (field.alias or name) == step]
    else:
        within = list(get_args(annotation))
    return tuple(leaf for inner in within for leaf in _leaves(inner))


def _leaves(annotation: Any) -> tuple[Any, ...]:
    """The alternatives of an annotation: parts, and lists and mappings of something."""
    if _is_part(annotation) or getattr(annotation, "__origin__", None) in (tuple, dict):
        return (annotation,)
    return tuple(leaf for inner in get_args(annotation) for leaf in _leaves(inner))


def _is_part(annotation: Any) -> bool:
    if not (isinstance(annotation, type) and issubclass(annotation, Part)):
        return False
    # A part that holds parts of its own kind knows its fields only then.
    annotation.model_rebuild()
    return True
