"""The CommonMark that a plan may be written in: no HTML, headings, images or code."""

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from plancc.commonmark.foreign import FOREIGN

PARSER = MarkdownIt("commonmark", {"html": False}).disable(
    ["code", "fence", "heading", "lheading", "hr", "reference", "backticks", "image", "entity"]
)
"""It has tokens of its own, `span_open` and `span_close`, around words of another language."""


def _foreign(state: StateInline, silent: bool) -> bool:
    found = FOREIGN.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if silent:
        # Whoever looks for the end of a link takes these for brackets in its words.
        state.pos += 1
        return True
    end = state.posMax
    state.push("span_open", "span", 1).attrSet("lang", found["language"])
    state.pos, state.posMax = found.span("words")
    state.md.inline.tokenize(state)
    state.push("span_close", "span", -1)
    state.pos, state.posMax = found.end(), end
    return True


PARSER.inline.ruler.before("link", "foreign", _foreign)
