"""A number at the start of a line is printed as another one, since a list counts on from its first."""

from collections.abc import Iterator

from plancc.commonmark.openings import Taken
from plancc.finding import Fault, Quote, Severity
from plancc.message import Message
from plancc.rules.accidental_list import number_fault
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for words, opening in subject.openings:
        written = words.text[opening.start : opening.end]
        if opening.taken is Taken.SIGN or int(written[:-1]) == opening.printed:
            continue
        message = Message(
            '"{number}" is printed as "{printed}."', number=written, printed=str(opening.printed)
        )
        if opening.taken is Taken.POINT:
            yield number_fault(rule, words, opening, message)
        else:
            yield rule.fault(
                words.pointer,
                message,
                remedy=Message("number the points one after the other, or begin each of them with 1."),
                quote=Quote.at(words.text, opening.start, opening.end),
            )


RENUMBERED_LIST = Rule(
    name="renumbered-list",
    severity=Severity.ERROR,
    finds=Message("The points of a numbered list have other numbers in the plan than in the documents."),
    why=Message(
        "CommonMark counts on from the first number of a list, whatever stands before the other points: of "
        "two dates below each other, the second is printed with another day."
    ),
    bad='lead: "31. december gør vi status.\\n\\n30. juni fortæller vi om den."',
    good='lead: "31\\\\. december gør vi status.\\n\\n30\\\\. juni fortæller vi om den."',
    check=_check,
)
