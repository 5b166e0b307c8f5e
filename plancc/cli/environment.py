"""What the environment asks of a run."""

import os

from plancc.cli.exits import WrongCall
from plancc.message import Message


def epoch() -> int | None:
    """SOURCE_DATE_EPOCH, the time that documents shall carry, in seconds since 1970; None when not set.

    https://reproducible-builds.org/specs/source-date-epoch/
    """
    words = os.environ.get("SOURCE_DATE_EPOCH")
    if not words:
        return None
    # Up to the end of the year 9999, the last that a calendar here knows.
    if not words.isascii() or not words.isdigit() or int(words) > 253402300799:
        raise WrongCall(
            Message(
                'SOURCE_DATE_EPOCH is "{words}"; it must be a whole number of seconds since 1970', words=words
            )
        )
    return int(words)
