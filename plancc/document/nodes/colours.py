"""The colours of a document."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Shade:
    """One colour in the forms a page needs, each as #rrggbb.

    `solid` is for surfaces and headings on white (4.5:1 or more), `on` for text on it, `tint` a very
    light surface for dark text, `night` its counterpart for text on a dark page.
    """

    solid: str
    on: str
    tint: str
    night: str


@dataclass(frozen=True)
class Colours:
    """The plan's colours; `tones` has one for each focus point."""

    main: Shade
    accent: Shade
    tones: tuple[Shade, ...]
