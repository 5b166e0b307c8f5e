"""What a template does is counted: a short one that asks for endless work or memory is given up at once."""

import tracemalloc
from pathlib import Path

import pytest
from jinja2.exceptions import SecurityError

from plancc.render.html import sandbox
from plancc.render.html.sandbox import Endless, Sandbox, TooLarge
from plancc.render.templates import Templates
from plancc.resources import templates

DOUBLE = (
    "{% set ns = namespace(x='0123456789') %}{% for i in range(60) %}{% set ns.x = DOUBLED %}{% endfor %}"
)


def filled(folder: Path, text: str) -> str:
    (folder / "own.j2").write_text(text, encoding="utf-8")
    return Sandbox(Templates(templates(), folder)).filled("own.j2", 1_000_000, {"words": ["a", "b"]})


@pytest.mark.parametrize(
    "text",
    [
        DOUBLE.replace("DOUBLED", "ns.x ~ ns.x"),
        DOUBLE.replace("DOUBLED", "ns.x + ns.x"),
        DOUBLE.replace("DOUBLED", "[ns.x, ns.x] | join"),
        DOUBLE.replace("'0123456789'", "[1, 2]").replace("DOUBLED", "ns.x + ns.x"),
        "{{ 'a' | center(10000000000) }}",
        "{{ 'a' | indent(10000000000, true) }}",
        "{{ [1] | tojson(indent=10000000000) }}",
        "{{ '%10000000000d' | format(1) }}",
        "{{ '%10000000000d' % 1 }}",
        "{{ '%*d' % (10000000000, 1) }}",
        "{% set long = 'a' * 90000 %}{{ long | replace('a', long) }}",
        "{% for i in range(90000) %}{% set x = range(90000) | sort | sum %}{% endfor %}",
        "{% for i in range(90000) %}{% set x = range(90000) | map('string') | list %}{% endfor %}",
        "{% set x = range(90000) | list %}{% for i in x %}{% if -1 in x %}{% endif %}{% endfor %}",
        "{% set x = 'a' * 90000 %}{% for i in range(90000) %}{% set y = x[1:] %}{% endfor %}",
    ],
)
def test_what_asks_for_too_much_is_given_up(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox, "MOST_WORK", 500_000)
    with pytest.raises((TooLarge, Endless)):
        filled(tmp_path, text)


@pytest.mark.parametrize("members", ["range(900)", "range(900) | list", "range(900) | map('string')"])
@pytest.mark.parametrize("separator", ["long", "d=long"])
def test_what_is_joined_is_measured_before_it_is_made(members: str, separator: str, tmp_path: Path) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(TooLarge):
            filled(tmp_path, f"{{% set long = 'a' * 90000 %}}{{{{ {members} | join({separator}) }}}}")
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("text", ["{{ 'a'.center(9) }}", "{{ '{:>9}'.format(1) }}", "{{ (1).to_bytes(9) }}"])
def test_methods_that_make_more_than_they_are_given_are_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(SecurityError):
        filled(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("{{ words | join(', ') }}", "a, b"),
        ("{{ 'abc' | replace('b', 'xy') | upper }}", "AXYC"),
        ("{{ '%s-%02d' | format('a', 3) }} {{ '%s' % 'b' }}", "a-03 b"),
        ("{{ 'a' | center(5) }}|{{ words | map('upper') | join }}", "  a  |AB"),
        ("{{ 'a' in words }} {{ words[1:] | first }} {{ 1 + 2 }} {{ 'a' ~ 1 }}", "True b 3 a1"),
        ("{{ words | batch(2) | list | length }}", "1"),
    ],
)
def test_what_templates_do_every_day_goes_on(text: str, page: str, tmp_path: Path) -> None:
    assert filled(tmp_path, text) == page
