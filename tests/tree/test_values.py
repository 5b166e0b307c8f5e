"""A plain value is what an author sees: few things are numbers, nothing is a date."""

from typing import Any

import pytest

from plancc.tree.tree import plant


def value(written: str) -> Any:
    tree, findings = plant("plan.yaml", f"key: {written}\n".encode())
    assert not findings
    assert tree is not None
    return tree.data["key"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("12", 12),
        ("0", 0),
        ("-7", -7),
        ("12.5", 12.5),
        ("-0.25", -0.25),
        ("0.125", 0.125),
        ("1234.567", 1234.567),
        ("1.2340", 1.234),
        ("0.1234567890123456", 0.1234567890123456),
        ("true", True),
        ("FALSE", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("# a comment", None),
        ("[1, a, [b]]", [1, "a", ["b"]]),
        ("{a: 1, b: {}}", {"a": 1, "b": {}}),
        ("\n  - 1\n  - x: y", [1, {"x": "y"}]),
        ("\n- 1\n- 2", [1, 2]),
        ("|\n  to\n  linjer\n", "to\nlinjer\n"),
        (">-\n  to\n  linjer\n", "to linjer"),
        ("to\n  linjer", "to linjer"),
        ("[kl. 8:30]", ["kl. 8:30"]),
    ],
)
def test_what_is_more_than_text(written: str, meant: Any) -> None:
    assert value(written) == meant
    assert type(value(written)) is type(meant)


TEXTS = (
    "yes No on off 012 0x1F 0o17 1e3 1_000 1.000,5 12,5 +1 .5 5. 1.5e3 .inf .nan 2024-12-31 12:30 1.2.3 --"
)


@pytest.mark.parametrize(
    "written",
    [
        *TEXTS.split(),
        "1.200",
        "-12.500",
        "109.800",
        "0.12345678901234567",
        "tRue",
        "nUll",
        "=",
        "<",
        "٣",
        "1²",
        "1 000",
        "9" * 5000,
    ],
)
def test_what_stays_text(written: str) -> None:
    assert value(written) == written


@pytest.mark.parametrize("written", ["'12'", '"true"', "'null'", '"~"', "|-\n  12", "''"])
def test_what_is_quoted_is_text(written: str) -> None:
    assert isinstance(value(written), str)


def test_keys_are_text_as_written() -> None:
    tree, _ = plant("plan.yaml", b"2024: a\n012: b\ntrue: c\n~: d\nnull: e\n1.50: f\n'x y': g\n")
    assert tree is not None
    assert list(tree.data) == ["2024", "012", "true", "~", "null", "1.50", "x y"]
