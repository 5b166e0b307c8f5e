"""A message becomes words in the reader's language, by the gettext catalogs in the folder locale."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cache, cached_property
from gettext import GNUTranslations, NullTranslations

from plancc import resources
from plancc.message import Message, Value

LANGUAGES = ("da", "en")
DOMAIN = "plancc"

_SIGNS = {"da": str.maketrans(",.", ".,"), "en": {}}
_GROUPED_FROM = 10_000


@dataclass(frozen=True)
class Speech:
    """One of `LANGUAGES`; what its catalog doesn't have is said in English."""

    language: str

    def say(self, message: Message) -> str:
        if not message:
            return ""
        values = dict(message.values)
        number = values.get("n")
        if message.many and isinstance(number, int):
            words = self._catalog.ngettext(message.text, message.many, number)
        else:
            words = self._catalog.gettext(message.text)
        return words.format_map({name: self._told(value) for name, value in values.items()})

    def _told(self, value: Value) -> str:
        match value:
            case Message():
                return self.say(value)
            case tuple():
                return ", ".join(self._told(each) for each in value)
            case int() | float() | Decimal():
                return self._number(value)
        return str(value)

    def _number(self, number: float | Decimal) -> str:
        # A year has four figures, and is never parted.
        words = f"{number:,}" if not -_GROUPED_FROM < number < _GROUPED_FROM else f"{number}"
        return words.translate(_SIGNS[self.language])

    @cached_property
    def _catalog(self) -> NullTranslations:
        if self.language == "en":
            return NullTranslations()
        with (resources.catalogs() / self.language / "LC_MESSAGES" / f"{DOMAIN}.mo").open("rb") as file:
            return GNUTranslations(file)


@cache
def speech(language: str) -> Speech:
    """The speech of one of `LANGUAGES`; each catalog is read once."""
    return Speech(language)


ENGLISH = speech("en")
