"""A file of a frozen edition is not the one that was frozen."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.pointer import Pointer
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for frozen in subject.frozen:
        for name in frozen.spoilt:
            yield rule.fault(
                Pointer(("annual", str(frozen.year))).key,
                Message("{file} is gone or was changed since it was frozen", file=f"{frozen.folder}/{name}"),
                remedy=Message(
                    "bring back the file that was frozen, from git or from where it was published"
                ),
            )


FROZEN_FILE_CHANGED = Rule(
    name="frozen-file-changed",
    severity=Severity.ERROR,
    finds=Message("A file of a frozen edition is gone, or is not the one that was frozen."),
    why=Message("What the council adopted and the public has read must stay as it was."),
    bad="# esbjerg/published/2024/esbjerg-2024.pdf er skrevet om i hånden",
    good="# esbjerg/published/2024/esbjerg-2024.pdf er som ved vedtagelsen",
    check=_check,
)
