"""A mistake in a plan's text becomes a finding: always an error, since there is no plan to go on with."""

from plancc.edits import Edit
from plancc.finding import Finding, Related, Severity
from plancc.message import NOTHING, Message
from plancc.source import Span

_LONGEST = 200


def mistake(
    rule: str,
    span: Span,
    message: Message,
    *,
    hint: Message = NOTHING,
    remedy: Message = NOTHING,
    related: tuple[Related, ...] = (),
    mends: tuple[Edit, ...] = (),
) -> Finding:
    """The finding of a mistake."""
    return Finding(rule, Severity.ERROR, span, message, hint, remedy, related, mends)


def wrong(
    span: Span, message: Message, remedy: Message, *related: Related, hint: Message = NOTHING
) -> Finding:
    """The finding of text that is no YAML, or not the YAML that was meant."""
    return mistake("yaml-syntax", span, message, hint=hint, remedy=remedy, related=related)


def shortened(text: str) -> str:
    """A key or tag as a message may quote it: one as long as a book is cut."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
