"""The plan's colours in the forms a page needs, legible on white and on dark."""

import colorsys

from plancc.colour.channels import channels, mixed, written
from plancc.colour.contrast import TEXT, contrast
from plancc.document.nodes.colours import Colours, Shade
from plancc.plan.plan import Theme

_MAIN, _ACCENT = "#0f4c5c", "#9a3412"
_TONES = ("#0f5c63", "#7a3b8f", "#a3420b", "#1d4f91", "#5b6b12", "#8a1c4a", "#34495e", "#6b4a1f", "#0b6b3a")
INK, QUIET = "#16202a", "#4a5861"
"""The colours of words, and of words and lines that step back."""

_WHITE, NIGHT = "#ffffff", "#12181d"


def colours(theme: Theme, focus_points: int) -> Colours:
    """The theme's colours, with plancc's own where the plan has set none."""
    tones = tuple(theme.focus_points) + _TONES[len(theme.focus_points) :]
    return Colours(
        main=shade(theme.colour or _MAIN),
        accent=shade(theme.accent or _ACCENT),
        tones=tuple(shade(tones[index % len(tones)]) for index in range(focus_points)),
    )


def shade(colour: str) -> Shade:
    """A colour's forms; one that is too light for text on white is darkened until it reaches 4.5:1."""
    solid = _until(colour, _WHITE, -0.02)
    return Shade(
        solid=solid,
        on=_WHITE,
        tint=mixed(solid, _WHITE, 0.91),
        night=_until(mixed(solid, _WHITE, 0.35), NIGHT, 0.02),
    )


def _until(colour: str, ground: str, step: float) -> str:
    """The colour, made darker or lighter in steps until text in it stands out from the ground."""
    while contrast(colour, ground) < TEXT:
        hue, lightness, saturation = colorsys.rgb_to_hls(*channels(colour))
        colour = written(colorsys.hls_to_rgb(hue, lightness + step, saturation))
    return colour
