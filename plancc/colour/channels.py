"""Turn a written colour, "#rrggbb", into numbers and back, and mix two of them."""

Channels = tuple[float, float, float]
"""Red, green and blue, each from 0 to 1."""


def channels(colour: str) -> Channels:
    """Red, green and blue as they are written: the light they give grows faster than these numbers."""
    red, green, blue = _bytes(colour)
    return red / 255, green / 255, blue / 255


def written(parts: Channels) -> str:
    """The colour nearest to these numbers."""
    return "#" + bytes(round(min(max(part, 0), 1) * 255) for part in parts).hex()


def mixed(colour: str, ground: str, share: float) -> str:
    """A colour with a share of another in it."""
    parts = zip(_bytes(colour), _bytes(ground), strict=True)
    return "#" + bytes(round(over * (1 - share) + under * share) for over, under in parts).hex()


def light(colour: str) -> Channels:
    """How much light red, green and blue give: the linear values of sRGB (IEC 61966-2-1)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels(colour)
    )
    return red, green, blue


def _bytes(colour: str) -> bytes:
    return bytes.fromhex(colour.removeprefix("#"))
