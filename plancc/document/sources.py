"""Where numbers come from, in words."""

from plancc.document.vocabulary import Vocabulary
from plancc.plan.figure import Provenance


def sourced(vocabulary: Vocabulary, source: Provenance, phrase: str = "source") -> str:
    """A source's name, its table and when the numbers were retrieved."""
    parts = [source.text]
    if source.table:
        parts.append(vocabulary.phrase("table_of", source.table))
    if source.retrieved:
        parts.append(vocabulary.phrase("retrieved", vocabulary.language.period(source.retrieved)))
    return vocabulary.phrase(phrase, ", ".join(parts))
