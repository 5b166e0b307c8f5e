"""See two colours as people with each kind of colour vision do, and say how far apart they are."""

from collections.abc import Mapping
from math import dist
from typing import Literal

from plancc.colour.channels import Channels, light

Vision = Literal["normal", "protan", "deutan", "tritan"]
"""Whose eyes: all three cones, or without those for long, medium or short waves."""

_Matrix = tuple[Channels, Channels, Channels]

# Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision
# deficiency" (2009), severity 1.0: what is seen of linear red, green and blue.
_SEEN: Mapping[Vision, _Matrix] = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

# Linear sRGB to XYZ under daylight D65 (IEC 61966-2-1), each row divided by that of white.
_XYZ: _Matrix = (
    (0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505),
    (0.2126, 0.7152, 0.0722),
    (0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089),
)


def distance(one: str, other: str, vision: Vision = "normal") -> float:
    """How different two colours look: CIE 1976 ΔE*ab; about 2 can just be told, 100 is black and white."""
    return dist(_lab(one, vision), _lab(other, vision))


def _lab(colour: str, vision: Vision) -> Channels:
    """Lightness, green to red, blue to yellow: CIE 1976 L*a*b*."""
    seen = _times(_SEEN[vision], light(colour))
    x, y, z = map(_root, _times(_XYZ, _within(seen)))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(part: float) -> float:
    return part ** (1 / 3) if part > (6 / 29) ** 3 else part / (3 * (6 / 29) ** 2) + 4 / 29


def _times(matrix: _Matrix, parts: Channels) -> Channels:
    first, second, third = (
        sum(share * part for share, part in zip(row, parts, strict=True)) for row in matrix
    )
    return first, second, third


def _within(parts: Channels) -> Channels:
    red, green, blue = (min(max(part, 0.0), 1.0) for part in parts)
    return red, green, blue
