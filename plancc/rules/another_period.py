"""A text names a plan like this one, but of other years."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.figure import Provenance
from plancc.plan.goal import Goal
from plancc.plan.part import Part
from plancc.plan.plan import Footnote, Plan
from plancc.plan.texts import Words
from plancc.pointer import Pointer
from plancc.rules.periods import PERIOD, told
from plancc.rules.prose import Passage
from plancc.rules.rule import Rule, Subject
from plancc.rules.sentences import Sentence

_YEARS = re.compile(r"\b(?P<first>(?:19|20)\d\d)(?:\s?[-–—/]\s?(?P<last>(?:20)?\d\d))?(?![-–.,/]?\d)")
_KIND = re.compile(
    r"[\w-]*(?:plan|planen|strategi|strategien|politik|program|strategy|programme)\b", re.IGNORECASE
)
_OWNER = re.compile(r"(\w+)\s+kommunes?\s+$", re.IGNORECASE)
# How far before the years a plan's name or its owner's may begin, beyond the title itself.
_FAR = 120
_OTHER = re.compile(
    r"\b(?:tidligere|forrige|foregående|forudgående|seneste|sidste|gamle|hidtidige|dengang|forgænger\w*|evaluer\w*"
    r"|erfaring\w*|afløs\w*|afslut\w*|udløb\w*|erstat\w*|forlængelse|bygger|viderefør\w*|fortsæt\w*"
    r"|sammenlign\w*|i forhold til|siden|var|havde|blev|næste|kommende|nye?|følgende|efterfølgende|udarbejdes"
    r"|previous|former|last|earlier|preceding|latest|evaluat\w*|replac\w*|succe\w*|expire\w*|was|were|had|next"
    r"|coming|new|experience\w*|continu\w*|compar\w*|builds?|since)\b",
    re.IGNORECASE,
)
"""Words by which a text says, if only by its tense, that it means a plan before this one, or after it."""


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    plan, period = subject.plan, subject.plan.period
    if period.last < period.first:
        return
    kind = re.compile(
        rf"(?<![\w-])(?:{_kinds(plan.title)})(?:en|ens|s)?\W{{1,2}}(?:(?:for|i)\s)?$", re.IGNORECASE
    )
    apart = {pointer for pointer, part in subject.parts if _speaks(part)}
    for passage, known in subject.sentences:
        said = _Said(passage.text, known)
        for years in _YEARS.finditer(passage.text):
            begin = max(years.start() - len(plan.title) - _FAR, 0)
            named = None if _agrees(plan, years) else kind.search(passage.text, begin, years.start())
            if named and not _meant(plan, passage, said, named.start(), years.end(), apart):
                yield rule.fault(
                    passage.words.pointer,
                    Message("these are not the plan's own years, {period}", period=told(period)),
                    remedy=Message(
                        "write the plan's own years, or say which other plan is meant: the former, the next"
                    ),
                    related=((PERIOD, Message("the period")),),
                    quote=passage.quote(named.start(), years.end()),
                )


def _kinds(title: str) -> str:
    """A pattern for what such a plan is called: the title without years, and its words for a plan."""
    whole = _YEARS.sub("", title).strip(" ,:–-()")
    kinds = {whole or title, *_KIND.findall(whole)}
    return "|".join(re.escape(kind) for kind in sorted(kinds, key=lambda kind: (-len(kind), kind)))


def _speaks(part: Part) -> bool:
    """Whether the title of a part says that it is about another plan."""
    title: str | None = None if isinstance(part, Plan) else getattr(part, "title", None)
    return bool(title and _OTHER.search(title))


def _agrees(plan: Plan, years: re.Match[str]) -> bool:
    """Whether the years are the plan's own, or one of them."""
    first, last, period = int(years["first"]), years["last"], plan.period
    if last is None:
        return period.first <= first <= period.last
    return (first, int(str(first)[:-2] + last[-2:])) == (period.first, period.last)


class _Said:
    """The sentences of a passage, and whether words in them say that they are about another plan."""

    def __init__(self, text: str, known: Sequence[Sentence]) -> None:
        self._text = text
        self._starts = [sentence.start for sentence in known]
        self._ends = [sentence.end for sentence in known]
        self._of_other: dict[tuple[int, int], bool] = {}

    def of_other(self, start: int, end: int) -> bool:
        """Of words at a place: the sentence that they stand in says so, or the one before."""
        before = bisect_right(self._starts, start) - 2
        last = bisect_left(self._ends, end)
        begun = self._starts[before] if before >= 0 else 0
        ended = self._ends[last] if last < len(self._ends) else len(self._text)
        if (begun, ended) not in self._of_other:
            self._of_other[begun, ended] = bool(_OTHER.search(self._text, begun, ended))
        return self._of_other[begun, ended]


def _meant(plan: Plan, passage: Passage, said: _Said, start: int, end: int, apart: set[Pointer]) -> bool:
    """Whether another plan is meant: the sentence says so, the one before, or a title above."""
    words = passage.words
    if _cites(words):
        return True
    owner = _OWNER.search(passage.text, max(start - _FAR, 0), start)
    if owner and not plan.authority.name.casefold().startswith(owner[1].casefold()):
        return True
    above = (Pointer(words.pointer.steps[:taken]) for taken in range(len(words.pointer.steps)))
    return said.of_other(start, end) or any(each in apart for each in above)


def _cites(words: Words) -> bool:
    """A source, a footnote or a goal's origin may name any plan."""
    return isinstance(words.part, Provenance | Footnote) or (
        isinstance(words.part, Goal) and words.field == "origin"
    )


ANOTHER_PERIOD = Rule(
    name="another-period",
    severity=Severity.WARNING,
    finds=Message("A text names a plan like this one with the years of another."),
    why=Message(
        "Most often the sentence was carried over from the former plan. Of that plan, and of the next, a "
        "text may speak when it says so."
    ),
    bad="title: Beskæftigelsesplan 2023-2024\n…\n"
    "- text: Beskæftigelsesplan 2021-2022 bidrager til verdensmålene.",
    good="- text: Beskæftigelsesplan 2023-2024 bidrager til verdensmålene.\n"
    "- text: Den forrige plan, Beskæftigelsesplan 2021-2022, er evalueret.",
    check=_check,
)
