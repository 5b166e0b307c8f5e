"""Words become those that the dictionary of their language does not know."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from typing import Any, NamedTuple, Protocol

from plancc.dictionary.files import Files
from plancc.dictionary.memory import Memory, recall, remember
from plancc.dictionary.slips import undone

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_])){0,39}")
# Long enough that hardly any misspelt word is made of two right ones by chance.
_LEAST_PART = 5
# What a first part may end with where Danish words are joined: arbejd(s)marked, børn(e)have.
_LINKS = ("", "s", "e")
# Beyond this a plan is in another language, or means no good.
_MOST_UNKNOWN = 300
# A word takes some hundred questions, and each takes longest where the answer is no.
_MOST_QUESTIONS = 4000


class _Speller(Protocol):
    def spell(self, word: str) -> bool: ...


class Dictionary(NamedTuple):
    """A dictionary that this machine has, and the environment that says where its memory is kept."""

    files: Files
    environment: Mapping[str, str]

    def unknown(self, words: Iterable[str]) -> frozenset[str]:
        """Those of the words that it does not know; what is no word, or longer than any, counts as known."""
        asked = frozenset(words)
        memory = recall(self.files, self.environment)
        new = {word for word in asked - memory.known - memory.unknown.keys() if _WORD.fullmatch(word)}
        if new:
            memory = _learnt(memory, sorted(new), _speller(self.files))
            remember(self.files, memory, self.environment)
        return asked & frozenset(memory.unknown)

    def suggestions(self, words: Sequence[str]) -> Mapping[str, str]:
        """The word that an unknown word may be meant for; some have none, others get theirs another time."""
        memory = recall(self.files, self.environment)
        suggested = {word: likely for word in words if (likely := memory.unknown.get(word)) is not None}
        new = [word for word in dict.fromkeys(words) if word not in suggested]
        if new:
            suggested |= _suggested(new, _speller(self.files))
            remember(self.files, Memory(memory.known, {**memory.unknown, **suggested}), self.environment)
        return suggested


def readable() -> bool:
    """Whether the library is there that reads dictionaries; another of its name is no package."""
    found = find_spec("hunspell")
    return found is not None and found.submodule_search_locations is not None


@cache
def _speller(files: Files) -> _Speller:
    # Imported here: most runs ask for no new word.
    import hunspell  # noqa: PLC0415 - see above

    speller: Any = hunspell.Hunspell(files.name, hunspell_data_dir=str(files.folder))
    return speller  # type: ignore[no-any-return]


def _learnt(memory: Memory, words: Iterable[str], speller: _Speller) -> Memory:
    known, unknown = set[str](), dict[str, None]()
    for word in words:
        if speller.spell(word) or _joined(speller, word):
            known.add(word)
        else:
            unknown[word] = None
            if len(unknown) == _MOST_UNKNOWN:
                break
    return Memory(memory.known | known, {**memory.unknown, **unknown})


def _suggested(words: Iterable[str], speller: _Speller) -> dict[str, str]:
    found: dict[str, str] = {}
    questions = 0
    for word in words:
        found[word] = ""
        for likely in undone(word):
            questions += 1
            if questions > _MOST_QUESTIONS:
                del found[word]
                return found
            if speller.spell(likely):
                found[word] = likely
                break
    return found


def _joined(speller: _Speller, word: str) -> bool:
    """Whether a word is made of two that the dictionary knows, though not together."""
    for at in range(_LEAST_PART, len(word) - _LEAST_PART + 1):
        first, second = word[:at], word[at:]
        if speller.spell(second) and any(
            first.endswith(link) and speller.spell(first.removesuffix(link)) for link in _LINKS
        ):
            return True
    return False
