"""Bullets of a word processor stand in a text, and make no list."""

import re
from collections.abc import Iterator

from plancc.commonmark.bullets import Bullets, bullets
from plancc.finding import Fault, Quote, Severity
from plancc.message import NOTHING, Message
from plancc.plan.blocks import ListItem
from plancc.plan.initiative import Initiative
from plancc.plan.multi_year import Commitment
from plancc.plan.texts import Words
from plancc.rules.rule import Rule, Subject

# Their texts are points of a list already.
_POINTS = (Commitment, Initiative, ListItem)
_AGAIN = re.compile(r"(?:[-+*][ \t]+(?=[^\W\d_])|\d{1,3}[.)][ \t]+(?=[^\W\d_a-zæøå]))")
_DASH = re.compile(r"[\N{EN DASH}\N{EM DASH}→⇒¤][ \t]+(?=[^\W\d_])")
_LONGEST = 60


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for words in subject.words:
        found = bullets(words.text)
        alone = isinstance(words.part, _POINTS) and "\n" not in words.text
        twice = _AGAIN.match(words.text) if alone else None
        dash = _DASH.match(words.text) if alone else None
        if twice:
            yield rule.fault(
                words.pointer,
                Message("this point begins with a list of its own"),
                hint=_instead(words.text[twice.end() :]),
                remedy=Message("take the bullet or number out: the list sets one"),
                quote=Quote.at(words.text, *twice.span()),
                mend=words.text[twice.end() :],
                whole=True,
            )
        elif dash:
            yield _fault(rule, words, Bullets((dash.span(),), None), words.text[dash.end() :])
        elif found and len(found.marks) == 1 and (isinstance(words.part, _POINTS) or not words.has_blocks):
            yield _fault(rule, words, found, words.text[found.marks[0][1] :])
        elif found and words.has_blocks:
            yield _fault(rule, words, found, found.cured)


def _fault(rule: Rule, words: Words, found: Bullets, cured: str | None) -> Fault:
    lines = (cured or "").split("\n")
    first = next((line for line in lines if line.startswith(("- ", "1"))), lines[0])
    return rule.fault(
        words.pointer,
        Message("this bullet makes no list")
        if len(found.marks) > 1
        else Message("a bullet stands here that the documents print as a letter"),
        hint=_instead(first),
        remedy=Message(
            'begin each point on a line of its own, with a hyphen and a space; the text stands below "|"'
        )
        if len(found.marks) > 1
        else Message("take it out; for a list, begin the line with a hyphen and a space"),
        quote=Quote.at(words.text, *found.marks[0]),
        mend=cured,
        whole=True,
    )


def _instead(line: str) -> Message:
    return Message('write "{line}"', line=line) if line and len(line) <= _LONGEST else NOTHING


PASTED_BULLET = Rule(
    name="pasted-bullet",
    severity=Severity.WARNING,
    finds=Message(
        "Bullets or dashes of a word processor stand in a text, or a list that YAML puts on one line."
    ),
    why=Message(
        "The points run together into one paragraph, with the bullets as letters in it; readers do not see a "
        "list, and a screen reader does not tell of one."
    ),
    bad='text: "Vi vil:\\n• møde de unge\\n• hjælpe dem i job"',
    good='text: "Vi vil:\\n- møde de unge\\n- hjælpe dem i job"',
    check=_check,
)
