"""Words of another language, `[Job First]{lang=en}`: screen readers pronounce them so (WCAG 2.2, 3.1.2)."""

import re

FOREIGN = re.compile(
    r"\[(?P<words>[^\[\]\n]*[^\[\]\s][^\[\]\n]*)\]\{lang=(?P<language>[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\}"
)
"""The words and their language by its BCP 47 tag."""
