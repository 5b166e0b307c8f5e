"""The published edition that a call names."""

from pathlib import Path

from plancc.cli.exits import WrongCall
from plancc.cli.plans import unreadable
from plancc.message import Message
from plancc.report.visible import visible
from plancc.verification.published import Published, open_published
from plancc.verification.unverifiable import Unverifiable


def opened(document: Path) -> Published:
    """The edition in a PDF or a folder; where there is none to be had is a wrong call."""
    shown = visible(document.as_posix())
    try:
        return open_published(document)
    except FileNotFoundError:
        raise WrongCall(Message("{path} does not exist", path=shown)) from None
    except OSError as error:
        raise unreadable(shown, error) from error
    except Unverifiable as error:
        raise WrongCall(Message("{document}: {reason}", document=shown, reason=error.message)) from None
