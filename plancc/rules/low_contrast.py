"""A colour of the theme is too pale for the documents to use it as it is."""

from collections.abc import Iterator

from plancc.colour.contrast import TEXT, contrast
from plancc.document.colours import shade
from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.plan import Theme
from plancc.pointer import Pointer
from plancc.rules.rule import Rule, Subject

_PAPER = "#ffffff"


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, colour in _colours(subject.plan.theme):
        if contrast(colour, _PAPER) < TEXT:
            printed = shade(colour).solid
            yield rule.fault(
                pointer,
                Message('"{colour}" is too pale for words on white', colour=colour),
                hint=Message("printed as {colour}", colour=printed),
                remedy=Message('choose a darker colour; the nearest is "{colour}"', colour=printed),
            )


def _colours(theme: Theme) -> Iterator[tuple[Pointer, str]]:
    place = Pointer(("theme",))
    if theme.colour:
        yield place.child("colour"), theme.colour
    if theme.accent:
        yield place.child("accent"), theme.accent
    for index, colour in enumerate(theme.focus_points):
        yield place.child("focus_points", index), colour


LOW_CONTRAST = Rule(
    name="low-contrast",
    severity=Severity.WARNING,
    finds=Message("A colour of the theme has a contrast to white of less than 4.5:1."),
    why=Message(
        "Headings and mottos are printed in the theme's colours, and white words on them. A paler one is "
        "darkened until it can be read, and is no longer the colour that was asked for."
    ),
    source=Message(
        "WCAG 2.1 success criterion 1.4.3 (text, 4.5:1), which lov nr. 692 of 2018 asks for through "
        "EN 301 549. Criterion 1.4.11 asks shapes for 3:1; no colour of the theme is for shapes alone."
    ),
    bad='theme:\n  colour: "#ffd400"',
    good='theme:\n  colour: "#856e00"',
    check=_check,
)
