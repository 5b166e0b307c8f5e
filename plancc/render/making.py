"""How a run makes editions: with which templates, dated when, printed by whom, and who is told."""

from collections.abc import Callable
from dataclasses import dataclass

from plancc.render.presses import Presses
from plancc.render.templates import Templates


@dataclass(frozen=True)
class Making:
    """What all editions of a run are made with.

    `epoch` is the time that documents carry, in seconds since 1970 (SOURCE_DATE_EPOCH); without it they
    carry the day of adoption, or none. `progress` is told what is at work.
    """

    templates: Templates
    epoch: int | None
    presses: Presses
    progress: Callable[[str], None]
