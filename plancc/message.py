"""Words are chosen where something is found, and spoken where it is shown, in the reader's language."""

from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias, Union

Value: TypeAlias = Union[str, int, float, Decimal, "Message", tuple["Value", ...]]
"""What fills a gap: text as it stands, a number, another message, or several of these, told with commas.

A number is told as the reader's language writes it; one that is quoted from a file comes as text.
"""


@dataclass(frozen=True, init=False)
class Message:
    """English words with named gaps (`there is no plan "{name}"`), and what fills the gaps.

    The English is the name by which a catalog knows the message in another language. `many` are the words
    for any number of things but one; the number is the value `n`. Without words a message is false.
    """

    text: str
    many: str
    values: tuple[tuple[str, Value], ...]

    def __init__(self, text: str = "", /, **values: Value) -> None:
        self._set(text, "", values)

    def _set(self, text: str, many: str, values: dict[str, Value]) -> None:
        object.__setattr__(self, "text", text)
        object.__setattr__(self, "many", many)
        object.__setattr__(self, "values", tuple(values.items()))

    def __bool__(self) -> bool:
        return bool(self.text)


def counted(one: str, many: str, /, n: int, **values: Value) -> Message:
    """A message that has other words for one thing than for `n` things."""
    message = Message.__new__(Message)
    message._set(one, many, {"n": n, **values})  # noqa: SLF001 - the other way to make one
    return message


NOTHING = Message()


def marked(text: str) -> str:
    """The same text, marked for the catalogs: words that a library takes before anybody reads them."""
    return text
