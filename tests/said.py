"""Messages in tests: text as it stands becomes a message, and a message English."""

from plancc.message import NOTHING, Message
from plancc.speech import ENGLISH

english = ENGLISH.say


def text(words: str) -> Message:
    """A message that says just these words, whatever signs are in them."""
    return Message("{words}", words=words) if words else NOTHING
