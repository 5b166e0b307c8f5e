"""A finding becomes the lines that say it, where a report has no room for the picture of its place."""

from plancc.finding import Finding
from plancc.message import Message
from plancc.report.concise import place
from plancc.speech import Speech


def words(finding: Finding, speech: Speech) -> list[str]:
    """The message, the hint, the help, and the other places with what they have to do with it."""
    lines = [finding.message, finding.hint]
    if finding.help:
        lines.append(Message("help: {help}", help=finding.help))
    return [
        *(speech.say(line) for line in lines if line),
        *(f"{place(related.span)}: {speech.say(related.words)}" for related in finding.related),
    ]
