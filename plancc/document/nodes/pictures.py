"""What is seen rather than read: gauges, steps in time, images, the signs of the development goals."""

from dataclasses import dataclass

from plancc.document.nodes.words import Inlines
from plancc.drawing.bullet import Bullet


@dataclass(frozen=True)
class Gauge:
    """How far a target is, drawn."""

    drawing: Bullet


@dataclass(frozen=True)
class Moment:
    """A step of a timeline."""

    when: str
    inlines: Inlines


@dataclass(frozen=True)
class Timeline:
    """Steps in the order of time.

    `shares` says how much of a line each step has until the next one, in percent; it is empty where they
    have no room beside each other and must stand below each other.
    """

    anchor: str
    title: Inlines
    steps: tuple[Moment, ...]
    shares: tuple[float, ...] = ()
    name: str = ""


@dataclass(frozen=True)
class Picture:
    """An image of the plan's own folder as a data address; an empty `alt` marks decoration."""

    address: str
    alt: str
    width: int
    height: int
    caption: Inlines = ()
    credit: str = ""


@dataclass(frozen=True)
class Sdg:
    number: int
    label: str
    title: str
    text: str


@dataclass(frozen=True)
class Sdgs:
    """Sustainable development goals by their official titles."""

    name: str
    goals: tuple[Sdg, ...]
