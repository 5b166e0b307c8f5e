"""Events become plain data and the places of everything in it, and findings on the way.

What an author could read in two ways is refused, and the walk goes on to find the other mistakes.
"""

from collections.abc import Iterable
from typing import Any

from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from plancc.characters import called
from plancc.finding import Finding
from plancc.message import NOTHING, Message
from plancc.source import Source, Span
from plancc.tree.collection import Collection, Key
from plancc.tree.colons import glued_keys
from plancc.tree.commas import parted_numbers
from plancc.tree.compose import Refusal
from plancc.tree.extras import Extras
from plancc.tree.guard import FORBIDDEN
from plancc.tree.lost_text import cut, cut_in_brackets, cut_whole, stray_item, swallowing
from plancc.tree.mistake import mistake
from plancc.tree.node import Entry, Node
from plancc.tree.scalar import Scalar, plain
from plancc.tree.twice import merge, twice

DEEPEST = 32
MOST_VALUES = 20_000

_BEGIN = Message('begin with the line "plancc: 1"')


class Walk:
    """One walk over a source.

    `whole` says whether `data` is all that the author wrote; if it is not, a gap in it is ours and
    must not be held against the author. `stopped` says where the parser gave up, if it did, and where the
    thing began that it was busy with.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self.data: dict[str, Any] = {}
        self.root: Node | None = None
        self.whole = True
        self.stopped: tuple[int, int] | None = None
        self.opened: list[Collection] = []
        self._last = (0, 0)
        self._closed: int | None = None
        self._findings: list[Finding] = []
        self._extras = Extras()
        self._values = 0
        self._documents = 0
        self._blank = False
        self._lost = False

    @property
    def findings(self) -> list[Finding]:
        return [*self._findings, *self._extras.findings()]

    @property
    def last(self) -> Span:
        """Where the last scalar stands; made when asked for, since there are thousands and few are asked."""
        return Span(self.source, *self._last)

    def over(self, events: Iterable[Any]) -> None:
        """Take the events in; that the parser refuses to go on is the caller's to catch."""
        for event in events:
            kind = type(event)
            if kind is ScalarEvent:
                self._values += 1
                self._scalar(event)
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                self._values += 1
                self._begin(event)
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                self._end(event)
            elif kind is AliasEvent:
                self._alias(event)
            elif kind is DocumentStartEvent:
                self._document(event)
            if self._values > MOST_VALUES or len(self.opened) > DEEPEST or self._documents > 1:
                self._stop(self._span(event))
                return
        if self._blank or not self._documents:
            self._damage("empty-file", Span(self.source, 0, 0), Message("the file holds no plan"), _BEGIN)

    def break_off(self, refusal: Refusal) -> None:
        """The parser gave up here, unless it was misled by what has been told already."""
        self.whole = False
        brackets = [collection.start for collection in self.opened if collection.flow]
        bracket = brackets[-1] if brackets else None
        inside = self.opened[-1].start if self.opened else None
        # Most plans are YAML: only the others need to wait for these.
        from plancc.tree.stumble import stumble  # noqa: PLC0415 - see above
        from plancc.tree.syntax import explain  # noqa: PLC0415 - see above

        stop = stumble(refusal, bracket, self.last, self._closed, inside)
        self.stopped = stop.at, stop.began
        signs = [] if bracket is None else [*cut_in_brackets(self.source, brackets[0], stop.at)]
        known = {each.span for each in self.findings}
        if signs:
            self._findings += [each for each in signs if each.span not in known]
            return
        finding = explain(stop)
        told = (each.span == finding.span or _misled(each, finding, bracket) for each in self.findings)
        if not self._lost and not any(told):
            self._findings.append(finding)

    def _stop(self, span: Span) -> None:
        if self._documents > 1:
            message = Message("a second YAML document begins here")
            remedy = Message('remove the line "---" or "...", or move what follows to a file of its own')
            self._damage("several-documents", span, message, remedy)
        elif len(self.opened) > DEEPEST:
            message = Message("this is nested more than {levels} levels deep", levels=DEEPEST)
            self._damage("too-deep", span, message, Message("nest less deeply"))
        else:
            message = Message("a file may hold {most} keys and values", most=MOST_VALUES)
            self._damage("too-large", span, message, Message("move annual sections to files of their own"))

    def _document(self, event: Any) -> None:
        self._documents += 1
        if event.end_mark.index:
            self._extras.directive(Span(self.source, 0, event.end_mark.index))

    def _scalar(self, event: Any) -> None:
        start: int = event.start_mark.index
        end: int = event.end_mark.index
        style, text = event.style, event.value
        if event.anchor is not None or event.ctag is not None:
            # Where an anchor ends and its value begins, the parsers see differently.
            self.whole = self.whole and event.anchor is None
            self._extras.properties(self._span(event))
        if style == "|" or style == ">":
            end = start + len(self.source.text[start:end].rstrip())
        self._last = start, end
        if style == '"' and FORBIDDEN.search(text):
            self._hidden(text)
        if not self.opened:
            if text or style:
                self._no_mapping(self.last)
            else:
                self._blank = True
        elif self.opened[-1].awaits_key:
            self._key(self.opened[-1], text, bool(style))
        elif text or style:
            self._lose(text, style)
            self._place(text if style else plain(text), Node(start, end))
        else:
            # The parsers disagree where nothing stands: behind the colon, or where the line ends.
            key = self.opened[-1].key
            found = cut_whole(self.source, key.end if key else start)
            if found:
                self._findings.append(found)
                self._place(found.span.text.rstrip(), Node(found.span.start, found.span.end))
            else:
                self._place(None, Node(key.end, key.end) if key else Node(start, start))

    def _lose(self, text: str, style: str | None) -> None:
        """Tell of what is not, or no longer, the text that was meant."""
        start, end = self._last
        found = None
        if style in ('"', "'"):
            found = swallowing(self.last)
        elif not style:
            found = stray_item(self.last) if end - start > len(text) else None
            self._findings += filter(None, (cut(text, self.last, in_brackets=self.opened[-1].flow),))
        if found:
            self.whole = False
            self._findings.append(found)

    def _key(self, top: Collection, text: str, quoted: bool) -> None:
        start, end = self._last
        known = top.inner.get(text)
        kept = False
        if known is None and text == "<<" and not quoted:
            self.whole = False
            self._extras.merge_key(self.last)
        elif self.source.text[start : start + 1] in ("&", "!"):
            self.whole = False
        elif known is None and not text:
            message = Message("a key is missing before this colon")
            remedy = Message("write the key, or remove the line")
            self._damage("yaml-syntax", self.last, message, remedy)
        else:
            kept = known is None
        if not top.inner and not top.flow:
            top.start, top.end = start, end
        top.key = Key(text, start, end, kept, known)

    def _begin(self, event: Any) -> None:
        if event.anchor is not None or event.ctag is not None:
            self.whole = self.whole and event.anchor is None
            self._extras.properties(self._span(event))
        self.opened.append(Collection(event))

    def _end(self, event: Any) -> None:
        done = self.opened.pop()
        self._closed = done.start
        if done.flow:
            self._findings += parted_numbers(self.source, done, event.end_mark.index)
            if type(done.data) is dict and (glued := [*glued_keys(self.source, done, event.end_mark.index)]):
                self.whole = False
                self._findings += glued
        node = Node(done.start, event.end_mark.index if done.flow else done.end, done.inner)
        if self.opened and self.opened[-1].awaits_key:
            span = Span(self.source, node.start, node.end)
            message = Message("a key must be a word, not a list or mapping")
            self._damage("complex-key", span, message, Message("if it is text, put it in quotes"))
            self.opened[-1].key = Key("", node.start, node.end, kept=False)
        elif self.opened:
            self._place(done.data, node)
        elif type(done.data) is dict:
            self.data, self.root = done.data, node
        else:
            self._no_mapping(Span(self.source, node.start, node.end))

    def _alias(self, event: Any) -> None:
        self.whole = False
        span = self._span(event)
        top = self.opened[-1] if self.opened else None
        merged = top is not None and top.key is not None and top.key.text == "<<"
        self._extras.alias(span, merged)
        if top is not None and top.awaits_key:
            top.key = Key("", span.start, span.end, kept=False)
        elif top is not None:
            self._place(None, Node(span.start, span.end))

    def _place(self, value: Scalar | dict[str, Any] | list[Any], node: Node) -> None:
        top = self.opened[-1]
        key = top.key
        if key is None:
            top.data.append(value)
            top.inner.append(node)
            return
        if key.first is not None:
            self._findings.append(twice(self.source, top, key, value))
            merge(top, key.text, value, node)
        elif key.kept:
            top.data[key.text] = value
            top.inner[key.text] = Entry(key.start, key.end, node)
        top.key = None

    def _hidden(self, text: str) -> None:
        """An escape in double quotes brings in what the guard keeps out."""
        for character in dict.fromkeys(FORBIDDEN.findall(text)):
            message = Message("this text hides the {character}", character=called(character))
            remedy = Message("remove what begins with a backslash")
            self._damage("control-character", self.last, message, remedy)

    def _no_mapping(self, span: Span) -> None:
        from plancc.tree.layout import glued  # noqa: PLC0415 - few plans need it

        found = glued(Span(span.source, span.start, span.start + len(span.text.partition("\n")[0])))
        if found:
            self.whole, self._lost = False, True
            self._findings.append(found)
            return
        message = Message("a plan is made of keys and values, and this is none")
        self._damage("not-a-mapping", span, message, _BEGIN)

    def _damage(
        self, rule: str, span: Span, message: Message, remedy: Message, hint: Message = NOTHING
    ) -> None:
        self.whole = False
        self._findings.append(mistake(rule, span, message, hint=hint, remedy=remedy))

    def _span(self, event: Any) -> Span:
        return Span(self.source, event.start_mark.index, event.end_mark.index)


def _misled(known: Finding, finding: Finding, bracket: int | None) -> bool:
    """After an alias or a tag its line makes no sense, and after a root that is no mapping nothing does.

    A sign that cuts a text in brackets may have hidden the bracket that closes them.
    """
    if known.rule == "text-cut-by-comment" and bracket is not None:
        return known.span.start > bracket
    lines = {known.span.line, *(related.span.line for related in known.related)}
    return known.rule == "not-a-mapping" or (known.rule in ("alias", "tag") and finding.span.line in lines)
