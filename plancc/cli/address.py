"""The address that a site will have: the call's, or else the configuration's."""

import re
from urllib.parse import urlsplit

from plancc.cli.configuration import Configuration
from plancc.cli.exits import WrongCall
from plancc.message import Message

# An address that can stand in a page, a feed and a map as it is.
_WHOLE = re.compile(r"https?://[A-Za-z0-9.\-]+(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~%\-]+)*/?")


def address(asked: str | None, settings: Configuration) -> str:
    """The address with a slash at its end; empty if nobody names one."""
    words, place = (asked, "--base-url") if asked else (settings.base_url, settings.base_place)
    if not words:
        return ""
    if not _WHOLE.fullmatch(words) or not urlsplit(words).hostname:
        raise WrongCall(
            Message(
                '{place}: "{words}" is not the address of a site; write it as in https://example.org/plans/',
                place=place,
                words=words,
            )
        )
    return f"{words.rstrip('/')}/"
