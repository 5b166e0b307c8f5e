"""What can be wrong with a suppression; they are looked at when all else has been found."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.rule import Rule, Subject


def _check(_: Subject, __: Rule) -> Iterator[Fault]:
    """What is silenced is known only when all else has been found: see `suppression`."""
    yield from ()


SUPPRESSION_OF_ERROR = Rule(
    name="suppression-of-error",
    severity=Severity.WARNING,
    finds=Message("A plan silences as a whole a rule that finds errors."),
    why=Message(
        "With an error no honest document can be made. Where one is none, that is said where it stands; the "
        "rest of the plan still has to be looked at."
    ),
    bad="ignore:\n  unknown-reference: Henvisningerne kommer senere",
    good="ignore:\n  unmeasured-target: Der måles først i 2027",
    check=_check,
)

SUPPRESSION_OF_UNKNOWN_RULE = Rule(
    name="suppression-of-unknown-rule",
    severity=Severity.WARNING,
    finds=Message("A comment, or the plan's ignore, silences a rule that does not exist."),
    why=Message("It silences nothing, and the next reader believes that it does."),
    bad="deadline: 2025-12  # plancc: ignore[deadline-outside] Sidste trin ligger efter planen",
    good="deadline: 2025-12  # plancc: ignore[deadline-outside-period] Sidste trin ligger efter planen",
    check=_check,
)

SUPPRESSION_WITHOUT_REASON = Rule(
    name="suppression-without-reason",
    severity=Severity.WARNING,
    finds=Message("A comment silences a rule without a reason."),
    why=Message("Whoever reads the plan next must learn why it is right as it is."),
    bad="deadline: 2025-12  # plancc: ignore[deadline-outside-period]",
    good="deadline: 2025-12  # plancc: ignore[deadline-outside-period] Sidste trin ligger efter planen",
    check=_check,
)

UNUSED_SUPPRESSION = Rule(
    name="unused-suppression",
    severity=Severity.WARNING,
    finds=Message("A comment, or the plan's ignore, silences a rule that finds nothing there."),
    why=Message("It outlived its reason, and would hide the next fault of that kind."),
    bad="deadline: 2024-12  # plancc: ignore[deadline-outside-period] Sidste trin ligger efter planen",
    good="deadline: 2024-12",
    check=_check,
)
