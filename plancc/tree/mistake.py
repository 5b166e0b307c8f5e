"""A mistake in a plan's text becomes a finding: always an error, since there is no plan to go on with."""

from plancc.finding import Finding, Related, Severity
from plancc.source import Span

_LONGEST = 200


def mistake(
    rule: str,
    span: Span,
    message: str,
    *,
    hint: str = "",
    remedy: str = "",
    related: tuple[Related, ...] = (),
) -> Finding:
    """A message that quotes a key or tag as long as a book is cut."""
    if len(message) > _LONGEST:
        message = f"{message[:_LONGEST]}…"
    return Finding(rule, Severity.ERROR, span, message, hint, remedy, related)
