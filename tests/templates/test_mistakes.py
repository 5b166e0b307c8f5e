"""A mistake in a template is a finding at its place; nothing is written, nothing gets out of the sandbox."""

from base64 import b64encode
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped] # it brings none

from plancc import resources
from tests.templates.conftest import Build

Write = Callable[[str, str], None]

DOT = (
    "data:image/png;base64,"
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
)

MISTAKES = {
    # What is written, where it is wrong, the rule, what is said.
    "unknown-name": (
        "<p>titel</p>\n<h1>{{ document.titel }} titel</h1>",
        (2, 17, "titel"),
        'template-undefined] there is no "titel" here',
        'did you mean "title"?',
    ),
    "unknown-variable": ("{{ documnt.title }}", (1, 4, "documnt"), "template-undefined]", '"document"?'),
    "unknown-name-in-a-statement-of-many-lines": (
        "{% if document.title\n   and document.titel %}x{% endif %}",
        (2, 17, "titel"),
        "template-undefined]",
        '"title"?',
    ),
    "method-of-a-dict": ("{{ document.items() }}", (1, 13, "items"), "template-undefined]", ""),
    "words-that-are-no-words": (
        '{% from "inline.html.j2" import inline %}\n{{ inline(document.titel) }}',
        (2, 20, "titel"),
        "template-undefined]",
        '"title"?',
    ),
    "unknown-tag": ("{% fro x in y %}", (1, 4, "fro"), 'template-syntax] there is no tag "fro"', '"from"?'),
    "unknown-filter": (
        "{{ document.title | uper }}",
        (1, 21, "uper"),
        'template-syntax] there is no filter "uper"',
        'did you mean "upper"?',
    ),
    "open-loop": (
        "\n{% for fact in document.facts %}",
        (2, 1, "{% for fact in document.facts %}"),
        "template-syntax] the file ends in the middle of something",
        "close the {% for %} that stands open",
    ),
    "open-tag": ("{{ document.title }", (1, 19, "}"), 'template-syntax] "}" can not stand here', ""),
    "wrong-word": (
        "{% for fact on document.facts %}{% endfor %}",
        (1, 13, "on"),
        'template-syntax] "on" stands where "in" should',
        "",
    ),
    "missing-template": (
        '{% include "covr.html.j2" %}',
        (1, 13, "covr.html.j2"),
        'template-missing] there is no template "covr.html.j2"',
        'did you mean "cover.html.j2"?',
    ),
    "missing-shipped": (
        '{% include "plancc/covr.html.j2" %}',
        (1, 13, "plancc/covr.html.j2"),
        "template-missing]",
        'did you mean "plancc/cover.html.j2"?',
    ),
    "itself": ('{% include "cover.html.j2" %}', (1, 1, ""), "template-endless]", '"plancc/"'),
    "macro-in-circles": (
        "{% macro m() %}\n{{ m() }}\n{% endmacro %}\n{{ m() }}",
        (2, 1, ""),
        "template-endless]",
        "",
    ),
    "division-by-zero": ("{{ 1 // 0 }}", (1, 1, ""), "template-failed]", ""),
    "words-and-number": ("{{ document.title + 1 }}", (1, 1, ""), "template-failed]", ""),
    "class": ("{{ ''.__class__.__mro__ }}", (1, 7, "__class__"), "template-forbidden]", ""),
    "class-by-subscript": ("{{ ''['__class__'] }}", (1, 8, "__class__"), "template-forbidden]", ""),
    "class-by-filter": (
        "{{ (''|attr('__class__'))|length }}",
        (1, 14, "__class__"),
        "template-forbidden]",
        "",
    ),
    "class-by-format": ("{{ '{0.__class__}'.format('') }}", (1, 20, "format"), "template-forbidden]", ""),
    "globals": ("{{ range.__globals__ }}", (1, 10, "__globals__"), "template-forbidden]", ""),
    "self": ("{{ self._TemplateReference__context }}", (1, 9, ""), "template-forbidden]", ""),
    "changing": ("{% set x = document.facts.append(1) %}", (1, 27, "append"), "template-forbidden]", ""),
    "random": ("{{ document.title | random }}", (1, 21, "random"), "template-syntax]", ""),
    "long-range": ("{{ range(10**9) | list }}", (1, 1, ""), "template-too-large]", ""),
    "long-words": ("{{ 'x' * 10**9 }}", (1, 1, ""), "template-too-large]", ""),
    "long-field": ('{{ "%30000000d" | format(1) }}', (1, 1, ""), "template-too-large]", ""),
    "large-power": ("{{ 9 ** 9 ** 9 }}", (1, 1, ""), "template-too-large]", ""),
    "loops-in-loops": (
        "{% for i in range(9999) %}\n{% for j in range(9999) %}{% endfor %}\n{% endfor %}",
        (2, 1, ""),
        "template-endless]",
        "",
    ),
    "out-of-the-folder": (
        '{% include "../../etc/passwd" %}',
        (1, 13, "../../etc/passwd"),
        "template-outside]",
        "",
    ),
    "absolute": ('{% include "/etc/passwd" %}', (1, 13, "/etc/passwd"), "template-outside]", ""),
    "out-through-the-shipped": (
        '{% include "plancc/../pyproject.toml" %}',
        (1, 13, "plancc/../pyproject.toml"),
        "template-outside]",
        "",
    ),
    "ignored-when-missing": (
        '{% include "../plans/lilleby.yaml" ignore missing %}{{ x }}',
        (1, 56, "x"),
        "template-undefined]",
        "",
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_a_finding_at_its_place(folder: Path, write: Write, build: Build, name: str) -> None:
    text, (line, column, words), rule, told = MISTAKES[name]
    write("cover.html.j2", text)
    ended = build()
    assert ended.returncode == 1, ended.stdout + ended.stderr
    assert ended.stdout.startswith(f"skabeloner/cover.html.j2:{line}:{column}: error[")
    assert rule in ended.stdout
    assert told in ended.stdout
    if words:
        underlined = next(each for each in ended.stdout.splitlines() if "^" in each)
        assert underlined.count("^") == len(words)
    assert ended.stdout.count("error[") == 1
    assert "Traceback" not in ended.stdout + ended.stderr
    assert "plans/lilleby.yaml: not built; mend the templates first" in ended.stderr
    assert not (folder / "build" / "lilleby" / "2024").exists()


def test_all_files_that_can_not_be_read_are_told_at_once(folder: Path, write: Write, build: Build) -> None:
    write("cover.html.j2", "{% fro %}")
    write("back.html.j2", "{{ x")
    (folder / "skabeloner" / "contents.html.j2").write_bytes(b"ab\nc\xe6 ")
    ended = build()
    assert ended.returncode == 1
    assert "skabeloner/back.html.j2:1:1: error[template-syntax]" in ended.stdout
    assert "skabeloner/cover.html.j2:1:4: error[template-syntax]" in ended.stdout
    assert (
        "skabeloner/contents.html.j2:2:2: error[template-encoding] this is not UTF-8 (byte E6)"
        in ended.stdout
    )


def test_several_plans_hear_of_one_mistake_once(folder: Path, write: Write, build: Build) -> None:
    other = (folder / "plans" / "lilleby.yaml").read_bytes()
    (folder / "plans" / "storby.yaml").write_bytes(other)
    write("cover.html.j2", "{{ x }}")
    ended = build("storby")
    assert ended.stdout.count("error[") == 1
    assert ended.stderr.count("not built") == 2


def test_links_out_of_the_folder_are_not_followed(folder: Path, write: Write, build: Build) -> None:
    (folder / "hemmelig.txt").write_text("hemmelig")
    (folder / "skabeloner" / "cover.html.j2").symlink_to(folder / "hemmelig.txt")
    ended = build()
    assert ended.returncode == 1
    assert "skabeloner/cover.html.j2:1:1: error[template-outside]" in ended.stdout
    (folder / "skabeloner" / "cover.html.j2").unlink()
    (folder / "andre").mkdir()
    (folder / "andre" / "del.txt").write_text("hemmelig")
    (folder / "skabeloner" / "dele").symlink_to(folder / "andre")
    write("cover.html.j2", '{% include "dele/del.txt" %}')
    ended = build()
    assert (ended.returncode, "error[template-outside]" in ended.stdout) == (1, True)


def test_a_folder_may_itself_be_a_link(folder: Path, write: Write, build: Build) -> None:
    write("cover.html.j2", "x")
    (folder / "lænke").symlink_to(folder / "skabeloner")
    assert build(templates="lænke").returncode == 0


def test_a_file_of_macros_must_have_them_all(write: Write, build: Build) -> None:
    write("inline.html.j2", "{% macro inline(inlines) %}{% endmacro %}\n")
    ended = build()
    assert ended.returncode == 1
    assert 'error[template-undefined] no template has the macro "' in ended.stdout


def test_css_that_looks_like_a_comment_of_a_template(write: Write, build: Build) -> None:
    write("base.css", "@media print{#a{color:red}}")
    ended = build()
    assert ended.stdout.startswith("skabeloner/base.css:1:13: error[template-syntax]")
    assert "as in CSS, put a space between" in ended.stdout


@pytest.mark.parametrize(
    ("name", "text", "place", "said"),
    [
        ("pdf.css", '{% include "plancc/pdf.css" %}\np { flux : 1 }\n', "2:5", "flux"),
        ("base.css", '{% include "plancc/base.css" %}\np {\n  color: reed;\n}\n', "3:3", "reed"),
    ],
)
def test_what_the_pdf_maker_warns_of_stands_in_the_stylesheet(
    write: Write, build: Build, name: str, text: str, place: str, said: str
) -> None:
    write(name, text)
    ended = build(to="pdf")
    assert ended.returncode == 1, ended.stdout + ended.stderr
    assert f"skabeloner/{name}:{place}: error[template-style] the PDF maker says: " in ended.stdout
    assert said in ended.stdout
    assert "mistake in plancc" not in ended.stderr


@pytest.mark.parametrize(
    "text",
    [
        '<img src="https://example.org/x.png" alt="x">',
        f'<img src="{DOT}">',
    ],
)
def test_what_can_not_become_a_pdf_is_no_mistake_of_plancc(write: Write, build: Build, text: str) -> None:
    write("cover.html.j2", f'{{% include "plancc/cover.html.j2" %}}\n{text}\n')
    ended = build(to="pdf")
    assert ended.returncode == 1, ended.stdout + ended.stderr
    assert "error[template-style]" in ended.stdout
    assert "Traceback" not in ended.stderr
    assert "mistake in plancc" not in ended.stderr


def test_a_word_that_can_not_be_read_from_the_pdf_is_found_in_the_plan(
    folder: Path, write: Write, build: Build
) -> None:
    """In this font "z" is painted as a space is."""
    font = TTFont(resources.fonts() / "plancc-sans-basic-400-normal.woff2")
    for table in font["cmap"].tables:
        table.cmap[ord("z")] = table.cmap[ord(" ")]
    font.save(file := BytesIO())
    address = f"data:font/woff2;base64,{b64encode(file.getvalue()).decode()}"
    face = f'@font-face {{ font-family: Liar; src: url("{address}") }}'
    write("base.css", f'{{% include "plancc/base.css" %}}\n{face}\np {{ font-family: Liar; }}\n')
    plan = folder / "plans" / "lilleby.yaml"
    text = plan.read_text(encoding="utf-8").replace("begynder", "med azteker begynder")
    plan.write_text(text, encoding="utf-8")
    ended = build("--output-format", "concise", to="pdf")
    assert ended.returncode == 1, ended.stdout + ended.stderr
    assert (
        'plans/lilleby.yaml:8:20: error[lost-text] the text of the PDF has "a" where the page has "azteker"'
    ) in ended.stdout
    assert "plans/lilleby.yaml: not built; mend what was found first" in ended.stderr


def test_what_reaches_beyond_the_page_is_found_in_the_plan(folder: Path, write: Write, build: Build) -> None:
    write(
        "print.css", '{% include "plancc/print.css" %}\n.lead { margin-left: 190mm; white-space: nowrap; }\n'
    )
    ended = build("--output-format", "concise", to="pdf")
    assert ended.returncode == 1, ended.stdout + ended.stderr
    assert (
        'plans/lilleby.yaml:8:11: error[cut-off] the PDF has no room for "Året begynder i januar." here:'
        " part of it would be cut off"
    ) in ended.stdout
    assert "Traceback" not in ended.stderr
    assert not (folder / "build" / "lilleby" / "2024").exists()
