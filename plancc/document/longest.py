"""The longest word of a title: what no line may be narrower than, if no word is to be broken."""

import re

from plancc.document.inlines import bare
from plancc.document.nodes.words import Inlines
from plancc.drawing.lettering import width

_BOLD = 1.05
"""How much wider titles are than the letters that are measured."""
_SHORT = 8.0
"""Words this wide have room everywhere, in parts of the size of their letters."""


def longest(title: Inlines | str) -> float:
    """How wide the longest word is, in parts of its size; 0 where all are short."""
    words = title if isinstance(title, str) else bare(title)
    widest = max((width(word, _BOLD) for word in re.split(r"\s+|(?<=-)", words)), default=0.0)
    return round(widest, 2) if widest > _SHORT else 0.0
