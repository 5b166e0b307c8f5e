"""An aim as a language gets to see it: finished words, and which of its forms it has."""

from typing import NamedTuple

from plancc.moment import Moment

EARLIER = ("previous-year", "base-value")
"""References that are an earlier value of one's own; the others are averages."""


class StatedAim(NamedTuple):
    """`value` is finished words: a number that shall be reached, a change, or a distance to the reference.

    A distance that lies `below` the reference is told without its sign. What is measured is a `share`,
    a `rank`, a number of `things`, or anything else; of things, `number` and `things` say apart what
    `value` says.
    """

    operator: str
    value: str = ""
    reference: str = ""
    among: str = ""
    deadline: Moment | None = None
    below: bool = False
    measure: str = ""
    number: str = ""
    things: str = ""

    @property
    def form(self) -> str:
        """Which of a language's tables has its words."""
        if not self.reference:
            return "value" if self.value else "alone"
        against = "earlier" if self.reference in EARLIER else "average"
        return f"{against}-distance" if self.value else against
