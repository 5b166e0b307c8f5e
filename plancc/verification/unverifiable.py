"""What keeps a document from being verified at all."""

from plancc.message import Message


class Unverifiable(Exception):
    """There is nothing to verify, or no saying of what; the message says why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message
