"""The languages that plans may be written in."""

from plancc.language import danish, english
from plancc.language.phrases import Language

LANGUAGES: dict[str, Language] = {"da": danish.Danish(), "en": english.English()}
