"""What can keep an edition from its shelf."""


class OutputTrouble(Exception):
    """The output can't be written; the words say where and why."""


class OutputBusy(Exception):
    """Another build holds the output."""
