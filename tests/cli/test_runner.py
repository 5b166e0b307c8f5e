"""Nothing that a plan or a file's name says reaches GitHub's runner as a command."""

import io
from pathlib import Path

import pytest

from plancc.cli.streams import _Overheard
from tests.cli.small import SMALL, Run


@pytest.mark.parametrize(
    ("pieces", "shown"),
    [
        (["::error::x\n"], ": :error::x\n"),
        (["  \t::error::x"], "  \t: :error::x"),
        (["a\n::b\r::c\r\n::d"], "a\n: :b\r: :c\r\n: :d"),
        (["a ##[error]b ##[c"], "a ## [error]b ## [c"),
        (["a", "::b", "\n", "::c"], "a::b\n: :c"),
        (["\n", " ", "::a"], "\n : :a"),
        (["a\n  ", "::b"], "a\n  : :b"),
        (["std::vector, a ## b, [c]: d"], "std::vector, a ## b, [c]: d"),
    ],
)
def test_what_the_runner_would_obey_is_taken_apart(pieces: list[str], shown: str) -> None:
    raw = io.BytesIO()
    stream = _Overheard(raw, "utf-8", newline="")
    for piece in pieces:
        assert stream.write(piece) == len(piece)
    stream.flush()
    assert raw.getvalue().decode() == shown


def test_what_is_meant_for_the_runner_reaches_it() -> None:
    raw = io.BytesIO()
    stream = _Overheard(raw, "utf-8", newline="")
    stream.write_commands("::error file=a::b\n")
    stream.write("::notice::c\n")
    stream.flush()
    assert raw.getvalue() == b"::error file=a::b\n: :notice::c\n"


def test_a_plans_name_and_words_say_nothing_to_the_runner(plancc: Run, folder: Path) -> None:
    (folder / "plans" / "storby.yaml").unlink()
    named = folder / "plans" / "##[add-mask]by.yaml"
    said = SMALL.replace("Lilleby Kommune", '"::stop-commands::x"') + "  2023: {title: '##[group]'}\n"
    named.write_text(said, encoding="utf-8")
    for words in (
        ("diff", named.name, "2023", "2024"),
        ("validate", named.name, "--output-format", "full"),
        ("validate", named.name),
    ):
        ended = plancc(words[0], f"plans/{words[1]}", *words[2:], GITHUB_ACTIONS="true")
        assert ended.returncode == 0, ended.stderr
        lines = (ended.stdout + ended.stderr).splitlines()
        assert not [line for line in lines if "##[" in line]
        own = ("::warning file=", "::notice file=")
        assert not [line for line in lines if line.lstrip().startswith("::") and not line.startswith(own)]
