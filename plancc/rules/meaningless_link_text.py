"""The words of a link don't say where it leads."""

import re
from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.empty_title import says_nothing
from plancc.rules.links import WrittenLink, links
from plancc.rules.rule import Rule, Subject

_EMPTY = frozenset(
    {
        "her",
        "dette",
        "link",
        "linket",
        "dette link",
        "mere",
        "hjemmeside",
        "hjemmesiden",
        "siden",
        "denne side",
    }
    | {"klik", "klik her", "tryk her", "se", "se her", "se mere", "se mere her", "læs", "læs her", "læs mere"}
    | {
        "læs mere her",
        "find det her",
        "hent her",
        "følg linket",
        "gå til siden",
        "dokument",
        "dokumentet",
        "pdf",
    }
    | {"here", "this", "this link", "the link", "click", "click here", "more", "read more", "read more here"}
    | {"see more", "see here", "learn more", "page", "this page", "website", "document"}
)
_SIGNS = re.compile(r"[^\w\s]+")
_PATH = re.compile(r"(?:https?://|www\.)[^/\s]+/\S", re.IGNORECASE)


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for words in subject.words:
        if not words.paragraphs and says_nothing(words.text):
            continue
        for link in links(words):
            message = _fault(link)
            if message:
                yield rule.fault(
                    words.pointer,
                    message,
                    remedy=Message("name what the reader finds there, as in [the council's budget](address)"),
                    quote=link.quote,
                )


def _fault(link: WrittenLink) -> Message | None:
    said = _SIGNS.sub(" ", link.words).casefold().split()
    if " ".join(said) in _EMPTY:
        return Message('"{words}" does not say where the link leads', words=link.words)
    if not said and link.is_marked:
        return Message("the link has no words")
    # The name of a whole site can be read out: www.esbjerg.dk. The way to a page within it can not.
    # In parentheses an address is meant for readers of the paper: "(se https://www.esbjerg.dk/budget)".
    if _PATH.match(link.words.strip() or link.address) and not link.is_aside:
        return Message("this address is read out letter by letter")
    return None


MEANINGLESS_LINK_TEXT = Rule(
    name="meaningless-link-text",
    severity=Severity.WARNING,
    finds=Message('The words of a link say nothing ("here", "read more"), or are the address of a page.'),
    why=Message(
        "Those who can't see a page go from link to link and hear nothing else; WCAG 2.1, success criterion "
        "2.4.4. On paper such words lead nowhere at all."
    ),
    bad='text: "Læs mere om budgettet [her](https://www.esbjerg.dk/budget)."',
    good='text: "Alle tal står i [budgettet for 2024](https://www.esbjerg.dk/budget)."',
    check=_check,
)
