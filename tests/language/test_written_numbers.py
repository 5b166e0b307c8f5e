"""What people write for a number, and what a plan can hold of it."""

import pytest

from plancc.language.written_numbers import written_number


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("1.200", ["1200", "1.2"]),
        ("109.800", ["109800", "109.8"]),
        ("1.234", ["1234", "1.2340"]),
        ("-1.200", ["-1200", "-1.2"]),
        ("1,200", ["1.2", "1200"]),
        ("12 000", ["12000"]),
        ("12\N{NO-BREAK SPACE}000", ["12000"]),
        ("1\N{THIN SPACE}234\N{NARROW NO-BREAK SPACE}567", ["1234567"]),
        ("1'200", ["1200"]),
        ("1.234.567", ["1234567"]),
        ("1.200,50", ["1200.50"]),
        ("1,234.5", ["1234.5"]),
        ("112,5", ["112.5"]),
        ("0,125", ["0.125"]),
        ("88,0", ["88.0"]),
        (",5", ["0.5"]),
        ("\N{MINUS SIGN}5", ["-5"]),
        ("02024", ["2024"]),
        ("½", ["0.5"]),
        ("1½", ["1.5"]),
        ("2 ¼", ["2.25"]),
        ("(5)", ["-5", "5"]),
        ("(1.200)", ["-1200", "1200"]),
    ],
)
def test_a_number_alone(text: str, readings: list[str]) -> None:
    found = written_number(text)
    assert found
    assert (list(found.readings), found.words) == (readings, "")


@pytest.mark.parametrize(
    ("text", "reading", "words"),
    [
        ("75 %", "75", "%"),
        ("7,5 pct.", "7.5", "pct."),
        ("ca. 5", "5", "ca."),
        ("kr. 12 000", "12000", "kr."),
        ("over 80 pct.", "80", "over pct."),
        ("<5", "5", "<"),
        ("5+", "5", "+"),
        ("1½ time", "1.5", "time"),
    ],
)
def test_a_number_with_words_around_it(text: str, reading: str, words: str) -> None:
    found = written_number(text)
    assert found == ((reading,), words, False, "")


@pytest.mark.parametrize(
    ("text", "whole", "short", "scale"),
    [
        ("1,5 mio.", "1500000", "1.5", "mio."),
        ("2 mio. kr.", "2000000", "2", "mio."),
        ("1½ mio", "1500000", "1.5", "mio"),
        ("3 milliarder", "3000000000", "3", "milliarder"),
        ("1.200 tkr.", "1200000", "1200", "tkr."),
        ("ca. 4 tusind", "4000", "4", "tusind"),
    ],
)
def test_a_word_that_makes_a_number_larger_is_never_lost(
    text: str, whole: str, short: str, scale: str
) -> None:
    found = written_number(text)
    assert found
    assert (found.readings, found.scale) == ((whole, short), scale)


@pytest.mark.parametrize("text", ["5-7", "5\N{EN DASH}7", "5 til 7", "5 to 7"])
def test_two_ends_of_a_span(text: str) -> None:
    assert written_number(text) == (("5", "7"), "", True, "")


@pytest.mark.parametrize(
    "text", ["", "-", "seks", "1e3", "1.2.3", "5 7", "75 12 34 56", "31.12.2027", "3 af 4"]
)
def test_no_number(text: str) -> None:
    assert written_number(text) is None
