"""The folder of templates by configuration; what can't be understood there is a wrong call with its place."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands import plancc
from tests.templates.conftest import Build

Write = Callable[[str, str], None]


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("plancc.toml", 'templates = "skabeloner"\n'),
        ("pyproject.toml", '[project]\nname = "x"\n[tool.plancc]\ntemplates = "skabeloner"\n'),
        ("pyproject.toml", '[tool]\nplancc.templates = "skabeloner"\n'),
    ],
)
def test_configuration_names_the_folder(
    folder: Path, write: Write, build: Build, file: str, text: str
) -> None:
    write("back.html.j2", "<footer>egen</footer>")
    (folder / file).write_text(text, encoding="utf-8")
    assert build(templates=None).returncode == 0
    assert "<footer>egen</footer>" in (folder / "build/lilleby/2024/index.html").read_text(encoding="utf-8")


def test_the_call_goes_before_the_configuration(folder: Path, write: Write, build: Build) -> None:
    (folder / "plancc.toml").write_text('templates = "findes-ikke"\n')
    write("back.html.j2", "<footer>egen</footer>")
    assert build().returncode == 0


@pytest.mark.parametrize("named", ["..", "/", "link"])
def test_configuration_names_no_folder_elsewhere(folder: Path, build: Build, named: str) -> None:
    (folder / "link").symlink_to(folder.parent)
    (folder / "plancc.toml").write_text(f'templates = "{named}"\n')
    ended = build(templates=None)
    assert (ended.returncode, ended.stderr) == (
        2,
        f"plancc: plancc.toml:1:1: {named} lies outside this folder; name it with --templates\n",
    )


def test_a_call_for_no_templates_goes_before_the_configuration(
    folder: Path, write: Write, build: Build
) -> None:
    write("back.html.j2", "<footer>egen</footer>")
    (folder / "plancc.toml").write_text('templates = "skabeloner"\n')
    assert build("--no-templates", templates=None).returncode == 0
    assert "<footer>egen</footer>" not in (folder / "build/lilleby/2024/index.html").read_text(
        encoding="utf-8"
    )


def test_a_call_for_templates_and_for_none_is_a_wrong_call(build: Build) -> None:
    ended = build("--no-templates")
    assert (ended.returncode, ended.stderr) == (
        2,
        "plancc: --templates names a folder and --no-templates none; choose one of them\n",
    )


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        (
            "plancc.toml",
            '\nskabeloner = "x"\n',
            'plancc.toml:2:1: there is no setting "skabeloner"'
            " (settings: templates, base_url, select, ignore, severity, time_limit, memory_limit)",
        ),
        (
            "plancc.toml",
            'template = "skabeloner"\n',
            'plancc.toml:1:1: there is no setting "template"; did you mean "templates"?'
            " (settings: templates, base_url, select, ignore, severity, time_limit, memory_limit)",
        ),
        (
            "pyproject.toml",
            '[tool.other]\ntemplats = 1\n[tool.plancc]\n  templats = "x"\n',
            'pyproject.toml:4:3: there is no setting "templats"; did you mean "templates"?'
            " (settings: templates, base_url, select, ignore, severity, time_limit, memory_limit)",
        ),
        (
            "plancc.toml",
            '[build]\ntemplates = "x"\n',
            'plancc.toml:1:2: there is no setting "build"'
            " (settings: templates, base_url, select, ignore, severity, time_limit, memory_limit)",
        ),
        (
            "plancc.toml",
            "templates = 3\n",
            'plancc.toml:1:1: templates must be the path of a folder, such as templates = "skabeloner"',
        ),
        (
            "pyproject.toml",
            "[tool]\nplancc = 3\n",
            "pyproject.toml:2:1: plancc must be a table: write [tool.plancc]",
        ),
        (
            "plancc.toml",
            'templates = "skabelon"\n',
            'plancc.toml:1:1: skabelon does not exist; did you mean "skabeloner"?',
        ),
        ("plancc.toml", "templates = \n", "plancc.toml:1:13: this is not TOML (invalid value)"),
    ],
)
def test_wrong_configuration_is_a_wrong_call(
    folder: Path, build: Build, file: str, text: str, said: str
) -> None:
    (folder / file).write_text(text, encoding="utf-8")
    ended = build(templates=None)
    assert (ended.returncode, ended.stdout, ended.stderr) == (2, "", f"plancc: {said}\n")


def test_configuration_that_is_not_utf8(folder: Path, build: Build) -> None:
    (folder / "plancc.toml").write_bytes(b'templates = "\xe6"')
    ended = build(templates=None)
    assert (ended.returncode, ended.stderr) == (
        2,
        'plancc: plancc.toml is not UTF-8; save it with the encoding "UTF-8"\n',
    )


def test_a_missing_folder_gets_a_suggestion(build: Build) -> None:
    ended = build(templates="skabelonr")
    assert (ended.returncode, ended.stderr) == (
        2,
        'plancc: --templates: skabelonr does not exist; did you mean "skabeloner"?\n',
    )
    ended = build(templates="plans/lilleby.yaml")
    assert ended.returncode == 2
    assert "is a file, not a folder" in ended.stderr


def test_a_pyproject_of_others_is_none_of_our_business(folder: Path, build: Build) -> None:
    (folder / "pyproject.toml").write_text('[project]\nname = "x"\n')
    assert build(templates=None).returncode == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("select = " + "[" * 5000 + "]" * 5000, "plancc.toml holds a value that no setting can have"),
        ("time_limit = " + "9" * 5000, "plancc.toml holds a value that no setting can have"),
        ("#" * 65_537, "plancc.toml is too large; make it smaller than 64 KB"),
        (
            '"\\u001b[31m\\n::error::x" = 1',
            'plancc.toml: there is no setting "\\x1b[31m\\n::error::x"'
            " (settings: templates, base_url, select, ignore, severity, time_limit, memory_limit)",
        ),
        # A line that looks like a table's head for as long as possible.
        (
            'base_url = """\n[' + " " * 50_000 + 'x"""\nselect = 1',
            'plancc.toml:3:1: select must be a list of rules, such as select = ["unpursued-goal"]',
        ),
    ],
    ids=["brackets", "figures", "large", "control", "long-line"],
)
def test_hostile_configuration_is_a_wrong_call(folder: Path, text: str, said: str) -> None:
    (folder / "plancc.toml").write_text(text, encoding="utf-8")
    ended = plancc("site", cwd=folder)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == f"plancc: {said}\n"


@pytest.mark.parametrize("name", ["plancc.toml", "pyproject.toml"])
def test_configuration_elsewhere_is_not_read(folder: Path, build: Build, name: str) -> None:
    secret = folder.parent / f"secret-{folder.name}"
    secret.write_text('TOKEN = "x"\n', encoding="utf-8")
    (folder / name).symlink_to(secret)
    ended = build(templates=None)
    assert (ended.returncode, ended.stdout, ended.stderr) == (
        2,
        "",
        f"plancc: {name} is a link to a file outside this folder; put the file itself here\n",
    )
