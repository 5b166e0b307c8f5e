"""What has changed in a text, marked so that it can be seen and heard."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Stretch:
    """Words that stayed, went or came.

    `said` tells those who listen which, `end` that the change ends. Both are empty for words that stayed, and
    `end` is where nothing else stands beside them.
    """

    kind: Literal["kept", "dropped", "added"]
    text: str
    said: str = ""
    end: str = ""


@dataclass(frozen=True)
class Rewording:
    """A paragraph of stretches, under what it is called."""

    label: str
    stretches: tuple[Stretch, ...]
