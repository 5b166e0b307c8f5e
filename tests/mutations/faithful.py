"""Whether a plan's documents hold all that a person reads in its file.

`python -m tests.mutations.faithful 5000` makes so many slips in the plans that we ship, and prints each that
is accepted though its document lost or changed something; a seed may follow.
"""

import os
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

from plancc.compiler import validate
from plancc.document.document import compose
from plancc.edition.resolve import resolve, years
from plancc.finding import Finding, Severity
from plancc.moment import Moment
from plancc.reader.reader import Reading, read
from tests.mutations.as_read import Passage, passages, pieces
from tests.mutations.in_print import texts
from tests.mutations.slips import Slip, slip
from tests.torture.printed import moment, number

ROOT = Path(__file__).resolve().parents[2]
PLANS = ("esbjerg", "frederikshavn")
_SPACES = re.compile(r"[\s\u00a0\u202f]+")
_TIMES = ("deadline", "period", "date", "retrieved")
_BEGINNING = (*_TIMES, "where")
"""What plancc puts at the beginning of a sentence of its own, or says once for several measurements."""


class Loss(NamedTuple):
    """A slip that was accepted, and what a person reads that the document does not say."""

    plan: str
    slip: Slip
    lost: tuple[Passage, ...]


@cache
def source(plan: str) -> str:
    """The text of a plan that we ship."""
    return (ROOT / "plans" / f"{plan}.yaml").read_text(encoding="utf-8")


@cache
def keys() -> frozenset[str]:
    """The keys of both plans."""
    named = re.compile(r"^[ -]*([a-z_]+):", re.MULTILINE)
    return frozenset(key for plan in PLANS for key in named.findall(source(plan)))


def losses(count: int, seed: int, folder: Path) -> Iterator[Loss | None]:
    """For each of so many slips what it loses, or None."""
    dice = Random(seed)  # noqa: S311 - the same slips on every run
    for index in range(count):
        plan = PLANS[index % len(PLANS)]
        made = slip(source(plan), dice)
        path = folder / f"{plan}.yaml"
        path.write_text(made.text, encoding="utf-8", newline="")
        reading = read(path)
        findings = reading.findings if _refused(reading.findings) else validate(path, path.name).findings
        if _refused(findings):
            yield None
            continue
        # A note that nothing calls is printed nowhere, and found by its id.
        uncalled = {finding.span.line + 1 for finding in findings if finding.rule == "unused-footnote"}
        lost = tuple(each for each in missing(made.text, reading) if each.line not in uncalled)
        yield Loss(plan, made, lost) if lost else None


def _refused(findings: Iterable[Finding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)


def missing(text: str, reading: Reading) -> tuple[Passage, ...]:
    """The passages of a text that no edition of the plan has, or not as often."""
    assert reading.plan
    said = "".join(
        f"\n{_plain(words)}\n"
        for year in years(reading.plan)
        for words in texts(compose(resolve(reading.name, reading.plan, year), reading.images, ""))
    )
    found = passages(text, keys())
    wanted = Counter(piece for passage in found for piece in _pieces(passage))
    lacking = {piece for piece, times in wanted.items() if not _is_said(piece, times, said)}
    return tuple(
        passage
        for passage in found
        if any(piece in lacking for piece in _pieces(passage))
        or (passage.key in _BEGINNING and _beginning(passage) not in said.lower())
    )


def _pieces(passage: Passage) -> list[str]:
    """What must be printed of a passage, so often as it is written."""
    if passage.key in _BEGINNING:
        return []
    if passage.is_number and passage.key in ("value", "values", "of"):
        value = float(passage.text)
        return [number(int(value) if value == int(value) else value)]
    return [plain for piece in pieces(passage.text) if (plain := _plain(piece))]


def _beginning(passage: Passage) -> str:
    """The words of a passage whose first letter may become a capital."""
    return _plain(moment(Moment.read(passage.text)) if passage.key in _TIMES else passage.text).lower()


def _is_said(piece: str, times: int, said: str) -> bool:
    """Whether a piece stands somewhere as a whole, so often."""
    at = -1
    while times:
        at = said.find(piece, at + 1)
        if at < 0:
            return False
        before, after = said[at - 1 : at], said[at + len(piece) : at + len(piece) + 1]
        parted = piece[0].isalnum() and (before.isalnum() or before in ".,")
        times -= not (parted or (piece[-1].isalnum() and after.isalnum()))
    return True


def _plain(words: str) -> str:
    """Words without the signs of emphasis and of escape, and with one kind of space."""
    return _SPACES.sub(" ", re.sub(r"[*\\]", "", words)).strip()


def main() -> int:
    """The exit code is 1 if something was lost."""
    count, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    os.environ["PLANCC_DICTIONARIES"] = ""
    told = 0
    with tempfile.TemporaryDirectory() as folder:
        for loss in filter(None, losses(count, seed, Path(folder))):
            told += 1
            sys.stdout.write(_told(loss))
    sys.stdout.write(f"{told} of {count} slips lost something\n")
    return int(told > 0)


def _told(loss: Loss) -> str:
    kind, _, line, was, became = loss.slip
    lines = [f"{loss.plan}:{line} {kind}: {was!r} -> {became!r}"]
    lines += [f"  {each.line} {each.key}: {each.text!r}" for each in loss.lost[:3]]
    return "".join(f"{each}\n" for each in lines)


if __name__ == "__main__":
    sys.exit(main())
