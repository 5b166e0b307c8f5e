"""A heading ends in a full stop."""

from collections.abc import Collection, Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.abbreviations import ABBREVIATIONS
from plancc.rules.rule import Rule, Subject

_HEADINGS = ("title", "subtitle")


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    short = ABBREVIATIONS[subject.plan.language]
    for passage in subject.passages:
        if passage.words.field not in _HEADINGS or not passage.text.endswith("."):
            continue
        word = passage.text.split()[-1].rstrip(".")
        start = len(passage.text) - len(word) - 1
        if _ends(passage.text, start, word) and not _is_short(word, short):
            yield rule.fault(
                passage.words.pointer,
                Message("this heading ends in a full stop"),
                remedy=Message("take it out"),
                quote=passage.quote(start, len(passage.text)),
                mend=word,
            )


def _is_short(word: str, short: Collection[str]) -> bool:
    """Whether the stop shortens a word, also one behind others: "CVR-nr.", "Sagsnr."."""
    return word.casefold().rpartition("-")[2] in short or word.casefold().endswith("nr")


def _ends(text: str, start: int, word: str) -> bool:
    """Whether the stop ends the heading: behind a number it counts, behind a letter it shortens a word."""
    return text[start:] == f"{word}." and len(word) > 1 and not word[-1].isdigit()


HEADING_WITH_FULL_STOP = Rule(
    name="heading-with-full-stop",
    severity=Severity.WARNING,
    finds=Message("A heading ends in a full stop."),
    why=Message("A heading names what follows; the stop says that all has been said, on the page and aloud."),
    bad="title: Unge i uddannelse eller job.",
    good="title: Unge i uddannelse eller job",
    check=_check,
)
