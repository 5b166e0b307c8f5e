"""Two focus points have colours that some readers can't tell apart."""

from collections.abc import Iterator, Mapping
from itertools import combinations

from plancc.colour.sight import Vision, distance
from plancc.document.colours import shade
from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.pointer import Pointer
from plancc.rules.rule import Rule, Subject

_LEAST = 10.0
"""Of ΔE*ab: less than this and two surfaces pass for one colour unless they lie side by side."""

_WHO: Mapping[Vision, Message] = {
    "normal": Message("every reader"),
    "deutan": Message("readers who do not tell red from green"),
    "protan": Message("readers who do not tell red from green"),
    "tritan": Message("readers who do not tell blue from green"),
}


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    section = subject.plan.multi_year
    used = subject.plan.theme.focus_points[: len(section.focus_points) if section else 0]
    places = [Pointer(("theme", "focus_points", index)) for index in range(len(used))]
    for (earlier, one), (later, other) in combinations(zip(places, used, strict=True), 2):
        alike = _alike(one, other)
        if alike:
            yield rule.fault(
                later,
                Message('to {who}, "{other}" looks much like "{colour}"', who=alike, other=other, colour=one),
                remedy=Message("choose a colour of another hue, or one that is clearly darker or lighter"),
                related=((earlier, Message("the other colour")),),
            )


def _alike(one: str, other: str) -> Message | None:
    """To whom two colours are alike as they are printed, those with the commonest eyes first."""
    printed = shade(one).solid, shade(other).solid
    return next((who for vision, who in _WHO.items() if distance(*printed, vision) < _LEAST), None)


INDISTINCT_COLOURS = Rule(
    name="indistinct-colours",
    severity=Severity.NOTE,
    finds=Message("The colours of two focus points are alike to readers who do not see all colours."),
    why=Message(
        "About one man in twelve does not tell red from green. The documents name and number each focus "
        "point as well, but a colour that is to lead through the plan leads these readers astray."
    ),
    source=Message(
        "Colours as they are printed, seen by the model of Machado, Oliveira and Fernandes (2009) for "
        "readers without one kind of cone, and less than 10 apart by CIE 1976 ΔE*ab; the limit is "
        "plancc's own."
    ),
    bad='theme:\n  focus_points: ["#8b0000", "#006400"]',
    good='theme:\n  focus_points: ["#8b0000", "#1d4f91"]',
    check=_check,
)
