"""Tell a plan that can be held to its duties from one that is hardly begun."""

from plancc.edition.edition import Edition
from plancc.rules.rule import Subject

_FEW = 500


def is_skeleton(subject: Subject, edition: Edition) -> bool:
    """Whether an edition is neither adopted nor has the words of a page or two.

    What such a one leaves out is not forgotten yet, and nobody wants to hear of it with each line written.
    """
    if not edition.draft:
        return False
    return sum(len(words.text.split()) for words in subject.words_of(edition)) < _FEW
