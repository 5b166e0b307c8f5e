"""What a machine must have is looked for, named all at once, and installed where that can be."""

import sys
from pathlib import Path

import pytest

from tests.ci.machine import Machine

TOO_OLD = """case "$2" in *print*) echo 3.8 ;; *) exit 1 ;; esac"""
# A Python that runs, and finds nothing of what is asked of it.
BARE = """case "$2" in *print*) echo 3.12 ;; "import sys"*) ;; *) exit 1 ;; esac"""
BUILD = "python3-venv libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
TESTS = "libatomic1 poppler-utils qpdf strace chromium default-jre-headless"


def test_the_first_python_that_is_new_enough_is_taken(machine: Machine) -> None:
    assert machine.run("find-python").stdout == ""
    machine.has("python3", TOO_OLD)
    alone = machine.run("find-python")
    assert (alone.returncode, alone.stdout) == (1, "")
    assert "Only Python 3.8 is here" in alone.stderr
    machine.has("python3.12", BARE)
    assert machine.run("find-python").stdout == "python3.12\n"


@pytest.mark.parametrize(
    ("script", "said"),
    [
        pytest.param(TOO_OLD, "which is Python 3.8", id="too-old"),
        pytest.param("exit 1", "does not run as a Python", id="no-python"),
    ],
)
def test_a_named_python_is_tried(machine: Machine, tmp_path: Path, script: str, said: str) -> None:
    machine.has("python3", BARE)
    named = machine.has("named", script)
    ended = machine.run("environment", "make", "home", named, "build", cwd=tmp_path)
    assert ended.returncode == 1
    assert said in ended.stderr
    assert "plancc needs Python 3.11 or newer" in ended.stderr
    assert not (tmp_path / "home").exists()


def test_the_action_says_what_it_lacks(machine: Machine, tmp_path: Path) -> None:
    machine.has("python3", TOO_OLD)
    ended = machine.run("install-action", tmp_path / "home")
    assert ended.returncode == 1
    assert "Only Python 3.8 is here: plancc needs Python 3.11 or newer" in ended.stderr
    assert ended.stdout.startswith("::error::plancc is not installed")


def environment(folder: Path) -> None:
    """What `python -m venv` makes, as far as it is looked at."""
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "python").symlink_to(sys.executable)
    version = ".".join(map(str, sys.version_info[:3]))
    (folder / "pyvenv.cfg").write_text(
        f"home = {sys.base_prefix}/bin\nversion = {version}\ncommand = {sys.executable} -m venv {folder}\n",
        encoding="utf-8",
    )


def test_an_environment_is_kept_only_where_and_by_whom_it_was_made(machine: Machine, tmp_path: Path) -> None:
    first = tmp_path / "første sti"
    home = first / ".venv"
    environment(home)
    assert machine.run("environment", "check", ".venv", "", cwd=first).returncode == 0
    assert machine.run("environment", "check", ".venv", sys.executable, cwd=first).returncode == 0
    other = machine.has("other", 'echo "/opt/python 3.99"')
    assert machine.run("environment", "check", ".venv", other, cwd=first).returncode != 0
    moved = first.rename(tmp_path / "another path")
    assert machine.run("environment", "check", ".venv", "", cwd=moved).returncode != 0
    settings = moved.rename(first) / ".venv" / "pyvenv.cfg"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("version = 3.", "version = 2."), encoding="utf-8")
    assert machine.run("environment", "check", ".venv", "", cwd=first).returncode != 0
    settings.write_text(text, encoding="utf-8")
    (home / "bin" / "python").unlink()
    assert machine.run("environment", "check", ".venv", "", cwd=first).returncode != 0


@pytest.mark.parametrize("sudo", [False, True])
def test_who_may_not_install_is_told_everything_at_once(machine: Machine, *, sudo: bool) -> None:
    machine.has("id", "echo 1000")
    machine.has("apt-get", "echo installed >&2")
    machine.has("python3", BARE)
    if sudo:
        machine.has("sudo", "exit 1")
    ended = machine.run("system-packages", "python3", "build")
    assert ended.returncode == 1
    command = f"{'sudo ' if sudo else ''}apt-get install --no-install-recommends"
    lines = ended.stderr.splitlines()
    assert "as root" in lines[0]
    assert lines[1] == f"    make build: {command} {BUILD}"
    assert lines[2].startswith(f"    make test: {command} {TESTS}")
    assert len(lines) == 3


def test_python_itself_is_installed_with_the_rest(machine: Machine) -> None:
    machine.has("id", "echo 0")
    machine.has(
        "apt-get",
        'case "$*" in *--assume-no*) echo "Need to get 48.1 MB of archives." ;; esac; echo "$@" >&2; exit 1',
    )
    ended = machine.run("system-packages", "", "build")
    assert ended.returncode == 1
    assert f"Installing python3 {BUILD}, 48.1 MB to download\n" in ended.stderr
    assert f"install --no-install-recommends python3 {BUILD}\n" in ended.stderr


def test_without_apt_get_the_things_are_named(machine: Machine) -> None:
    machine.has("id", "echo 0")
    machine.has("python3", BARE)
    ended = machine.run("system-packages", "python3", "build")
    assert ended.returncode == 1
    assert "apt" not in ended.stderr
    assert (
        "    make build: ensurepip, libpango-1.0.so.0, libpangoft2-1.0.so.0, libharfbuzz-subset.so.0\n"
        in ended.stderr
    )
    assert "    make test: libatomic.so.1, pdftotext, qpdf, strace, chromium or" in ended.stderr


def test_what_is_there_is_not_installed_again(machine: Machine) -> None:
    machine.has("python3", "exit 0")
    ended = machine.run("system-packages", "python3", "build")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("words", "offline"),
    [
        ("Temporary failure resolving 'deb.example.org'", True),
        ("connection broken by 'NewConnectionError('", True),
        ("No space left on device", False),
    ],
)
def test_a_download_that_fails_says_why(machine: Machine, words: str, *, offline: bool) -> None:
    program = machine.has("program", f'echo "{words}" >&2; exit 7')
    ended = machine.run("download", program)
    assert ended.returncode == (69 if offline else 7)
    assert words in ended.stderr
    assert ("Is there a network?" in ended.stderr) is offline


def test_sudo_may_ask_at_a_terminal(machine: Machine) -> None:
    machine.has("id", "echo 1000")
    machine.has("apt-get", 'touch "${0%/*}/installed"')
    machine.has("python3", f'[ -f "${{0%/*}}/installed" ] && exit; {BARE}')
    machine.has("sudo", '[ "$1" != -n ] || exit 1; echo "Password?" >/dev/tty; exec "$@"')
    assert machine.run("system-packages", "python3", "build").returncode == 1
    seen = machine.run_at_a_terminal("system-packages", "python3", "build")
    assert "Password?" in seen
    assert (machine.programs / "installed").exists()
