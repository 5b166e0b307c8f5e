"""What is left to decide in a year that has just begun becomes one line each, as editors open them."""

from collections.abc import Iterable

from plancc.renewal.renewal import Decision
from plancc.report.concise import place
from plancc.report.style import PLAIN, Paint, Style
from plancc.report.visible import visible
from plancc.speech import ENGLISH, Speech


def decisions(open_still: Iterable[Decision], style: Style = PLAIN, speech: Speech = ENGLISH) -> str:
    """In the order given, which is that of the files."""
    return "".join(
        f"{style.paint(place(each.span), Paint.PLACE)}: {visible(speech.say(each.words))}\n"
        for each in open_still
    )
