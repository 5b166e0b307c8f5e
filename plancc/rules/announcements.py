"""A text becomes the number of things that it announces."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from plancc.plan.wording import Language


@dataclass(frozen=True)
class Announcement:
    """How many things are announced, and from where to where the text says so."""

    count: int
    start: int
    end: int


class _Speech(NamedTuple):
    """How a language counts.

    `counted` are the nouns that one counts by listing what they name, as one does not list years, people or
    kroner; `tails` may follow them before the colon, and `links` join them to what they are about. Beside
    the words of `vague` a number is no count of what follows. An adjective in the plural ends as `endings`
    tell; `others` would be none, or speak of a part.
    """

    numbers: tuple[str, ...]
    counted: tuple[str, ...]
    endings: tuple[str, ...]
    others: tuple[str, ...]
    tails: tuple[str, ...]
    links: tuple[str, ...]
    vague: re.Pattern[str]


def _words(listed: str) -> tuple[str, ...]:
    return tuple(listed.split())


_SPEECH = {
    "da": _Speech(
        numbers=_words("to tre fire fem seks syv otte ni ti elleve tolv"),
        counted=_words(
            "aktiviteter anbefalinger elementer faser forhold formål forslag greb grunde grupper hensyn "
            "indsatser initiativer krav kriterier løfter løsninger mål opgaver områder pejlemærker "
            "principper prioriteringer prioriteter projekter punkter redskaber skridt spor spørgsmål "
            "strategier søjler temaer tiltag trin udfordringer værdier værktøjer årsager"
        ),
        endings=("e", "små", "blå"),
        others=_words("første sidste øvrige andre næste resterende ude inde alle ikke"),
        tails=_words("er lyder følger her disse følgende"),
        links=_words("for i om til"),
        vague=re.compile(
            r"\b(?:anden|andre|blandt|ca|cirka|dels|end|første|gange?|godt|højst|især|knap|mellem|mindst|nr|næsten"
            r"|omkring|omtrent|op til|over|sidste|under|yderligere|øvrige"
            r"|(?:[eé][nt]|flere|halvdelen|hvert?|nogle) af)\b",
            re.IGNORECASE,
        ),
    ),
    "en": _Speech(
        numbers=_words("two three four five six seven eight nine ten eleven twelve"),
        counted=_words(
            "actions activities aims areas challenges commitments criteria elements goals groups initiatives "
            "measures methods objectives phases pillars points principles priorities projects proposals "
            "questions reasons recommendations requirements steps strategies targets tasks themes "
            "tools values"
        ),
        endings=("",),
        others=_words("and at by first for from in last of on or other remaining to with"),
        tails=_words("are follow here the these following"),
        links=_words("for in of on to"),
        vague=re.compile(
            r"\b(?:about|among|another|approximately|at least|at most|between|first|further|last|nearly|other"
            r"|over|than|times|under|up to|(?:each|half|one|some) of)\b",
            re.IGNORECASE,
        ),
    ),
}
_SENTENCE = re.compile(r"[.!?:;]\s+(?=\S)|\n\s*\n(?=\S)")
_WORD = re.compile(r"[\w-]+")
# The number of a chapter, a track, a goal.
_LABELLED = re.compile(r"\b[A-ZÆØÅ][\w-]* \d+$")
_LED_BY = 2
# How far an announcement is looked for, before its colon; a sentence that is longer announces nothing.
_REACH = 1000
_ADJECTIVES = 2


class Announcements:
    """Finds announcements in texts of a language; `nouns` are the plan's own words for what it counts."""

    def __init__(self, language: Language, nouns: Iterable[str] = ()) -> None:
        self._speech = _SPEECH[language]
        self._counted = (*self._speech.counted, *(noun.casefold() for noun in nouns))
        words = "|".join(self._speech.numbers)
        self._number = re.compile(rf"(?<![\w.,-])(?:{words}|[2-9]|1[0-2])(?![\w-]|[.,]\d)", re.IGNORECASE)

    def before(self, text: str, end: int | None = None) -> Announcement | None:
        """What a text announces with a colon at its end, or at another place."""
        end = len(text) if end is None else end
        if not text.endswith(":", 0, end):
            return None
        near = max(end - _REACH, 0)
        start = max((found.end() for found in _SENTENCE.finditer(text, near, end)), default=near)
        number = self._only_number(text, start, end)
        if not number or "," in text[number.end() : end]:
            return None
        words = list(_WORD.finditer(text, number.end(), end))
        while words and words[-1][0].casefold() in self._speech.tails:
            words.pop()
        return self._announcement(number, words)

    def heading(self, title: str) -> Announcement | None:
        """What a title announces."""
        number = self._only_number(title, 0, len(title))
        if not number or len(title[: number.start()].split()) > _LED_BY:
            return None
        words = list(_WORD.finditer(title, number.end()))
        links = (index for index, word in enumerate(words) if word[0].casefold() in self._speech.links)
        return self._announcement(number, words[: next(links, len(words))])

    def _only_number(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The number of a sentence, if it has but one and nothing that makes this one vague."""
        found = list(self._number.finditer(text, start, end))
        return found[0] if len(found) == 1 and not self._speech.vague.search(text, start, end) else None

    def _announcement(self, number: re.Match[str], words: Sequence[re.Match[str]]) -> Announcement | None:
        """A number, an adjective or two and a noun."""
        if (
            _LABELLED.search(number.string, max(number.end() - _REACH, 0), number.end())
            or not number.string[number.end() : number.end() + 1].isspace()
        ):
            return None
        if not words or len(words) > _ADJECTIVES + 1 or not words[-1][0].casefold().endswith(self._counted):
            return None
        between = [word[0].casefold() for word in words[:-1]]
        if any(word in self._speech.others or not word.endswith(self._speech.endings) for word in between):
            return None
        said = number[0].casefold()
        numbers = self._speech.numbers
        count = numbers.index(said) + 2 if said in numbers else int(said)
        return Announcement(count, number.start(), words[-1].end())
