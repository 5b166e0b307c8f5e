"""docs/templates.md is true: its examples work, its tables hold every file, name and property."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from jinja2 import Environment, meta

from tests.templates.conftest import Build
from tests.templates.reference import reference

MARK = "<!-- The rest is written from the code: pytest tests/templates --renew -->\n\n"


@pytest.fixture(scope="module")
def docs(root: Path) -> str:
    return (root / "docs" / "templates.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def templates(root: Path) -> dict[str, str]:
    folder = root / "templates"
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_what_templates_get_is_what_the_nodes_have(
    root: Path, docs: str, golden: Callable[[str, Path], None]
) -> None:
    golden(docs.partition(MARK)[0] + MARK + reference(), root / "docs" / "templates.md")


def test_every_file_is_listed_with_what_it_gets(docs: str, templates: dict[str, str]) -> None:
    rows = re.findall(r"^\| (`.*?) \| .*? \| (.*?)\|$", docs.partition("## The files")[2], re.MULTILINE)
    listed = {
        name: set(re.findall("`(.*?)`", gets))
        for names, gets in rows
        for name in re.findall("`(.*?)`", names)
    }
    assert len(templates) > 25
    assert set(listed) == set(templates)
    environment = Environment(autoescape=True)
    for name, text in templates.items():
        asked = meta.find_undeclared_variables(environment.parse(text))
        assert asked - {"an_inline_that_no_template_knows"} == listed[name], name


def test_every_custom_property_is_told(docs: str, templates: dict[str, str]) -> None:
    set_in = {found for text in templates.values() for found in re.findall(r"(--[a-z][a-z-]*):", text)}
    table = docs.partition("## Colours and measures")[2].partition("##")[0]
    told = set(re.findall(r"`(--[a-z-]+)`", table))
    assert len(told) > 20
    # Numbered ones are the figures' own business.
    assert {name for name in set_in if not name.endswith("-")} == told


def test_every_block_to_fill_is_told(docs: str, templates: dict[str, str]) -> None:
    blocks = {found for text in templates.values() for found in re.findall(r"{% block (\w+) %}", text)}
    told = docs.partition("The blocks to fill:")[2].partition(".\n")[0]
    assert blocks
    assert blocks <= set(re.findall("`(.*?)`", told))


def test_the_examples_work_as_they_stand(
    docs: str, write: Callable[[str, str], None], page: Callable[[], str]
) -> None:
    (jinja,) = re.findall(r"^```jinja\n(.*?)^```", docs, re.MULTILINE | re.DOTALL)
    (css,) = re.findall(r"^```css\n(.*?)^```", docs, re.MULTILINE | re.DOTALL)
    assert max(jinja.count("\n"), css.count("\n")) <= 5
    write("cover.html.j2", jinja)
    write("screen.css", css)
    built = page()
    assert '<p class="slogan">Lilleby Kommune: Indhold</p>' in built
    assert built.rindex("--measure: 76ch") > built.index("--measure: 68ch")


def test_the_configuration_that_is_shown_works(folder: Path, docs: str, build: Build) -> None:
    (toml,) = re.findall(r"^```toml\n(.*?)^```", docs, re.MULTILINE | re.DOTALL)
    (folder / "plancc.toml").write_text(toml, encoding="utf-8")
    assert build(templates=None).returncode == 0


def test_the_finding_that_is_shown_is_the_one_that_is_printed(
    docs: str, write: Callable[[str, str], None], build: Build
) -> None:
    write("cover.html.j2", "<p>titel</p>\n<h1>{{ document.titel }} titel</h1>\n")
    shown = re.search(r"^(    skabeloner/cover.*?)\n\n", docs, re.MULTILINE | re.DOTALL)
    assert shown
    assert build().stdout.startswith(re.sub("^    ", "", shown[1], flags=re.MULTILINE))


def test_every_kind_of_finding_is_told(root: Path, docs: str) -> None:
    rooms = root / "plancc" / "render"
    code = "".join(path.read_text(encoding="utf-8") for path in rooms.rglob("*.py"))
    found = set(re.findall(r'"(template-[a-z-]+)"', code))
    found |= {f"template-{name}" for name in re.findall(r'_Told\(\s*"([a-z-]+)"', code)}
    assert len(found) == 10
    assert found == set(re.findall(r"^\| `(template-[a-z-]+)`", docs, re.MULTILINE))
