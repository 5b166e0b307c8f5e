"""A text that YAML reads otherwise than it was meant becomes a finding, for nobody would miss what is lost.

A sign cuts it, a quote that is not closed swallows the next key, an item of a list becomes more of another.
"""

import re
from collections.abc import Iterator

from plancc.finding import Finding, Related
from plancc.message import NOTHING, Message
from plancc.source import Source, Span
from plancc.tree.mistake import mistake, shortened, wrong

# What is meant as a comment mostly has a space behind the sign.
_SIGN = re.compile(r"[ \t]+(#[^\s#!][^\r\n]*)")
_SIGN_FIRST = re.compile(r"(?: ?:)?[ \t]+(#[^\s#!](?:(?! #[ \r\n])[^\r\n])*)")
# Behind a number, an id or a single small word, a comment is a comment.
_CODE = re.compile(r"[a-zæøå0-9.,:/_+-]+")
# Between brackets a text ends at a comma or a closing bracket, unless it has a pair of its own.
_WORDS_IN_BRACKETS = r"#(?:\[[^\[\]\r\n]*\]|\{[^{}\r\n]*\}|[^,\[\]{}\r\n])*"
_SIGN_IN_BRACKETS = re.compile(
    r"(?:(?<=[\[{,])|(?<=: ))(?P<before>(?:(?!: )[^\[\]{},#])*)"
    rf"(?<![^\s\[{{,])(?P<sign>{_WORDS_IN_BRACKETS})"
)
_STRING = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'[^']*'")
# The quote closes where that of the next key opens.
_NEXT_KEY = re.compile(r"[\r\n][ \t]*(?:- )?[a-z_]+:[ \t]*[\"']$")
_ITEM = re.compile(r"[\r\n]\s*(- )")


def cut(text: str, last: Span, *, in_brackets: bool) -> Finding | None:
    """A sign that was meant as text, as in `sag #42`, begins a comment for YAML: the text ends there."""
    found = _SIGN.match(last.source.text, last.end) if not _CODE.fullmatch(text) else None
    if not found:
        return None
    words = re.match(_WORDS_IN_BRACKETS, found[1]) if in_brackets else None
    length = len(words[0].rstrip()) if words else len(found[1])
    return _comment(text, Span(last.source, found.start(1), found.start(1) + length))


def cut_in_brackets(source: Source, bracket: int, at: int) -> Iterator[Finding]:
    """The signs of a line that hide from YAML the brackets in which it ends; it gave up behind them."""
    first, last = source.place(bracket)[0], source.place(at)[0]
    for number in range(first, last + 1):
        start = max(bracket, source.line_starts[number - 1])
        line = source.text[start : source.line_starts[number - 1] + len(source.line(number))]
        bare = _STRING.sub(lambda string: "x" * len(string[0]), line)
        found = [*_SIGN_IN_BRACKETS.finditer(bare)]
        if found and all(bare.count(one) == bare.count(other) for one, other in ("[]", "{}")):
            for each in found:
                end = start + each.start("sign") + len(each["sign"].rstrip())
                before = line[slice(*each.span("before"))].strip()
                yield _comment(before, Span(source, start + each.start("sign"), end))
            return


def cut_whole(source: Source, end: int) -> Finding | None:
    """A text that begins with such a sign, behind a key or hyphen that ends here, is no text at all."""
    found = _SIGN_FIRST.match(source.text, end)
    return _comment("", Span(source, *found.span(1))) if found else None


def _comment(text: str, sign: Span) -> Finding:
    whole = f"{text} {sign.text}".strip()
    message = Message("from here on this is a comment, and no longer part of the text")
    hint = Message('write "{text}"', text=shortened(whole)) if '"' not in whole else NOTHING
    remedy = Message("put the whole text in quotes; before a comment, write # and a space")
    return mistake("text-cut-by-comment", sign, message, hint=hint, remedy=remedy)


def swallowing(last: Span) -> Finding | None:
    """A quote that is not closed goes on to the next one, which was meant to open another text."""
    if not _NEXT_KEY.search(last.source.text, last.start, last.end):
        return None
    from plancc.tree.cures import closed, write  # noqa: PLC0415 - few plans need it

    message = Message("this quote is not closed on its line")
    end = Related(Span(last.source, last.end - 1, last.end), Message("the text goes on to here"))
    span = Span(last.source, last.start, last.start + 1)
    return wrong(span, message, Message("close it where the text ends"), end, hint=write(closed(last.text)))


def stray_item(last: Span) -> Finding | None:
    """YAML reads a list item that is indented too far as more text of the item before it."""
    found = _ITEM.search(last.source.text, last.start, last.end)
    if not found:
        return None
    from plancc.tree.cures import spaces  # noqa: PLC0415 - few plans need it

    line = last.source.line(last.line)
    in_list = line[: last.column - 1].strip() == "-"
    message = Message("this list item is indented deeper than the text above, and becomes part of it")
    remedy = Message("line it up with the other items; if it is text, put the whole in quotes")
    span = Span(last.source, found.start(1), found.start(1) + 1)
    return wrong(span, message, remedy, hint=spaces(len(line) - len(line.lstrip())) if in_list else NOTHING)
