"""A finding becomes the lines that say it, where a report has no room for the picture of its place."""

from plancc.finding import Finding
from plancc.report.concise import place


def words(finding: Finding) -> list[str]:
    """The message, the hint, the help, and the other places with what they have to do with it."""
    return [
        finding.message,
        *([finding.hint] if finding.hint else []),
        *([f"help: {finding.help}"] if finding.help else []),
        *(f"{place(related.span)}: {related.words}" for related in finding.related),
    ]
