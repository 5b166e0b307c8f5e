"""What YAML offers beyond its plain part (anchors, aliases, merge keys, tags, directives) becomes findings.

Text of an author often becomes one of these by accident: `*vigtigt*`, `& co.`, `!NB`.
"""

import re
from collections import defaultdict

from plancc.finding import Finding, Related
from plancc.message import NOTHING, Message
from plancc.source import Span
from plancc.tree.mistake import mistake, shortened

# A colon at the end is part of the name to one parser and not to the other.
_PROPERTY = re.compile(r"([!&][^\s\[\]{},]*?):?(?:\s+|$|(?=[\[\]{},]))")
_DIRECTIVE = re.compile(r"^%[^\r\n]*", re.MULTILINE)
_REMOVE = Message("remove it; if it is text, put it in quotes")


class Extras:
    """Collects what is met on a walk; a name only shows at the end whether it was used, and how."""

    def __init__(self) -> None:
        self._found: list[Finding] = []
        self._anchors: dict[str, Span] = {}
        self._aliases: dict[str, list[Span]] = defaultdict(list)
        self._merged: set[str] = set()

    def properties(self, span: Span) -> None:
        """The anchor and the tag with which the text of `span` begins, in either order."""
        text, at = span.source.text, span.start
        while found := _PROPERTY.match(text, at):
            at = found.end()
            word = Span(span.source, *found.span(1))
            if word.text.startswith("&"):
                self._anchors.setdefault(word.text[1:], word)
            else:
                message = Message('"{tag}" is a YAML tag, and a plan has none', tag=shortened(word.text))
                self._found.append(mistake("tag", word, message, hint=_as_text(word), remedy=_REMOVE))

    def alias(self, span: Span, merged: bool) -> None:
        name = span.text[1:].rstrip(":")
        if merged:
            self._merged.add(name)
        else:
            self._aliases[name].append(span)

    def merge_key(self, span: Span) -> None:
        message = Message('"<<" takes keys from another place, and a plan has none of that')
        remedy = Message("write the keys and values out here")
        self._found.append(mistake("merge-key", span, message, remedy=remedy))

    def directive(self, span: Span) -> None:
        """A line that begins with a percent sign, which YAML takes as an order to itself."""
        found = _DIRECTIVE.search(span.source.text, span.start, span.end)
        if found:
            line = Span(span.source, *found.span())
            message = Message('a line that begins with "%" is a YAML directive, and a plan has none')
            self._found.append(mistake("directive", line, message, remedy=_REMOVE))

    def findings(self) -> list[Finding]:
        return [*self._found, *self._named(), *self._nameless()]

    def _named(self) -> list[Finding]:
        """An anchor and its uses are one mistake; if it is only merged, the merge key tells of it."""
        return [
            mistake(
                "alias",
                anchor,
                Message('"{anchor}" is a YAML anchor, and a plan has none', anchor=shortened(anchor.text)),
                hint=NOTHING if name in self._aliases else _as_text(anchor),
                remedy=Message("write the value out wherever it is meant; if it is text, put it in quotes"),
                related=tuple(Related(use, Message("used here")) for use in self._aliases.get(name, ())),
            )
            for name, anchor in self._anchors.items()
            if name in self._aliases or name not in self._merged
        ]

    def _nameless(self) -> list[Finding]:
        return [
            mistake(
                "alias",
                use,
                Message('"{alias}" is a YAML alias, and a plan has none', alias=shortened(use.text)),
                hint=_as_text(use),
                remedy=Message("write the value out; if it is text, put it in quotes"),
            )
            for name, uses in self._aliases.items()
            if name not in self._anchors
            for use in uses
        ]


def _as_text(span: Span) -> Message:
    """The rest of the line in quotes, where it is the value of a key or an item of a list."""
    from plancc.tree.cures import quoted, write  # noqa: PLC0415 - few plans need it

    line = span.source.line(span.line)
    before, rest = line[: span.column - 1], line[span.column - 1 :]
    return write(quoted(rest)) if before.rstrip().endswith((":", "-")) and " " in rest else NOTHING
