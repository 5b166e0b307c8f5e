"""An alternative text says nothing of the picture it stands for."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.blocks import Image, Relations
from plancc.plan.figure import Figure
from plancc.rules.rule import Rule, Subject

_FILE = re.compile(
    r".*\.(?:png|jpe?g|webp|svg|gif|tiff?|bmp|heic|pdf)|(?:img|dsc[fn]?|pict|screenshot)[ _-]?\d+"
)
_MADE_UP = re.compile(r"[\d_-]")
"""What tells a file's name from a word that may happen to be the same."""

_ANY_PICTURE = re.compile(
    r"(?:(?:et|en|a|an) )?"
    r"(?:billede|foto|fotografi|figur|diagram|søjlediagram|graf|kurve|illustration|tegning|grafik|logo|ikon|"
    r"forside|forsidebillede|image|picture|photo|photograph|figure|chart|graph|drawing|icon|cover|"
    r"alt|alt[ -]?tekst|alternativ tekst|alt[ -]?text|alternative text|beskrivelse|description|todo|xxx)"
    r"(?: ?(?:nr\.? ?)?\d+)?"
)


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, part in subject.parts:
        if not isinstance(part, Figure | Relations | Image) or not part.alt:
            continue
        words = part.alt.strip(" .").casefold()
        stem = PurePosixPath(part.file).stem.casefold() if isinstance(part, Image) else None
        if (words == stem and _MADE_UP.search(words)) or _FILE.fullmatch(words):
            message = Message("this alternative text is the name of a file")
        elif _ANY_PICTURE.fullmatch(words):
            message = Message("this alternative text would fit any picture")
        else:
            continue
        yield rule.fault(
            pointer.child("alt"),
            message,
            remedy=Message("write what the picture shows, in a sentence or two"),
        )


MEANINGLESS_ALT_TEXT = Rule(
    name="meaningless-alt-text",
    severity=Severity.WARNING,
    finds=Message("An alternative text is the name of a file, or a word that would fit any picture."),
    why=Message(
        "WCAG 2.1 success criterion 1.1.1 asks for a text that serves the same purpose as the picture; "
        '"billede 1" tells those who can\'t see it no more than that there is something to be seen.'
    ),
    bad="image:\n  file: billeder/havnen.jpg\n  alt: havnen.jpg",
    good="image:\n  file: billeder/havnen.jpg\n  alt: To svejsere ved kajen i Esbjerg Havn",
    check=_check,
)
