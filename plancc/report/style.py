"""Words of a report become coloured words, where colour is wanted; it never says what the words don't."""

from enum import StrEnum
from typing import NamedTuple

_END = "\x1b[0m"


class Paint(StrEnum):
    """The terminal's code for what a word is; a severity is painted by its own name."""

    ERROR = "\x1b[1;31m"
    WARNING = "\x1b[1;33m"
    NOTE = "\x1b[1;36m"
    PLACE = "\x1b[1m"
    GUTTER = "\x1b[34m"
    HELP = "\x1b[32m"


class Style(NamedTuple):
    colour: bool = False

    def paint(self, text: str, paint: Paint) -> str:
        return f"{paint}{text}{_END}" if self.colour and text else text


PLAIN = Style()
