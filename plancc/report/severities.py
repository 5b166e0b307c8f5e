"""What severities are called where people read them."""

from collections.abc import Mapping

from plancc.finding import Severity
from plancc.message import Message

SEVERITIES: Mapping[Severity, Message] = {
    Severity.ERROR: Message("error"),
    Severity.WARNING: Message("warning"),
    Severity.NOTE: Message("note"),
}
