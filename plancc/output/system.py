"""What the operating system says when it refuses a file becomes part of a message."""

from plancc.message import Message, Value

_KNOWN = {
    each.text: each
    for each in (
        Message("Device or resource busy"),
        Message("Directory not empty"),
        Message("Disk quota exceeded"),
        Message("File exists"),
        Message("File name too long"),
        Message("File too large"),
        Message("Input/output error"),
        Message("Is a directory"),
        Message("No space left on device"),
        Message("No such file or directory"),
        Message("Not a directory"),
        Message("Operation not permitted"),
        Message("Permission denied"),
        Message("Read-only file system"),
        Message("Too many levels of symbolic links"),
        Message("Too many open files"),
    )
}
"""What people do meet; Python has the system say it in English, whatever the reader's language is."""


def reason(error: OSError) -> Value:
    """Why the system refused: a message where it is one of the usual reasons, else its own words."""
    words = error.strerror or str(error)
    return _KNOWN.get(words, words)
