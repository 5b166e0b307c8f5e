"""Nothing calls a footnote."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.plan import Footnote
from plancc.rules.notes import calls
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    if not subject.plan.footnotes:
        return
    called = {
        call[1]
        for words in subject.words
        if "[^" in words.text
        for call in calls(words.text)
        if not (isinstance(words.part, Footnote) and words.part.id == call[1])
    }
    # A call of a footnote that is not there may have been meant for any of them; it is a finding of its own.
    if not called <= {footnote.id for footnote in subject.plan.footnotes}:
        return
    for pointer, part in subject.parts:
        if isinstance(part, Footnote) and part.id not in called:
            yield rule.fault(
                pointer.child("id"),
                Message('nothing calls the footnote "{id}"', id=part.id),
                remedy=Message(
                    "write {call} in the text where it belongs, or take it out", call=f"[^{part.id}]"
                ),
            )


UNUSED_FOOTNOTE = Rule(
    name="unused-footnote",
    severity=Severity.WARNING,
    finds=Message("No text calls a footnote."),
    why=Message("Notes are printed where they are called, so no reader gets to see this one."),
    bad="footnotes:\n  - {id: nationalbanken, text: 'Nationalbanken, marts 2022.'}",
    good="lead: Ledigheden vil være lav.[^nationalbanken]\n…\nfootnotes:\n"
    "  - {id: nationalbanken, text: 'Nationalbanken, marts 2022.'}",
    check=_check,
)
