"""What a dictionary says of words, where it is found, and that its memory can take any harm."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from plancc.dictionary.dictionary import Dictionary
from plancc.dictionary.files import Files, find
from plancc.dictionary.memory import Memory, recall
from plancc.dictionary.slips import undone

WORDS = ("arbejde", "kommune", "opkvalificering", "plan")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "da_DK.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (tmp_path / "da_DK.dic").write_text("\n".join((str(len(WORDS)), *WORDS, "")), encoding="utf-8")
    return tmp_path


@pytest.fixture
def environment(folder: Path) -> dict[str, str]:
    return {"PLANCC_DICTIONARIES": str(folder), "XDG_CACHE_HOME": str(folder / "cache")}


@pytest.fixture
def files(environment: dict[str, str]) -> Files:
    found = find("da", environment)
    assert found
    return found


def cache(folder: Path) -> Path:
    return folder / "cache" / "plancc" / "da_DK.json"


def test_words_are_known_alone_joined_or_not_at_all(files: Files, environment: dict[str, str]) -> None:
    asked = ["plan", "opkvalificeringsarbejde", "plam", "opkvalifisering", "2024", "x" * 5000]
    dictionary = Dictionary(files, environment)
    assert dictionary.unknown(asked) == {"plam", "opkvalifisering"}
    assert dictionary.suggestions(["plam", "opkvalifisering"]) == {
        "plam": "plan",
        "opkvalifisering": "opkvalificering",
    }


def test_what_was_said_is_remembered_until_the_dictionary_changes(
    folder: Path, files: Files, environment: dict[str, str]
) -> None:
    assert Dictionary(files, environment).unknown(["plan", "plam"]) == {"plam"}
    assert recall(files, environment) == Memory(frozenset({"plan"}), {"plam": None})
    (folder / "da_DK.dic").write_text("2\nplan\nplam\n", encoding="utf-8")
    changed = find("da", environment)
    assert changed
    assert recall(changed, environment) == Memory()


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"\xff\x00",
        b"[]",
        b"[" * 100_000,
        b'{"format": 1, "state": "x", "known": 3, "unknown": []}',
        b'{"format": 1, "known": "plam"}',
    ],
)
def test_a_damaged_memory_is_none(
    folder: Path, files: Files, environment: dict[str, str], damage: bytes
) -> None:
    dictionary = Dictionary(files, environment)
    dictionary.unknown(["plan"])
    cache(folder).write_bytes(damage)
    assert dictionary.unknown(["plan", "plam"]) == {"plam"}
    assert recall(files, environment).known == {"plan"}


@pytest.mark.parametrize("home", [{}, {"HOME": "/dev/null"}, {"XDG_CACHE_HOME": "not/absolute"}])
def test_without_a_home_the_dictionary_is_asked_each_time(files: Files, home: dict[str, str]) -> None:
    assert Dictionary(files, home).unknown(["plan", "plam"]) == {"plam"}
    assert recall(files, home) == Memory()


def test_many_that_remember_at_once_leave_one_whole_memory(
    folder: Path, files: Files, environment: dict[str, str]
) -> None:
    code = (
        "import os, sys\n"
        "from plancc.dictionary.files import find\n"
        "from plancc.dictionary.memory import Memory, remember\n"
        "for _ in range(20):\n"
        "    words = frozenset(sys.argv[1] * n for n in range(1, 99))\n"
        "    remember(find('da', os.environ), Memory(words), os.environ)\n"
    )

    def run(letter: str) -> int:
        command = [sys.executable, "-c", code, letter]
        return subprocess.run(command, env={**os.environ, **environment}, check=False).returncode

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(run, "abcd")) == [0, 0, 0, 0]
    (letter,) = {word[0] for word in recall(files, environment).known}
    assert recall(files, environment).known == {letter * n for n in range(1, 99)}
    assert [path.name for path in cache(folder).parent.iterdir()] == ["da_DK.json"]


def test_a_foreign_text_costs_little(files: Files, environment: dict[str, str]) -> None:
    foreign = [f"{a}{b}{c}qqqq" for a in "abcdefghij" for b in "abcdefghij" for c in "abcdefghij"]
    assert len(Dictionary(files, environment).unknown(foreign)) == 300


def test_dictionaries_are_found_where_the_environment_says(folder: Path) -> None:
    assert find("da", {"DICPATH": f"/nowhere:{folder}"}) == find("da", {"PLANCC_DICTIONARIES": str(folder)})
    assert find("da", {"PLANCC_DICTIONARIES": "", "DICPATH": str(folder)}) is None
    assert find("da", {"PLANCC_DICTIONARIES": "\x00"}) is None


def test_slips_are_undone() -> None:
    for slip in ("jobbcentret", "ojbcentret", "jobcetret", "jobcentrett", "jobcentrex", "xobcentret"):
        assert any(word.startswith("jobcentre") for word in undone(slip))
    assert next(undone("jobbcentret")) == "jobcentret"


def test_the_plans_that_are_shipped_have_no_misspelt_word(root: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    del environment["PLANCC_DICTIONARIES"]
    ended = subprocess.run(
        [sys.executable, "-m", "plancc", "validate", "--output-format", "concise"],
        cwd=root,
        env=environment,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert "misspelt-word" not in ended.stdout
    assert (tmp_path / "plancc" / "da_DK.json").is_file(), "nothing was looked at"
