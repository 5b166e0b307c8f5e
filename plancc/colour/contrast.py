"""Hold two colours against each other as WCAG 2.1 and 2.2 do, and say what these ask for."""

from plancc.colour.channels import light

TEXT, GRAPHICS = 4.5, 3.0
"""The least contrast of words (success criterion 1.4.3) and of shapes that tell something (1.4.11)."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio, from 1 (none) to 21 (black on white): (L1 + 0.05) / (L2 + 0.05)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """The relative luminance L = 0.2126 R + 0.7152 G + 0.0722 B of the linear values of sRGB."""
    red, green, blue = light(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
