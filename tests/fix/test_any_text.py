"""Whatever a text says and however it is written, mends change what they are for and nothing else."""

import re
import tempfile
from html import unescape
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as some

from plancc.compiler import validate
from plancc.edits import edited
from plancc.mending import mended
from plancc.tree.tree import plant
from plancc.tree.write import written

HEAD = "plancc: 1\ntitle: Et ”ord”\nperiod: {from: 2023, to: 2024}\nauthority: {name: By}\n"
WORDS = ("ord", "Et", "1", "2023", "2024", "🎉")
SPACES = (" ", " ", "  ", "\n", "\n\n", " - ", "-", " -- ")
SIGNS = (".", ",", " .", " ,", '"', "'", "”", "\\", "*", "_", "[^a]", "[x](y)", "#", ": ", "{", "]")
MARKS = ("•", ">", "`", "|", "&amp;")
PIECES = WORDS + SPACES + SIGNS + MARKS
texts = some.lists(some.sampled_from(PIECES), min_size=1, max_size=30).map("".join).filter(str.strip)
# What mends change: spaces, quotation marks, dashes, bullets, backticks, and what a backslash lets stand.
MENDED = re.compile(r"[\s\"”–•\\`-]")


def plan(text: str, style: str) -> str:
    lead = written(text, style, indent=6)
    return f"{HEAD}annual:\n  2024:\n    title: Mål\n    lead: {lead}\ncolophon: Slut.\n"


@given(texts, some.sampled_from(["", "'x'", '"x"', "|", ">"]))
@example('Et "ord" .', "|")
@example("Et 'ord'  og \"et\"", "'x'")
@example('Et "ord" -\nog', ">")
def test_mends_come_to_an_end_and_change_only_what_they_mend(text: str, style: str) -> None:
    content = plan(text, style)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.yaml"
        for _ in range(40):
            path.write_text(content, encoding="utf-8", newline="")
            changes = mended(validate(path, "plan.yaml").findings)
            if not changes:
                break
            (change,) = changes
            assert change.after == edited(change.before, change.edits)
            content = change.after.text
        else:
            raise AssertionError("mends that never end")
    before, _ = plant("plan.yaml", plan(text, style).encode())
    after, _ = plant("plan.yaml", content.encode())
    assert before
    assert after
    old, new = before.data["annual"]["2024"].pop("lead"), after.data["annual"]["2024"].pop("lead")
    assert before.data == after.data
    assert MENDED.sub("", new) == MENDED.sub("", unescape(old))
    head, _, tail = plan(text, style).partition("lead: ")
    assert content.startswith(f"{head}lead: ")
    assert content.endswith(tail[tail.rindex("\ncolophon") :])
