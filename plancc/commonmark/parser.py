"""The CommonMark that a plan may be written in: no HTML, headings, images or code."""

from markdown_it import MarkdownIt

PARSER = MarkdownIt("commonmark", {"html": False}).disable(
    ["code", "fence", "heading", "lheading", "hr", "reference", "backticks", "image", "entity"]
)
