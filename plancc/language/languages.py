"""The languages that plans may be written in."""

from plancc.language import danish
from plancc.language.phrases import Language

LANGUAGES: dict[str, Language] = {"da": danish.Danish()}
