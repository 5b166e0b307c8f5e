"""One file in a folder of one's own takes the shipped one's place; everything else stays."""

from collections.abc import Callable
from pathlib import Path

from tests.templates.conftest import Build

Write = Callable[[str, str], None]
Shown = Callable[[], str]


def test_one_template_is_replaced_and_the_rest_is_shipped(write: Write, page: Shown) -> None:
    before = page()
    write("back.html.j2", '<footer class="back">{{ document.authority }} siger tak</footer>\n')
    after = page()
    assert '<footer class="back">Lilleby Kommune siger tak</footer>' in after
    assert after.partition("<body>")[0] == before.partition("<body>")[0]


def test_a_template_includes_the_shipped_one_it_replaces(write: Write, page: Shown) -> None:
    write("cover.html.j2", '<p class="hilsen">Velkommen</p>\n{% include "plancc/cover.html.j2" %}\n')
    after = page()
    assert '<p class="hilsen">Velkommen</p>\n<header class="cover">' in after
    assert "Lille plan</h1>" in after


def test_a_template_extends_the_shipped_one_and_fills_its_places(write: Write, page: Shown) -> None:
    write(
        "plan.html.j2",
        '{% extends "plancc/plan.html.j2" %}\n{% block back %}\n<p>Bagsiden</p>\n{% endblock %}\n'
        '{% block main %}\n{{ super() }}<p id="efter">{{ words.contents }}</p>\n{% endblock %}\n',
    )
    write(
        "cover.html.j2",
        '{% extends "plancc/cover.html.j2" %}\n{% block cover_end %}<p>Et</p>{% endblock %}\n',
    )
    after = page()
    assert "<p>Bagsiden</p>" in after
    assert '<p id="efter">Indhold</p>' in after
    assert "Året begynder i januar." in after
    assert "<p>Et</p></div>" in after


def test_an_own_template_includes_another_own_one(write: Write, page: Shown, build: Build) -> None:
    write("back.html.j2", '{% include "dele/adresse.html.j2" %}\n')
    write("dele/adresse.html.j2", "<p>Torvet 1</p>\n")
    assert "<p>Torvet 1</p>" in page()
    assert "no such template" not in build().stderr


def test_a_stylesheet_is_replaced_or_added_to(write: Write, page: Shown) -> None:
    write("base.css", '{% include "plancc/base.css" %}\n:root { --line: #ff0000; }\n')
    write("screen.css", "p { color: #123456; }\n")
    after = page()
    assert "--ink: #1b2429" in after
    assert ":root { --line: #ff0000; }" in after
    assert '<style media="screen">\np { color: #123456; }\n</style>' in after


def test_what_is_not_read_is_named_with_a_suggestion(write: Write, build: Build) -> None:
    write("covre.html.j2", "x")
    write("block/tabel.html.j2", "x")
    write(".DS_Store", "x")
    ended = build()
    assert ended.returncode == 0
    assert ended.stderr.splitlines()[:2] == [
        "skabeloner/block/tabel.html.j2: plancc has no such template, and no other includes it; "
        'did you mean "block/table.html.j2"?',
        "skabeloner/covre.html.j2: plancc has no such template, and no other includes it; "
        'did you mean "cover.html.j2"?',
    ]


def test_the_same_templates_give_the_same_bytes_wherever_they_lie(
    folder: Path, write: Write, page: Shown, build: Build
) -> None:
    write("cover.html.j2", "<h1>{{ document.title }}</h1>\n")
    before = page()
    (folder / "skabeloner").rename(folder / "et andet sted")
    assert build(templates="et andet sted").returncode == 0
    assert (folder / "build/lilleby/2024/index.html").read_text(encoding="utf-8") == before


def test_words_of_the_plan_are_escaped_in_own_templates_too(folder: Path, write: Write, page: Shown) -> None:
    plan = folder / "plans" / "lilleby.yaml"
    plan.write_text(
        plan.read_text(encoding="utf-8").replace("Lille plan", "Store < små & 'andre'"), encoding="utf-8"
    )
    write("back.html.j2", "<footer>{{ document.title }}</footer>")
    assert "<footer>Store &lt; små &amp; &#39;andre&#39;</footer>" in page()


def test_a_template_that_makes_its_own_pdf(write: Write, build: Build, folder: Path) -> None:
    write("pdf.css", '{% include "plancc/pdf.css" %}\n.cover { color: #ffffff; }\n')
    ended = build(to="pdf")
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert (folder / "build/lilleby/2024/lilleby-2024.pdf").read_bytes().startswith(b"%PDF-")
