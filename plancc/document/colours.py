"""The plan's colours in the forms a page needs, legible on white and on dark."""

import colorsys

from plancc.document.nodes.colours import Colours, Shade
from plancc.plan.plan import Theme

_MAIN, _ACCENT = "#0f4c5c", "#9a3412"
_TONES = ("#0f5c63", "#7a3b8f", "#a3420b", "#1d4f91", "#5b6b12", "#8a1c4a", "#34495e", "#6b4a1f", "#0b6b3a")
_TEXT_CONTRAST = 4.5
INK, QUIET = "#16202a", "#4a5861"
"""The colours of words, and of words and lines that step back."""

_WHITE, NIGHT = "#ffffff", "#12181d"

Channels = tuple[float, float, float]


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
        tint=_mixed(solid, _WHITE, 0.09),
        night=_until(_mixed(solid, _WHITE, 0.65), NIGHT, 0.02),
    )


def contrast(first: str, second: str) -> float:
    """Contrast of two colours from 1 to 21, as WCAG 2.2 defines it ("contrast ratio")."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _until(colour: str, ground: str, step: float) -> str:
    """The colour, made darker or lighter in steps until text in it stands out from the ground."""
    while contrast(colour, ground) < _TEXT_CONTRAST:
        hue, lightness, saturation = colorsys.rgb_to_hls(*_channels(colour))
        colour = _written(colorsys.hls_to_rgb(hue, lightness + step, saturation))
    return colour


def _mixed(colour: str, ground: str, share: float) -> str:
    over, under = _channels(colour), _channels(ground)
    red, green, blue = (a * share + b * (1 - share) for a, b in zip(over, under, strict=True))
    return _written((red, green, blue))


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in _channels(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(colour: str) -> Channels:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red / 255, green / 255, blue / 255


def _written(channels: Channels) -> str:
    return "#" + bytes(round(min(max(channel, 0), 1) * 255) for channel in channels).hex()
