"""Nothing is left of a title once notes, links without words and other markup are taken away."""

import re
from collections.abc import Iterator

from plancc.commonmark.links import marked
from plancc.finding import Fault, Severity
from plancc.glyphs import UNSEEN
from plancc.message import Message
from plancc.plan.blocks import Table
from plancc.plan.notes import CALL
from plancc.rules.rule import Rule, Subject

_MARKUP = re.compile(rf"[\s*_{''.join(UNSEEN)}]+")


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for words in subject.words:
        if words.paragraphs and words.field != "alt":
            continue
        if not (isinstance(words.part, Table) and words.field == "rows") and says_nothing(words.text):
            yield rule.fault(
                words.pointer,
                Message("there are no words here once notes and markup are taken away"),
                remedy=Message("write the words that belong here; call a note in the text below"),
            )


def says_nothing(text: str) -> bool:
    """Whether a line of CommonMark shows no words of its own."""
    if "[" not in text and not _MARKUP.match(text):
        return False
    for link in sorted(marked(text), reverse=True):
        words = text[link.start + 1 : link.middle] if text[link.start] == "[" else link.address
        text = text[: link.start] + words + text[link.end :]
    return not _MARKUP.sub("", CALL.sub("", text))


EMPTY_TITLE = Rule(
    name="empty-title",
    severity=Severity.ERROR,
    finds=Message("A title, a name or a caption holds only the call of a note, or a link without words."),
    why=Message(
        "A heading without words can be neither read nor found: the contents, the bookmarks of the PDF and "
        "screen readers have nothing to say, and the PDF breaks PDF/UA."
    ),
    bad='title: "[^a]"',
    good='title: "Unge i job[^a]"',
    check=_check,
)
