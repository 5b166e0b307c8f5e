"""What the PDF reader process is asked, what it may answer, and how much it reads."""

from enum import StrEnum

MOST_PDF_BYTES = 512 * 2**20
MOST_FILE_BYTES = 250 * 2**20
"""Of all attachments together."""
MOST_FILES = 30_000
MOST_PAGES = 5_000


class Asked(StrEnum):
    """What a PDF carries, or what its pages say."""

    ATTACHMENTS = "attachments"
    PAGES = "pages"


class Answer(StrEnum):
    """The pieces asked for, with their number before them, or why there are none."""

    HERE = "here"
    ENCRYPTED = "encrypted"
    UNREADABLE = "unreadable"
    TOO_MUCH = "too-much"
