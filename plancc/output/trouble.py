"""What can keep an edition from its shelf."""

from plancc.message import Message


class OutputTrouble(Exception):
    """The output can't be written; the message says where and why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


class OutputBusy(Exception):
    """Another build holds the output; the message says which."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message
