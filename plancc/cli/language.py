"""The language that a run speaks: the one asked for, else that of the environment, else English."""

import gettext
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import zip_longest

from plancc import resources
from plancc.message import Message
from plancc.speech import DOMAIN, LANGUAGES, Speech, speech

OPTION = "--lang"
# What a locale is named by, the strongest first (POSIX, Environment Variables, 8.2).
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


@cache
def spoken() -> Speech:
    """What this process speaks; help is written before typer has read the call, so it is asked here."""
    return speech(chosen(sys.argv[1:], os.environ))


def say(words: Message | str) -> str:
    """A message, or words that are marked for the catalogs, in the language of this process."""
    return spoken().say(words if isinstance(words, Message) else Message(words))


def teach_typer() -> None:
    """Let typer say what it says by gettext in the same language."""
    os.environ["LANGUAGE"] = spoken().language
    gettext.bindtextdomain(DOMAIN, str(resources.catalogs()))
    gettext.textdomain(DOMAIN)


def chosen(call: Sequence[str], environment: Mapping[str, str]) -> str:
    """One of `LANGUAGES`; another one that the call asks for is passed over here, and refused by typer."""
    for asked in _asked(call):
        if asked in LANGUAGES:
            return asked
    locale = next((environment[name] for name in _VARIABLES if environment.get(name)), "")
    language = locale.partition(".")[0].partition("_")[0].lower()
    return language if language in LANGUAGES else "en"


def _asked(call: Sequence[str]) -> Iterator[str]:
    for word, following in zip_longest(call, call[1:], fillvalue=""):
        if word == "--":
            return
        if word == OPTION:
            yield following
        elif word.startswith(f"{OPTION}="):
            yield word.removeprefix(f"{OPTION}=")
