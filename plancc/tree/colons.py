"""A colon between brackets without a space behind it, which YAML takes for a part of a key: `{id:unge}`."""

from collections.abc import Iterator

from plancc.finding import Finding, Related, here_too
from plancc.message import NOTHING, Message
from plancc.source import Source, Span
from plancc.tree.collection import Collection
from plancc.tree.mistake import shortened, wrong


def glued_keys(source: Source, done: Collection, end: int) -> Iterator[Finding]:
    """One finding for a mapping in brackets, however many of its keys are glued to their values."""
    colons = [
        source.text.index(":", entry.start, entry.end)
        for key, entry in done.inner.items()
        if done.data[key] is None
        and ":" in key
        and entry.value.start == entry.value.end == entry.end
        and entry.end - entry.start == len(key)
    ]
    if not colons:
        return
    first, *others = (Span(source, at, at + 1) for at in colons)
    text = source.text[done.start : end]
    for at in reversed(colons):
        text = f"{text[: at + 1 - done.start]} {text[at + 1 - done.start :]}"
    hint = Message("write {line}", line=shortened(text)) if "\n" not in text else NOTHING
    yield wrong(
        first,
        Message("a space is missing after this colon"),
        Message("write a space after it"),
        *map(Related, others, here_too(len(others))),
        hint=hint,
    )
