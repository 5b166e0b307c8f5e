"""A misspelt word becomes the words that it may have been, before one slip of the hand."""

from collections.abc import Iterator

_LETTERS = "enrtsidagolkmfvubhpåøjyæcwzxqé"
"""From the most common to the rarest, as Danish has them."""


def undone(word: str) -> Iterator[str]:
    """Every string of letters that one slip makes this word of, the likeliest slips first."""
    halves = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    yield from (left + right[1:] for left, right in halves if right and left.endswith(right[0]))
    yield from (left + right[1] + right[0] + right[2:] for left, right in halves if len(right) > 1)
    yield from (left + left[-1] + right for left, right in halves if left)
    yield from (left + letter + right[1:] for left, right in halves if right for letter in _LETTERS)
    yield from (left + right[1:] for left, right in halves if right)
    yield from (left + letter + right for left, right in halves for letter in _LETTERS)
