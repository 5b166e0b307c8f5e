"""plancc speaks Danish and English: what it says, in which of them, and that nothing is left untranslated."""

import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest

from plancc.message import Message
from plancc.speech import speech
from tests import commands
from tests.commands import Ended

Run = Callable[..., Ended]
UNKNOWN = "findes ingen plan"


@pytest.fixture
def plancc(root: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The real command line, in an environment that names no language unless the test does."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)

    return partial(commands.plancc, cwd=root)


def test_the_catalogs_hold_all_that_is_said_and_nothing_is_untranslated(root: Path) -> None:
    command = [sys.executable, "tools/messages.py", "--check"]
    ended = subprocess.run(command, cwd=root, capture_output=True, check=False, encoding="utf-8")
    assert (ended.returncode, ended.stdout) == (0, ""), ended.stdout + ended.stderr


def test_a_message_that_nobody_translated_is_noticed(root: Path, tmp_path: Path) -> None:
    for name in ("plancc", "tools"):
        (tmp_path / name).mkdir()
    (tmp_path / "tools" / "messages.py").write_bytes((root / "tools" / "messages.py").read_bytes())
    catalog = Path("plancc", "locale", "da", "LC_MESSAGES")
    (tmp_path / catalog).mkdir(parents=True)
    for name in ("plancc.po", "plancc.mo"):
        (tmp_path / catalog / name).write_bytes((root / catalog / name).read_bytes())
    (tmp_path / "plancc" / "new.py").write_text('Message("nobody has heard of this")\n', encoding="utf-8")
    command = [sys.executable, str(tmp_path / "tools" / "messages.py")]
    subprocess.run(command, check=True, capture_output=True)
    ended = subprocess.run([*command, "--check"], capture_output=True, check=False, encoding="utf-8")
    assert ended.returncode == 1
    assert "da: not translated: 'nobody has heard of this'" in ended.stdout


@pytest.mark.parametrize(
    ("number", "danish", "english"),
    [
        (0.2, "0,2", "0.2"),
        (Decimal("112.50"), "112,50", "112.50"),
        (-4.3, "-4,3", "-4.3"),
        (2027, "2027", "2027"),
        (109_800, "109.800", "109,800"),
        ("0.2", "0.2", "0.2"),
    ],
)
def test_a_number_is_told_as_its_reader_writes_it(
    number: float | Decimal | str, danish: str, english: str
) -> None:
    said = Message("{number}", number=number)
    assert (speech("da").say(said), speech("en").say(said)) == (danish, english)


@pytest.mark.parametrize(
    "call",
    [("--lang", "da", "validate", "x"), ("validate", "x", "--lang=da"), ("validate", "--lang", "da", "x")],
)
def test_the_language_may_be_asked_for_anywhere(plancc: Run, call: tuple[str, ...]) -> None:
    assert UNKNOWN in plancc(*call).stderr


@pytest.mark.parametrize(
    ("environment", "danish"),
    [
        ({"LANG": "da_DK.UTF-8"}, True),
        ({"LANG": "da"}, True),
        ({"LANG": "da_DK.UTF-8", "LC_ALL": "C"}, False),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "da_DK"}, True),
        ({"LANG": "de_DE.UTF-8"}, False),
        ({}, False),
    ],
)
def test_else_the_environment_says(plancc: Run, environment: dict[str, str], danish: bool) -> None:
    assert (UNKNOWN in plancc("validate", "x", **environment).stderr) is danish


def test_what_is_asked_for_goes_before_the_environment(plancc: Run) -> None:
    assert "there is no plan" in plancc("validate", "x", "--lang", "en", LANG="da_DK.UTF-8").stderr


def test_another_language_is_refused_with_those_there_are(plancc: Run) -> None:
    ended = plancc("validate", "--lang", "dk")
    assert ended.returncode == 2
    assert '"dk" is none of da, en' in ended.stderr


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (("validat",), 'kommando ved navn "validat"; mente du "validate"?'),
        (("validate", "--strikt"), "mente du --strict?"),
        (("validate", "--output-file"), "--output-file"),
        (("validate", "--output-format", "sarf"), 'mente du "sarif"?'),
        (("build", "--edition", "i år"), '"i år"'),
    ],
)
def test_a_wrong_call_is_told_in_danish(plancc: Run, call: tuple[str, ...], words: str) -> None:
    ended = plancc("--lang", "da", *call)
    assert ended.returncode == 2
    assert words in ended.stderr
    for english in ("Usage", "Try", "Error", "No such", "Invalid", "requires", "there is"):
        assert english not in ended.stderr


def test_all_help_is_danish(plancc: Run) -> None:
    both = [plancc("--help", "--lang", language).stdout for language in ("da", "en")]
    commands = [line.split()[0] for line in both[1].partition("Commands:")[2].splitlines() if line.strip()]
    assert len(commands) >= 3
    for command in commands:
        both = [plancc(command, "--help", "--lang", language).stdout for language in ("da", "en")]
        danish, english = ({line.strip() for line in each.splitlines() if line.strip()} for each in both)
        same = {line for line in danish & english if not line.startswith("--")}
        assert not same, command
