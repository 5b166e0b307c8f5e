"""Words become Markdown that says just them: no markup, no link, no mention of somebody."""

import re

from plancc.report.visible import visible

_MEANT = re.compile(r"[\\`*_{}\[\]()!|<>~&]|:(?=[\w/+-])|^[-+#=](?= |$)|(?<=\d)[.)](?= )|(?<=www)\.")
# A sign before a name calls the person or the issue of that name, escaped or not.
_CALLED = re.compile(r"([@#])(?=\w)")


def literal(text: str) -> str:
    """The words of one line as they stand; a line break in them is shown as an escape."""
    meant = _MEANT.sub(lambda found: f"\\{found[0]}", visible(text))
    return _CALLED.sub(r"\1<!-- -->", meant)
