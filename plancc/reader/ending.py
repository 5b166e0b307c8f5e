"""A file that ends in the middle of a line may have been cut off: a note, since many editors save so."""

from plancc.edits import Edit
from plancc.finding import Finding, Severity
from plancc.message import Message
from plancc.source import Source, Span


def unfinished(source: Source) -> tuple[Finding, ...]:
    """The finding for a source whose last line has no end."""
    text = source.text
    if not text or text.endswith(("\n", "\r")):
        return ()
    return (
        Finding(
            "unfinished-line",
            Severity.NOTE,
            Span(source, len(text) - 1, len(text)),
            Message("the file ends in the middle of a line"),
            help=Message("see that nothing is missing, and end the file with a line break"),
            mends=(Edit(len(text), len(text), "\n"),),
        ),
    )
